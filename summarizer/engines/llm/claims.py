"""From the records of an answer to claims: each by itself, so that a broken one costs no other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from pydantic import BaseModel, ValidationError

from summarizer.engines.llm.reply import ActorReply, AsideReply, DisputedFactReply, PositionReply, QuoteReply
from summarizer.schema.extraction import (
    ActorClaim,
    AsideClaim,
    DisputedFactClaim,
    MalformedClaim,
    PositionClaim,
    QuoteClaim,
)
from summarizer.schema.vocabulary import ItemKind

__all__ = ["LISTS", "Claims", "WrongShape", "read_claims"]

LISTS: Final = ("actors", "quotes", "positions", "disputed_facts", "asides")
"""Lists of an answer, in the order in which they are written."""

_RECORDS: Final[dict[str, tuple[type[BaseModel], type[BaseModel]]]] = {
    "actors": (ActorReply, ActorClaim),
    "quotes": (QuoteReply, QuoteClaim),
    "positions": (PositionReply, PositionClaim),
    "disputed_facts": (DisputedFactReply, DisputedFactClaim),
    "asides": (AsideReply, AsideClaim),
}
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


def read_claims(answer: Mapping[str, Any]) -> Claims:
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
    lists: dict[str, Any] = {name: _records(name, answer.get(name) or [], malformed) for name in LISTS}
    return Claims(**lists, malformed=tuple(malformed))


def _records(name: str, records: list[Any], malformed: list[MalformedClaim]) -> tuple[BaseModel, ...]:
    asked, claimed = _RECORDS[name]
    kept = []
    for record in records:
        try:
            kept.append(claimed.model_validate(asked.model_validate(record).model_dump()))
        except ValidationError as error:
            if name != "asides":  # a note on words that are no quote: nothing is lost with it
                malformed.append(_malformed(name, record, error))
    return tuple(kept)


def _malformed(name: Any, record: Any, error: ValidationError) -> MalformedClaim:
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = ".".join(str(part) for part in first["loc"])
    message = f"{place}: {first['msg']}" if place else first["msg"]
    item: ItemKind = name
    return MalformedClaim(item=item, text=_shown(record), message=message)


def _shown(record: Any) -> str:
    """What the record says, on one line and not too long."""
    parts = [str(part) for part in record.values()] if isinstance(record, dict) else [str(record)]
    return " · ".join(part for part in parts if part)[:_SHOWN] or "(nothing)"
