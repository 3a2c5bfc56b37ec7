"""How well mentions are gathered into actors: B-cubed and entity-based CEAF over the places where names stand.

B-cubed: Bagga and Baldwin 1998, *Algorithms for scoring coreference chains*. CEAF with the similarity phi-4: Luo 2005,
*On coreference resolution performance metrics*. Both sides' mentions are found in the same way from names and
aliases, so that a tool which gives no offsets is scored like one that does. A form that several actors of a side
share counts for none of them there. Actors without a mention in the text (a name put together from several places)
are left out. A mention is known by where it ends: whether the article or a title before a name belongs to it is a
matter of taste.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence

from evals.items import Actor
from evals.matching import assign

__all__ = ["UNIT", "mentions", "score_mentions"]

UNIT = 1_000_000
"""Sums of shares are counted in millionths, rounded once for each article: counts are integers."""

Mention = int
"""Offset behind the last character."""
_PHI_STEPS = 10_000  # in which similarities are compared when two assignments are weighed


def mentions(actors: Sequence[Actor], text: str) -> list[frozenset[Mention]]:
    """Where each of *actors* is named in *text*: whole words, the longest form first, none inside another."""
    owners: dict[str, int] = {}
    for number, actor in enumerate(actors):
        for form in {actor.name, *actor.aliases}:
            owners[form] = number if form not in owners else -1
    found: list[set[Mention]] = [set() for _ in actors]
    if owners:
        longest_first = sorted(owners, key=lambda form: (-len(form), form))
        pattern = "|".join(map(re.escape, longest_first))
        for match in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", text):
            if owners[match[0]] >= 0:
                found[owners[match[0]]].add(match.end())
    return [frozenset(places) for places in found]


def score_mentions(gold: Sequence[Actor], predicted: Sequence[Actor], text: str) -> Counter[str]:
    """Count in units of a millionth, so that a share is one count over another.

    ``mentions.b3.recall`` and ``.precision``: sums of shares over gold and predicted mentions, of which there are
    ``.gold`` and
    ``.predicted``. ``mentions.ceaf.found``: the sum of similarities of actors assigned one to one; there, ``.gold`` and
    ``.predicted`` are actors.
    """
    ours = [places for places in mentions(gold, text) if places]
    theirs = [places for places in mentions(predicted, text) if places]
    return Counter(
        {
            "mentions.b3.gold": sum(map(len, ours)) * UNIT,
            "mentions.b3.predicted": sum(map(len, theirs)) * UNIT,
            "mentions.b3.recall": _b_cubed(ours, theirs),
            "mentions.b3.precision": _b_cubed(theirs, ours),
            "mentions.ceaf.gold": len(ours) * UNIT,
            "mentions.ceaf.predicted": len(theirs) * UNIT,
            "mentions.ceaf.found": _ceaf(ours, theirs),
        }
    )


def _b_cubed(side: Collection[frozenset[Mention]], other: Collection[frozenset[Mention]]) -> int:
    """Sum over the mentions of *side*: the share of its actor's mentions that its actor in *other* has too."""
    shares = sum(len(one & two) ** 2 / len(one) for one in side for two in other)
    return round(shares * UNIT)


def _ceaf(gold: Sequence[frozenset[Mention]], predicted: Sequence[frozenset[Mention]]) -> int:
    similar = [[2 * len(g & p) / (len(g) + len(p)) for p in predicted] for g in gold]
    steps = [[(round(value * _PHI_STEPS),) if value else None for value in row] for row in similar]
    return round(sum(similar[g][p] for g, p in assign(steps)) * UNIT)
