"""Words, numbers and marks, with the places where they stand."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.tokens import _OTHER, _PATTERNS, read_tokens, tokenize


def words(text: str, language: str) -> list[str]:
    return [token.text for token in tokenize(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("L’usine d’Orville", "fr", ["L’", "usine", "d’", "Orville"]),
        ("a-t-il dit", "fr", ["a", "-t-il", "dit"]),
        ("aujourd'hui", "fr", ["aujourd'hui"]),
        ("quelqu'un", "fr", ["quelqu'un"]),
        ("quelqu’une", "fr", ["quelqu’une"]),
        ("les prud'hommes", "fr", ["les", "prud'hommes"]),
        ("qu'un", "fr", ["qu'", "un"]),
        ("M. Vaillant", "fr", ["M.", "Vaillant"]),
        ("le conseil de l' Estran", "fr", ["le", "conseil", "de", "l'", "Estran"]),
        ("2 500 grévistes, 2,5 %", "fr", ["2 500", "grévistes", ",", "2,5", "%"]),
        ("the council's vote didn't pass", "en", ["the", "council", "'s", "vote", "didn't", "pass"]),
        ("the U.S. envoy", "en", ["the", "U.S.", "envoy"]),
        ("a well-known add-on", "en", ["a", "well-known", "add-on"]),
        ("Ann O’Neill und Leo D'Arco", "de", ["Ann", "O’Neill", "und", "Leo", "D'Arco"]),
        ("Moe -- a judge --said", "en", ["Moe", "–", "a", "judge", "–", "said"]),
        ("Moe - a judge - said", "en", ["Moe", "–", "a", "judge", "–", "said"]),
        ("it closed---for good", "en", ["it", "closed", "–", "for", "good"]),
        ("le pont - fermé hier - rouvre", "fr", ["le", "pont", "–", "fermé", "hier", "–", "rouvre"]),
        ("pre- and post-war, 45-12", "en", ["pre", "-", "and", "post-war", ",", "45", "-", "12"]),
        ("Vor- und Nachteile", "de", ["Vor", "-", "und", "Nachteile"]),
        ("Er geht's an", "de", ["Er", "geht", "'", "s", "an"]),
    ],
)
def test_words_are_cut_as_their_language_writes_them(text: str, language: str, expected: list[str]) -> None:
    """Elisions, inverted pronouns, genitives and abbreviations are told by language."""
    assert words(text, language) == expected


@given(st.text(max_size=60), st.sampled_from(["fr", "en", "de", "und"]))
def test_tokens_tile_the_text(text: str, language: str) -> None:
    """Tokens stand where they say, in order, and leave out nothing but white space and underscores."""
    tokens = read_tokens(text, language)
    places = list(zip(tokens.starts, tokens.ends, strict=True))

    assert list(tokens.words) == tokenize(text, language)
    assert all(start < end for start, end in places)
    assert all(left[1] <= right[0] for left, right in pairwise(places))
    rest = "".join(text[left[1] : right[0]] for left, right in pairwise(places))
    assert all(char.isspace() or char == "_" or not char.isprintable() for char in rest)


def test_decomposed_letters_and_soft_hyphens_make_the_same_words() -> None:
    """A word is the same however its accents are written, and stands where its characters stand."""
    text = "La mairie a re\u0301pondu ; l'e\u0301lu pre\u00adpare un re\u0301fe\u0301rendum."

    read = read_tokens(text, "fr")
    tokens = read.words

    assert [token.text for token in tokens if token.is_word][2:6] == ["a", "répondu", "l'", "élu"][0:4]
    assert "prépare" not in [token.text for token in tokens]
    assert "prepare" in [token.text for token in tokens]
    assert all(unicodedata.combining(text[end : end + 1] or " ") == 0 for end in read.ends)


def test_lower_has_straight_apostrophes() -> None:
    """One spelling of the apostrophe serves the lexicons."""
    assert [token.lower for token in tokenize("Qu’il", "fr")] == ["qu'", "il"]


def test_a_stop_stands_where_one_is_asked_for_and_a_token_follows() -> None:
    """A paragraph without a full stop ends in one of no width; the last one needs none."""
    text = "Deux titres\n\nUn texte"

    read = read_tokens(text, "fr", stops=(11, len(text)))

    assert [token.text for token in read.words] == ["Deux", "titres", ".", "Un", "texte"]
    assert (read.starts[2], read.ends[2]) == (11, 11)


@given(st.text(alphabet="abé'’-. \n1LU", max_size=40), st.sampled_from(["fr", "en", "de", "es"]))
def test_what_is_cut_by_the_short_way_is_cut_alike(text: str, language: str) -> None:
    """Common words are told by a short pattern; the language's own would cut them no differently."""
    long_way = [found[0] for found in re.compile(_PATTERNS.get(language, _OTHER)).finditer(text)]

    cut = [re.sub("–", "-", word) for word in words(text, language)]
    assert cut == [re.sub("--+", "-", unicodedata.normalize("NFC", piece)) for piece in long_way]
