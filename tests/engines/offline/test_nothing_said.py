"""English verbs of speech with nothing behind them that somebody says, and words that end before the article's own."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def _quotes(text: str) -> list[tuple[tuple[str, ...], str]]:
    return [(quote.speakers, quote.text[0].text) for quote in summarize(text, language="en").quotes]


@rows(
    "text",
    [
        "Officials expressed deep concern.",
        "The ministers voiced regret and left.",
        "Ann Tal responded to reports that the mayor planned to resign.",
        "Ann Tal refused to comment on claims that she had taken the money.",
        "Ann Tal would say no more on reports that the lock leaked.",
        "Otto Holm is challenging Ann Tal for the seat.",
        "The board does not know her work, including teaching children and advocating for reform in the council.",
    ],
)
def test_nothing_is_said(text: str) -> None:
    """A feeling alone, what others claimed, whom somebody challenges, a row of deeds."""
    assert _quotes(text) == []


@rows(
    ("text", "held"),
    [
        ("Officials expressed concern about the plan.", "concern about the plan"),
        ("Officials expressed hope that the talks would go on.", "the talks would go on"),
        ("Officials denied claims that the lock leaked.", "the lock leaked"),
    ],
)
def test_something_is_said_of_it(text: str, held: str) -> None:
    """What a feeling is about, and what a claim is that somebody denies."""
    assert _quotes(text) == [(("Officials",), held)]


@rows(
    ("text", "held"),
    [
        (
            "Ann Tal said she should face no charges, a recommendation the council adopted.",
            "she should face no charges",
        ),
        ("Ann Tal said she had paid the fine, a claim that the mayor disputed.", "she had paid the fine"),
        ("Ann Tal stressed the risk on Sunday, and she raised it again on Monday.", "the risk on Sunday"),
        ("Ann Tal said trimming that fleet must be part of the plan.", "trimming that fleet must be part of the plan"),
        ("Ann Tal needled the “clerk,” saying, “You work on request!”", "You work on request!"),
    ],
)
def test_where_words_begin_and_end(text: str, held: str) -> None:
    """A noun that sums up what was said, and a further deed of the speaker, are the article's."""
    assert _quotes(text) == [(("Ann Tal",), held)]


@rows(
    "held",
    [
        "it would pay a fine, a car and two houses",
        "the town was poor, a place that tourists shunned",
        "she had met the mayor, and he thanked her",
    ],
)
def test_a_report_goes_on(held: str) -> None:
    """Behind a comma, with another noun or with a clause of its own before it."""
    assert _quotes(f"Ann Tal said {held}.") == [(("Ann Tal",), held)]


@rows(
    ("text", "held"),
    [
        ("Ann Tal promised on Tuesday to close the lock.", ["to close the lock"]),
        ("Ann Tal vowed last month to close the lock.", ["to close the lock"]),
        ("Ann Tal said on Monday Otto Holm would close the lock.", ["Otto Holm would close the lock"]),
        ("Ann Tal has pledged to.", []),
        ("The Herald reported on Saturday.", []),
        ("Otto Holm denies this.", ["this"]),
        ("Otto Holm phoned on Friday to say that the lock leaked.", ["the lock leaked"]),
        ("Otto Holm said Monday is the day when the lock opens.", ["Monday is the day when the lock opens"]),
    ],
)
def test_a_day_is_none_of_what_is_said(text: str, held: list[str]) -> None:
    """When somebody spoke stands before the words, and alone it is none; a day that is the subject belongs to them."""
    assert [words for _, words in _quotes(text)] == held


@rows(
    ("text", "held"),
    [
        ("Ann Tal responded to that poster by calling it “silly.”", ["it “silly.”"]),
        (
            "Ann Tal replied to the letter on Friday writing, “It leaks, and it will leak.”",
            ["It leaks, and it will leak."],
        ),
        ("Ann Tal reacted to the fire by calling it “a crime.”", ["it “a crime.”"]),
        ("Ann Tal replied to Otto Holm that it was “old.”", ["it was “old.”"]),
        ("Ann Tal responded to the claim: “It is old.”", ["It is old."]),
        ("Ann Tal responded that calling the dam “old” was wrong.", ["calling the dam “old” was wrong"]),
    ],
)
def test_an_answer_is_told_by_its_participle(text: str, held: list[str]) -> None:
    """What somebody responds to is none of the answer, which *by calling* or *writing* hands over."""
    assert [words for _, words in _quotes(text)] == held
