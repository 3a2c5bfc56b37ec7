"""What one window gave, kept in the cache: claims, who gave them and at what cost; never a failure, never a key."""

from __future__ import annotations

from functools import cache
from importlib.metadata import version

from pydantic import BaseModel, ConfigDict, ValidationError

from summarizer.cache import Cache, key_of
from summarizer.engines.llm.claims import Claims
from summarizer.engines.llm.messages import Window, ask_to_read
from summarizer.engines.llm.modes import ask_for_structure, chosen_mode
from summarizer.schema.extraction import (
    ActorClaim,
    AsideClaim,
    DisputedFactClaim,
    MalformedClaim,
    PositionClaim,
    QuoteClaim,
)
from summarizer.schema.provenance import Usage
from summarizer.settings import ModelSettings

__all__ = ["Record", "keep", "kept", "key_for", "versions"]

KIND = "window"


class Record(BaseModel):
    """What one window gave."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    actors: tuple[ActorClaim, ...] = ()
    quotes: tuple[QuoteClaim, ...] = ()
    positions: tuple[PositionClaim, ...] = ()
    disputed_facts: tuple[DisputedFactClaim, ...] = ()
    asides: tuple[AsideClaim, ...] = ()
    malformed: tuple[MalformedClaim, ...] = ()
    model: str | None
    mode: str
    repairs: tuple[str, ...] = ()
    shortfalls: tuple[str, ...] = ()
    usage: Usage

    @property
    def claims(self) -> Claims:
        """The claims alone."""
        return Claims(self.actors, self.quotes, self.positions, self.disputed_facts, self.asides, self.malformed)


def key_for(window: Window, settings: ModelSettings) -> str:
    """The key of *window*: all that is sent about it, to whom, and the settings that change what is kept."""
    mode = chosen_mode(settings)
    return key_of(
        {
            "messages": ask_to_read(window, mode, settings.output_language),
            "structure": ask_for_structure(mode),
            "start": window.passage.start,
            "model": settings.model,
            "endpoint": settings.endpoint,
            "temperature": settings.temperature,
            "thorough": settings.thorough,
            "ceilings": [settings.max_requests, settings.max_tokens, settings.max_cost],
            "version": version("summarizer-news"),
        }
    )


def kept(cache: Cache, key: str) -> Record | None:
    """The record under *key*, or None; one that cannot be read any more counts as none."""
    value = cache.get(key)
    try:
        return None if value is None else Record.model_validate_json(value)
    except ValidationError:
        return None


def keep(cache: Cache, key: str, record: Record) -> None:
    """Keep *record*, unless something was not answered: the next run may have more luck."""
    if not record.shortfalls:
        cache.put(key, KIND, record.model_dump_json())


@cache
def versions() -> dict[str, str]:
    """Versions of the libraries a reading depends on."""
    return {name: version(name) for name in ("instructor", "openai", "pydantic")}
