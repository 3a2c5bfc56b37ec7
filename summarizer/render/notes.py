"""Which notes on how an article was read a person has to see."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["notable"]

_EXPECTED = "language detected"  # the rule, not the exception: it stands in the JSON and is not told besides


def notable(notes: Iterable[str]) -> list[str]:
    """What had to be guessed about an article and is not guessed of every article."""
    return [note for note in notes if not note.startswith(_EXPECTED)]
