"""How fast requests are sent to one endpoint: one pace for all articles that are being read at the same time.

Nothing holds requests back until the server complains. Then everybody waits as long as it asks, once, and goes on at
the pace it has shown to bear. The pace grows again slowly, and is learned anew with each complaint. Without this every
article would find out by itself, and a quota shared by 64 of them would cost each its requests.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from summarizer.errors import RateLimited

__all__ = ["Pace"]

_FIRST = 16  # requests in flight before the first answer; each answer allows one more
_PATIENCE = 1.0  # seconds to wait at first where the server does not say how long
_LONGEST_GUESS = 60.0  # and at most
_GROWTH = 1.002  # of the pace, with each answer
_CAUTION = 0.9  # of the pace at which the server complained again
_HALF = 0.5  # of it, where nothing at all was served
_LATER = "try later, or fewer at once"
_SHORTEST = 0.001  # seconds over which a pace is told


class Pace:
    """The shared pause and the learned pace. Belongs to one event loop."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._resume = 0.0  # nobody sends before
        self._last = -math.inf  # when the last request left
        self._rate: float | None = None  # requests a second; None while nothing was refused
        self._stretch = _Stretch(clock())
        self._in_flight = 0
        self._waiting = 0  # for their moment to send
        self._in_vain = 0  # pauses after which nothing was answered, one after the other
        self._allowed = _FIRST
        self._room = asyncio.Condition()
        self._gate = asyncio.Lock()
        self._changed = asyncio.Event()

    @property
    def rate(self) -> float | None:
        """The learned pace in requests a second, or None while the server has refused nothing."""
        return self._rate

    async def turn(self, patience: float) -> None:
        """Wait until a request may be sent; each turn must end with `done` or `refused`.

        Raises `RateLimited` where that is more than *patience* seconds away.
        """
        async with self._room:
            await self._room.wait_for(lambda: self._in_flight < self._allowed or self._rate is not None)
            self._in_flight += 1
        try:
            await self._wait_for_slot(patience)
        except BaseException:
            await self._leave()
            raise

    async def done(self) -> None:
        """A request was answered, or failed for a reason that has nothing to do with how many there are."""
        self._allowed += 1
        self._stretch.served += 1
        if self._clock() < self._resume:
            # It was sent before the pause: more was borne than was known.
            self._rate = max(self._rate or 0.0, self._stretch.rate(self._resume))
            self._changed.set()
        elif self._rate is not None:
            self._rate *= _GROWTH
        await self._leave()

    async def refused(self, retry_after: float | None) -> None:
        """The server asked for less. Those that were in flight with the one that was refused first change nothing."""
        now = self._clock()
        if now >= self._resume:
            self._in_vain = 0 if self._stretch.served else self._in_vain + 1
            self._resume = now + (self._guessed() if retry_after is None else retry_after)
            if self._rate is not None:
                self._stretch.most = self._rate * (_CAUTION if self._stretch.served else _HALF)
            if self._rate is None or self._stretch.served:
                self._rate = self._stretch.rate(self._resume)
            else:
                self._rate *= _HALF  # nothing was served: how much is borne is still not known
            self._changed.set()
        await self._leave()

    def _guessed(self) -> float:
        """How long to wait where the server does not say: twice as long after each pause that was no use."""
        return min(_PATIENCE * 2.0 ** min(self._in_vain, 10), _LONGEST_GUESS)

    async def _wait_for_slot(self, patience: float) -> None:
        """Wait behind those who came before for the moment at which the next request may leave."""
        limit, wait = self._clock() + patience, self._queue_seconds()
        if wait > patience:
            raise RateLimited("too many wait for the server already", hint=_LATER, retry_after=wait)
        self._waiting += 1
        try:
            async with asyncio.timeout(patience), self._gate:
                await self._wait_in_front(limit)
        except TimeoutError:
            wait = max(self._queue_seconds(), 1.0)
            raise RateLimited("too many wait for the server already", hint=_LATER, retry_after=wait) from None
        finally:
            self._waiting -= 1

    def _queue_seconds(self) -> float:
        """How long whoever comes now has to wait."""
        ahead = 0.0 if self._rate is None else self._waiting / self._rate
        return max(0.0, self._slot() - self._clock()) + ahead

    async def _wait_in_front(self, limit: float) -> None:
        while (wait := self._slot() - self._clock()) > 0:
            if self._clock() + wait > limit:
                raise RateLimited("the server asked everybody to wait", hint=_LATER, retry_after=wait)
            self._changed.clear()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), wait)
        self._begin_stretch()
        self._last = self._clock()

    def _slot(self) -> float:
        return self._resume if self._rate is None else max(self._resume, self._last + 1 / self._rate)

    def _begin_stretch(self) -> None:
        """After a pause what the server bears is counted anew, from its end on."""
        if self._stretch.began < self._resume <= self._clock():
            self._stretch = _Stretch(self._resume)

    async def _leave(self) -> None:
        async with self._room:
            self._in_flight -= 1
            self._room.notify_all()


@dataclass(slots=True)
class _Stretch:
    """The time between two pauses: when it began, what was served in it, and the pace that was too much for it."""

    began: float
    served: int = 0
    most: float = math.inf

    def rate(self, until: float) -> float:
        """Requests a second that were borne, the pause that ended it included."""
        return min(max(self.served, 1) / max(until - self.began, _SHORTEST), self.most)
