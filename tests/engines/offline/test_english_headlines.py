"""English headlines that a person and a colon open hand over what stands behind."""

from __future__ import annotations

import pytest

from summarizer import summarize
from tests.tables import rows

_BODY = "\n\nAnn Roe, the mayor of Arlen, met the growers on Monday. The hall was full."


def told(headline: str) -> list[tuple[tuple[str, ...], str]]:
    found = summarize(headline + _BODY, language="en").quotes
    return [(quote.speakers, quote.text[0].text) for quote in found]


@pytest.mark.parametrize(
    "words",
    [
        "I'd close the lock if I could",
        "Growers proved the mayor right",
        "Growers have ‘No Idea’ how to mend a lock",
        "Old Mill Is ‘Out of Bounds’ for Now",
    ],
)
@pytest.mark.parametrize("end", ["", "."])
def test_a_clause_behind_a_person_and_a_colon_is_that_person_s(words: str, end: str) -> None:

    assert told(f"Ann Roe: {words}{end}") == [(("Ann Roe",), words)]


@rows(
    "headline",
    [
        "Ann Roe: How she won the valley",
        "Ann Roe: Mayor or another grower in love with power",
        "Ann Roe: Did growers get it right?",
        "Arlen: Growers have no idea how to mend a lock",
        "Ann Roe: To mend a lock",
        "News of Ann Roe: Growers have won",
    ],
)
def test_a_topic_a_question_and_a_place_say_nothing(headline: str) -> None:
    assert told(headline) == []
