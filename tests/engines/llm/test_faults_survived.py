"""Whatever a server does, once or for ever: a summary or an error of ours, and no request too many."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from summarizer import SummarizerError, Summary
from summarizer.errors import (
    AccessDenied,
    AnswerRefused,
    AnswerUnusable,
    ContextOverflow,
    EngineError,
    ModelUnavailable,
    ModeUnsupported,
    RateLimited,
    RequestRejected,
)
from summarizer.mode import MODES
from summarizer.render.json_text import render_pretty
from tests.engines.llm.articles import ENGLISH, hurry, read, texts
from tests.model_server import FAULTS, PRESETS, ModelServer, Step, broken, error, reply

_RIGHT = [tuple(record["text"]) for record in ENGLISH.answer["quotes"]]
_KEY = "canary-7f3a91c2"
_MOST = 4  # requests for an article, where nothing else is set

# What is repaired here costs no request, and for ever it is a summary all the same.
_REPAIRED = set("array dupkeys extra fenced nan no_tool no_usage nul prose string surrogate toolname".split())
_REPAIRED |= {"two_json", "two_tools"}
# Half an answer is read as far as it goes and its rest asked for; one that brings nothing new is the last.
_CUT = {"badjson", "length"}
# The error where a fault lasts, and the requests until then.
_LASTING: dict[str, tuple[type[EngineError], int]] = {
    **dict.fromkeys("401 403 404_model 429_quota".split(), (AccessDenied, 1)),
    **dict.fromkeys(["refusal", "content_filter"], (AnswerRefused, 1)),
    "400": (RequestRejected, 1),
    **dict.fromkeys(["400_context", "413"], (ContextOverflow, 2)),
    **dict.fromkeys("bad_http_json big deep empty empty_200 gzip_bad html_200".split(), (AnswerUnusable, 2)),
    **dict.fromkeys("missing no_choices null_content wrongtype".split(), (AnswerUnusable, 2)),
    **dict.fromkeys("408 409 500 502_html 503 529".split(), (ModelUnavailable, _MOST)),
    **dict.fromkeys("close hang reset reset_mid short_body slow_body".split(), (ModelUnavailable, _MOST)),
    "429": (RateLimited, _MOST),
}
_HOPELESS = {name for name, (_, requests) in _LASTING.items() if requests == 1}
_UNCOUNTED = set("close hang no_usage reset reset_mid short_body slow_body".split())  # may have cost, nobody says what
_SPLIT = {"400_context", "413"}
_IN_WORDS = _REPAIRED | _CUT | set("deep empty missing null_content wrongtype".split())  # the form may matter
_SLOW = {"hang", "slow_body"}  # each costs a time-out
_EVERY = sorted(FAULTS | set(PRESETS))


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelServer]:
    """A server that runs for the length of one test, before a client that loses no time between two requests."""
    hurry(monkeypatch)
    with ModelServer() as running:
        yield running


def _step(name: str) -> Step:
    """The fault of that name, on top of the right answer; what drips does so for longer than anybody waits."""
    return broken(name, answer=ENGLISH.answer, delay=60.0 * (name == "slow_body")) if name in FAULTS else broken(name)


def _read(server: ModelServer, name: str = "", **changes: Any) -> Summary:
    return read(ENGLISH, server, api_key=_KEY, timeout=0.3 if name in _SLOW else 30.0, **changes)


def test_every_fault_has_its_row() -> None:
    """Each fault and each preset of the server is repaired, read in parts, or has an error of its own."""
    assert sorted([*_REPAIRED, *_CUT, *_LASTING]) == _EVERY


@pytest.mark.parametrize(
    ("name", "mode"),
    [(name, mode) for name in sorted(set(_EVERY) - _HOPELESS) for mode in (MODES if name in _IN_WORDS else MODES[:1])],
)
def test_a_fault_that_passes_is_survived(name: str, mode: str, server: ModelServer) -> None:
    """After one fault the right answer makes the whole summary, with no request more than that takes."""
    server.script(_step(name), ENGLISH.right)

    summary = _read(server, name, mode=mode)

    assert len(server.requests) == (1 if name in _REPAIRED else 3 if name in _SPLIT else 2)
    assert texts(summary) == _RIGHT
    assert (summary.rejected, summary.provenance.shortfalls) == ((), ())
    assert summary.provenance.mode == mode
    assert (summary.provenance.usage.input_tokens is None) == (name in _UNCOUNTED)
    assert render_pretty(summary).encode().decode()


@pytest.mark.parametrize("name", sorted(_HOPELESS))
def test_what_cannot_pass_is_asked_once(name: str, server: ModelServer) -> None:
    """What no second request can change is no second request, even where it would have been answered."""
    server.script(_step(name), ENGLISH.right)

    with pytest.raises(_LASTING[name][0]):
        _read(server, name)

    assert len(server.requests) == 1


@pytest.mark.parametrize("name", sorted(_REPAIRED | _CUT))
def test_a_fault_that_is_repaired_may_last(name: str, server: ModelServer) -> None:
    """What can be repaired is read from whatever is there, each time anew."""
    server.script(_step(name))

    summary = _read(server)

    assert len(server.requests) == (2 if name in _CUT else 1)
    assert texts(summary) == (_RIGHT[: len(summary.quotes)] if name in _CUT else _RIGHT)
    assert summary.quotes
    assert bool(summary.provenance.shortfalls) == (name in _CUT)


@pytest.mark.parametrize("name", sorted(_LASTING))
def test_a_fault_that_lasts_ends_in_an_error(name: str, server: ModelServer) -> None:
    """A fault without end is an error of its kind, after as many requests as make sense and never above the ceiling."""
    server.script(_step(name))
    kind, requests = _LASTING[name]

    with pytest.raises(SummarizerError) as failed:
        _read(server, name)

    assert (type(failed.value), len(server.requests)) == (kind, requests)
    assert failed.value.hopeless == (kind is AccessDenied)
    assert failed.value.exit_code == 4


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("reset", "does not answer: the connection was reset"),
        ("close", "does not answer: the connection was closed"),
        ("reset_mid", "does not answer: the connection was lost amid the answer"),
        ("short_body", "does not answer: the connection was lost amid the answer"),
        ("hang", "did not answer within 0.3 s"),
        ("slow_body", "did not answer within 0.3 s"),
    ],
)
def test_what_a_connection_came_to_is_told(name: str, said: str, server: ModelServer) -> None:
    """A connection that is given up is not told as one that takes too long."""
    server.script(_step(name))

    with pytest.raises(ModelUnavailable) as failed:
        _read(server, name, max_requests=1)

    assert failed.value.message == f"127.0.0.1 {said}"
    assert failed.value.begun


def test_a_server_that_is_not_there_has_begun_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nobody listens nothing was asked, so that nothing can have cost."""
    hurry(monkeypatch)
    with ModelServer() as gone:
        pass

    with pytest.raises(ModelUnavailable, match=r"does not answer: .*Connect call failed") as failed:
        _read(gone, max_requests=1)

    assert not failed.value.begun


