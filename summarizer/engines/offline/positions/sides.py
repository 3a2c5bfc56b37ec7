"""Which side a verb takes where it stands: its own, the other one where it is denied, or one under a condition."""

from __future__ import annotations

from summarizer.engines.offline.positions.acts import Acts
from summarizer.engines.offline.positions.objects import Objects
from summarizer.engines.offline.reading.clause_ends import ClauseEnds
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.vocabulary import StanceCue
from summarizer.lexicon import either, word_sets
from summarizer.schema.vocabulary import Stance

__all__ = ["TURNED", "Sides"]

TURNED: dict[Stance, Stance] = {"supports": "opposes", "opposes": "supports"}
"""The other side of each that has one."""
_NOUN = 5  # tokens from an infinitive to the noun of what a refusal keeps: *retirer* **son second projet**


class Sides:
    """The sides that the verbs of one scene take."""

    def __init__(self, scene: Scene, clauses: ClauseEnds, acts: Acts, objects: Objects) -> None:
        self.scene, self.clauses, self.acts, self.objects = scene, clauses, acts, objects
        self.known = word_sets(scene.language, "arguing")
        self.undoing = self.known["undoing"]
        self.lasting = either(objects.known["decided"], objects.known["kept"])

    def of(self, stance: Stance, begin: int, end: int, *, negated: bool, conditional: bool = False) -> Stance | None:
        """The stance with the conditions between two tokens and its negation.

        None where nothing but an opposition or a doubt is denied: *ne s'oppose pas* has not taken the other side.
        """
        if negated and stance == "neutral":
            return None  # *n'a pas* **hésité à** *vendre*
        if conditional or self.clauses.has_condition(begin, end):
            return "conditional"
        if negated and stance == "opposes":
            return None
        return TURNED.get(stance, stance) if negated else stance

    def own(self, cue: StanceCue, last: int, begin: int, end: int) -> tuple[Stance, int]:
        """The side of a stance before any negation, and where its issue begins.

        *Against* behind the verb turns it, and so does what it wants; a refusal may keep a thing.
        """
        if self.acts.is_wanted(cue, last, begin):
            return "supports", begin
        if cue.stance == "supports" and self.scene.lower(last) in self.known["against"]:
            return "opposes", begin
        if cue.stance == "supports" and not cue.deed and self.objects.turns(cue.lemma, begin, end):
            return "opposes", begin  # not *interdit* **la marche contre la loi**; whose protest it is, `protests` tells
        kept = self._kept(begin, end) if cue.stance == "opposes" and self.undoing else None
        return (cue.stance, begin) if kept is None else ("supports", kept)

    def _kept(self, begin: int, end: int) -> int | None:
        """Where what there is stands, behind an infinitive of giving it up: *refuse de retirer* **la loi**.

        Whoever refuses to pull out troops is against that, and keeps no plan.
        """
        word = self.scene.lower(begin)
        tied = f"{word} {self.scene.lower(begin + 1)}" in self.undoing
        kept = begin + 1 + tied
        if kept >= end or not (tied or word in self.undoing):
            return None
        named = not self.lasting or self.scene.has_one_of(self.lasting, kept, min(end, kept + _NOUN))
        return kept if named else None
