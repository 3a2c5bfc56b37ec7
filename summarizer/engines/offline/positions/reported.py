"""The stands that reported words take: what they demand, decree, call for, announce and ask."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.engines.offline.positions.announced import Announced
from summarizer.engines.offline.positions.appeals import Appeals
from summarizer.engines.offline.positions.decrees import Decrees
from summarizer.engines.offline.positions.demands import Demands
from summarizer.engines.offline.positions.questions import Questions
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.reading.scene import Unit

__all__ = ["Reported"]


class Reported:
    """All the rules that read the stands of one scene's quotes, in the order in which they are asked."""

    def __init__(self, demands: Demands) -> None:
        self.rules = (demands, Decrees(demands), Appeals(demands), Announced(demands), Questions(demands))

    def of(self, unit: Unit) -> Iterator[Stand]:
        """The stands that the quotes of *unit* hold."""
        for rule in self.rules:
            yield from rule.of(unit)
