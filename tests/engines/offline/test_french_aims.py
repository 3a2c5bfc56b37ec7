"""French aims: who goes to court, marches or gathers for something is for that, or against what is denounced."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str) -> list[tuple[str, str]]:
    return [(found.stance, found.issue) for found in summarize(text, language="fr").positions]


@rows(
    ("text", "stand"),
    [
        (
            "Ada Tal a déposé un recours devant le tribunal afin d'obtenir l'annulation du décret.",
            ("supports", "l'annulation du décret"),
        ),
        ("Ada Tal a saisi le tribunal pour faire annuler le décret.", ("supports", "faire annuler le décret")),
        ("Les marins ont défilé samedi pour réclamer le retrait du projet.", ("supports", "le retrait du projet")),
        ("Les marins ont défilé samedi pour dénoncer la vente du port.", ("opposes", "la vente du port")),
        (
            "Les élus ont voté une motion pour protester contre la vente.",
            ("opposes", "la vente"),
        ),
        ("Le syndicat annonce une marche contre la vente du port.", ("opposes", "la vente du port")),
    ],
)
def test_what_is_aimed_at_is_the_issue(text: str, stand: tuple[str, str]) -> None:
    """The verb that asks for it or denounces it tells the side."""
    assert stands(text) == [stand]


@rows(
    ("text", "stand"),
    [
        ("Ada Tal a déposé un recours contre le décret.", ("opposes", "le décret")),
        ("Le syndicat annonce le dépôt d'un recours.", ("supports", "le dépôt d'un recours")),
        ("La ville soutient la ligue pour obtenir un stade.", ("supports", "la ligue pour obtenir un stade")),
    ],
)
def test_without_an_aim_the_step_tells_its_side(text: str, stand: tuple[str, str]) -> None:
    """A court is turned to against a thing, and to turn to it is itself wanted."""
    assert stands(text) == [stand]
