"""Which predicted item is which gold item: letters shared, names shared, one-to-one assignment."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from math import prod

from scipy.optimize import linear_sum_assignment  # type: ignore[import-untyped,unused-ignore]  # SciPy ships no types

from evals.items import Actor, Span

__all__ = ["Pairs", "actor_pairs", "assign", "contains", "iou", "join", "letters", "normalised"]

Pairs = list[tuple[int, int]]
"""Indices of gold and predicted items that belong together; each index stands once."""

Letters = frozenset[int]
Score = tuple[int, ...]

ARTICLES = "a|an|das|dem|den|der|des|die|ein|eine|la|le|les|the|un|une"
HONORIFICS = "dr|frau|herr|herrn|lord|m|madame|mlle|mm|mme|monsieur|mr|mrs|ms|prof|sir"
LEADING = re.compile(rf"(?:(?:{ARTICLES}) |l'|(?:{HONORIFICS})(?:\. ?| ))(?=\w)")

PLAIN = str.maketrans("\u2018\u2019\u02bc\u2010\u2011", "'''--")
"""Apostrophes and hyphens as they are typed."""

IOU_STEPS = 1000
"""IoU is compared in steps of a thousandth when two assignments are weighed against each other."""


def letters(spans: Iterable[Span], text: str) -> Letters:
    """Return the code-point indices of the letters and digits that *spans* cover in *text*.

    Marks, spaces and punctuation are left out: whether the closing full stop belongs to a quote is a matter of taste.
    """
    covered = (range(max(span.start, 0), min(span.end, len(text))) for span in spans)
    return frozenset(index for indices in covered for index in indices if text[index].isalnum())


def iou(gold: Letters, predicted: Letters) -> float:
    """Letters in both over letters in either; 0 where there are none."""
    union = len(gold | predicted)
    return len(gold & predicted) / union if union else 0.0


def contains(gold: Letters, predicted: Letters) -> float:
    """Letters in both over letters of the smaller; 0 where one has none. Blind to length, hence no headline."""
    smaller = min(len(gold), len(predicted))
    return len(gold & predicted) / smaller if smaller else 0.0


def join(
    gold: Sequence[Letters],
    predicted: Sequence[Letters],
    *,
    at_least: float,
    overlap: Callable[[Letters, Letters], float] = iou,
    agreement: Callable[[int, int], int | None] = lambda _gold, _predicted: 0,
) -> Pairs:
    """Pair gold and predicted items one to one where *overlap* is *at_least* so much.

    As many pairs as possible; among those assignments the one with most overlap, then with most *agreement* (a small
    number from 0). An agreement of None forbids the pair.
    """

    def score(g: int, p: int) -> Score | None:
        shared = overlap(gold[g], predicted[p])
        agreed = agreement(g, p) if shared and shared >= at_least else None
        return None if agreed is None else (1, round(shared * IOU_STEPS), agreed)

    return assign([[score(g, p) for p in range(len(predicted))] for g in range(len(gold))])


def assign(scores: Sequence[Sequence[Score | None]]) -> Pairs:
    """Pair rows with columns one to one so that the sums of the scores are greatest, compared place by place.

    A score is a tuple of numbers from 0, the weightiest first, of one length throughout; None forbids the pair.
    """
    allowed = [score for row in scores for score in row if score is not None]
    if not allowed:
        return []
    most = min(len(scores), len(scores[0]))
    radices = [max(place) * most + 1 for place in zip(*allowed, strict=True)]
    if prod(radices) >= 2**53:  # the solver counts in doubles, which are exact up to here
        raise OverflowError(f"too many items to match exactly: {len(scores)} by {len(scores[0])}")
    weights = [[_weight(score, radices) for score in row] for row in scores]
    rows, columns = linear_sum_assignment(weights, maximize=True)
    return [(g, p) for g, p in zip(rows.tolist(), columns.tolist(), strict=True) if scores[g][p] is not None]


def _weight(score: Score | None, radices: Sequence[int]) -> int:
    """Write *score* as one number whose sums compare as the sums of the places do."""
    weight = 0
    for value, radix in zip(score or (0,) * len(radices), radices, strict=True):
        weight = weight * radix + value
    return weight


def actor_pairs(gold: Sequence[Actor], predicted: Sequence[Actor]) -> Pairs:
    """Pair actors one to one that share a surface form.

    A shared name outweighs any number of names that are the other's alias, and these any number of shared aliases; then
    more shared forms, then the same kind and the same `main` decide.
    """
    return assign([[_likeness(g, p) for p in predicted] for g in gold])


def _likeness(gold: Actor, predicted: Actor) -> Score | None:
    names = (normalised(gold.name), normalised(predicted.name))
    forms = [{name, *map(normalised, actor.aliases)} for name, actor in zip(names, (gold, predicted), strict=True)]
    shared = forms[0] & forms[1]
    if not shared:
        return None
    tier = 0 if names[0] == names[1] else 1 if shared & set(names) else 2
    tiers = tuple(int(tier == place) for place in range(3))
    return (*tiers, len(shared), 2 * (gold.kind == predicted.kind) + (gold.main == predicted.main))


def normalised(name: str) -> str:
    """Return *name* without case, typography, leading articles and honorifics, to compare with others so treated."""
    plain = unicodedata.normalize("NFKC", name).casefold().translate(PLAIN)
    plain = " ".join(plain.split()).strip(" .,;:\"'«»“”„()")
    while found := LEADING.match(plain):
        plain = plain[found.end() :]
    return plain
