"""What is done in spite of somebody is not what they want: **despite support from Roe** *, the council rejected it*."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str, language: str) -> list[tuple[str, str, str]]:
    """Actor, side and issue of each position, in order of the text."""
    found = summarize(f"{text}\n", language=language).positions
    return [(position.actor, position.stance, position.issue) for position in found]


@rows(
    ("text", "language", "expected"),
    [
        ("Despite support from the mayor, the council rejected the toll.", "en", ("council", "opposes", "the toll")),
        ("The council rejected the toll despite backing from Roe.", "en", ("council", "opposes", "the toll")),
        ("Malgré le soutien du maire, le conseil a rejeté la taxe.", "fr", ("conseil", "opposes", "la taxe")),
        ("Face au refus du maire, le conseil a retiré la taxe.", "fr", ("conseil", "opposes", "la taxe")),
    ],
)
def test_support_in_vain_is_not_for_what_was_done(text: str, language: str, expected: tuple[str, str, str]) -> None:
    """Only who did it takes a stand there: the words tell no issue of the other's."""
    assert told(text, language) == [expected]


@rows(
    ("text", "expected"),
    [
        ("Despite opposition from the mayor, the council approved the toll.", ("mayor", "opposes", "the toll")),
        ("The council approved the toll despite pleas from residents.", ("residents", "opposes", "the toll")),
        ("The plan drew criticism from the mayor.", ("mayor", "opposes", "The plan")),
        ("The toll faces opposition from residents.", ("residents", "opposes", "The toll")),
    ],
)
def test_what_is_done_in_spite_of_protest_is_its_issue(text: str, expected: tuple[str, str, str]) -> None:
    """Nobody is against their own opposition."""
    assert expected in told(text, "en")
