"""Characters that would act instead of being read."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.render.characters import one_line, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "␛[31mred"),
        ("a\x00b", "a␀b"),
        ("a\x7fb", "a␡b"),
        ("\x9b31m", "<U+009B>31m"),
        ("a\u202eb", "a<U+202E>b"),
        ("a\u2066b\u2069", "a<U+2066>b<U+2069>"),
        ("a\U000e0041b", "a<U+E0041>b"),
        ("a\ud800b", "a<U+D800>b"),
    ],
)
def test_acting_characters_are_shown(text: str, shown: str) -> None:
    """A control, a turn of the writing direction, an invisible tag and a lone surrogate each leave something to see."""
    assert visible(text) == shown


@pytest.mark.parametrize(
    "text", ["« Non\u202f! »", "naïve – “quote”", "e\u0301t", "👩\u200d🔬", "العربية", "co\u00adop", "a\nb\tc"]
)
def test_letters_stay(text: str) -> None:
    """Typography, accents, joined emoji, other scripts, breaks and tabs pass unchanged."""
    assert visible(text) == text


@given(st.text(st.characters(categories=("Cc", "Zl", "Zp", "Cs", "L"))))
def test_one_line_holds_nothing_that_acts(text: str) -> None:
    """Whatever goes in, no control character, separator of lines or surrogate comes out."""
    assert not {unicodedata.category(character) for character in one_line(text)} & {"Cc", "Zl", "Zp", "Cs"}


def test_breaks_become_one_space() -> None:
    """A break with the indentation around it, and a tab, become one space; other spaces stay as they are."""
    assert one_line("a \r\n  b\n\n\tc\td  e\u00a0f") == "a b c d  e\u00a0f"
