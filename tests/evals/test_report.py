"""Ratios, totals and the command."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import summarizer
from evals.__main__ import main
from evals.report import SCORES, SHARES, f1, figures, ratio, table, totals


@pytest.mark.parametrize(
    ("found", "gold", "founded", "predicted", "expected"),
    [
        (3, 3, 3, 3, 1.0),
        (2, 4, 2, 4, 0.5),
        (1, 4, 1, 1, 0.4),
        (0, 4, 0, 0, 0.0),
        (0, 0, 0, 4, 0.0),
        (0, 0, 0, 0, None),
    ],
)
def test_f1_by_hand(found: int, gold: int, founded: int, predicted: int, expected: float | None) -> None:
    """An empty answer and an answer to nothing score zero; only nothing on both sides has no score."""
    score = f1(found, gold, founded, predicted)

    assert score == (expected if expected is None else pytest.approx(expected))


def test_a_share_of_nothing_is_none() -> None:
    """Where nothing was counted there is no share, neither good nor bad."""
    assert ratio(0, 0) is None


def test_totals_add_counts_not_ratios() -> None:
    """A long article weighs more than a short one."""
    short = Counter({"quotes.marks.gold": 1, "quotes.marks.predicted": 1, "quotes.marks.matched": 1})
    long = Counter({"quotes.marks.gold": 9, "quotes.marks.predicted": 9, "quotes.marks.matched": 0})

    sums = totals([("fr", short), ("en", long)])

    assert list(sums) == ["en", "fr", "all"]
    assert figures(sums["all"])["quotes.marks.matched"]["f1"] == pytest.approx(0.1)
    assert figures(sums["fr"])["quotes.marks.matched"]["f1"] == 1.0


def test_precision_may_be_of_other_items_than_recall() -> None:
    """Where the other side may be of any kind, each side counts its own items."""
    sizes = {"quotes.marks.gold": 8, "quotes.marks.predicted": 4}

    found = figures(Counter({**sizes, "quotes.marks.found": 6, "quotes.marks.founded": 1}))["quotes.marks.found"]

    assert found == {"precision": 0.25, "recall": 0.75, "f1": pytest.approx(0.375)}


def test_the_table_names_every_figure() -> None:
    """Each score and share has its line, with the counts of the last column."""
    counts = Counter({"quotes.marks.gold": 8, "quotes.marks.predicted": 5, "quotes.marks.matched": 4})

    lines = table({"en": Counter(), "all": counts}).splitlines()

    assert [line for line in lines if line.startswith("QUOTES WITH MARKS") and line.endswith("   4/5/8")]
    assert all(any(line.startswith(entry.label) for line in lines) for entry in (*SCORES, *SHARES))


@pytest.fixture
def folder(tmp_path: Path, text: str, gold_yaml: str) -> Path:
    """A folder with one gold file and its text."""
    (tmp_path / "harbour.txt").write_text(text)
    (tmp_path / "harbour.yaml").write_text(gold_yaml)
    return tmp_path


def run(folder: Path, *more: str) -> int:
    return main(["--gold", str(folder), "--texts", str(folder), *more])


def counts_of(printed: str) -> dict[str, Any]:
    counts: dict[str, Any] = json.loads(printed)["totals"]["all"]["counts"]
    return counts


def test_recorded_predictions_are_scored(
    folder: Path, summary: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    """Summaries of an earlier run are read from a folder, and nothing is run."""
    (folder / "harbour.json").write_text(json.dumps(summary))

    code = run(folder, "--predictions", str(folder), "--json")

    counts = counts_of(capsys.readouterr().out)
    assert code == 0
    assert (counts["quotes.all.matched"], counts["articles.failed"]) == (3, 0)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "FileNotFoundError"),
        ("{", "JSONDecodeError"),
        ("[]", "not a summary"),
        ('{"article": {"sha256": ""}}', "not a summary"),
    ],
)
def test_a_broken_prediction_is_a_failure(
    folder: Path, content: str | None, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """What cannot be read counts as all missed and is told; with no answer at all the exit code is 1."""
    if content is not None:
        (folder / "harbour.json").write_text(content)

    code = run(folder, "--predictions", str(folder), "--json")

    printed = capsys.readouterr().out
    counts = counts_of(printed)
    assert code == 1
    assert reason in json.loads(printed)["failures"]["harbour"]
    assert (counts["articles.failed"], counts["quotes.all.gold"], counts["quotes.all.matched"]) == (1, 3, 0)


def test_a_summary_of_another_text_is_a_failure(
    folder: Path, summary: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    """Offsets into another text are never compared."""
    summary["article"]["sha256"] = "0" * 64
    (folder / "harbour.json").write_text(json.dumps(summary))

    run(folder, "--predictions", str(folder))

    assert "FAILED harbour: summary of another text" in capsys.readouterr().out


def test_a_crash_is_a_failure(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An engine that raises misses everything, and the reason is told."""

    def crash(path: Path, *, engine: str) -> None:
        raise ZeroDivisionError(f"{engine} at {path.name}")

    monkeypatch.setitem(vars(summarizer), "summarize", crash)

    code = run(folder, "--engine", "broken")

    assert code == 1
    assert "FAILED harbour: ZeroDivisionError: broken at harbour.txt" in capsys.readouterr().out


