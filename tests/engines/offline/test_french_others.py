"""French stands of others: partisans with an article, who is called to a thing, and whose intention it is."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str) -> list[tuple[str, str, str]]:
    return [(found.actor, found.stance, found.issue) for found in summarize(text, language="fr").positions]


@rows(
    "text",
    [
        "La Norvalie accuse les partisans du roi d'être à l'origine des émeutes.",
        "La police a arrêté des opposants à la sécession.",
        "La ministre n'a pas hésité à vendre la halle.",
        "La ministre critique cela.",
    ],
)
def test_what_others_are_for_is_no_stand_of_the_subject(text: str) -> None:
    """Nor is a doubt that is denied, or a pronoun that points at what was said."""
    assert stands(text) == []


@rows(
    ("text", "stand"),
    [
        ("Ada Tal est un partisan de la sécession.", ("Ada Tal", "supports", "la sécession")),
        ("Ada Tal, partisane de la sécession, a démissionné.", ("Ada Tal", "supports", "la sécession")),
        ("La ministre a appelé la Norvalie à la retenue.", ("ministre", "supports", "la retenue")),
        (
            "La ministre a appelé la Norvalie à faire preuve de calme.",
            ("ministre", "supports", "faire preuve de calme"),
        ),
        ("La ministre appelle « à la reprise des travaux ».", ("ministre", "supports", "reprise des travaux")),
        (
            "La ministre a dit que la Norvalie n'avait pas l'intention de retirer ses armes.",
            ("Norvalie", "opposes", "retirer ses armes"),
        ),
        ("« Nous allons introduire un péage », a dit Ada Tal.", ("Ada Tal", "supports", "introduire un péage")),
        (
            "La vente, votée par le conseil à la demande du port, entre en vigueur lundi.",
            ("conseil", "supports", "La vente"),
        ),
    ],
)
def test_whose_stand_it_is_and_on_what(text: str, stand: tuple[str, str, str]) -> None:
    """A side behind *être* or a comma is the subject's, what somebody is called to stands behind *à*."""
    (actor, stance, issue), (found_actor, found_stance, found_issue) = stand, stands(text)[0]
    assert (found_actor, found_stance) == (actor, stance)
    assert issue in found_issue
    assert len(found_issue) < len(issue) + 10
