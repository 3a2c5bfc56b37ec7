"""Counts worked out by hand on one small article."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from evals.items import Reading
from evals.scoring import Counts, score_article

Score = Callable[[dict[str, Any]], Counts]
At = Callable[[str], dict[str, Any]]


PERFECT = {
    "articles.gold": 1,
    "articles.failed": 0,
    "actors.all": (3, 3, 3),
    "actors.main": (2, 2, 2),
    "actors.main.found": 2,
    "actors.all.kind_right": 3,
    "quotes.all": (3, 3, 3),
    "quotes.marks": (2, 2, 2),
    "quotes.direct": (1, 1, 1),
    "quotes.mixed": (1, 1, 1),
    "quotes.indirect": (1, 1, 1),
    "quotes.all.matched_80": 3,
    "quotes.all.matched_exact": 3,
    "quotes.all.speakers_right": 3,
    "quotes.all.sources": 3,
    "quotes.all.source_overlaps": 3,
    "quotes.all.cues": 3,
    "quotes.all.cue_overlaps": 3,
    "quotes.marks.speakers_right": 2,
    "quotes.marks.found": 2,
    "quotes.marks.founded": 2,
    "positions.all": (2, 2, 2),
    "positions.soft.matched": 2,
    "positions.evidence.matched": 2,
    "positions.all.stance_right": 2,
    "positions.all.flips": 0,
    "facts.all": (1, 1, 1),
    "facts.soft.matched": 1,
    "facts.all.status_right": 1,
    "facts.all.asserted_right": 1,
    "facts.all.denied_right": 1,
    "facts.all.swaps": 0,
    "spans.ungrounded": 0,
}


def check(counts: Counts, expected: dict[str, Any]) -> None:
    """Compare counts; a triple is gold, predicted, matched of the name before it."""
    for name, value in expected.items():
        names = (
            [f"{name}.{field}" for field in ("gold", "predicted", "matched")] if isinstance(value, tuple) else [name]
        )
        found = tuple(counts[each] for each in names)
        assert found == (value if isinstance(value, tuple) else (value,)), name


def test_a_summary_that_says_what_the_labels_say_is_perfect(score: Score, summary: dict[str, Any]) -> None:
    """All is matched and nothing is wrong, in whatever words claims and issues are put."""
    check(score(summary), PERFECT)


def test_gold_against_itself_is_perfect(gold: Reading, text: str) -> None:
    """The labels, taken for an answer, miss nothing."""
    check(score_article(gold, gold, text), PERFECT)


def edit(path: str, value: Any) -> Callable[[dict[str, Any], At], None]:
    """Return a change that sets what stands at *path*; a value ``@words`` is the span of the words."""

    def change(summary: dict[str, Any], at: At) -> None:
        *steps, last = [int(step) if step.isdigit() else step for step in path.split("/")]
        target: Any = summary
        for step in steps:
            target = target[step]
        target[last] = at(value[1:]) if isinstance(value, str) and value.startswith("@") else value

    return change


def remove(section: str, index: int) -> Callable[[dict[str, Any], At], None]:
    return lambda summary, at: summary[section].pop(index)


def double(section: str, index: int) -> Callable[[dict[str, Any], At], None]:
    return lambda summary, at: summary[section].append(copy.deepcopy(summary[section][index]))


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        pytest.param(
            remove("quotes", 1),
            {"quotes.all": (3, 2, 2), "quotes.marks": (2, 1, 1), "quotes.direct": (1, 0, 0), "quotes.mixed": (1, 1, 1)},
            id="a missing quote costs recall",
        ),
        pytest.param(
            double("quotes", 1),
            {"quotes.all": (3, 4, 3), "quotes.marks": (2, 3, 2), "quotes.marks.founded": 2},
            id="a quote twice costs precision",
        ),
        pytest.param(double("actors", 0), {"actors.all": (3, 4, 3), "actors.main": (2, 3, 2)}, id="an actor twice"),
        pytest.param(double("positions", 0), {"positions.all": (2, 3, 2)}, id="a position twice"),
        pytest.param(double("disputed_facts", 0), {"facts.all": (1, 2, 1)}, id="a fact twice"),
        pytest.param(
            edit("quotes/1/kind", "indirect"),
            {
                "quotes.all": (3, 3, 3),
                "quotes.marks": (2, 1, 1),
                "quotes.marks.found": 2,
                "quotes.marks.founded": 1,
                "quotes.indirect": (1, 2, 1),
                "quotes.kind.direct>indirect": 1,
            },
            id="marks overlooked: a miss, but found in the lenient variant",
        ),
        pytest.param(
            edit("quotes/0/kind", "direct"),
            {
                "quotes.all": (3, 3, 3),
                "quotes.marks": (2, 3, 2),
                "quotes.marks.founded": 3,
                "quotes.indirect": (1, 0, 0),
            },
            id="marks imagined: a false positive with marks",
        ),
        pytest.param(
            edit("quotes/1/text", [{"start": 0, "end": 0, "text": ""}]),
            {"quotes.all": (3, 3, 2)},
            id="an empty span matches nothing",
        ),
        pytest.param(
            edit("quotes/1/text/0", "@cannot wait another year"),  # 21 of 23 letters
            {"quotes.all": (3, 3, 3), "quotes.all.matched_80": 3, "quotes.all.matched_exact": 2},
            id="a word short",
        ),
        pytest.param(
            edit("quotes/1/text/0", "@wait another year"),  # 15 of 23 letters
            {"quotes.all": (3, 3, 3), "quotes.all.matched_80": 2, "quotes.all.matched_exact": 2},
            id="two words short",
        ),
        pytest.param(
            edit("quotes/1/text/0", "@another year"),  # 11 of 23 letters
            {"quotes.all": (3, 3, 2), "quotes.all.matched_80": 2},
            id="less than half",
        ),
        pytest.param(
            edit("quotes/1/text/0", '@"We cannot wait another year,"'),
            {"quotes.all.matched_exact": 3},
            id="marks and comma are no letters",
        ),
        pytest.param(
            edit("quotes/1/speakers", ["Dockers' League"]),
            {"quotes.all": (3, 3, 3), "quotes.all.speakers_right": 2, "quotes.marks.speakers_right": 1},
            id="a wrong speaker",
        ),
        pytest.param(
            edit("quotes/1/speakers", ["Ines Calder", "Dockers' League"]),
            {"quotes.all.speakers_right": 2},
            id="a speaker too many",
        ),
        pytest.param(edit("quotes/1/speakers", []), {"quotes.all.speakers_right": 2}, id="no speaker"),
        pytest.param(
            edit("quotes/1/speakers", ["Calder"]),
            {"quotes.all.speakers_right": 2},
            id="an alias is no actor's name",
        ),
        pytest.param(
            edit("quotes/1/speaker_mention", "@told"),
            {"quotes.all.sources": 3, "quotes.all.source_overlaps": 2, "quotes.all.cue_overlaps": 3},
            id="the wrong source words",
        ),
        pytest.param(edit("quotes/1/cue", None), {"quotes.all.cues": 3, "quotes.all.cue_overlaps": 2}, id="no cue"),
        pytest.param(
            remove("actors", 1),
            {
                "actors.all": (3, 2, 2),
                "actors.main": (2, 1, 1),
                "actors.main.found": 1,
                "quotes.all.speakers_right": 2,
                "positions.all": (2, 2, 1),
                "positions.evidence.matched": 2,
                "facts.all.asserted_right": 0,
                "facts.all.denied_right": 1,
            },
            id="whoever is no actor cannot be the right one",
        ),
        pytest.param(
            edit("actors/0/main", False),
            {"actors.all": (3, 3, 3), "actors.main": (2, 1, 1), "actors.main.found": 2},
            id="a main actor taken for a minor one is found",
        ),
        pytest.param(
            edit("actors/2/kind", "state"),
            {"actors.all": (3, 3, 3), "actors.all.kind_right": 2, "actors.kind.group>state": 1},
            id="a wrong kind of actor",
        ),
        pytest.param(
            edit("positions/1/actor", "Ines Calder"),
            {"positions.all": (2, 2, 1), "positions.soft.matched": 1, "positions.evidence.matched": 2},
            id="a position of the wrong actor",
        ),
        pytest.param(
            edit("positions/1/evidence/0", "@strike"),  # 6 of 18 letters
            {"positions.all": (2, 2, 1), "positions.soft.matched": 2, "positions.evidence.matched": 1},
            id="evidence cut short",
        ),
        pytest.param(
            edit("positions/1/evidence/0", "@Friday. Calder denied"),  # 6 of 18 letters on either side
            {"positions.all": (2, 2, 1), "positions.soft.matched": 2, "positions.evidence.matched": 1},
            id="evidence that overlaps a little",
        ),
        pytest.param(
            edit("positions/1/evidence/0", "@day. Calder denied"),  # 3 of 15 letters of the smaller side
            {"positions.all": (2, 2, 1), "positions.soft.matched": 1, "positions.evidence.matched": 1},
            id="evidence that overlaps too little",
        ),
        pytest.param(
            edit("positions/1/stance", "supports"),
            {
                "positions.all": (2, 2, 2),
                "positions.all.stance_right": 1,
                "positions.all.flips": 1,
                "positions.stance.opposes>supports": 1,
            },
            id="a flipped stance",
        ),
        pytest.param(
            edit("positions/1/stance", "neutral"),
            {"positions.all.stance_right": 1, "positions.all.flips": 0, "positions.stance.opposes>neutral": 1},
            id="a wrong stance that is no flip",
        ),
        pytest.param(
            edit("disputed_facts/0/status", "unconfirmed"),
            {"facts.all": (1, 1, 1), "facts.all.status_right": 0, "facts.all.swaps": 0},
            id="a wrong status",
        ),
        pytest.param(
            lambda summary, at: summary["disputed_facts"][0].update(
                asserted_by=["Ines Calder"], denied_by=["Dockers' League"]
            ),
            {"facts.all": (1, 1, 1), "facts.all.asserted_right": 0, "facts.all.denied_right": 0, "facts.all.swaps": 1},
            id="sides swapped",
        ),
        pytest.param(
            edit("disputed_facts/0/denied_by", ["Dockers' League"]),
            {"facts.all.asserted_right": 1, "facts.all.denied_right": 0, "facts.all.swaps": 1},
            id="an asserter among the deniers is a swap",
        ),
        pytest.param(
            edit("disputed_facts/0/denied_by", ["the shippers"]),
            {"facts.all.denied_right": 0, "facts.all.swaps": 0},
            id="a wrong denier who is on no side is no swap",
        ),
        pytest.param(
            edit(
                "disputed_facts/0/evidence",
                [{"start": 0, "end": 12, "text": "Harbour toll", "by": None, "says": "asserts"}],
            ),
            {"facts.all": (1, 1, 0), "facts.soft.matched": 0, "facts.all.status_right": 0},
            id="a fact with other evidence is another fact",
        ),
        pytest.param(
            edit("quotes/0/cue", {"start": 3, "end": 7, "text": "said"}),
            {"spans.ungrounded": 1},
            id="a span that does not hold its words",
        ),
        pytest.param(
            edit("coverage", {"passages": [{"start": 0, "end": 7, "text": "harbour", "item": None}]}),
            {"spans.ungrounded": 1},
            id="a span anywhere in the summary is checked",
        ),
    ],
)
def test_one_change_by_hand(
    score: Score,
    summary: dict[str, Any],
    at: At,
    change: Callable[[dict[str, Any], At], None],
    expected: dict[str, Any],
) -> None:
    """One change to a perfect summary moves just the counts that were worked out for it."""
    change(summary, at)

    check(score(summary), expected)
