"""A text may end anywhere: a headline, a feed's first lines, an article cut off amid a sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from summarizer import Document, summarize

_ROOT = Path(__file__).parents[3]
_TEXTS = sorted([*_ROOT.glob("evals/fixtures/*.txt"), *_ROOT.glob("examples/*.txt")])
_WINDOW = 200  # characters before the end
_STEP = 6  # words from one end to the next


@pytest.mark.parametrize("file", _TEXTS, ids=lambda file: file.stem)
def test_a_text_that_ends_amid_a_sentence_is_read(file: Path) -> None:
    """No rule looks past the last word."""
    text = file.read_text(encoding="utf-8")
    language = Document.from_text(text).language
    ends = [word.end() for word in re.finditer(r"\w+|[^\w\s]", text)]
    for end in ends[::_STEP]:
        document = Document.from_text(text[max(0, end - _WINDOW) : end], language=language)
        assert summarize(document).article.length == len(document.text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ada Kessan said that"),
        ("en", "Roe said on Monday"),
        ("en", "“The dam held”, Roe said,"),
        ("fr", "Pour la maire,"),
        ("fr", "Selon la mairie, la digue aurait cédé, a dit"),
        ("fr", "« La digue tient », explique"),
        ("de", "Die Polizei von"),
        ("de", "Der Sprecher der GmbH & Co KG"),
    ],
)
def test_a_piece_of_a_sentence_is_read(language: str, text: str) -> None:
    """The word that a rule waits for need not come."""
    summary = summarize(Document.from_text(text, language=language))
    assert summary.article.language == language
