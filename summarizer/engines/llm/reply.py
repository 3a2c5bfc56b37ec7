"""What a model is asked to answer: plain strings, no offsets, nothing nested deeper than a list of records.

The descriptions of the fields are sent with the schema: they are written for the model. The schema follows the rules of
OpenAI's strict mode (https://platform.openai.com/docs/guides/structured-outputs): every object closed, every property
required, what may be missing is null. It has no titles, no references and no unions but with null, so that small local
models and the grammar compilers of local servers can take it.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from summarizer.schema.vocabulary import ActorKind, QuoteKind, Says, Stance, Status

__all__ = [
    "NAME",
    "ActorReply",
    "AsideReply",
    "DisputedFactReply",
    "EvidenceReply",
    "PositionReply",
    "QuoteReply",
    "Reply",
    "fingerprint",
    "wire_schema",
]

NAME = "who_said_what"
"""Name of the schema, and of the tool where the answer is asked for as a call."""


class _Item(BaseModel):
    """Base of all records. A key nobody asked for is passed over: it can change nothing."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class ActorReply(_Item):
    """Whoever speaks, acts, is addressed, accused or takes a stand."""

    name: str = Field(min_length=1)
    kind: ActorKind
    role: str | None = None
    aliases: tuple[str, ...] = Field(default=(), description="no pronouns")
    main: bool = False


class QuoteReply(_Item):
    """Words the article presents as someone else's."""

    kind: QuoteKind
    speakers: tuple[str, ...] = Field(default=(), description="names of actors")
    speaker_mention: str | None = None
    cue: str | None = None
    text: tuple[str, ...] = Field(min_length=1, description="one entry per unbroken run")


class PositionReply(_Item):
    """Where an actor stands."""

    actor: str = Field(description="name of an actor")
    issue: str
    stance: Stance
    statement: str
    evidence: tuple[str, ...] = Field(min_length=1)


class EvidenceReply(_Item):
    """Words of the article that carry one side of a disputed fact."""

    by: str | None = Field(default=None, description="name of an actor, or null")
    says: Says
    text: str


class DisputedFactReply(_Item):
    """What someone says is so, and the article does not establish."""

    claim: str
    status: Status
    asserted_by: tuple[str, ...] = ()
    denied_by: tuple[str, ...] = ()
    evidence: tuple[EvidenceReply, ...] = Field(min_length=1)


class AsideReply(_Item):
    """Words between quotation marks that are nobody's quote."""

    text: str
    note: str


class Reply(_Item):
    """A whole answer."""

    actors: tuple[ActorReply, ...] = ()
    quotes: tuple[QuoteReply, ...] = ()
    positions: tuple[PositionReply, ...] = ()
    disputed_facts: tuple[DisputedFactReply, ...] = ()
    asides: tuple[AsideReply, ...] = ()


@cache
def wire_schema() -> dict[str, Any]:
    """The JSON schema that is sent. One object for all requests: do not change it."""
    schema = Reply.model_json_schema()
    return _flat(schema, schema["$defs"])


@cache
def fingerprint() -> str:
    """Twelve hexadecimal digits that change with anything in the schema."""
    return hashlib.sha256(json.dumps(wire_schema(), sort_keys=True).encode()).hexdigest()[:12]


def _flat(node: dict[str, Any], records: dict[str, Any]) -> dict[str, Any]:
    """*node* with its references filled in, without what pydantic adds for people and strict mode does not take."""
    if "$ref" in node:
        return _flat({**records[node["$ref"].rpartition("/")[2]], "description": None}, records)
    if "anyOf" in node:
        kinds = [part["type"] for part in node["anyOf"]]
        return _described(node, {"type": kinds})
    flat: dict[str, Any] = {key: node[key] for key in ("type", "enum") if key in node}
    if node["type"] == "array":
        flat["items"] = _flat(node["items"], records)
    if node["type"] == "object":
        flat["properties"] = {name: _flat(field, records) for name, field in node["properties"].items()}
        flat["required"] = list(node["properties"])
        flat["additionalProperties"] = False
    return _described(node, flat)


def _described(node: dict[str, Any], flat: dict[str, Any]) -> dict[str, Any]:
    """*flat* with the description of a field; that of a record is for people, and stays here."""
    description = node.get("description") if node.get("type") != "object" else None
    return {**flat, "description": description} if description else flat
