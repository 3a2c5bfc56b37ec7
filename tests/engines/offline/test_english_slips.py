"""English words that look like a verb of speech, or like somebody who speaks, and are neither."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def _quotes(text: str) -> list[tuple[tuple[str, ...], str]]:
    return [(quote.speakers, quote.text[0].text) for quote in summarize(text, language="en").quotes]


@rows(
    "text",
    [
        "Ann Tal hasn't said that the lock will close.",
        "The ministers haven't confirmed that the lock leaks.",
        "It would be a clever and calculated move that helps the town.",
        "Rules Committee Chairman Bruce Holm met Ben Roe in an office.",
        "Ann Tal hadn't announced that the bridge would open.",
    ],
)
def test_nobody_speaks(text: str) -> None:
    """A shortened negation denies its verb; an adjective and a noun at the head are no verbs."""
    assert _quotes(text) == []


@rows(
    ("text", "speaker", "held"),
    [
        (
            "In a letter to Mayor Otto Holm, the union leader said the lock was shut.",
            "union leader",
            "the lock was shut",
        ),
        (
            "In a talk with hosts Joe Sarro and Mika Brenn, the Democratic candidate said the lock was shut.",
            "Democratic candidate",
            "the lock was shut",
        ),
        ('Ben Roe said: "There will be two," the Times reported.', "Ben Roe", "There will be two,"),
        (
            'Mary Quint described Clara Berg in May: "She was the town. She had it all."',
            "Mary Quint",
            "She was the town. She had it all.",
        ),
        ("The turning point, Ben Roe wrote, came on Friday.", "Ben Roe", "The turning point"),
    ],
)
def test_who_speaks_and_what(text: str, speaker: str, held: str) -> None:
    """The subject behind what opens a sentence is nobody named before it; whoever is quoted speaks, not the paper."""
    assert _quotes(text) == [((speaker,), held)]


@rows(
    ("text", "speaker"),
    [
        ("Otto Holm, the mayor of Sella, said the lock was shut.", "Otto Holm"),
        ("Otto Holm, the head of the port's new board, said the lock was shut.", "Otto Holm"),
        ("The mayor, Otto Holm, said the lock was shut.", "Otto Holm"),
    ],
)
def test_a_function_in_commas_is_that_of_the_name(text: str, speaker: str) -> None:
    """A comma closes it before the verb."""
    assert _quotes(text) == [((speaker,), "the lock was shut")]
