"""English duties: whose they are, what parts them from their subject, and what only looks like one."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str, str]]:
    found = summarize(text, language="en").positions
    return [(position.actor, position.stance, position.evidence[0].text) for position in found]


@rows(
    ("text", "evidence"),
    [
        (
            "Ruth Ashdown said the rebate, though small, should go to tenants.",
            "the rebate, though small, should go to tenants",
        ),
        (
            "Ruth Ashdown said the searches, which had woken children, were outrageous.",
            "the searches, which had woken children, were outrageous",
        ),
        ("“As villagers we must defend the ferry,” Ruth Ashdown said.", "we must defend the ferry"),
        (
            "Ruth Ashdown said the council should ensure the ferries are safe.",
            "the council should ensure the ferries are safe",
        ),
        (
            "Ruth Ashdown said the mayor must guarantee that tenants get refunds.",
            "the mayor must guarantee that tenants get refunds",
        ),
        (
            "Ruth Ashdown said the county should keep media owners out of the talks.",
            "the county should keep media owners out of the talks",
        ),
    ],
)
def test_duties_are_told_with_their_whole_clause(text: str, evidence: str) -> None:
    """An aside parts no subject from its verb, and a clause without *that* goes on."""
    assert evidence in [found[2] for found in told(text)]


@rows(
    "text",
    [
        "“The hardest thing Oroland has to bear is the rain,” Ruth Ashdown said.",
        "Ruth Ashdown said Tal Brook is a man who lost his boat and has to walk.",
        "Ruth Ashdown said: “A council that is awake must smile.”",
        "Ruth Ashdown lived in the era of ‘outrageous’ ferry fares.",
    ],
)
def test_duties_that_only_describe_demand_nothing(text: str) -> None:
    """What tells of a noun demands nothing, nor does a word of judgement in marks before one."""
    assert told(text) == []


@rows(
    ("text", "evidence"),
    [
        ("Ruth Ashdown called on the media owners to be fair.", "Ruth Ashdown called on the media owners to be fair"),
        ("Ruth Ashdown opposed the hundred new berths.", "Ruth Ashdown opposed the hundred new berths"),
        ("Ruth Ashdown supports the children in their strike.", None),
        ("Ruth Ashdown rejected any rise in harbour crime and hatred.", None),
        ("Ruth Ashdown backed the curbs imposed by the council.", None),
    ],
)
def test_nouns_and_participles_end_no_clause(text: str, evidence: str | None) -> None:
    """Irregular plurals, nouns in *-ed* and participles with their agent are no verbs of another clause."""
    found = [position[2] for position in told(text)]
    assert found == [evidence or text.removesuffix(".")]


@rows(
    ("text", "stance", "issue"),
    [
        ("“The council must stop the dredging,” Ruth Ashdown said.", "supports", "the council stopping the dredging"),
        ("“We must end this feud,” Ruth Ashdown said.", "supports", "ending this feud"),
        ("Ruth Ashdown said the port must stop selling tar.", "supports", "the port stopping selling tar"),
        ("“The dredging must stop now,” Ruth Ashdown said.", "opposes", "The dredging"),
        ("Ruth Ashdown said the night tolls must end.", "opposes", "the night tolls"),
        ("“The dumping has to end in May,” Ruth Ashdown said.", "opposes", "The dumping"),
    ],
)
def test_what_must_end_is_opposed_and_who_must_end_it_is_asked_to(text: str, stance: str, issue: str) -> None:
    """*The toll must stop* is against the toll; *the port must stop the toll* asks the port to."""
    found = [(position.stance, position.issue) for position in summarize(text, language="en").positions]
    assert found == [(stance, issue)]
