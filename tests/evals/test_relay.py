"""The relay: real requests become files, files become answers."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from evals.relay import ANSWER, REQUEST, Relay
from summarizer import ModelEngine, ModelSettings, summarize
from tests.engines.llm.articles import ENGLISH

BODY = {
    "model": "m",
    "messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "« Oui »\n?"}],
}


def post(url: str, body: Any) -> dict[str, Any]:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"content-type": "application/json"})
    with urllib.request.urlopen(request, timeout=20) as response:
        answer: dict[str, Any] = json.loads(response.read())
        return answer


def answer_when_asked(folder: Path, text: str) -> Path:
    """Wait for a request file without an answer, and answer it."""
    while True:
        for file in folder.glob(f"*{REQUEST}"):
            place = file.with_name(file.name.removesuffix(REQUEST) + ANSWER)
            if not place.exists():
                place.write_text(text, encoding="utf-8")
                return file


def test_a_request_is_a_file_and_its_answer_another(tmp_path: Path) -> None:
    """Whoever answers reads the messages whole and writes plain words; the client gets a chat completion."""
    with Relay(tmp_path, model="somebody") as relay, ThreadPoolExecutor(1) as pool:
        asked = pool.submit(post, f"{relay.url}/chat/completions", BODY)
        file = answer_when_asked(tmp_path, "Oui.")
        completion = asked.result()

    assert "<!-- message 1, system -->\n\nBe brief.\n" in file.read_text(encoding="utf-8")
    assert "« Oui »\n?" in file.read_text(encoding="utf-8")
    assert completion["choices"][0]["message"]["content"] == "Oui."
    assert (completion["model"], completion.get("usage")) == ("somebody", None)


def test_an_answered_request_is_answered_at_once(tmp_path: Path) -> None:
    """A run that was stopped goes on: the same request finds the answer that was given before."""
    with Relay(tmp_path) as relay, ThreadPoolExecutor(1) as pool:
        asked = pool.submit(post, f"{relay.url}/chat/completions", BODY)
        answer_when_asked(tmp_path, "Oui.")
        asked.result()
    with Relay(tmp_path) as relay:
        again = post(f"{relay.url}/chat/completions", BODY)

    assert again["choices"][0]["message"]["content"] == "Oui."
    assert len(list(tmp_path.glob(f"*{REQUEST}"))) == 1


def test_a_call_of_a_tool_is_answered_as_one(tmp_path: Path) -> None:
    """Where a tool is asked for, the words are its arguments, and the file shows its schema."""
    tool = {"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}
    with Relay(tmp_path) as relay, ThreadPoolExecutor(1) as pool:
        asked = pool.submit(post, f"{relay.url}/chat/completions", {**BODY, "tools": [tool]})
        file = answer_when_asked(tmp_path, "{}")
        choice = asked.result()["choices"][0]

    assert choice["message"]["tool_calls"][0]["function"] == {"name": "f", "arguments": "{}"}
    assert '"type": "object"' in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [("/models", b"{}", 404), ("/chat/completions", b"{", 400), ("/chat/completions", b"[]", 400)],
)
def test_what_is_no_chat_request_is_refused(path: str, body: bytes, status: int, tmp_path: Path) -> None:
    """A wrong address or body gets an error, and leaves no file."""
    with Relay(tmp_path) as relay, pytest.raises(urllib.error.HTTPError) as caught:
        post(relay.url + path, body)

    with caught.value as error:
        assert error.code == status
    assert list(tmp_path.iterdir()) == []


def test_the_model_engine_reads_by_relay(tmp_path: Path) -> None:
    """The real client takes the relay for any other server."""
    with Relay(tmp_path) as relay, ThreadPoolExecutor(1) as pool:
        pool.submit(answer_when_asked, tmp_path, json.dumps(ENGLISH.answer))
        engine = ModelEngine(ModelSettings(model="m", base_url=relay.url))
        summary = summarize(ENGLISH.text, engine=engine)
        engine.close()

    assert len(summary.quotes) == len(ENGLISH.answer["quotes"])
    assert summary.provenance.model == "unnamed"
    assert summary.provenance.usage.input_tokens is None
