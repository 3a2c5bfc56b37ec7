"""One French verb with two sides: *a voté* **pour la taxe et contre le budget** is one stand for and one against."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from summarizer.engines.offline.positions.rows import Rows
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.reading.clause_ends import ClauseEnds
from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, word_sets
from summarizer.schema.vocabulary import Stance

__all__ = ["BothSides"]

_SIDES: dict[str, Stance] = {"pour": "supports", "contre": "opposes"}
_CONTRACTED = frozenset({"du", "des"})
_FAVOUR, _OF = ("en", "faveur"), frozenset({"de", "d'", "du", "des"})
_TIES = frozenset({"pour", "contre", *_OF})  # the last words of what ties a side to its issue
_SUBJECT = 8  # tokens of those whose verb is left out
_TIMES = frozenset({"fois", "instant", "moment", "heure", "plupart", "suite"})
_PARTS = frozenset({",", "mais", "puis"})


class BothSides:
    """Parts the stands of one French text where their verb goes on with another side."""

    def __init__(self, scene: Scene, clauses: ClauseEnds, rows: Rows) -> None:
        self.scene, self.tokens, self.clauses, self.rows = scene, scene.tokens, clauses, rows
        self.possible, words = scene.language == "fr", scene.vocabulary.words
        self.parts = either(word_sets(scene.language, "arguing")["listing"], _PARTS)
        self.nominal = either(words["articles"], words["determiners"])

    def of(self, unit: Unit, stands: Iterable[Stand]) -> Iterator[Stand]:
        """Each of *stands*, in two where its words take two sides."""
        for stand in stands:
            if self.possible and stand.begin < stand.end and self.scene.lower(stand.begin - 1) in _TIES:
                yield from self._parted(stand, unit)
                if other := self._others(stand, unit):
                    yield other
            else:
                yield stand

    def _parted(self, stand: Stand, unit: Unit) -> Iterator[Stand]:
        """*stand* and what its verb goes on with; whole where a denial or a condition has turned it."""
        own = self._side(stand.begin - 1)
        named = self.scene.lower(stand.begin) in self.nominal or self.scene.lower(stand.begin - 1) in _CONTRACTED
        told = named and stand.about is None and own is not None and own[0] == stand.stance
        for at in range(stand.begin + 1, min(stand.end + 2, unit.last - 2) if told else 0):
            further = self._opened(at + 1) if self._parts(at) else None
            if further is None or self.scene.inside[at] != self.scene.inside[stand.first]:
                continue
            side, begin = further
            end = max(self.clauses.end(begin, unit, self.scene.inside[at]), begin + 1)
            source = Source(stand.source.players, 0, 0)
            like = replace(stand.like or stand, stance=side, end=max(end, stand.end))
            yield replace(stand, end=at - (self.scene.lower(at - 1) == ","))
            yield from self._parted(Stand(source, side, at + 1, begin, end, like=like), unit)
            return
        yield stand

    def _others(self, stand: Stand, unit: Unit) -> Stand | None:
        """Those whose verb is left out: *la gauche a voté pour le texte* **, la droite contre** *.*"""
        at = stand.end + 1
        if at + 1 >= unit.last or self.tokens[stand.end].text != "," or stand.stance not in _SIDES.values():
            return None
        row = self.rows.at(at, unit)
        side = _SIDES.get(self.scene.lower(row[1])) if row is not None else None
        if row is None or side is None or self.scene.lower(row[1] + 1)[:1].isalnum() or row[1] - at > _SUBJECT:
            return None
        first = next(to for to in range(at, row[1] + 1) if self.tokens[to].is_word)
        return Stand(Source(row[0], first, row[1]), side, row[1], row[1] + 1, row[1] + 1, (stand.begin, stand.end))

    def _parts(self, at: int) -> bool:
        return self.tokens[at].lower in self.parts and self.scene.lower(at + 1) not in self.parts

    def _side(self, at: int) -> tuple[Stance, int] | None:
        """The side of the preposition that ends with token *at*, and that token: *en faveur* **de**."""
        side = _SIDES.get(self.scene.lower(at))
        if side is None and self.scene.lower(at) in _OF and tuple(self.scene.lowers[at - 2 : at]) == _FAVOUR:
            side = "supports"
        return None if side is None else (side, at)

    def _opened(self, at: int) -> tuple[Stance, int] | None:
        """The side that begins at token *at*, and its issue: a noun with its article, no *pour* of an aim or a time."""
        favour = tuple(self.scene.lowers[at : at + 2]) == _FAVOUR
        side = self._side(at + 2 if favour else at)
        contracted = favour and self.scene.lower(at + 2) not in {"de", "d'"}
        if side is None or not (contracted or self.scene.lower(side[1] + 1) in self.nominal):
            return None
        if self.scene.has_one_of(_TIMES, side[1] + 2, side[1] + 4):
            return None  # **pour la première fois**
        return side[0], side[1] + 1
