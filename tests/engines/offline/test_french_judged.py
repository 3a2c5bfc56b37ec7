"""French words of judgement in marks or behind their object, and what they judge."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str) -> list[tuple[str, str, str]]:
    return [(found.actor, found.stance, found.issue) for found in summarize(text, language="fr").positions]


@rows(
    ("text", "stand"),
    [
        ("Le patron juge « inacceptable » la vente du lavoir.", ("patron", "opposes", "la vente du lavoir")),
        ("Les sénateurs jugent le texte inacceptable.", ("sénateurs", "opposes", "le texte")),
        ("Les sénateurs considèrent la loi inacceptable en l'état.", ("sénateurs", "opposes", "la loi")),
        ("Ada Tal trouve « inadmissible » la hausse du péage.", ("Ada Tal", "opposes", "la hausse du péage")),
        ("Ada Tal juge « inacceptable » de fermer la halle.", ("Ada Tal", "opposes", "fermer la halle")),
        ("Ada Tal juge « inutile » de fermer la halle.", ("Ada Tal", "opposes", "fermer la halle")),
    ],
)
def test_a_judgement_is_about_what_it_judges(text: str, stand: tuple[str, str, str]) -> None:
    """Its verb and its word are none of the issue, and a mark between parts nothing."""
    assert stands(text) == [stand]


@rows(
    ("text", "expected"),
    [
        ("Ada Tal juge « utile » de fermer la halle.", [("Ada Tal", "supports", "fermer la halle")]),
        ("Ada Tal n'a pas jugé la vente inacceptable.", []),
        ("Le tribunal juge mardi les marins du port.", []),
    ],
)
def test_what_is_praised_or_tried_is_not_condemned(text: str, expected: list[tuple[str, str, str]]) -> None:
    """A word of praise, a denial and a court."""
    assert stands(text) == expected
