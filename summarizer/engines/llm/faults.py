"""What a server or the network did, as one of our errors: what happened, whether it may pass, what to do about it.

The only place that knows the exceptions of others. No message holds a key, whatever a server writes into its answer.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from email.utils import parsedate_to_datetime
from typing import Any

import openai

from summarizer.errors import (
    AccessDenied,
    AnswerUnusable,
    ContextOverflow,
    EngineError,
    ModelUnavailable,
    ModeUnsupported,
    RateLimited,
    RequestRejected,
)
from summarizer.settings import ModelSettings

__all__ = ["explained", "scrubbed", "wished_pause"]

_LONGEST = 200  # characters of a server's own words
_KEY = re.compile(r"\b(?:sk|pk|rk|key|xai|gsk|or)-[\w*.-]{6,}|\bBearer\s+\S+", re.IGNORECASE)
_OVERFLOW = re.compile(
    r"context.{0,20}(length|window|size)|maximum context|too (long|many tokens)|token limit", re.IGNORECASE
)
_MODE = re.compile(r"response_format|json_schema|json_object|tool|function|structured|grammar|strict", re.IGNORECASE)
_PARAMETER = re.compile(r"\b(temperature|max_completion_tokens|max_tokens)\b", re.IGNORECASE)


def explained(error: Exception, settings: ModelSettings) -> EngineError:
    """The error of ours that says what *error* means."""
    if isinstance(error, openai.APIStatusError):
        return _status(error, settings)
    if isinstance(error, openai.APITimeoutError | TimeoutError):
        return _late(settings)
    if isinstance(error.__cause__, EngineError):
        return error.__cause__  # raised while the answer was read; the client takes it for a broken connection
    if isinstance(error, openai.APIConnectionError):
        cause = scrubbed(_cause(error.__cause__ or error), settings)
        return ModelUnavailable(f"{settings.host} does not answer: {cause}", hint="check the network and --base-url")
    if isinstance(error, openai.APIResponseValidationError | UnicodeError | ValueError):
        return AnswerUnusable(f"{settings.host} sent something that is no answer", hint="check --base-url")
    return ModelUnavailable(f"{settings.host} could not be asked: {scrubbed(str(error), settings)}")


def scrubbed(words: str, settings: ModelSettings) -> str:
    """*words* of a server on one line, not too long, without anything that is or looks like a key."""
    key = settings.key
    clean = words.replace(key, "***") if key and key != "none" else words
    clean = " ".join(_KEY.sub("***", clean).split())
    return clean if len(clean) <= _LONGEST else f"{clean[:_LONGEST].rstrip()} …"


def wished_pause(headers: Mapping[str, str], now: Callable[[], float] = time.time) -> float | None:
    """Seconds the server asks to wait, from ``retry-after-ms`` or ``retry-after`` (seconds or a date), or None."""
    with suppress(ValueError):
        return max(0.0, float(headers.get("retry-after-ms", "")) / 1000)
    wish = headers.get("retry-after", "")
    with suppress(ValueError):
        return max(0.0, float(wish))
    with suppress(ValueError, TypeError):
        return max(0.0, parsedate_to_datetime(wish).timestamp() - now())
    return None


def _cause(error: BaseException) -> str:
    """What the network says; a reset connection says nothing."""
    return str(error) or {"ReadError": "the connection was reset"}.get(type(error).__name__, type(error).__name__)


def _late(settings: ModelSettings) -> ModelUnavailable:
    return ModelUnavailable(
        f"{settings.host} did not answer within {settings.timeout:g} s", hint="--timeout allows more"
    )


def _status(error: openai.APIStatusError, settings: ModelSettings) -> EngineError:
    status = error.status_code
    code, said = _told(error, settings)
    if status == 429:
        return _limited(error, code, said, settings)
    if status in _DENIED:
        what, hint = _DENIED[status]
        return AccessDenied(f"{settings.host} {what.format(model=settings.model)}: {said}", hint=hint)
    if status in {400, 413, 422}:
        return _rejected(status, code, said, settings)
    if status in {408, 409} or status >= 500:
        pause = wished_pause(error.response.headers)
        if pause is not None:
            return RateLimited(f"{settings.host} is busy ({status}): {said}", retry_after=pause)
        return ModelUnavailable(f"{settings.host} failed ({status}): {said}", hint="try again later")
    return RequestRejected(f"{settings.host} does not take the request ({status}): {said}")


_DENIED = {
    401: ("does not accept the key", "set OPENAI_API_KEY to a valid one"),
    402: ("wants to be paid first", "check the account"),
    403: ("refuses access", "check the rights of the key and the region"),
    404: ("does not know the model {model} or this address", "check --model and --base-url"),
}


def _told(error: openai.APIStatusError, settings: ModelSettings) -> tuple[str, str]:
    """The server's code for what is wrong, and its words."""
    body: Any = error.body
    if not isinstance(body, dict):
        return "", "no reason given"
    code, message = body.get("code"), body.get("message")
    return str(code or body.get("type") or ""), scrubbed(str(message or "no reason given"), settings)


def _limited(error: openai.APIStatusError, code: str, said: str, settings: ModelSettings) -> EngineError:
    if code in {"insufficient_quota", "billing_hard_limit_reached"}:
        return AccessDenied(f"the quota of the account at {settings.host} is used up: {said}", hint="check its plan")
    return RateLimited(
        f"{settings.host} limits requests: {said}",
        hint="try later, or fewer at once",
        retry_after=wished_pause(error.response.headers),
    )


def _rejected(status: int, code: str, said: str, settings: ModelSettings) -> EngineError:
    if code == "context_length_exceeded" or status == 413 or _OVERFLOW.search(said):
        return ContextOverflow(
            f"the request is too long for {settings.model}: {said}", hint="a smaller --window cuts the text finer"
        )
    parameter = _PARAMETER.search(said)
    if parameter and not _MODE.search(said):
        return ModeUnsupported(f"{settings.host} takes no {parameter[1]}: {said}", parameter=parameter[1].lower())
    if _MODE.search(said) or code in {"unsupported_parameter", "unsupported_value"}:
        return ModeUnsupported(f"{settings.host} cannot be asked in this mode: {said}", hint="choose another --mode")
    return RequestRejected(f"{settings.host} does not take the request ({status}): {said}")
