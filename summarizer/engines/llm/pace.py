"""How fast requests are sent to one endpoint: one pace for all articles that are being read at the same time.

Nothing holds requests back until the server complains. Then everybody waits as long as it asks, once, and goes on at
the pace it has shown to bear. The pace grows again slowly, and is learned anew with each complaint. Without this every
article would find out by itself, and a quota shared by 64 of them would cost each its requests.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from summarizer.errors import RateLimited

__all__ = ["Pace"]

_FIRST = 16  # requests in flight before the first answer; each answer allows one more
_PATIENCE = 1.0  # seconds to wait where the server does not say how long
_GROWTH = 1.002  # of the pace, with each answer
_CAUTION = 0.9  # of the pace at which the server complained again
_SHORTEST = 0.001  # seconds over which a pace is told


class Pace:
    """The shared pause and the learned pace. Belongs to one event loop."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._resume = 0.0  # nobody sends before
        self._next = 0.0  # when the next request may leave, once a pace is known
        self._rate: float | None = None  # requests a second; None while nothing was refused
        self._served = 0  # answers since the last complaint was over
        self._since = clock()
        self._in_flight = 0
        self._allowed = _FIRST
        self._room = asyncio.Condition()

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
        self._served += 1
        self._allowed += 1
        if self._rate is not None:
            self._rate *= _GROWTH
        await self._leave()

    async def refused(self, retry_after: float | None) -> None:
        """The server asked for less. Those that were in flight with the one that was refused first change nothing."""
        now = self._clock()
        if now >= self._resume:
            pause = _PATIENCE if retry_after is None else retry_after
            self._resume = now + pause
            borne = max(self._served, 1) / max(self._resume - self._since, _SHORTEST)
            self._rate = borne if self._rate is None else min(borne, self._rate * _CAUTION)
            self._next = self._resume
            self._since, self._served = self._resume, 0
        await self._leave()

    async def _wait_for_slot(self, patience: float) -> None:
        """Take the next slot and wait for it; if everybody had to pause meanwhile, take another."""
        limit = self._clock() + patience
        while True:
            if self._resume > limit:
                raise RateLimited("the server asked everybody to wait", retry_after=self._resume - self._clock())
            slot = self._slot()
            await asyncio.sleep(max(0.0, slot - self._clock()))
            if slot >= self._resume:
                return

    def _slot(self) -> float:
        now = self._clock()
        if self._rate is None:
            return max(now, self._resume)
        self._next = max(self._next + 1 / self._rate, self._resume, now)
        return self._next

    async def _leave(self) -> None:
        async with self._room:
            self._in_flight -= 1
            self._room.notify_all()
