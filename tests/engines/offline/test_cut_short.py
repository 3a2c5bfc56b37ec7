"""Articles that break off."""

from __future__ import annotations

import pytest

from summarizer import summarize


@pytest.mark.parametrize("text", ["Kolb sagte am Montag, der Damm halte", "Kolb sagte, es regne. Die reiche"])
def test_a_german_text_may_break_off_at_a_verb(text: str) -> None:
    """What is cut off behind a verb or an adjective is read up to there."""
    assert summarize(text, language="de").article.length == len(text)
