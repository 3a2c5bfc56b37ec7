"""A verb that print marks as somebody's word has its subject before the marks; an adjective may open its sentence."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def found(text: str, language: str) -> list[tuple[str, str, str]]:
    positions = summarize(text, language=language).positions
    return [(position.actor, position.stance, position.evidence[0].text) for position in positions]


@rows(
    ("text", "expected"),
    [
        (
            "Lundi, la mairie « condamne fermement » ces violences.",
            [("mairie", "opposes", "condamne fermement » ces violences")],
        ),
        (
            "Le syndicat Mer libre « refuse » la vente du quai.",
            [("Mer libre", "opposes", "Le syndicat Mer libre « refuse » la vente du quai")],
        ),
        (
            "La mairie « refuse » la vente et « demande » un vote.",
            [("mairie", "opposes", "La mairie « refuse » la vente"), ("mairie", "supports", "demande » un vote")],
        ),
        ("« Refuse la vente ! », a dit Anne Lorme.", []),
        ("La mairie a lu ceci : « Refuse qui veut la vente du quai. »", []),
    ],
)
def test_marks_part_no_verb_from_its_subject(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Where only the verb is marked, the clause goes on behind the marks; a marked sentence is somebody's own."""
    assert found(text, "fr") == expected


@rows(
    ("text", "language", "expected"),
    [
        ("Opposé à la vente, le syndicat Mer libre est parti.", "fr", [("Mer libre", "opposes")]),
        ("Favorable à la vente, Anne Lorme est partie.", "fr", [("Anne Lorme", "supports")]),
        ("Opposed to the sale, the Quay Union has left.", "en", [("Quay Union", "opposes")]),
        ("The Quay Union, which has long opposed the toll, has left.", "en", [("Quay Union", "opposes")]),
        ("As opposed to the sale, the rent brings money.", "en", []),
    ],
)
def test_an_adjective_opens_its_sentence(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    """Whom an adjective at the head of a sentence describes stands behind its comma."""
    assert [(actor, stance) for actor, stance, _ in found(text, language)] == expected
