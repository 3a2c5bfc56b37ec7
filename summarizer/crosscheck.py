"""Two readers of one article, held against each other by the words that carry each item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from summarizer.schema.summary import CrossCheck, DisputedFact, Position, Quote, Span, Unshared
from summarizer.schema.vocabulary import ItemKind

__all__ = ["Found", "cross_check"]


class Found(Protocol):
    """The items a reader has found."""

    @property
    def quotes(self) -> Sequence[Quote]: ...

    @property
    def positions(self) -> Sequence[Position]: ...

    @property
    def disputed_facts(self) -> Sequence[DisputedFact]: ...


def cross_check(length: int, ours: Found, theirs: Found, *, engine: str) -> CrossCheck:
    """What *theirs*, by *engine*, has and *ours* has not, and the other way round, in a text of *length* code points.

    Items are compared within their list, by place and never by wording: an item is shared where the other reader's
    items hold half of its characters. Linear in the text.
    """
    mine, other = list(_items(ours)), list(_items(theirs))
    held_by_us, held_by_them = _held(length, mine), _held(length, other)
    return CrossCheck(
        engine=engine,
        only_there=tuple(one for _, one in other if not _shared(one, held_by_us)),
        only_here=tuple(path for path, one in mine if not _shared(one, held_by_them)),
    )


def _items(found: Found) -> Iterator[tuple[str, Unshared]]:
    """Every item with its path, as it would be shown if nobody shared it."""
    for number, quote in enumerate(found.quotes):
        yield f"quotes[{number}]", Unshared(item="quotes", who=quote.speakers, says=quote.kind, words=quote.text)
    for number, position in enumerate(found.positions):
        shown = Unshared(item="positions", who=(position.actor,), says=position.statement, words=position.evidence)
        yield f"positions[{number}]", shown
    for number, fact in enumerate(found.disputed_facts):
        words = tuple(Span(start=piece.start, end=piece.end, text=piece.text) for piece in fact.evidence)
        yield (
            f"disputed_facts[{number}]",
            Unshared(item="disputed_facts", who=fact.asserted_by, says=fact.claim, words=words),
        )


def _held(length: int, items: Iterable[tuple[str, Unshared]]) -> dict[ItemKind, bytearray]:
    """For each list, which code points its items hold."""
    held: dict[ItemKind, bytearray] = {}
    for _, one in items:
        marks = held.setdefault(one.item, bytearray(length))
        for span in one.words:
            marks[span.start : span.end] = b"\1" * (span.end - span.start)
    return held


def _shared(one: Unshared, held: dict[ItemKind, bytearray]) -> bool:
    marks = held.get(one.item, bytearray())
    inside = sum(marks[span.start : span.end].count(1) for span in one.words)
    return 2 * inside >= sum(span.end - span.start for span in one.words)
