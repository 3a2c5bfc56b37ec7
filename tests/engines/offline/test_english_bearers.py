"""Who speaks for an English body: the person of it whom the sentence names first, not the body behind *of*."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def speakers(text: str) -> list[tuple[str, ...]]:
    """The speakers of each quote in order."""
    return [quote.speakers for quote in summarizer.summarize(text, language="en").quotes]


@rows(
    "text",
    [
        "Anna Strand of the county's Northern Water Board said the dam was safe.",
        "Anna Strand of Velmar Rescue and Relief said on Monday the dam was safe.",
        "Anna Strand of Equal Rights Coalition Norway said the dam was safe.",
        'Anna Strand from the Velmar Trust and Union said: "The dam is safe."',
        "Anna Strand, 52, of Marlow, Wash., said the dam was safe.",
    ],
)
def test_who_is_of_a_body_speaks(text: str) -> None:
    """The body may hold an *and* or be owned, and a region may be cut short by a stop."""
    assert speakers(text) == [("Anna Strand",)]


@rows(
    ("text", "expected"),
    [
        ("Anna Strand met the mayor of Arlen, and the Harbour Union said the dam was safe.", ("Harbour Union",)),
        ("Talks with Anna Strand of Arlen ended when the Harbour Union said the dam was safe.", ("Harbour Union",)),
        (
            "The mayor of Arlen and the Harbour Union said the dam was safe.",
            ("mayor of Arlen", "Harbour Union"),
        ),
    ],
)
def test_a_body_of_its_own_speaks(text: str, expected: tuple[str, ...]) -> None:
    """Behind a comma, a verb or an article of its own, the body is the subject."""
    assert speakers(text) == [expected]


@rows(
    ("text", "expected"),
    [
        ("The court said not letting Anna Roe vote was unfair.", ("court",)),
        ("In May, the court, which sits in Arlen, said not letting Anna Roe vote was unfair.", ("court",)),
        ("The court said moving Anna Roe to Arlen was unfair.", ("court",)),
        ('"It leaks," said acting mayor Anna Roe.', ("Anna Roe",)),
        ('"It leaks," said leading engineer Anna Roe.', ("Anna Roe",)),
    ],
)
def test_a_gerund_opens_words_and_no_speaker(text: str, expected: tuple[str, ...]) -> None:
    """Whom somebody should not be letting vote is no subject behind the verb; behind marks the form describes one."""
    assert speakers(text) == [expected]
