"""Whom somebody else quotes in English speaks, and not whoever writes it down."""

from __future__ import annotations

import pytest

from summarizer import summarize


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The weir is safe,” the Arvel Herald quoted Ann Orton as saying.", [("Ann Orton",)]),
        ("The Arvel Herald quoted Ann Orton as saying that the weir was safe.", [("Ann Orton",)]),
        ("State media quoted the minister as saying the weir was safe.", [("minister",)]),
        ("State media quoted the minister as saying: “The weir is safe.”", [("minister",)]),
        ("Ann Orton was quoted as saying that the weir was safe.", [("Ann Orton",)]),
        ("Ann Orton was quoted by the Arvel Herald as saying: “The weir is safe.”", [("Ann Orton",)]),
        ("“The weir is safe,” Ann Orton was quoted as saying by the Arvel Herald.", [("Ann Orton",)]),
        ("The Arvel Herald quoted him as saying the weir was safe.", [()]),
        ("The Arvel Herald quoted Ann Orton at length.", []),
        ("The Arvel Herald, which quoted Ann Orton, said the weir was safe.", [("Arvel Herald",)]),
    ],
)
def test_whoever_is_quoted_as_saying_it_speaks(text: str, expected: list[tuple[str, ...]]) -> None:
    """*Quoted Orton as saying* hands over her words; the paper's subject only writes."""
    assert [quote.speakers for quote in summarize(text, language="en").quotes] == expected


def test_the_paper_is_no_part_of_the_words() -> None:
    """What stands between the marks and *quoted* is told by the article."""
    quotes = summarize("“The weir is safe,” the Arvel Herald quoted Ann Orton as saying.", language="en").quotes
    assert [[run.text for run in quote.text] for quote in quotes] == [["The weir is safe,"]]
