"""Beliefs denied before what must be: *I* **don't think** *they should sell it*, **glaube nicht**, *dass er soll*."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import word_sets

__all__ = ["Disbelief"]

_REACH = 5  # tokens before the clause of what must be in which its belief stands
_DENIED = 3  # tokens before a verb of belief in which its negation stands: *do not really think*


class Disbelief:
    """Finds the denied beliefs that turn round what they govern."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        known = word_sets(scene.language, "arguing")
        self.believing, self.negations = known["believing"], known["negations"]

    def before(self, start: int, first: int, floor: int) -> int | None:
        """The verb of a denied belief that governs the clause from token *start*, whose demand is at *first*."""
        for at in range(first - 1, max(floor, start - _REACH) - 1, -1):
            if self.scene.lower(at) in self.believing and self._is_denied(at, floor):
                return at
        return None

    def _is_denied(self, at: int, floor: int) -> bool:
        return self.scene.has_one_of(self.negations, max(floor, at - _DENIED), at + 2)
