"""Results of votes and days are no part of what was decided, and part no verb from it."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "language", "stance", "issue"),
    [
        ("The council approved the merger by 45 votes to 12.", "en", "supports", "the merger"),
        ("The council approved the merger 45-12 on Tuesday.", "en", "supports", "the merger"),
        ("The council backed the merger by a vote of 12 to 3.", "en", "supports", "the merger"),
        ("The council rejected the merger late Monday.", "en", "opposes", "the merger"),
        ("The Senate voted 61 to 29 to ban toy guns.", "en", "supports", "banning toy guns"),
        ("The council voted by 12 votes to 3 to approve the lease.", "en", "supports", "approving the lease"),
        ("The council voted 12 to 3 in favour of the merger.", "en", "supports", "the merger"),
        ("The council voted 12 to 3 against the merger.", "en", "opposes", "the merger"),
        ("Le Sénat a adopté le péage par 120 voix contre 45 et trois abstentions.", "fr", "supports", "le péage"),
        ("Le conseil a rejeté le péage lundi soir.", "fr", "opposes", "le péage"),
        ("Le conseil a approuvé la vente le 12 mai.", "fr", "supports", "la vente"),
    ],
)
def test_how_and_when_it_was_decided(text: str, language: str, stance: str, issue: str) -> None:
    """The issue is told without them, the sentence with them."""
    (position,) = summarize(text, language=language).positions
    assert (position.stance, position.issue) == (stance, issue)


@rows(
    ("text", "language", "issue"),
    [
        ("The council approved the Friday market.", "en", "the Friday market"),
        ("The council voted to ban cars on Sundays.", "en", "banning cars on Sundays"),
        ("Le conseil a approuvé le marché du lundi.", "fr", "le marché du lundi"),
        ("Le conseil a approuvé une aide de 3 millions.", "fr", "une aide de 3 millions"),
    ],
)
def test_what_a_day_or_a_figure_describes(text: str, language: str, issue: str) -> None:
    """A market of Mondays is another one than that of Fridays."""
    (position,) = summarize(text, language=language).positions
    assert position.issue == issue
