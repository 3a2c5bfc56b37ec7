"""The command line with a language model, in this process: what is asked, what is said of it, exit codes, the cache."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from summarizer.cli import main
from summarizer.render.formats import FORMATS
from tests.engines.llm.articles import ENGLISH, FRENCH, MODEL, Article, altered, answer_of, article_in, hurry, tidied
from tests.model_server import ModelServer, Received, broken, reply

_KEY = "canary-7f3a91c2"
_WRONG = altered(ENGLISH.answer, "quotes", 0, text=["We did pay the fine"])
_BILL = rf"summarize: {MODEL}: (\d+) requests?(?: \(\d asked again\))?, [\d,]+ tokens in \(0 cached\), [\d,]+ out, "
_BILL += r"no price known, \d+\.\d s"


@pytest.fixture(autouse=True)
def _own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Each test has a folder, a cache and a configuration of its own, and no settings of others."""
    hurry(monkeypatch)
    monkeypatch.delenv("SUMMARIZE_ENGINE", raising=False)
    monkeypatch.setenv("SUMMARIZE_CACHE", str(tmp_path / "cache" / "answers.sqlite"))
    monkeypatch.setenv("SUMMARIZE_CONFIG", str(tmp_path / "config.toml"))
    monkeypatch.chdir(tmp_path)
    with tidied(monkeypatch):
        yield


@pytest.fixture
def server() -> Iterator[ModelServer]:
    """A server whose model gives the right answer."""
    with ModelServer() as running:
        running.script(reply(_careful))
        yield running


def _careful(received: Received) -> dict[str, list[Any]]:
    """The answer of a model that reads what it is shown."""
    return answer_of(FRENCH if "moulin" in article_in(received) else ENGLISH, received)


def _file(name: str = "ferry.txt", article: Article = ENGLISH, more: str = "") -> str:
    Path(name).write_text(article.text + more, encoding="utf-8")
    return name


def _run(server: ModelServer, *arguments: str, stdin: str = "") -> Result:
    with_model = ["--model", MODEL, "--base-url", server.base_url, *arguments]
    return CliRunner().invoke(main, with_model, input=stdin)


def _ids(printed: Result) -> list[str]:
    return [json.loads(line)["article"]["id"] for line in printed.stdout.splitlines()]


# --- who reads -------------------------------------------------------------------------------------------------------


def test_a_model_reads_and_is_accounted_for(server: ModelServer) -> None:
    """With a model and a server the model reads; standard error has one line of what that took."""
    printed = _run(server, "-f", "json", _file())

    summary = json.loads(printed.stdout)
    assert summary["provenance"]["model"] == MODEL
    assert len(summary["quotes"]) == 5
    assert re.fullmatch(_BILL + "\n", printed.stderr)
    assert (printed.exit_code, len(server.requests)) == (0, 1)


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_says_who_read(form: str, server: ModelServer) -> None:
    """In each format the summary names the model."""
    printed = _run(server, "-f", form, _file())

    assert MODEL in printed.stdout
    assert printed.exit_code == 0


def test_re_asks_are_accounted_for(server: ModelServer) -> None:
    """The line about requests says how many of them asked again, and counts those of all articles."""
    server.script(reply(_WRONG), reply(_WRONG), reply(_careful))

    printed = _run(server, "--jobs", "1", "-f", "jsonl", _file("a.txt"), _file("b.txt", FRENCH))

    assert f"summarize: {MODEL}: 3 requests (1 asked again), " in printed.stderr


def test_unknown_usage_is_called_unknown(server: ModelServer) -> None:
    """Where the server does not say what it took, the line does not say 0."""
    server.script(reply(ENGLISH.answer, usage=None))

    assert "1 request, tokens unknown, no price known, " in _run(server, _file()).stderr


def test_without_a_model_the_offline_engine_reads(server: ModelServer) -> None:
    """Without a model the offline engine reads, standard error says so, and no server is asked."""
    printed = CliRunner().invoke(main, ["--base-url", server.base_url, "-f", "json", _file()])

    assert printed.stderr == "summarize: no model is named, so the offline engine reads (--model NAME)\n"
    assert json.loads(printed.stdout)["provenance"]["engine"] == "offline"
    assert (printed.exit_code, server.requests) == (0, [])


def test_without_a_key_for_the_default_server_the_offline_engine_reads() -> None:
    """A model without a key, and no server named: the offline engine reads, and standard error says why."""
    printed = CliRunner().invoke(main, ["--model", MODEL, "-f", "json", _file()], env={"SUMMARIZE_MODEL": MODEL})
    set_elsewhere = CliRunner().invoke(main, ["-f", "json", _file()], env={"SUMMARIZE_MODEL": MODEL})

    assert printed.stderr == "summarize: OPENAI_API_KEY is not set, so the offline engine reads\n"
    assert json.loads(printed.stdout)["provenance"]["engine"] == "offline"
    assert printed.exit_code == 0
    assert (set_elsewhere.stdout, set_elsewhere.stderr) == (printed.stdout, printed.stderr)


