"""Issues that only point at what was told: *Roe plans a toll and the union opposes* **it**, *we must* **do so**."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.lexicon import either, word_sets

__all__ = ["Pointing"]

_NEAR = 1  # sentences between an issue and what takes it up


class Pointing:
    """The issues of one text that take up another one, in the order of the text."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse, self.scene = discourse, discourse.scene
        self.known = word_sets(self.scene.language, "pointing")
        closed = self.scene.vocabulary.closed_words if self.scene.language == "en" else frozenset[str]()
        self.light = either(self.known["light"], closed) if self.known else closed
        self._last, self._unit = "", -1

    def note(self, issue: str, unit: Unit) -> None:
        """Remember the issue of a stand in *unit*."""
        self._last, self._unit = issue, unit.number

    def told_before(self, unit: Unit) -> str | None:
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
        return self.told_before(unit) if word in self.known["things"] else None
