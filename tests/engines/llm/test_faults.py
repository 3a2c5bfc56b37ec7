"""What a server or the network did, as one of our errors: the right one, with a hint, and never with a key in it."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx2
import openai
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.engines.llm.budget import Budget
from summarizer.engines.llm.faults import explained, scrubbed, wished_pause
from summarizer.engines.llm.patience import retrying
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

_KEY = "Xq7-invented-key-of-nobody"
_SETTINGS = ModelSettings(model="halm-1", base_url="http://user:secret@models.invalid:8080/v1", api_key=_KEY, timeout=7)
_REQUEST = httpx2.Request("POST", "http://models.invalid:8080/v1/chat/completions")


def _status(status: int, body: object = None, **headers: str) -> openai.APIStatusError:
    response = httpx2.Response(
        status, headers={name.replace("_", "-"): v for name, v in headers.items()}, request=_REQUEST
    )
    return openai.APIStatusError("said by the client", response=response, body=body)


def _said(message: object, code: str | None = None, kind: str = "") -> dict[str, Any]:
    return {"message": message, "type": kind, "code": code, "param": None}


def _explained(status: int, message: str = "no", code: str | None = None, **headers: str) -> EngineError:
    return explained(_status(status, _said(message, code), **headers), _SETTINGS)


@pytest.mark.parametrize(
    ("status", "message", "code", "expected"),
    [
        (401, "Incorrect API key", "invalid_api_key", AccessDenied),
        (402, "Insufficient balance", None, AccessDenied),
        (403, "Country not supported", None, AccessDenied),
        (404, "The model does not exist", "model_not_found", AccessDenied),
        (429, "Slow down", "rate_limit_exceeded", RateLimited),
        (429, "You exceeded your current quota", "insufficient_quota", AccessDenied),
        (429, "Hard limit", "billing_hard_limit_reached", AccessDenied),
        (400, "Too much", "context_length_exceeded", ContextOverflow),
        (400, "This model's maximum context length is 8192 tokens", None, ContextOverflow),
        (400, "the prompt is too long: 9000 tokens", None, ContextOverflow),
        (400, "request exceeds the available context size", None, ContextOverflow),
        (413, "Payload too large", None, ContextOverflow),
        (400, "response_format json_schema is not supported", None, ModeUnsupported),
        (400, "This model has no tool use", None, ModeUnsupported),
        (422, "grammar could not be compiled", None, ModeUnsupported),
        (400, "No such thing", "unsupported_parameter", ModeUnsupported),
        (400, "Temperature must be 1 for this model", "unsupported_value", ModeUnsupported),
        (400, "Bad request", None, RequestRejected),
        (422, "Field missing", None, RequestRejected),
        (408, "Too slow", None, ModelUnavailable),
        (409, "Conflict", None, ModelUnavailable),
        (500, "Internal error", None, ModelUnavailable),
        (503, "Overloaded", None, ModelUnavailable),
        (529, "Overloaded", None, ModelUnavailable),
        (405, "Method not allowed", None, RequestRejected),
        (302, "Elsewhere", None, RequestRejected),
    ],
)
def test_each_status_is_an_error_of_ours(
    status: int, message: str, code: str | None, expected: type[EngineError]
) -> None:
    """What a server says by status, code and words is the error that tells whether to try again."""
    error = _explained(status, message, code)

    assert type(error) is expected
    assert "models.invalid" in str(error) or "halm-1" in str(error)
    assert message in error.message


@pytest.mark.parametrize(
    ("status", "hopeless", "retryable"),
    [(401, True, False), (404, True, False), (429, False, True), (500, False, True), (400, False, False)],
)
def test_an_error_says_whether_another_try_or_article_will_fare_better(
    status: int, hopeless: bool, retryable: bool
) -> None:
    """Keys and accounts fail for all articles, busy servers for now, and a refused request for good."""
    error = _explained(status)

    assert (error.hopeless, error.retryable) == (hopeless, retryable)


@pytest.mark.parametrize(
    ("message", "parameter"),
    [
        ("'temperature' does not support 0 with this model", "temperature"),
        ("Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.", "max_tokens"),
        ("unknown field MAX_COMPLETION_TOKENS", "max_completion_tokens"),
    ],
)
def test_a_parameter_that_is_not_taken_is_named(message: str, parameter: str) -> None:
    """The refusal of one parameter names it, so that the next request can do without it."""
    error = _explained(400, message, "unsupported_parameter")

    assert isinstance(error, ModeUnsupported)
    assert error.parameter == parameter


def test_a_refused_form_names_no_parameter() -> None:
    """Where the form is refused, a parameter in the same sentence is not what is wrong."""
    error = _explained(400, "json_schema cannot be used with temperature 0")

    assert isinstance(error, ModeUnsupported)
    assert error.parameter == ""


@pytest.mark.parametrize("body", [None, "<html>", [], ["no"], {}, {"message": None}, {"message": ""}])
def test_a_body_that_says_nothing_is_no_obstacle(body: object) -> None:
    """An answer without words, or with none that can be read, gives the error of its status."""
    assert "no reason given" in explained(_status(500, body), _SETTINGS).message


def test_a_body_may_say_anything() -> None:
    """Messages and codes that are no strings are told as they are."""
    error = explained(_status(400, {"message": {"detail": ["a", 1]}, "code": 17}), _SETTINGS)

    assert type(error) is RequestRejected
    assert "{'detail': ['a', 1]}" in error.message


def test_the_type_stands_in_for_a_missing_code() -> None:
    """Servers that write what is wrong into the type are understood too."""
    error = explained(_status(429, _said("no more", None, "insufficient_quota")), _SETTINGS)

    assert isinstance(error, AccessDenied)


# --- the network ---


def _caused(error: Exception, cause: BaseException) -> Exception:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize("error", [openai.APITimeoutError(request=_REQUEST), TimeoutError()])
def test_no_answer_in_time_is_unavailable(error: Exception) -> None:
    """A time-out says how long was waited, and which option allows more."""
    found = explained(error, _SETTINGS)

    assert isinstance(found, ModelUnavailable)
    assert str(found) == "models.invalid did not answer within 7 s (--timeout allows more)"


@pytest.mark.parametrize(
    ("cause", "said"),
    [
        (OSError("Name or service not known"), "Name or service not known"),
        (httpx2.ConnectError("All connection attempts failed"), "All connection attempts failed"),
        (httpx2.ReadError(""), "the connection was reset"),
        (ConnectionResetError(), "ConnectionResetError"),
    ],
)
def test_a_connection_that_fails_says_why(cause: BaseException, said: str) -> None:
    """The words of the network are told; where it has none, what kind of failure it was."""
    error = explained(_caused(openai.APIConnectionError(request=_REQUEST), cause), _SETTINGS)

    assert isinstance(error, ModelUnavailable)
    assert error.message == f"models.invalid does not answer: {said}"


def test_an_error_of_ours_comes_through() -> None:
    """What was raised while an answer was read is not taken for a broken connection."""
    ours = AnswerUnusable("too large")

    assert explained(_caused(openai.APIConnectionError(request=_REQUEST), ours), _SETTINGS) is ours


@pytest.mark.parametrize(
    "error",
    [
        openai.APIResponseValidationError(httpx2.Response(200, request=_REQUEST), None),
        UnicodeDecodeError("utf-8", b"\xff", 0, 1, "no"),
        ValueError("no"),
    ],
)
def test_what_is_no_answer_is_unusable(error: Exception) -> None:
    """An answer that the client cannot make sense of is one that may come right the next time."""
    assert isinstance(explained(error, _SETTINGS), AnswerUnusable)


class _ServiceUnavailable(Exception):
    """An error of a library that nobody thought of, named for what may pass."""


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (openai.OpenAIError("odd"), RequestRejected),
        (_ServiceUnavailable("odd"), ModelUnavailable),
        (OSError("odd"), ModelUnavailable),
    ],
)
def test_anything_else_is_told_in_its_own_words(error: Exception, expected: type[EngineError]) -> None:
    """An error that nobody thought of is one that may pass only if it is of the network or named so."""
    found = explained(error, _SETTINGS)

    assert type(found) is expected
    assert found.message == "models.invalid could not be asked: odd"


# --- pauses ---

_NOW = datetime(2030, 5, 4, 12, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "20"}, 20),
        ({"retry-after": " 1.5 "}, 1.5),
        ({"retry-after": "0"}, 0),
        ({"retry-after": "-3"}, 0),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after-ms": "250", "retry-after": "20"}, 0.25),
        ({"retry-after-ms": "soon", "retry-after": "20"}, 20),
        ({"retry-after": format_datetime(_NOW + timedelta(seconds=90), usegmt=True)}, 90),
        ({"retry-after": format_datetime(_NOW - timedelta(days=1), usegmt=True)}, 0),
        ({"retry-after": "Sat, 04 May 2030 14:00:30 +0200"}, 30),
        ({"retry-after": "soon"}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "nan"}, 0),
    ],
    ids=str,
)
def test_a_wish_to_wait_is_read_in_every_form(headers: dict[str, str], seconds: float | None) -> None:
    """Milliseconds come before seconds, seconds before a date; what is in the past is no wait, and nonsense no wish."""
    assert wished_pause(headers, _NOW.timestamp) == seconds


@pytest.mark.parametrize("wish", ["inf", "Infinity", "1e300", "99999999999999"])
def test_a_pause_without_end_is_still_an_error_of_ours(wish: str) -> None:
    """However long a server asks to wait, what comes of it is that it limits requests."""

    async def ask() -> None:
        raise _explained(429, "Slow down", retry_after=wish)

    with pytest.raises(RateLimited):
        asyncio.run(retrying(Budget(_SETTINGS))(ask))


@pytest.mark.parametrize("wish", ["inf", "1e300", "99999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_the_longest_pause_is_one_that_a_calendar_has(wish: str) -> None:
    """The moment at which a pause is over can be told, however long a server asks to wait."""
    pause = wished_pause({"retry-after": wish}, _NOW.timestamp)

    assert pause is not None
    assert (_NOW + timedelta(seconds=pause)).year > _NOW.year


@given(st.text(max_size=40), st.text("0123456789.-+einfa ", max_size=12))
def test_no_header_ends_in_an_error(date: str, milliseconds: str) -> None:
    """Whatever the headers hold, there is a pause or there is none."""
    pause = wished_pause({"retry-after": date, "retry-after-ms": milliseconds}, _NOW.timestamp)

    assert pause is None or pause >= 0


@pytest.mark.parametrize(("status", "headers"), [(429, {"retry_after": "4"}), (503, {"retry_after_ms": "4000"})])
def test_the_wish_is_in_the_error(status: int, headers: dict[str, str]) -> None:
    """A server that is busy and says for how long is one that limits requests."""
    error = _explained(status, **headers)

    assert isinstance(error, RateLimited)
    assert error.retry_after == 4


def test_a_limit_without_a_wish_says_none() -> None:
    """A server that does not say how long leaves that open."""
    error = _explained(429)

    assert isinstance(error, RateLimited)
    assert error.retry_after is None


# --- keys ---


@pytest.mark.parametrize(
    "words",
    [
        f"Incorrect API key provided: {_KEY}.",
        f"{_KEY}{_KEY}",
        "Incorrect API key provided: sk-proj-Ab12cd34Ef56gh78.",
        "key sk-Ab12***************gh78 is unknown",
        "KEY-ABCDEF123456 was refused",
        "gsk-0123456789 or xai-0123456789 or pk-0123456789",
        "got Authorization: Bearer Xyz.123-45_6 instead",
    ],
)
def test_no_message_holds_a_key(words: str) -> None:
    """The key in use, and whatever looks like one, is starred out, whoever wrote it."""
    for error in (_explained(401, words), _explained(500, words), explained(openai.OpenAIError(words), _SETTINGS)):
        assert "***" in str(error)
        for secret in (_KEY, "Ab12", "ABCDEF", "0123456789", "Xyz", "user", "secret"):
            assert secret not in str(error)


def test_a_key_in_the_words_of_the_network_is_starred_out() -> None:
    """A header that the network complains about may hold the key."""
    error = explained(_caused(openai.APIConnectionError(request=_REQUEST), OSError(f"bad header {_KEY}")), _SETTINGS)

    assert _KEY not in str(error)
    assert "***" in str(error)


@pytest.mark.parametrize("words", ["The desk-lamp task: risk-averse", "monkey business", "either-or", "no key at all"])
def test_words_that_are_no_key_stay(words: str) -> None:
    """Hyphenated words of everyday language are not starred out."""
    assert scrubbed(words, _SETTINGS) == words


def test_the_word_for_no_key_is_not_starred_out() -> None:
    """A server of one's own gets a word that is no key, and may use it."""
    settings = ModelSettings(model="m", base_url="http://localhost:1234/v1")

    assert settings.key == "none"
    assert scrubbed("none of the models is loaded", settings) == "none of the models is loaded"


def test_words_of_a_server_are_one_short_line() -> None:
    """Line breaks are spaces, and a page of words is cut."""
    assert scrubbed("a\n\n  b\t c", _SETTINGS) == "a b c"
    assert scrubbed("word " * 500, _SETTINGS) == "word " * 40 + "…"


def test_a_key_at_the_cut_is_starred_out_first() -> None:
    """Cutting leaves no part of a key behind."""
    for length in range(150, 205):
        assert "Xq7" not in scrubbed("x" * length + " " + _KEY, _SETTINGS)
