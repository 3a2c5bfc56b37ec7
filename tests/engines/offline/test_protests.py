"""Protests: what they are against is opposed, what they are for is supported, and by themselves they are wanted."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str, language: str) -> list[tuple[str, str, str]]:
    return [(stand.actor, stand.stance, stand.issue) for stand in summarize(text, language=language).positions]


@rows(
    ("text", "language", "stance", "issue"),
    [
        ("La CGT lance une grève contre la vente du port.", "fr", "opposes", "la vente du port"),
        ("La CGT a signé la pétition contre le parking.", "fr", "opposes", "le parking"),
        ("Les agents feront grève lundi contre le gel des salaires.", "fr", "opposes", "le gel des salaires"),
        ("The union launched a petition against the car park.", "en", "opposes", "the car park"),
        ("Nurses went on strike against the closure of the ward.", "en", "opposes", "the closure of the ward"),
        ("Les infirmières font grève pour leurs salaires.", "fr", "supports", "leurs salaires"),
        ("Nurses went on strike for better pay.", "en", "supports", "better pay"),
        ("La CGT annonce une grève mardi.", "fr", "supports", "une grève"),
        ("Les riverains ont lancé une pétition.", "fr", "supports", "une pétition"),
        ("The union called a strike over pay.", "en", "supports", "strike over pay"),
        ("Nurses went on strike on Monday.", "en", "supports", "went on strike on Monday"),
    ],
)
def test_a_protest_is_for_or_against_what_it_says(text: str, language: str, stance: str, issue: str) -> None:
    """Nobody who calls a strike is against the strike, nor against its day or its place."""
    ((_, side, about),) = stands(text, language)
    assert (side, about) == (stance, issue)


@rows(
    ("text", "language", "issue"),
    [
        ("Le maire condamne la grève contre la vente.", "fr", "la grève contre la vente"),
        ("Le maire rejette la pétition.", "fr", "la pétition"),
        ("The council condemned the strike over pay.", "en", "the strike over pay"),
        ("The council opposes the strike.", "en", "the strike"),
    ],
)
def test_who_rejects_a_protest_is_against_it(text: str, language: str, issue: str) -> None:
    """The verb is against the protest, whatever that is against."""
    ((_, side, about),) = stands(text, language)
    assert (side, about) == ("opposes", issue)


def test_a_protest_is_against_what_the_article_says_protests_are_against() -> None:
    """A strike that is told without its aim has the one that the article gives, wherever it gives it."""
    assert stands("Le syndicat ne soutient plus la grève.", "fr") == [("syndicat", "opposes", "la grève")]
    text = "Nouvelle grève contre la vente du port.\n\nLa CGT annonce une grève mardi. Le maire condamne la grève."

    assert stands(text, "fr") == [("CGT", "opposes", "la vente du port"), ("maire", "opposes", "la grève")]


@rows(
    ("text", "stance", "issue"),
    [
        ("Nora Keller appelle à la grève « partout ».", "supports", "appelle à la grève « partout »"),
        ("Nora Keller appelle à la grève partout en Brenne.", "supports", "appelle à la grève partout en Brenne"),
        ("Nora Keller appelle à la grève générale.", "supports", "appelle à la grève générale"),
        ("Nora Keller appelle à la grève contre le péage.", "opposes", "le péage"),
        ("Nora Keller appelle à la grève pour un nouveau quai.", "supports", "un nouveau quai"),
    ],
)
def test_where_a_french_strike_is_called_for_is_not_what_it_is_against(text: str, stance: str, issue: str) -> None:
    """Only an article or a determiner opens a thing behind it; a place or marked words do not."""
    (position,) = summarize(text, language="fr").positions
    assert (position.stance, position.issue) == (stance, issue)


@rows(
    ("text", "expected"),
    [
        (
            "Des centaines de gens ont défilé lundi à l'appel de la CGT.",
            ("CGT", "supports", "Des centaines de gens ont défilé lundi"),
        ),
        (
            "La grève contre le péage dure. Des gens ont défilé lundi à l'appel de la CGT.",
            ("CGT", "opposes", "le péage"),
        ),
        ("Des gens ont défilé contre le péage à l'appel de la CGT.", ("CGT", "opposes", "le péage")),
        (
            "Des gens ont défilé pour le quai à l'appel de la CGT.",
            ("CGT", "supports", "Des gens ont défilé pour le quai"),
        ),
    ],
)
def test_whoever_calls_a_french_protest_is_against_its_aim_and_not_against_it(
    text: str, expected: tuple[str, str, str]
) -> None:
    """Where the article names no aim, the protest itself is what is wanted."""
    assert expected in stands(text, "fr")
