"""The package's own words in each language."""

from __future__ import annotations

import string
import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

import pytest

from summarizer.phrases import phrases

_TABLES: Mapping[str, Any] = tomllib.loads(files("summarizer").joinpath("data", "phrases.toml").read_text("utf-8"))

_WORD_LISTS = {"dangling", "determiners", "pronouns", "subjectless"}


def _places(value: str | list[str]) -> set[str]:
    """Names of the places in one template or in all of several."""
    templates = [value] if isinstance(value, str) else value
    return {name for template in templates for _, name, _, _ in string.Formatter().parse(template) if name}


def _flat(table: Mapping[str, Any], prefix: str = "") -> dict[str, set[str]]:
    """Every key of *table* with the places of its value; lists of the language's own words hold no templates."""
    flat: dict[str, set[str]] = {}
    for key, value in table.items():
        if isinstance(value, dict):
            flat |= _flat(value, f"{prefix}{key}.")
        else:
            flat[prefix + key] = set() if key in _WORD_LISTS else _places(value)
    return flat


@pytest.mark.parametrize("language", sorted(_TABLES))
def test_languages_say_the_same_things(language: str) -> None:
    """Each language has the keys of English, with the same places to fill."""
    assert _flat(_TABLES[language]) == _flat(_TABLES["en"])


def test_other_languages_are_spoken_to_in_english() -> None:
    """A language without phrases gets the English ones."""
    assert phrases("pt") == phrases("en")


@pytest.mark.parametrize(
    ("names", "listed"), [([], ""), (["A"], "A"), (["A", "B"], "A et B"), (["A", "B", "C"], "A, B et C")]
)
def test_names_are_listed_as_a_reader_would(names: list[str], listed: str) -> None:
    """Commas stand between names, the conjunction before the last."""
    assert phrases("fr").listed(names) == listed


@pytest.mark.parametrize(
    ("language", "quoted"), [("en", "“x”"), ("fr", "«\u00a0x\u00a0»"), ("de", "„x“"), ("it", "“x”")]
)
def test_marks_are_the_language_s_own(language: str, quoted: str) -> None:
    """Words are put between the marks of their language."""
    assert phrases(language).quoted("x") == quoted


@pytest.mark.parametrize(
    ("count", "shown"), [(1, "1 quote"), (2, "2 quotes"), (0, "0 quotes"), (None, "not known quotes")]
)
def test_counts_agree_with_their_noun(count: int | None, shown: str) -> None:
    """One is singular, everything else plural, and what is not known is not called nothing."""
    assert phrases("en").counted("quote", count) == shown


@pytest.mark.parametrize("language", sorted(_TABLES))
def test_word_lists_are_in_lower_case(language: str) -> None:
    """Words are compared in lower case, so each list holds them so, once."""
    for name in sorted(_WORD_LISTS):
        words = _TABLES[language][name]

        assert words == list(dict.fromkeys(word.lower() for word in words))


def test_what_fills_a_place_is_no_pattern() -> None:
    """Braces in an article's words are words."""
    assert phrases("en").sentence("voice", name="{quote}", quote="{0.__class__}") == "{quote}: {0.__class__}"