@pytest.mark.parametrize("mode", ["tools", "json"])
@pytest.mark.parametrize("name", "400_context 401 429 500 deep no_choices null_content refusal wrongtype".split())
def test_errors_are_the_same_in_every_mode(name: str, mode: str, server: ModelServer) -> None:
    """In whatever form structure is asked for, a lasting fault is the same error after as many requests."""
    server.script(_step(name))

    with pytest.raises(_LASTING[name][0]):
        _read(server, name, mode=mode)

    assert len(server.requests) == _LASTING[name][1]


@pytest.mark.parametrize("name", sorted(_LASTING))
def test_an_error_is_one_short_line(name: str, server: ModelServer) -> None:
    """What is told of a fault is one line of no more than 400 characters, with a hint at what to do."""
    server.script(_step(name))

    with pytest.raises(EngineError) as failed:
        _read(server, name, max_requests=1)

    assert re.fullmatch(r"[^\x00-\x1f\x7f-\x9f\u2028\u2029]{10,400}", str(failed.value))
    assert failed.value.hint


# --- keys ------------------------------------------------------------------------------------------------------------

_SAID = f"Invalid key {_KEY}, or sk-proj-abcdef0123456789, in Authorization: Bearer {_KEY}"


@pytest.mark.parametrize(
    "step",
    [
        *(error(status, None, _SAID) for status in (400, 401, 403, 404, 408, 409, 413, 418, 422, 429, 500, 503)),
        error(429, "insufficient_quota", _SAID),
        error(400, "context_length_exceeded", _SAID),
        error(400, None, f"response_format is not supported: {_SAID}"),
        error(400, None, f"temperature is not supported: {_SAID}"),
        Step(_SAID, status=500),
        Step({"error": _SAID}, status=401),
        Step({"error": {"message": {"detail": _SAID}, "code": _SAID}}, status=401),
        reply(_SAID),
        reply(json.dumps({"error": _SAID})),
        reply(json.dumps({"actors": _SAID})),
    ],
    ids=lambda step: f"{step.status}",
)
def test_no_message_holds_a_key(step: Step, server: ModelServer) -> None:
    """Whatever the server repeats of a key, in whatever error, no message and no summary has it."""
    server.script(step)

    with pytest.raises(EngineError) as failed:
        _read(server, max_requests=2)

    assert _KEY not in f"{failed.value} {failed.value.hint} {failed.value!r}"
    assert "abcdef0123456789" not in str(failed.value)


