"""Acts, which a verb and its noun make together, and objects that make a verb of stance take no side."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str, language: str) -> list[tuple[str, str, str]]:
    found = summarize(text, language=language).positions
    return [(position.actor, position.stance, position.evidence[0].text) for position in found]


@rows(
    ("text", "expected"),
    [
        (
            "Ruth Ashdown filed a federal lawsuit over the toll on Monday.",
            ("Ruth Ashdown", "supports", "Ruth Ashdown filed a federal lawsuit over the toll on Monday"),
        ),
        (
            "The council issued a cease and desist order to the ferry.",
            ("council", "supports", "The council issued a cease and desist order to the ferry"),
        ),
        (
            "Ruth Ashdown made an impassioned call for a bridge.",
            ("Ruth Ashdown", "supports", "Ruth Ashdown made an impassioned call for a bridge"),
        ),
        (
            "The port has suspended talks with the union.",
            ("port", "supports", "The port has suspended talks with the union"),
        ),
        ("A lawsuit filed by the union is before the court.", ("union", "supports", "A lawsuit filed by the union")),
    ],
)
def test_a_verb_and_its_noun_are_a_stand(text: str, expected: tuple[str, str, str]) -> None:
    """Who files a lawsuit, issues an order or breaks off talks has taken a side."""
    assert expected in told(text, "en")


@rows(
    "text",
    [
        "Ruth Ashdown filed a report on the toll.",
        "Ruth Ashdown issued a statement about the order.",
        "Ruth Ashdown made tea after the call for a bridge.",
        "The port severed the rope from a beam.",
        "The union filed out of the hall.",
    ],
)
def test_without_its_noun_the_verb_is_none(text: str) -> None:
    """A noun that a preposition governs, or another noun, makes no act of the verb."""
    assert told(text, "en") == []


@rows(
    ("text", "stance"),
    [
        ("Ruth Ashdown praised the port's plan for a tram.", "supports"),
        ("Ruth Ashdown criticised Tom Wray for raising the toll.", "opposes"),
        ("Ruth Ashdown wants to close the port.", "supports"),
        ("Ruth Ashdown announced a strike on Monday.", "supports"),
        ("Ruth Ashdown was furious at the new toll.", "opposes"),
    ],
)
def test_an_object_that_can_be_decided(text: str, stance: str) -> None:
    """Praise of a plan, blame for a deed and what is announced tell a side."""
    assert ("Ruth Ashdown", stance) in [(actor, side) for actor, side, _ in told(text, "en")]


@rows(
    "text",
    [
        "Ruth Ashdown praised Tom Wray.",
        "Ruth Ashdown slammed her rival on Monday.",
        "Ruth Ashdown wants to win the race.",
        "Ruth Ashdown announced the results on Monday.",
        "Ruth Ashdown offered a glimpse of the bridge.",
    ],
)
def test_an_object_that_nobody_decides(text: str) -> None:
    """Praise of a person, a hope to win, news and words take no side."""
    assert told(text, "en") == []
