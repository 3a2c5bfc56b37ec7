"""Those who do as others did: *l'Italie a fermé le port*, **suivie par la Grèce et Malte**."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from summarizer.engines.offline.positions.drafts import Stand
from summarizer.engines.offline.positions.rows import Rows
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import word_sets

__all__ = ["Followers"]

_LATER = 3  # tokens between a participle of following and its *by*: *suivie* **peu après** *par*


class Followers:
    """The followers of one text's stands."""

    def __init__(self, discourse: Discourse) -> None:
        self.scene, self.tokens, self.rows = discourse.scene, discourse.scene.tokens, Rows(discourse)
        self.following = word_sets(self.scene.language, "given")["following"]
        self.agents = word_sets(self.scene.language, "arguing")["agents"]

    def of(self, unit: Unit, stands: Iterable[Stand]) -> Iterator[Stand]:
        """Each of *stands*, and those of whoever did the same by the words behind its comma."""
        for stand in stands:
            yield stand
            followed = self._followed(stand, unit) if self.following else None
            if followed is not None:
                yield followed

    def _followed(self, stand: Stand, unit: Unit) -> Stand | None:
        at = stand.end + 1
        if at >= unit.last or self.tokens[stand.end].text != "," or self.tokens[at].lower not in self.following:
            return None
        near = range(at + 1, min(unit.last, at + 1 + _LATER))
        by = next((to for to in near if self.tokens[to].lower in self.agents), None)
        row = self.rows.at(by + 1, unit) if by is not None else None
        if row is None or not set(row[0]).isdisjoint(stand.source.players):
            return None
        issue = stand.about or (stand.begin, stand.end)
        source = Source(row[0], 0, 0)
        return Stand(source, stand.stance, at, at, row[1], issue, like=replace(stand, source=source))
