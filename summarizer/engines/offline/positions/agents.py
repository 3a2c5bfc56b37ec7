"""Who did what a passive verb tells: *rejeté* **par le gouvernement**, *backed* **by the port and the town**."""

from __future__ import annotations

from summarizer.engines.offline.positions.rows import Rows
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.tallies import Tallies
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import word_sets

__all__ = ["Agents"]

_REACH = 12  # tokens between a passive verb and whoever does it
_VOTES = 4  # tokens in which votes are named: *les seules voix*
_AWAY = 4  # tokens between a vote and where it was held: its day
_IN = frozenset({"à", "au"})
_ROWS = frozenset({"de", "en", "fr"})  # languages whose agents stand in a row


class Agents:
    """The agents of one text's passive verbs."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.known, self.rows = word_sets(self.scene.language, "arguing"), Rows(discourse)
        self.tallies = Tallies(self.scene)

    def of(self, unit: Unit, last: int, end: int) -> tuple[Source | None, int]:
        """Who did what the verb before token *last* tells, and the token after: *rejeté par le gouvernement*."""
        for at in range(last, min(end, last + _REACH)):
            if self.tokens[at].lower in self.known["agents"] and self.tallies.behind(at, end) == at:
                if self.scene.language in _ROWS and self.scene.inside[at] < 0:
                    row = self.rows.at(self._behind_votes(at + 1), unit)
                    return (Source(row[0], at + 1, row[1]), row[1]) if row is not None else (None, end)
                found = self._pair(at, unit)
                if found is not None:
                    return found, found.last
        place = (
            self._place(last, min(end, unit.last), unit)
            if self.scene.lower(last - 1) in self.known["carried"]
            else None
        )
        return (place, place.last) if place is not None else (None, end)

    def _behind_votes(self, at: int) -> int:
        """Token at which those are named whose votes decide, from token *at* on: *par* **les seules voix de** *…*."""
        votes = next((to for to in range(at, at + _VOTES) if self.scene.lower(to) in self.known["ballots"]), -1)
        return votes + 1 if votes >= 0 else at

    def _place(self, last: int, end: int, unit: Unit) -> Source | None:
        """The chamber in which something is voted: *adopté lundi* **au Sénat**, *rejeté* **à l'Assemblée**."""
        last = self.tallies.behind(last, end)
        at = next((to for to in range(last, min(end, last + _AWAY)) if self.scene.lower(to) in _IN), None)
        if at is None or not all(token.is_word for token in self.tokens[last:at]) or self.scene.inside[at] >= 0:
            return None
        for mention in self.discourse.by_unit.get(unit.number, ()):
            if at < mention.first + 1 and mention.first <= at + 2:
                known = self.tokens[mention.head].lower in self.known["chambers"]
                return Source((mention.actor,), mention.first, mention.last) if known else None
        return None

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
