"""Tests cannot reach the network, and reading offline does not try to."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest

# An audit hook sees what C code opens as well, and cannot be removed again by what runs after it.
_WATCHED = """
import json, sys

touched = []
NETWORK = {{"connect", "getaddrinfo", "gethostbyname", "sendmsg", "sendto"}}
sys.addaudithook(lambda event, args: touched.append(event) if event.removeprefix("socket.") in NETWORK else None)
{code}
models = sorted({{"instructor", "openai"}} & set(sys.modules))
print(json.dumps({{"touched": touched, "models": models}}))
"""


def _watch(code: str, folder: Path) -> dict[str, list[str]]:
    """Run *code* in a fresh interpreter; return what it asked of the network and which model libraries it loaded."""
    done = subprocess.run(
        [sys.executable, "-c", _WATCHED.format(code=code)], cwd=folder, capture_output=True, text=True, check=True
    )
    seen: dict[str, list[str]] = json.loads(done.stdout)
    return seen


def test_other_machines_cannot_be_reached() -> None:
    """A connection to an address outside this machine is refused before it leaves."""
    with socket.socket() as client, pytest.raises(RuntimeError, match=r"192\.0\.2\.1"):
        client.connect(("192.0.2.1", 80))


def test_names_are_not_looked_up() -> None:
    """Not even the question for another machine's address goes out."""
    with pytest.raises(RuntimeError, match=r"news\.invalid"):
        socket.create_connection(("news.invalid", 80))


def test_a_server_of_the_test_can_be_reached() -> None:
    """A test may start a server on this machine and talk to it."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        client = socket.create_connection(server.getsockname())

    client.close()


def test_reading_offline_touches_no_network(repository: Path) -> None:
    """The offline engine opens no connection, looks up no name and loads no library of a language model."""
    seen = _watch(
        "import pathlib, summarizer\n"
        "text = pathlib.Path('examples/usine-halden.txt').read_text('utf-8')\n"
        "summarizer.summarize(text)",
        repository,
    )

    assert seen == {"touched": [], "models": []}


def test_importing_the_package_loads_no_model_library(repository: Path) -> None:
    """`import summarizer` does not pay for libraries that only a language model needs."""
    seen = _watch("import summarizer", repository)

    assert seen == {"touched": [], "models": []}


def test_the_watch_sees_a_connection(repository: Path) -> None:
    """The watch of this file notices a connection, so that its silence means something."""
    code = "import socket\nsocket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))"

    assert _watch(code, repository)["touched"] == ["socket.connect"]
