"""English indirect speech: which verbs hand it over where no marks stand, and how far it reaches."""

from __future__ import annotations

import pytest

from summarizer import summarize


def told(text: str) -> list[tuple[tuple[str, ...], str]]:
    """Who speaks and the words, run by run, of each quote."""
    found = summarize(text, language="en").quotes
    return [(quote.speakers, " … ".join(span.text for span in quote.text)) for quote in found]


@pytest.mark.parametrize(
    ("tag", "speaker"),
    [
        ("engineers say", "engineers"),
        ("harbour engineers say", "harbour engineers"),
        ("several engineers say", "several engineers"),
        ("critics argue", "critics"),
        ("the growers insist", "growers"),
    ],
)
def test_a_base_form_closes_a_report(tag: str, speaker: str) -> None:
    """Behind a plural, at the end of a sentence or before a semicolon."""
    words = "The lock is partly rotten because of a leak"
    assert told(f"{words}, {tag}.") == [((speaker,), words)]
    assert told(f"{words}, {tag}; a new one costs a fortune.")[0] == ((speaker,), words)


@pytest.mark.parametrize(
    "text",
    [
        "The town wanted a ferry, the fishermen had no say.",
        "The valley lost its mills, its inns and its say.",
        "The paper printed no more than three, say.",
    ],
)
def test_a_say_is_no_verb(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        ("Growers who fought the dam for a decade", ("Growers",)),
        ("Unions that have backed the dam", ("Unions",)),
        ("Engineers often", ("Engineers",)),
        ("Growers eager to keep the mayor, Ann Roe, out of the hall", ()),
    ],
)
def test_say_before_a_pronoun_is_a_verb_however_far_its_subject_is(subject: str, speaker: tuple[str, ...]) -> None:
    """One name right before it is not whom it tells of."""
    assert told(f"{subject} say they will not sell.") == [(speaker, "they will not sell")]


@pytest.mark.parametrize("verb", ["heard Ann Moe say", "let the growers on the quay say", "cannot often say"])
def test_an_infinitive_says_nothing(verb: str) -> None:
    assert told(f"The council {verb} they will not sell.") == []


@pytest.mark.parametrize(
    "opener",
    [
        "In a memo on Friday",
        "In a film shown by the Marlow Post",
        "In addition to a ban",
        "At a hearing that went on until midnight",
        "While the harbour is shut",
    ],
)
def test_a_clause_without_that_shows_that_only_when_and_where_stand_before(opener: str) -> None:
    assert told(f"{opener}, Ann Roe said old mills had long been a danger.") == [
        (("Ann Roe",), "old mills had long been a danger")
    ]


@pytest.mark.parametrize("tail", ["late Monday", "bluntly", "when asked", "Monday", "early on Monday"])
def test_when_and_how_open_no_clause(tail: str) -> None:
    assert told(f"The old mills had been a danger, Ann Roe said {tail}.") == [
        (("Ann Roe",), "The old mills had been a danger")
    ]


@pytest.mark.parametrize("subject", ["These", "Those", "Most", "Several", "Two"])
def test_a_determiner_before_an_auxiliary_is_its_subject(subject: str) -> None:
    assert told(f"{subject} were no slips, Ann Roe noted; the port had known.")[0] == (
        ("Ann Roe",),
        f"{subject} were no slips",
    )
