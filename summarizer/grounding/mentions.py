"""Where the names of actors stand, found in one pass over the article."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate, compress

from summarizer.alignment import Index, Match
from summarizer.alignment.blocks import blocks
from summarizer.alignment.characters import UNSPACED
from summarizer.alignment.fold import folded
from summarizer.alignment.guard import is_whole

__all__ = ["Mentions", "find_mentions"]

_LONGEST = 12  # words; no name is longer
_WORD = re.compile(rf"[{UNSPACED}]|[^\W{UNSPACED}]+")
_PIECE = re.compile(rf"[^\W{UNSPACED}]+|[^\w{UNSPACED}]+|[{UNSPACED}]")  # words, and what stands between them


@dataclass(slots=True)
class Mentions:
    """Forms that stand in an article as whole words, and where: the longest first, none inside another, in order."""

    standing: set[str] = field(default_factory=set)
    places: list[tuple[str, Match]] = field(default_factory=list)


def find_mentions(index: Index, forms: Iterable[str]) -> Mentions:
    """Find *forms*, in any typography; those of the result are folded.

    One pass, whatever the number of forms: they are told by their first word, then by their lengths.
    """
    table = _by_first_word(forms)
    found = Mentions()
    taken = 0
    for position, word in _places(index.fold.text, table):
        matches = _at(index, position, table[word])
        found.standing.update(form for form, _ in matches)
        if matches and matches[0][1].start >= taken:
            found.places.append(matches[0])
            taken = matches[0][1].end
    return found


def _places(text: str, words: Container[str]) -> Iterator[tuple[int, str]]:
    """Where each of *words* stands in *text*, in order. All but those few are passed over without a step of Python."""
    for begin, end in blocks(text):
        pieces = _PIECE.findall(text, begin, end)
        starts = accumulate(map(len, pieces), initial=begin)
        yield from compress(zip(starts, pieces, strict=False), map(words.__contains__, pieces))


@dataclass(slots=True)
class _Entry:
    """Forms that share their first word: what is to be cut out of the text to compare, the longest first."""

    cuts: list[tuple[int, int]]  # how far before the first word the form begins, and its length
    forms: dict[str, str]  # each by itself, so that a long text does not keep a copy for each place


def _by_first_word(forms: Iterable[str]) -> dict[str, _Entry]:
    table: dict[str, _Entry] = {}
    for form in set(map(folded, forms)):
        first = _WORD.search(form)
        if first and len(form.split()) <= _LONGEST:
            entry = table.setdefault(first[0], _Entry([], {}))
            entry.forms[form] = form
            entry.cuts.append((first.start(), len(form)))
    for entry in table.values():
        entry.cuts = sorted(set(entry.cuts), key=lambda cut: -cut[1])
    return table


def _at(index: Index, position: int, entry: _Entry) -> list[tuple[str, Match]]:
    """Forms of *entry* whose first word stands at *position* of the folded text, the longest first."""
    text = index.fold.text
    found: list[tuple[str, Match]] = []
    for before, length in entry.cuts:
        start, stop = position - before, position - before + length
        form = entry.forms.get(text[start:stop]) if start >= 0 and stop <= len(text) else None
        if form is None:
            continue
        span = index.fold.origin(start, stop)
        if span and is_whole(index.text, *span):
            exact = index.text[span[0] : span[1]] == form
            found.append((form, Match(*span, "exact" if exact else "typographic")))
    return found
