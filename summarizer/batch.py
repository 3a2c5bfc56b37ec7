"""Many articles through one engine, several at a time where it waits for others."""

from __future__ import annotations

from functools import partial

from summarizer import portal
from summarizer.engines.engine import AsyncEngine, Engine
from summarizer.outcomes import Outcome
from summarizer.pipeline import Source, asummarize, summarize
from summarizer.schema.summary import Summary

__all__ = ["started"]


def started(
    source: Source,
    *,
    engine: Engine,
    language: str | None = None,
    fallback: Engine | None = None,
    cross_check: Engine | None = None,
) -> Outcome[Summary]:
    """The summary of *source*, begun at once if the engine can read several articles at a time, else when waited for.

    Waiting raises what `summarize` raises; Ctrl-C ends the reading.
    """
    others: dict[str, Engine | None] = {"fallback": fallback, "cross_check": cross_check}
    if not isinstance(engine, AsyncEngine):
        return Outcome(partial(summarize, source, engine=engine, language=language, **others))
    future = portal.submit(asummarize(source, engine=engine, language=language, **others))
    return Outcome(partial(portal.result, future), future.cancel)
