"""Commas within what somebody says: French relative clauses in a report, and what an accusation goes on with."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def first_run(text: str) -> str:
    """The first run of the first quote."""
    return summarizer.summarize(text, language="fr").quotes[0].text[0].text


@rows(
    ("text", "held"),
    [
        ("Ada Tal a dit que le maire, qui demande une enquête, ment.", "le maire, qui demande une enquête, ment"),
        (
            "Ada Tal a rappelé que Marc Rive, qui affirme avoir dormi, a fui.",
            "Marc Rive, qui affirme avoir dormi, a fui",
        ),
        (
            "Ada Tal affirme que les « marins sont à bout », qui souhaitent partir.",
            "les « marins sont à bout », qui souhaitent partir",
        ),
        (
            "Ada Tal assure que le port, dont le maire réclame la vente, reste public.",
            "le port, dont le maire réclame la vente, reste public",
        ),
    ],
)
def test_a_relative_clause_whose_report_goes_on_ends_nothing(text: str, held: str) -> None:
    """The report has its verb behind it, or somebody in it wishes."""
    assert first_run(text) == held


@rows(
    ("text", "held"),
    [
        ("Ada Tal assure que le port est vendu à Roval, qui nie tout contact.", "le port est vendu à Roval"),
        ("Ada Tal a dit que l'usine fermera, ce que dément la direction.", "l'usine fermera"),
        ("Ada Tal a dit que le port ferme, et le maire a répondu que non.", "le port ferme"),
    ],
)
def test_a_clause_of_somebody_else_ends_the_report(text: str, held: str) -> None:
    """A denial behind the comma is the article's."""
    assert first_run(text) == held


@rows(
    ("text", "held"),
    [
        (
            "Le maire est accusé d'avoir vendu le quai, en mai, à son frère.",
            "d'avoir vendu le quai, en mai, à son frère",
        ),
        (
            "Ada Tal est accusée d'avoir payé son frère, ce dernier n'ayant jamais travaillé.",
            "d'avoir payé son frère, ce dernier n'ayant jamais travaillé",
        ),
        ("Ada Tal est accusée d'avoir menti, mais elle nie.", "d'avoir menti"),
        ("Le maire, qui est accusé de fraude, a démissionné.", "de fraude"),
        ("Ada Tal est accusée de fraude, ce que son parti trouve grave.", "de fraude"),
    ],
)
def test_an_accusation_goes_on_behind_a_comma(text: str, held: str) -> None:
    """Up to a clause of the article's own."""
    assert first_run(text) == held
