"""*Per* as a source, told from rates and from the given name."""

from __future__ import annotations

import pytest

import summarizer


def told(text: str) -> list[tuple[tuple[str, ...], str]]:
    """The speakers and the first run of each quote."""
    return [(quote.speakers, quote.text[0].text) for quote in summarizer.summarize(text, language="en").quotes]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Per the Harbour Board, three ships were turned away.", "three ships were turned away"),
        ("Per figures compiled by the Harbour Board, three ships were turned away.", "three ships were turned away"),
        ("Three ships were turned away, per the Harbour Board.", "Three ships were turned away"),
        ("Three ships were turned away in March, per Radio Norvia.", "Three ships were turned away in March"),
    ],
)
def test_per_names_a_source(text: str, held: str) -> None:
    """At the head of its sentence, or behind a comma at its end."""
    assert [words for speakers, words in told(text) if speakers] == [held]


@pytest.mark.parametrize(
    "text",
    [
        "Two trains per hour were cut in March.",
        "Per Olsen left the board in March.",
        "The toll rose by nine per cent, per car and per day.",
        "Fares rose to six euros per person, and nobody was surprised.",
    ],
)
def test_a_rate_or_a_name_is_no_source(text: str) -> None:
    """Nobody says anything."""
    assert told(text) == []
