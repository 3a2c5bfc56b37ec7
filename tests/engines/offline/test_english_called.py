"""What English says of a thing or hands on without marks: names it is called, hearsay in the passive, statements."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def told(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """First run and speakers of each quote, in order."""
    return [(quote.text[0].text, quote.speakers) for quote in summarizer.summarize(text, language="en").quotes]


@rows(
    ("text", "words"),
    [
        ("The union called the plan a fraud.", "the plan a fraud"),
        ("The union called the plan unlikely.", "the plan unlikely"),
        ("The union called him a liar.", "him a liar"),
        ("The union called this dubious in an interview.", "this dubious"),
        ("The union identified the driver as Piet Holm.", "the driver as Piet Holm"),
        ("The union lists the barn as belonging to the duke.", "the barn as belonging to the duke"),
    ],
)
def test_what_a_thing_is_called_is_said(text: str, words: str) -> None:
    """A predicate behind the object tells it: a noun with its article, an adjective, *as*."""
    assert told(text) == [(words, ("union",))]


@rows(
    "text",
    [
        "The mayor called him on Monday.",
        "The mayor called the police a few minutes later.",
        "The mayor called the police to the scene.",
        "The mayor identified the body.",
        "The mayor listed the barns.",
    ],
)
def test_a_call_is_no_judgement(text: str) -> None:
    """Who is called by telephone, or when, is nothing that anybody says."""
    assert told(text) == []


@rows(
    ("text", "words"),
    [
        ("Travellers were advised to call their airlines.", "to call their airlines"),
        ("Travellers were warned that the roads were icy.", "the roads were icy"),
        ("The ferry is reported to have sunk.", "to have sunk"),
        ("It was reported that the blaze began in a van.", "the blaze began in a van"),
        ("It was first reported the blaze began in a van.", "the blaze began in a van"),
    ],
)
def test_a_passive_tells_what_nobody_named_says(text: str, words: str) -> None:
    """Whoever hears it, or *it*, is the subject."""
    assert told(text) == [(words, ())]


@rows(
    "text",
    [
        "Travellers were not told to leave.",
        "The ferry was built to carry cars.",
        "Travellers were told a story.",
        "It was added to the list.",
    ],
)
def test_a_passive_of_another_sense_tells_nothing(text: str) -> None:
    """A denied order, a purpose and a mere object are no report."""
    assert told(text) == []


@rows(
    ("text", "quote"),
    [
        ("The ministry issued a statement saying its envoy was ill.", ("its envoy was ill", ("ministry",))),
        ("The search ended, with local media reporting nobody was hurt.", ("nobody was hurt", ("local media",))),
        ("Anna Toll spoke of a coming storm.", ("of a coming storm", ("Anna Toll",))),
        ("Doctors cautioned against too much hope.", ("against too much hope", ("Doctors",))),
        ("The trade publication said the barn was old.", ("the barn was old", ("trade publication",))),
    ],
)
def test_statements_and_prepositions_hand_words_over(text: str, quote: tuple[str, tuple[str, ...]]) -> None:
    """The clause behind *saying* needs no *that*; *of* and *against* open what is spoken of."""
    assert told(text) == [quote]


@rows(
    "text", ["A man reporting a fire was hurt.", "Students threatening a strike left.", "With the saying goes a smile."]
)
def test_a_participle_that_tells_who_it_is_is_silent(text: str) -> None:
    """The verb behind its object is the sentence's."""
    assert told(text) == []
