"""Other providers' models, asked through instructor's client for them, before a server that speaks as theirs does."""

from __future__ import annotations

import importlib.util
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

import summarizer
from summarizer import ModelEngine, ModelSettings, Summary
from summarizer.engines.llm.reply import NAME, wire_schema
from summarizer.errors import AccessDenied, ConfigurationError
from tests.engines.llm.articles import ENGLISH, hurry

if importlib.util.find_spec("anthropic") is None:  # not imported here, where every worker would wait for it
    pytest.skip("anthropic is an extra of this package", allow_module_level=True)

_MODEL = "anthropic/claude-sonnet-5-5"
_KEY = "sk-ant-secret-0123456789"
_OVERLOADED = (529, {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}})
_WRONG_KEY = (401, {"type": "error", "error": {"type": "authentication_error", "message": f"no such key: {_KEY}"}})


class _Server(ThreadingHTTPServer):
    """Answers with what is in `script`, then with the right answer, as a call of the tool it was given."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.script: list[tuple[int, dict[str, Any]]] = []
        self.asked: list[dict[str, Any]] = []


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.server.asked.append(body)
        status, answer = self.server.script.pop(0) if self.server.script else (200, _message(body))
        data = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.send_header("connection", "close")
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: Any) -> None:
        """Keep quiet."""


def _message(body: dict[str, Any]) -> dict[str, Any]:
    call = {"type": "tool_use", "id": "call", "name": body["tools"][0]["name"], "input": ENGLISH.answer}
    return {
        "id": "message",
        "type": "message",
        "role": "assistant",
        "model": "claude-of-the-test",
        "stop_reason": "tool_use",
        "stop_sequence": None,
        "usage": {"input_tokens": 100, "output_tokens": 20, "cache_read_input_tokens": 40},
        "content": [call],
    }


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[_Server]:
    """A server in the provider's place, where the provider's own library looks for it."""
    hurry(monkeypatch)
    with _Server() as running:
        threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
        monkeypatch.setenv("ANTHROPIC_API_KEY", _KEY)
        monkeypatch.setenv("ANTHROPIC_BASE_URL", f"http://127.0.0.1:{running.server_port}")
        yield running
        running.shutdown()


def _read(**settings: Any) -> Summary:
    engine = ModelEngine(ModelSettings(model=_MODEL, **settings))
    try:
        return summarizer.summarize(ENGLISH.text, engine=engine)
    finally:
        engine.close()


def test_the_provider_is_asked_in_its_own_form(server: _Server) -> None:
    """The schema goes out as the one tool there is, and the article untouched."""
    summary = _read()

    (asked,) = server.asked
    assert asked["model"] == _MODEL.partition("/")[2]
    assert asked["tool_choice"]["name"] == asked["tools"][0]["name"] == NAME
    assert asked["tools"][0]["input_schema"]["properties"] == wire_schema()["properties"]
    assert json.dumps(asked["messages"]).count(json.dumps(ENGLISH.text)[1:-1]) == 1
    assert len(summary.quotes) == len(ENGLISH.answer["quotes"])
    assert summary.provenance.model == "claude-of-the-test"


def test_its_usage_is_told_alike(server: _Server) -> None:
    """Tokens that were cached count as sent, as with all others, and the price is the provider's."""
    usage = _read().provenance.usage

    assert (usage.input_tokens, usage.cached_tokens, usage.output_tokens) == (140, 40, 20)
    assert usage.cost_usd is not None
    assert usage.cost_usd > 0


def test_retries_have_one_owner_here_too(server: _Server) -> None:
    """The library's own retries are off: requests are counted and bounded as everywhere."""
    server.script = [_OVERLOADED] * 9

    with pytest.raises(summarizer.SummarizerError, match="Overloaded"):
        _read(max_requests=3)

    assert len(server.asked) == 3


def test_a_wrong_key_is_hopeless_and_not_repeated(server: _Server) -> None:
    """One request, and no word of the key."""
    server.script = [_WRONG_KEY]

    with pytest.raises(AccessDenied) as failed:
        _read()

    assert len(server.asked) == 1
    assert _KEY not in str(failed.value)


@pytest.mark.parametrize("model", ["nobody/any", "google/gemini-2.5-flash"])
def test_a_provider_that_cannot_be_had_is_a_wrong_setting(model: str) -> None:
    """A provider nobody knows, and one whose library is missing, are told before anything is sent."""
    with pytest.raises(ConfigurationError, match=model):
        summarizer.summarize(ENGLISH.text, engine=ModelEngine(ModelSettings(model=model)))
