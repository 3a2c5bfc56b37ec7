"""Claims that their source interrupts: *ten men were* **, police say,** *hurt*."""

from __future__ import annotations

from summarizer.engines.offline.disputes.tenses import Tenses
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import finite_words

__all__ = ["Parted"]

_OBJECT = 4  # tokens of an object among which no verb stands


class Parted:
    """Tells which verbs of one scene a source parts from what they need."""

    def __init__(self, scene: Scene, tenses: Tenses) -> None:
        self.scene, self.tokens, self.participles = scene, scene.tokens, tenses.participles
        self.words, self.finite = scene.vocabulary.words, finite_words(scene.language)

    def goes_on(self, last: int, first: int) -> bool:
        """Whether the verb that ends before token *last* needs the words from *first* on."""
        return self.tokens[last - 1].lower in self.words["auxiliaries"] or self._is_object(last, first)

    def _is_object(self, last: int, first: int) -> bool:
        """Whether what a participle lacks stands behind its source: *aurait embauché, selon eux,* **des espions**."""
        if self.scene.language != "fr" or not self.tokens[last - 1].lower.endswith(self.participles):
            return False
        behind = self.tokens[first : first + _OBJECT]
        return self.scene.lower(first) in self.words["articles"] and not any(map(self.finite.__getitem__, behind))
