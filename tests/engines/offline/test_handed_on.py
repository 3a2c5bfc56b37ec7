"""What outlets and people who saw it hand on, and what a modal says may have been."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def claims(text: str, language: str) -> list[str]:
    """What is disputed, in order of the text."""
    return [fact.claim for fact in summarize(f"{text}\n", language=language).disputed_facts]


@rows(
    ("language", "text", "claim"),
    [
        (
            "fr",
            "Selon le quotidien La Vigie, la société Tramel détient une part du terrain.",
            "La société Tramel détient une part du terrain.",
        ),
        ("fr", "Selon des témoins, les gardiens dorment à même le sol.", "Les gardiens dorment à même le sol."),
        (
            "fr",
            "Selon Le Courrier de Vaubel, le pont devrait être fermé dès lundi.",
            "Le pont devrait être fermé dès lundi.",
        ),
        (
            "en",
            "According to a report by the Tal Times, the firm keeps a list of its tenants.",
            "The firm keeps a list of its tenants.",
        ),
        ("en", "According to witnesses, the man owns two of the boats.", "The man owns two of the boats."),
    ],
)
def test_an_outlet_or_a_witness_is_one_voice_that_wants_a_second(language: str, text: str, claim: str) -> None:
    """They tell of others, in the present and of plans too."""
    assert claims(text, language) == [claim]


@rows(
    ("language", "text"),
    [
        ("fr", "Selon la mairie, la salle est ouverte tous les jours."),
        ("fr", "Selon le ministre, le pont devrait être fermé dès lundi."),
        ("en", "According to the council, the library is open every day."),
        ("en", "“The men own two boats,” a resident said."),
    ],
)
def test_an_office_that_says_how_things_are_is_none(language: str, text: str) -> None:
    """What an office says of its own hall, and what stands in somebody's own words, has other rules."""
    assert claims(text, language) == []


@rows(
    ("language", "text", "claim"),
    [
        (
            "en",
            "The gas may have reached two tourists in Marn, officials said on Saturday.",
            "The gas may have reached two tourists in Marn.",
        ),
        (
            "de",
            "Drei Kapitäne sollen nach Angaben der Polizei auch Mitglieder der Bande gewesen sein.",
            "Drei Kapitäne sollen nach Angaben der Polizei auch Mitglieder der Bande gewesen sein.",
        ),
        (
            "fr",
            "Le sergent ajoute que des voisins auraient vu deux hommes entrer dans la grange.",
            "Des voisins auraient vu deux hommes entrer dans la grange.",
        ),
    ],
)
def test_what_may_have_been_is_told_of_the_past(language: str, text: str, claim: str) -> None:
    """A modal before a perfect guesses at what was, and does not tell what may come."""
    assert claims(text, language) == [claim]


@rows(
    ("language", "text"),
    [
        ("en", "The gas may reach the town, officials said on Saturday."),
        ("de", "Laut Polizei soll das Fest am Montag beginnen."),
        ("fr", "Le sergent ajoute que des voisins auraient dû fermer la grange."),
    ],
)
def test_what_may_come_is_none(language: str, text: str) -> None:
    """Without the perfect it is a forecast or a plan."""
    assert claims(text, language) == []