@pytest.mark.parametrize("option", ["--gold", "--texts", "--predictions"])
def test_a_missing_folder_is_refused(folder: Path, option: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 2 and one line that names the folder."""
    code = run(folder, option, str(folder / "nowhere"))

    captured = capsys.readouterr()
    assert code == 2
    assert captured.err == f"{folder / 'nowhere'}: no such folder\n"
    assert captured.out == ""


def listed(folder: Path, kind: str, summary: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> str:
    (folder / "harbour.json").write_text(json.dumps(summary))
    run(folder, "--predictions", str(folder), "--errors", kind)
    return capsys.readouterr().out.split("\n\n")[0]


@pytest.mark.parametrize("kind", ["actors", "quotes", "positions", "disputed_facts"])
def test_a_perfect_answer_has_nothing_to_list(
    folder: Path, kind: str, summary: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    """What is right is not listed."""
    assert listed(folder, kind, summary, capsys) == f"=== harbour (en) {kind}"


def test_quotes_are_listed_with_what_went_wrong(
    folder: Path, summary: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    """A miss shows what came nearest, a match shows its wrong speaker, an invention stands where it starts."""
    first, second, _ = summary["quotes"]
    first["text"][0].update(start=first["text"][0]["end"] - 3, text="May")
    second["speakers"] = ["Dockers' League"]

    lines = listed(folder, "quotes", summary, capsys).splitlines()

    assert lines[1].startswith("MISSED    indirect, Ines Calder ('Mayor Ines Calder'), cue 'said'")
    assert "[[the tolls would double in May]]" in lines[2]
    assert lines[3].strip().startswith("nearest predicted, IoU 0.12: indirect")
    assert lines[5].startswith("INVENTED  indirect")
    assert lines[9].startswith("HALF      direct")
    assert lines[11].strip() == "WRONG SPEAKER Dockers' League for Ines Calder"


def test_the_other_kinds_are_listed_too(
    folder: Path, summary: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    """Actors, positions and disputed facts say what is wrong with them."""
    summary["actors"][2]["name"] = "the press"
    summary["positions"][1]["stance"] = "supports"
    summary["disputed_facts"][0].update(asserted_by=["Ines Calder"], denied_by=["the press"])

    actors, positions, facts = (
        listed(folder, kind, summary, capsys) for kind in ("actors", "positions", "disputed_facts")
    )

    assert "MISSED    group: shippers = the shippers" in actors
    assert "INVENTED  group: the press" in actors
    assert "stance supports for opposes" in positions
    assert "SIDES SWAPPED; asserted_by Ines Calder for Dockers' League; denied_by the press (no gold actor)" in facts
