"""English indirect speech: which verbs hand it over where no marks stand, and how far it reaches."""

from __future__ import annotations

import pytest

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[tuple[str, ...], str]]:
    """Who speaks and the words, run by run, of each quote."""
    found = summarize(text, language="en").quotes
    return [(quote.speakers, " … ".join(span.text for span in quote.text)) for quote in found]


@rows(
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


@rows(
    "text",
    [
        "The town wanted a ferry, the fishermen had no say.",
        "The valley lost its mills, its inns and its say.",
        "The paper printed no more than three, say.",
    ],
)
def test_a_say_is_no_verb(text: str) -> None:
    assert told(text) == []


@rows(
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


@rows("verb", ["heard Ann Moe say", "let the growers on the quay say", "cannot often say"])
def test_an_infinitive_says_nothing(verb: str) -> None:
    assert told(f"The council {verb} they will not sell.") == []


@rows(
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


@rows("tail", ["late Monday", "bluntly", "when asked", "Monday", "early on Monday"])
def test_when_and_how_open_no_clause(tail: str) -> None:
    assert told(f"The old mills had been a danger, Ann Roe said {tail}.") == [
        (("Ann Roe",), "The old mills had been a danger")
    ]


@rows("subject", ["These", "Those", "Most", "Several", "Two"])
def test_a_determiner_before_an_auxiliary_is_its_subject(subject: str) -> None:
    assert told(f"{subject} were no slips, Ann Roe noted; the port had known.")[0] == (
        ("Ann Roe",),
        f"{subject} were no slips",
    )


@rows(
    ("first", "rest"),
    [
        ("The three issues of the valley", "are water, roads and schools"),
        ("What the issues hide", "was a leak in the lock"),
        ("Any attempt to mend the point", "becomes hopeless"),
        ("To hit its mark", "the port must grow every year"),
        ("If the port were to build alone", "the mills would move to Arlen"),
        ("When the port is shut", "the mills will close too"),
    ],
)
def test_a_tag_cuts_a_clause_in_two(first: str, rest: str) -> None:
    """A verb right behind its commas has its subject before; an infinitive and a condition wait for what follows."""
    assert told(f"{first}, Ann Roe said, {rest}.") == [(("Ann Roe",), f"{first} … {rest}")]


@rows(
    ("link", "rest"),
    [
        ("and ", "had passed all checks"),
        ("and ", "has been for a year"),
        ("", "so it may be clear that the mill has no water"),
    ],
)
def test_a_report_goes_on_behind_its_tag(link: str, rest: str) -> None:
    assert told(f"The lock was closed, Ann Roe noted, {link}{rest}.") == [
        (("Ann Roe",), f"The lock was closed … {rest}")
    ]


@rows(
    "rest",
    [
        "and walked out of the hall",
        "and she left the hall",
        "but the hall was full",
        "and Otto Moe asked about the mill",
    ],
)
def test_what_somebody_does_besides_is_no_report(rest: str) -> None:
    assert told(f"The lock was closed, Ann Roe noted, {rest}.")[0] == (("Ann Roe",), "The lock was closed")


@rows(
    ("lead", "held"),
    [
        ("Ann Roe calls", "for wider roads in the valley"),
        ("Ann Roe did call", "for more light on the quay"),
        ("Ann Roe did say", "that the lock was old"),
        ("Ann Roe won the vote by saying", "she'd close the lock"),
        ("Ann Roe calmed the quay by telling Moe", "she had been wrong"),
        ("Ann Roe issued a statement confirming", "it will close the lock"),
    ],
)
def test_who_calls_for_did_say_or_told_by_the_way_is_read(lead: str, held: str) -> None:
    assert told(f"{lead} {held}.")[-1] == (("Ann Roe",), held.removeprefix("that "))


@rows(
    "text",
    [
        "Union calls for action were ignored.",
        "The valley had few calls for wider roads.",
        "Amid Arlen calls for action the port stayed shut.",
        "Ann Roe won the vote by inviting Otto Moe.",
    ],
)
def test_calls_and_deeds_are_no_words(text: str) -> None:
    assert told(text) == []


def test_argue_before_a_clause_is_a_verb() -> None:
    """It is no noun, whatever stands before it."""
    assert told("Some growers in love with the river argue that the lock is a danger.") == [
        (("growers",), "the lock is a danger")
    ]


@rows(
    ("lead", "speaker"),
    [
        ("Several engineers suggest however", "Several engineers"),
        ("Some engineers - including a minister - warn", "Some engineers"),
        ("Some engineers (and a minister) contend", "Some engineers"),
        ("Engineers warn again", "Engineers"),
    ],
)
def test_a_base_form_before_that_is_a_verb_behind_an_aside_and_before_an_adverb(lead: str, speaker: str) -> None:
    assert told(f"{lead} that the lock could burst.") == [((speaker,), "the lock could burst")]


@rows("verb", ["wanted to stand and suggest", "let growers on the quay warn", "may not suggest"])
def test_no_verb_is_made_of_an_infinitive(verb: str) -> None:
    assert told(f"Ann Roe {verb} that they should close the lock.") == []


def test_an_adjective_joined_to_another_belongs_to_who_speaks() -> None:
    assert told("The lock is old, current and former clerks said.") == [(("former clerks",), "The lock is old")]


@pytest.mark.parametrize("opener", ["Now", "In several cases", "Six months ago", "In those last nights"])
@pytest.mark.parametrize("rest", ["the growers had asked for a lock", "she began to argue that the lock leaks"])
def test_a_verb_of_speech_in_what_goes_on_ends_nothing(opener: str, rest: str) -> None:
    assert told(f"{opener}, Ann Roe said, {rest}.")[0] == (("Ann Roe",), f"{opener} … {rest}")


@rows(
    ("text", "speakers", "words"),
    [
        (
            "Ann Porter noted that under the law, even letters can be “secret” if they refer to a plan.",
            ("Ann Porter",),
            "under the law, even letters can be “secret” if they refer to a plan",
        ),
        (
            "Ann Porter said that despite the flood, John Roe had told her to stay.",
            ("Ann Porter",),
            "despite the flood, John Roe had told her to stay",
        ),
        (
            "Ann Porter said that the toll is “small change,” compared to what farmers pay.",
            ("Ann Porter",),
            "the toll is “small change,” compared to what farmers pay",
        ),
        (
            "Ann Porter said the firm “has a good name” and has “made gifts to all.”",
            ("Ann Porter",),
            "the firm “has a good name” and has “made gifts to all.”",
        ),
        (
            "Ann Porter said that in the north, the growers who complained about tolls had left.",
            ("Ann Porter",),
            "in the north, the growers who complained about tolls had left",
        ),
    ],
)
def test_what_opens_a_clause_does_not_end_it(text: str, speakers: tuple[str, ...], words: str) -> None:
    """A comma behind where, a comparison and the next marked verb of one subject stand within the same report."""
    assert (speakers, words) in told(text)


@rows(
    ("text", "words"),
    [
        ("Ann Porter said that it leaks, and John Roe said that it holds.", "it leaks"),
        ("Ann Porter compared the toll to a “wall,” and John Roe laughed.", "the toll to a “wall,”"),
        ("Ann Porter called it “a ruin” and has left.", "it “a ruin”"),
    ],
)
def test_the_next_clause_still_ends_a_report(text: str, words: str) -> None:
    """A clause with its own subject, or the next verb of whoever speaks."""
    assert words in [content for _, content in told(text)]
