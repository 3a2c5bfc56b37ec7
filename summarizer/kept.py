"""The last result of a function, kept for whoever asks the same again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

__all__ = ["kept"]

_Source = TypeVar("_Source")
_Result = TypeVar("_Result")


def kept(read: Callable[[_Source], _Result]) -> Callable[[_Source], _Result]:
    """*read*, with its last result kept for the very same object.

    Engine, grounding and coverage each want an article's passages; to tell by identity costs nothing, where a cache of
    the standard library would hash the article's every sentence.
    """
    last: list[tuple[_Source, _Result]] = []

    def reading(source: _Source) -> _Result:
        for known, result in last:
            if known is source:
                return result
        result = read(source)
        last[:] = [(source, result)]
        return result

    return reading
