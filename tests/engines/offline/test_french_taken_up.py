"""French object pronouns: a stand on *la*, *le*, *l'* or *y* is one on what the pronoun stands for."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "stand"),
    [
        ("Le maire propose une taxe. Les hôteliers la rejettent.", ("hôteliers", "opposes", "une taxe")),
        ("Le maire veut créer une taxe. La préfète l'a approuvée mardi.", ("préfète", "supports", "une taxe")),
        ("Le projet de tunnel divise. Le syndicat y est favorable.", ("syndicat", "supports", "Le projet de tunnel")),
        ("La mairie veut vendre la halle. Le syndicat s'y oppose.", ("syndicat", "opposes", "vendre la halle")),
        ("La charte sera votée mardi. Ada Tal refuse de la signer.", ("Ada Tal", "opposes", "signer la charte")),
        ("La mairie veut fermer le pont. Ada Tal souhaite le garder.", ("Ada Tal", "supports", "garder le pont")),
        ("Les otages sont loin. La ministre veut les libérer.", ("ministre", "supports", "libérer les otages")),
    ],
)
def test_a_pronoun_is_told_by_what_it_stands_for(text: str, stand: tuple[str, str, str]) -> None:
    """The last issue of its gender, else the thing that the sentence before is about."""
    found = summarize(text, language="fr").positions[-1]
    assert (found.actor, found.stance, found.issue) == stand


@rows(
    "text",
    [
        "Le syndicat y est favorable, mais la direction s'y oppose.",
        "Plusieurs marins appellent à l'anticiper vendredi.",
        "Bien des élus aimeraient voter. Ada Tal refuse de le faire.",
        "Ada Tal a reçu le préfet. Les élus le soutiennent.",
    ],
)
def test_a_pronoun_that_nothing_explains_is_no_issue(text: str) -> None:
    """Nor is what is done to somebody."""
    assert not summarize(text, language="fr").positions
