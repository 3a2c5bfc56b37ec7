"""Clauses of equal rank that are too short to be claims of their own: *the van was seized* **and burnt**."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.reading.scene import Scene, Unit

__all__ = ["Pieces"]

_CLAIM = 35  # characters of a clause that somebody could deny for itself; 25, 45 and 80 were tried, on unread articles
_FEW = 60  # characters of a suspicion that says little without the words before it: who is suspected, and by whom
_MARKS = frozenset(',;:.!?()«»“”„"–—')


class Pieces:
    """Keeps the short clauses of one scene with their neighbours, and few words with those before them."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.prepositions = scene.vocabulary.words["prepositions"]
        self.complementizers = scene.quoting["complementizers"]
        known = disputing(scene.language)
        self.coordinators, self.joins, self.hearsay = known["coordinators"], known["joins"], known["hearsay"]

    def together(self, pieces: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """*pieces*, as ranges of tokens, each one that is too short joined to the one before it."""
        kept: tuple[int, int] | None = None
        for piece in pieces:
            if kept is not None and (self._is_apart(kept, piece) or (self._is_long(*kept) and self._is_long(*piece))):
                yield kept
                kept = piece
            else:
                kept = (kept or piece)[0], piece[1]
        if kept is not None:
            yield kept

    def whole(self, span: tuple[int, int], unit: Unit) -> tuple[int, int]:
        """A suspicion of few letters, from the mark before it on: **the guards are held on** *suspicion of theft*."""
        first = self.scene.token_at(span[0])
        if span[1] - span[0] >= _FEW:
            return span
        while first > unit.first and self.tokens[first - 1].text not in _MARKS:
            first -= 1
        leads = self.tokens[first].lower in self.prepositions  # **amid** *reports of torture, …*
        return (span[0] if leads else self.scene.starts[first]), span[1]

    def _is_long(self, first: int, last: int) -> bool:
        return self.scene.ends[last - 1] - self.scene.starts[first] >= _CLAIM

    def _is_apart(self, kept: tuple[int, int], piece: tuple[int, int]) -> bool:
        """Whether a clause begins anew, or alone is hearsay: *Il a fui et* **aurait caché les clés**."""
        doubts = self.scene.has_one_of(self.hearsay, *piece) and not self.scene.has_one_of(self.hearsay, *kept)
        return doubts or self._begins_anew(piece[0])

    def _begins_anew(self, first: int) -> bool:
        """Whether a clause is set apart, however short: *and* **that** *it left*, *and* **said** *…*, **but** *it …*.

        So is one behind a comma and a conjunction: *the stock melted* **, and demand** *doubled*.
        """
        lower, joint = self.tokens[first].lower, self.scene.lower(first - 1)
        coordinates = joint in self.coordinators
        opposes = coordinates and (joint not in self.joins or self.scene.lower(first - 2) == ",")
        says = lower in self.scene.lexicon.verbs and self.scene.lower(first + 1) != "to"  # not **continued** *to rise*
        return opposes or lower in self.complementizers or says
