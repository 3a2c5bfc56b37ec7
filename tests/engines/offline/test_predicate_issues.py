"""An issue is what could be decided, and no clause about something else."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def issues(text: str) -> list[str]:
    return [position.issue for position in summarize(text, language="fr").positions]


@rows(
    "text",
    [
        "Il est venu au port à la demande du préfet.",
        "La juge s'est pour sa part insurgée.",
        "Les élus sont pour la plupart absents.",
        "Le maire est pour partie responsable.",
        "Le bac est contre toute attente resté ouvert.",
    ],
)
def test_a_clause_or_a_phrase_of_manner_is_no_issue(text: str) -> None:
    """What happened at somebody's demand, and *for his part*, are nothing to be for."""
    assert issues(text) == []


@rows(
    ("text", "expected"),
    [
        ("« La taxe est inacceptable », a dit le maire.", ["La taxe"]),
        ("« Il faut qu'il soit vendu », a dit le maire.", ["il soit vendu"]),
        ("Les agents sont en grève.", ["sont en grève"]),
        ("Le maire est pour la vente du bac.", ["la vente du bac"]),
        ("Les élus sont contre la vente du bac.", ["la vente du bac"]),
    ],
)
def test_wishes_and_verbs_that_tell_it_themselves_are_issues(text: str, expected: list[str]) -> None:
    """A judgement is about its subject; what shall be is wanted; a strike needs no object."""
    assert issues(text) == expected
