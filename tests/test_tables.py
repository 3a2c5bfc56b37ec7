"""Tables read quickly: the same as a parser of all of TOML makes of them."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

import summarizer
from summarizer.tables import read_table

_TABLES = sorted((Path(summarizer.__file__).parent / "data").rglob("*.toml"))


def _with_lists(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _with_lists(part) for key, part in value.items()}
    return [_with_lists(part) for part in value] if isinstance(value, list | tuple) else value


@pytest.mark.parametrize("place", _TABLES, ids=lambda place: "-".join(place.parts[-2:]))
def test_the_packages_tables_are_read_whole(place: Path) -> None:
    """Nothing of any data file is lost or changed."""
    text = place.read_text("utf-8")
    assert _with_lists(read_table(text)) == tomllib.loads(text)


@pytest.mark.parametrize(
    "text",
    [
        'boats = ["ketch", "yawl"]\n[more]\nboats = [\n  "sloop",\n  "cutter",\n]',
        '[[boat]]\nname = "ketch"\nforms = ["ketch", "ketches"]\n[[boat]]\nname = "yawl"\nforms = []',
        'boats = ["ketch", # with two masts\n "yawl"]',
        "# boats = [\"ketch\"]\nboats = [['ketch'], ['yawl']]",
        'boats = ["a \\"ketch\\""]\ntext = "boats = [yawl]"',
        'length = 12.5\nmasts = 2\nboats = ["ketch"]\nsails = ["jib"]',
    ],
)
def test_lists_of_words_are_put_aside_and_nothing_else(text: str) -> None:
    """Lists within lists, with remarks or escapes, strings and numbers are left to the parser."""
    assert _with_lists(read_table(text)) == tomllib.loads(text)
