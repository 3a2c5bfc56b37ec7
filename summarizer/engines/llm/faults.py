"""What a server or the network did, as one of our errors: what happened, whether it may pass, what to do about it.

The only place that knows the exceptions of others. No message holds a key, whatever a server writes into its answer.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
import httpx2
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

_NETWORK = "check the network and --base-url"
_SERVER = "check --base-url and --model"
_LATER = "try again later"
_LONGEST_PAUSE = 366 * 86_400.0  # seconds
_LONGEST = 200  # characters of a server's own words
_KEY = re.compile(r"\b(?:sk|pk|rk|key|xai|gsk|or)-[\w*.-]{6,}|\bBearer\s+\S+", re.IGNORECASE)
_OVERFLOW = re.compile(
    r"context.{0,20}(length|window|size)|maximum context|too (long|many tokens)|token limit", re.IGNORECASE
)
_MODE = re.compile(
    r"\b(response_format|json_schema|json_object|tools?|tool_choice|functions?|structured|grammar|strict)\b",
    re.IGNORECASE,
)
_FORM = re.compile(r"response_format|'text' or 'json_object'", re.IGNORECASE)
_PASSING = re.compile("Connect|Timeout|Network|Unavailable")  # in names of errors of other libraries
_PARAMETER = re.compile(r"\b(temperature|max_completion_tokens|max_tokens)\b", re.IGNORECASE)


def explained(error: Exception, settings: ModelSettings) -> EngineError:
    """The error of ours that says what *error* means."""
    if isinstance(error, openai.APIStatusError):
        return _status(error.status_code, error.response.headers, error.body, settings)
    status = getattr(error, "status_code", None)
    if isinstance(status, int) and status >= 400:  # of another provider's library
        headers = getattr(getattr(error, "response", None), "headers", {})
        return _status(status, headers, getattr(error, "body", None), settings)
    lost = _lost_connection(error)
    if lost is not None:
        said, begun = lost
        return ModelUnavailable(
            f"{settings.host} does not answer: {scrubbed(said, settings)}", hint=_NETWORK, begun=begun
        )
    if isinstance(error, openai.APITimeoutError | TimeoutError):
        return _late(settings)
    if isinstance(error.__cause__, EngineError):
        return error.__cause__  # raised while the answer was read; the client takes it for a broken connection
    if isinstance(error.__cause__, httpx2.DecodingError):
        return AnswerUnusable(f"{settings.host} sent an answer that cannot be unpacked", hint=_SERVER)
    if isinstance(error, openai.APIConnectionError):
        cause = scrubbed(_cause(error.__cause__ or error), settings)
        begun = not isinstance(error.__cause__, httpx2.ConnectError | OSError)
        said = f"{settings.host} does not answer: {cause}"
        return ModelUnavailable(said, hint=_NETWORK, begun=begun)
    if isinstance(error, openai.APIResponseValidationError | UnicodeError | ValueError):
        return AnswerUnusable(f"{settings.host} sent something that is no answer", hint=_SERVER)
    said = f"{settings.host} could not be asked: {scrubbed(_cause(error), settings)}"
    if _PASSING.search(type(error).__name__) or isinstance(error, OSError | httpx2.HTTPError):
        return ModelUnavailable(said, hint=_SERVER)
    return RequestRejected(said, hint=_SERVER)


def scrubbed(words: str, settings: ModelSettings) -> str:
    """*words* of a server on one line, not too long, without anything that is or looks like a key."""
    key = settings.key
    clean = words.replace(key, "***") if key and key != "none" else words
    clean = " ".join(_KEY.sub("***", clean).split())
    return clean if len(clean) <= _LONGEST else f"{clean[:_LONGEST].rstrip()} …"


def wished_pause(headers: Mapping[str, str], now: Callable[[], float] = time.time) -> float | None:
    """Seconds the server asks to wait, from ``retry-after-ms`` or ``retry-after`` (seconds or a date), or None."""
    wish = headers.get("retry-after", "")
    with suppress(ValueError):
        return _bounded(float(headers.get("retry-after-ms", "")) / 1000)
    with suppress(ValueError):
        return _bounded(float(wish))
    with suppress(ValueError, TypeError, OverflowError):
        moment = parsedate_to_datetime(wish)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return _bounded(moment.timestamp() - now())
    return None


def _bounded(seconds: float) -> float:
    """A pause that a calendar can hold; what is no number is no pause."""
    return min(max(0.0, seconds), _LONGEST_PAUSE) if seconds == seconds else 0.0


def _lost_connection(error: BaseException) -> tuple[str, bool] | None:
    """What became of a connection of aiohttp, and whether a request was under way; None for anything else.

    Its adapter to httpx2 takes every connection that the other side gives up for one that took too long.
    """
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, aiohttp.ClientError):
        cause = cause.__cause__
    match cause:
        case aiohttp.ServerTimeoutError():
            return None
        case aiohttp.ClientConnectorCertificateError():
            return str(cause.certificate_error), False
        case aiohttp.ClientConnectorError():
            return str(cause.os_error), False
        case aiohttp.ServerDisconnectedError():
            return "the connection was closed", True
        case aiohttp.ClientOSError():
            return "the connection was reset", True
        case aiohttp.ClientPayloadError():
            return "the connection was lost amid the answer", True
    return None


def _cause(error: BaseException) -> str:
    """What the network says; a reset connection says nothing."""
    return str(error) or {"ReadError": "the connection was reset"}.get(type(error).__name__, type(error).__name__)


def _late(settings: ModelSettings) -> ModelUnavailable:
    return ModelUnavailable(
        f"{settings.host} did not answer within {settings.timeout:g} s", hint="--timeout allows more", begun=True
    )


def _status(status: int, headers: Mapping[str, str], body: Any, settings: ModelSettings) -> EngineError:
    code, said = _told(body, settings)
    if status == 429:
        return _limited(headers, code, said, settings)
    if status in _DENIED:
        what, hint = _DENIED[status]
        return AccessDenied(f"{settings.host} {what.format(model=settings.model)}: {said}", hint=hint)
    if status in {400, 413, 422}:
        return _rejected(status, code, said, settings)
    if status >= 500 and _FORM.search(said):
        # llama-cpp-python's server answers so to a form it does not know; the same request would fail for ever.
        return ModeUnsupported(f"{settings.host} cannot be asked in this mode: {said}", hint="choose another --mode")
    if status in {408, 409} or status >= 500:
        pause = wished_pause(headers)
        if pause is not None:
            return RateLimited(f"{settings.host} is busy ({status}): {said}", hint=_LATER, retry_after=pause)
        return ModelUnavailable(f"{settings.host} failed ({status}): {said}", hint=_LATER)
    return RequestRejected(f"{settings.host} does not take the request ({status}): {said}", hint=_SERVER)


_DENIED = {
    401: ("does not accept the key", "set OPENAI_API_KEY to a valid one"),
    402: ("wants to be paid first", "check the account"),
    403: ("refuses access", "check the rights of the key and the region"),
    404: ("does not know the model {model} or this address", "check --model and --base-url"),
}


def _told(body: Any, settings: ModelSettings) -> tuple[str, str]:
    """The server's code for what is wrong, and its words."""
    if isinstance(body, dict) and isinstance(body.get("error"), dict):
        body = body["error"]
    if not isinstance(body, dict):
        return "", "no reason given"
    code, message = body.get("code"), body.get("message")
    return str(code or body.get("type") or ""), scrubbed(str(message or "no reason given"), settings)


