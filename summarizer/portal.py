"""An event loop in a thread of its own, for callers that have none: one for the whole process, started when needed."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from functools import cache
from typing import Any, TypeVar

__all__ = ["result", "run", "submit"]

_T = TypeVar("_T")


def submit(work: Coroutine[Any, Any, _T]) -> Future[_T]:
    """Start *work* and return at once; cancelling the future cancels the work."""
    return asyncio.run_coroutine_threadsafe(work, _loop())


def result(future: Future[_T]) -> _T:
    """Wait for *future*; Ctrl-C ends the waiting at once, and the work with it."""
    try:
        return future.result()
    except BaseException:
        future.cancel()
        raise


def run(work: Coroutine[Any, Any, _T]) -> _T:
    """Start *work* and wait for it."""
    return result(submit(work))


@cache
def _loop() -> asyncio.AbstractEventLoop:
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, name="summarizer", daemon=True).start()
    return loop
