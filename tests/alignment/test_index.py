"""Looking strings up in a text."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from summarizer.alignment import Index, Match, locate
from summarizer.alignment.characters import DASHES, MARKS, SPACES, VANISHING, is_attached
from summarizer.alignment.fold import fold
from tests.alignment.typography import SENTENCES, resettings

_BLANK = set(MARKS + DASHES + SPACES + VANISHING)
_TEXTS = st.text(
    st.one_of(st.sampled_from("abé e\u0301\u0323« »'’-—… ().\u00ad\u200b\n\u202f%:0²가\u1161漢🙂"), st.characters()),
    min_size=1,
)


@st.composite
def _substrings(draw: st.DrawFn) -> tuple[str, int, str]:
    """A text, a position, and what stands there: not blank, and no letter parted from its accents."""
    text = draw(_TEXTS)
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    string = text[start:end].strip()
    assume(string and not set(string) <= _BLANK)
    start = text.index(string, start)
    end = start + len(string)
    assume(start == 0 or not is_attached(text[start]))
    assume(end == len(text) or not is_attached(text[end]))
    return text, start, string


@given(_substrings())
def test_what_stands_in_a_text_is_found(case: tuple[str, int, str]) -> None:
    """Any part of any text is found, in the same characters, at its place or at an earlier one that holds the same."""
    text, start, string = case

    match = locate(text, string)

    assert match is not None
    assert match.kind == "exact"
    assert match.start <= start
    assert text[match.start : match.end] == string


@given(_substrings())
def test_what_stands_in_a_text_is_found_at_its_hint(case: tuple[str, int, str]) -> None:
    """With the right hint any part of any text is found at its own place."""
    text, start, string = case

    assert locate(text, string, near=start) == Match(start, start + len(string), "exact")


@st.composite
def _reset_in_context(draw: st.DrawFn) -> tuple[str, str, int]:
    """A text that holds a sentence in another typography, the sentence, and where it begins."""
    sentence = draw(st.sampled_from(SENTENCES))
    reset = draw(resettings(sentence))
    before = draw(st.sampled_from(["", "Rien de cela. ", "Café\u0301 fermé.\n\n", "« Non », dit-il. "]))
    return before + reset + draw(st.sampled_from(["", " Et puis\u00ad rien.", "\nEnde"])), sentence, len(before)


@given(_reset_in_context(), st.booleans())
def test_words_in_another_typography_are_found_where_they_stand(case: tuple[str, str, int], hinted: bool) -> None:
    """A sentence is found in a text that sets it otherwise, and the span folds to the same, mark for mark."""
    text, sentence, start = case

    match = Index(text).locate(sentence, near=start if hinted else None, whole_words=True)

    assert match is not None
    assert match.start == start
    assert fold(text[match.start : match.end]).text == fold(sentence).text


@pytest.mark.parametrize("string", ["", " ", "\n", "« »", "—", " - ", "’", "\u00ad", "\u200b "])
def test_marks_and_spaces_alone_are_nothing_to_find(string: str) -> None:
    """A string without anything but marks, dashes and spaces is not found, even where the text has it."""
    assert locate(f"mot {string} mot", string) is None


@pytest.mark.parametrize(
    ("text", "string"),
    [
        ("le port", "Le port"),
        ("la cote", "la côte"),
        ("10²", "102"),
        ("œuf", "oeuf"),
        ("e\u0301", "e"),
        ("가\u11a8", "가"),
        ("mot", "mots"),
        ("…", "."),
        ("un mot", "un  mot  de"),
    ],
)
def test_what_does_not_stand_is_not_found(text: str, string: str) -> None:
    """Case, accents, digits and letters are what they are, and no letter is taken from its accent."""
    assert locate(text, string) is None


def test_an_exact_occurrence_comes_before_a_typographic_one() -> None:
    """Without a hint the same characters are preferred, even further on."""
    text = "l’eau et l'eau"

    assert locate(text, "l'eau") == Match(9, 14, "exact")


def test_the_hint_decides_between_occurrences() -> None:
    """With a hint the closest occurrence is taken, whichever its typography."""
    text = "l’eau, puis rien du tout, et l'eau"

    assert locate(text, "l'eau", near=2) == Match(0, 5, "typographic")
    assert locate(text, "l'eau", near=25) == Match(29, 34, "exact")


@given(st.lists(st.integers(0, 40), min_size=1, max_size=8), st.integers(0, 20_000))
def test_the_closest_occurrence_is_found_however_far_the_hint(gaps: list[int], near: int) -> None:
    """No occurrence stands closer to the hint than the one that is found."""
    text = "".join("." * gap**2 + "mot’x " for gap in gaps)
    index = Index(text)

    match = index.locate("mot'x", near=near)

    starts = [found.start for found in index.occurrences("mot'x")]
    assert match is not None
    assert abs(match.start - near) == min(abs(start - near) for start in starts)


def test_a_hint_beyond_the_text_costs_nothing_but_time() -> None:
    """A hint past the end finds the last occurrence."""
    assert locate("mot et mot", "mot", near=10_000) == Match(7, 10, "exact")


def test_a_range_bounds_where_a_string_may_stand() -> None:
    """Only occurrences that lie in the range as a whole are found, in either typography."""
    index = Index("l’eau l'eau l’eau")

    assert index.locate("l'eau", within=(1, 17)) == Match(6, 11, "exact")
    assert index.locate("l'eau", within=(7, 17)) == Match(12, 17, "typographic")
    assert index.locate("l'eau", within=(7, 16)) is None
    assert index.locate("l'eau", near=6, within=(7, 17)) == Match(12, 17, "typographic")


def test_a_range_may_end_with_what_is_written_in_more_than_one_way() -> None:
    """An ellipsis at the end of the range is in it, an accent behind its end is not."""
    assert Index("attendre…").locate("attendre...", within=(0, 9)) == Match(0, 9, "typographic")
    assert Index("cafe\u0301").locate("café", within=(0, 4)) is None


def test_whole_words_pass_over_parts_of_words() -> None:
    """Where one occurrence is part of a word, a later one of its own is taken."""
    assert Index("112 et 12").locate("12", whole_words=True) == Match(7, 9, "exact")
    assert Index("impossible").locate("possible", whole_words=True) is None


def test_every_occurrence_is_listed_once() -> None:
    """Exact and typographic occurrences come in order, each once, up to the limit."""
    index = Index("l’eau l'eau l’eau")

    assert [match.start for match in index.occurrences("l'eau")] == [0, 6, 12]
    assert [match.kind for match in index.occurrences("l'eau")] == ["typographic", "exact", "typographic"]
    assert [match.start for match in index.occurrences("l'eau", limit=2)] == [0, 6]


def test_vanishing_characters_at_its_ends_stay_outside_of_a_match() -> None:
    """A span begins and ends with ink."""
    text = "un \u00admot\u200b ici"

    match = locate(text, "mo\u00adt")

    assert match is not None
    assert text[match.start : match.end] == "mot"


def test_one_long_word_is_searched_in_linear_time() -> None:
    """A hundred thousand places inside one word are passed over at once, not compared one by one."""
    index = Index("a" * 200_000)

    assert index.locate("a" * 100_000, whole_words=True) is None
