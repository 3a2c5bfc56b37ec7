"""The one seam between a document and whatever reads it."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from summarizer.document import Document
from summarizer.schema.extraction import Extraction

__all__ = ["AsyncEngine", "Engine"]


class Engine(Protocol):
    """Whatever turns a document into claims.

    An engine reads and claims; it never decides what is believed. Its claims are words, looked up by grounding.
    """

    @property
    def name(self) -> str:
        """Name it is chosen by, such as ``offline``."""

    def extract(self, document: Document) -> Extraction:
        """Claim who says what in *document*.

        Raises `UnsupportedLanguage` for a language it does not read and `EngineError` where it fails.
        """


@runtime_checkable
class AsyncEngine(Engine, Protocol):
    """An engine that waits for others while it reads, and can read many documents meanwhile."""

    async def aextract(self, document: Document) -> Extraction:
        """The same as `extract`, for code with an event loop."""
