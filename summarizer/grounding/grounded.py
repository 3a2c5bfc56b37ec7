"""The one way from an `Extraction` to records that may be shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from summarizer.document import Document
from summarizer.grounding.actors import ground_actors
from summarizer.grounding.evidence import ground_disputed_facts, ground_positions
from summarizer.grounding.ledger import Ledger
from summarizer.grounding.quotes import ground_quotes
from summarizer.schema.extraction import Extraction
from summarizer.schema.summary import Actor, DisputedFact, Position, Quote, Rejected
from summarizer.schema.vocabulary import ItemKind

__all__ = ["Grounded", "ground", "ground_ahead"]


@dataclass(frozen=True, slots=True)
class Grounded:
    """What survived, each list in the order of the claims, and what did not, in the order of its paths."""

    actors: tuple[Actor, ...]
    quotes: tuple[Quote, ...]
    positions: tuple[Position, ...]
    disputed_facts: tuple[DisputedFact, ...]
    rejected: tuple[Rejected, ...]


def ground(document: Document, extraction: Extraction) -> Grounded:
    """Tie every claim of *extraction* to the characters of *document*, or refuse it with the reason.

    Nothing vanishes: each claim is in one of the lists, or it, or the part of it that was dropped, is in `rejected`.
    """
    return _ahead.take(document, extraction) or _ground(document, extraction)


def ground_ahead(document: Document, extraction: Extraction) -> Grounded:
    """What `ground` gives, for an engine that asks before it hands the same claims over; `ground` then costs nothing.

    Only the last result is kept, until it is asked for.
    """
    grounded = _ground(document, extraction)
    _ahead.put(document, extraction, grounded)
    return grounded


_CLAIMS = ("actors", "quotes", "positions", "disputed_facts", "malformed")


class _Ahead:
    """The last result that was asked for ahead, for the very same objects."""

    def __init__(self) -> None:
        self._kept: tuple[Document, Extraction, Grounded] | None = None

    def put(self, document: Document, extraction: Extraction, grounded: Grounded) -> None:
        self._kept = document, extraction, grounded

    def take(self, document: Document, extraction: Extraction) -> Grounded | None:
        kept = self._kept
        if kept is None or kept[0] is not document:
            return None
        if any(getattr(kept[1], name) is not getattr(extraction, name) for name in _CLAIMS):
            return None
        self._kept = None
        return kept[2]


_ahead = _Ahead()


def _ground(document: Document, extraction: Extraction) -> Grounded:
    ledger = Ledger(document)
    cast = ground_actors(ledger, extraction.actors)
    quotes = ground_quotes(ledger, cast, extraction.quotes)
    positions = ground_positions(ledger, cast, extraction.positions)
    facts = ground_disputed_facts(ledger, cast, extraction.disputed_facts)
    _refuse_malformed(ledger, extraction)
    return Grounded(cast.actors, quotes, positions, facts, tuple(ledger.rejected))


def _refuse_malformed(ledger: Ledger, extraction: Extraction) -> None:
    """Enter the records that are no claims, numbered as if they stood behind the claims of their list."""
    counts = {kind: len(getattr(extraction, kind)) for kind in get_args(ItemKind)}
    for claim in extraction.malformed:
        ledger.refuse(f"{claim.item}[{counts[claim.item]}]", claim.text, "malformed", claim.message)
        counts[claim.item] += 1
