"""French words that are nouns as well as verbs: *une* **mise** *en vente*, **conseiller** *du maire*."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite_at
from summarizer.lexicon import either, word_sets

__all__ = ["VerbalNouns"]

_NEAR = 3  # tokens between an auxiliary and its participle
_GOVERNING = frozenset({"pu", "dû", "su", "voulu", "ne", "pas", "et", "ou"})


class VerbalNouns:
    """The nouns of one scene that are verbs elsewhere."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.words, self.forms = scene.vocabulary.words, word_sets(scene.language, "arguing")["verbal_nouns"]
        self.governing = either(self.words["prepositions"], scene.quoting["clitics"], _GOVERNING)

    def names_act(self, at: int) -> bool:
        """Whether a participle is a noun, for no auxiliary stands before it: *une éventuelle* **mise** *en vente*."""
        if self.tokens[at].lower not in self.forms:
            return False
        return not self.scene.has_one_of(self.words["auxiliaries"], max(0, at - _NEAR), at)

    def names_person(self, at: int) -> bool:
        """Whether nothing governs an infinitive that is a noun as well: *Ada Tal,* **conseiller** *du maire*."""
        if self.tokens[at].lower not in self.forms or not self.tokens[at].lower.endswith("er"):
            return False
        before = self.tokens[at - 1]
        governed = before.lower in self.governing or is_finite_at(self.tokens, at - 1, "fr")
        return not (at and before.is_word and governed)
