"""German noun phrases: *der neue Vorsitzende des Verbandes der Fischer*."""

from __future__ import annotations

from functools import lru_cache

from summarizer.engines.offline.reading.lemmas import is_known, lemma_of
from summarizer.engines.offline.reading.wording import Wording
from summarizer.lexicon import either

__all__ = ["GermanPhrases", "is_name_adjective"]

_LONGEST = 14  # tokens of a phrase to either side of its head; longer ones in print are enumerations


@lru_cache(maxsize=1 << 12)
def is_name_adjective(word: str) -> bool:
    """Whether a word in small letters is an inflected adjective: *deutschen*, *vereinten*, but not *staaten*."""
    if lemma_of(word.capitalize(), "de") == word.capitalize()[: -2 if word[-1] != "e" else -1]:
        return False
    lemma = lemma_of(word, "de")
    return lemma in {word[:-1], word[:-2]} and word.endswith(("e", "en", "er", "es", "em"))


class GermanPhrases:
    """Inflected adjectives stand before the noun, a genitive or *von* after it; every noun has a capital."""

    def __init__(self, words: Wording) -> None:
        self.words, self.tokens, naming = words, words.tokens, words.naming
        self.of = naming["complements"]
        self.after_role = either(self.of, naming["role_complements"])
        self.place_kinds = tuple(naming["place_kinds"])
        self.endings = tuple(naming["adjective_endings"])

    def left(self, head: int) -> int:
        """Begin of the phrase."""
        first, floor = head, max(0, head - _LONGEST)
        while first > floor and (self._premodifies(first - 1) or self._is_name_adjective(first - 1)):
            first -= 1
        if first > 0 and self.words.has_determiner(first - 1):
            first -= 1
        return first

    def right(self, head: int, *, role: bool) -> int:
        """End of the phrase: a genitive or a prepositional complement that ends in capitals."""
        end, limit = head + 1, min(self.words.count, head + _LONGEST)
        connectors = self.after_role if role else self.of
        while end < limit and self.tokens[end].lower in connectors:
            at = end + 1
            while at < limit and (self._premodifies(at) or self.words.has_determiner(at)):
                at += 1
            if at >= self.words.count or not self.tokens[at].is_capital:
                break
            end = self._complement_end(at, role=role)
        return end

    def _complement_end(self, first: int, *, role: bool) -> int:
        """End of a complement; a function's ends where the name of its holder begins: *des Verbandes | Ada Tal*."""
        end = self.words.names(first)
        if not role or self.tokens[first].text in self.words.vocabulary.first_names:
            return end  # *Anwalt von* **Ada Tal**
        if self.tokens[first].lower.endswith(self.place_kinds):
            return end  # *des Bundesstaates* **Roval**
        names = (at for at in range(first + 1, end) if not is_known(self.tokens[at].lower, "de"))
        return next(names, end)

    def _is_name_adjective(self, index: int) -> bool:
        """Whether a capital is the adjective of a name, within a sentence: *der* **Deutschen** *Bank*."""
        token = self.tokens[index]
        if not token.is_capital or not token.lower.endswith(self.endings) or index < 1:
            return False
        return self.tokens[index - 1].is_word and is_name_adjective(token.lower)

    def _premodifies(self, index: int) -> bool:
        """Whether the word at *index* is an inflected adjective: *neue*, not *gestern*."""
        token = self.tokens[index]
        if not token.is_word or token.is_capital or not token.lower.endswith(self.endings):
            return False
        return not self.words.is_function(token) and not self.words.is_verb(token)
