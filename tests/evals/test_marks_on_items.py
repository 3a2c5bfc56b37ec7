"""Optional items cost nobody anything; items that must be right are counted when they are turned round."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from evals.gold import GoldError, parse
from evals.items import from_summary
from evals.scoring import Counts, score_article

Summary = dict[str, Any]


def marked(gold_yaml: str, line: str, mark: str) -> str:
    """The labels with *mark* on the item that *line* ends."""
    assert gold_yaml.count(line) == 1
    return gold_yaml.replace(line, f"{line}\n    {mark}: true")


def counts(source: str, text: str, summary: Summary) -> Counts:
    return score_article(parse(source, text, article="harbour"), from_summary(summary), text)


LAST_LINES = {
    "actors": ("aliases: [the shippers]\n    main: false", "actors", "actors.all"),
    "quotes": ("text: ['the plan \"a raid on wages\"']", "quotes", "quotes.all"),
    "positions": ("evidence: [will strike on Friday]", "positions", "positions.all"),
    "facts": (
        "- {by: Dockers' League, says: asserts, text: as the League claims}",
        "disputed_facts",
        "facts.all",
    ),
}


@pytest.mark.parametrize("kind", LAST_LINES)
def test_an_optional_item_may_be_found(kind: str, gold_yaml: str, text: str, summary: Summary) -> None:
    """Finding it counts neither as found nor as invented."""
    line, _, prefix = LAST_LINES[kind]
    expected = counts(gold_yaml, text, summary)

    found = counts(marked(gold_yaml, line, "optional"), text, summary)

    for field in ("gold", "predicted", "matched"):
        assert found[f"{prefix}.{field}"] == expected[f"{prefix}.{field}"] - 1


@pytest.mark.parametrize("kind", ["quotes", "positions", "facts"])
def test_an_optional_item_may_be_left_out(kind: str, gold_yaml: str, text: str, summary: Summary) -> None:
    """Leaving it out misses nothing."""
    line, section, prefix = LAST_LINES[kind]
    summary[section].pop()

    found = counts(marked(gold_yaml, line, "optional"), text, summary)

    assert found[f"{prefix}.gold"] == found[f"{prefix}.predicted"] == found[f"{prefix}.matched"]


def test_an_expected_item_comes_before_an_optional_one(gold_yaml: str, text: str, summary: Summary) -> None:
    """A prediction that could be either is the expected one: an optional twin takes nothing away."""
    line = "text: [We cannot wait another year]"
    twin = "\n  - kind: direct\n    speakers: [Ines Calder]\n    speaker_mention: she\n    cue: told reporters\n"
    source = gold_yaml.replace(line, f"{line}{twin}    {line}\n    optional: true")

    found = counts(source, text, summary)

    assert (found["quotes.all.gold"], found["quotes.all.predicted"], found["quotes.all.matched"]) == (3, 3, 3)


@pytest.mark.parametrize(
    ("line", "change", "key"),
    [
        ("evidence: [will strike on Friday]", ("positions", 1, {"stance": "supports"}), "positions.must.flips"),
        (
            "- {by: Dockers' League, says: asserts, text: as the League claims}",
            ("disputed_facts", 0, {"asserted_by": ["Ines Calder"], "denied_by": ["Dockers' League"]}),
            "facts.must.swaps",
        ),
    ],
    ids=["position", "fact"],
)
def test_a_turned_side_is_counted_where_it_must_be_right(
    line: str, change: tuple[str, int, Summary], key: str, gold_yaml: str, text: str, summary: Summary
) -> None:
    """The count is 0 while the side is right, 1 when it is turned, and 0 without the mark."""
    source = marked(gold_yaml, line, "must")
    before = counts(source, text, summary)[key]

    section, number, fields = change
    summary[section][number].update(fields)

    assert (before, counts(source, text, summary)[key], counts(gold_yaml, text, summary)[key]) == (0, 1, 0)


def test_an_item_cannot_be_optional_and_a_must(gold_yaml: str, text: str) -> None:
    """What a reader may leave out cannot be what the article is about."""
    source = marked(gold_yaml, "evidence: [will strike on Friday]", "optional: true\n    must")

    with pytest.raises(GoldError, match=r"positions\[1\]: is optional and a must at once"):
        parse(source, text, article="harbour")


_HIGH = "{actors: high, quotes: 1, speakers: 1, positions: 1, disputed_facts: 1}"


@pytest.mark.parametrize(
    ("added", "reason"),
    [
        ("labelling: {readers: [one], adjudicator: two}", "'agreement' is missing"),
        ("labelling: {readers: one, adjudicator: two, agreement: {}}", "is no list"),
        (
            "labelling: {readers: [a], adjudicator: b, agreement: " + _HIGH + "}",
            "agreement on actors: 'high' is no percentage",
        ),
        ("written: ''", "is no word"),
        ("licence: [CC0-1.0]", "is no word"),
    ],
)
def test_what_a_file_says_of_itself_is_checked(added: str, reason: str, gold_yaml: str, text: str) -> None:
    """Notes on how an article was labelled are read as strictly as its labels."""
    with pytest.raises(GoldError, match=reason.replace("(", r"\(")):
        parse(f"{gold_yaml}{added}\n", text, article="harbour")


def test_voices_of_evidence_are_counted(score: Callable[[Summary], Counts], summary: Summary) -> None:
    """A piece of evidence is right when a predicted piece at its place says the same, in the same actor's words."""
    right = score(summary)
    summary["disputed_facts"][0]["evidence"][0].update(says="no_comment")
    summary["disputed_facts"][0]["evidence"][1].update(by=None)

    wrong = score(summary)

    assert (right["facts.all.voices"], right["facts.all.voices_right"]) == (2, 2)
    assert (wrong["facts.all.voices"], wrong["facts.all.voices_right"]) == (2, 0)
