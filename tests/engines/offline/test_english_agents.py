"""English agents behind *by*: whose lawyer they are, what the passive tells of, and protests that somebody stages."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str, str]]:
    """The positions, in order: actor, stance and issue."""
    found = summarize(text, language="en").positions
    return [(position.actor, position.stance, position.issue) for position in found]


@rows(
    ("text", "actors"),
    [
        ("The toll was rejected by the mayor's lawyer, Ann Tal.", ["Ann Tal"]),
        ("The toll was backed by the dockers' union.", ["union"]),
        ("The toll was backed by the bank's owners and the workers' council.", ["owners", "council"]),
        ("The toll was rejected by the city's mayor.", ["mayor"]),
        ("The toll was rejected by the mayor and Ann Tal's lawyer.", ["mayor", "Ann Tal's lawyer"]),
    ],
)
def test_an_agent_is_not_its_owner(text: str, actors: list[str]) -> None:
    """Behind a genitive stands whoever acts."""
    assert [actor for actor, _, _ in told(text)] == actors


@rows(
    ("text", "expected"),
    [
        (
            "The bill, backed by Ann Tal and opposed by the Ferry League, passed in June.",
            [("Ann Tal", "supports", "The bill"), ("Ferry League", "opposes", "The bill")],
        ),
        (
            "A bill backed by Ann Tal but opposed by the dockers' union was dropped.",
            [("Ann Tal", "supports", "A bill"), ("union", "opposes", "A bill")],
        ),
        ("The tax, long opposed by the Ferry League, starts in June.", [("Ferry League", "opposes", "The tax")]),
        ("The map was drawn by Ann Tal and rejected by the council.", [("council", "opposes", "The map")]),
        (
            "The law was passed in June by the council and will be signed by the president.",
            [("council", "supports", "The law"), ("president", "supports", "The law")],
        ),
    ],
)
def test_each_passive_has_its_agent_and_their_subject(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Participles in commas tell of the noun before them, and those that *and* joins of the same thing."""
    assert told(text) == expected


@rows(
    ("text", "expected"),
    [
        ("The council opposed the toll but backed the bridge.", ["the toll", "the bridge"]),
        ("The toll was opposed by the council and will be raised in June.", ["The toll"]),
        ("Mayor Kim Roe, backed by Ann Tal, won.", []),
    ],
)
def test_an_agent_is_no_issue(text: str, expected: list[str]) -> None:
    """What has an object of its own is not about the passive's subject, and *by Ann Tal* is about nothing."""
    assert [issue for _, _, issue in told(text)] == expected


@rows(
    ("text", "expected"),
    [
        ("The dockers' union called a strike for June.", ("union", "supports", "a strike for June")),
        ("A strike was called by the dockers' union.", ("union", "supports", "A strike")),
        ("The union held a demonstration in the square.", ("union", "supports", "a demonstration in the square")),
        ("The union called a strike against the pension law.", ("union", "opposes", "the pension law")),
        ("The union staged a protest over the pension law.", ("union", "opposes", "the pension law")),
    ],
)
def test_a_protest_is_wanted_by_who_stages_it(text: str, expected: tuple[str, str, str]) -> None:
    """It is against what *against* or *over* leads to, where that is told."""
    assert told(text) == [expected]


@rows(
    ("text", "stance"),
    [
        ("The council banned a protest against the pension law.", "supports"),
        ("The council condemned a strike over the pension law.", "opposes"),
        ("The union called off the strike.", "opposes"),
    ],
)
def test_who_only_speaks_of_a_protest_does_not_stage_it(text: str, stance: str) -> None:
    """Other verbs keep their side."""
    assert [side for _, side, _ in told(text)] == [stance]


@rows(
    ("text", "expected"),
    [
        ("The toll, which was backed by Ann Tal, failed.", [("Ann Tal", "supports", "The toll")]),
        (
            "Moe Roe, who is supported by the dockers' union, spoke in Norland.",
            [("union", "supports", "Moe Roe")],
        ),
        (
            "Drivers saw the old bridge, which had been opposed by the Ferry League, open.",
            [("Ferry League", "opposes", "the old bridge")],
        ),
        ("A draft, which was rejected by the city council in May, is back.", [("city council", "opposes", "A draft")]),
        ("They met the mayor, Moe Roe, who is endorsed by the union.", [("union", "supports", "Moe Roe")]),
        ("The toll, which was paid by Ann Tal, rose.", []),
        ("The toll, which is higher than before, was seen by Ann Tal.", []),
    ],
)
def test_a_passive_in_commas_tells_of_what_stands_before_it(text: str, expected: list[tuple[str, str, str]]) -> None:
    """*Which was backed by* is about the noun or name before its comma."""
    assert told(text) == expected
