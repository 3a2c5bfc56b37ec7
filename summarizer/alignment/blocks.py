"""A text in blocks, so that the pieces of a long one are never all in memory."""

from __future__ import annotations

from collections.abc import Iterator

__all__ = ["blocks"]

_LEAST = 1 << 16  # code points


def blocks(text: str) -> Iterator[tuple[int, int]]:
    """Half-open bounds of consecutive blocks of a folded *text*, each of which but the last ends before a space."""
    begin = 0
    while begin < len(text):
        space = text.find(" ", begin + _LEAST)
        end = len(text) if space < 0 else space
        yield begin, end
        begin = end
