"""The benchmark runs; what it measures is not judged here."""

from __future__ import annotations

import importlib
import json
import pkgutil
from pathlib import Path

import pytest

from evals.gold import load_folder


def test_the_benchmark_runs(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In its quick form the benchmark measures every row it promises and prints them as JSON."""
    monkeypatch.syspath_prepend(str(repository / "benchmarks"))
    monkeypatch.chdir(repository)
    bench = importlib.import_module("bench")

    assert bench.main(["--quick", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    measured = " ".join(row["what"] for row in rows)
    for what in (
        "--help",
        "ARTICLE",
        "articles of",
        "one article of",
        "memory",
        "exact look-ups",
        "typographic look-ups",
    ):
        assert what in measured
    assert all(row["ratio"] > 0 for row in rows)


def test_the_benchmark_reads_what_it_is_given(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its texts are those of a folder, and a folder without any is refused."""
    monkeypatch.syspath_prepend(str(repository / "benchmarks"))
    bench = importlib.import_module("bench")
    (tmp_path / "quai.txt").write_text("Le quai ferme.\n\nLe port aussi.\n", encoding="utf-8")

    assert bench._text(bench._paragraphs(tmp_path), 41) == "1. Le port aussi.\n\n2. Le quai ferme.\n\n3. "
    with pytest.raises(SystemExit, match=r"no \*\.txt in "):
        bench.main(["--quick", "--texts", str(tmp_path / "nothing")])


def test_the_benchmark_with_a_model_runs(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In its quick form it prints a line for each thing it measures, and no article is lost."""
    monkeypatch.syspath_prepend(str(repository / "benchmarks"))
    bench = importlib.import_module("model_bench")

    assert bench.main(["--quick"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(",")[0].split(":")[0] for line in lines] == [
        "64 at a time",
        "30 articles at once under a quota of 20 requests a second",
        "an article in the cache",
    ]
    assert ": 0 lost, " in lines[1]


def test_every_family_of_rules_can_be_left_out(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the ablation switches off is there under its name, and without it an article is still read."""
    monkeypatch.syspath_prepend(str(repository / "benchmarks"))
    ablation = importlib.import_module("ablation")
    families = ablation.FAMILIES
    fixtures = repository / "evals" / "fixtures"
    article = [one for one in load_folder(fixtures, fixtures) if one.name.startswith("en-")][:1]  # soonest read

    for family in families:
        assert ablation._without(family, article)
    rules = [pkgutil.resolve_name(f"summarizer.engines.offline.{where}") for one in families for where in one.where]

    assert len(rules) >= len(families)
    assert all(map(callable, rules))
