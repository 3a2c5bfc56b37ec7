"""The public face of the package."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import summarizer
from summarizer.errors import SummarizerError
from summarizer.pipeline import summarize
from summarizer.schema.summary import Summary


def test_the_face_is_sorted() -> None:
    """`__all__` is in order, capitals first."""
    assert summarizer.__all__ == sorted(summarizer.__all__, key=lambda name: (not name[0].isupper(), name))


@pytest.mark.parametrize("name", summarizer.__all__)
def test_every_name_is_there(name: str) -> None:
    """Each public name can be had, and explains itself unless it is the version."""
    value = getattr(summarizer, name)

    assert value.__doc__


def test_names_are_the_things_themselves() -> None:
    """A public name is the object of the module that defines it, and stays in the package once it was asked for."""
    assert summarizer.summarize is summarize
    assert summarizer.Summary is Summary
    assert summarizer.SummarizerError is SummarizerError
    assert {"summarize", "Summary", "SummarizerError"} <= set(vars(summarizer))


def test_dir_shows_the_face() -> None:
    """Completion offers the public names, loaded or not, and no others."""
    assert dir(summarizer) == sorted(summarizer.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    """A name that is not public raises what Python code expects of a module."""
    with pytest.raises(AttributeError, match="module 'summarizer' has no attribute 'sumarize'"):
        _ = summarizer.sumarize


def test_the_version_stands_in_one_place(repository: Path) -> None:
    """The version is written in the package's face and nowhere else of the package."""
    files = (repository / "summarizer").rglob("*.py")
    holding = [path.name for path in files if f'"{summarizer.__version__}"' in path.read_text(encoding="utf-8")]

    assert re.fullmatch(r"\d+\.\d+\.\d+", summarizer.__version__)
    assert holding == ["__init__.py"]


def test_the_lazy_names_are_the_typed_ones(repository: Path) -> None:
    """What a type checker sees is what `__getattr__` loads: the same names from the same modules."""
    source = (repository / "summarizer" / "__init__.py").read_text(encoding="utf-8")
    lines = re.findall(r"^    from ([\w.]+) import ([\w, ]+)$", source, re.MULTILINE)
    typed = {name: home for home, names in lines for name in names.split(", ")}

    assert typed == summarizer._HOMES
    assert {*typed, "__version__"} == set(summarizer.__all__)


def test_star_import_brings_the_face() -> None:
    """`from summarizer import *` binds every public name."""
    names: dict[str, object] = {}

    exec("from summarizer import *", names)

    assert set(summarizer.__all__) == set(names) - {"__builtins__"}
