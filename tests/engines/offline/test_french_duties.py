"""What French duties are about: the thing to be done, not the verb of duty."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str) -> list[tuple[str, str]]:
    return [(found.stance, found.issue) for found in summarize(text, language="fr").positions]


@rows(
    ("text", "stand"),
    [
        ("« La région doit payer le pont », a dit Ada Tal.", ("supports", "payer le pont")),
        ("« Le pont doit être fermé », a dit Ada Tal.", ("supports", "fermeture du pont")),
        ("« Le pont ne doit pas être fermé », a dit Ada Tal.", ("opposes", "fermeture du pont")),
        ("« Ce péage ne devrait pas exister », a dit Ada Tal.", ("opposes", "Ce péage")),
        ("« La lutte doit se poursuivre », a dit Ada Tal.", ("supports", "La lutte doit se poursuivre")),
        ("« Il faut d'abord rouvrir la halle », a dit Ada Tal.", ("supports", "rouvrir la halle")),
        ("« On ne peut pas vendre la halle », a dit Ada Tal.", ("opposes", "vendre la halle")),
        ("« Pas question de vendre la halle », a dit Ada Tal.", ("opposes", "vendre la halle")),
        ("Ada Tal a dit que la ville devait payer le pont.", ("supports", "payer le pont")),
    ],
)
def test_the_issue_is_what_is_to_be_done(text: str, stand: tuple[str, str]) -> None:
    """A passive by the noun of its deed; a clause stays whole where its verb has no object."""
    assert stands(text) == [stand]


@rows(
    "text",
    [
        "« Elle devait me verser cent écus à son retour », a dit Ada Tal.",
        "Selon Ada Tal, la ville devait payer le pont mardi.",
        "« Mon corps devait être assez souple », a raconté Ada Tal.",
    ],
)
def test_what_was_due_is_no_demand(text: str) -> None:
    """A past duty tells what was planned or owed, but for what somebody said then."""
    assert stands(text) == []
