"""Paired statistics, against values worked out by hand."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from scipy.stats import norm, t  # type: ignore[import-untyped,unused-ignore]  # SciPy ships no types

from evals.comparison import compare, compared, moved
from evals.report import SCORES, Score
from evals.scoring import Counts

QUOTES = next(score for score in SCORES if score.found == "quotes.all.matched")


def counts(matched: int, gold: int = 10, predicted: int = 10) -> Counts:
    return Counter({"quotes.all.matched": matched, "quotes.all.gold": gold, "quotes.all.predicted": predicted})


def rows(*matched: int) -> np.ndarray:
    """Articles of ten gold and ten predicted items, so that F1 is the share found."""
    return np.array([(found, 10, found, 10) for found in matched], dtype=np.int64)


def test_f1_and_their_difference() -> None:
    """Counts are added before the ratio is taken."""
    found = compared("x", rows(4, 5, 6), rows(6, 5, 7))

    assert found.a == pytest.approx(0.5)
    assert found.b == pytest.approx(0.6)
    assert found.change == pytest.approx(0.1)


@pytest.mark.parametrize(
    ("a", "b", "p"),
    [
        # Four articles, all better by one: of 16 exchanges only none and all give a difference as large.
        ((1, 2, 3, 4), (2, 3, 4, 5), 2 / 16),
        # The same numbers: every exchange does.
        ((1, 2, 3, 4), (1, 2, 3, 4), 1.0),
        # One better by three, one worse by one: 3 - 1 is the least that any exchange gives.
        ((1, 5, 5, 5), (4, 4, 5, 5), 1.0),
        # Better by 3, 1 and 1: 5 is reached by +++ and --- alone.
        ((1, 1, 1), (4, 2, 2), 2 / 8),
    ],
)
def test_p_values_by_hand(a: tuple[int, ...], b: tuple[int, ...], p: float) -> None:
    """The share of exchanges of sides with a difference as large as the one seen."""
    assert compared("x", rows(*a), rows(*b)).p == pytest.approx(p)


def test_many_articles_are_drawn_and_always_the_same() -> None:
    """Beyond 14 articles exchanges are drawn, near the exact value and the same in every run."""
    a, b = rows(*range(8), *range(8)), rows(*(n + 1 for n in range(8)), *range(8))

    first, second = compared("x", a, b).p, compared("x", a, b).p

    assert first == second
    assert first == pytest.approx(2 / 2**8, abs=0.003)


def test_the_interval_is_the_jackknife_of_the_difference() -> None:
    """With articles of one size the jackknife error of a mean difference is that of the mean."""
    a, b = rows(1, 4, 5, 2), rows(3, 5, 5, 6)
    differences = np.array([0.2, 0.1, 0.0, 0.4])
    error = differences.std(ddof=1) / 2

    found = compared("x", a, b)

    half = t.ppf(0.975, 3) * error
    assert found.low == pytest.approx(differences.mean() - half)
    assert found.high == pytest.approx(differences.mean() + half)
    assert found.detectable == pytest.approx((norm.ppf(0.975) + norm.ppf(0.8)) * error)


def test_too_few_articles_say_nothing() -> None:
    """Two articles give two figures and no statistics."""
    found = compared("x", rows(1, 2), rows(2, 3))

    assert (found.p, found.low, found.detectable) == (None, None, None)


def test_nothing_to_find_is_no_figure() -> None:
    """Where neither gold nor prediction has an item there is no difference."""
    nothing = np.zeros((3, 4), dtype=np.int64)

    assert compared("x", nothing, nothing).change is None


def test_only_the_same_articles_are_compared() -> None:
    """A missing article is an error that names it."""
    with pytest.raises(ValueError, match="not the same articles: two"):
        compare({"one": counts(1)}, {"one": counts(1), "two": counts(1)}, [QUOTES])


def test_articles_that_moved() -> None:
    """What was found more and claimed in vain more, the most changed article first."""
    a = {"one": counts(5), "two": counts(5), "three": counts(5)}
    b = {"one": counts(5), "two": counts(6), "three": counts(2, predicted=8)}

    assert moved(a, b, QUOTES) == [("three", -3, 1), ("two", 1, -1)]


def test_precision_may_have_a_numerator_of_its_own() -> None:
    """Figures whose precision counts other items are compared by these."""
    score = Score("x", "q", "q.found", "q.founded")
    a = {name: Counter({"q.gold": 2, "q.predicted": 4, "q.found": 2, "q.founded": 1}) for name in "abc"}

    assert compare(a, a, [score])[0].a == pytest.approx(2 * 0.25 / 1.25)
