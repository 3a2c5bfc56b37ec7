"""Where the names of actors stand, found in one pass over the article."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate, compress

from summarizer.alignment import Index, Match
from summarizer.alignment.blocks import blocks
from summarizer.alignment.characters import UNSPACED
from summarizer.alignment.fold import folded
from summarizer.alignment.guard import is_whole

__all__ = ["Mentions", "find_mentions"]

_LONGEST = 12  # words; no name is longer
_SHORT = 20_000  # code points of a text that is cheaper to search for each word than to cut into all of its own
_WORD = re.compile(rf"[{UNSPACED}]|[^\W{UNSPACED}]+")
_PIECE = re.compile(rf"[^\W{UNSPACED}]+|[^\w{UNSPACED}]+|[{UNSPACED}]")  # words, and what stands between them


@dataclass(slots=True)
class Mentions:
    """Forms that stand in an article as whole words, and where: the longest first, none inside another, in order."""

    standing: set[str] = field(default_factory=set)
    places: list[tuple[str, Match]] = field(default_factory=list)


def find_mentions(index: Index, forms: Iterable[str]) -> Mentions:
    """Find *forms*, in any typography; those of the result are folded.

    One pass, whatever the number of forms: they are told by their longest word, then by their lengths.
    """
    table = _by_longest_word(forms)
    matches = [
        match for position, word in _places(index.fold.text, table) for match in _at(index, position, table[word])
    ]
    matches.sort(key=lambda found: (found[1].start, -found[1].end))
    found = Mentions({form for form, _ in matches})
    taken = 0
    for form, match in matches:
        if match.start >= taken:
            found.places.append((form, match))
            taken = match.end
    return found


def _places(text: str, words: Collection[str]) -> Iterator[tuple[int, str]]:
    """Where each of *words* may stand in *text*: in a short one they are looked for one by one."""
    if len(text) <= _SHORT:
        for word in words:
            at = text.find(word)
            while at >= 0:
                yield at, word
                at = text.find(word, at + len(word))
        return
    for begin, end in blocks(text):
        pieces = _PIECE.findall(text, begin, end)
        starts = accumulate(map(len, pieces), initial=begin)
        yield from compress(zip(starts, pieces, strict=False), map(words.__contains__, pieces))


@dataclass(slots=True)
class _Entry:
    """Forms that share their longest word: what is to be cut out of the text to compare, the longest first."""

    cuts: set[tuple[int, int]]  # how far before the word the form begins, and its length
    forms: dict[str, str]  # each by itself, so that a long text does not keep a copy for each place


def _by_longest_word(forms: Iterable[str]) -> dict[str, _Entry]:
    table: dict[str, _Entry] = {}
    for form in set(map(folded, forms)):
        told = _longest_word(form)
        if told is not None:
            entry = table.setdefault(form[slice(*told)], _Entry(set(), {}))
            entry.forms[form] = form
            entry.cuts.add((told[0], len(form)))
    return table


@lru_cache(maxsize=1 << 13)
def _longest_word(form: str) -> tuple[int, int] | None:
    """Where the word stands by which *form* is looked for; None where it has none, or is longer than any name."""
    words = [found.span() for found in _WORD.finditer(form)]
    return max(words, key=lambda word: word[1] - word[0]) if words and len(form.split()) <= _LONGEST else None


def _at(index: Index, position: int, entry: _Entry) -> list[tuple[str, Match]]:
    """Forms of *entry* whose longest word stands at *position* of the folded text."""
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
