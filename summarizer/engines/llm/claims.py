"""From the records of an answer to claims: each by itself, so that a broken one costs no other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from pydantic import BaseModel, ValidationError

from summarizer.schema.extraction import (
    ActorClaim,
    AsideClaim,
    DisputedFactClaim,
    MalformedClaim,
    PositionClaim,
    QuoteClaim,
)
from summarizer.schema.vocabulary import ItemKind
from summarizer.segmentation import Passage

__all__ = ["LISTS", "Claims", "Hints", "WrongShape", "lists_of", "read_claims", "shown"]

LISTS: Final = ("actors", "quotes", "positions", "disputed_facts", "asides")
"""Lists of an answer, in the order in which they are written."""

_KINDS: Final[dict[str, type[BaseModel]]] = {
    "actors": ActorClaim,
    "quotes": QuoteClaim,
    "positions": PositionClaim,
    "disputed_facts": DisputedFactClaim,
    "asides": AsideClaim,
}
_LISTED: Final = frozenset({"aliases", "asserted_by", "denied_by", "evidence", "speakers", "text"})
_BESIDE: Final = frozenset({"cue", "speaker_mention"})
_COPIED: Final = frozenset({"evidence", "text"})
_SHOWN = 300  # characters of a broken record that are kept


class WrongShape(ValueError):
    """The answer is an object, but not one with the lists that were asked for."""


@dataclass(frozen=True, slots=True)
class Claims:
    """What an answer claims, list by list, and the records that could not be read as claims."""

    actors: tuple[ActorClaim, ...] = ()
    quotes: tuple[QuoteClaim, ...] = ()
    positions: tuple[PositionClaim, ...] = ()
    disputed_facts: tuple[DisputedFactClaim, ...] = ()
    asides: tuple[AsideClaim, ...] = ()
    malformed: tuple[MalformedClaim, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing at all is claimed."""
        return not any((self.actors, self.quotes, self.positions, self.disputed_facts, self.asides, self.malformed))


def lists_of(claims: Any) -> dict[str, Any]:
    """The lists of *claims*, or of anything that has them under the same names."""
    return {name: getattr(claims, name) for name in (*LISTS, "malformed")}


@dataclass(frozen=True, slots=True)
class Hints:
    """Where copied words stand in the *passage* of *text* that the model was given: told at a glance, never believed.

    A text that is read whole gives no hint for words that stand in it twice: grounding tells by what is beside them. In
    a part of a longer text the place in the part is meant.
    """

    text: str
    passage: Passage

    def place(self, words: str) -> int | None:
        """The place of *words*, or None where there is none to tell."""
        text, start, end = self.text, self.passage.start, self.passage.end
        at = text.find(words, start, end)
        if end - start == len(text):
            return None if at < 0 or text.find(words, at + 1) >= 0 else at
        at = at if at >= 0 else text.find(words)
        return at if at >= 0 else start


def read_claims(answer: Mapping[str, Any], hints: Hints | None = None) -> Claims:
    """Read every list of *answer*; a record that does not fit becomes malformed.

    Raises `WrongShape` unless at least one of the lists is there, or where one is anything but a list.
    """
    present = [name for name in LISTS if answer.get(name) is not None]
    wrong = [name for name in present if not isinstance(answer[name], list)]
    if wrong:
        raise WrongShape(f"{wrong[0]} is not a list")
    if not present:
        raise WrongShape(f"none of the lists is there: {', '.join(LISTS)}")
    malformed: list[MalformedClaim] = []
    lists: dict[str, Any] = {name: _records(name, answer.get(name) or [], hints, malformed) for name in LISTS}
    return Claims(**lists, malformed=tuple(malformed))


def _records(
    name: str, records: list[Any], hints: Hints | None, malformed: list[MalformedClaim]
) -> tuple[BaseModel, ...]:
    kind = _KINDS[name]
    kept = []
    for record in records:
        try:
            kept.append(kind.model_validate(_fields(record, kind, hints) if isinstance(record, dict) else record))
        except ValidationError as error:
            if name != "asides":  # a note on words that are no quote: nothing is lost with it
                malformed.append(_malformed(name, record, error))
    return tuple(kept)


def _fields(record: dict[str, Any], kind: type[BaseModel], hints: Hints | None) -> dict[str, Any]:
    """What a claim takes of *record*, whatever small models make of the shape.

    No key that nobody asked for, nothing for null, a list for one string, a string for an object around it.

    Each run and each piece of evidence gets its hint; what stands beside a quote is looked for beside it.
    """
    fields = {key: record[key] for key in kind.model_fields if record.get(key) is not None}
    for key in _LISTED & fields.keys():
        if isinstance(fields[key], str) and kind is not AsideClaim:
            fields[key] = [fields[key]]
    for key in _BESIDE & fields.keys():
        if isinstance(fields[key], dict):
            fields[key] = fields[key].get("text")
    for key in _COPIED & fields.keys():
        value = fields[key]
        fields[key] = [_copied(piece, hints) for piece in value] if isinstance(value, list) else _copied(value, hints)
    return fields


def _copied(piece: Any, hints: Hints | None) -> Any:
    """A copied string, or a piece of evidence around one, as a claim takes it."""
    if isinstance(piece, str):
        return {"text": piece, "near": hints.place(piece) if hints else None}
    if not isinstance(piece, dict):
        return piece
    known = {key: piece[key] for key in ("by", "says", "text") if key in piece}
    text = known.get("text")
    return {**known, "near": hints.place(text)} if hints and isinstance(text, str) else known


def _malformed(name: Any, record: Any, error: ValidationError) -> MalformedClaim:
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = ".".join(str(part) for part in first["loc"])
    message = f"{place}: {first['msg']}" if place else first["msg"]
    item: ItemKind = name
    return MalformedClaim(item=item, text=shown(record), message=message)


def shown(record: Any) -> str:
    """What the record says, on one line and not too long."""
    parts = [str(part) for part in record.values()] if isinstance(record, dict) else [str(record)]
    return " · ".join(part for part in parts if part)[:_SHOWN] or "(nothing)"
