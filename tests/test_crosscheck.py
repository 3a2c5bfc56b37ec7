"""A second reader beside the first: what only one of the two has found is told, and nothing else changes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarizer import ReplyEngine, Summary, summarize
from summarizer.cli import main
from summarizer.render import markdown, terminal
from tests.engines.llm.articles import ENGLISH, altered
from tests.model_server import ModelServer, reply

EMPTY: dict[str, list[object]] = {name: [] for name in ENGLISH.answer}


def read(answer: object, cross_check: str | ReplyEngine | None = "offline") -> Summary:
    return summarize(ENGLISH.text, engine=ReplyEngine(json.dumps(answer)), cross_check=cross_check)


def test_what_the_first_left_out_is_listed() -> None:
    """An answer without quotes lacks what the rules find, each with its speaker and its place."""
    summary = read({**ENGLISH.answer, "quotes": []})

    assert summary.cross_check is not None
    found = [one for one in summary.unshared if one.item == "quotes"]
    assert found
    assert all(ENGLISH.text[span.start : span.end] == span.text for one in found for span in one.words)
    assert {"Ada Moss"} <= {name for one in found for name in one.who}


def test_two_who_agree_have_nothing_to_list() -> None:
    """The same answer twice shares every item."""
    check = read(ENGLISH.answer, ReplyEngine(json.dumps(ENGLISH.answer))).cross_check

    assert check is not None
    assert (check.only_there, check.only_here, check.failure) == ((), (), None)


def test_what_only_the_first_has_is_named_by_its_path() -> None:
    """An item that the second reader did not find is told, not doubted: it stays where it is."""
    summary = read(ENGLISH.answer, ReplyEngine(json.dumps(EMPTY)))

    assert summary.cross_check is not None
    count = len(summary.quotes) + len(summary.positions) + len(summary.disputed_facts)
    assert len(summary.cross_check.only_here) == count
    assert "quotes[0]" in summary.cross_check.only_here


def test_items_are_compared_by_place() -> None:
    """Other words for the same passage are the same item; a piece of less than half of it is another."""
    reworded = altered(ENGLISH.answer, "positions", 0, statement="In other words.", issue="another wording")

    check = read(ENGLISH.answer, ReplyEngine(json.dumps(reworded))).cross_check

    assert check is not None
    assert check.only_there == ()


def test_a_second_reader_that_fails_costs_nothing() -> None:
    """The first reader's summary stands, and says why nobody checked it."""
    summary = read(ENGLISH.answer, ReplyEngine("no answer"))

    assert summary.quotes == read(ENGLISH.answer, None).quotes
    assert summary.cross_check is not None
    assert "cannot be read" in str(summary.cross_check.failure)


def test_without_a_second_reader_there_is_none() -> None:
    """Nobody is asked unless somebody wants it."""
    assert read(ENGLISH.answer, None).cross_check is None


@pytest.mark.parametrize("render", [terminal.render, markdown.render])
def test_it_is_shown_to_people(render: object) -> None:
    """Both formats for people have a section for it, with the words that were left out."""
    assert callable(render)
    shown = render(read({**ENGLISH.answer, "quotes": []}))
    plain = render(read(ENGLISH.answer, None))

    assert "found by the second reader alone" in shown.lower()
    assert "found by the second reader alone" not in plain.lower()


def _run(folder: Path, server: ModelServer, *options: str) -> int:
    article = folder / "article.txt"
    article.write_text(ENGLISH.text, encoding="utf-8")
    asked = ["--model", "m", "--base-url", server.base_url, "--no-cache", "-f", "json"]
    with pytest.raises(SystemExit) as ended:
        main([str(article), *asked, *options])
    return int(ended.value.code or 0)


def test_strict_holds_it_against_the_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With --strict what only the second reader found ends in exit code 1, and is counted."""
    with ModelServer() as server:
        server.script(*[reply({**EMPTY, "actors": ENGLISH.answer["actors"]})] * 2)

        assert _run(tmp_path, server, "--cross-check") == 0
        assert json.loads(capsys.readouterr().out)["cross_check"]["only_there"]
        assert _run(tmp_path, server, "--cross-check", "--strict") == 1
        assert "found by the second reader alone" in capsys.readouterr().err


def test_the_offline_engine_does_not_check_itself(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two readings by the same rules say nothing: the option needs a model."""
    (tmp_path / "a.txt").write_text(ENGLISH.text)

    with pytest.raises(SystemExit) as ended:
        main([str(tmp_path / "a.txt"), "--cross-check"])

    assert ended.value.code == 2
    assert "would check itself (name a model with --model)" in capsys.readouterr().err
