"""English: a denied noun keeps its clause denied, and nouns, reflexives and closing sources hand nothing over."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def _quotes(text: str) -> list[tuple[tuple[str, ...], str]]:
    return [(quote.speakers, quote.text[0].text) for quote in summarize(text, language="en").quotes]


@rows(
    ("text", "held"),
    [
        ("Police found no evidence that Ann Tal lied.", "no evidence that Ann Tal lied"),
        ("Police have found little proof that the lock leaked.", "little proof that the lock leaked"),
        ("Police cited no sign that the lock leaked.", "no sign that the lock leaked"),
        ("Police saw scant evidence, but reported no proof that Ann Tal lied.", "no proof that Ann Tal lied"),
        ("Police found that Ann Tal lied.", "Ann Tal lied"),
    ],
)
def test_a_denied_noun_opens_the_words(text: str, held: str) -> None:
    """Without it the clause would say the opposite."""
    assert _quotes(text) == [(("Police",), held)]


@rows(
    "text",
    [
        "The candidates found themselves targeted by their rivals.",
        "The notice, which got over 40,000 views, was gone by noon.",
        "The mayor resigned to cheers.",
    ],
)
def test_nothing_is_handed_over(text: str) -> None:
    """Somebody finds themselves somewhere; what is counted is a noun."""
    assert _quotes(text) == []


@rows(
    ("text", "expected"),
    [
        (
            'Otto Holm called the use of night shifts "quite dangerous."',
            [(("Otto Holm",), 'the use of night shifts "quite dangerous."')],
        ),
        (
            "The town told a group that it had no papers, according to a report to be released on Thursday.",
            [(("town",), "it had no papers")],
        ),
        ('The page was replaced by a message that said, "The lock is shut."', [((), "The lock is shut.")]),
        (
            'Ann Tal wrote in both letters she was "honoured and humbled" to go.',
            [(("Ann Tal",), 'she was "honoured and humbled" to go')],
        ),
    ],
)
def test_words_are_handed_over_once(text: str, expected: list[tuple[tuple[str, ...], str]]) -> None:
    """A plural before marks is what is called so; a source behind reported words adds none."""
    assert _quotes(text) == expected
