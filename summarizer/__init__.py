"""Who says what in a news article: actors, quotes, positions and disputed facts, each tied to its characters.

``summarizer.summarize(text)`` reads the text of an article, ``summarizer.summarize(path)`` a file. Names are loaded
when they are first used, so that ``import summarizer`` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summarizer.alignment import locate
    from summarizer.cache import Cache
    from summarizer.document import Document
    from summarizer.engines.engine import AsyncEngine, Engine
    from summarizer.engines.llm.engine import ModelEngine
    from summarizer.engines.llm.forecast import fingerprints, first_request
    from summarizer.engines.llm.given import ReplyEngine
    from summarizer.errors import SummarizerError
    from summarizer.pipeline import asummarize, summarize
    from summarizer.render.json_text import json_schema
    from summarizer.schema.extraction import Extraction
    from summarizer.schema.summary import Summary
    from summarizer.settings import ModelSettings

__all__ = [
    "AsyncEngine",
    "Cache",
    "Document",
    "Engine",
    "Extraction",
    "ModelEngine",
    "ModelSettings",
    "ReplyEngine",
    "SummarizerError",
    "Summary",
    "__version__",
    "asummarize",
    "fingerprints",
    "first_request",
    "json_schema",
    "locate",
    "summarize",
]

__version__ = "0.1.0"

_HOMES = {
    "AsyncEngine": "summarizer.engines.engine",
    "Cache": "summarizer.cache",
    "Document": "summarizer.document",
    "Engine": "summarizer.engines.engine",
    "Extraction": "summarizer.schema.extraction",
    "ModelEngine": "summarizer.engines.llm.engine",
    "ReplyEngine": "summarizer.engines.llm.given",
    "ModelSettings": "summarizer.settings",
    "Summary": "summarizer.schema.summary",
    "SummarizerError": "summarizer.errors",
    "asummarize": "summarizer.pipeline",
    "fingerprints": "summarizer.engines.llm.forecast",
    "first_request": "summarizer.engines.llm.forecast",
    "json_schema": "summarizer.render.json_text",
    "locate": "summarizer.alignment",
    "summarize": "summarizer.pipeline",
}


def __getattr__(name: str) -> Any:
    """Load a public name from where it is defined."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