def _limited(headers: Mapping[str, str], code: str, said: str, settings: ModelSettings) -> EngineError:
    if code in {"insufficient_quota", "billing_hard_limit_reached"}:
        return AccessDenied(f"the quota of the account at {settings.host} is used up: {said}", hint="check its plan")
    return RateLimited(
        f"{settings.host} limits requests: {said}",
        hint="try later, or fewer at once",
        retry_after=wished_pause(headers),
    )


def _rejected(status: int, code: str, said: str, settings: ModelSettings) -> EngineError:
    if code == "context_length_exceeded" or status == 413 or _OVERFLOW.search(said):
        return ContextOverflow(
            f"the request is too long for {settings.model}: {said}", hint="a smaller --window cuts the text finer"
        )
    parameter = _PARAMETER.search(said)
    if parameter and not _MODE.search(said):
        taken = f"{settings.host} takes no {parameter[1]}: {said}"
        return ModeUnsupported(taken, hint=_SERVER, parameter=parameter[1].lower())
    if _MODE.search(said) or code in {"unsupported_parameter", "unsupported_value"}:
        return ModeUnsupported(f"{settings.host} cannot be asked in this mode: {said}", hint="choose another --mode")
    return RequestRejected(f"{settings.host} does not take the request ({status}): {said}", hint=_SERVER)
