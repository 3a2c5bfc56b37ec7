"""One report is one quote, whatever verbs of speech and wishing stand in it."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(language: str, text: str) -> list[str]:
    """The words of an article's quotes, their runs joined."""
    return [" … ".join(run.text for run in quote.text) for quote in summarize(text, language=language).quotes]


@rows(
    ("language", "text", "words"),
    [
        ("fr", "Awa Kessan a indiqué qu'elle souhaite maintenir le péage.", "elle souhaite maintenir le péage"),
        ("fr", "Awa Kessan a déclaré qu'elle annoncerait sa décision lundi.", "elle annoncerait sa décision lundi"),
        ("en", "Ada Kessan said she had ordered that the dam be closed.", "she had ordered that the dam be closed"),
        ("en", "Ada Kessan said she would announce a plan on Monday.", "she would announce a plan on Monday"),
        ("en", "Ada Kessan said she had asked the county for help.", "she had asked the county for help"),
    ],
)
def test_a_report_within_a_report_of_the_same_speaker_is_no_quote_of_its_own(
    language: str, text: str, words: str
) -> None:
    """The longer one holds all that was said."""
    assert told(language, text) == [words]


@rows(
    ("language", "text", "words"),
    [
        ("en", "Ada Kessan said Paul Roe had told her that the dam leaked.", "the dam leaked"),
        ("fr", "Awa Kessan a dit que Paul Roe avait affirmé que la digue fuyait.", "la digue fuyait"),
        ("en", "Ada Kessan said the dam leaked. She said it was old.", "it was old"),
    ],
)
def test_somebody_elses_words_in_it_and_words_beside_it_are(language: str, text: str, words: str) -> None:
    """Another speaker's words are a quote within the report; what follows is one behind it."""
    assert words in told(language, text)
