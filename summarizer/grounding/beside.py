"""What stands beside a quote: the occurrence of its cue and of the words that name its speaker."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from summarizer.alignment import Aligner, Match, Placement, Refusal
from summarizer.alignment.claim import readings
from summarizer.alignment.guard import is_whole
from summarizer.schema.extraction import Words

__all__ = ["Surroundings"]

_FIRST_WINDOW = 200  # code points on each side of a quote that are searched first; then four times as many, and so on
_OCCURRENCES = 200  # of a word in one window


class Surroundings:
    """The place of a quote in its article: its sentence, its paragraph and the one before."""

    def __init__(self, aligner: Aligner, runs: Placement) -> None:
        self._aligner = aligner
        self._runs = runs
        layout, first, last = aligner.layout, runs[0].start, runs[-1].end - 1
        self._paragraph = (layout.paragraph(first).start, layout.paragraph(last).end)
        self._reach = (layout.paragraph_before(first).start, self._paragraph[1])

    @cached_property
    def _sentence(self) -> tuple[int, int]:
        layout, first, last = self._aligner.layout, self._runs[0].start, self._runs[-1].end - 1
        return layout.sentence(first).start, layout.sentence(last).end

    def find(self, words: Words) -> Match | Refusal:
        """The occurrence of *words* that belongs to the quote: at its hint, else in its sentence, else the closest.

        Refused where none stands in the quote's paragraph or the one before, outside of the quote itself.
        """
        match = self._hinted(words) or self._only(words.text) or self._closest(words.text, self._reach)
        if match:
            return match
        elsewhere = self._aligner.place(words.text, near=self._runs[0].start)
        if isinstance(elsewhere, Refusal):
            return elsewhere
        return Refusal("stitched", "stands in the article, but not beside this quote", elsewhere[0])

    def distance(self, words: Words) -> int | None:
        """Code points between the quote and the closest occurrence of *words* in its paragraph; None without one."""
        match = self._closest(words.text, self._paragraph)
        return self._distance(match) if match else None

    def _hinted(self, words: Words) -> Match | None:
        if words.near is None:
            return None
        as_read = self._as_read(words.text, words.near)
        if as_read:
            return as_read
        match = self._aligner.index.locate(words.text, near=words.near, within=self._reach, whole_words=True)
        return match if match and match.start == words.near and self._is_free(match) else None

    def _as_read(self, string: str, near: int) -> Match | None:
        """*string* at *near*, character for character, where an engine that works on the text itself has read it."""
        text, match = self._aligner.text, Match(near, near + len(string), "exact")
        stands = string[:1].isalnum() and string[-1:].isalnum() and text.startswith(string, near)
        if not stands or near < self._reach[0] or match.end > self._reach[1]:
            return None
        return match if self._is_free(match) and is_whole(text, match.start, match.end) else None

    def _only(self, string: str) -> Match | None:
        """*string* in the quote's sentence, character for character, where it stands there once: most cues do."""
        text, (start, end) = self._aligner.text, self._sentence
        at = text.find(string, start, end) if string and string == string.strip() else -1
        if at < 0 or text.find(string, at + 1, end) >= 0:
            return None
        match = Match(at, at + len(string), "exact")
        return match if self._is_free(match) and is_whole(text, match.start, match.end) else None

    def _closest(self, string: str, reach: tuple[int, int]) -> Match | None:
        for window in self._windows(reach):
            for reading in readings(string):
                matches = self._aligner.index.occurrences(reading, limit=_OCCURRENCES, within=window, whole_words=True)
                closest = min(filter(self._is_free, matches), key=self._distance, default=None)
                if closest:
                    return closest
        return None

    def _windows(self, reach: tuple[int, int]) -> Iterator[tuple[int, int]]:
        """The quote's sentence, then ever more of *reach*: a paragraph may be as long as a book."""
        yield self._sentence
        radius = _FIRST_WINDOW
        while True:
            window = (max(reach[0], self._runs[0].start - radius), min(reach[1], self._runs[-1].end + radius))
            yield window
            if window == reach:
                return
            radius *= 4

    def _is_free(self, match: Match) -> bool:
        """Whether *match* stands outside of the quote."""
        return all(match.end <= run.start or run.end <= match.start for run in self._runs)

    def _distance(self, match: Match) -> int:
        return min(max(run.start - match.end, match.start - run.end) for run in self._runs)
