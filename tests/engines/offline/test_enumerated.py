"""Lists in English: each thing that somebody is for or against is a stand of its own."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str, str]]:
    """The positions, in order: actor, stance and issue."""
    found = summarize(text, language="en").positions
    return [(position.actor, position.stance, position.issue) for position in found]


@rows(
    ("text", "stance", "issues"),
    [
        (
            "Ann Tal advocates lower fares, longer piers, and a night ferry.",
            "supports",
            ["lower fares", "longer piers", "a night ferry"],
        ),
        (
            "Ann Tal opposes privatisation, protectionism and the ferry tax.",
            "opposes",
            ["privatisation", "protectionism", "the ferry tax"],
        ),
        (
            "Ann Tal demanded the return of the nets, the repair of the lock and an apology from the port.",
            "supports",
            ["the return of the nets", "the repair of the lock", "an apology from the port"],
        ),
        (
            "Ann Tal called for dredging the canal, moving the lock, and closing the ford.",
            "supports",
            ["dredging the canal", "moving the lock", "closing the ford"],
        ),
        (
            "Ann Tal called for the repair of piers, an end to night tolls, and cheaper rope.",
            "supports",
            ["the repair of piers", "an end to night tolls", "cheaper rope"],
        ),
    ],
)
def test_each_thing_of_a_list_is_a_stand(text: str, stance: str, issues: list[str]) -> None:
    """The words of a stand reach as far as the thing that it is about."""
    assert told(text) == [("Ann Tal", stance, issue) for issue in issues]
    evidence = [position.evidence[0].text for position in summarize(text, language="en").positions]
    assert all(words.endswith(issue) for words, issue in zip(evidence, issues, strict=True))


@rows(
    ("text", "issue"),
    [
        ("Ann Tal condemned the killing of seals, otters and old dogs.", "the killing of seals, otters and old dogs"),
        ("Ann Tal wants a free, fair and open vote.", "a free, fair and open vote"),
        ("Ann Tal criticized the long, costly, and pointless trial.", "the long, costly, and pointless trial"),
        ("Ann Tal supports a ban on nets, traps and hooks.", "a ban on nets, traps and hooks"),
        ("Ann Tal condemned the theft of a boat, a net and a lamp.", "the theft of a boat, a net and a lamp"),
        ("Ann Tal backed trade and industry.", "trade and industry"),
    ],
)
def test_what_belongs_to_one_thing_is_no_list(text: str, issue: str) -> None:
    """Adjectives of one noun, and what one noun is of, stay together."""
    assert told(text) == [("Ann Tal", told(text)[0][1], issue)]
