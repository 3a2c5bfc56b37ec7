"""French stands that were given up, that stand under a condition told behind *ne … que*, and that take no side."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str]]:
    return [(position.stance, position.issue) for position in summarize(f"{text}\n", language="fr").positions]


@rows(
    "text",
    [
        "Ada Tal avait d'abord soutenu la réforme.",
        "Ada Tal soutenait le projet avant de changer d'avis.",
        "Ada Tal a soutenu la réforme avant de la rejeter.",
        "Les élus soutenaient la vente avant de se raviser.",
        "Ada Tal soutenait jadis la vente.",
    ],
)
def test_a_stand_that_was_given_up_is_none(text: str) -> None:
    """*Avant de la rejeter*: as of the article it is no stand any more."""
    assert "supports" not in [side for side, _ in told(text)]


@rows(
    ("text", "expected"),
    [
        ("Ada Tal a d'abord dénoncé la vente, puis le loyer.", ("opposes", "la vente")),
        ("Ada Tal a soutenu la réforme avant de la voter.", ("supports", "la réforme")),
        ("Ada Tal a rejeté le budget avant de quitter la salle.", ("opposes", "le budget")),
        ("La vente est décidée. Ada Tal l'avait rejetée.", ("opposes", "La vente")),
    ],
)
def test_what_comes_later_gives_up_nothing_by_itself(text: str, expected: tuple[str, str]) -> None:
    """Another deed on the same side, or on something else, leaves the stand."""
    assert expected in told(text)


@rows(
    "text",
    [
        "Ada Tal n'est favorable au projet qu'à une condition : la baisse des loyers.",
        "Ada Tal n'acceptera le projet qu'à la condition d'une baisse des loyers.",
        "Ada Tal n'acceptera le projet que si les loyers baissent.",
        "Ada Tal votera le budget sous réserve que la taxe soit retirée.",
    ],
)
def test_what_alone_is_accepted_is_a_condition(text: str) -> None:
    """*Ne … qu'à une condition* is no plain yes."""
    assert [side for side, _ in told(text)] == ["conditional"]


@rows(
    ("text", "expected"),
    [
        ("Ada Tal s'est abstenue lors du vote du budget.", [("neutral", "vote du budget")]),
        ("Ada Tal s'est abstenue sur la loi sur l'eau.", [("neutral", "la loi sur l'eau")]),
        ("La Sylvanie reste neutre dans le conflit.", [("neutral", "le conflit")]),
        ("Ada Tal n'est pas favorable au projet.", [("opposes", "projet")]),
        ("Ada Tal s'est abstenue de tout commentaire.", []),
    ],
)
def test_an_issue_begins_behind_its_preposition(text: str, expected: list[tuple[str, str]]) -> None:
    """*Lors du vote*, *sur la loi*: what only ties the issue to its verb is none of it."""
    assert told(text) == expected
