"""How much of a French clause a stand rests on: who announces it is told with it, and what only adds to it is not."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.reading.signs import ANY_FUTURE
from summarizer.lexicon import word_sets

__all__ = ["FrenchEvidence"]

_AWAY = 6  # tokens between a verb of saying and its *que*: a day, a place
_NEAR = 5  # tokens from a pronoun to its verb of the future
_KINDS = frozenset({"announce", "say"})
_LONGEST = 8  # tokens of an issue behind which something may be left out
_FEWEST = 3  # tokens of what is left out


class FrenchEvidence:
    """The evidence of one French text's stands."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, self.possible = scene, scene.tokens, scene.language == "fr"
        known = word_sets(scene.language, "arguing")
        self.complements, self.pronouns = known["complements"], scene.quoting["pronouns.subject"]
        self.adding = known["adding"]

    def first(self, at: int, unit: Unit) -> int:
        """Where the verb begins that tells a plan told from token *at* on: **a annoncé lundi** *qu'il paierait*.

        A verb of saying right before its infinitive is told too: **dit** *vouloir payer*.
        """
        if not self.possible or self.scene.inside[at] >= 0:
            return at
        opened = self.scene.lower(at - 1) in self.complements and self.tokens[at].lower in self.pronouns
        if not opened or not any(token.lower.endswith(ANY_FUTURE) for token in self.tokens[at + 1 : at + _NEAR]):
            return at
        reach = range(max(unit.first, at - 2 - _AWAY), at)
        cues = [cue for cue in self.scene.cues_of(unit) if cue.last in reach and cue.kind in _KINDS and not cue.negated]
        if not cues or not all(self.tokens[to].is_word for to in range(cues[-1].last + 1, at)):
            return at
        return cues[-1].first

    def end(self, begin: int, end: int) -> int:
        """Token after the clause without what only adds to it: *ferme le pont* **au titre de la loi**."""
        if not self.possible:
            return end
        places = range(begin + _LONGEST, end - _FEWEST)
        return next((at for at in places if self.tokens[at].lower in self.adding), end)
