"""Issues that only point at what was told: *Roe plans a toll and the union opposes* **it**, *we must* **do so**."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.engines.offline.paraphrase import balanced
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.lexicon import either, word_sets

__all__ = ["Pointing"]

_NEAR = 1  # sentences between an issue and what takes it up
_PREDICATE = 8  # tokens of a judgement that says no more than what the pronoun is
_SENTENCE = 25  # tokens of a sentence that a pronoun takes up as a whole


class Pointing:
    """The issues of one text that take up another one, in the order of the text."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse, self.scene = discourse, discourse.scene
        self.known = word_sets(self.scene.language, "pointing")
        closed = self.scene.vocabulary.closed_words if self.scene.language == "en" else frozenset[str]()
        self.light = either(self.known["light"], closed) if self.known else closed
        arguing = word_sets(self.scene.language, "arguing")
        self.judging, self.taking_up = arguing["judged_pronouns"], arguing["pointing_back"]
        self.copulas = either(self.scene.vocabulary.naming["copulas"], arguing["being_judged"])
        self.helping = either(self.copulas, self.scene.vocabulary.words["auxiliaries"])
        self.opening = arguing["complements"]
        self._last, self._unit = "", -1

    def note(self, issue: str, unit: Unit) -> None:
        """Remember the issue of a stand in *unit*."""
        self._last, self._unit = issue, unit.number

    def judged(self, found: Stand, begin: int, unit: Unit) -> str | None:
        """What was told before a stand whose issue, from token *begin* on, is what a pronoun is judged to be.

        *They will close the pier.* **It's a disgrace**; None for other stands, and where nothing was told.
        """
        if not self._is_predicate(found, begin):
            return None
        return self._told_before(unit) or self._sentence_before(unit, found.first)

    def _is_predicate(self, found: Stand, begin: int) -> bool:
        """Whether the words only judge what a pronoun points at: *c'est* **une honte**, **it is unacceptable**."""
        at = found.first + 1
        if found.deed or self.scene.lower(at - 1) not in self.judging:
            return False
        while self.scene.lower(at) in self.helping:
            at += 1
        judged = self.scene.lower(at - 1) in self.copulas and not self.scene.has_one_of(self.opening, at, found.end)
        return judged and found.first <= begin <= at and found.end - found.first <= _PREDICATE

    def _sentence_before(self, unit: Unit, first: int) -> str | None:
        """The sentence that a pronoun takes up at the head of the next: *The pier will close.* **This** *is absurd*."""
        if not unit.number or self.scene.lower(first) not in self.taking_up or first > unit.first + 1:
            return None
        before = self.scene.units[unit.number - 1]
        if before.title or before.last - before.first > _SENTENCE:
            return None
        words = self.scene.text[slice(*self.scene.bounds(before.first, before.last))]
        return balanced(words).strip("«»“”„‘’\"'. \u00a0\u202f") or None

    def _told_before(self, unit: Unit) -> str | None:
        """The issue of a stand right before *unit* or in it; None where there is none."""
        return self._last or None if 0 <= unit.number - self._unit <= _NEAR else None

    def is_light(self, words: str) -> bool:
        """Whether the words of an issue name nothing: *doing this*, *him*, *anything*."""
        return bool(self.known) and all(word.strip("“”\"'.,") in self.light for word in words.lower().split())

    def taken_up(self, begin: int, unit: Unit, players: Sequence[int]) -> str | None:
        """What the pronoun at token *begin* takes up, none of those whose stand it is; None where nobody can tell."""
        word = self.scene.lowers[begin]
        if word in self.known["persons"]:
            person = self.discourse.besides(begin, players)
            name = "" if person is None else self.discourse.cast.players[person].name
            return name if name[:1].isupper() else None
        return self._told_before(unit) if word in self.known["things"] else None
