"""What stands around a place of an article: its paragraph, its sentence, the passage between quotation marks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property

from summarizer.document import Document
from summarizer.marks import QuotedPassage, quoted_passages
from summarizer.segmentation import Passage

__all__ = ["Layout"]


class Layout:
    """Paragraphs, sentences and quoted passages of a document, by place, in time logarithmic in their number."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._whole = Passage(0, len(document.text))

    def paragraph(self, at: int) -> Passage:
        """The paragraph that holds the code point *at*, or the last one before it."""
        return self._last_before(self._document.paragraphs, self._paragraph_starts, at)

    def paragraph_before(self, at: int) -> Passage:
        """The paragraph before the one that holds *at*, or that one where it is the first."""
        return self.paragraph(self.paragraph(at).start - 1)

    def paragraph_after(self, at: int) -> Passage:
        """The paragraph after the one that holds *at*, or that one where it is the last."""
        number = bisect_right(self._paragraph_starts, at)
        paragraphs = self._document.paragraphs
        return paragraphs[number] if number < len(paragraphs) else self.paragraph(at)

    def sentence(self, at: int) -> Passage:
        """The sentence that holds *at*, or the last one before it."""
        return self._last_before(self._document.sentences, self._sentence_starts, at)

    def quotation(self, at: int) -> QuotedPassage | None:
        """The outermost passage between quotation marks that a cut at *at* would part, or None."""
        number = bisect_right(self._quotation_starts, at - 1) - 1
        passage = self._quotations[number] if number >= 0 else None
        return passage if passage and at < passage.outer_end else None

    def quotations_within(self, start: int, end: int) -> int:
        """How many outermost passages between quotation marks begin from *start* to *end* (half-open)."""
        return bisect_left(self._quotation_starts, end) - bisect_left(self._quotation_starts, start)

    def sentences_within(self, start: int, end: int) -> int:
        """How many sentences begin from *start* to *end* (half-open)."""
        return bisect_left(self._sentence_starts, end) - bisect_left(self._sentence_starts, start)

    def _last_before(self, passages: Sequence[Passage], starts: Sequence[int], at: int) -> Passage:
        if not passages:
            return self._whole
        return passages[max(0, bisect_right(starts, at) - 1)]

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [passage.start for passage in self._document.paragraphs]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [passage.start for passage in self._document.sentences]

    @cached_property
    def _quotations(self) -> list[QuotedPassage]:
        return [passage for passage in quoted_passages(self._document) if passage.depth == 0]

    @cached_property
    def _quotation_starts(self) -> list[int]:
        return [passage.outer_start for passage in self._quotations]
