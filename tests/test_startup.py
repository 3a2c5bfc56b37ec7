"""What is loaded when: nobody waits for a library that the call at hand does not use."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_HEAVY = {"babel", "charset_normalizer", "instructor", "jinja2", "lingua", "openai", "pydantic", "rapidfuzz", "rich"}
_MODEL_LIBRARIES = {"instructor", "openai"}


def _loaded(code: str, repository: Path) -> set[str]:
    """Names of the packages that are loaded after *code* has run in a fresh interpreter."""
    script = f"import sys\n{code}\nsys.stderr.write(' '.join({{name.partition('.')[0] for name in sys.modules}}))"
    environment = {**os.environ, "PYTHONPATH": str(repository)}
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=repository, env=environment, capture_output=True, text=True, check=True
    )
    return set(done.stderr.split())


def _run(*arguments: str) -> str:
    """Code that runs the command line with *arguments* to its end."""
    call = f"try: main({list(arguments)!r})\nexcept SystemExit as end: assert not end.code"
    return f"from summarizer.cli import main\n{call}"


@pytest.mark.parametrize(
    "code",
    [
        "import summarizer",
        "from summarizer import SummarizerError",
        "import summarizer.cli",
        _run("--help"),
        _run("--version"),
    ],
)
def test_starting_loads_nothing_heavy(code: str, repository: Path) -> None:
    """Importing the package or its command line, and asking for help or the version, load none of the libraries."""
    assert not _loaded(code, repository) & _HEAVY


def test_the_schema_needs_no_reader(repository: Path) -> None:
    """`--schema` loads pydantic, and neither the terminal nor what reads an article."""
    assert _loaded(_run("--schema"), repository) & _HEAVY == {"pydantic"}


@pytest.mark.parametrize("form", ["json", "jsonl", "markdown", "terminal"])
def test_offline_reading_loads_no_model_library(form: str, repository: Path) -> None:
    """A run of the offline engine loads what reads and what its format needs, and nothing that talks to a model."""
    loaded = _loaded(_run("-f", form, "examples/harbour-contract.txt"), repository)

    assert not loaded & _MODEL_LIBRARIES
    assert ("rich" in loaded) == (form == "terminal")
