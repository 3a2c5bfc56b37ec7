"""Issues that are a mere pronoun: they take up what was told right before, or nobody can tell what they are about."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str, str]]:
    """The positions, in order: actor, stance and issue."""
    found = summarize(text, language="en").positions
    return [(position.actor, position.stance, position.issue) for position in found]


@rows(
    ("text", "expected"),
    [
        ("The warden supports the weir. The rowers oppose it.", ("rowers", "opposes", "the weir")),
        ("Ines Harrow was elected. The warden, Ada Tal, supports her.", ("Ada Tal", "supports", "Ines Harrow")),
        ("“We will have to accept the weir,” said Ada Tal.", ("Ada Tal", "supports", "accepting the weir")),
        ("“You have to apply the rule,” said Ada Tal.", ("Ada Tal", "supports", "applying the rule")),
        ("Ada Tal dropped out last month.", ("Ada Tal", "supports", "withdrawal last month")),
    ],
)
def test_an_issue_has_a_name(text: str, expected: tuple[str, str, str]) -> None:
    """*It* is the last issue, *her* somebody else; *you* is nobody, and an adverb is no base form."""
    assert told(text)[-1] == expected


@rows(
    "text",
    [
        "The warden built a weir. The rowers defended it.",
        "“We never signed anything,” said Ada Tal.",
        "“We have to do this,” said Ada Tal.",
        "The rowers support him.",
        "The warden refused to believe the report.",
    ],
)
def test_what_names_nothing_is_no_issue(text: str) -> None:
    """Nobody can tell what such a stand is about; to believe is nothing to decide."""
    assert told(text) == []
