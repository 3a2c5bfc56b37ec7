"""What must be in the view of whoever thinks so, in French: *le maire* **pense que la ville devrait la vendre**."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.engines.offline.positions.demands import Demands
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.positions.stand_subjects import StandSubjects
from summarizer.engines.offline.reading.scene import Unit, between
from summarizer.engines.offline.reading.verbgroups import VerbGroups
from summarizer.engines.offline.speakers.discourse import Discourse

__all__ = ["Viewed"]

_THOUGHT = 14  # tokens from a verb of thinking to what must be


class Viewed:
    """The views of one French text."""

    def __init__(self, discourse: Discourse, demands: Demands, subjects: StandSubjects, groups: VerbGroups) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.demands, self.subjects, self.groups = demands, subjects, groups

    def of(self, unit: Unit) -> Iterator[Stand]:
        """What must be in the view of whoever thinks so, or is named behind a French *pour* at the head of the unit."""
        yield from self._thought(unit)
        if self.tokens[unit.first].lower != "pour":
            return
        for mention in self.discourse.by_unit.get(unit.number, ())[:1]:
            if mention.first <= unit.first + 2 and self.scene.lower(mention.last) == ",":
                yield from self.demands.viewed(mention.actor, unit, mention.last + 1)

    def _thought(self, unit: Unit) -> Iterator[Stand]:
        """What must be as somebody thinks: *le maire* **pense que la ville devrait vendre la piscine**."""
        thinking = self.groups.known["thinking"]
        for demand in between(self.scene.signs["demand"], unit.first, unit.last):
            for at in range(demand - 1, max(unit.first, demand - _THOUGHT), -1):
                if self.tokens[at].lower in thinking and self.scene.lower(at + 1) in self.groups.known["complements"]:
                    source = self.subjects.of(unit, at, self.groups.at(at, unit.first))
                    for player in source.players[:1] if source else ():
                        yield from self.demands.viewed(player, unit, at + 2)
                    return
