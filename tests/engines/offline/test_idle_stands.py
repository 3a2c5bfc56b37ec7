"""French verbs of wanting and saying that take no stand where they stand, and the issue of those that do."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str) -> list[tuple[str, str, str]]:
    return [(found.actor, found.stance, found.issue) for found in summarize(text, language="fr").positions]


@rows(
    "text",
    [
        "Ada Tal désirait démontrer que le tunnel est sûr.",
        "Ada Tal ne nous annonce rien.",
        "Six marins ont été tués, a annoncé mardi soir à la presse la préfecture du Val.",
        "Le maire n'a pas demandé d'audience au ministre.",
        "La ministre demande aux marins qui bloquent le port de partir.",
        "Les habitants se préparent à toute éventualité.",
        "Marc Rive est favori pour le poste de conseiller à la sécurité intérieure.",
        "La loi peut être adoptée sans vote au conseil.",
    ],
)
def test_no_stand_is_taken(text: str) -> None:
    """To prove or know a thing, nothing at all, a speaker behind the verb, a wish that was not voiced, a hearer."""
    assert stands(text) == []


@rows(
    ("text", "stand"),
    [
        ("La ministre a demandé aux élus de ne pas signer le texte.", ("ministre", "opposes", "signer le texte")),
        ("La ministre a demandé aux élus de « signer le texte ».", ("ministre", "supports", "« signer le texte »")),
        ("Ada Tal a conseillé au maire de vendre la halle.", ("Ada Tal", "supports", "vendre la halle")),
        ("Le maire demande aux pêcheurs de rentrer.", ("maire", "supports", "rentrer")),
        ("Le maire demande aux élus de réexaminer le texte.", ("maire", "supports", "réexaminer le texte")),
        ("Les marins appellent à la grève le 3 mai.", ("marins", "supports", "la grève")),
        ("Ada Tal va donner un million d'écus aux marins.", ("Ada Tal", "supports", "un million d'écus aux marins")),
        ("La ministre ne demande pas la vente de la halle.", ("ministre", "opposes", "la vente de la halle")),
    ],
)
def test_what_is_wanted_is_a_stand(text: str, stand: tuple[str, str, str]) -> None:
    """The issue begins behind the hearer and without the preposition that ties it."""
    assert stands(text) == [stand]
