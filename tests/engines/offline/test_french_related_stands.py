"""French stands in relative clauses: *le pont auquel X tient*, *la taxe contre laquelle il vote*, *ce que refuse X*."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str, str, str]]:
    """The positions, in order: actor, stance, issue and evidence."""
    found = summarize(text, language="fr").positions
    return [(one.actor, one.stance, one.issue, one.evidence[0].text) for one in found]


@rows(
    ("text", "expected"),
    [
        (
            "Le pont, auquel s'oppose le maire de Mirande, coûtera cher.",
            ("maire de Mirande", "opposes", "Le pont", "auquel s'oppose le maire de Mirande"),
        ),
        ("Le pont auquel s'opposent les dockers est vieux.", ("dockers", "opposes", "Le pont")),
        ("La halle à laquelle le maire a renoncé est vide.", ("maire", "opposes", "La halle")),
        (
            "La taxe contre laquelle manifestent les dockers double.",
            ("dockers", "opposes", "La taxe", "contre laquelle manifestent les dockers"),
        ),
        ("La grue dont se félicite le maire est verte.", ("maire", "supports", "La grue")),
    ],
)
def test_a_relative_pronoun_may_be_what_a_stand_is_about(text: str, expected: tuple[str, ...]) -> None:
    """The preposition that a verb needs stands before its pronoun too, and its subject behind the verb."""
    assert [stand[: len(expected)] for stand in told(text)] == [expected]


@rows(
    ("text", "expected"),
    [
        (
            "Le maire veut vendre le moulin, ce que refuse le syndicat Pelle.",
            ("Pelle", "opposes", "vendre le moulin", "ce que refuse le syndicat Pelle"),
        ),
        (
            "Le maire veut vendre le moulin, ce à quoi s'oppose le préfet.",
            ("préfet", "opposes", "vendre le moulin", "ce à quoi s'oppose le préfet"),
        ),
    ],
)
def test_ce_que_takes_up_the_issue_before_it(text: str, expected: tuple[str, str, str, str]) -> None:
    """What one wants another may refuse in the same sentence."""
    assert told(text)[1:] == [expected]


@rows(
    ("text", "expected"),
    [
        ("Le maire, auquel le journal a parlé, s'oppose à la taxe.", ["la taxe"]),
        ("Le préfet sait ce que refuse le maire.", []),
        ("Le banc sur lequel le maire refuse la taxe est vert.", ["la taxe"]),
    ],
)
def test_another_pronoun_is_no_issue(text: str, expected: list[str]) -> None:
    """A verb with an object of its own, or a pronoun of another preposition, is left alone."""
    assert [issue for _, _, issue, _ in told(text)] == expected
