"""When a request is sent again, and after how long: the one owner of retries, a tenacity object for each window."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from typing import Final

from pydantic import ValidationError
from tenacity import AsyncRetrying, RetryCallState, wait_random_exponential

from summarizer.engines.llm.budget import Budget
from summarizer.errors import AnswerUnusable, EngineError, ModelUnavailable, RateLimited

__all__ = ["retrying"]

_BACKOFF: Final = wait_random_exponential(multiplier=0.5, max=30)
"""Full jitter: anywhere between nothing and twice as long as the time before, so that many do not come back at once."""

_UNUSABLE_ANSWERS: Final = 2
"""Of one window: an answer that is no answer gets a second chance, not a third."""

# instructor logs each failure, and Python prints logged errors where nobody has set up logging. They are ours to tell.
logging.getLogger("instructor").addHandler(logging.NullHandler())


def retrying(budget: Budget) -> AsyncRetrying:
    """Retries of one window under the ceilings of *budget*; what is raised in the end is what was raised last.

    A `ValidationError` is an answer about which something has to be asked: no failure, and nothing to wait for.
    """
    unusable = 0

    def again(state: RetryCallState) -> bool:
        nonlocal unusable
        error = _error(state)
        if isinstance(error, AnswerUnusable):
            unusable += 1
            return unusable < _UNUSABLE_ANSWERS
        return isinstance(error, ValidationError) or (isinstance(error, EngineError) and error.retryable)

    def wait(state: RetryCallState) -> float:
        # A wish of the server is met by the shared pace, for all articles at once.
        return _BACKOFF(state) if isinstance(_error(state), ModelUnavailable) else 0.0

    def stop(state: RetryCallState) -> bool:
        error = _error(state)
        if isinstance(error, RateLimited) and (error.retry_after or 0) > budget.seconds_left:
            error.hint = _until(error.retry_after or 0)
            return True
        return budget.objection(0) is not None or state.upcoming_sleep > budget.seconds_left

    return AsyncRetrying(retry=again, wait=wait, stop=stop, sleep=asyncio.sleep, reraise=True)


def _error(state: RetryCallState) -> BaseException | None:
    return state.outcome.exception() if state.outcome else None


def _until(pause: float) -> str:
    moment = datetime.now(UTC).astimezone() + timedelta(seconds=pause)
    return f"it asks to wait until {moment:%Y-%m-%d %H:%M}, longer than the deadline; --deadline allows more"
