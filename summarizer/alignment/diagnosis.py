"""Why the words of a claim are refused, and from where they seem to have been taken.

Nothing here ever accepts a claim: likeness only chooses the words of the message and the passage shown beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz import fuzz

from summarizer.alignment.claim import readings, word_spans
from summarizer.alignment.fold import fold
from summarizer.alignment.guard import widened
from summarizer.alignment.index import Index, Match
from summarizer.alignment.layout import Layout
from summarizer.alignment.likeness import liken, shown
from summarizer.alignment.refusal import Refusal

__all__ = ["diagnose"]


@dataclass(frozen=True, slots=True)
class _Run:
    """Words of a claim, by number, that stand in the article in a row."""

    first: int
    last: int  # one past
    match: Match

    @property
    def length(self) -> int:
        return self.last - self.first


_LIKE_ENOUGH = 0.5  # share of a claim's words found in one passage, from which it counts as altered, not as made up
_SHORT = 3  # words up to which likeness is measured in letters; in at most
_SHORT_LETTERS = 100  # code points
_ALIKE = 75.0  # of 100, for letters
_HALF = 3  # words that make a run a half of a stitched claim
_COVERED = 0.8  # share of a stitched claim's words that its halves account for
_SILENT = 6  # words that may be missing before the gap itself is shown


def diagnose(index: Index, layout: Layout, words: str) -> Refusal:
    """Say why *words*, which do not stand in the article, are refused."""
    claim = next(readings(words))
    if not word_spans(claim):
        return Refusal("not_in_article", "there are no words in it")
    return _inside_word(index, words) or _put_together(index, layout, claim) or _not_in_article(index, claim)


def _inside_word(index: Index, words: str) -> Refusal | None:
    for reading in readings(words):
        match = index.locate(reading)
        if match:
            start, end = widened(index.text, match.start, match.end)
            message = f'stands only inside longer words or numbers: the article says "{shown(index.text[start:end])}"'
            return Refusal("inside_word", message, Match(start, end, "exact"))
    return None


# --- what was put together from several places ---


def _put_together(index: Index, layout: Layout, claim: str) -> Refusal | None:
    """The refusal of a claim made of runs of the article, or of one that differs from one passage in some words."""
    spans = word_spans(claim)
    runs = _runs(index, claim, spans)
    if not runs:
        return None
    halves = [run for run in runs if run.length >= min(_HALF, len(spans) // 2)]
    if len(halves) > 1 and sum(run.length for run in halves) >= _COVERED * len(spans):
        refusal = _seams(index.text, layout, halves)
        if refusal:
            return refusal
    return _altered(index, claim, spans, max(runs, key=lambda run: run.length))


def _seams(text: str, layout: Layout, halves: Sequence[_Run]) -> Refusal | None:
    """What is wrong where two runs meet; None where the article has them in one sentence, close to each other."""
    for before, after in pairwise(halves):
        first, second = before.match, after.match
        closest = max(before, after, key=lambda run: run.length).match
        if second.start < first.end:
            return Refusal("out_of_order", "its parts stand in the article in another order", closest)
        gap = text[first.end : second.start]
        if word_spans(gap) and layout.sentence(first.start) != layout.sentence(second.start):
            ends, begins = shown(text[first.start : first.end]), shown(text[second.start : second.end])
            return Refusal("stitched", f'joins "{ends}" and "{begins}", which stand in different sentences', closest)
        if len(word_spans(gap)) > _SILENT:
            whole = Match(first.start, second.end, "exact")
            return Refusal("altered", f'leaves out "{shown(gap.strip())}" without saying so', whole)
    return None


def _runs(index: Index, claim: str, spans: Sequence[tuple[int, int]]) -> list[_Run]:
    """Longest runs of two words and more that stand in the article, from left to right, placed around the longest."""
    found: list[tuple[int, int]] = []
    first = 0
    while first < len(spans) - 1:
        last = _longest(index, claim, spans, first)
        if last - first > 1:
            found.append((first, last))
        first = max(last, first + 1)
    if not found:
        return []
    anchor = max(found, key=lambda run: run[1] - run[0])
    place = index.locate(_words(claim, spans, *anchor))
    runs = (_Run(*run, match) for run in found if place and (match := _beside(index, claim, spans, run, anchor, place)))
    return list(runs)


def _longest(index: Index, claim: str, spans: Sequence[tuple[int, int]], first: int) -> int:
    """One past the last word of the longest run from the word *first* on."""
    low, step = first, 2
    while low + step <= len(spans) and index.locate(_words(claim, spans, first, low + step)):
        low, step = low + step, 2 * step
    high = min(low + step, len(spans) + 1) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if index.locate(_words(claim, spans, first, middle)):
            low = middle
        else:
            high = middle - 1
    return low


def _beside(
    index: Index,
    claim: str,
    spans: Sequence[tuple[int, int]],
    run: tuple[int, int],
    anchor: tuple[int, int],
    place: Match,
) -> Match | None:
    """The place of *run* closest to the anchor, on its own side of it where it stands there at all."""
    string = _words(claim, spans, *run)
    if run == anchor:
        return place
    if run > anchor:
        side, near = (place.end, min(len(index.text), place.end + 2000)), place.end
    else:
        side, near = (max(0, place.start - 2000), place.start), place.start
    beside = index.locate(string, near=near, within=side)
    return beside or index.locate(string, near=near)


def _words(claim: str, spans: Sequence[tuple[int, int]], first: int, last: int) -> str:
    return claim[spans[first][0] : spans[last - 1][1]]


def _altered(index: Index, claim: str, spans: Sequence[tuple[int, int]], anchor: _Run) -> Refusal | None:
    """The refusal that names the words in which *claim* differs from the passage around its longest run."""
    likeness = liken(index, claim, (spans[anchor.first][0], spans[anchor.last - 1][1]))
    if likeness is None or likeness.share < _LIKE_ENOUGH:
        return None
    return Refusal("altered", likeness.differences, likeness.passage)


def _not_in_article(index: Index, claim: str) -> Refusal:
    """The last resort: a short claim may be a misspelling, anything else is not the article's."""
    is_short = len(word_spans(claim)) <= _SHORT and len(claim) <= _SHORT_LETTERS
    closest = _spelt_alike(index, claim) if is_short else None
    if closest is None:
        return Refusal("not_in_article", "nothing like it stands in the article")
    written = shown(index.text[closest.start : closest.end])
    return Refusal("altered", f'the article says "{written}", not "{shown(claim)}"', closest)


def _spelt_alike(index: Index, claim: str) -> Match | None:
    """The words of the article whose letters are closest to those of *claim*, or None."""
    found = fuzz.partial_ratio_alignment(fold(claim).text, index.fold.text, score_cutoff=_ALIKE)
    if found is None:
        return None
    first = found.dest_start
    words = word_spans(index.fold.text[first : found.dest_end])
    span = index.fold.origin(first + words[0][0], first + words[-1][1]) if words else None
    return Match(*widened(index.text, *span), "exact") if span else None
