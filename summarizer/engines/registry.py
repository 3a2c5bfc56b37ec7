"""The engines by name. An engine's own modules are loaded when it is asked for, not before."""

from __future__ import annotations

from difflib import get_close_matches
from pkgutil import resolve_name
from typing import TYPE_CHECKING, Final

from summarizer.errors import UnknownEngine

if TYPE_CHECKING:
    from summarizer.engines.engine import Engine

__all__ = ["DEFAULT", "ENGINES", "engine_named"]

DEFAULT: Final = "offline"

ENGINES: Final[dict[str, str]] = {
    "model": "summarizer.engines.llm.engine:ModelEngine",
    "offline": "summarizer.engines.offline:OfflineEngine",
}
"""Name of an engine, and where its class stands: called without arguments it gives an engine."""


def engine_named(name: str) -> Engine:
    """A new engine of this name. Raises `UnknownEngine`, which lists the names and the nearest of them."""
    if name not in ENGINES:
        near = get_close_matches(name, ENGINES, n=1)
        known = f"known: {', '.join(sorted(ENGINES))}"
        hint = f"did you mean {near[0]}? {known}" if near else known
        raise UnknownEngine(f"no engine is named {name!r}", hint=hint)
    engine: Engine = resolve_name(ENGINES[name])()
    return engine
