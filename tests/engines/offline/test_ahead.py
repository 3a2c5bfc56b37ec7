"""French clauses that open a sentence: their pronoun is the subject to come, and some *if* only grants a thing."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str) -> list[tuple[str, str, str]]:
    return [(found.actor, found.stance, found.issue) for found in summarize(text, language="fr").positions]


@rows(
    ("text", "expected"),
    [
        (
            "Bien qu'elle soutienne la réforme, la députée Ada Tal refuse de voter la loi.",
            [("Ada Tal", "supports", "la réforme"), ("Ada Tal", "opposes", "voter la loi")],
        ),
        (
            "Le préfet est venu. Même s'il approuve le plan, le maire conteste le péage.",
            [("maire", "supports", "le plan"), ("maire", "opposes", "le péage")],
        ),
        (
            "S'ils saluent le projet, les syndicats demandent un vote.",
            [("syndicats", "supports", "le projet"), ("syndicats", "supports", "un vote")],
        ),
        (
            "Si elle soutient la réforme, la ministre regrette le péage.",
            [("ministre", "supports", "la réforme"), ("ministre", "opposes", "le péage")],
        ),
        (
            "Tout en soutenant le plan, le maire réclame un vote.",
            [("maire", "supports", "le plan"), ("maire", "supports", "un vote")],
        ),
    ],
)
def test_an_opening_clause_is_the_next_subjects(text: str, expected: list[tuple[str, str, str]]) -> None:
    """The noun behind the comma has the pronoun's gender and number, whoever was named before."""
    assert stands(text) == expected


@rows(
    ("text", "expected"),
    [
        ("S'il soutient le projet, le maire sera battu.", []),
        ("S'il obtient une garantie, le maire signera l'accord.", [("maire", "conditional", "l'accord")]),
        ("Bien qu'il pleuve, le maire refuse la taxe.", [("maire", "opposes", "la taxe")]),
        ("Quand il a vendu la halle, les élus ont protesté.", []),
    ],
)
def test_conditions_and_others_stay_what_they_are(text: str, expected: list[tuple[str, str, str]]) -> None:
    """What is to come of an *if* depends on it; *il* is none of several."""
    assert stands(text) == expected
