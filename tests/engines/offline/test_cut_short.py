"""Articles that break off."""

from __future__ import annotations

import pytest

from summarizer import summarize


@pytest.mark.parametrize("text", ["Kolb sagte am Montag, der Damm halte", "Kolb sagte, es regne. Die reiche"])
def test_a_german_text_may_break_off_at_a_verb(text: str) -> None:
    """What is cut off behind a verb or an adjective is read up to there."""
    assert summarize(text, language="de").article.length == len(text)


@pytest.mark.parametrize("text", ["The dam would hold, Moe said", '"The dam would hold," Ann Moe said'])
def test_an_english_text_may_break_off_at_a_tag(text: str) -> None:
    """Behind the verb of a tag nothing need follow."""
    assert [quote.text[0].text.rstrip(",") for quote in summarize(text, language="en").quotes] == ["The dam would hold"]
