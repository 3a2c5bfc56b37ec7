"""Whose a French stand is: subjects behind *et*, openers of plurals, rows of agents and of holders."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str) -> list[tuple[str, str]]:
    return [(position.actor, position.stance) for position in summarize(text, language="fr").positions]


@rows(
    ("text", "expected"),
    [
        ("La mairie de Sauvy a averti le préfet Luc Orval et refuse de fermer le lavoir.", "mairie de Sauvy"),
        ("La mairie de Sauvy a averti le préfet Luc Orval, mais refuse de fermer le lavoir.", "mairie de Sauvy"),
        (
            "La Ligue des bateliers avait saisi le Conseil du fleuve, mais a refusé de signer le bail.",
            "Ligue des bateliers",
        ),
        ("De nombreux riverains refusent le péage.", "nombreux riverains"),
        ("D'autres élus ont rejeté le péage.", "autres élus"),
        ("Luc Orval refuse le péage.", "Luc Orval"),
    ],
)
def test_who_acts(text: str, expected: str) -> None:
    """The object right before *et* does not act; *de nombreux* and *d'autres* open a subject."""
    assert [actor for actor, side in stands(text) if side == "opposes"] == [expected]


def test_a_genitive_stays_one() -> None:
    """Behind a noun, *de* with an adjective still tells whose something is."""
    assert ("nombreux riverains", "opposes") not in stands("Le porte-voix de nombreux riverains refuse le péage.")


@rows(
    ("text", "expected"),
    [
        ("Le péage est soutenu par le centre, les écologistes et surtout la Ligue des bateliers.", 3),
        ("Le péage est soutenu par la Ligue des bateliers, mais aussi par les pêcheurs.", 2),
        ("Le péage est soutenu par la mairie de Sauvy ainsi que par les pêcheurs.", 2),
        ("Malgré les critiques du maire et du préfet, la majorité a voté le péage.", 2),
        ("Malgré les critiques du maire, la majorité a voté le péage.", 1),
        ("Le péage est soutenu par la mairie de Sauvy. Les pêcheurs rentrent.", 1),
    ],
)
def test_rows_of_holders(text: str, expected: int) -> None:
    """Each of a row has the stand; who has a verb of their own has none."""
    found = [actor for actor, _ in stands(text) if actor != "majorité"]
    assert len(found) == expected
