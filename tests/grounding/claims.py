"""Short ways to write down what an engine claims, and to read what was refused."""

from __future__ import annotations

from typing import Any

from summarizer.document import Document
from summarizer.grounding import Grounded, ground
from summarizer.schema.extraction import ActorClaim, DisputedFactClaim, Extraction, PositionClaim, QuoteClaim
from summarizer.schema.provenance import Reading

__all__ = ["actor", "fact", "grounded", "position", "quote", "refusals"]


def grounded(text: str, **claims: Any) -> Grounded:
    """Ground lists of claims in a French article."""
    reading = Reading(engine="test", method="Written down by hand.")
    return ground(Document.from_text(text, language="fr"), Extraction(reading=reading, **claims))


def refusals(result: Grounded) -> list[tuple[str, str]]:
    """Path and reason of each refused claim."""
    return [(refused.path, refused.reason) for refused in result.rejected]


def actor(name: str, *aliases: str, **fields: Any) -> ActorClaim:
    """A claimed actor."""
    return ActorClaim(**{"name": name, "kind": "person", "aliases": aliases, **fields})


def quote(*runs: Any, speakers: tuple[str, ...] = (), **fields: Any) -> QuoteClaim:
    """A claimed quote."""
    return QuoteClaim(**{"kind": "direct", "speakers": speakers, "text": runs, **fields})


def position(actor: str, *evidence: Any, **fields: Any) -> PositionClaim:
    """A claimed position."""
    given = {"issue": "le projet", "stance": "supports", "statement": "Il soutient le projet."}
    return PositionClaim(**{"actor": actor, "evidence": evidence, **given, **fields})


def fact(*evidence: tuple[str, str | None, str], **fields: Any) -> DisputedFactClaim:
    """A claimed disputed fact; evidence is text, by and says."""
    pieces = tuple({"text": text, "by": by, "says": says} for text, by, says in evidence)
    return DisputedFactClaim(**{"claim": "Le pont est fermé.", "status": "unconfirmed", "evidence": pieces, **fields})
