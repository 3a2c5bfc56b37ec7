"""French clauses of what somebody will do themselves, and wishes for what others shall do."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str) -> list[tuple[str, str, str]]:
    return [(found.actor, found.stance, found.issue) for found in summarize(text, language="fr").positions]


@rows(
    ("text", "stand"),
    [
        ("La ministre a promis qu'elle ne fermerait pas la gare.", ("ministre", "opposes", "fermer la gare")),
        ("La ministre a promis qu'elle fermerait la gare.", ("ministre", "supports", "fermer la gare")),
        ("La ministre a assuré qu'elle ne céderait pas.", ("ministre", "opposes", "céder")),
        ("La ministre a annoncé qu'elle ne se représenterait pas.", ("ministre", "opposes", "se représenter")),
        ("La ministre a promis que le péage baisserait.", ("ministre", "supports", "le péage baisserait")),
    ],
)
def test_a_plan_is_told_by_its_infinitive(text: str, stand: tuple[str, str, str]) -> None:
    """Who promises not to do a thing is against it; what others will do stays a clause."""
    assert stands(text) == [stand]


@rows(
    ("text", "expected"),
    [
        (
            "« Que le gouvernement retire cette loi », a lancé Ada Tal.",
            [("Ada Tal", "supports", "le gouvernement retire cette loi")],
        ),
        (
            "« Que le conseil rejette ce budget », a lancé Ada Tal.",
            [("Ada Tal", "supports", "le conseil rejette ce budget")],
        ),
        (
            "« Nous voulons que le conseil agisse, et le maire rejette ce budget », a dit Ada Tal.",
            [("Ada Tal", "supports", "le conseil agisse"), ("maire", "opposes", "ce budget")],
        ),
    ],
)
def test_a_wish_is_whose_who_speaks(text: str, expected: list[tuple[str, str, str]]) -> None:
    """What others are wished to do is none of theirs."""
    assert stands(text) == expected
