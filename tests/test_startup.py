"""What is loaded when: nobody waits for a library that the call at hand does not use."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_HEAVY = {"babel", "charset_normalizer", "instructor", "jinja2", "lingua", "openai", "pydantic", "rapidfuzz", "rich"}
_MODEL_LIBRARIES = {"instructor", "openai"}
_EXAMPLE = "examples/harbour-contract.txt"


def _errors(code: str, repository: Path) -> str:
    """What *code* writes to standard error in a fresh interpreter."""
    environment = {**os.environ, "PYTHONPATH": str(repository)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=repository, env=environment, capture_output=True, text=True, check=True
    )
    return done.stderr


def _loaded(code: str, repository: Path) -> set[str]:
    """Names of the packages that are loaded after *code* has run in a fresh interpreter."""
    names = "' '.join({name.partition('.')[0] for name in sys.modules})"
    return set(_errors(f"import sys\n{code}\nsys.stderr.write({names})", repository).split())


def _run(*arguments: str) -> str:
    """Code that runs the command line with *arguments* to its end."""
    call = f"try: main({list(arguments)!r})\nexcept SystemExit as end: assert not end.code"
    return f"from summarizer.cli import main\n{call}"


@pytest.fixture(scope="module")
def loaded_for(repository: Path) -> dict[str, set[str]]:
    """For each format what is loaded after it was written; one process writes them all, the one for terminals last."""
    forms = ["json", "jsonl", "markdown", "terminal"]
    names = "' '.join({name.partition('.')[0] for name in sys.modules})"
    runs = [f"{_run('-f', form, _EXAMPLE)}\nsys.stderr.write('{form} ' + {names} + '\\n')" for form in forms]
    lines = [line.split() for line in _errors("\n".join(["import sys", *runs]), repository).splitlines()]
    assert [line[0] for line in lines] == forms
    return {form: set(names) for form, *names in lines}


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


def test_reading_what_stands_in_the_text_loads_nothing_for_what_does_not(repository: Path) -> None:
    """What measures likeness, tells rare encodings or runs a loop is loaded for the first text that needs it."""
    code = f"from summarizer import summarize\nassert summarize(open({_EXAMPLE!r}).read()).quotes"
    assert not _loaded(code, repository) & {"asyncio", "charset_normalizer", "rapidfuzz"}


@pytest.mark.parametrize("form", ["json", "jsonl", "markdown", "terminal"])
def test_offline_reading_loads_no_model_library(form: str, loaded_for: dict[str, set[str]]) -> None:
    """A run of the offline engine loads what reads and what its format needs, and nothing that talks to a model."""
    assert not loaded_for[form] & _MODEL_LIBRARIES
    assert "pydantic" in loaded_for[form]
    assert ("rich" in loaded_for[form]) == (form == "terminal")
