"""What somebody must do because others oblige them: *le tribunal a condamné la ville* **à verser** *une amende*."""

from __future__ import annotations

from summarizer.cues import is_asked
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.lexicon import either, word_sets

__all__ = ["Imposed"]

_REACH = 14  # tokens between a verb of obliging and what is to be done: a name, its function, its place
_STOPS = frozenset(".;:!?")
_PASSIVE = 4  # tokens between *was* and *asked*: *was* **then repeatedly** *asked to*


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
            verb = first - 2 - self.scene.lower(first - 2).endswith("ly")  # *was asked* **politely** *to resign*
            return self.scene.lower(verb) in imposing or self._is_asked(verb)  # *was* **forced to** *resign*
        for at in range(first - 2, max(-1, first - 2 - _REACH), -1):
            token = self.tokens[at]
            if token.lower in imposing:
                return True
            if token.text in _STOPS or token.lower in self.others or is_finite(token, self.scene.language):
                return False
        return False

    def _is_asked(self, at: int) -> bool:
        """Whether others asked for what follows the English verb at token *at*: *was* **asked to** *resign*."""
        if self.scene.lower(at) not in self.known["asked"]:
            return False
        be = self.scene.vocabulary.words["auxiliaries.be"]
        return self.scene.has_one_of(be, max(0, at - _PASSIVE), at) or is_asked(self.tokens, at)
