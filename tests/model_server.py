"""A chat server on this machine, in this process, that answers and misbehaves as a test scripts it."""

from __future__ import annotations

import json
import math
import re
import socket
import struct
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from http.client import responses
from typing import Any, BinaryIO, Literal, Self

__all__ = ["FAULTS", "PRESETS", "ModelServer", "Received", "Step", "broken", "error", "reply"]

_BIG = 8_000_000
_DRIPS = 20
_RESET_ON_CLOSE = struct.pack("ii", 1, 0)  # closing sends RST instead of FIN


@dataclass(frozen=True)
class Received:
    """A request as it came in: `body` is None where `raw` is not JSON, `at` is on the monotonic clock."""

    path: str
    headers: dict[str, str]
    body: Any
    raw: bytes
    at: float


Answer = str | dict[str, Any] | None | Callable[[Received], str | dict[str, Any] | None]


@dataclass(frozen=True)
class Step:
    """What one request gets: the words of the model or, with a status other than 200, the whole body."""

    answer: Answer = field(default_factory=lambda: {"answer": "ok"})
    fault: str = ""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0
    usage: Mapping[str, Any] | Literal["counted"] | None = "counted"
    finish: str = "stop"

    def __post_init__(self) -> None:
        """Raise `ValueError` on an unknown fault, which would otherwise pass for none."""
        if self.fault and self.fault not in FAULTS:
            raise ValueError(f"no fault is called {self.fault!r}")


def reply(answer: Answer, **settings: Any) -> Step:
    """The model gives *answer*; *settings* are fields of `Step`."""
    return Step(answer, **settings)


def error(status: int, code: str | None, message: str, retry_after: float | str | None = None) -> Step:
    """The server refuses; *retry_after* is seconds or a date."""
    kind = code if code and status in {408, 429, 500, 503, 529} else "invalid_request_error"
    body = {"error": {"message": message, "type": kind, "param": None, "code": code}}
    return Step(body, status=status, headers={} if retry_after is None else {"retry-after": str(retry_after)})


def broken(name: str, **settings: Any) -> Step:
    """The preset or the fault of that name; *settings* are fields of `Step`."""
    return replace(PRESETS[name], **settings) if name in PRESETS else Step(fault=name, **settings)


