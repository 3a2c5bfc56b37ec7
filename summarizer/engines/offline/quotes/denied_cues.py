"""Verbs of speech whose negation takes the words back: *X n'a* **pas** *dit que …*, *Sie bestätigte es* **nicht**."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.reading.scene import Scene

__all__ = ["DeniedCues"]

_DENIED = 14  # tokens of a clause that *nicht* may close
_CLAUSE_ENDS = frozenset(".;!?")
_NOBODY = frozenset({"ni", "aucun", "aucune", "nul", "nulle", "personne"})
_SUBJECT = 10  # tokens of a French subject


class DeniedCues:
    """Tells the cues of one scene that say that nobody said so."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.quoting = scene, scene.quoting

    def is_denied(self, cue: Cue) -> bool:
        """Whether the words say that nobody said so: *X n'a* **pas** *dit que …*."""
        around = range(cue.first - 1, cue.last + 2)
        if self.scene.language == "de" and cue.form == "finite" and self._ends_denied(cue):
            return True
        if not cue.negated:
            return False
        return any(self.scene.lower(at) in self.quoting["negations"] for at in around) or self._is_of_nobody(cue)

    def _is_of_nobody(self, cue: Cue) -> bool:
        """Whether a French subject denies its verb: **ni** *le maire* **ni** *le port* **n'**ont répondu à …*."""
        first = self.scene.units[self.scene.unit_of[cue.first]].first
        return self.scene.has_one_of(_NOBODY, max(first, cue.first - _SUBJECT), cue.first)

    def _ends_denied(self, cue: Cue) -> bool:
        """Whether *nicht* closes the clause of a German verb: *Sie bestätigte die Zahl* **nicht** *und ging.*"""
        for at in range(cue.last + 1, min(len(self.scene.tokens) - 1, cue.last + _DENIED)):
            if not self.scene.tokens[at].is_word or self.scene.inside[at] >= 0:
                return False
            if self.scene.lower(at) in self.quoting["negations"]:
                parted = cue.lemma.startswith(self.scene.lower(at + 1))  # *schloss das nicht* **aus**
                after = self.scene.lower(at + 1 + parted)
                return after in _CLAUSE_ENDS or after in self.quoting["linking"]
        return False
