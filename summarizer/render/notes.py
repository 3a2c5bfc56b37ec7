"""What a person has to know of how an article was read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.schema.provenance import Reading

__all__ = ["notable", "remarks"]

_EXPECTED = "language detected"  # the rule, not the exception: it stands in the JSON and is not told besides


def notable(notes: Iterable[str]) -> list[str]:
    """What had to be guessed about an article and is not guessed of every article."""
    return [note for note in notes if not note.startswith(_EXPECTED)]


def remarks(reading: Reading) -> Iterator[str]:
    """What is not as it was asked for: another engine read, or something was not answered."""
    if reading.fallback:
        yield f"the {reading.engine} engine read it, since {reading.fallback}"
    yield from reading.shortfalls
