"""Verdicts of several words: an article, what makes the verdict stronger, and a quality with its noun."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str, language: str) -> list[tuple[str, str]]:
    return [(position.stance, position.issue) for position in summarize(text, language=language).positions]


@rows(
    ("text", "language", "expected"),
    [
        ("“The toll is an absolute disgrace,” Ruth Ashdown said.", "en", ("opposes", "The toll")),
        ("“It is a shameful decision,” Ruth Ashdown said.", "en", ("opposes", "a shameful decision")),
        (
            "“This is a cruel and senseless policy,” Ruth Ashdown said.",
            "en",
            ("opposes", "a cruel and senseless policy"),
        ),
        ("“The toll is not a wise solution,” Ruth Ashdown said.", "en", ("opposes", "The toll")),
        ("“The bypass is a truly historic achievement,” Ruth Ashdown said.", "en", ("supports", "The bypass")),
        ("« Ce péage est une véritable honte », a dit Claire Vannier.", "fr", ("opposes", "Ce péage")),
        ("« C'est un très mauvais signal », a dit Claire Vannier.", "fr", ("opposes", "un très mauvais signal")),
        ("« Le gué serait un beau projet », a dit Claire Vannier.", "fr", ("supports", "Le gué")),
    ],
)
def test_a_verdict_takes_a_side(text: str, language: str, expected: tuple[str, str]) -> None:
    """Words between the article and its noun do not hide the verdict; praise that is denied is none."""
    assert stands(text, language) == [expected]


@rows(
    ("text", "language"),
    [
        ("“It was a terrible storm,” Ruth Ashdown said.", "en"),
        ("“He had a dangerous idea,” Ruth Ashdown said.", "en"),
        ("“There is a bad policy behind it,” Ruth Ashdown said.", "en"),
        ("“The toll is not an absolute disgrace,” Ruth Ashdown said.", "en"),
        ("« C'était un terrible orage », a dit Claire Vannier.", "fr"),
        ("« C'est une grande maison », a dit Claire Vannier.", "fr"),
    ],
)
def test_what_happened_or_is_owned_is_not_judged(text: str, language: str) -> None:
    """Storms are no decisions, and a verdict needs a verb of being."""
    assert stands(text, language) == []
