"""How much of a French clause a stand rests on: who announces it, and not what only adds to it."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str]]:
    found = summarize(text, language="fr").positions
    return [(position.actor, position.evidence[0].text) for position in found]


@rows(
    ("text", "evidence"),
    [
        ("La mairie de Sauvy a annoncé qu'elle vendrait le lavoir.", "a annoncé qu'elle vendrait le lavoir"),
        ("Ada Tolin a annoncé mardi qu'elle rachèterait le moulin.", "a annoncé mardi qu'elle rachèterait le moulin"),
        ("Les bateliers ont annoncé qu'ils bloqueraient l'écluse.", "ont annoncé qu'ils bloqueraient l'écluse"),
        (
            "Ada Tolin avait expliqué qu'elle ne signerait pas le bail.",
            "avait expliqué qu'elle ne signerait pas le bail",
        ),
        ("Ada Tolin a dit jeudi soir qu'elle quitterait le conseil.", "a dit jeudi soir qu'elle quitterait le conseil"),
        ("La mairie de Sauvy a décidé de vendre le lavoir.", "La mairie de Sauvy a décidé de vendre le lavoir"),
    ],
)
def test_a_plan_is_told_with_its_announcement(text: str, evidence: str) -> None:
    """A plan right behind the verb that announces it rests on that verb too; any other clause begins on its own."""
    assert evidence in [words for _, words in told(text)]


@rows(
    ("text", "evidence"),
    [
        (
            "La mairie de Sauvy a demandé au port de céder les deux vieux moulins du bord de l'eau au titre de la loi.",
            "céder les deux vieux moulins du bord de l'eau",
        ),
        (
            "Ada Tolin réclame la fermeture de la vieille carrière du bois de Lorme depuis la mort de deux promeneurs.",
            "la fermeture de la vieille carrière du bois de Lorme",
        ),
        ("Ada Tolin réclame une aide pour les bateliers de Sauvy.", "une aide pour les bateliers de Sauvy"),
    ],
)
def test_what_only_adds_to_a_long_clause_is_left_out(text: str, evidence: str) -> None:
    """Behind many words, what gives reason or time is left out; a short clause is told whole."""
    assert next(words for _, words in told(text)).endswith(evidence)
