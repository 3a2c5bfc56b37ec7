"""How a text too long for one request is cut: at borders of paragraphs, then of sentences, then anywhere."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from summarizer.document import Document
from summarizer.engines.llm.counting import TokenCounter
from summarizer.segmentation import Passage

__all__ = ["cut", "halves"]


def cut(document: Document, tokens: int) -> list[Passage]:
    """Windows of *document* with at most *tokens* each, in order; together they hold the whole text.

    One window where it fits, and then it is the text from its first to its last character.
    """
    whole = Passage(0, len(document.text))
    counter = TokenCounter(document.text)
    if counter.fits(tokens):
        return [whole]
    return list(_windows(document, counter, tokens))


def halves(document: Document, passage: Passage) -> list[Passage]:
    """*passage* in two, at the border closest to its middle; it alone where it has no border inside."""
    middle = (passage.start + passage.end) // 2
    for borders in (_starts(document.paragraphs), _starts(document.sentences)):
        inside = [border for border in borders if passage.start < border < passage.end]
        if inside:
            border = min(inside, key=lambda place: abs(place - middle))
            return [Passage(passage.start, border), Passage(border, passage.end)]
    return [passage]


def _windows(document: Document, counter: TokenCounter, tokens: int) -> Iterator[Passage]:
    paragraphs, sentences = _starts(document.paragraphs), _starts(document.sentences)
    start, end = 0, len(document.text)
    while start < end:
        farthest = counter.reach(start, tokens)
        stop = end if farthest >= end else _last(paragraphs, start, farthest) or _last(sentences, start, farthest)
        stop = stop or farthest
        yield Passage(start, stop)
        start = stop


def _starts(passages: tuple[Passage, ...]) -> list[int]:
    return [passage.start for passage in passages]


def _last(borders: list[int], after: int, limit: int) -> int | None:
    """The last of *borders* up to *limit* that lies behind *after*."""
    at = bisect_right(borders, limit) - 1
    return borders[at] if at >= 0 and borders[at] > after else None
