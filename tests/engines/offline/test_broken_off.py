"""Articles that break off, begin amid a sentence or lose a mark: whatever is left of one can be read."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from summarizer import summarize
from summarizer.lexicon import LANGUAGES

_ARTICLES = sorted((Path(__file__).parents[2] / "evals" / "fixtures").glob("*.txt"))
_PIECES = 12  # of each article, in each language
_LONGEST = 900  # characters
_INSERTED = ("", "«", "“", "„", '"', "(", ")", "\n\n", " — ", ": ", ", ", "? ")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("article", _ARTICLES, ids=lambda path: path.stem)
def test_any_piece_of_an_article_is_read(article: Path, language: str) -> None:
    """A text cut anywhere, with a stray mark in it, in the right language or a wrong one, gives a summary."""
    text, chance = article.read_text(encoding="utf-8"), Random(f"{article.stem} {language}")
    for _ in range(_PIECES):
        begin = chance.randrange(len(text) - 2)
        piece = text[begin : begin + chance.randrange(2, _LONGEST)]
        at = chance.randrange(len(piece))
        piece = piece[:at] + chance.choice(_INSERTED) + piece[at:]
        if not piece.strip():
            continue

        summary = summarize(piece, language=language)

        assert all(piece[run.start : run.end] == run.text for quote in summary.quotes for run in quote.text)


def test_a_list_of_names_with_a_particle_is_read() -> None:
    """Names and nothing else, one of them with a particle in capitals: *…, Colin Van Ostal, …*."""
    text = "of Moe, Ada Val Tal, Tom Roe, Jim Tal, Greg Moe, Liz Roe, Colin Van Ostal, Deb Kess\n"

    assert summarize(text, language="en").quotes == ()
