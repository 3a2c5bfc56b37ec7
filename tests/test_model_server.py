"""The model server of the tests: it answers where it is asked to, and each fault is what its name says."""

from __future__ import annotations

import asyncio
import gc
import http.client
import json
import math
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import openai
import pytest
from openai import AsyncOpenAI
from openai.types.chat import ChatCompletion

from tests.engines.llm.articles import certificates
from tests.model_server import FAULTS, PRESETS, ModelServer, Received, Step, broken, error, reply

_ANSWER: dict[str, Any] = {"kind": "person", "name": "Zoë Moss-Halden “Z”", "count": 3, "quotes": ["no"]}
_TEXT = json.dumps(_ANSWER, ensure_ascii=False)
_MESSAGES = [{"role": "user", "content": "Who speaks? Zoë."}]
_TOOLS = [{"type": "function", "function": {"name": name, "parameters": {}}} for name in ("extract", "other")]
_FORCED: dict[str, Any] = {"tools": _TOOLS, "tool_choice": {"type": "function", "function": {"name": "other"}}}
_SCHEMA = {"response_format": {"type": "json_schema", "json_schema": {"name": "x", "schema": {}}}}
_JSON = {"response_format": {"type": "json_object"}}


@pytest.fixture(autouse=True)
def _certificates_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Clients read no certificates anew: nothing here speaks TLS."""
    monkeypatch.setattr(ssl, "create_default_context", certificates)


@pytest.fixture
def server() -> Iterator[ModelServer]:
    """A server that runs for the length of one test."""
    with ModelServer() as running:
        yield running


def _port(server: ModelServer) -> int:
    return int(re.findall(r"^http://127\.0\.0\.1:(\d+)/v1$", server.base_url)[0])


def _connect(server: ModelServer) -> HTTPConnection:
    return HTTPConnection("127.0.0.1", _port(server), timeout=10)


def _send(connection: HTTPConnection, **extra: Any) -> None:
    request = json.dumps({"model": "m", "messages": _MESSAGES, **extra}, ensure_ascii=False).encode()
    connection.request("POST", "/v1/chat/completions", request, {"Content-Type": "application/json"})


def _ask(server: ModelServer, **extra: Any) -> tuple[http.client.HTTPResponse, bytes]:
    connection = _connect(server)
    try:
        _send(connection, **extra)
        response = connection.getresponse()
        return response, response.read()
    finally:
        connection.close()


def _choice(server: ModelServer, **extra: Any) -> dict[str, Any]:
    choice: dict[str, Any] = json.loads(_ask(server, **extra)[1])["choices"][0]
    return choice


def _content(server: ModelServer) -> str:
    return str(_choice(server)["message"]["content"])


def _ask_sdk(server: ModelServer, seconds: float = 10, **extra: Any) -> ChatCompletion:
    """One call with the client that real programs use."""

    async def call() -> ChatCompletion:
        async with AsyncOpenAI(base_url=server.base_url, api_key="k", max_retries=0, timeout=seconds) as client:
            create: Any = client.chat.completions.create
            completion: ChatCompletion = await create(model="m", messages=_MESSAGES, **extra)
            return completion

    return asyncio.run(call())


# Answers


@pytest.mark.parametrize("extra", [{}, _SCHEMA, _JSON, {"tools": _TOOLS, "tool_choice": "none"}])
def test_the_answer_is_the_content(server: ModelServer, extra: dict[str, Any]) -> None:
    """Without a tool to call the answer is the content of the message, as JSON that keeps its letters."""
    server.script(reply(_ANSWER))
    choice = _ask_sdk(server, **extra).choices[0]

    assert (choice.message.content, choice.message.tool_calls, choice.finish_reason) == (_TEXT, None, "stop")


@pytest.mark.parametrize(("extra", "name"), [({"tools": _TOOLS}, "extract"), (_FORCED, "other")])
def test_the_answer_is_the_call_of_a_tool(server: ModelServer, extra: dict[str, Any], name: str) -> None:
    """With tools the answer is the arguments of one call: of the tool that is demanded, else of the first."""
    server.script(reply(_ANSWER))
    message = _choice(server, **extra)["message"]

    assert message["content"] is None
    assert [call["function"] for call in message["tool_calls"]] == [{"name": name, "arguments": _TEXT}]


def test_an_answer_is_text_json_nothing_or_computed(server: ModelServer) -> None:
    """Text is given as it is, None is no content at all, and a function is asked with the request in hand."""

    def shout(received: Received) -> str:
        return str(received.body["messages"][0]["content"]).upper()

    server.script(reply("no { JSON"), reply(None), reply(shout), reply(lambda request: {"path": request.path}))

    assert [_choice(server)["message"]["content"] for _ in range(4)] == [
        "no { JSON",
        None,
        "WHO SPEAKS? ZOË.",
        '{"path": "/v1/chat/completions"}',
    ]


def test_steps_come_in_order_and_the_last_stays(server: ModelServer) -> None:
    """Requests get the steps in order and then the last one for ever, until there is a new script."""
    server.script(reply("1"), error(503, None, "no"), reply("3"))
    codes = [_ask(server)[0].status for _ in range(5)]
    server.script(reply("new"))

    assert codes == [200, 503, 200, 200, 200]
    assert _content(server) == "new"


def test_settings_of_a_step(server: ModelServer) -> None:
    """A step sets headers, the reason for the end and the usage, which is counted unless it is given."""
    server.script(
        reply("a" * 40, headers={"X-Request-Id": "r1"}, finish="length"),
        Step(usage={"total_tokens": 7}),
        Step(usage=None),
    )
    response, first = _ask(server)
    counted = json.loads(first)["usage"]

    assert (response.headers["x-request-id"], json.loads(first)["choices"][0]["finish_reason"]) == ("r1", "length")
    assert counted["completion_tokens"] == 10
    assert counted["prompt_tokens"] == len(server.requests[0].raw) // 4
    assert counted["total_tokens"] == counted["prompt_tokens"] + 10
    assert [json.loads(_ask(server)[1])["usage"] for _ in range(2)] == [{"total_tokens": 7}, None]


def test_requests_are_kept(server: ModelServer) -> None:
    """A request is kept with its path, its headers in lower case, its JSON, its bytes and its time."""
    before = time.monotonic()
    _ask(server, temperature=0)
    (kept,) = server.requests

    assert (kept.path, kept.headers["content-type"]) == ("/v1/chat/completions", "application/json")
    assert kept.body == {"model": "m", "messages": _MESSAGES, "temperature": 0}
    assert json.loads(kept.raw) == kept.body
    assert before <= kept.at <= time.monotonic()


@pytest.mark.parametrize("raw", [b"", b"{", b"[1]", b"\xff", b"[" * 100_000])
def test_a_body_that_is_no_object_is_refused(server: ModelServer, raw: bytes) -> None:
    """A body that is not a JSON object gets a 400 and uses up no step."""
    server.script(reply("first"), reply("second"))
    connection = _connect(server)
    connection.request("POST", "/v1/chat/completions", raw)
    response = connection.getresponse()
    connection.close()

    assert response.status == 400
    assert _content(server) == "first"


def test_other_paths_are_not_found(server: ModelServer) -> None:
    """A path that is not that of chat completions gets a 404 and uses up no step."""
    server.script(reply("first"), reply("second"))
    connection = _connect(server)
    connection.request("GET", "/v1/models")
    response = connection.getresponse()
    connection.close()

    assert (response.status, server.requests[0].body) == (404, None)
    assert _content(server) == "first"


def test_a_lone_surrogate_in_an_answer_is_escaped(server: ModelServer) -> None:
    """An answer with a lone surrogate is sent as the escape that JSON has for it."""
    server.script(reply("é\ud83d"))
    body = _ask(server)[1]

    assert "é\\ud83d".encode() in body
    assert json.loads(body)["choices"][0]["message"]["content"] == "é\ud83d"


def test_unknown_faults_are_refused() -> None:
    """A fault that does not exist cannot be scripted, nor can a preset be made the fault of a step."""
    for name in ("hnag", "429"):
        with pytest.raises(ValueError, match=f"no fault is called '{name}'"):
            Step(fault=name)


def test_nothing_is_forgotten() -> None:
    """Every fault and every preset that the module knows is tried in this file."""
    listed = {*_SPOILED, *_UNREADABLE, *_CUT, *_MESSAGES_SPOILED, *_TOOL_FAULTS, "hang", "slow_body", "big"}

    assert listed | {"no_choices", "no_usage"} == FAULTS
    assert {*_STATUS} == {*PRESETS}


# Refusals

_STATUS: dict[str, tuple[type[openai.APIStatusError], int, str | None]] = {
    "400": (openai.BadRequestError, 400, "invalid_value"),
    "400_context": (openai.BadRequestError, 400, "context_length_exceeded"),
    "401": (openai.AuthenticationError, 401, "invalid_api_key"),
    "403": (openai.PermissionDeniedError, 403, "unsupported_country_region_territory"),
    "404_model": (openai.NotFoundError, 404, "model_not_found"),
    "408": (openai.APIStatusError, 408, "timeout"),
    "409": (openai.ConflictError, 409, "conflict"),
    "413": (openai.APIStatusError, 413, "request_too_large"),
    "429": (openai.RateLimitError, 429, "rate_limit_exceeded"),
    "429_quota": (openai.RateLimitError, 429, "insufficient_quota"),
    "500": (openai.InternalServerError, 500, "server_error"),
    "502_html": (openai.InternalServerError, 502, None),
    "503": (openai.InternalServerError, 503, "overloaded"),
    "529": (openai.InternalServerError, 529, "overloaded_error"),
}


@pytest.mark.parametrize("name", sorted(_STATUS))
def test_presets(server: ModelServer, name: str) -> None:
    """A preset is the error that the client has for its status, with the code that tells it from others."""
    kind, status, code = _STATUS[name]
    server.script(broken(name))

    with pytest.raises(kind) as raised:
        _ask_sdk(server)
    assert (raised.value.status_code, raised.value.code) == (status, code)
    assert raised.value.response.headers["content-type"] == ("text/html" if code is None else "application/json")
    assert "retry-after" not in raised.value.response.headers


@pytest.mark.parametrize("when", [2, 0.5, "Wed, 21 Oct 2026 07:28:00 GMT"])
def test_an_error_can_tell_when_to_come_back(server: ModelServer, when: float | str) -> None:
    """The header Retry-After is what the step says: seconds or a date."""
    server.script(error(429, "rate_limit_exceeded", "slow down", retry_after=when))
    response, body = _ask(server)

    assert (response.status, response.headers["retry-after"]) == (429, str(when))
    assert json.loads(body)["error"]["message"] == "slow down"


def test_a_preset_can_be_varied(server: ModelServer) -> None:
    """A preset takes the settings of a step, and stays as it was."""
    server.script(broken("503", headers={"retry-after": "9"}))

    assert _ask(server)[0].headers["retry-after"] == "9"
    assert not PRESETS["503"].headers


def test_quota(server: ModelServer) -> None:
    """As many requests as the rate pass at once, the next gets a 429, and with time others pass."""
    server.script(reply("first"), reply("second"), reply("third"), reply("fourth"), reply("last"))
    server.quota(rate=4.0, retry_after=2)
    burst = [_ask(server)[0] for _ in range(5)]
    time.sleep(0.3)

    assert [response.status for response in burst] == [200, 200, 200, 200, 429]
    assert burst[-1].headers["retry-after"] == "2"
    assert _content(server) == "last"  # what was refused has used up no step


def test_a_quota_can_be_below_one_and_be_lifted(server: ModelServer) -> None:
    """A rate below one a second lets one request through, and without a rate there is no quota."""
    server.quota(rate=0.01, retry_after=None)
    statuses = [_ask(server)[0].status for _ in range(2)]
    silent = _ask(server)[0].headers["retry-after"]
    server.quota(None)

    assert (statuses, silent) == ([200, 429], None)
    assert [_ask(server)[0].status for _ in range(50)] == [200] * 50


@pytest.mark.parametrize(
    ("form", "extra", "named"),
    [("tools", _FORCED, "tools"), ("json_schema", _SCHEMA, "json_schema"), ("json", _JSON, "json_object")],
)
def test_a_form_can_be_rejected(server: ModelServer, form: Any, extra: dict[str, Any], named: str) -> None:
    """Requests which use the rejected form get a 400 that names it, and the others get the script."""
    server.reject_mode(form)

    with pytest.raises(openai.BadRequestError, match=f"{named} is not supported"):
        _ask_sdk(server, **extra)
    for other in ({}, _FORCED, _SCHEMA, _JSON):
        assert _ask(server, **other)[0].status == (400 if other == extra else 200)
    server.reject_mode()
    assert _ask(server, **extra)[0].status == 200


# Transport

# How much of the body comes, None for not even a head, and how the connection ends.
_CUT = {"reset": (None, "RST"), "close": (None, "FIN"), "reset_mid": (0.5, "RST"), "short_body": (0.5, "FIN")}
# What the real client makes of it; the page it takes for the completion.
_UNREADABLE: dict[str, type[Exception] | None] = {
    "html_200": None,
    "empty_200": json.JSONDecodeError,
    "bad_http_json": json.JSONDecodeError,
    "gzip_bad": openai.APIConnectionError,
}


def _raw(server: ModelServer) -> tuple[bytes, str]:
    """All bytes of an answer, and how the connection ended."""
    with socket.create_connection(("127.0.0.1", _port(server)), timeout=10) as sock:
        body = json.dumps({"model": "m", "messages": _MESSAGES}).encode()
        sock.sendall(b"POST /v1/chat/completions HTTP/1.1\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
        got = b""
        try:
            while more := sock.recv(65536):
                got += more
        except ConnectionResetError:
            return got, "RST"
        return got, "FIN"


@pytest.mark.parametrize("fault", sorted(_CUT))
def test_a_connection_that_ends_early(server: ModelServer, fault: str) -> None:
    """The client gets nothing at all, or a head that promises the body and half of that, and then RST or FIN."""
    server.script(reply(_ANSWER, fault=fault))
    got, ended = _raw(server)
    head, _, body = got.partition(b"\r\n\r\n")

    promised = [int(digits) for digits in re.findall(rb"content-length: (\d+)", head)]
    share = round(len(body) / promised[0], 1) if got else None

    assert (share, ended) == _CUT[fault]
    with pytest.raises(openai.APIConnectionError):
        _ask_sdk(server)
    assert server.aborted == 0


def test_hang(server: ModelServer) -> None:
    """A hanging answer brings no byte; the client that gives up is counted as one that went."""
    server.script(broken("hang"), reply(_ANSWER))

    with pytest.raises(openai.APITimeoutError):
        _ask_sdk(server, seconds=0.2)
    assert server.until(lambda: server.aborted == 1)
    assert _content(server) == _TEXT


def test_slow_body(server: ModelServer) -> None:
    """The body comes in pieces over the delay, and is whole in the end."""
    server.script(reply(_ANSWER, fault="slow_body", delay=0.4))
    connection = _connect(server)
    start = time.monotonic()
    _send(connection)
    response = connection.getresponse()
    pieces = []
    while piece := response.read1():
        pieces.append(piece)
    taken = time.monotonic() - start
    connection.close()

    assert taken >= 0.4
    assert len(pieces) > 1
    assert json.loads(b"".join(pieces))["choices"][0]["message"]["content"] == _TEXT


def test_errors_drip_too(server: ModelServer) -> None:
    """A fault of transport goes with any status, and with a body of no length."""
    server.script(Step(None, fault="slow_body", status=500), broken("503", fault="close"))
    response, body = _ask(server)

    assert (response.status, body) == (500, b"")
    with pytest.raises(http.client.RemoteDisconnected):
        _ask(server)


def test_who_leaves_a_slow_body_is_counted(server: ModelServer) -> None:
    """The head comes at once, and a client that goes after it went before the answer was written."""
    server.script(broken("slow_body", delay=30))
    connection = _connect(server)
    _send(connection)
    connection.getresponse().close()
    connection.close()

    assert server.until(lambda: server.aborted == 1)


def test_big(server: ModelServer) -> None:
    """The big answer is valid, says the same, and is more than 8 MB, twice what a reader takes."""
    server.script(reply(_ANSWER, fault="big"))
    body = _ask(server)[1]

    assert len(body) > 8_000_000
    assert _ask_sdk(server).choices[0].message.content == _TEXT


@pytest.mark.parametrize("fault", sorted(_UNREADABLE))
def test_a_body_that_cannot_be_read(server: ModelServer, fault: str) -> None:
    """A 200 arrives whole, but its body is a page, nothing, half a JSON, or no gzip though it claims to be."""
    server.script(broken(fault))
    response, body = _ask(server)

    assert (response.status, len(body)) == (200, int(response.headers["content-length"]))
    assert response.headers["content-type"] == ("text/html" if fault == "html_200" else "application/json")
    assert response.headers["content-encoding"] == ("gzip" if fault == "gzip_bad" else None)
    with pytest.raises((json.JSONDecodeError, UnicodeDecodeError)):
        json.loads(body)
    if kind := _UNREADABLE[fault]:
        with pytest.raises(kind):
            _ask_sdk(server)
    else:
        taken: object = _ask_sdk(server)
        assert taken == body.decode()


def test_a_delay_comes_before_the_answer(server: ModelServer) -> None:
    """Nothing is sent before the delay is over, errors included."""
    server.script(reply("late", delay=0.2), broken("500", delay=0.2))

    for _ in range(2):
        start = time.monotonic()
        _ask(server)
        assert time.monotonic() - start >= 0.2


def test_who_leaves_an_answer_unread_is_not_counted(server: ModelServer) -> None:
    """A client that closes its connection with a reset once the answer is written has not gone before it."""
    body = b'{"model": "m"}'
    with socket.create_connection(("127.0.0.1", _port(server))) as sock:
        sock.sendall(b"POST /v1/chat/completions HTTP/1.1\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
        assert sock.recv(1) == b"H"  # what is left makes the system reset the connection

    assert not server.until(lambda: server.aborted > 0, seconds=0.1)


def test_who_leaves_is_counted(server: ModelServer) -> None:
    """A client that goes within its request or before the answer is counted, one that has its answer is not."""
    server.script(reply("x"), reply("x", delay=30))
    _ask(server)
    with socket.create_connection(("127.0.0.1", _port(server))) as sock:
        sock.sendall(b"POST /v1/chat/completions HTTP/1.1\r\nContent-Length: 10\r\n\r\n{")
    assert server.until(lambda: server.aborted == 1)
    with socket.create_connection(("127.0.0.1", _port(server))) as sock:
        sock.sendall(b"POST /v1/chat")
    assert server.until(lambda: server.aborted == 2)
    assert len(server.requests) == 1
    connection = _connect(server)
    _send(connection)
    assert server.until(lambda: len(server.requests) == 2)
    connection.close()

    assert server.until(lambda: server.aborted == 3)
    assert not server.until(lambda: server.aborted != 3, seconds=0.05)


# Content


def _objects(text: str) -> list[Any]:
    """What stands in *text* as JSON, one after another."""
    found, decoder = [], json.JSONDecoder()
    while text.strip():
        value, end = decoder.raw_decode(text := text.strip())
        found.append(value)
        text = text[end:]
    return found


_SPOILED: dict[str, Callable[[str], bool]] = {
    "badjson": lambda text: text == _TEXT[: len(_TEXT) // 2],
    "length": lambda text: text == _TEXT[: len(_TEXT) // 2],
    "empty": lambda text: text == "",
    "wrongtype": lambda text: json.loads(text) == {"kind": 7, "name": 7, "count": "7", "quotes": 7},
    "missing": lambda text: text == "{}",
    "extra": lambda text: json.loads(text) == {**_ANSWER, "unknown": {"list": [1, None]}},
    "prose": lambda text: _TEXT in text and not text.startswith("{") and "```" not in text,
    "fenced": lambda text: f"```json\n{_TEXT}\n```" in text,
    "two_json": lambda text: _objects(text) == [_ANSWER, _ANSWER],
    "nan": lambda text: all(math.isnan(json.loads(text)[key]) for key in ("count", "nan")),
    "surrogate": lambda text: r'"\ud83dZoë' in text and json.loads(text)["name"] == "\ud83d" + _ANSWER["name"],
    "nul": lambda text: r'"\u0000Zoë' in text and json.loads(text)["name"] == "\0" + _ANSWER["name"],
    "dupkeys": lambda text: json.loads(text, object_pairs_hook=list)[:2] == [("kind", None), ("kind", "person")],
    "deep": lambda text: text.count('{"a":') == text.count("}") == 5000,
    "array": lambda text: json.loads(text) == [_ANSWER],
    "string": lambda text: json.loads(json.loads(text)) == _ANSWER,
}
_MESSAGES_SPOILED = {
    "refusal": ("stop", None, "I cannot help with that."),
    "content_filter": ("content_filter", "", None),
    "null_content": ("stop", None, None),
}
_TOOL_FAULTS = {"toolname": ["not_other"], "two_tools": ["other", "other"], "no_tool": None}


@pytest.mark.parametrize("fault", sorted(_SPOILED))
def test_spoiled_answers(server: ModelServer, fault: str) -> None:
    """The text is spoiled as the fault says, in the content as in the arguments, and reaches the real client."""
    server.script(reply(_ANSWER, fault=fault))
    content = _ask_sdk(server).choices[0]
    called = _ask_sdk(server, **_FORCED).choices[0].message.tool_calls
    arguments = [call.function.arguments for call in called or [] if call.type == "function"]

    assert _SPOILED[fault](content.message.content or "")
    assert arguments == [content.message.content]
    assert content.finish_reason == ("length" if fault == "length" else "stop")


@pytest.mark.parametrize("fault", sorted(_MESSAGES_SPOILED))
@pytest.mark.parametrize("extra", [{}, _FORCED])
def test_messages_without_an_answer(server: ModelServer, fault: str, extra: dict[str, Any]) -> None:
    """A refusal, a filtered answer and a null have no answer and call no tool."""
    server.script(broken(fault))
    choice = _ask_sdk(server, **extra).choices[0]

    assert (choice.finish_reason, choice.message.content, choice.message.refusal) == _MESSAGES_SPOILED[fault]
    assert choice.message.tool_calls is None


@pytest.mark.parametrize("fault", sorted(_TOOL_FAULTS))
def test_spoiled_calls(server: ModelServer, fault: str) -> None:
    """Another tool is called, the tool is called twice, or the answer is content instead of a call."""
    server.script(reply(_ANSWER, fault=fault))
    message = _choice(server, **_FORCED)["message"]
    names = [call["function"]["name"] for call in message["tool_calls"]] if "tool_calls" in message else None

    assert names == _TOOL_FAULTS[fault]
    assert message["content"] == (_TEXT if fault == "no_tool" else None)
    assert _content(server) == _TEXT


def test_parts_that_are_missing(server: ModelServer) -> None:
    """There can be no choices, and no usage."""
    server.script(broken("no_choices"), broken("no_usage"))

    assert _ask_sdk(server).choices == []
    assert "usage" not in json.loads(_ask(server)[1])


# Connections


def test_a_connection_serves_many_requests(server: ModelServer) -> None:
    """One connection is kept for request after request, past errors too, until the client asks to close it."""
    server.script(reply("1"), broken("500"), broken("empty_200"), reply("4"))
    connection = _connect(server)
    sockets = set()
    for _ in range(4):
        _send(connection)
        connection.getresponse().read()
        sockets.add(connection.sock)
    connection.request("POST", "/v1/chat/completions", b"{}", {"Connection": "close"})
    last = connection.getresponse()
    last.read()

    assert connection.sock.recv(1) == b""
    connection.close()
    assert len(sockets) == 1
    assert (last.status, len(server.requests), server.aborted) == (200, 5, 0)


def test_requests_are_answered_side_by_side(server: ModelServer) -> None:
    """Of 64 requests at once that take 50 ms each none waits for another, and each gets its own answer."""
    barrier = threading.Barrier(64)  # it lets nobody through before all have come

    def answer(received: Received) -> str:
        barrier.wait(timeout=10)
        return str(received.body["seed"])

    server.script(reply(answer, delay=0.05))

    async def calls() -> tuple[list[str | None], float]:
        async with AsyncOpenAI(base_url=server.base_url, api_key="k", max_retries=0) as client:

            async def call(seed: int) -> str | None:
                done = await client.chat.completions.create(model="m", messages=[], seed=seed)
                return done.choices[0].message.content

            start = time.monotonic()
            return await asyncio.gather(*map(call, range(64))), time.monotonic() - start

    answers, seconds = asyncio.run(calls())

    assert answers == [str(seed) for seed in range(64)]
    assert seconds < 64 * 0.05


def _descriptors() -> int:
    gc.collect()
    return len(list(Path("/dev/fd").iterdir()))


@pytest.mark.parametrize("fault", ["", "hang", "slow_body", "big"])
def test_nothing_is_left(fault: str) -> None:
    """Leaving the block ends every thread and socket at once, whatever a client still waits for."""
    with ModelServer():
        pass
    threads, descriptors = threading.active_count(), _descriptors()
    with ModelServer() as server:
        server.script(Step(fault=fault, delay=30 if fault == "slow_body" else 0))
        connections = [_connect(server) for _ in range(4)]
        for connection in connections[:3]:
            _send(connection)
        connections[3].connect()
        assert server.until(lambda: len(server.requests) == 3)
        start = time.monotonic()
    for connection in connections:
        connection.close()

    assert time.monotonic() - start < 20  # sooner than the slowest of them would have answered
    assert (threading.active_count(), _descriptors()) == (threads, descriptors)
    assert server.aborted == 0


def test_two_servers_are_two(server: ModelServer) -> None:
    """Servers run beside each other, each on a port and with a script of its own."""
    with ModelServer() as other:
        other.script(reply("other"))

        assert other.base_url != server.base_url
        assert (_content(server), _content(other)) == ('{"answer": "ok"}', "other")


def test_an_answer_that_cannot_be_computed_is_not_hidden(server: ModelServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A function that fails fails in its thread, of which pytest tells, and the client gets no answer."""
    failed: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", failed.append)
    server.script(reply(lambda request: {"no": request.body["such key"]}))

    with pytest.raises(openai.APIConnectionError):
        _ask_sdk(server)
    assert server.until(lambda: [args.exc_type for args in failed] == [KeyError])
