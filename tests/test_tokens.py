"""Words, numbers and marks, with the places where they stand."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.tokens import tokenize


def words(text: str, language: str) -> list[str]:
    return [token.text for token in tokenize(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("L’usine d’Orville", "fr", ["L’", "usine", "d’", "Orville"]),
        ("a-t-il dit", "fr", ["a", "-t-il", "dit"]),
        ("aujourd'hui", "fr", ["aujourd'hui"]),
        ("M. Vaillant", "fr", ["M.", "Vaillant"]),
        ("le conseil de l' Estran", "fr", ["le", "conseil", "de", "l'", "Estran"]),
        ("2 500 grévistes, 2,5 %", "fr", ["2 500", "grévistes", ",", "2,5", "%"]),
        ("the council's vote didn't pass", "en", ["the", "council", "'s", "vote", "didn't", "pass"]),
        ("the U.S. envoy", "en", ["the", "U.S.", "envoy"]),
        ("a well-known add-on", "en", ["a", "well-known", "add-on"]),
        ("Er geht's an", "de", ["Er", "geht", "'", "s", "an"]),
    ],
)
def test_words_are_cut_as_their_language_writes_them(text: str, language: str, expected: list[str]) -> None:
    """Elisions, inverted pronouns, genitives and abbreviations are told by language."""
    assert words(text, language) == expected


@given(st.text(max_size=60), st.sampled_from(["fr", "en", "de", "und"]))
def test_tokens_tile_the_text(text: str, language: str) -> None:
    """Tokens stand where they say, in order, and leave out nothing but white space and underscores."""
    tokens = list(tokenize(text, language))

    assert all(token.start < token.end for token in tokens)
    assert all(left.end <= right.start for left, right in pairwise(tokens))
    rest = "".join(text[a.end : b.start] for a, b in pairwise(tokens))
    assert all(char.isspace() or char == "_" or not char.isprintable() for char in rest)


def test_decomposed_letters_and_soft_hyphens_make_the_same_words() -> None:
    """A word is the same however its accents are written, and stands where its characters stand."""
    text = "La mairie a re\u0301pondu ; l'e\u0301lu pre\u00adpare un re\u0301fe\u0301rendum."

    tokens = list(tokenize(text, "fr"))

    assert [token.text for token in tokens if token.is_word][2:6] == ["a", "répondu", "l'", "élu"][0:4]
    assert "prépare" not in [token.text for token in tokens]
    assert "prepare" in [token.text for token in tokens]
    assert all(unicodedata.combining(text[token.end : token.end + 1] or " ") == 0 for token in tokens)


def test_lower_has_straight_apostrophes() -> None:
    """One spelling of the apostrophe serves the lexicons."""
    assert [token.lower for token in tokenize("Qu’il", "fr")] == ["qu'", "il"]
