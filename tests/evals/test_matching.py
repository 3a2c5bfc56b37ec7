"""Letters, names and one-to-one assignment."""

from __future__ import annotations

import pytest

from evals.items import Actor, Span
from evals.matching import actor_pairs, assign, contains, iou, join, letters, normalised


def cover(*indices: int) -> frozenset[int]:
    return frozenset(indices)


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], set()),
        ([(0, 3)], {0, 1}),
        ([(0, 3), (1, 6)], {0, 1, 4, 5}),
        ([(-5, 1), (6, 99)], {0, 6}),
    ],
)
def test_only_letters_and_digits_count(spans: list[tuple[int, int]], expected: set[int]) -> None:
    """A span covers its letters and digits once, within the text."""
    text = "ab, 4é8"

    found = letters([Span(start, end, "") for start, end in spans], text)

    assert found == expected


@pytest.mark.parametrize(
    ("gold", "predicted", "shared", "contained"),
    [
        (cover(1, 2, 3, 4), cover(1, 2, 3, 4), 1.0, 1.0),
        (cover(1, 2, 3, 4), cover(3, 4, 5, 6), 2 / 6, 0.5),
        (cover(1, 2, 3, 4), cover(4), 0.25, 1.0),
        (cover(1, 2), cover(3, 4), 0.0, 0.0),
        (cover(), cover(), 0.0, 0.0),
    ],
)
def test_overlap_by_hand(gold: frozenset[int], predicted: frozenset[int], shared: float, contained: float) -> None:
    """IoU is both over either, containment both over the smaller; nothing shares nothing."""
    assert iou(gold, predicted) == pytest.approx(shared)
    assert contains(gold, predicted) == pytest.approx(contained)


def test_more_pairs_beat_closer_pairs() -> None:
    """The first place of a score is maximised before the second."""
    scores: list[list[tuple[int, ...] | None]] = [[(1, 900), (1, 500)], [(1, 500), None]]

    assert assign(scores) == [(0, 1), (1, 0)]


def test_a_weightier_place_beats_any_sum_of_lighter_ones() -> None:
    """Many small gains do not add up to one great one."""
    scores: list[list[tuple[int, ...] | None]] = [[(1, 0), (0, 5)], [(0, 5), None]]

    assert assign(scores) == [(0, 0)]


def test_a_forbidden_pair_is_never_made() -> None:
    """An item without counterpart stays alone, even where the solver has a free place for it."""
    assert assign([[None, (1,)], [None, None]]) == [(0, 1)]
    assert assign([[None]]) == []
    assert assign([]) == []


def test_one_to_one() -> None:
    """Two predictions of the same words take one gold item, not two."""
    words = cover(1, 2, 3)

    assert len(join([words], [words, words], at_least=0.5)) == 1
    assert len(join([words, words], [words], at_least=0.5)) == 1


def test_the_threshold_is_met_not_passed() -> None:
    """IoU of exactly the threshold is a match; a letter less is none."""
    gold = cover(1, 2, 3, 4)

    assert join([gold], [cover(1, 2)], at_least=0.5) == [(0, 0)]
    assert join([gold], [cover(1, 2, 9)], at_least=0.5) == []


def test_agreement_decides_between_equals_only() -> None:
    """Of two equal overlaps the one that agrees is taken; a closer one wins without agreeing."""
    gold, same, near = cover(*range(10)), cover(*range(10)), cover(*range(9))

    assert join([gold], [same, same], at_least=0.5, agreement=lambda g, p: p) == [(0, 1)]
    assert join([gold], [same, near], at_least=0.5, agreement=lambda g, p: p) == [(0, 0)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Harbour Board", "harbour board"),
        ("l'Amirauté", "L\u2019AMIRAUTÉ"),
        ("M. Tournier", "Tournier"),
        ("Mme Tournier", "tournier"),
        ("Frau Dr. Lenz", "Lenz"),
        ("der Hafenrat", "Hafenrat"),
        ("«Les  Quais»", "quais"),
        ("\uff2f\uff2b Club", "ok club"),
        ("Jean\u2011Luc Pré", "Jean-Luc Pré"),
    ],
)
def test_surface_forms_of_one_name(one: str, other: str) -> None:
    """Case, typography, articles and honorifics do not tell names apart."""
    assert normalised(one) == normalised(other)


@pytest.mark.parametrize(("one", "other"), [("Theodor", "odor"), ("Laval", "val"), ("the Who", ""), ("Dr", "")])
def test_a_name_keeps_its_own_letters(one: str, other: str) -> None:
    """Only whole leading words are dropped, and never all of a name."""
    assert normalised(one) != other


def actor(name: str, *aliases: str) -> Actor:
    return Actor(name, "person", aliases, False)


@pytest.mark.parametrize(
    ("gold", "predicted", "expected"),
    [
        ([actor("Ada Holm")], [actor("ada holm")], [(0, 0)]),
        ([actor("Ada Holm", "the minister")], [actor("the minister")], [(0, 0)]),
        ([actor("Ada Holm", "Holm")], [actor("Minister Holm", "Holm")], [(0, 0)]),
        ([actor("Ada Holm")], [actor("Eva Holm")], []),
        # the name decides against a shared alias, whichever is listed first
        ([actor("Ada", "minister")], [actor("Eva", "minister"), actor("Ada")], [(0, 1)]),
        # an alias that is the other's name decides against an alias that is the other's alias
        ([actor("Ada", "Holm", "minister")], [actor("Eva", "minister"), actor("Holm")], [(0, 1)]),
        # as many shared forms as possible
        ([actor("Ada", "x", "y")], [actor("Eva", "x"), actor("Ida", "x", "y")], [(0, 1)]),
        # splitting one actor in two finds it once
        ([actor("Ada Holm", "Holm")], [actor("Ada Holm"), actor("Holm")], [(0, 0)]),
    ],
)
def test_actors_by_hand(gold: list[Actor], predicted: list[Actor], expected: list[tuple[int, int]]) -> None:
    """Actors match by a shared form, name before alias."""
    assert actor_pairs(gold, predicted) == expected
