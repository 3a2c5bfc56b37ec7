"""Whether one reader is better than another by more than chance: paired statistics over articles.

Items of one article are not independent, so the article is the unit. Three things are told of a difference of F1: the
p-value of a paired permutation test (the answers to an article change sides; Yeh 2000, *More accurate tests for the
statistical significance of result differences*), a 95 % interval from the jackknife over articles (Efron and Tibshirani
1993, chapter 11), and the smallest difference that this many articles would show four times in five.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtri, stdtrit  # type: ignore[import-untyped,unused-ignore]  # SciPy ships no types

from evals.report import SCORES, Score, f1
from evals.scoring import Counts

__all__ = ["Difference", "compare", "compared", "moved"]

Sizes = NDArray[np.int64]
"""Found, gold, founded and predicted of each article, a row each."""

_EXACT_UP_TO: Final = 14
"""Articles up to which all exchanges of sides are tried: 16,384 of them. Beyond, as many are drawn."""
_DRAWN: Final = 20_000
_SEED: Final = 20_261_129
_LEVEL: Final = 0.05
_POWER: Final = 0.8
_TINY: Final = 1e-12


@dataclass(frozen=True)
class Difference:
    """F1 of two readers over the same articles, from 0 to 1, and what their difference is worth.

    `low` and `high` bound the difference b - a; `detectable` is the smallest difference these articles would show. All
    three are None for fewer than three articles or where nothing was there to find.
    """

    label: str
    a: float | None
    b: float | None
    p: float | None
    low: float | None
    high: float | None
    detectable: float | None

    @property
    def change(self) -> float | None:
        """b - a."""
        return None if self.a is None or self.b is None else self.b - self.a


def compare(a: Mapping[str, Counts], b: Mapping[str, Counts], scores: Sequence[Score] = SCORES) -> list[Difference]:
    """Compare two readers' counts of the same articles, figure by figure. Raises `ValueError` for other articles."""
    if a.keys() != b.keys():
        odd = sorted(a.keys() ^ b.keys())
        raise ValueError(f"not the same articles: {', '.join(odd)}")
    names = sorted(a)
    return [
        compared(
            score.label.strip(), _sizes(score, [a[name] for name in names]), _sizes(score, [b[name] for name in names])
        )
        for score in scores
    ]


def compared(label: str, a: Sizes, b: Sizes) -> Difference:
    """Compare the sizes of one figure, articles in the same order on both sides."""
    ours, theirs = _f1(a.sum(axis=0)), _f1(b.sum(axis=0))
    if ours is None or theirs is None or len(a) < 3:
        return Difference(label, ours, theirs, None, None, None, None)
    error = _jackknife_error(a, b)
    half = float(stdtrit(len(a) - 1, 1 - _LEVEL / 2)) * error
    reach = float(ndtri(1 - _LEVEL / 2) + ndtri(_POWER)) * error
    change = theirs - ours
    return Difference(label, ours, theirs, _p_value(a, b), change - half, change + half, reach)


def _sizes(score: Score, counted: Sequence[Counts]) -> Sizes:
    return np.array([score.sizes(counts) for counts in counted], dtype=np.int64).reshape(-1, 4)


def _f1(sizes: Sizes) -> float | None:
    found, gold, founded, predicted = (int(size) for size in sizes)
    return f1(found, gold, founded, predicted)


def _change(a: Sizes, b: Sizes) -> float:
    return (_f1(b.sum(axis=0)) or 0.0) - (_f1(a.sum(axis=0)) or 0.0)


def _p_value(a: Sizes, b: Sizes) -> float:
    """Share of exchanges of sides that give a difference as large as the one seen, the seen one among them."""
    seen = abs(_change(a, b)) - _TINY
    if len(a) <= _EXACT_UP_TO:
        exchanges = np.array(list(product([False, True], repeat=len(a))))
        return float(np.mean(_changes(a, b, exchanges) >= seen))
    exchanges = np.random.default_rng(_SEED).random((_DRAWN, len(a))) < 0.5
    return float((1 + np.sum(_changes(a, b, exchanges) >= seen)) / (1 + _DRAWN))


def _changes(a: Sizes, b: Sizes, exchanges: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Sizes of the differences where answers to some articles have changed sides, for each row of *exchanges*."""
    moved_over = exchanges.astype(np.int64) @ (b - a)
    return np.abs(_f1_of(b.sum(axis=0) - moved_over) - _f1_of(a.sum(axis=0) + moved_over))


def _f1_of(sums: Sizes) -> NDArray[np.float64]:
    """`_f1` of many sums at once, 0 where there is none."""
    found, gold, founded, predicted = sums.T.astype(np.float64)
    recall = np.divide(found, gold, out=np.zeros_like(found), where=gold > 0)
    precision = np.divide(founded, predicted, out=np.zeros_like(found), where=predicted > 0)
    both = precision + recall
    result: NDArray[np.float64] = np.divide(2 * precision * recall, both, out=np.zeros_like(found), where=both > 0)
    return result


def _jackknife_error(a: Sizes, b: Sizes) -> float:
    """Standard error of the difference, from leaving out one article at a time."""
    without: Callable[[Sizes, int], Sizes] = lambda sizes, row: np.delete(sizes, row, axis=0)  # noqa: E731
    left = np.array([_change(without(a, row), without(b, row)) for row in range(len(a))])
    return float(np.sqrt((len(left) - 1) / len(left) * np.sum((left - left.mean()) ** 2)))


def moved(a: Mapping[str, Counts], b: Mapping[str, Counts], score: Score) -> list[tuple[str, int, int]]:
    """Articles whose right and wrong items changed: name, found more, claimed in vain more; the most changed first."""
    rows = []
    for name in sorted(a):
        (was, _, founded_was, predicted_was), (now, _, founded_now, predicted_now) = (
            score.sizes(a[name]),
            score.sizes(b[name]),
        )
        row = name, now - was, (predicted_now - founded_now) - (predicted_was - founded_was)
        if row[1] or row[2]:
            rows.append(row)
    return sorted(rows, key=lambda row: (-abs(row[1]) - abs(row[2]), row[0]))
