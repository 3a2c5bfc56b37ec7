"""Whom a decision angers is against it; a storm and a person anger without being decided."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "language", "actor", "stance", "issue"),
    [
        ("The decision outraged local residents in Brenne.", "en", "local residents", "opposes", "The decision"),
        ("The closure sparked anger among residents.", "en", "residents", "opposes", "The closure"),
        ("The ruling delighted farmers.", "en", "farmers", "supports", "The ruling"),
        ("The plan drew criticism from Mayor Ruth Ashdown.", "en", "Ruth Ashdown", "opposes", "The plan"),
        ("The plan was met with anger by residents.", "en", "residents", "opposes", "The plan"),
        ("La vente du phare a indigné les pêcheurs.", "fr", "pêcheurs", "opposes", "La vente du phare"),
        ("La décision a provoqué la colère des pêcheurs.", "fr", "pêcheurs", "opposes", "La décision"),
        ("La mesure a réjoui les commerçants.", "fr", "commerçants", "supports", "La mesure"),
        (
            "Le projet a suscité l'indignation du syndicat Horizon.",
            "fr",
            "Horizon",
            "opposes",
            "Le projet",
        ),
    ],
)
def test_whom_a_decision_angers_or_pleases(text: str, language: str, actor: str, stance: str, issue: str) -> None:
    """The subject is the issue, and the sentence stands as it is."""
    (position,) = summarize(text, language=language).positions
    assert (position.actor, position.stance, position.issue) == (actor, stance, issue)
    assert text.startswith(position.statement.rstrip("."))


@rows(
    ("text", "language"),
    [
        ("The storm alarmed residents.", "en"),
        ("The proposal did not upset residents.", "en"),
        ("Paul Aston angered Ruth Ashdown.", "en"),
        ("La tempête a alarmé les habitants.", "fr"),
        ("Le plan n'a pas suscité la colère des riverains.", "fr"),
    ],
)
def test_what_nobody_decided_is_no_issue(text: str, language: str) -> None:
    """Nor is what angers nobody."""
    assert not summarize(text, language=language).positions
