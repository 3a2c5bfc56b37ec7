"""The passage of an article that a claim is most like, and the words in which they differ.

Likeness is for messages. It never decides whether a claim is believed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from summarizer.alignment.fold import fold
from summarizer.alignment.index import Index, Match

__all__ = ["Likeness", "liken", "shown"]

_LONG = 300  # words beyond which the ends of a passage are not weighed: it would take seconds
_SLACK = 6  # words the article may have more than the claim, on each side of the anchor
_PLACES = 8  # places of the anchor that are compared
_QUOTED = 80  # code points of a phrase shown in a message


@dataclass(frozen=True, slots=True)
class Likeness:
    """A passage like a claim: where it stands, the share of the claim's words it has, and what is different in it."""

    passage: Match
    share: float
    differences: str


def liken(index: Index, claim: str, run: tuple[int, int]) -> Likeness | None:
    """The passage most like *claim* around a place of its *run*, a stretch of the claim that stands in the article."""
    tokens = _Tokens.of(claim, 0, len(claim))
    places = index.occurrences(claim[slice(*run)], limit=_PLACES)
    passages = (_passage(index.text, claim, tokens, run, place) for place in places)
    best = min(passages, key=lambda passage: Levenshtein.distance(tokens.keys, passage.keys), default=None)
    if best is None:
        return None
    operations = Levenshtein.opcodes(tokens.keys, best.keys)
    common = sum(op.src_end - op.src_start for op in operations if op.tag == "equal")
    passage = Match(best.spans[0][0], best.spans[-1][1], "exact")
    return Likeness(passage, common / len(tokens.keys), _differences(claim, tokens, index.text, best))


@dataclass(frozen=True, slots=True)
class _Tokens:
    """Words and marks of a stretch of text: folded spellings, and where they stand in it."""

    keys: list[str]
    spans: list[tuple[int, int]]

    @classmethod
    def of(cls, text: str, start: int, end: int) -> _Tokens:
        spans = [found.span() for found in _TOKEN.finditer(text, start, end)]
        return cls([fold(text[begin:stop]).text for begin, stop in spans], spans)

    def slice(self, first: int, last: int) -> _Tokens:
        return _Tokens(self.keys[first:last], self.spans[first:last])


_TOKEN = re.compile(r"(?:\w[\u0300-\u036f\xad\u200b-\u200d]*)+|[^\w\s]")


def _passage(text: str, claim: str, tokens: _Tokens, run: tuple[int, int], anchor: Match) -> _Tokens:
    """Tokens of the article around *anchor*, where the *run* of the claim stands, that answer those of the claim."""
    before = [key for key, span in zip(tokens.keys, tokens.spans, strict=True) if span[1] <= run[0]]
    after = [key for key, span in zip(tokens.keys, tokens.spans, strict=True) if span[0] >= run[1]]
    reach = 2 * len(claim) + 100
    left = _Tokens.of(text, max(0, anchor.start - reach), anchor.start)
    right = _Tokens.of(text, anchor.end, min(len(text), anchor.end + reach))
    middle = _Tokens.of(text, anchor.start, anchor.end)
    taken_left = _best_length(before[::-1], left.keys[::-1])
    taken_right = _best_length(after, right.keys)
    kept_left, kept_right = left.slice(len(left.keys) - taken_left, len(left.keys)), right.slice(0, taken_right)
    return _Tokens(
        kept_left.keys + middle.keys + kept_right.keys,
        kept_left.spans + middle.spans + kept_right.spans,
    )


def _best_length(wanted: Sequence[str], offered: Sequence[str]) -> int:
    """How many of the tokens *offered*, from the first on, come closest to those *wanted*."""
    if not wanted or len(wanted) > _LONG:
        return min(len(wanted), len(offered))
    lengths = range(max(0, len(wanted) - _SLACK), min(len(offered), len(wanted) + _SLACK) + 1)
    return min(lengths, key=lambda n: (_cost(wanted, offered[:n]), abs(n - len(wanted))), default=0)


def _cost(wanted: Sequence[str], offered: Sequence[str]) -> int:
    """Distance in which a word the claim left out counts half as much as one it changed or made up."""
    return Levenshtein.distance(wanted, offered, weights=(1, 2, 2))


def _differences(claim: str, tokens: _Tokens, text: str, passage: _Tokens) -> str:
    """The words in which a claim and a passage differ, two places at most."""
    places = _changed(tokens, passage)
    if not places:
        return "the article has the same words and marks with other spaces between them"
    said = [
        f'the article says "{_phrase(text, passage, first, last)}", not "{_phrase(claim, tokens, begin, end)}"'
        for begin, end, first, last in places[:2]
    ]
    more = f" (and {len(places) - 2} more)" if len(places) > 2 else ""
    return "; ".join(said) + more


_Change = tuple[int, int, int, int]
"""Tokens of a claim, from and to, and of the passage that has others in their place, from and to."""


def _changed(tokens: _Tokens, passage: _Tokens) -> list[_Change]:
    """Where claim and passage differ; places with a single common token between them are one."""
    merged: list[_Change] = []
    for op in Levenshtein.opcodes(tokens.keys, passage.keys):
        if op.tag == "equal":
            continue
        place = (op.src_start, op.src_end, op.dest_start, op.dest_end)
        if merged and place[0] - merged[-1][1] <= 1 and place[2] - merged[-1][3] <= 1:
            before = merged.pop()
            place = (before[0], place[1], before[2], place[3])
        merged.append(place)
    return [_with_neighbours(place, len(tokens.keys), len(passage.keys)) for place in merged]


def _with_neighbours(place: _Change, claimed: int, written: int) -> _Change:
    """*place*, and the tokens around it where one side has nothing, so that each has words to show."""
    begin, end, first, last = place
    if begin < end and first < last:
        return place
    if end < claimed and last < written:
        end, last = end + 1, last + 1
    if begin and first:
        begin, first = begin - 1, first - 1
    return begin, end, first, last


def _phrase(text: str, tokens: _Tokens, first: int, last: int) -> str:
    return shown(text[tokens.spans[first][0] : tokens.spans[last - 1][1]]) if first < last else ""


def shown(phrase: str) -> str:
    """*phrase* on one line, its middle left out where it is long."""
    line = " ".join(phrase.split())
    return line if len(line) <= _QUOTED else f"{line[: _QUOTED // 2].rstrip()} … {line[-_QUOTED // 2 :].lstrip()}"
