"""Which side a verb takes where it stands: its own, the other one where it is denied, or one under a condition."""

from __future__ import annotations

from summarizer.engines.offline.reading.clause_ends import ClauseEnds
from summarizer.schema.vocabulary import Stance

__all__ = ["TURNED", "Sides"]

TURNED: dict[Stance, Stance] = {"supports": "opposes", "opposes": "supports"}
"""The other side of each that has one."""


class Sides:
    """The sides that the verbs of one scene take."""

    def __init__(self, clauses: ClauseEnds) -> None:
        self.clauses = clauses

    def of(self, stance: Stance, begin: int, end: int, *, negated: bool, conditional: bool = False) -> Stance | None:
        """The stance with the conditions between two tokens and its negation.

        None where nothing but an opposition is denied: *ne s'oppose pas* has not taken the other side.
        """
        if conditional or self.clauses.has_condition(begin, end):
            return "conditional"
        if negated and stance == "opposes":
            return None
        return TURNED.get(stance, stance) if negated else stance