def test_a_refusal_holds_no_key(server: ModelServer) -> None:
    """The words of a refusal are those of the server too."""
    body = json.dumps({"choices": [{"index": 0, "message": {"role": "assistant", "refusal": _SAID}}]})
    server.script(Step(body, status=201))  # whose body is written as it stands here

    with pytest.raises(AnswerRefused) as failed:
        _read(server)

    assert _KEY not in str(failed.value)


# --- forms -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("refused", "mode"), [((), "json_schema"), (("json_schema",), "tools"), (("json_schema", "tools"), "json")]
)
def test_a_form_that_is_refused_is_left(refused: Any, mode: str, server: ModelServer) -> None:
    """A server that refuses a form of asking is asked in the next, one request for each."""
    server.script(ENGLISH.right)
    server.reject_mode(*refused)

    summary = _read(server)

    assert len(server.requests) == 1 + len(refused)
    assert summary.provenance.mode == mode
    assert texts(summary) == _RIGHT


def test_where_every_form_is_refused(server: ModelServer) -> None:
    """A server that takes no form at all is asked once in each, and the error names --mode."""
    server.reject_mode("json_schema", "tools", "json")

    with pytest.raises(ModeUnsupported, match="--mode"):
        _read(server)

    assert len(server.requests) == 3


@pytest.mark.parametrize("mode", MODES)
def test_a_form_that_was_chosen_is_kept(mode: Any, server: ModelServer) -> None:
    """Where the user chose the form, no other is tried."""
    server.reject_mode(mode)

    with pytest.raises(ModeUnsupported):
        _read(server, mode=mode)

    assert len(server.requests) == 1


def test_a_parameter_that_is_refused_is_left_out(server: ModelServer) -> None:
    """A server that takes no temperature gets the same request without one."""
    server.script(
        error(400, "unsupported_value", "Unsupported value: 'temperature' does not support 0."), ENGLISH.right
    )

    summary = _read(server)

    first, second = (received.body for received in server.requests)
    assert first.pop("temperature") == 0
    assert first == second
    assert texts(summary) == _RIGHT


def test_a_parameter_that_is_refused_for_ever(server: ModelServer) -> None:
    """A server that goes on complaining about what is not sent any more is not asked for ever."""
    server.script(error(400, "unsupported_value", "Unsupported value: 'temperature' does not support 0."))

    with pytest.raises(RequestRejected):
        _read(server)

    assert len(server.requests) == 2
