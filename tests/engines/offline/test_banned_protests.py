"""Whoever bans or allows a protest takes the side of the ban, or of the protest, and none on what it is against."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str, language: str) -> list[tuple[str, str]]:
    return [(position.stance, position.issue) for position in summarize(text, language=language).positions]


@rows(
    ("text", "stance", "issue"),
    [
        ("Le maire interdit la marche contre le péage.", "supports", "interdiction de la marche contre le péage"),
        ("Le maire veut interdire la marche contre le péage.", "supports", "interdire la marche contre le péage"),
        (
            "Le maire demande l'interdiction de la marche contre le péage.",
            "supports",
            "l'interdiction de la marche contre le péage",
        ),
        ("Le préfet autorise la marche contre le péage.", "supports", "la marche contre le péage"),
        ("Le maire condamne la grève contre le péage.", "opposes", "la grève contre le péage"),
        # traps: a protest of one's own is against its aim
        ("La CGT organise une marche contre le péage.", "opposes", "le péage"),
        ("La CGT a annoncé des marches contre le péage.", "opposes", "le péage"),
        ("La CGT appelle à une grève contre le péage.", "opposes", "le péage"),
        ("Le syndicat soutient la grève contre le péage.", "opposes", "le péage"),
    ],
)
def test_a_ban_takes_no_side_on_the_aim_of_a_protest(text: str, stance: str, issue: str) -> None:
    """Told as one against the aim it would be the contrary of what a mayor does who sends marchers home."""
    assert stands(text, "fr") == [(stance, issue)]
