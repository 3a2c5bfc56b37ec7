"""Verdicts of several words: *it is* **a truly shameful decision**, *ce serait* **une véritable honte**."""

from __future__ import annotations

from functools import cache

from summarizer.engines.offline.positions.sides import TURNED
from summarizer.engines.offline.reading.phrase_tables import Phrases, phrases_at
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.engines.offline.reading.vocabulary import vocabulary
from summarizer.lexicon import without, word_sets
from summarizer.schema.vocabulary import Stance

__all__ = ["FRAGMENT", "Verdicts", "labels"]

FRAGMENT = 12  # tokens of marked words that are no sentence: *calls it* **“a scandal”**
_QUALITIES = 6  # words before the noun of a verdict: *a* **cruel, deeply inhumane and short-sighted** *policy*
_THERE = frozenset({"there"})  # *there* **is** *a bad policy*
_PREDICATE = 7  # tokens between a verb of being and the word that judges
_COPULA = 4  # tokens between a verb of being and the article: *n'est* **pas du tout** *une bonne mesure*


class Verdicts:
    """The verdicts of one scene that begin with an article."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        arguing = word_sets(scene.language, "arguing")
        self.known, self.judging = word_sets(scene.language, "verdicts"), arguing["judging"]
        self.labels, self.adverbs = labels(scene.language), scene.vocabulary.words["adverbs"]
        self.negations, self.joins = arguing["negations"], arguing["joins"]
        self.french, self.bidding = scene.language == "fr", without(arguing["duties"], arguing["negations"])
        self.good = self.known["supports.qualities"] if self.known else frozenset()
        self.bad = self.known["opposes.qualities"] if self.known else frozenset()

    def at(self, at: int, last: int) -> tuple[int, Stance] | None:
        """How many words the verdict has that the article at token *at* opens, and its side."""
        if not self.known or self.tokens[at].lower not in self.known["articles"]:
            return None
        said = self._said(at, last)
        if said is None:
            return None
        size, side = said
        denied = self._is_denied(at)
        if denied is None or (denied and side == "opposes"):
            return None
        return size, TURNED[side] if denied else side

    def copula(self, at: int) -> int | None:
        """The verb that makes the word at token *at* a judgement: *the toll* **is** *plainly unfair*."""
        places = range(at, at - _PREDICATE, -1)
        return next((place for place in places if self.scene.lower(place) in self.judging), None)

    def is_fragment(self, at: int) -> bool:
        """Whether token *at* stands in marked words that are no sentence: *called it* **“a scandalous idea”**."""
        passage = self.scene.inside[at]
        first, last = self.scene.tokens_of(passage) if passage >= 0 else (0, FRAGMENT)
        words = self.tokens[first:last]
        return last - first < FRAGMENT and not any(
            token.lower in self.judging or is_finite(token, self.scene.language) for token in words
        )

    def opening(self, start: int, at: int, floor: int) -> int:
        """*start*, moved to the French verb whose second judgement begins at token *at*: **est** *cher et inutile*."""
        if not self.french or start != at or self.scene.lower(at - 1) not in self.joins:
            return start
        copula = self.copula(at)
        return start if copula is None or copula < floor or self.tokens[at].lower in self.bidding else copula

    def _said(self, at: int, last: int) -> tuple[int, Stance] | None:
        """The words and the side of the verdict behind the article at token *at*."""
        side: Stance | None = None
        for place in range(at + 1, min(last, at + 2 + _QUALITIES)):
            for words, meaning in phrases_at(self.labels, self.tokens, place) if place > at + 1 else ():
                if place + len(words) <= last:
                    return place + len(words) - at, "opposes" if meaning == "opposes" else "supports"
            word = self.tokens[place].plain
            if side is not None and word in self.known["judged"]:
                return place + 1 - at, side
            if word in self.good or word in self.bad:
                side = side or ("opposes" if word in self.bad else "supports")
            elif not self._is_loose(place):
                return None
        return None

    def _is_loose(self, at: int) -> bool:
        """Whether the word at token *at* only makes a verdict stronger, or joins two of its qualities."""
        word = self.tokens[at]
        strong = word.plain in self.known["strong"] or word.plain in self.adverbs
        return strong or word.text == "," or word.plain.endswith(("ly", "ment"))

    def _is_denied(self, at: int) -> bool | None:
        """Whether the verb of being before token *at* is denied; None where there is none."""
        denied = False
        for place in range(at - 1, max(-1, at - 1 - _COPULA), -1):
            word = self.tokens[place].lower
            if word in self.judging:
                if self.scene.lower(place - 1) in _THERE:
                    return None
                return denied or word.endswith("n't") or self.scene.lower(place - 1) in self.negations
            denied = denied or word in self.negations
            if not (denied or self._is_loose(place)):
                return None
        return None


@cache
def labels(language: str) -> Phrases:
    """The nouns of judgement of a language, without the article that its phrases begin with."""
    articles = word_sets(language, "verdicts")
    opening = articles["articles"] if articles else frozenset()
    found = vocabulary(language).demands.values()
    return Phrases((words[1:], side) for listed in found for words, side in listed if words[0] in opening and words[1:])
