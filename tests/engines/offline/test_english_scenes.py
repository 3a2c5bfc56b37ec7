"""English sentences that set a scene with marked words in it, which the verb behind them does not hand over."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def told(text: str) -> list[tuple[str, str]]:
    """Speakers and words of each quote, in order; runs are joined by an ellipsis."""
    found = summarizer.summarize(text, language="en").quotes
    return [(", ".join(quote.speakers), " … ".join(run.text for run in quote.text)) for quote in found]


@rows(
    "text",
    [
        "As for Mr Roe's talk of “Marlow,” Ann Porter found comic relief in it.",
        "Late on “The Hour,” Senator Ann Porter questioned Mr Roe's honesty.",
        "At first, among the miners, I was lost, and through this “night school” I began to read.",
        "As the “No Dam” party continues to fight the town, John Roe waits.",
        "John Roe, who has starred in “The Mill” and “Mill Lane,” posted the clip on Friday.",
    ],
)
def test_what_sets_the_scene_is_nobody_s_words(text: str) -> None:
    """Marks that close an adverbial, touch their noun or belong to a subject stand before a verb that tells a deed."""
    assert told(text) == []


@rows(
    ("text", "expected"),
    [
        (
            "When John Roe came and said he would “guard the dam,” the crowd clapped loudly.",
            [("John Roe", "he would “guard the dam,”")],
        ),
        (
            "John Roe, who leads the poll, mocked Ann Porter for “having a bad night” there.",
            [("John Roe", "Ann Porter for “having a bad night” there")],
        ),
        (
            "In a clip that Ann Porter called “vile,” John Roe expressed a wish to “burn the dam.”",
            [("Ann Porter", "vile,"), ("John Roe", "a wish to “burn the dam.”")],
        ),
    ],
)
def test_a_scene_has_the_words_of_its_own_verb(text: str, expected: list[tuple[str, str]]) -> None:
    """What a verb within the scene hands over is not taken from it, nor is it given to the next subject."""
    assert told(text) == expected


@rows(
    ("text", "words"),
    [
        ("As a child he was “sad,” John Roe said.", "As a child he was “sad,”"),
        ("If it breaks, the dam will be “a grave,” John Roe said.", "If it breaks, the dam will be “a grave,”"),
        ("For lack of rain, “she does need us,” John Roe said.", "For lack of rain, “she does need us,”"),
        ("The town “is 'not for sale,'” John Roe said.", "The town “is 'not for sale,'”"),
        ("The dam is “old,” John Roe told the Marlow Times.", "The dam is “old,”"),
    ],
)
def test_a_tag_still_takes_words_that_mix(text: str, words: str) -> None:
    """A clause with marks in it belongs to the tag behind it, though an adverbial opens it."""
    assert told(text) == [("John Roe", words)]
