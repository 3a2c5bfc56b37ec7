"""French passives: what stands within them, those who are joined to them, and the chamber where a vote is held."""

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
        ("La vente du moulin a été, lundi, rejetée par le Sénat.", [("Sénat", "opposes", "La vente du moulin")]),
        ("La taxe a cette fois été repoussée par le Sénat.", [("Sénat", "opposes", "La taxe")]),
        (
            "Le peintre avait été, en 2009, condamné à une amende par le tribunal de Mirande.",
            [("tribunal de Mirande", "supports", "condamnation à une amende")],
        ),
        ("Le maire est, depuis lundi, opposé à la taxe.", [("maire", "opposes", "la taxe")]),
    ],
)
def test_a_remark_within_a_passive_leaves_it_one(text: str, expected: list[tuple[str, str, str]]) -> None:
    """What stands between *été* and its participle makes no active verb of it."""
    assert told(text) == expected


@rows(
    ("text", "expected"),
    [
        (
            "La taxe a été rejetée par la Norvalie et refusée par le Sénat.",
            [("Norvalie", "opposes", "La taxe"), ("Sénat", "opposes", "La taxe")],
        ),
        (
            "La taxe a été rejetée par la Norvalie mais soutenue par le Sénat.",
            [("Norvalie", "opposes", "La taxe"), ("Sénat", "supports", "La taxe")],
        ),
        ("Le maire dément avoir accepté et signé le contrat.", []),
    ],
)
def test_a_refusal_with_its_agent_denies_nothing_behind_it(text: str, expected: list[tuple[str, str, str]]) -> None:
    """*Rejeté par X et refusé par Y* is a stand of both."""
    assert told(text) == expected


@rows(
    ("text", "expected"),
    [
        ("La taxe a été adoptée lundi au Sénat.", [("Sénat", "supports", "La taxe")]),
        ("La taxe vient d'être rejetée à l'Assemblée.", [("Assemblée", "opposes", "La taxe")]),
        ("La taxe a été rejetée par 52 voix contre 40 au Sénat.", [("Sénat", "opposes", "La taxe")]),
        (
            "La taxe a été votée par 40 voix contre 12 par le conseil municipal.",
            [("conseil municipal", "supports", "La taxe")],
        ),
        ("La taxe, qui vient d'être votée par le Sénat, coûtera cher.", [("Sénat", "supports", "La taxe")]),
        ("La taxe a été critiquée lundi au Sénat.", []),
        ("La taxe a été votée lundi au marché.", []),
        ("La taxe devrait être adoptée au Sénat.", []),
    ],
)
def test_a_vote_is_that_of_the_chamber_where_it_is_held(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Behind a participle of voting, *au Sénat* names who votes; a result before it does not."""
    assert told(text) == expected
