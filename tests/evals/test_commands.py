"""The commands: what they print, and with what exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from evals.__main__ import main
from evals.relay import ANSWER, REQUEST
from tests.engines.llm.articles import ENGLISH
from tests.model_server import ModelServer, reply

Summary = dict[str, Any]
Printed = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, text: str, gold_yaml: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one labelled article, and the current directory of these tests."""
    gold = tmp_path / "evals" / "fixtures"
    gold.mkdir(parents=True)
    (gold / "harbour.txt").write_bytes(text.encode())
    (gold / "harbour.yaml").write_bytes(gold_yaml.encode())
    monkeypatch.chdir(tmp_path)
    return tmp_path


def predictions(folder: Path, name: str, summary: Summary) -> Path:
    place = folder / name
    place.mkdir()
    (place / "harbour.json").write_text(json.dumps(summary))
    return place


def test_readers_stand_side_by_side(folder: Path, summary: Summary, capsys: Printed) -> None:
    """Several readers have a column each, and a report each in JSON."""
    right = predictions(folder, "right", summary)
    wrong = predictions(folder, "wrong", {**summary, "quotes": []})
    both = ["--predictions", str(right), "--predictions", str(wrong)]

    assert main(["run", *both]) == 0
    header, *_ = capsys.readouterr().out.splitlines()
    assert header.split()[-3:] == ["right", "wrong", "matched/predicted/gold"]
    assert main(["run", *both, "--json"]) == 0
    readers = json.loads(capsys.readouterr().out)["readers"]
    assert [readers[name]["articles"]["harbour"]["quotes.all.matched"] for name in ("right", "wrong")] == [3, 0]


def test_without_a_command_run_is_meant(folder: Path, summary: Summary, capsys: Printed) -> None:
    """The fixtures of the current directory are scored."""
    assert main(["--predictions", str(predictions(folder, "right", summary))]) == 0
    assert "QUOTES WITH MARKS" in capsys.readouterr().out


def test_the_spread_of_several_runs(folder: Path, capsys: Printed) -> None:
    """The offline engine gives the same in every run, so that least and most are one."""
    assert main(["run", "--engine", "offline", "--repeat", "2"]) == 0

    lines = [line for line in capsys.readouterr().out.splitlines() if "runs)" in line]
    assert len(lines) == 5
    for line in lines:
        least, most = line.partition("(")[2].partition(",")[0].split(" to ")
        assert least == most


def test_a_page_is_written(folder: Path, summary: Summary) -> None:
    """--html writes the page beside the table."""
    page = folder / "page.html"

    assert main(["run", "--predictions", str(predictions(folder, "right", summary)), "--html", str(page)]) == 0
    assert "We cannot wait another year" in page.read_text(encoding="utf-8")


def test_a_model_is_asked_live(folder: Path, capsys: Printed) -> None:
    """--model asks a server now."""
    with ModelServer() as server:
        server.script(reply({name: [] for name in ENGLISH.answer}))

        assert main(["run", "--model", "test-model", "--base-url", server.base_url]) == 0
        assert len(server.requests) >= 1
    assert "asked, all:" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["run", "--predictions", "nowhere"], "nowhere: no such folder"),
        (["run", "--recorded", "nobody"], "set.yaml"),
        (["run", "--repeat", "0"], "--repeat takes a number from 1"),
        (["check", "--gold", "nowhere"], "nowhere: no such folder"),
        (["status"], "holds no set of cassettes"),
        (["record", "new"], "new is new: name its model with --model"),
        (["record", "new", "--model", "m", "--only", "ship"], "no such article: ship"),
        (["record", "new", "--model", "m", "--at-once", "0"], "--at-once takes a number from 1"),
        (["compare", "offline", "nobody"], "nobody: no report, no folder of summaries, no set of cassettes"),
    ],
)
def test_what_cannot_be_done_is_told(folder: Path, arguments: list[str], reason: str, capsys: Printed) -> None:
    """One line, exit code 2, nothing written."""
    before = sorted(folder.rglob("*"))

    assert main(arguments) == 2

    captured = capsys.readouterr()
    assert reason in captured.err
    assert captured.err.count("\n") == 1
    assert sorted(folder.rglob("*")) == before


def test_labels_are_checked(folder: Path, capsys: Printed) -> None:
    """Right labels are counted; wrong ones are named with file and item, and the exit code is 2."""
    assert main(["check"]) == 0
    assert capsys.readouterr().out == "harbour: ok: 3 actors, 3 quotes, 2 positions, 1 facts\n"

    gold = folder / "evals" / "fixtures" / "harbour.yaml"
    gold.write_text(gold.read_text().replace("cue: called", "cue: shouted"))

    assert main(["check"]) == 2
    assert capsys.readouterr().err.startswith("harbour.yaml: quotes[2]: 'shouted' stands 0 time(s)")


