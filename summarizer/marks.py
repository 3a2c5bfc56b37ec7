"""Passages between quotation marks, in any convention, in time linear in the text.

A mark opens or closes by its shape where the shape tells (« “ „), by what stands around it where it does not (" ').
What is never closed costs its own passage, not the ones after it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Protocol

from summarizer.document import Document
from summarizer.kept import kept
from summarizer.segmentation import Passage
from summarizer.values import value

__all__ = ["Enclosure", "QuotedPassage", "quoted_passages"]

_MARK = re.compile(r"'{2,3}|[«»‹›“”„‟\"‚‘’'＂「」『』]")
_TWICE = "''"
"""Two straight single marks in a row, by which agencies without a double mark write one."""
_CLOSERS = {
    "«": ("»",),
    "»": ("«",),  # German books open with »
    "‹": ("›",),
    "“": ("”", '"'),
    "”": ("”",),
    "„": ("“", "”", '"'),
    "‟": ("”",),
    '"': ('"', "”"),
    "＂": ("＂",),
    "‚": ("‘", "’", "'"),
    "‘": ("’", "'"),
    "'": ("'",),
    _TWICE: (_TWICE,),
    "「": ("」",),
    "『": ("』",),
}
_SINGLE = frozenset("‘’'‚")
_APOSTROPHES = frozenset("'’")
_OPENS_BY_SHAPE = frozenset("«‹„‟「『‚")
_OPENS_BESIDE_WORDS = frozenset({"“", '"', "＂", _TWICE})
_CLOSES_BY_SHAPE = frozenset("»›」』")
_MISTAKEN = {("“", "“"), ('"', "“")}
"""An opening mark, and one that opens by its shape but closes it by mistake."""
_ENDS = ".!?…"
_FRENCH_TAG = re.compile(r",\s(?:\w+['’])?\w+-(?:t-)?(?:ils?|elles?)\b")
"""A comma and a verb with its pronoun behind it, which say who spoke: *, s'est-il emporté*."""
_PARAGRAPHS_CARRIED = 3  # a speech may run over a few paragraphs before its closing mark; more is a lost mark
_DEEPEST = 6  # marks open at once: nobody nests deeper, and each passage costs its length once for every level


