"""B-cubed and CEAF-e over mentions, against values worked out by hand."""

from __future__ import annotations

from fractions import Fraction

import pytest

from evals.coreference import UNIT, mentions, score_mentions
from evals.items import Actor

TEXT = "Ann Lee spoke. Lee left. Bo Day stayed. Day slept. The board met."
#       ends: Ann Lee 7, Lee 18, Bo Day 31, Day 43, The board 60


def actor(*forms: str) -> Actor:
    return Actor(forms[0], "person", forms[1:], main=False)


ANN, BO, BOARD = actor("Ann Lee", "Lee"), actor("Bo Day", "Day"), actor("board")


def test_mentions_are_whole_words_longest_first() -> None:
    """A form inside a longer one, or inside a word, is no mention of its own."""
    assert mentions([ANN, actor("boa")], TEXT) == [{7, 18}, frozenset()]


def test_the_article_before_a_name_makes_no_difference() -> None:
    """A mention is known by its end, so that "the board" and "board" are one."""
    assert mentions([actor("The board")], TEXT) == mentions([BOARD], TEXT) != [frozenset()]


def test_a_form_of_two_actors_is_a_mention_of_none() -> None:
    """What may be either says nothing about how mentions are gathered."""
    assert mentions([actor("Ann Lee", "Lee"), actor("Bruce Lee", "Lee")], TEXT) == [{7}, frozenset()]


@pytest.mark.parametrize(
    ("predicted", "recall", "precision", "similar"),
    [
        ([ANN, BO, BOARD], Fraction(5), Fraction(5), Fraction(3)),
        # One actor of four mentions for two of two: each of its mentions has half of its fellows right.
        ([actor("Ann Lee", "Lee", "Bo Day", "Day"), BOARD], Fraction(5), Fraction(3), Fraction(2, 3) + 1),
        # Two actors of one mention each for one of two: each gold mention finds half of its fellows.
        ([actor("Ann Lee"), actor("Lee"), BO, BOARD], Fraction(4), Fraction(5), Fraction(2, 3) + 2),
        ([ANN], Fraction(2), Fraction(2), Fraction(1)),
        ([], Fraction(0), Fraction(0), Fraction(0)),
        # One of Ann's two mentions is given to Bo: 1/2 + 1/2 of Ann's, 2 of Bo's; of the three together 4/3 + 1/3 hold.
        (
            [actor("Ann Lee"), actor("Bo Day", "Day", "Lee"), BOARD],
            Fraction(4),
            Fraction(1) + Fraction(5, 3) + 1,
            Fraction(2, 3) + Fraction(4, 5) + 1,
        ),
    ],
    ids=["the same", "two in one", "one in two", "one of three", "nothing", "one moved"],
)  # fmt: skip
def test_by_hand(predicted: list[Actor], recall: Fraction, precision: Fraction, similar: Fraction) -> None:
    """Sums of shares as worked out on paper."""
    counts = score_mentions([ANN, BO, BOARD], predicted, TEXT)

    assert counts["mentions.b3.gold"] == 5 * UNIT
    assert counts["mentions.b3.recall"] == pytest.approx(float(recall) * UNIT, abs=1)
    assert counts["mentions.b3.precision"] == pytest.approx(float(precision) * UNIT, abs=1)
    assert counts["mentions.ceaf.found"] == pytest.approx(float(similar) * UNIT, abs=1)
    assert counts["mentions.ceaf.predicted"] == len(predicted) * UNIT
