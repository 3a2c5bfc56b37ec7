"""English capitals that are a thing's and no person's, as their words tell: *Grand Bargain*, *African Americans*."""

from __future__ import annotations

from functools import lru_cache

from summarizer.engines.offline.mentions.capitals import is_acronym
from summarizer.engines.offline.reading.lemmas import is_known, lemma_of
from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import either, word_sets

__all__ = ["CommonCapitals"]


class CommonCapitals:
    """The words of one English text that a name of a person and a thing's may be made of."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, self.known = scene, scene.tokens, scene.vocabulary
        given = word_sets("", "given")
        self._given = either(either(given["feminine"], given["masculine"]), self.known.naming["given_words"])
        self._surnames: frozenset[str] | None = None

    def name_thing(self, first: int, last: int) -> bool:
        """Whether a dictionary has all words of some capitals, and the last is nowhere used as surnames are."""
        words = self.tokens[first:last]
        if words[0].text in self.known.honorifics or words[0].lower in self._given:
            return False
        if any(word.lower in self.known.demonyms for word in words):
            return True
        if not all(_is_common(word.lower) for word in words):
            return False
        return words[-1].text not in self._alone()

    def _alone(self) -> frozenset[str]:
        """The capitals that stand alone amid a sentence somewhere, as surnames do: *and* **Tal** *left*."""
        if self._surnames is None:
            heads = {unit.first for unit in self.scene.units}
            found = (at for at in self.scene.capitals if at not in heads and self._is_alone(at))
            self._surnames = frozenset(self.tokens[at].text for at in found)
        return self._surnames

    def _is_alone(self, at: int) -> bool:
        if not 0 < at < len(self.tokens) - 1 or is_acronym(self.tokens[at]):
            return False
        before, after = self.tokens[at - 1], self.tokens[at + 1]
        placed = before.lower in self.known.words["prepositions"] or before.lower in self.known.closed_words
        linked = before.lower in {"and", "that", "but", ","}
        return before.is_word and not (before.is_capital or after.is_capital or (placed and not linked))


@lru_cache(maxsize=1 << 13)
def _is_common(word: str) -> bool:
    """Whether a dictionary lists a word in small letters: *music*, not *Anderson*."""
    return is_known(word, "en") and lemma_of(word, "en").islower()
