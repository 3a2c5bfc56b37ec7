"""English words of duty that demand nothing, and how far what is wanted reaches."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str]]:
    """The stance and the issue of each position, in order."""
    return [(position.stance, position.issue) for position in summarize(text, language="en").positions]


@rows(
    "text",
    [
        "“I would take the seat, should Ada Tal give it up,” said Ines Harrow.",
        "Ada Tal is a vote short of the 300 votes needed to pass the lease, according to the Norland Post.",
        "Ines Harrow said she would have had to resign.",
        "“I would serve with her should she win the vote,” said Ines Harrow.",
        "A reporter asked if the new weirs meant that he was dropping his pledge.",
        "The council can change the rule at any point.",
        "Two wardens are ready to be confirmed.",
        "Ada Tal's remarks suggested a tinge of regret.",
        "Ada Tal began making calls to members.",
        "The rowers celebrated the new year.",
    ],
)
def test_nobody_wants_a_case(text: str) -> None:
    """Cases, measures, questions, abilities and what seems to be so are no stands."""
    assert told(text) == []


@rows(
    ("text", "expected"),
    [
        ("Ada Tal said the council needed to pass the lease.", ("supports", "the council passing the lease")),
        ("The rowers suggested a delay of the vote.", ("supports", "a delay of the vote")),
        ("Ada Tal renewed calls for a new lock.", ("supports", "calls for a new lock")),
        ("The rowers stressed the need for a new lock.", ("supports", "the need for a new lock")),
        ("The rowers celebrated the ruling.", ("supports", "the ruling")),
        ("Ada Tal said it was a mistake to close the lock.", ("opposes", "closing the lock")),
        ("Ada Tal said it was “wholly wrong” for the warden to row.", ("opposes", "the warden rowing")),
        ("Ada Tal fought for the right to fish.", ("supports", "the right to fish")),
        ("Ada Tal is open to more debates.", ("supports", "more debates")),
        ("Rowers tried to overturn the will of the crew.", ("opposes", "the will of the crew")),
        ("Rowers who want to ban boats said the vote would help.", ("supports", "banning boats")),
        ("Ada Tal promised to sell the boats she has built.", ("supports", "selling the boats she has built")),
        (
            "Ada Tal was cheered for the fact that she has declined to attend the gala.",
            ("opposes", "attending the gala"),
        ),
    ],
)
def test_what_is_wanted_is_told_whole(text: str, expected: tuple[str, str]) -> None:
    """A judged infinitive is the issue; a relative clause without *that* belongs to it, the next verb does not."""
    assert told(text) == [expected]