def test_two_readers_are_held_against_each_other(folder: Path, gold_yaml: str, capsys: Printed) -> None:
    """What one found and the other did not costs agreement; a mark on an item costs nothing."""
    other = folder / "other"
    other.mkdir()
    fewer = gold_yaml.replace("main: false", "main: false\n    optional: true")
    begin, end = fewer.index("  - kind: mixed"), fewer.index("positions:")
    (other / "harbour.yaml").write_text(fewer[:begin] + fewer[end:])
    fixtures = folder / "evals" / "fixtures"

    assert main(["agree", str(fixtures), str(other), "--texts", str(fixtures), "--json"]) == 0

    figures = json.loads(capsys.readouterr().out)["harbour"]
    assert figures == {"actors": 100, "quotes": 80, "speakers": 100, "positions": 100, "disputed_facts": 100}


def test_quality_is_pinned_and_kept(folder: Path, summary: Summary, capsys: Printed) -> None:
    """Nothing pinned fails; pinned passes; worse fails and says what; better fails until it is blessed."""
    reader = ["--predictions", str(predictions(folder, "mine", summary))]
    file = folder / "mine" / "harbour.json"

    assert main(["gate", *reader]) == 1
    assert main(["bless", *reader, "--reason", "the start"]) == 0
    assert main(["gate", *reader]) == 0
    capsys.readouterr()
    file.write_text(json.dumps({**summary, "quotes": summary["quotes"][1:]}))
    assert main(["gate", *reader]) == 1
    assert "harbour: quotes.all.matched 3 -> 2 (worse)" in capsys.readouterr().err
    assert main(["bless", *reader, "--reason", "less"]) == 2
    assert "--lower allows it" in capsys.readouterr().err
    assert main(["bless", *reader, "--reason", "less", "--lower"]) == 0
    file.write_text(json.dumps(summary))
    assert main(["gate", *reader]) == 1
    assert "harbour: quotes.all.matched 2 -> 3 (better)" in capsys.readouterr().err


def test_readers_are_compared(folder: Path, summary: Summary, capsys: Printed) -> None:
    """Folders and reports of earlier runs are compared article by article."""
    right, wrong = (predictions(folder, name, s) for name, s in (("a", summary), ("b", {**summary, "quotes": []})))
    main(["run", "--predictions", str(right), "--json"])
    (folder / "report.json").write_text(capsys.readouterr().out)

    assert main(["compare", "report.json", str(wrong)]) == 0

    printed = capsys.readouterr().out
    assert "all quotes                  100.0    0.0  -100.0" in printed
    assert "harbour                      -3 +0" in printed


def _answer_all(folder: Path) -> None:
    """Answer every request that comes, until one was answered."""
    while True:
        for file in folder.glob(f"*{REQUEST}"):
            file.with_name(file.name.removesuffix(REQUEST) + ANSWER).write_text(
                json.dumps({name: [] for name in ENGLISH.answer})
            )
            return


def test_a_users_own_articles_from_label_to_gate(folder: Path, capsys: Printed) -> None:
    """Label, record by hand through the relay, replay without a network, pin, gate: the whole path, then a change."""
    with ThreadPoolExecutor(1) as pool:
        answering = pool.submit(_answer_all, folder / "asked")
        assert main(["record", "mine", "--model", "unnamed", "--relay", "asked", "--at-once", "1"]) == 0
        answering.result()

    assert main(["status"]) == 0
    assert main(["run", "--recorded", "mine"]) == 0
    assert main(["bless", "--recorded", "mine", "--reason", "first"]) == 0
    assert main(["gate", "--recorded", "mine"]) == 0
    assert main(["record", "mine"]) == 0
    assert "0 recorded, 0 failed, 1 left as they were" in capsys.readouterr().out
    article = folder / "evals" / "fixtures" / "harbour.txt"
    article.write_text(article.read_text() + "A word more.\n")

    assert main(["status"]) == 1
    assert "harbour: stale (the article has changed" in capsys.readouterr().out
    assert main(["gate", "--recorded", "mine"]) == 1
    assert "the article has changed" in capsys.readouterr().err


def test_a_failed_recording_is_told(folder: Path, capsys: Printed) -> None:
    """What went wrong, for which article, and exit code 1."""
    with ModelServer() as server:
        server.script(*[reply("no JSON at all")] * 4)

        assert main(["record", "mine", "--model", "m", "--base-url", server.base_url, "--at-once", "1"]) == 1

    captured = capsys.readouterr()
    assert captured.err.startswith("harbour: not recorded: AnswerUnusable")
    assert "0 recorded, 1 failed" in captured.out


def test_the_relay_serves_until_it_is_stopped(folder: Path) -> None:
    """`relay` says where it listens; Ctrl-C ends it with 130."""
    command = [sys.executable, "-m", "evals", "relay", "asked", "--port", "0"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent.parent), "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        process.send_signal(2)
        code = process.wait(timeout=30)

    assert line.startswith("listening at http://127.0.0.1:")
    assert code == 130


def test_a_reader_may_leave(folder: Path) -> None:
    """Whoever reads the output may stop: no traceback."""
    command = [sys.executable, "-m", "evals", "schema"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent.parent)}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        errors = process.stderr.read()

    assert errors == ""


def test_without_its_extra_it_says_what_to_install() -> None:
    """Whoever installed the library alone gets one line."""
    code = "import runpy, sys; sys.modules['yaml'] = None; runpy.run_module('evals', run_name='__main__')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "evals: yaml is not installed (pip install 'summarizer-news[evals]')\n"
