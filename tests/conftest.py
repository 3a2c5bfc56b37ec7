"""What holds for every test: no network, not even a name looked up, and the same generated cases each time."""

from __future__ import annotations

import gc
import os
import signal
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

_LOCAL = {None, "", "localhost", "127.0.0.1", "::1"}

# Workers take whole files, so that what one has built or read serves all of its tests. These take longest, most of them
# because they start processes or servers, and come first, lest a worker begin one when the others have nothing left.
FIRST = (
    "test_process.py",
    "test_cli_model_process.py",
    "test_packaging.py",
    "test_llama_cpp.py",
    "test_benchmarks.py",
    "test_model_server.py",
    "test_project_fixtures.py",
    "test_recording.py",
    "test_commands.py",
    "test_faults_survived.py",
    "test_model_promises.py",
    "test_segmentation.py",
)

# Time is never asserted, so no deadline. HYPOTHESIS_PROFILE=explore looks for new cases instead of replaying the same.
settings.register_profile("repeat", deadline=None, derandomize=True, max_examples=40)
settings.register_profile("explore", deadline=None, max_examples=2_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeat"))

# Where a shell forbids Python to keep what it has compiled, each process that a test starts would compile the package.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest."""
    rank = {name: place for place, name in enumerate(FIRST)}
    items.sort(key=lambda item: rank.get(item.path.name, len(FIRST)))


def pytest_collection_finish() -> None:
    """Let the garbage collector pass over what lives as long as the tests do, the tests among it."""
    gc.freeze()


class NameLookupBlocked(RuntimeError):
    """A test asked for the address of a machine elsewhere."""


@pytest.fixture(scope="session", autouse=True)
def _no_name_lookups() -> Iterator[None]:
    """Refuse to resolve names of other machines; pytest-socket refuses to connect, but lets the question out."""
    resolve = socket.getaddrinfo

    def local_only(host: Any, *args: Any, **kwargs: Any) -> Any:
        name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
        if name not in _LOCAL:
            raise NameLookupBlocked(f"a test tried to look up {name!r}")
        return resolve(host, *args, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", local_only)
        yield


@pytest.fixture(scope="session", autouse=True)
def _ctrl_c_arrives() -> Iterator[None]:
    """Let processes that tests start hear Ctrl-C; a shell that runs the tests in the background has them ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(scope="session", autouse=True)
def _own_environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let no setting of whoever runs the tests reach them, no key above all; and no answer of theirs be kept."""
    folder = tmp_path_factory.mktemp("settings")
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith(("SUMMARIZE_", "OPENAI_"))]:
            patch.delenv(name)
        patch.setenv("SUMMARIZE_CONFIG", str(folder / "config.toml"))
        patch.setenv("SUMMARIZE_CACHE", str(folder / "answers.sqlite"))
        patch.setenv("SUMMARIZE_ENGINE", "offline")  # the command line says so where it was not asked for
        yield


@pytest.fixture(scope="session")
def repository() -> Path:
    """The folder that holds pyproject.toml."""
    return Path(__file__).parent.parent
