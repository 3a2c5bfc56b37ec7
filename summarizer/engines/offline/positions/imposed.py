"""What somebody must do because others oblige them: *le tribunal a condamné la ville* **à verser** *une amende*."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.lexicon import either, word_sets

__all__ = ["Imposed"]

_REACH = 14  # tokens between a verb of obliging and what is to be done: a name, its function, its place
_STOPS = frozenset(".;:!?")


class Imposed:
    """The infinitives of one scene that tell no will of those who are obliged to them."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.known = word_sets(scene.language, "arguing")
        self.others = either(self.known["complements"], self.known["clause_ends"], self.known["aiming"])

    def holds(self, first: int) -> bool:
        """Whether the infinitive at token *first* is what a verb of obliging before it imposes."""
        imposing = self.known["imposing"]
        if not imposing or self.scene.lower(first - 1) not in self.known["infinitive"]:
            return False
        if self.scene.language == "en":
            return self.scene.lower(first - 2) in imposing  # *was* **forced to** *resign*
        for at in range(first - 2, max(-1, first - 2 - _REACH), -1):
            token = self.tokens[at]
            if token.lower in imposing:
                return True
            if token.text in _STOPS or token.lower in self.others or is_finite(token, self.scene.language):
                return False
        return False
