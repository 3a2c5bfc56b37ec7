"""Who did what a passive verb tells: *rejeté* **par le gouvernement**, *backed* **by the port and the town**."""

from __future__ import annotations

from summarizer.engines.offline.positions.rows import Rows
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import word_sets

__all__ = ["Agents"]

_REACH = 12  # tokens between a passive verb and whoever does it
_ROWS = frozenset({"de", "en", "fr"})  # languages whose agents stand in a row


class Agents:
    """The agents of one text's passive verbs."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.known, self.rows = word_sets(self.scene.language, "arguing"), Rows(discourse)

    def of(self, unit: Unit, last: int, end: int) -> tuple[Source | None, int]:
        """Who did what the verb before token *last* tells, and the token after: *rejeté par le gouvernement*."""
        for at in range(last, min(end, last + _REACH)):
            if self.tokens[at].lower in self.known["agents"]:
                if self.scene.language in _ROWS and self.scene.inside[at] < 0:
                    row = self.rows.at(at + 1, unit)
                    return (Source(row[0], at + 1, row[1]), row[1]) if row is not None else (None, end)
                found = self._pair(at, unit)
                if found is not None:
                    return found, found.last
        return None, end

    def _pair(self, at: int, unit: Unit) -> Source | None:
        """Those named behind the *by* at token *at*, one or two with *and*: *par* **la mairie et le port**."""
        found: Source | None = None
        for mention in self.discourse.by_unit.get(unit.number, ()):
            if found is None:
                if at < mention.first <= at + 3:
                    found = Source((mention.actor,), mention.first, mention.last)
            elif self.scene.lower(found.last) in self.known["joins"] and mention.first <= found.last + 2:
                return Source((*found.players, mention.actor), found.first, mention.last)
        return found
