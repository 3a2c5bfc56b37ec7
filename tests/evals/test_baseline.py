"""The gate: every change of a count is told, and what no baseline excuses is never pinned."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from evals.baseline import Baseline, breaches, headlines
from evals.gold import GoldArticle
from evals.items import Reading
from evals.scoring import Counts

ARTICLE = GoldArticle("one", Path("one.txt"), "Words.", Reading(language="en"))


def counts(matched: int = 2, **more: int) -> Counts:
    quotes = {"quotes.all.gold": 4, "quotes.all.predicted": 4, "quotes.all.matched": matched}
    return Counter({**quotes, "articles.gold": 1, **{key.replace("_", "."): n for key, n in more.items()}})


@pytest.fixture
def pinned(tmp_path: Path) -> Baseline:
    """A baseline with two of four quotes found."""
    baseline = Baseline.open(tmp_path / "reader.json")
    baseline.bless([ARTICLE], {"one": counts()}, "the start", lower=False)
    return Baseline.open(baseline.file)


def test_the_same_counts_pass(pinned: Baseline) -> None:
    """What was pinned is no change."""
    assert list(pinned.changes([ARTICLE], {"one": counts()})) == []


@pytest.mark.parametrize(
    ("now", "line"),
    [
        (counts(1), "one: quotes.all.matched 2 -> 1 (worse)"),
        (counts(3), "one: quotes.all.matched 2 -> 3 (better)"),
        (counts(positions_all_flips=1), "one: positions.all.flips 0 -> 1 (worse)"),
        (counts(rejected_all=1), "one: rejected.all 0 -> 1"),
    ],
)
def test_any_other_count_fails(now: Counts, line: str, pinned: Baseline) -> None:
    """Worse, better or merely other: each count that differs is named with both numbers."""
    assert list(pinned.changes([ARTICLE], {"one": now})) == [line]


def test_other_labels_fail(pinned: Baseline) -> None:
    """Counts on other labels or another text say nothing about these."""
    other = GoldArticle("one", Path("one.txt"), "Other words.", Reading(language="en"))

    assert list(pinned.changes([other], {"one": counts()})) == ["one: labels or text have changed since it was pinned"]


def test_other_articles_fail(pinned: Baseline) -> None:
    """A fixture that came and one that went are both told."""
    other = GoldArticle("two", Path("two.txt"), "Words.", Reading(language="en"))

    assert list(pinned.changes([other], {"two": counts()})) == [
        "one: pinned, and no longer a fixture",
        "two: not pinned yet",
    ]


def test_nothing_pinned_fails(tmp_path: Path) -> None:
    """A reader without a baseline does not pass for want of one."""
    assert list(Baseline.open(tmp_path / "new.json").changes([ARTICLE], {"one": counts()})) == [
        "new.json: nothing is pinned yet"
    ]


@pytest.mark.parametrize(
    "broken",
    [
        counts(spans_ungrounded=1),
        counts(articles_failed=1),
        counts(positions_must_flips=1),
        counts(facts_must_swaps=1),
    ],
)
def test_some_things_are_never_pinned(broken: Counts, pinned: Baseline) -> None:
    """A span that is not in the text, an error, a side turned where it must be right: no reason excuses them."""
    assert len(list(breaches({"one": broken}))) == 1
    before = pinned.file.read_text()

    with pytest.raises(ValueError, match="no reason excuses"):
        pinned.bless([ARTICLE], {"one": broken}, "please", lower=True)

    assert pinned.file.read_text() == before


def test_a_language_nobody_promised_is_no_error() -> None:
    """An engine that says it does not read a language has not failed; what it missed counts all the same."""
    unread = counts(0, articles_failed=1, articles_unsupported=1)

    assert list(breaches({"one": unread})) == []


def test_a_fall_takes_a_second_flag(pinned: Baseline) -> None:
    """Pinning less than was pinned is possible, and never by accident; each pinning is remembered with its reason."""
    with pytest.raises(ValueError, match=r"would lower quotes 50\.0 -> 25\.0"):
        pinned.bless([ARTICLE], {"one": counts(1)}, "a cue less", lower=False)

    pinned.bless([ARTICLE], {"one": counts(1)}, "a cue less", lower=True)

    again = Baseline.open(pinned.file)
    assert [entry["reason"] for entry in again.history] == ["the start", "a cue less"]
    assert list(again.changes([ARTICLE], {"one": counts(1)})) == []


def test_what_has_not_changed_is_not_pinned_again(pinned: Baseline) -> None:
    """A reason is remembered with the change it is given for, and with no reader that reads as before."""
    pinned.bless([ARTICLE], {"one": counts()}, "somebody else's change", lower=False)

    assert [entry["reason"] for entry in Baseline.open(pinned.file).history] == ["the start"]


def test_headlines_are_of_all_articles_together() -> None:
    """Items weigh the same, in whatever article they stand."""
    assert headlines({"one": counts(4), "two": counts(0)})["quotes"] == 50.0


@pytest.mark.parametrize("content", ["{", "[]", '{"articles": {}}'])
def test_a_broken_file_is_told(content: str, tmp_path: Path) -> None:
    """A baseline that cannot be read is an error, not an empty one."""
    (tmp_path / "x.json").write_text(content)

    with pytest.raises(ValueError, match=r"x\.json: not a baseline"):
        Baseline.open(tmp_path / "x.json")
