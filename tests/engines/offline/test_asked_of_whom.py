"""Whom a French verb asks is none of what it asks for: *demande aux élus* **de voter**."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "stance", "issue"),
    [
        ("La CGT a promis à ses adhérents de poursuivre la grève.", "supports", "poursuivre la grève"),
        ("Le ministre a demandé aux préfets d'interdire les cortèges.", "supports", "interdire les cortèges"),
        ("Le ministre a demandé aux élus de ne pas signer le texte.", "opposes", "signer le texte"),
        ("La Commission a ordonné à Valtec de rembourser les aides.", "supports", "rembourser les aides"),
        ("Le syndicat menace la direction de bloquer le site.", "supports", "bloquer le site"),
    ],
)
def test_an_issue_begins_with_what_is_to_be_done(text: str, stance: str, issue: str) -> None:
    """*X supports poursuivre la grève*, whoever was promised it."""
    (position,) = summarize(text, language="fr").positions
    assert (position.stance, position.issue) == (stance, issue)


@rows(
    ("text", "issue"),
    [
        ("Le maire s'oppose à la demande de fermer le port.", "la demande de fermer le port"),
        ("La ville demande à l'État le droit de fermer le port.", "le droit de fermer le port"),
        ("Le maire réclame la possibilité de fermer le port.", "la possibilité de fermer le port"),
    ],
)
def test_an_infinitive_that_tells_of_a_noun_does_not_stand_alone(text: str, issue: str) -> None:
    """The noun before *de* is what is wanted or refused."""
    assert summarize(text, language="fr").positions[0].issue == issue


@rows(
    ("text", "expected"),
    [
        (
            "Paul Durand appelle la ministre de la Mer, Anne Martin, à fermer le port.",
            [("Paul Durand", "supports", "fermer le port")],
        ),
        (
            "Paul Durand exhorte le maire du village voisin, Luc Morel, à exclure les chasseurs du bois.",
            [("Paul Durand", "supports", "exclure les chasseurs du bois")],
        ),
        (
            "Paul Durand exhorte le maire de Brenne, Luc Morel (PB), à « fermer le port ».",
            [("Paul Durand", "supports", "« fermer le port »")],
        ),
        (
            "Paul Durand a demandé à la ministre de la Mer, Anne Martin, de fermer le port.",
            [("Paul Durand", "supports", "fermer le port")],
        ),
        ("Paul Durand a refusé la vente, lundi, à Brenne.", [("Paul Durand", "opposes", "la vente")]),
        (
            "Paul Durand soutient Anne Martin, ancienne ministre, à Brenne.",
            [("Paul Durand", "supports", "Anne Martin")],
        ),
    ],
)
def test_a_name_in_commas_parts_nothing(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Whom a verb asks may be named in commas, and wants nothing; only an infinitive goes on behind these."""
    found = summarize(text, language="fr").positions
    assert [(position.actor, position.stance, position.issue) for position in found] == expected
