"""Questions and answers by hand, what a reading would cost, and where settings come from."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import summarizer
from summarizer import ReplyEngine
from summarizer.cli import main
from tests.engines.llm.articles import ENGLISH, FRENCH, MODEL, Article, altered, contents, hurry, tidied
from tests.model_server import ModelServer

_ANSWER = json.dumps(ENGLISH.answer, ensure_ascii=False)
_PARAMETERS = {"temperature", "max_tokens", "max_completion_tokens"}


@pytest.fixture(autouse=True)
def _own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Each test has a folder, a cache and a configuration of its own, and no settings of others."""
    hurry(monkeypatch)
    monkeypatch.delenv("SUMMARIZE_ENGINE", raising=False)
    monkeypatch.setenv("SUMMARIZE_CACHE", str(tmp_path / "answers.sqlite"))
    monkeypatch.setenv("SUMMARIZE_CONFIG", str(tmp_path / "config.toml"))
    monkeypatch.chdir(tmp_path)
    with tidied(monkeypatch):
        yield


@pytest.fixture
def server() -> Iterator[ModelServer]:
    """A server whose model gives the right answer about the English article."""
    with ModelServer() as running:
        running.script(ENGLISH.right)
        yield running


def _file(article: Article = ENGLISH) -> str:
    Path("article.txt").write_text(article.text, encoding="utf-8")
    return "article.txt"


def _run(*arguments: str, stdin: str | bytes = "") -> Result:
    return CliRunner().invoke(main, arguments, input=stdin)


def _configure(*lines: str) -> None:
    Path("config.toml").write_text("\n".join(lines), encoding="utf-8")


# --- prompt ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("options", [[], ["--output-language", "de"], ["--mode", "json"], ["--window", "60"]], ids=str)
def test_the_prompt_is_what_is_sent(options: list[str], server: ModelServer) -> None:
    """`prompt` prints the messages of the first request and nothing else; the number of tokens goes aside."""
    printed = _run("prompt", *options, _file())

    _run("--model", MODEL, "--base-url", server.base_url, *options, "article.txt")
    assert printed.stdout == "\n\n".join(words.strip("\n") for words in contents(server.requests[0])) + "\n"
    assert re.fullmatch(r"summarize: article\.txt: (part 1 of \d+, )?about [\d,]+ tokens\n", printed.stderr)
    assert printed.exit_code == 0


@pytest.mark.parametrize("mode", ["json_schema", "tools", "json"])
def test_the_request_is_what_is_sent(mode: str, server: ModelServer) -> None:
    """`prompt --json` prints the body of the first request, but for parameters of the model."""
    options = ["--mode", mode, "--model", MODEL, "--base-url", server.base_url]

    printed = _run("prompt", "--json", *options, _file())

    _run(*options, "article.txt")
    sent = {key: value for key, value in server.requests[0].body.items() if key not in _PARAMETERS}
    assert json.loads(printed.stdout) == sent


def test_the_prompt_needs_no_server(server: ModelServer) -> None:
    """`prompt` asks nobody, names no model where none was named, and reads standard input."""
    printed = _run("prompt", "--json", "--base-url", server.base_url, "-", stdin=FRENCH.text)

    assert json.loads(printed.stdout)["model"] == "MODEL"
    assert "Aude Lys" in printed.stdout
    assert server.requests == []


@pytest.mark.parametrize(("content", "code"), [("", 3), ("\x00\x01\x02", 3)])
def test_a_prompt_about_nothing(content: str, code: int) -> None:
    """An article that cannot be read has no prompt: one line and the exit code of its error."""
    Path("bad.txt").write_text(content, encoding="utf-8")

    printed = _run("prompt", "bad.txt")

    assert re.fullmatch(r"summarize: bad\.txt: [^\n]+\n", printed.stderr)
    assert (printed.stdout, printed.exit_code) == ("", code)


# --- accept ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "reply",
    [
        _ANSWER,
        f"```json\n{_ANSWER}\n```",
        f"Here is what I found:\n\n{_ANSWER}\n\nShall I go on?",
        f"\ufeff{_ANSWER}\n{_ANSWER}",
    ],
    ids=["alone", "fenced", "prose", "twice"],
)
def test_an_answer_is_accepted(reply: str) -> None:
    """`accept` makes the summary of an answer from anywhere, whatever stands around the JSON."""
    printed = _run("accept", "-f", "json", "--model", "a friend", _file(), stdin=reply.encode())

    summary = json.loads(printed.stdout)
    expected = summarizer.summarize(Path("article.txt"), engine=ReplyEngine(_ANSWER, model="a friend"))
    assert summary["quotes"] == json.loads(expected.model_dump_json())["quotes"]
    assert len(summary["quotes"]) == 5
    assert (summary["provenance"]["engine"], summary["provenance"]["model"]) == ("reply", "a friend")
    assert (printed.stderr, printed.exit_code) == ("", 0)


def test_an_accepted_answer_is_looked_up() -> None:
    """What does not stand in the article is refused, and with --strict that is exit code 1."""
    wrong = json.dumps(altered(ENGLISH.answer, "quotes", 0, text=["We did pay the fine"]))

    printed = _run("accept", "-f", "json", "--strict", _file(), stdin=wrong)

    assert [refused["text"] for refused in json.loads(printed.stdout)["rejected"]] == ["We did pay the fine"]
    assert printed.exit_code == 1


