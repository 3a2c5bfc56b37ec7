"""French support that somebody gets: *a reçu le soutien de X*, *bénéficie de l'appui de X et de Y*."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str, str]]:
    """The positions, in order: actor, stance and issue."""
    found = summarize(text, language="fr").positions
    return [(position.actor, position.stance, position.issue) for position in found]


@rows(
    ("text", "expected"),
    [
        ("Luc Vernier a reçu le soutien d'Awa Kessan.", [("Awa Kessan", "supports", "Luc Vernier")]),
        (
            "Le pont bénéficie du soutien de la Suède et de la Norvège.",
            [("Suède", "supports", "Le pont"), ("Norvège", "supports", "Le pont")],
        ),
        ("Luc Vernier a obtenu l'appui du maire.", [("maire", "supports", "Luc Vernier")]),
        ("Le pont, qui a reçu l'aval du préfet, sera bleu.", [("préfet", "supports", "Le pont")]),
        ("Luc Vernier est réélu. Il dispose du soutien du maire.", [("maire", "supports", "soutien du maire")]),
        ("Luc Vernier n'a pas reçu le soutien d'Awa Kessan.", []),
        ("Luc Vernier espère obtenir le soutien d'Awa Kessan.", []),
        ("Luc Vernier a perdu le soutien d'Awa Kessan.", []),
    ],
)
def test_who_gives_support_is_for_whom_gets_it(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Behind a verb of getting, the genitive of a noun of support names whose it is."""
    assert told(text) == expected
