"""Whoever asks that a thing not be done is against it, and the issue tells the thing: *asked Roe* **not to sell**."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str, language: str) -> list[tuple[str, str]]:
    """Side and issue of each position, in order of the text."""
    return [(position.stance, position.issue) for position in summarize(f"{text}\n", language=language).positions]


@rows(
    ("text", "language", "issue"),
    [
        ("The union called on the mayor not to sell the pier.", "en", "the mayor selling the pier"),
        ("The union called on the mayor to not sell the pier.", "en", "the mayor selling the pier"),
        ("The union called for the pier not to be sold.", "en", "the pier being sold"),
        ("The union promised to no longer sell the pier.", "en", "selling the pier"),
        ("“There is no question of closing the school,” said Ann Roe.", "en", "closing the school"),
        ("The union has decided to no longer support the deal.", "en", "supporting the deal"),
        ("Die Gewerkschaft rief dazu auf, nicht zu wählen.", "de", "zu wählen"),
        ("Die Gewerkschaft versprach, den Hafen nie zu verkaufen.", "de", "den Hafen zu verkaufen"),
        ("Die Gewerkschaft will den Vertrag nicht mehr unterstützen.", "de", "den Vertrag unterstützen"),
        ("Die Gewerkschaft unterstützt den Vertrag nicht mehr.", "de", "den Vertrag"),
    ],
)
def test_the_negation_is_in_the_side_alone(text: str, language: str, issue: str) -> None:
    """An issue that kept its *not* beside the contrary side would tell the opposite."""
    assert told(text, language) == [("opposes", issue)]


@rows(
    ("text", "expected"),
    [
        ("The union called on the mayor to sell the pier.", [("supports", "the mayor selling the pier")]),
        ("The union urged Mayor Ann Roe to resign.", [("supports", "Mayor Ann Roe resigning")]),
        ("The union urged a vote against the toll.", [("supports", "a vote against the toll")]),
        ("The union advised the mayor against selling the pier.", []),
        ("The union begged Mayor Ann Roe, who was elected in May, not to sell the pier.", []),
    ],
)
def test_who_is_asked_is_no_issue(text: str, expected: list[tuple[str, str]]) -> None:
    """Where only whom somebody asks stands in the words, nothing is told; a vote against a thing is wanted."""
    assert told(text, "en") == expected


@rows(
    ("text", "language", "issue"),
    [
        ("Le maire a retiré son soutien au projet.", "fr", "projet"),
        ("Le maire retire son appui à la grève.", "fr", "la grève"),
        ("The mayor withdrew her support for the toll.", "en", "the toll"),
        ("Der Bürgermeister zog seine Unterstützung für die Maut zurück.", "de", "die Maut"),
        ("The mayor rejected support from the port.", "en", "support from the port"),
    ],
)
def test_what_was_backed_is_the_issue(text: str, language: str, issue: str) -> None:
    """Nobody opposes their own support."""
    assert told(text, language) == [("opposes", issue)]
