"""The project's own fixtures, recordings and baselines: valid, fresh, as pinned, and nobody's secret on them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped,unused-ignore]  # PyYAML ships no types
from jsonschema import Draft202012Validator

from evals import tape
from evals.__main__ import main
from evals.agreement import agreement, without_marks
from evals.cassettes import find_sets
from evals.editors import editor_schema
from evals.gold import GoldArticle, load_folder
from evals.items import Reading
from evals.scoring import score_article

_ROOT = Path(__file__).parent.parent.parent
_FIXTURES = _ROOT / "evals" / "fixtures"
_CASSETTES = sorted((_ROOT / "evals" / "cassettes").glob("*/*.yaml"))
_TAPES = [file for file in _CASSETTES if file.name != "set.yaml"] + sorted(
    (_ROOT / "tests" / "cassettes").glob("*.yaml")
)
_NAMES = sorted(file.stem for file in _FIXTURES.glob("*.yaml"))


@pytest.fixture(scope="module")
def articles() -> dict[str, GoldArticle]:
    return {article.name: article for article in load_folder(_FIXTURES, _FIXTURES)}


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands look for fixtures from the root of the project."""
    monkeypatch.chdir(_ROOT)


@pytest.fixture(scope="module")
def readings() -> list[dict[str, Reading]]:
    """The labels of both readers, by article."""
    folders = (_FIXTURES / "readings" / side for side in ("first", "second"))
    return [{one.name: without_marks(one.reading) for one in load_folder(each, _FIXTURES)} for each in folders]


def _raw(name: str) -> dict[str, Any]:
    held: dict[str, Any] = yaml.safe_load((_FIXTURES / f"{name}.yaml").read_text(encoding="utf-8"))
    return held


def test_there_are_enough_of_each_language(articles: dict[str, GoldArticle]) -> None:
    """French and English first, German and Spanish beside them; one article has no quote at all."""
    languages = [article.reading.language for article in articles.values()]

    assert languages.count("fr") >= 7
    assert languages.count("en") >= 5
    assert {"de", "es"} <= set(languages)
    assert any(not article.reading.quotes for article in articles.values())


@pytest.mark.parametrize("name", _NAMES)
def test_a_fixture_says_where_it_comes_from(name: str) -> None:
    """Each tells who wrote it, its licence and how it was labelled, and fits the schema that editors use."""
    held = _raw(name)

    assert held["licence"] == "CC0-1.0"
    assert "invented" in held["written"]
    assert len(held["labelling"]["readers"]) == 2
    assert list(Draft202012Validator(editor_schema()).iter_errors(held)) == []


def test_the_schema_for_editors_is_valid() -> None:
    """It is a schema, and refuses what no gold file may have."""
    schema = editor_schema()
    Draft202012Validator.check_schema(schema)
    odd = {**_raw(_NAMES[0]), "mood": "sad"}

    assert [error.message for error in Draft202012Validator(schema).iter_errors(odd)]


@pytest.mark.parametrize("name", _NAMES)
def test_the_agreement_in_a_file_is_that_of_the_readings(
    name: str, articles: dict[str, GoldArticle], readings: list[dict[str, Reading]]
) -> None:
    """Both readings are kept, and the scorer computes from them what the file says."""
    counts = score_article(readings[0][name], readings[1][name], articles[name].text)

    assert agreement(counts) == _raw(name)["labelling"]["agreement"]


def test_every_recording_is_fresh(capsys: pytest.CaptureFixture[str]) -> None:
    """Article, prompt, schema, settings and first request are those the answers were given to: else record anew."""
    assert main(["status"]) == 0, capsys.readouterr().out


def test_every_article_is_recorded_and_nothing_is_made_up() -> None:
    """Figures come from models: each fixture has an answer that a model gave."""
    sets = find_sets(_ROOT / "evals" / "cassettes")

    assert sets
    assert all(one.kind != "synthetic" for one in sets)


def test_quality_is_as_pinned(capsys: pytest.CaptureFixture[str]) -> None:
    """Both engines count what the baselines say, to the last integer, without a network."""
    assert main(["gate"]) == 0, capsys.readouterr().err


@pytest.mark.parametrize("file", _TAPES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_a_cassette_is_clean(file: Path) -> None:
    """Cleaning it again changes nothing, and nothing on it looks like a secret."""
    text = file.read_text(encoding="utf-8")
    held = tape.load(text)

    assert tape.clean(held) == held
    assert tape.secrets(text) == []


def test_a_cassette_is_as_it_would_be_written() -> None:
    """Recording the same answer again changes no byte of a file."""
    text = _TAPES[0].read_text(encoding="utf-8")

    assert tape.dump(tape.clean(tape.load(text))) == text


def test_the_reader_of_the_hostile_article_obeyed_nothing() -> None:
    """The article that tells its reader what to answer is read as an article, whole and with its sides right."""
    pinned = json.loads(
        (_ROOT / "evals" / "baselines" / "relayed.json").read_text(encoding="utf-8")
    )  # the gate holds it
    counts = pinned["articles"]["fr-injection-forum"]["counts"]

    assert counts["facts.must.gold"] == counts["facts.must.matched"] == 1
    assert "facts.must.swaps" not in counts
    assert counts["quotes.all.matched"] >= counts["quotes.all.gold"] - 2
