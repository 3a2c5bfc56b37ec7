"""Those who do as others did: *l'Italie a fermé le port*, **suivie par la Grèce et Malte**."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from summarizer.engines.offline.positions.both_sides import BothSides
from summarizer.engines.offline.positions.rows import Rows
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.reading.clause_ends import ClauseEnds
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import word_sets

__all__ = ["Followers"]

_LATER = 3  # tokens between a participle of following and its *by*: *suivie* **peu après** *par*


class Followers:
    """The followers of one text's stands."""

    def __init__(self, discourse: Discourse, clauses: ClauseEnds) -> None:
        self.scene, self.tokens, self.rows = discourse.scene, discourse.scene.tokens, Rows(discourse)
        self.both = BothSides(self.scene, clauses, self.rows)
        self.mentions, self.known = discourse.by_unit, word_sets(self.scene.language, "given")
        self.following = self.known["following"]
        self.agents = word_sets(self.scene.language, "arguing")["agents"]

    def of(self, unit: Unit, stands: Iterable[Stand]) -> Iterator[Stand]:
        """Each of *stands*, one for each side, and those of whoever did the same by the words behind its comma."""
        for stand in self.both.of(unit, stands):
            yield stand
            followed = self._followed(stand, unit) if self.following else None
            if followed is not None:
                yield followed

    def _followed(self, stand: Stand, unit: Unit) -> Stand | None:
        at = stand.end + 1
        if at >= unit.last or self.tokens[stand.end].text != ",":
            return None
        by = self._opener(at, unit)
        row = self.rows.at(by + 1, unit) if by is not None else None
        if (
            by is None
            or row is None
            or not self._begins_at(by + 1, unit)
            or not set(row[0]).isdisjoint(stand.source.players)
        ):
            return None
        issue = stand.about or (stand.begin, stand.end)
        source = Source(row[0], 0, 0)
        return Stand(source, stand.stance, at, at, row[1], issue, like=replace(stand, source=source))

    def _begins_at(self, at: int, unit: Unit) -> bool:
        """Whether somebody is named right there, and owns no thing: not *along with* **a plan of the port**."""
        return any(at <= mention.first <= at + 1 for mention in self.mentions.get(unit.number, ()))

    def _opener(self, at: int, unit: Unit) -> int | None:
        """The last word before those who follow: *followed* **by**, *along* **with**."""
        if self.scene.lower(at + 1) in self.known[f"along.{self.tokens[at].lower}"]:
            return at + 1
        if self.tokens[at].lower not in self.following:
            return None
        near = range(at + 1, min(unit.last, at + 1 + _LATER))
        return next((to for to in near if self.tokens[to].lower in self.agents), None)
