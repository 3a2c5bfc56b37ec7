"""French judgements, displeasure, praise and what is counted."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str, str]]:
    found = summarize(text, language="fr").positions
    return [(position.actor, position.stance, position.issue) for position in found]


@rows(
    ("text", "stance", "issue"),
    [
        ("« Ce péage est incompatible avec nos valeurs », a dit Ada Tolin.", "opposes", "Ce péage"),
        ("« Ce péage est une imposture », a dit Ada Tolin.", "opposes", "Ce péage"),
        ("« Ce péage serait cher et inutile », a dit Ada Tolin.", "opposes", "Ce péage"),
        ("« Ce péage est salutaire », a dit Ada Tolin.", "supports", "Ce péage"),
        ("Ada Tolin a qualifié le péage de « coquille vide ».", "opposes", "le péage"),
        ("Ada Tolin a trouvé injuste ce péage.", "opposes", "ce péage"),
        ("C'est un péage qu'Ada Tolin juge injuste.", "opposes", "un péage"),
        ("Ada Tolin n'apprécie pas le péage.", "opposes", "le péage"),
        ("Ada Tolin est en désaccord avec le péage.", "opposes", "le péage"),
        ("Ada Tolin a fait l'éloge du péage.", "supports", "péage"),
        ("Ada Tolin a exprimé son mécontentement face à ce péage.", "opposes", "ce péage"),
        ("Ada Tolin a réfuté l'idée d'un péage.", "opposes", "l'idée d'un péage"),
        ("Ada Tolin prépare un plan de relance.", "supports", "un plan de relance"),
    ],
)
def test_what_is_judged(text: str, stance: str, issue: str) -> None:
    """A word of judgement, of displeasure or of praise takes a side on what it is said of."""
    assert ("Ada Tolin", stance, issue) in told(text)


@rows(
    "text",
    [
        "Ada Tolin a réfuté les accusations.",
        "Ada Tolin prépare une soupe de poisson.",
        "Ada Tolin espère la vente du péage.",
        "« Je suis cher et inutile », a dit Ada Tolin.",
        "« Ces traces sont incompatibles avec une chute », a dit Ada Tolin.",
    ],
)
def test_what_cannot_be_decided_is_not_judged(text: str) -> None:
    """An accusation, a soup, a hope or oneself is nothing to be for or against."""
    assert told(text) == []


@rows(
    ("text", "issue"),
    [
        ("La société Varlot va supprimer plus de 300 postes.", "suppression de plus de 300 postes"),
        ("La société Varlot va supprimer pas moins de 300 postes.", "suppression de pas moins de 300 postes"),
        ("La société Varlot va supprimer une centaine de postes.", "suppression d'une centaine de postes"),
        ("Le parquet de Sauvy a ouvert mardi une enquête sur le péage.", "une enquête sur le péage"),
        ("La Brenne a bloqué les efforts du conseil.", "les efforts du conseil"),
    ],
)
def test_what_is_counted_and_what_is_opened(text: str, issue: str) -> None:
    """Before a noun stands how many there are; who opens an inquiry wants that inquiry."""
    assert issue in [what for _, _, what in told(text)]
