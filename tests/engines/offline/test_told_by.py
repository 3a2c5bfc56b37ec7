"""English passives of telling: what somebody was told, warned or asked, behind whoever said it."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "speaker", "held"),
    [
        ("Farmers were told by the ministry that the grant would end.", "ministry", "the grant would end"),
        ("The council was warned by engineers that the lock could burst.", "engineers", "the lock could burst"),
        ("Reporters were told by a spokesman that the talks had failed.", "spokesman", "the talks had failed"),
        ("The embassy was informed by Ann Tal that the lock leaked.", "Ann Tal", "the lock leaked"),
        ("The union was asked by the mayor to end the strike.", "mayor", "to end the strike"),
    ],
)
def test_what_stands_behind_the_agent_is_said(text: str, speaker: str, held: str) -> None:
    """*that* opens what was told, and *to* what was asked for."""
    (quote,) = summarize(text, language="en").quotes
    assert (quote.speakers, quote.text[0].text) == ((speaker,), held)


@rows(
    "text",
    [
        "The bill was criticised by Ann Tal that day.",
        "The report was written by Ann Tal to please the mayor.",
        "The lease was announced by Ann Tal to cheers.",
    ],
)
def test_a_day_or_an_aim_is_not_said(text: str) -> None:
    """*that* may point at a day, and *to* may tell what for."""
    assert summarize(text, language="en").quotes == ()


@rows(
    ("text", "expected"),
    [
        ("Voters were promised by the mayor that taxes would fall.", [("mayor", "supports", "taxes falling")]),
        ("The union was asked by the mayor to end the strike.", [("mayor", "supports", "ending the strike")]),
        ("Farmers were told by the ministry that the lock had burst.", []),
    ],
)
def test_whoever_tells_takes_the_stand(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Who is promised a thing is not what the promise is about, and what happened is nobody's stand."""
    found = summarize(text, language="en").positions
    assert [(position.actor, position.stance, position.issue) for position in found] == expected