@pytest.mark.parametrize(("arguments", "code"), [(["--engine", "model"], 2), (["--engine", "model", "-m", MODEL], 4)])
def test_the_model_engine_by_name_is_no_wish(arguments: list[str], code: int) -> None:
    """Asked for by name, the model engine is not replaced: without a model or a key there is an error of one line."""
    printed = CliRunner().invoke(main, [*arguments, _file()])

    assert re.search(r"^summarize: [^\n]+ \([^\n]+\)\n", printed.stderr, re.MULTILINE)
    assert (printed.stdout, printed.exit_code) == ("", code)


def test_the_offline_engine_by_name_asks_nobody(server: ModelServer) -> None:
    """`--engine offline` beside a model reads offline, without a word about models."""
    printed = _run(server, "--engine", "offline", _file())

    assert (printed.stderr, printed.exit_code, server.requests) == ("", 0, [])


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--base-url", "localhost"], "base URL"),
        (["--mode", "xml"], "xml"),
        (["--window", "0"], "window"),
        (["--temperature", "3"], "temperature"),
        (["--max-requests", "0"], "max_requests"),
        (["--timeout", "-1"], "timeout"),
        (["--max-cost", "1"], "price"),
        (["--jobs", "0"], "jobs"),
        (["--fallback", "nobody"], "nobody"),
    ],
)
def test_a_setting_that_cannot_be_honoured(arguments: list[str], says: str, server: ModelServer) -> None:
    """A setting that makes no sense is exit code 2, names itself, and nothing is sent."""
    printed = _run(server, *arguments, _file())

    assert says in printed.stderr
    assert (printed.exit_code, server.requests) == (2, [])


