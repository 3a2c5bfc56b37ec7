"""Verbs that marks part from their subject, as print quotes a mere word: *la mairie* **« refuse »** *la vente*."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite

__all__ = ["MarkedVerbs"]


class MarkedVerbs:
    """The verbs of one scene that open a passage between quotation marks."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens

    def opens(self, first: int) -> bool:
        """Whether a mark stands between a verb at token *first* and the word before it."""
        passage = self.scene.inside[first]
        if passage < 0 or not is_finite(self.tokens[first], self.scene.language):
            return False
        return self.scene.tokens_of(passage)[0] == first - 1 > 0 and self.tokens[first - 2].is_word

    def passage(self, first: int, at: int) -> int:
        """The marked passage that the verb at token *at* is bound to, or -1, as where only its words are marked."""
        return -1 if self.opens(first) else self.scene.inside[at]