@pytest.mark.parametrize("reply", ["", "I cannot.", "{", "[]", "{}", '{"quotes": 7}', "\x00" * 9, '{"a":' * 5000])
def test_garbage_is_not_accepted(reply: str) -> None:
    """What holds no answer is exit code 4 and one line that says how to get one."""
    printed = _run("accept", _file(), stdin=reply)

    assert re.fullmatch(r"summarize: article\.txt: the reply cannot be read: [^\n]+ \([^\n]+\)\n", printed.stderr)
    assert (printed.stdout, printed.exit_code) == ("", 4)


def test_bytes_that_are_no_text_are_not_accepted() -> None:
    """A reply in no encoding is refused like other garbage."""
    assert _run("accept", _file(), stdin=b"\xff\xfe\xfa{").exit_code == 4


def test_an_answer_needs_a_file() -> None:
    """The article cannot come from standard input, where the answer comes from: exit code 2."""
    printed = _run("accept", "-", stdin=_ANSWER)

    assert re.fullmatch(r"summarize: [^\n]+ \([^\n]+\)\n", printed.stderr)
    assert printed.exit_code == 2


# --- dry run ---------------------------------------------------------------------------------------------------------


def test_a_dry_run_sends_nothing(server: ModelServer) -> None:
    """`--dry-run` tells requests, tokens and price of each article and of all, and sends nothing."""
    options = ["--model", "gpt-5-mini", "--base-url", server.base_url, "--dry-run"]

    printed = _run(*options, _file(), "article.txt")

    each = r"1 to 4 requests, about [\d,]+ tokens in and [\d,]+ out, no price known\n"
    both = each.replace("1 to 4", "2 to 8")
    assert re.fullmatch(rf"article\.txt: {each}article\.txt: {each}together: {both}", printed.stdout)
    assert (printed.exit_code, server.requests) == (0, [])


def test_a_dry_run_needs_no_key() -> None:
    """The price of a known model is told without a key, and no cache is made."""
    printed = _run("--model", "gpt-5-mini", "--dry-run", _file())

    assert re.fullmatch(
        r"article\.txt: 1 to 4 requests, about [\d,]+ tokens in and [\d,]+ out, \$0\.\d{4}\n", printed.stdout
    )
    assert (printed.stderr, printed.exit_code) == ("", 0)
    assert not Path("answers.sqlite").exists()


# --- settings --------------------------------------------------------------------------------------------------------


def _model_used(*arguments: str) -> str:
    name: str = json.loads(_run("prompt", "--json", *arguments, _file()).stdout)["model"]
    return name


def test_the_nearer_setting_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """An option comes before the environment, the environment before the file, the file before the default."""
    used = [_model_used()]
    _configure('model = "of the file"')
    used.append(_model_used())
    monkeypatch.setenv("SUMMARIZE_MODEL", "of the environment")
    used.append(_model_used())
    used.append(_model_used("--model", "of the option"))

    assert used == ["MODEL", "of the file", "of the environment", "of the option"]


def test_the_file_holds_for_reading(server: ModelServer) -> None:
    """Model, server and ceilings may stand in the configuration file, with dashes or underscores."""
    _configure(f'model = "{MODEL}"', f'base-url = "{server.base_url}"', "max_requests = 1", 'output-language = "de"')

    printed = _run("-f", "json", _file())

    assert json.loads(printed.stdout)["provenance"]["output_language"] == "de"
    assert len(server.requests) == 1


def test_the_environment_holds_for_reading(server: ModelServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server is taken from OPENAI_BASE_URL, the model from SUMMARIZE_MODEL, the key from OPENAI_API_KEY."""
    monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
    monkeypatch.setenv("SUMMARIZE_MODEL", MODEL)
    monkeypatch.setenv("OPENAI_API_KEY", "canary-7f3a91c2")

    assert _run(_file()).exit_code == 0

    assert server.requests[0].headers["authorization"] == "Bearer canary-7f3a91c2"
    assert server.requests[0].body["model"] == MODEL


@pytest.mark.parametrize("name", ["api-key", "api_key", "key", "openai-api-key"])
def test_a_key_in_the_file_is_refused(name: str) -> None:
    """A key has no business in a configuration file: exit code 2, where it belongs, and the key is not repeated."""
    _configure(f'{name} = "canary-7f3a91c2"')

    printed = _run(_file())

    assert "OPENAI_API_KEY" in printed.stderr
    assert "canary" not in printed.stderr
    assert (printed.stdout, printed.exit_code) == ("", 2)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ('modell = "x"', "did you mean model?"),
        ("max-request = 3", "did you mean max-requests?"),
        ("colour = true", "known: "),
        ("[model]", "no single value"),
        ("model = ", "is not TOML"),
        ("max-requests = 0", "max_requests"),
        ('jobs = "many"', "many"),
    ],
)
def test_a_wrong_setting_in_the_file_is_told(line: str, says: str) -> None:
    """A setting nobody knows, or that makes no sense, is exit code 2 and named with what may have been meant."""
    _configure(line, f'# model = "{MODEL}"')

    printed = _run("--model", MODEL, _file())

    assert says in printed.stderr
    assert (printed.stdout, printed.exit_code) == ("", 2)
