"""Where a string stands in a text, character for character or but for typography."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import islice
from typing import Literal
from unicodedata import is_normalized

from summarizer.alignment.characters import DASHES, MARKS, SPACES, UNSPACED, VANISHING
from summarizer.alignment.fold import Fold, fold, folded
from summarizer.alignment.guard import is_whole, splits_accent, splits_word
from summarizer.values import value

__all__ = ["Index", "Match", "locate"]

_BLANK = re.compile(f"[{re.escape(MARKS + DASHES + SPACES + VANISHING)}]*")
_INKLESS = re.compile(f"[{re.escape(VANISHING)}]")
_REST_OF_WORD = re.compile(rf"[^\W{UNSPACED}]*")
_FIRST_WINDOW = 256  # code points around a hint that are searched first; then four times as many, and so on


@value
class Match:
    """Where a string stands: half-open code points of the text as it is.

    `kind` is exact for the same characters, typographic where only marks, dashes, spaces, what leaves no ink and the
    Unicode form differ.
    """

    start: int
    end: int
    kind: Literal["exact", "typographic"]


def locate(text: str, string: str, *, near: int | None = None) -> Match | None:
    """Find *string* in *text*, character for character or but for typography; None where it does not stand.

    With *near*, the occurrence closest to that code point, else the first. For many look-ups build an `Index`.
    """
    return Index(text).locate(string, near=near)


class Index:
    """A text made ready to be searched; the folded spelling is built when first needed, in time linear in the text."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def fold(self) -> Fold:
        """The text in its folded spelling."""
        return fold(self.text)

    @cached_property
    def is_plain(self) -> bool:
        """Whether letters of the text can be written in one way alone: composed, with nothing inkless between them."""
        return is_normalized("NFC", self.text) and not _INKLESS.search(self.text)

    def locate(
        self,
        string: str,
        *,
        near: int | None = None,
        within: tuple[int, int] | None = None,
        whole_words: bool = False,
    ) -> Match | None:
        """Find *string*, or return None; spaces around it, and a string of marks and spaces alone, are nothing to find.

        *near* asks for the occurrence that begins closest to a code point, and makes the search as cheap as the hint is
        good; without it an exact occurrence comes before a typographic one and the first before the others. *within*
        bounds where the occurrence may stand (half-open). *whole_words* passes over what begins or ends inside a
        word or number.
        """
        search = self._search(string, whole_words=whole_words)
        low, high = within or (0, len(self.text))
        if search is None:
            return None
        if near is not None:
            return search.closest(near, low, high)
        return next(search.exact(low, high), None) or next(search.typographic(low, high), None)

    def occurrences(
        self,
        string: str,
        *,
        limit: int | None = None,
        within: tuple[int, int] | None = None,
        whole_words: bool = False,
    ) -> tuple[Match, ...]:
        """The first *limit* places where *string* stands, exact or typographic, in order; they may overlap."""
        search = self._search(string, whole_words=whole_words)
        low, high = within or (0, len(self.text))
        return tuple(islice(search.all(low, high), limit)) if search else ()

    def without(self, pattern: re.Pattern[str]) -> Index:
        """An index of the same text in which what matches *pattern* (in folded spelling) is as if it were not there."""
        index = Index(self.text)
        index.__dict__["fold"] = self.fold.rewritten(pattern, lambda _: "")
        return index

    def _search(self, string: str, *, whole_words: bool) -> _Search | None:
        return None if _BLANK.fullmatch(string) else _Search(self, string.strip(), whole_words=whole_words)


class _Search:
    """One string looked for in one text."""

    def __init__(self, index: Index, string: str, *, whole_words: bool) -> None:
        self._index = index
        self._string = string
        self._whole_words = whole_words

    @cached_property
    def _folded(self) -> str:
        return folded(self._string)

    def exact(self, low: int, high: int) -> Iterator[Match]:
        """Occurrences of the same characters, in order."""
        text, string = self._index.text, self._string
        at = text.find(string, low, high)
        while at >= 0:
            if self._stands(at, at + len(string)):
                yield Match(at, at + len(string), "exact")
            at = text.find(string, self._next(text, at), high)

    def typographic(self, low: int, high: int) -> Iterator[Match]:
        """Occurrences of the same folded spelling, exact ones among them, in order."""
        view, string = self._index.fold, self._folded
        last = view.position(high)
        at = view.text.find(string, view.position(low), last) if string else -1
        while at >= 0:
            span = view.origin(at, at + len(string))
            if span and low <= span[0] and span[1] <= high and self._stands(*span):
                yield Match(*span, "typographic")
            at = view.text.find(string, self._next(view.text, at), last)

    def all(self, low: int, high: int) -> Iterator[Match]:
        """Every occurrence once, in order, exact where it is exact."""
        if self._index.is_plain and self._string.isalnum() and is_normalized("NFC", self._string):
            yield from self.exact(low, high)  # letters alone, and nothing in the text that could stand between them
            return
        matches = self.exact(low, high)
        exact = next(matches, None)
        for match in self.typographic(low, high):
            last: Match | None = None
            while exact is not None and exact.start <= match.start:
                yield (last := exact)
                exact = next(matches, None)
            if last is None or (last.start, last.end) != (match.start, match.end):
                yield match
        if exact is not None:
            yield exact
            yield from matches

    def closest(self, near: int, low: int, high: int) -> Match | None:
        """The occurrence that begins closest to *near*: there if it does, else in ever wider windows."""
        near = min(max(near, low), high)
        here = self._at(near)
        if here and here.end <= high:
            return here
        reach = _FIRST_WINDOW + len(self._string)
        while True:
            first, last = max(low, near - reach), min(high, near + reach + len(self._string))
            found = min(self.all(first, last), key=lambda match: abs(match.start - near), default=None)
            if found or (first == low and last == high):
                return found
            reach *= 4

    def _at(self, near: int) -> Match | None:
        """The occurrence that begins at *near*, or behind what vanishes there, told without searching."""
        text, string = self._index.text, self._string
        if text.startswith(string, near) and self._stands(near, near + len(string)):
            return Match(near, near + len(string), "exact")
        view = self._index.fold
        at = view.position(near)
        if self._folded and view.text.startswith(self._folded, at):
            span = view.origin(at, at + len(self._folded))
            if span and self._stands(*span):
                return Match(*span, "typographic")
        return None

    def _stands(self, start: int, end: int) -> bool:
        text = self._index.text
        if self._whole_words:
            return is_whole(text, start, end)
        return not splits_accent(text, start) and not splits_accent(text, end)

    def _next(self, haystack: str, at: int) -> int:
        """Where the next occurrence after that at *at* can begin: not inside the same word where words must be whole.

        Passing over the word keeps the search linear in a text that is one long word.
        """
        if self._whole_words and splits_word(haystack, at):
            rest = _REST_OF_WORD.match(haystack, at)
            return max(at + 1, rest.end() if rest else 0)
        return at + 1
