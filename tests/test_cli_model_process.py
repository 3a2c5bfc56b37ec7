"""The command line with a language model as a process of its own: Ctrl-C, what is loaded, two processes at once."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from summarizer.cli import main
from tests.engines.llm.articles import ENGLISH, MODEL, tidied
from tests.model_server import ModelServer, broken, reply

_COMMAND = [sys.executable, "-W", "error", "-W", "ignore::ResourceWarning", "-m", "summarizer"]
_HEAVY = {
    "babel",
    "instructor",
    "jinja2",
    "lingua",
    "openai",
    "pydantic",
    "rapidfuzz",
    "rich",
    "genai_prices",
    "httpx2",
}


@pytest.fixture
def place(repository: Path, tmp_path: Path) -> dict[str, Any]:
    """Where processes run: in a folder of their own, with a cache of their own."""
    own = {"PYTHONPATH": str(repository), "SUMMARIZE_CACHE": str(tmp_path / "answers.sqlite")}
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("SUMMARIZE_", "OPENAI_"))}
    own["SUMMARIZE_CONFIG"] = str(tmp_path / "config.toml")
    return {"cwd": tmp_path, "env": {**kept, **own}}


@pytest.fixture
def server() -> Iterator[ModelServer]:
    """A server whose model gives the right answer."""
    with ModelServer() as running:
        running.script(ENGLISH.right)
        yield running


def _files(folder: Path, number: int) -> list[str]:
    for place in range(number):
        (folder / f"{place}.txt").write_text(f"{ENGLISH.text}Number {place}.\n", encoding="utf-8")
    return [f"{place}.txt" for place in range(number)]


def _with_model(server: ModelServer, *arguments: str) -> list[str]:
    return ["--model", MODEL, "--base-url", server.base_url, "-l", "en", *arguments]


def _run(place: dict[str, Any], *arguments: str, **settings: Any) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*_COMMAND, *arguments], capture_output=True, check=False, timeout=120, **place, **settings)


def _started(place: dict[str, Any], *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([*_COMMAND, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0, **place)


def test_a_failing_process_says_one_thing(place: dict[str, Any], server: ModelServer, tmp_path: Path) -> None:
    """A failure is its line and the one about requests: no traceback, no log of a library."""
    server.script(broken("401"))

    done = _run(place, *_with_model(server, *_files(tmp_path, 1)))

    lines = done.stderr.decode().splitlines()
    assert len(lines) == 2
    assert all(line.startswith("summarize: ") for line in lines)
    assert (done.stdout, done.returncode) == (b"", 4)


def test_a_second_run_loads_nothing_heavy(place: dict[str, Any], server: ModelServer, tmp_path: Path) -> None:
    """What comes from the cache is printed to the byte as before, and loads none of the libraries.

    Each run has one line on standard error, and no log or warning of a library. The first closes what it has opened:
    Python has nothing to say about sockets in the end.
    """
    arguments = _with_model(server, "-f", "json", *_files(tmp_path, 1))
    strict = [sys.executable, "-W", "error", "-m", "summarizer", *arguments]
    first = subprocess.run(strict, capture_output=True, check=True, timeout=120, **place)
    call = f"from summarizer.cli import main\ntry: main({arguments!r})\nexcept SystemExit as end: assert not end.code"
    names = "sys.stderr.write(' '.join({name.partition('.')[0] for name in sys.modules}))"

    second = subprocess.run(
        [sys.executable, "-c", f"import sys\n{call}\n{names}"], capture_output=True, check=True, timeout=120, **place
    )

    assert re.fullmatch(rb"summarize: test-model: 1 request, [^\n]+\n", first.stderr)
    said, _, loaded = second.stderr.decode().partition("\n")
    assert second.stdout == first.stdout
    assert said == f"summarize: {MODEL}: nothing asked, all from the cache"
    assert set(loaded.split()) & _HEAVY == set()
    assert len(server.requests) == 1


def test_a_known_default_server_is_not_asked_without_a_key(place: dict[str, Any], tmp_path: Path) -> None:
    """Without a key the process reads offline and loads nothing that talks to a model."""
    arguments = ["--model", MODEL, "-l", "en", *_files(tmp_path, 1)]
    call = f"from summarizer.cli import main\ntry: main({arguments!r})\nexcept SystemExit as end: assert not end.code"
    check = "assert not {'openai', 'instructor', 'httpx2'} & set(sys.modules)"

    done = subprocess.run(
        [sys.executable, "-c", f"import sys\n{call}\n{check}"], capture_output=True, check=False, timeout=120, **place
    )

    assert done.stderr == b"summarize: OPENAI_API_KEY is not set, so the offline engine reads\n"
    assert done.returncode == 0


def test_ctrl_c_amid_a_request_ends_it(
    place: dict[str, Any], server: ModelServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C while a server keeps silent: exit code 130, and whole lines of what was done, which is not asked anew."""
    server.script(ENGLISH.right, broken("hang"))
    files = _files(tmp_path, 6)
    with _started(place, *_with_model(server, "--jobs", "1", "-f", "jsonl", *files)) as process:
        assert server.until(lambda: len(server.requests) == 2, 60.0)
        process.send_signal(signal.SIGINT)
        out, complaint = process.communicate(timeout=60)
    server.script(ENGLISH.right)
    del server.requests[:]
    monkeypatch.setenv("SUMMARIZE_CACHE", place["env"]["SUMMARIZE_CACHE"])
    monkeypatch.chdir(tmp_path)

    with tidied(monkeypatch):
        done = CliRunner().invoke(main, _with_model(server, "-f", "jsonl", *files))

    lines = out.splitlines(keepends=True)
    assert lines == done.stdout_bytes.splitlines(keepends=True)[:1]
    assert b"summarize: stopped: 1 of 6 done\n" in complaint
    assert b"Traceback" not in complaint
    assert (process.returncode, done.exit_code) == (130, 0)
    assert len(server.requests) == 5


def test_ctrl_c_amid_a_pause_ends_it(place: dict[str, Any], server: ModelServer, tmp_path: Path) -> None:
    """Ctrl-C while everybody waits as long as the server asked ends the run as well."""
    refusal = broken("429")
    server.script(reply(refusal.answer, status=429, headers={"retry-after": "600"}))

    with _started(place, *_with_model(server, *_files(tmp_path, 1))) as process:
        assert server.until(lambda: bool(server.requests), 60.0)
        process.send_signal(signal.SIGINT)
        out, complaint = process.communicate(timeout=60)

    assert (out, process.returncode) == (b"", 130)
    assert b"Traceback" not in complaint


def test_two_processes_share_a_cache(place: dict[str, Any], server: ModelServer, tmp_path: Path) -> None:
    """Two processes on the same articles and cache both finish, with the same output."""
    arguments = _with_model(server, "-f", "jsonl", *_files(tmp_path, 4))
    both = [_started(place, *arguments) for _ in range(2)]

    done = [(*process.communicate(timeout=120), process.returncode) for process in both]

    articles = [[json.loads(line)["article"]["id"] for line in out.splitlines()] for out, _, _ in done]
    assert articles == [[str(number) for number in range(4)]] * 2
    assert [code for _, _, code in done] == [0, 0]
    assert [complaint for _, complaint, _ in done if b"is not used" in complaint] == []
    assert 4 <= len(server.requests) <= 8
