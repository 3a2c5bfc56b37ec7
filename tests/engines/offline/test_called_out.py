"""English words that are called out, carried on signs or announced: they begin with their marks."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def told(text: str) -> list[tuple[str, str]]:
    """Speakers and words of each quote, in order; runs are joined by an ellipsis."""
    found = summarizer.summarize(text, language="en").quotes
    return [(", ".join(quote.speakers), " … ".join(run.text for run in quote.text)) for quote in found]


@rows(
    ("text", "expected"),
    [
        ("The team was met with chants of “Marlow, Marlow” in May.", [("", "Marlow, Marlow")]),
        ("He joined in a loud chant of “Save the dam!”", [("", "Save the dam!")]),
        ("The talks ended amid cries of “Shame!” there.", [("", "Shame!")]),
        ("Ann Porter walked in to shouts of “Ann! Ann!” in Marlow.", [("", "Ann! Ann!")]),
        ("It was not just the screams of “Thief!” there.", []),
        ("There were no chants of “Go home” in Marlow.", []),
        ("John Roe had a sense of “old times” there.", []),
    ],
)
def test_a_cry_is_what_was_said(text: str, expected: list[tuple[str, str]]) -> None:
    """A noun of crying and *of* hand over what marks hold, but where it is denied."""
    assert told(text) == expected


@rows(
    ("text", "expected"),
    [
        ("John Roe interrupted her to announce, “There goes the dam.”", ("John Roe", "There goes the dam.")),
        ("John Roe stopped his song in the middle to say, “We are lost.”", ("John Roe", "We are lost.")),
        ("Ann Porter asked the Marlow crowd “Why should we pay?”", ("Ann Porter", "Why should we pay?")),
        (
            "John Roe talked about the port's duties when he told Ann Porter, “The north has boats.”",
            ("John Roe", "The north has boats."),
        ),
        (
            "Hundreds of workers came, calling for a vote and carrying signs saying, “Sale today, ruin tomorrow.”",
            ("workers", "Sale today, ruin tomorrow."),
        ),
    ],
)
def test_a_whole_sentence_in_marks_is_all_of_the_words(text: str, expected: tuple[str, str]) -> None:
    """What leads to it, an infinitive, a hearer, a sign, is the article's."""
    assert expected in told(text)
    assert all(words == expected[1] for _, words in told(text))


@rows(
    ("text", "expected"),
    [
        ("John Roe told her to say, “I will.”", [("John Roe", "her to say, “I will.”")]),
        ("Ann Porter asked for “a fair toll?” in May.", [("Ann Porter", "for “a fair toll?” in May")]),
        ("Ann Porter said he left when she told him to.", [("Ann Porter", "he left when she told him to")]),
    ],
)
def test_where_more_than_the_marks_is_said(text: str, expected: list[tuple[str, str]]) -> None:
    """Whoever is told to say something has not said it; an object and a clause of time belong to a report."""
    assert told(text) == expected


@rows(
    ("text", "words"),
    [
        ("That case was lost, but it put her “through the mill,” according to Ann Porter.", "That case"),
        ("That plan was lost in May, Ann Porter said.", "That plan"),
        ("That makes him a man who can “lead,” Ann Porter said.", "That makes"),
        ("That will be true for years, Ann Porter said.", "That will"),
        ("That the dam leaks is clear, Ann Porter said.", "the dam leaks"),
    ],
)
def test_a_pointing_that_opens_its_sentence(text: str, words: str) -> None:
    """*That* before a noun or a verb is a word of the report; before a subject it only opens a clause."""
    assert told(text)[0][1].startswith(words)


@rows(
    "text",
    [
        "A local band called Harbour Lights got the crowd to cheer for “President Porter.”",
        "An old inn called Lock House burned down in the “night of fire.”",
        "John Roe, the mayor who is challenging Ann Porter for the seat, enjoys “Mill Lane.”",
    ],
)
def test_a_name_and_a_main_verb_are_nobody_s_words(text: str) -> None:
    """What a thing is called, and what the main clause tells behind a description, are not reported."""
    assert not any("“" in words for _, words in told(text))
