"""French stands that keep their side: a lawsuit beside an opposition, a denial in the first person, an aim."""

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
        (
            "Le comité Pelle, qui s'oppose au pont, a déposé un recours.",
            [("Pelle", "opposes", "pont"), ("Pelle", "supports", "a déposé un recours")],
        ),
        (
            "Les dockers, opposés au pont, se sont mis en grève.",
            [("dockers", "opposes", "pont"), ("dockers", "supports", "se sont mis en grève")],
        ),
        (
            "Le comité Pelle, opposé depuis dix ans au pont, a saisi le tribunal.",
            [("Pelle", "opposes", "pont"), ("Pelle", "supports", "a saisi le tribunal")],
        ),
        ("Le comité Pelle est opposé depuis toujours à la taxe.", [("Pelle", "opposes", "la taxe")]),
        ("Le comité Pelle, fondé depuis peu, tient au pont.", []),
    ],
)
def test_who_opposes_a_thing_and_sues_is_not_for_it(text: str, expected: list[tuple[str, str, str]]) -> None:
    """A lawsuit or a strike that tells nothing else is about itself, and not about the issue before it."""
    assert told(text) == expected


@rows(
    ("text", "expected"),
    [
        ("« Je ne suis pas favorable à cette taxe », a dit Awa Kessan.", [("Awa Kessan", "opposes", "cette taxe")]),
        ("« Je ne suis plus favorable à cette taxe », a dit Awa Kessan.", [("Awa Kessan", "opposes", "cette taxe")]),
        ("« Je suis favorable à cette taxe », a dit Awa Kessan.", [("Awa Kessan", "supports", "cette taxe")]),
    ],
)
def test_a_phrase_of_denial_is_denied_once(text: str, expected: list[tuple[str, str, str]]) -> None:
    """The *ne* before *pas favorable* belongs to it."""
    assert told(text) == expected


@rows(
    ("text", "expected"),
    [
        ("L'objectif d'Awa Kessan est de fermer le port.", [("Awa Kessan", "supports", "fermer le port")]),
        ("La priorité du maire est de vendre la halle.", [("maire", "supports", "vendre la halle")]),
        ("Le souhait du maire était de vendre la halle.", [("maire", "supports", "vendre la halle")]),
        ("« Notre objectif est de fermer le port », a dit Awa Kessan.", [("Awa Kessan", "supports", "fermer le port")]),
        ("L'objectif du maire est de gagner la coupe.", []),
        ("La décision du maire est de bon sens.", []),
        ("L'objectif de la loi est de réduire le bruit.", []),
        ("La volonté du maire n'est pas de vendre la halle.", []),
    ],
)
def test_an_aim_may_be_told_by_etre(text: str, expected: list[tuple[str, str, str]]) -> None:
    """*L'objectif de X est de* and an infinitive is a stand of X, if X is somebody."""
    assert told(text) == expected