def _half(text: str) -> str:
    return text[: len(text) // 2]


def _wrongly_typed(text: str) -> str:
    values = json.loads(text).items()
    return json.dumps({key: 7 if isinstance(value, str | list | dict) else "7" for key, value in values})


def _with_nan(text: str) -> str:
    """*text* with NaN for every number, and under a key of its own for answers that have none."""
    answer = json.loads(text, parse_int=lambda _: math.nan, parse_float=lambda _: math.nan)
    return json.dumps({**answer, "nan": math.nan}, ensure_ascii=False)


def _with_escape(escape: str, text: str) -> str:
    """*text* with *escape* in its longest string, which is likelier than others to be free text."""
    # Keys are matched with their colon and left out; were they not matched, what stands between two would be.
    strings = [match for match in re.finditer(r'"(?:[^"\\]|\\.)*"(\s*:)?', text) if not match[1]]
    start = max(strings, key=lambda match: len(match[0])).start() + 1
    return text[:start] + escape + text[start:]


def _with_key_twice(text: str) -> str:
    """*text* with its first key once more in front, so that the true value is the last one."""
    return f"{{{json.dumps(next(iter(json.loads(text))))}: null, {text.lstrip().removeprefix('{')}"


_SPOILED_TEXT: dict[str, Callable[[str], str]] = {
    "badjson": _half,
    "length": _half,
    "empty": lambda _: "",
    "wrongtype": _wrongly_typed,
    "missing": lambda _: "{}",
    "extra": lambda text: json.dumps({**json.loads(text), "unknown": {"list": [1, None]}}, ensure_ascii=False),
    "prose": lambda text: f"Sure, here is the JSON:\n\n{text}\n\nTell me if you need {{more}}.",
    "fenced": lambda text: f"Here you go:\n```json\n{text}\n```\n",
    "two_json": lambda text: f"{text}\n{text}",
    "nan": _with_nan,
    "surrogate": partial(_with_escape, "\\ud83d"),
    "nul": partial(_with_escape, "\\u0000"),
    "dupkeys": _with_key_twice,
    "deep": lambda _: '{"a":' * 5000 + "1" + "}" * 5000,
    "array": lambda text: f"[{text}]",
    "string": lambda text: json.dumps(text, ensure_ascii=False),
}
_SPOILED_MESSAGE = {
    "refusal": {"refusal": "I cannot help with that."},
    "content_filter": {"content": ""},
    "null_content": {},
}
_SPOILED_BODY = {
    "html_200": ({"content-type": "text/html"}, b"<html><body>Please log in to this network.</body></html>"),
    "empty_200": ({}, b""),
    "gzip_bad": ({"content-encoding": "gzip"}, b"\x1f\x8b\x08\x00 and no gzip after that"),
}
FAULTS = frozenset(
    {*_SPOILED_TEXT, *_SPOILED_MESSAGE, *_SPOILED_BODY, "bad_http_json", "big", "no_choices", "no_usage"}
    | {"reset", "close", "hang", "reset_mid", "short_body", "slow_body"}
    | {"toolname", "two_tools", "no_tool"}  # without a tool in the request there is nothing for these to spoil
)
# None of them tells when to come back, for the sake of quick tests; `error` can.
PRESETS = {
    "400": error(400, "invalid_value", "Invalid value for a parameter."),
    "400_context": error(400, "context_length_exceeded", "This model's maximum context length is 8192 tokens."),
    "401": error(401, "invalid_api_key", "Incorrect API key provided."),
    "403": error(403, "unsupported_country_region_territory", "Country, region, or territory not supported."),
    "404_model": error(404, "model_not_found", "The model does not exist or you do not have access to it."),
    "408": error(408, "timeout", "The request took too long to arrive."),
    "409": error(409, "conflict", "Another request is changing this."),
    "413": error(413, "request_too_large", "The request is too large."),
    "429": error(429, "rate_limit_exceeded", "Rate limit reached for requests."),
    "429_quota": error(429, "insufficient_quota", "You exceeded your current quota, please check your plan."),
    "500": error(500, "server_error", "The server had an error while processing your request."),
    "502_html": Step("<html><h1>502 Bad Gateway</h1></html>", status=502, headers={"content-type": "text/html"}),
    "503": error(503, "overloaded", "The engine is currently overloaded."),
    "529": error(529, "overloaded_error", "Overloaded"),
}


def _message(fault: str, text: str | None, request: dict[str, Any]) -> dict[str, Any]:
    """What the model says, where the request wants it said."""
    message: dict[str, Any] = {"role": "assistant", "content": None, "refusal": None}
    if fault in _SPOILED_MESSAGE or text is None:
        return message | _SPOILED_MESSAGE.get(fault, {})
    choice, tools = request.get("tool_choice"), request.get("tools")
    if not tools or choice == "none" or fault == "no_tool":
        return message | {"content": text}
    tool = (choice if isinstance(choice, dict) else tools[0])["function"]["name"]
    function = {"name": f"not_{tool}" if fault == "toolname" else tool, "arguments": text}
    ids = ["call_1", "call_2"] if fault == "two_tools" else ["call_1"]
    return message | {"tool_calls": [{"id": name, "type": "function", "function": function} for name in ids]}


def _completion(step: Step, text: str | None, received: Received) -> dict[str, Any]:
    """The JSON of a 200."""
    fault = step.fault
    finish = fault if fault in {"length", "content_filter"} else step.finish
    choice = {"index": 0, "message": _message(fault, text, received.body), "logprobs": None, "finish_reason": finish}
    completion = {"id": "chatcmpl-1", "object": "chat.completion", "created": 0, "model": received.body.get("model")}
    completion["choices"] = [] if fault == "no_choices" else [choice]
    if fault != "no_usage":
        read, written = len(received.raw) // 4, len(text or "") // 4
        counted = {"prompt_tokens": read, "completion_tokens": written, "total_tokens": read + written}
        completion["usage"] = counted if step.usage == "counted" else step.usage
    if fault == "big":
        completion["padding"] = "x" * _BIG
    return completion


def _response(step: Step, received: Received) -> tuple[bytes, bytes]:
    """Head and body of the answer."""
    answer = step.answer(received) if callable(step.answer) else step.answer
    text = json.dumps(answer, ensure_ascii=False) if isinstance(answer, dict) else answer
    headers, body = _SPOILED_BODY.get(step.fault, ({}, (text or "").encode(errors="backslashreplace")))
    if step.status == 200 and step.fault not in _SPOILED_BODY:
        spoiled = _SPOILED_TEXT[step.fault](text or "") if step.fault in _SPOILED_TEXT else text
        whole = json.dumps(_completion(step, spoiled, received), ensure_ascii=False)
        # A lone surrogate has no bytes, but this replaces it with the escape that JSON has for it.
        body = (_half(whole) if step.fault == "bad_http_json" else whole).encode(errors="backslashreplace")
    own = {name.lower(): value for name, value in step.headers.items()}
    sent = {"content-type": "application/json", "content-length": str(len(body)), **headers, **own}
    lines = [f"HTTP/1.1 {step.status} {responses.get(step.status, 'Unknown')}", *map(": ".join, sent.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1"), body


def _read(stream: BinaryIO) -> Received | None:
    """The next request, None at the end; `ConnectionAbortedError` when the end comes within a request."""
    lines = []
    with suppress(ConnectionError):  # whoever has been answered may leave as they like
        lines.append(stream.readline())
    if not any(lines):
        return None
    while lines[-1] not in {b"", b"\r\n"}:
        lines.append(stream.readline())
    fields = (line.decode("latin-1").partition(":") for line in lines[1:-1])
    headers = {name.lower(): value.strip() for name, _, value in fields}
    size = int(headers.get("content-length", 0))
    raw = stream.read(size)
    if not lines[-1] or len(raw) < size:
        raise ConnectionAbortedError
    body = None
    with suppress(ValueError, RecursionError):
        body = json.loads(raw)
    return Received(lines[0].decode("latin-1").split(" ")[1], headers, body, raw, time.monotonic())


def _wait(sock: socket.socket, seconds: float | None) -> None:
    """Let *seconds* go by, or all time; `ConnectionAbortedError` as soon as the client is gone."""
    sock.settimeout(seconds)
    with suppress(TimeoutError, BlockingIOError):
        if not sock.recv(1, socket.MSG_PEEK):
            raise ConnectionAbortedError
    sock.settimeout(None)


def _send(sock: socket.socket, step: Step, received: Received) -> bool:
    """Answer as *step* says, and tell whether the connection is to be kept."""
    fault = step.fault
    _wait(sock, {"hang": None, "slow_body": 0.0}.get(fault, step.delay))
    head, body = _response(step, received)
    if fault in {"reset", "close"}:
        head, body = b"", b""
    if fault in {"reset_mid", "short_body"}:
        body = body[: len(body) // 2]
    if fault == "slow_body":
        sock.sendall(head)
        size = max(1, -(-len(body) // _DRIPS))
        for start in range(0, len(body), size):
            _wait(sock, step.delay / _DRIPS)
            sock.sendall(body[start : start + size])
    else:
        sock.sendall(head + body)
    if fault in {"reset", "reset_mid"}:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
    return fault not in {"reset", "close", "reset_mid", "short_body"} and received.headers.get("connection") != "close"


class ModelServer:
    """Within its `with` block the server runs, with a thread for each connection."""

    def __init__(self) -> None:
        self.requests: list[Received] = []
        self.aborted = 0
        self.base_url = ""
        self._lock = threading.Lock()
        self._closing = False
        self._talks: list[tuple[threading.Thread, socket.socket]] = []
        self._rejected: tuple[str, ...] = ()
        self._quota: tuple[float, float | str | None] | None = None
        self._steps = [Step()]

    def __enter__(self) -> Self:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self.base_url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"
        self._accepting = threading.Thread(target=self._accept, name="model-server", daemon=True)
        self._accepting.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing = True
        socket.create_connection(self._listener.getsockname()).close()  # closing a socket wakes nobody who waits for it
        self._accepting.join()
        self._listener.close()
        for thread, sock in self._talks:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            thread.join()

    def script(self, *steps: Step) -> None:
        """From now on requests get *steps*, in the order they come in, and the last one for ever."""
        with self._lock:
            self._steps = list(steps) or [Step()]

    def quota(self, rate: float | None = 20.0, retry_after: float | str | None = 1) -> None:
        """From now on refuse what exceeds *rate* requests a second, or that many at once; None lifts the quota."""
        with self._lock:
            self._quota = None if rate is None else (rate, retry_after)
            self._credit, self._credit_at = max(rate or 0.0, 1.0), time.monotonic()

    def reject_mode(self, *forms: Literal["tools", "json_schema", "json"]) -> None:
        """From now on refuse requests that use one of *forms*, and no others."""
        self._rejected = forms

    def until(self, condition: Callable[[], bool], seconds: float = 5.0) -> bool:
        """Wait for what the server learns later than its client, such as `aborted`; tell whether it came."""
        end = time.monotonic() + seconds
        while not condition() and time.monotonic() < end:
            time.sleep(0.002)
        return condition()

    def _accept(self) -> None:
        while not self._closing:
            sock, _ = self._listener.accept()
            thread = threading.Thread(target=self._talk, args=(sock,), name="model-server-talk", daemon=True)
            self._talks.append((thread, sock))
            thread.start()

    def _talk(self, sock: socket.socket) -> None:
        """Answer one request after another until either side ends the connection."""
        try:
            with sock, sock.makefile("rb") as stream:
                going_on = True
                while going_on and (received := _read(stream)):
                    going_on = _send(sock, self._step(received), received)
        except ConnectionError:
            with self._lock:
                self.aborted += not self._closing

    def _step(self, received: Received) -> Step:
        with self._lock:
            self.requests.append(received)
            refusal = self._refusal(received)
            return refusal or (self._steps.pop(0) if len(self._steps) > 1 else self._steps[0])

    def _refusal(self, received: Received) -> Step | None:
        """What the request gets instead of a step of the script, if anything."""
        if not received.path.endswith("/chat/completions"):
            return error(404, None, f"Invalid URL ({received.path})")
        if not isinstance(received.body, dict):
            return error(400, None, "The body of the request is not a JSON object.")
        if self._quota:
            rate, retry_after = self._quota
            self._credit = min(max(rate, 1.0), self._credit + (received.at - self._credit_at) * rate)
            self._credit_at = received.at
            if self._credit < 1:
                return error(429, "rate_limit_exceeded", "Rate limit reached for requests.", retry_after)
            self._credit -= 1
        kind = (received.body.get("response_format") or {}).get("type", "")
        if "tools" in self._rejected and received.body.get("tools"):
            return error(400, None, "tools is not supported")
        if {"json_schema": "json_schema", "json_object": "json"}.get(kind, kind) in self._rejected:
            return error(400, None, f"response_format {kind} is not supported")
        return None
