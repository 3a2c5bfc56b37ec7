"""Not only takes a negation back: whoever not only supports a thing does support it."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def sides(text: str, language: str) -> list[str]:
    return [position.stance for position in summarize(text, language=language).positions]


@rows(
    ("text", "language"),
    [
        ("Ann Roe not only supports the plan.", "en"),
        ("Ann Roe did not just back the plan.", "en"),
        ("“We will not only support the plan,” said Ann Roe.", "en"),
        ("« Nous ne voulons pas seulement un vote », a dit Claire Vannier.", "fr"),
        ("Claire Vannier n'a pas simplement soutenu le plan.", "fr"),
        ("Claire Vannier soutient non seulement le plan mais aussi la taxe.", "fr"),
    ],
)
def test_not_only_supports(text: str, language: str) -> None:
    """The side is the verb's own."""
    assert set(sides(text, language)) == {"supports"}


@rows(
    ("text", "language"),
    [
        ("“We'll not only be watching the trial,” said Ann Roe.", "en"),
        ("“I won't just act like a mayor,” said Ann Roe.", "en"),
        ("Claire Vannier ne soutient pas seulement le plan.", "fr"),
        ("Ana Ruiz no solo apoya el plan.", "es"),
    ],
)
def test_not_only_never_opposes(text: str, language: str) -> None:
    """Where a denial is part of the phrase, or a plan, nothing is told rather than the contrary."""
    assert "opposes" not in sides(text, language)


@rows(
    ("text", "language"),
    [
        ("Ann Roe does not support the plan.", "en"),
        ("Claire Vannier ne soutient pas le plan.", "fr"),
        ("Ana Ruiz no apoya el plan.", "es"),
    ],
)
def test_not_alone_still_denies(text: str, language: str) -> None:
    """Without *only* the side is turned."""
    assert sides(text, language) == ["opposes"]
