"""Whole sentences in marks: they are all that was said, whatever stands between the verb and the marks."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def quotes(text: str) -> list[tuple[str, str]]:
    """The kind and the first run of each quote."""
    return [(quote.kind, quote.text[0].text) for quote in summarizer.summarize(text, language="en").quotes]


@rows(
    "text",
    [
        "Nora Hale told the jury “The hoses were empty.”",
        "Nora Hale told the Valley Post after the storm “My boat is gone and I miss it.”",
        "Nora Hale said on the steps of the museum, “It follows years of unpaid work.”",
        "Nora Hale said of the drought, “[i]t will come back every summer.”",
        "Nora Hale had warned members of the board “We are running out of wood”.",
    ],
)
def test_a_whole_sentence_in_marks_is_all_that_was_said(text: str) -> None:
    """Who hears it, where and of what it is said stand before the marks and are no part of the words."""
    assert quotes(text) == [("direct", text[text.index("“") + 1 : text.index("”")])]


@rows(
    ("text", "held"),
    [
        ("Nora Hale told voters the plan was “dead on arrival”.", "the plan was “dead on arrival”"),
        ("Nora Hale told us she was called “She who waits”.", "she was called “She who waits”"),
        ("Nora Hale told members to “Get out and vote”.", "to “Get out and vote”"),
        ("Nora Hale said the words “We are closed” had been stolen.", "“We are closed” had been stolen"),
    ],
)
def test_a_clause_around_the_marks_is_said_too(text: str, held: str) -> None:
    """A verb, an infinitive or the noun of the marked words shows that more was said than stands in the marks."""
    assert [words for kind, words in quotes(text) if kind == "mixed" and words.endswith(held)]
