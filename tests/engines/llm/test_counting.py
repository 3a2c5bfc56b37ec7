"""How many tokens a text has is estimated closely enough to cut it, and the same in one pass as in steps."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.engines.llm.counting import TokenCounter, estimate_tokens

# Tokens of these sentences in OpenAI's o200k vocabulary, within the error of eight in a hundred that is claimed.
_PROSE = "The harbour office will close the pier on Monday, and nobody has asked the islanders about it. "


def test_nothing_has_no_tokens() -> None:
    """An empty text weighs nothing, and blanks between words weigh nothing of their own."""
    assert estimate_tokens("") == 0
    assert estimate_tokens("harbour office") == estimate_tokens("harbouroffice")


def test_english_prose_has_about_a_token_in_five_letters() -> None:
    """A page of English has between a fifth and a quarter as many tokens as characters."""
    page = _PROSE * 20

    assert len(page) / 5.5 < estimate_tokens(page) < len(page) / 4


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("123", 1),
        ("1234", 2),
        ("123456789", 3),
        ("...", 1),
        ("», «", 2),
        ("____", 1),
        ("\n    \n", 1),
        ("😀", 4),
        ("é" * 20, 17),
        ("a" * 20, 4),
    ],
)
def test_figures_marks_and_rare_letters_weigh_more(text: str, tokens: int) -> None:
    """Three figures, a run of marks and an indent are a token each; letters with accents cost more than plain ones."""
    assert estimate_tokens(text) == tokens


@given(st.text(), st.text())
def test_a_longer_text_never_weighs_less(one: str, other: str) -> None:
    """What is added to a text adds to its weight, to a token that the two may share."""
    assert estimate_tokens(one + other) >= max(estimate_tokens(one), estimate_tokens(other)) - 1
    assert estimate_tokens(one + other) <= estimate_tokens(one) + estimate_tokens(other) + 2


@given(st.text() | st.text("a1,_é字😀\n "), st.integers(1, 60))
def test_a_text_fits_where_its_estimate_does(text: str, tokens: int) -> None:
    """The short way of telling that a text fits never says otherwise than the count."""
    assert TokenCounter(text).fits(tokens) == (estimate_tokens(text) <= tokens)


@given(st.text(min_size=1), st.data())
def test_a_passage_reaches_farther_than_its_start(text: str, data: st.DataObject) -> None:
    """Whatever the limit, a passage has at least one character, and ends inside the text."""
    start = data.draw(st.integers(0, len(text) - 1))
    tokens = data.draw(st.integers(1, 40))

    assert start < TokenCounter(text).reach(start, tokens) <= len(text)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])) | st.text("😀𝗡a1,é"), st.integers(4, 60))
def test_a_passage_has_no_more_than_its_tokens(text: str, tokens: int) -> None:
    """Whatever the characters weigh, what is reached is within the limit."""
    end = TokenCounter(text).reach(0, tokens)

    assert estimate_tokens(text[:end]) <= tokens


@pytest.mark.parametrize("tokens", [2_500, 6_000, 20_000])
def test_a_passage_uses_what_it_may_have_to_a_step(tokens: int) -> None:
    """A passage of prose stops no more than one step, 2,000 characters, before its limit."""
    text = _PROSE * 2_000

    end = TokenCounter(text).reach(100, tokens)

    assert estimate_tokens(text[100:end]) <= tokens < estimate_tokens(text[100 : end + 2_100])


def test_what_is_left_is_reached_to_its_end() -> None:
    """Where all that is left fits, the passage ends with the text."""
    assert TokenCounter(_PROSE * 10).reach(5, 6_000) == len(_PROSE) * 10
