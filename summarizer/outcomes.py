"""What is being found out, one thing ahead of another, and given in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable
from typing import Generic, TypeVar

__all__ = ["Outcome", "ahead"]

_T = TypeVar("_T")
_U = TypeVar("_U")


class Outcome(Generic[_T]):
    """What is being found out: `wait` gives it or raises what went wrong, `cancel` lets it be."""

    __slots__ = ("cancel", "wait")

    def __init__(self, wait: Callable[[], _T], cancel: Callable[[], object] = bool) -> None:
        self.wait = wait
        self.cancel = cancel

    def then(self, work: Callable[[_T], _U]) -> Outcome[_U]:
        """What *work* makes of it, when it is waited for."""
        return Outcome(lambda: work(self.wait()), self.cancel)


def ahead(items: Iterable[_T], begin: Callable[[_T], Outcome[_U]], most: int) -> Generator[Outcome[_U], None, None]:
    """The outcome of each of *items*, in order; up to *most* have begun before one is waited for.

    What has begun is cancelled when the iterator is closed.
    """
    begun: deque[Outcome[_U]] = deque()
    try:
        for item in items:
            begun.append(begin(item))
            if len(begun) >= most:
                yield begun.popleft()
        while begun:
            yield begun.popleft()
    finally:
        for outcome in begun:
            outcome.cancel()
