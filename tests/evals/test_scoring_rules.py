"""What holds for every score: order, ties, swaps, empty answers."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from evals.gold import parse
from evals.items import Fact, Quote, Reading, from_summary
from evals.scoring import Counts, score_article, swapped

Score = Callable[[dict[str, Any]], Counts]
At = Callable[[str], dict[str, Any]]


def test_order_never_matters(score: Score, summary: dict[str, Any], at: At) -> None:
    """An answer in another order has the same counts, also where items compete for one gold item."""
    summary["quotes"] += [
        {**summary["quotes"][1], "speakers": ["Dockers' League"]},
        {**summary["quotes"][1], "kind": "mixed", "cue": None},
        {**summary["quotes"][0], "text": [at("would double in May")]},
    ]
    summary["actors"].append({"name": "Calder", "kind": "group", "aliases": ["the League"], "main": True})
    summary["positions"].append({**summary["positions"][0], "stance": "neutral"})
    summary["disputed_facts"].append({**summary["disputed_facts"][0], "denied_by": [], "status": "unconfirmed"})
    expected = score(summary)

    for seed in range(20):
        shuffle = random.Random(seed).shuffle
        for section in ("actors", "quotes", "positions", "disputed_facts"):
            shuffle(summary[section])

        assert score(summary) == expected


@pytest.mark.parametrize(
    ("section", "index", "field", "values"),
    [
        ("quotes", 0, "speakers", [["A"], ["Z"]]),
        ("quotes", 0, "kind", ["direct", "mixed"]),
        ("quotes", 0, "speaker_mention", ["@Harbour", "@double"]),
        ("quotes", 0, "cue", ["@Harbour", "@double"]),
        ("positions", 0, "stance", ["conditional", "zealous"]),
        ("disputed_facts", 0, "status", ["claimed", "unconfirmed"]),
        ("disputed_facts", 0, "asserted_by", [["A's"], ["Z's"]]),
        ("disputed_facts", 0, "denied_by", [["A"], ["Z"]]),
    ],
)
def test_of_equal_evidence_the_right_claim_is_scored(
    score: Score, summary: dict[str, Any], at: At, section: str, index: int, field: str, values: list[Any]
) -> None:
    """Wrong claims on the words of a right one are inventions; they do not make the right one wrong."""
    before = score(summary)
    wrong = [at(value[1:]) if str(value).startswith("@") else value for value in values]
    summary[section] += [{**summary[section][index], field: value} for value in wrong]

    gained = {name: n - before[name] for name, n in score(summary).items() if n != before[name]}

    assert gained
    assert all(name.endswith((".predicted", "spans.all", ".founded")) for name in gained), gained


def test_ties_do_not_hang_on_order(gold: Reading, text: str, summary: dict[str, Any]) -> None:
    """Where two items are equally wrong, which of them is matched does not depend on the order of either side."""
    quote = gold.quotes[1]
    doubled = (quote, replace(quote, kind="mixed"))
    answer = from_summary(summary)
    wrong = (replace(answer.quotes[1], kind="indirect"), replace(answer.quotes[1], kind="mixed"))

    def counts(ours: tuple[Quote, ...], theirs: tuple[Quote, ...]) -> Counts:
        return score_article(replace(gold, quotes=ours), replace(answer, quotes=theirs), text)

    assert counts(doubled, wrong[:1]) == counts(doubled[::-1], wrong[:1])
    assert counts(doubled[:1], wrong) == counts(doubled[:1], wrong[::-1])


@pytest.mark.parametrize(
    ("gold_sides", "predicted_sides", "expected"),
    [
        (("a", "b"), ("a", "b"), False),
        (("a", "b"), ("b", "a"), True),
        (("a", "b"), ("b", ""), True),
        (("a", "b"), ("", "a"), True),
        (("a", "b"), ("c", "c"), False),
        (("a", "b"), ("ab", ""), True),
        (("ab", "b"), ("ab", ""), False),
        (("a", "ab"), ("", "a"), False),
        (("a", ""), ("b", "c"), False),
    ],
)
def test_a_swap_puts_somebody_on_the_other_side(
    gold_sides: tuple[str, str], predicted_sides: tuple[str, str], expected: bool
) -> None:
    """Only who stands on one side in the gold and turns up on the other is swapped; letters are actors here."""
    gold, predicted = (Fact("", "contested", tuple(a), tuple(d), ()) for a, d in (gold_sides, predicted_sides))

    assert swapped(gold, predicted, {name: name for name in "abc"}) is expected


@pytest.mark.parametrize("failed", [True, False])
def test_nothing_found_misses_everything(gold: Reading, text: str, failed: bool) -> None:
    """No answer and an empty answer miss all there is; only the first is a failure."""
    counts = score_article(gold, None if failed else Reading("en"), text)

    assert counts["articles.failed"] == failed
    for name, size in {"actors.all": 3, "quotes.all": 3, "quotes.marks": 2, "positions.all": 2, "facts.all": 1}.items():
        assert [counts[f"{name}.{field}"] for field in ("gold", "predicted", "matched")] == [size, 0, 0]


def test_both_without_speaker_is_right(gold_yaml: str, text: str, summary: dict[str, Any]) -> None:
    """A quote nobody is named for is right when the answer names nobody either."""
    gold = parse(gold_yaml.replace("speakers: [Dockers' League]", "speakers: []"), text, article="harbour")
    named = score_article(gold, from_summary(summary), text)
    summary["quotes"][2]["speakers"] = []

    counts = score_article(gold, from_summary(summary), text)

    assert (named["quotes.all.speakers_right"], counts["quotes.all.speakers_right"]) == (2, 3)