# --- failures --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["401", "500", "refusal", "empty_200", "400_context", "429", "deep", "400"])
def test_a_failure_is_one_line(name: str, server: ModelServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the model fails: exit code 4, no output, a line with name, cause and what to do, and no key."""
    monkeypatch.setenv("OPENAI_API_KEY", _KEY)
    server.script(broken(name))

    printed = _run(server, "-f", "json", _file())

    first, *others = (line for line in printed.stderr.splitlines() if f": {MODEL}: " not in line)
    assert re.fullmatch(r"summarize: (ferry\.txt: )?[^\n]+ \([^\n]+\)", first)
    assert (others, printed.stdout, printed.exit_code) == ([], "", 4)
    assert _KEY not in printed.stderr


def test_nothing_asked_is_not_all_from_the_cache(server: ModelServer) -> None:
    """Where a ceiling kept everything from being asked, nobody says that it came from the cache."""
    printed = _run(server, "--max-tokens", "10", _file())

    assert (printed.exit_code, server.requests) == (4, [])
    assert "from the cache" not in printed.stderr


def test_strict_minds_what_was_not_answered(server: ModelServer) -> None:
    """With --strict a re-ask without an answer is exit code 1; without it, it is told and exit code 0."""
    server.script(reply(_WRONG), broken("401"), reply(_WRONG), broken("401"))

    strict = _run(server, "--strict", "-f", "json", _file())
    lenient = _run(server, "--no-cache", "-f", "json", _file())

    assert "summarize: ferry.txt: asked again, and no answer: " in strict.stderr
    assert ", 1 not answered, in 1 of 1\n" in strict.stderr
    assert (strict.exit_code, lenient.exit_code) == (1, 0)
    assert "summarize: ferry.txt: asked again, and no answer: " in lenient.stderr


def test_strict_is_content_with_a_right_answer(server: ModelServer) -> None:
    """With --strict an answer of which nothing is left over is exit code 0."""
    assert _run(server, "--strict", _file()).exit_code == 0


def test_the_fallback_is_told(server: ModelServer) -> None:
    """With --fallback the offline engine reads where the model fails; standard error and provenance say so."""
    server.script(broken("500"))

    printed = _run(server, "--fallback", "offline", "-f", "json", _file())

    provenance = json.loads(printed.stdout)["provenance"]
    assert provenance["engine"] == "offline"
    assert f"summarize: ferry.txt: the offline engine read it, since {provenance['fallback']}\n" in printed.stderr
    assert printed.exit_code == 0


def test_the_fallback_reads_all_where_nothing_can_be_hoped_for(server: ModelServer) -> None:
    """With --fallback a wrong key does not stop the run: every article is read."""
    server.script(broken("401"))

    printed = _run(server, "--fallback", "offline", "-f", "jsonl", _file("a.txt"), _file("b.txt"))

    assert (_ids(printed), printed.exit_code) == (["a", "b"], 0)


def test_a_hopeless_error_stops_the_run(server: ModelServer) -> None:
    """What will fail with every article ends the run at the first, and says how many are done."""
    server.script(reply(_careful), broken("429_quota"))
    files = [_file(f"{number}.txt", more=f"{number}\n") for number in range(6)]

    printed = _run(server, "--jobs", "1", "-f", "jsonl", *files)

    assert _ids(printed) == ["0"]
    assert len(server.requests) == 2
    assert "summarize: given up: 1 of 6 done\n" in printed.stderr
    assert "quota" in printed.stderr
    assert printed.exit_code == 4


def test_a_failure_of_one_article_is_not_that_of_the_next(server: ModelServer) -> None:
    """A refusal stops nothing: the other articles are read, and the exit code tells."""
    server.script(reply(_careful), broken("refusal"), reply(_careful))
    files = [_file(f"{number}.txt", more=f"{number}\n") for number in range(3)]

    printed = _run(server, "--jobs", "1", "-f", "jsonl", *files)

    assert (_ids(printed), printed.exit_code) == (["0", "2"], 4)


def test_many_at_once_keep_their_order(server: ModelServer) -> None:
    """However the answers arrive, results stand in the order of the files."""
    files = [_file(f"{number}.txt", more=f"Number {number}.\n") for number in range(8)]

    def late(received: Received) -> dict[str, list[Any]]:
        return _careful(received)

    server.script(*(reply(late, delay=0.08 - 0.01 * number) for number in range(8)))

    printed = _run(server, "--jobs", "8", "-f", "jsonl", *files)

    assert _ids(printed) == [str(number) for number in range(8)]
    assert len(server.requests) == 8


# --- the cache -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", FORMATS)
def test_a_second_run_asks_nothing(form: str, server: ModelServer) -> None:
    """The same command again prints the same bytes, asks nobody, and says so."""
    first = _run(server, "-f", form, _file())

    second = _run(server, "-f", form, "ferry.txt")

    assert second.stdout_bytes == first.stdout_bytes
    assert second.stderr == f"summarize: {MODEL}: nothing asked, all from the cache\n"
    assert len(server.requests) == 1


def test_another_format_asks_nothing_either(server: ModelServer) -> None:
    """Another format of the same summary is made of the answer that is kept."""
    _run(server, "-f", "json", _file())

    printed = _run(server, "-f", "markdown", "ferry.txt")

    assert len(server.requests) == 1
    assert "nothing asked, all from the cache" in printed.stderr


@pytest.mark.parametrize(
    "change",
    [
        lambda: (_file(more="And more.\n"), [])[1],
        lambda: ["--output-language", "fr"],
        lambda: ["--mode", "tools"],
        lambda: ["--temperature", "1"],
        lambda: ["--no-cache"],
    ],
    ids=["file", "language", "mode", "temperature", "no cache"],
)
def test_what_changes_the_answer_is_asked_anew(change: Callable[[], list[str]], server: ModelServer) -> None:
    """A changed file, another setting and --no-cache ask the model."""
    _run(server, _file())

    _run(server, *change(), "ferry.txt")

    assert len(server.requests) == 2


def test_without_the_cache_nothing_is_kept(server: ModelServer, tmp_path: Path) -> None:
    """With --no-cache no file is made."""
    _run(server, "--no-cache", _file())

    assert not (tmp_path / "cache").exists()


def test_what_failed_is_tried_again(server: ModelServer) -> None:
    """Failures and what fell short are not kept: the next run asks."""
    server.script(broken("refusal"), reply(_WRONG), broken("401"), reply(_careful))

    codes = [_run(server, "--strict", _file()).exit_code for _ in range(4)]

    assert codes == [4, 1, 0, 0]
    assert len(server.requests) == 4


def test_the_cache_is_shown_and_forgotten(server: ModelServer, tmp_path: Path) -> None:
    """`cache` says where it is and what it holds, `--clear` empties it, and then the model is asked anew."""
    before = CliRunner().invoke(main, ["cache"]).stdout
    _run(server, _file())

    shown = CliRunner().invoke(main, ["cache"]).stdout
    cleared = CliRunner().invoke(main, ["cache", "--clear"]).stdout
    _run(server, "ferry.txt")

    place = tmp_path / "cache" / "answers.sqlite"
    assert before == f"{place}\nempty\n"
    assert re.fullmatch(rf"{re.escape(str(place))}\n2 entries, [\d,]+ characters, the oldest of [\d-]+ [\d:]+\n", shown)
    assert cleared == f"{place}\n2 entries forgotten\n"
    assert len(server.requests) == 2


def test_the_cache_is_for_its_owner_alone(server: ModelServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file can be read by its owner alone, and holds no key."""
    monkeypatch.setenv("OPENAI_API_KEY", _KEY)
    _run(server, _file())

    (place,) = (path for path in (tmp_path / "cache").iterdir() if path.suffix == ".sqlite")
    assert place.stat().st_mode & 0o077 == 0
    assert [path for path in place.parent.iterdir() if _KEY.encode() in path.read_bytes()] == []
    assert server.requests[0].headers["authorization"] == f"Bearer {_KEY}"


def test_a_cache_that_cannot_be_used_costs_no_article(server: ModelServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the cache is a folder the article is read, and a line says that nothing is kept."""
    Path("folder").mkdir()
    monkeypatch.setenv("SUMMARIZE_CACHE", "folder")

    printed = _run(server, _file())

    assert re.search(r"^summarize: the cache folder is not used: ", printed.stderr, re.MULTILINE)
    assert printed.exit_code == 0
