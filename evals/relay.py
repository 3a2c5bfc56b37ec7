"""An OpenAI-compatible endpoint for models that have no API: each request becomes a file, its answer comes from a file.

The real client sends a real request; whoever answers (a person with a chat window, a program with a queue) reads
``NAME.request.md`` and puts what the model wrote into ``NAME.answer.txt`` beside it. NAME begins with a number, in the
order of arrival, and ends with a hash of the request: a request that was answered before, by an earlier run too, is
answered at once.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock, Thread
from typing import Any, Final, Self

__all__ = ["ANSWER", "REQUEST", "Relay", "readable"]

REQUEST: Final = ".request.md"
ANSWER: Final = ".answer.txt"

_PATH: Final = "/v1/chat/completions"
_PAUSE: Final = 0.1  # seconds between two looks for an answer
_SETTLED: Final = 3  # looks at which a file has to have one length: whoever writes it may be in the middle
_LARGEST: Final = 4_000_000  # bytes of a request


class Relay:
    """A server on loopback over one folder, from ``with`` to its end. `url` is what a client is given."""

    def __init__(self, folder: Path, *, model: str = "unnamed", port: int = 0) -> None:
        """*model* is the name that answers bear; without a *port* a free one is taken."""
        folder.mkdir(parents=True, exist_ok=True)
        self._server = _Server(folder, model, port)
        self._thread = Thread(target=self._server.serve_forever, args=(_PAUSE,), daemon=True)

    @property
    def url(self) -> str:
        """The base URL."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.ended = True
        self._server.shutdown()
        self._server.server_close()

    def wait(self) -> None:
        """Serve until the process is told to stop."""
        self._thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, folder: Path, model: str, port: int) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.folder = folder
        self.model = model
        self.ended = False
        self._naming = Lock()

    def post(self, body: Mapping[str, Any]) -> Path:
        """Write the request file of *body*, unless there is one, and return where its answer is to be."""
        digest = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()[:8]
        with self._naming:
            requests = sorted(self.folder.glob(f"*{REQUEST}"))
            known = next((file for file in requests if file.name.endswith(f"-{digest}{REQUEST}")), None)
            name = known.name.removesuffix(REQUEST) if known else f"{len(requests) + 1:03}-{digest}"
            if known is None:
                draft = self.folder / f"{name}.draft"
                draft.write_text(readable(body, f"{name}{ANSWER}"), encoding="utf-8")
                draft.replace(self.folder / f"{name}{REQUEST}")
        return self.folder / f"{name}{ANSWER}"

    def answer(self, place: Path) -> str | None:
        """Wait for the file at *place* to be there and to grow no more; None where the server ends first."""
        sizes: list[int] = []
        while not self.ended:
            sizes.append(place.stat().st_size if place.is_file() else 0)
            if sizes[-1] and len(sizes) >= _SETTLED and len(set(sizes[-_SETTLED:])) == 1:
                return place.read_text(encoding="utf-8")
            time.sleep(_PAUSE)
        return None


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        length = self.headers.get("content-length", "")
        if self.path != _PATH or not length.isdecimal() or int(length) > _LARGEST:
            self._send(404, {"error": {"message": f"this is a relay: it takes POST {_PATH}"}})
            return
        try:
            body = json.loads(self.rfile.read(int(length)))
            place = self.server.post(body)
        except (ValueError, TypeError, AttributeError, KeyError) as error:
            self._send(400, {"error": {"message": f"this is no chat request: {error}"}})
            return
        answer = self.server.answer(place)
        if answer is not None:
            self._send(200, _completion(body, answer, self.server.model))

    def _send(self, status: int, body: Mapping[str, Any]) -> None:
        data = json.dumps(body, ensure_ascii=False).encode()
        with suppress(OSError):  # the client may have left
            self.send_response(status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Say nothing: the files show what was asked."""


def readable(body: Mapping[str, Any], answer: str) -> str:
    """The request *body* for a reader's eyes: messages and schema whole, and the name of the *answer* file."""
    return "\n".join(_lines(body, answer)) + "\n"


def _lines(body: Mapping[str, Any], answer: str) -> Iterator[str]:
    yield f"<!-- The answer to the messages below, and nothing else, belongs into {answer} -->"
    for number, message in enumerate(body["messages"], start=1):
        yield f"\n<!-- message {number}, {message['role']} -->\n"
        yield message["content"]
    schema = _schema(body)
    if schema is not None:
        yield "\n<!-- the answer is one JSON object that fits this schema -->\n"
        yield json.dumps(schema, ensure_ascii=False, indent=1)


def _schema(body: Mapping[str, Any]) -> Any:
    if body.get("tools"):
        return body["tools"][0]["function"]["parameters"]
    return body.get("response_format", {}).get("json_schema", {}).get("schema")


def _completion(body: Mapping[str, Any], answer: str, model: str) -> dict[str, Any]:
    """*answer* as a chat endpoint gives it. It has no usage: nobody counted the tokens."""
    message: dict[str, Any] = {"role": "assistant", "content": answer}
    if body.get("tools"):
        call = {"name": body["tools"][0]["function"]["name"], "arguments": answer}
        message = {
            "role": "assistant",
            "content": None,
            "tool_calls": [{"id": "0", "type": "function", "function": call}],
        }
    choice = {"index": 0, "finish_reason": "tool_calls" if body.get("tools") else "stop", "message": message}
    return {"id": "relay", "object": "chat.completion", "created": 0, "model": model, "choices": [choice]}
