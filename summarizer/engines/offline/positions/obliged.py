"""What somebody is asked or forced to do, where a passive tells it: *was urged by the port* **to close the mill**."""

from __future__ import annotations

from dataclasses import replace

from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.reading.clause_ends import ClauseEnds
from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.reading.vocabulary import StanceCue
from summarizer.lexicon import either, word_sets

__all__ = ["Obliged"]


class Obliged:
    """The passives of asking and obliging in one scene."""

    def __init__(self, scene: Scene, clauses: ClauseEnds) -> None:
        self.scene, self.clauses = scene, clauses
        known = word_sets(scene.language, "arguing")
        self.agents = known["agents"]
        opening = either(known["infinitive"], known["complements"])
        self.opening = opening if scene.language == "en" else frozenset[str]()

    def told(self, stand: Stand, cue: StanceCue, unit: Unit) -> Stand:
        """A passive with what is to be done, before its agent or behind it.

        *was forced to* **close the mill** *by the port*, *was urged by the port* **to close the mill**, or **that** …
        """
        if "infinitive" not in cue.takes:
            return stand
        if stand.end + 1 < unit.last and self.scene.lowers[stand.end] in self.opening:
            upto = self.clauses.end(stand.end + 1, unit, self.scene.inside[stand.first])
            return replace(stand, about=(stand.end + 1, upto), end=upto, like=replace(stand, end=upto))
        if self.scene.lower(stand.begin - 1) not in cue.connectors:
            return stand
        places = range(stand.end - 1, stand.begin, -1)
        upto = next((at for at in places if self.scene.lowers[at] in self.agents), stand.end)
        return replace(stand, about=(stand.begin, upto), like=stand)
