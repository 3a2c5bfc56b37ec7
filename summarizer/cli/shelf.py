"""Finished output, kept beside the answers it was made of, so that the same command on the same article is instant.

The key holds everything the output depends on, the code of this program included; nothing heavy is loaded to make it.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, NamedTuple

import summarizer
from summarizer.cache import Cache, key_of
from summarizer.settings import ModelSettings

__all__ = ["Finished", "Shelf"]

_KIND = "output"


class Finished(NamedTuple):
    """The rendered summary of one article, and what has to be said about it."""

    text: str
    rejected: int
    unaccounted: int
    unshared: int
    shortfalls: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def flawed(self) -> bool:
        """Whether something was left over."""
        return bool(self.rejected or self.unaccounted or self.unshared or self.shortfalls)


class Shelf:
    """Finished output of one command. Without a cache it is always empty."""

    def __init__(self, cache: Cache | None, settings: ModelSettings | None, **conditions: Any) -> None:
        """*conditions* are what the output depends on beside the article and the *settings*."""
        self._cache = cache if settings else None
        if self._cache and settings:
            asked = {**asdict(settings), "api_key": None, "endpoint": settings.endpoint}
            self._conditions = {**conditions, "settings": asked, "code": _code()}

    def key(self, article: str, content: bytes | None) -> str | None:
        """The key for an article of this name and content, or None where nothing is kept."""
        if self._cache is None or content is None:
            return None
        return key_of({**self._conditions, "article": article, "content": hashlib.sha256(content).hexdigest()})

    def find(self, key: str | None) -> Finished | None:
        """What is kept under *key*."""
        value = self._cache.get(key) if self._cache and key else None
        try:
            return Finished(**json.loads(value)) if value else None
        except (TypeError, ValueError):
            return None

    def put(self, key: str | None, finished: Finished) -> None:
        """Keep *finished*, unless something was not answered."""
        if self._cache and key and not finished.shortfalls:
            self._cache.put(key, _KIND, json.dumps(finished._asdict()))


def _code() -> str:
    """What changes with any file of the program: names, sizes and times of change."""
    package = Path(summarizer.__file__).parent
    digest = hashlib.sha256(summarizer.__version__.encode())
    for folder in (package, package.parent / "prompts"):
        for entry in sorted(_files(folder), key=lambda entry: entry.path):
            status = entry.stat()
            digest.update(f"{entry.path}\0{status.st_size}\0{status.st_mtime_ns}\0".encode(errors="surrogateescape"))
    return digest.hexdigest()


def _files(folder: Path) -> Iterator[os.DirEntry[str]]:
    if not folder.is_dir():
        return
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _files(Path(entry.path))
            else:
                yield entry