@value
class QuotedPassage:
    """A passage between quotation marks: half-open code points of `Document.text`.

    `start` and `end` bound the words, without marks and inner spaces; `outer_start` and `outer_end` take the marks in.
    `depth` is 0 for a passage that stands in no other. `closed` is false where the closing mark is left out,
    as at the end of a paragraph that the next one continues.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    depth: int
    closed: bool


class _Place(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class Enclosure:
    """Whether words stand between quotation marks, told in the logarithm of the number of passages."""

    def __init__(self, passages: Iterable[_Place]) -> None:
        places = sorted((passage.start, passage.end) for passage in passages)
        self._starts = [start for start, _ in places]
        self._furthest = list(accumulate((end for _, end in places), max))  # end reached by a passage so far

    def holds(self, start: int, end: int) -> bool:
        """Whether one passage holds all of the half-open *start* to *end*."""
        before = bisect_right(self._starts, start)
        return before > 0 and self._furthest[before - 1] >= end


@dataclass(slots=True)
class _Open:
    mark: str
    at: int


@kept
def quoted_passages(document: Document) -> tuple[QuotedPassage, ...]:
    """Every passage between quotation marks of *document*, outer before inner, in order of the text."""
    found = list(_scan(document.text, document.paragraphs, german=document.language == "de"))
    found.sort(key=lambda passage: (passage.outer_start, -passage.outer_end))
    return tuple(_with_depth(found))


def _with_depth(passages: Sequence[QuotedPassage]) -> Iterator[QuotedPassage]:
    enclosing: list[int] = []
    for passage in passages:
        while enclosing and enclosing[-1] <= passage.outer_start:
            enclosing.pop()
        yield QuotedPassage(
            passage.start, passage.end, passage.outer_start, passage.outer_end, len(enclosing), passage.closed
        )
        enclosing.append(passage.outer_end)


def _scan(text: str, paragraphs: Sequence[Passage], *, german: bool) -> Iterator[QuotedPassage]:
    resume = 0
    for number, paragraph in enumerate(paragraphs):
        begin = max(paragraph.start, resume)
        if begin >= paragraph.end:
            continue
        scan = _Paragraph(text, begin, paragraph.end, german=german)
        yield from scan.passages()
        if scan.stack:
            passage = _unclosed(text, scan.stack[0], paragraphs, number)
            if passage:
                yield passage
                resume = passage.outer_end


def _unclosed(text: str, opened: _Open, paragraphs: Sequence[Passage], number: int) -> QuotedPassage | None:
    """The passage of a mark that its paragraph does not close: continued, closed later, or lost."""
    paragraph = paragraphs[number]
    following = paragraphs[number + 1 : number + 1 + _PARAGRAPHS_CARRIED]
    continued = bool(following) and text.startswith((opened.mark, *_CLOSERS[opened.mark]), following[0].start)
    if continued:
        return _passage(text, opened.at, paragraph.end, opened.mark)
    if opened.mark in "«„“":
        for later in following:
            mark = next((m for m in _MARK.finditer(text, later.start, later.end) if m[0] not in _SINGLE), None)
            if mark and mark[0] in _CLOSERS[opened.mark]:
                return _passage(text, opened.at, mark.end(), opened.mark, mark[0])
            if mark:
                break
    if opened.mark not in _SINGLE and (opened.at == paragraph.start or _opens_sentence(text, opened.at, paragraph)):
        tag = _FRENCH_TAG.search(text, opened.at, paragraph.end)
        return _passage(text, opened.at, tag.start() if tag else paragraph.end, opened.mark)
    return None


def _opens_sentence(text: str, at: int, paragraph: Passage) -> bool:
    """Whether a mark opens the sentences that end its paragraph, and only the one that closes is lost."""
    before = text[paragraph.start : at].rstrip()
    whole = before.endswith((*_ENDS, ":")) and len(before) < at - paragraph.start
    return whole and text[at + 1 : at + 2].isupper() and text.endswith((*_ENDS, ")", "]"), at, paragraph.end)


def _passage(text: str, outer_start: int, outer_end: int, opening: str, closing: str = "") -> QuotedPassage | None:
    """The passage between two marks; *closing* is empty where it is left out."""
    start, end = outer_start + len(opening), outer_end - len(closing)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return QuotedPassage(start, end, outer_start, outer_end, 0, bool(closing)) if start < end else None


class _Paragraph:
    """One paragraph's marks, paired with a stack."""

    def __init__(self, text: str, start: int, end: int, *, german: bool) -> None:
        self.text, self.start, self.end, self.german = text, start, end, german
        self.stack: list[_Open] = []

    def passages(self) -> Iterator[QuotedPassage]:
        for mark, at in self._marks():
            opener = self._closes(mark, at)
            if opener is not None:
                opened = self.stack[opener]
                passage = _passage(self.text, opened.at, at + len(mark), opened.mark, mark)
                del self.stack[opener:]
                if passage:
                    yield passage
            elif self._opens(mark, at):
                self.stack.append(_Open(mark, at))
                del self.stack[:-_DEEPEST]  # the oldest is lost

    def _marks(self) -> Iterator[tuple[str, int]]:
        """The marks and where they stand; of three in a row the two of an outer passage stand outside."""
        for found in _MARK.finditer(self.text, self.start, self.end):
            mark, at = found[0], found.start()
            if mark in _APOSTROPHES and self._joins_letters(at):
                continue
            if len(mark) <= len(_TWICE):
                yield mark, at
            elif self._around(at, mark)[0].isspace():
                yield _TWICE, at
                yield "'", at + len(_TWICE)
            else:
                yield "'", at
                yield _TWICE, at + 1

    def _joins_letters(self, at: int) -> bool:
        """Whether an apostrophe stands within a word, where a mark neither opens nor closes: half of all marks do."""
        return self.start < at < self.end - 1 and self.text[at - 1].isalnum() and self.text[at + 1].isalnum()

    def _closes(self, mark: str, at: int) -> int | None:
        """Index in the stack of the mark that this one closes, or None."""
        for index in range(len(self.stack) - 1, -1, -1):
            opening = self.stack[index].mark
            if mark in _CLOSERS[opening]:
                return index if self._can_close(mark, at) else None
            if (opening, mark) in _MISTAKEN:
                return index if self._ends_words(mark, at) else None
        return None

    def _can_close(self, mark: str, at: int) -> bool:
        if mark in _CLOSES_BY_SHAPE:
            return True
        before, after = self._around(at, mark)
        if mark in _SINGLE:
            return not before.isspace() and not after.isalnum() and not self._possessive(mark, at)
        looks_opening = (before.isspace() or before in "([") and after.isalnum()
        return not looks_opening

    def _ends_words(self, mark: str, at: int) -> bool:
        """Whether a mark that opens by its shape stands where one closes: *called it “odd***“** *on Monday*."""
        before, after = self._around(at, mark)
        return not before.isspace() and (after.isspace() or after in ".,;:!?)[]–—")

    def _possessive(self, mark: str, at: int) -> bool:
        """Whether an apostrophe after a final s (the workers' demands) is followed by a better closing mark."""
        if self.text[at - 1] not in "sS" or not self.text[at + 1 : at + 2].isspace():
            return False
        return (
            re.compile(rf"[\w.,!?]{re.escape(mark)}(?!\w)").search(self.text, at + 1, min(self.end, at + 400))
            is not None
        )

    def _opens(self, mark: str, at: int) -> bool:
        before, after = self._around(at, mark)
        if mark in _OPENS_BY_SHAPE:
            return not (mark == "«" and self.german and after.isspace())
        if mark == "»":
            return self.german and not before.isalnum() and after.isalnum()
        if mark in _SINGLE:
            return mark in _CLOSERS and not before.isalnum() and after.isalnum() and self._has_closer(mark, at)
        if mark == _TWICE and before.isalnum():
            return False  # inches: *6'2"*
        if mark in _OPENS_BESIDE_WORDS:
            return not after.isspace() or before.isspace() or at == self.start
        return False

    def _has_closer(self, mark: str, at: int) -> bool:
        """Whether a single mark is closed further on, so that an elided word ('tis) opens nothing."""
        closers = re.escape("".join(_CLOSERS[mark]))
        return (
            re.compile(rf"(?<=[\w.,!?…])[{closers}](?!\w)").search(self.text, at + 2, min(self.end, at + 400))
            is not None
        )

    def _around(self, at: int, mark: str) -> tuple[str, str]:
        before = self.text[at - 1] if at > self.start else " "
        last = at + len(mark)
        after = self.text[last] if last < self.end else " "
        return before, after
