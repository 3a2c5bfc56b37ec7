"""The one way from an `Extraction` to records that may be shown."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.document import Document
from summarizer.grounding.actors import ground_actors
from summarizer.grounding.evidence import ground_disputed_facts, ground_positions
from summarizer.grounding.ledger import Ledger
from summarizer.grounding.quotes import ground_quotes
from summarizer.schema.extraction import Extraction
from summarizer.schema.summary import Actor, DisputedFact, Position, Quote, Rejected

__all__ = ["Grounded", "ground"]


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
    ledger = Ledger(document)
    cast = ground_actors(ledger, extraction.actors)
    quotes = ground_quotes(ledger, cast, extraction.quotes)
    positions = ground_positions(ledger, cast, extraction.positions)
    facts = ground_disputed_facts(ledger, cast, extraction.disputed_facts)
    return Grounded(cast.actors, quotes, positions, facts, tuple(ledger.rejected))
