"""Participles of saying that only describe a noun hand nothing over."""

from __future__ import annotations

import pytest

import summarizer


def told(text: str) -> list[str]:
    """The first run of each quote."""
    return [quote.text[0].text for quote in summarizer.summarize(text, language="en").quotes]


@pytest.mark.parametrize(
    "text",
    [
        "Peter Moe left Marlow over alleged ties to smugglers.",
        "The treaty would extradite accused smugglers to Marlow.",
        "Peter Moe went to jail for protecting alleged thieves.",
        "Amongst reported incidents two stood out.",
        "Marlow wants to stop reported abuse.",
        "Marlow bought a ferry despite confirmed losses.",
    ],
)
def test_a_participle_between_what_governs_it_and_a_noun_describes(text: str) -> None:
    """Behind a preposition, a form in -ing or an infinitive the noun is governed, and nobody speaks."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Residents living near the quay reported noise at night.", "noise at night"),
        ("Peter Moe, a clerk, alleged fraud.", "fraud"),
        ("The people working there reported losses.", "losses"),
        ("Peter Moe accused officials of theft.", "officials of theft"),
    ],
)
def test_a_verb_with_a_subject_before_it_speaks(text: str, held: str) -> None:
    """The same forms hand over what they govern; a place may stand between."""
    assert held in told(text)
