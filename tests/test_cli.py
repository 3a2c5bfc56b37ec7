"""The command line, in this process: options, formats, errors, exit codes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

import summarizer
from summarizer.cli import main
from summarizer.engines.registry import ENGINES
from summarizer.render.formats import FORMATS

_TEXT = "The ferry is late again\n\nThe ferry is late again, Ada Moss said on the quay. Nobody answered her.\n"
_OLD = "« Voilà le café où l’été dernier on dansait », a dit Ada Moss, déçue, à ses hôtes.\n".encode("cp1252")


@pytest.fixture(autouse=True)
def _scripted_engine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Each test may read with the scripted engine, in a folder of its own."""
    monkeypatch.setitem(ENGINES, "scripted", "tests.scripted:ScriptedEngine")
    monkeypatch.chdir(tmp_path)


def _write(name: str, text: str | bytes = _TEXT) -> str:
    Path(name).write_bytes(text.encode() if isinstance(text, str) else text)
    return name


def _run(*arguments: str, stdin: str | bytes = "") -> Result:
    return CliRunner().invoke(main, ["--engine", "scripted", "--language", "en", *arguments], input=stdin)


def test_library_and_command_line_give_the_same(repository: Path) -> None:
    """For every example article, `--format json` is what the library gives."""
    for example in sorted((repository / "examples").glob("*.txt")):
        printed = CliRunner().invoke(main, ["-f", "json", str(example)])

        assert printed.stdout == summarizer.summarize(example).model_dump_json(indent=2) + "\n"


@pytest.mark.parametrize("form", FORMATS)
def test_each_format_is_what_its_renderer_writes(form: str) -> None:
    """One article is written by the renderer of its format, unchanged, and nothing goes to standard error."""
    printed = _run("-f", form, _write("ferry.txt"))

    summary = summarizer.summarize(Path("ferry.txt"), engine="scripted", language="en")
    assert printed.stdout == FORMATS[form].one.load()(summary)
    assert (printed.stderr, printed.exit_code) == ("", 0)


def test_several_articles_in_each_format() -> None:
    """Several articles are one array, one line each, or pages with something between them."""
    files = [_write("a.txt"), _write("b.txt"), "a.txt"]

    array = json.loads(_run("-f", "json", *files).stdout)
    lines = [json.loads(line) for line in _run("-f", "jsonl", *files).stdout.splitlines()]
    pages = _run("-f", "markdown", *files).stdout.split("\n---\n\n")

    assert [summary["article"]["id"] for summary in array] == ["a", "b", "a"]
    assert lines == array
    assert pages == [_run("-f", "markdown", file).stdout for file in files]
    assert _run(*files).stdout == "\n\n".join(_run(file).stdout for file in files)


def test_standard_input() -> None:
    """A dash reads standard input, bytes of any encoding, beside files too."""
    printed = _run("-f", "jsonl", "-", _write("a.txt"), stdin=_OLD)

    ids = [json.loads(line)["article"]["id"] for line in printed.stdout.splitlines()]
    assert ids == ["stdin", "a"]
    assert "le café où l’été" in json.loads(printed.stdout.splitlines()[0])["quotes"][0]["text"][0]["text"]


def test_a_guess_is_told() -> None:
    """What had to be guessed about the encoding is one line on standard error."""
    printed = _run("-f", "json", _write("old.txt", _OLD))

    notes = json.loads(printed.stdout)["article"]["notes"]
    assert notes
    assert printed.stderr == "".join(f"summarize: old.txt: {note}\n" for note in notes)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("", 3),
        (" \n\t\n", 3),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", 3),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", 3),
        ("FAIL to read", 4),
        ("CRASH and burn", 70),
    ],
)
def test_a_failure_is_one_line_and_a_code(content: str | bytes, code: int) -> None:
    """Whatever is wrong with an article: its name, what happened and what to do, in one line, and no result."""
    printed = _run("-f", "json", _write("bad.txt", content))

    assert re.fullmatch(r"summarize: bad\.txt: [^\n]+ \([^\n]+\)\n", printed.stderr)
    assert (printed.stdout, printed.exit_code) == ("", code)


@pytest.mark.parametrize("file", ["missing.txt", ".", "nul\x01l.txt", "a.txt/b.txt"])
def test_a_file_that_cannot_be_opened(file: str) -> None:
    """A missing file, a folder and an impossible name are exit code 3 and one line with a hint."""
    _write("a.txt")

    printed = _run(file)

    assert re.fullmatch(r"summarize: [^\n]+: [^\n]+ \([^\n]+\)\n", printed.stderr)
    assert (printed.stdout, printed.exit_code) == ("", 3)


def test_a_name_cannot_act_on_the_terminal() -> None:
    """Escape sequences in the name of a file are shown in the error, not sent."""
    assert "\x1b" not in _run("\x1b[2Jx").stderr
    assert "␛[2Jx" in _run("\x1b[2Jx").stderr


def test_a_defect_names_its_place() -> None:
    """What nobody foresaw is told with its kind and the line it comes from, without a traceback."""
    printed = _run(_write("bad.txt", "CRASH"))

    assert re.search(r"ZeroDivisionError at scripted\.py:\d+: by nothing \(a defect of this program", printed.stderr)


def test_a_failure_does_not_stop_the_others() -> None:
    """The other articles are read, and the first failure decides the exit code."""
    files = [_write("a.txt"), _write("fails.txt", "FAIL"), "missing.txt", _write("crash.txt", "CRASH"), _write("b.txt")]

    printed = _run("-f", "jsonl", *files)

    assert [json.loads(line)["article"]["id"] for line in printed.stdout.splitlines()] == ["a", "b"]
    assert [line.split(": ")[1] for line in printed.stderr.splitlines()] == ["fails.txt", "missing.txt", "crash.txt"]
    assert printed.exit_code == 4


@pytest.mark.parametrize(("articles", "expected"), [(2, ""), (1, "")])
def test_no_result_is_no_output(articles: int, expected: str) -> None:
    """Where every article fails nothing is written, not even an empty array."""
    printed = _run("-f", "json", *["missing.txt"] * articles)

    assert printed.stdout == expected


def test_strict_counts_what_was_left_over() -> None:
    """With --strict a rejected claim or an unaccounted cue is exit code 1 and one line that counts them."""
    files = [_write("bad.txt", f"INVENT {_TEXT}"), _write("fails.txt", "FAIL")]

    printed = _run("-f", "json", "--strict", "bad.txt")
    several = _run("-f", "json", "--strict", *files)

    left = len(summarizer.summarize(Path("bad.txt"), engine="scripted", language="en").unaccounted)
    assert printed.stderr == f"summarize: strict: 1 rejected, {left} not accounted for, in 1 of 1\n"
    assert printed.exit_code == 1
    assert json.loads(printed.stdout)["rejected"]
    assert several.stderr.endswith("in 1 of 2\n")
    assert several.exit_code == 4


def test_strict_is_content_with_a_clean_article() -> None:
    """With --strict an article of which nothing is left over is exit code 0 and silence."""
    printed = _run("--strict", _write("clean.txt", "Ada Moss keeps a ferry.\n"))

    assert (printed.stderr, printed.exit_code) == ("", 0)


def test_without_strict_leftovers_are_no_failure() -> None:
    """Rejected claims stand in the result and are exit code 0."""
    assert _run(_write("bad.txt", f"INVENT {_TEXT}")).exit_code == 0


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("articles", [1, 2])
def test_output_to_a_file_is_the_same(form: str, articles: int) -> None:
    """A file gets what standard output would, and standard output nothing."""
    files = [_write("a.txt"), _write("b.txt")][:articles]

    printed = _run("-f", form, "-o", "out.txt", *files)

    assert Path("out.txt").read_bytes() == _run("-f", form, *files).stdout_bytes
    assert (printed.stdout, printed.stderr, printed.exit_code) == ("", "", 0)


def test_output_to_a_dash_is_standard_output() -> None:
    """`--output -` is standard output, and makes no file of that name."""
    _write("a.txt")

    assert _run("-o", "-", "a.txt").stdout == _run("a.txt").stdout
    assert not Path("-").exists()


def test_a_failing_run_leaves_the_older_output() -> None:
    """Without a result the file of an earlier run stays as it was."""
    _write("out.json", "old")

    assert _run("-f", "json", "-o", "out.json", "missing.txt").exit_code == 3
    assert Path("out.json").read_text(encoding="utf-8") == "old"


@pytest.mark.parametrize("target", ["a.txt", "./b.txt", "link.txt"])
def test_an_article_is_never_written_over(target: str) -> None:
    """Naming an article as the output, under whatever name, is refused before anything is read."""
    files = [_write("a.txt"), _write("b.txt")]
    Path("link.txt").symlink_to("a.txt")

    printed = _run("-f", "jsonl", "-o", target, *files)

    assert printed.exit_code == 2
    assert "is one of the articles" in printed.stderr
    assert [Path(file).read_text(encoding="utf-8") for file in files] == [_TEXT, _TEXT]


@pytest.mark.parametrize("target", ["missing/out.json", "."])
def test_an_output_that_cannot_be_written(target: str) -> None:
    """A place that cannot be written is exit code 5 and one line."""
    printed = _run("-f", "json", "-o", target, _write("a.txt"))

    assert re.fullmatch(r"summarize: cannot write [^\n]+ \([^\n]+\)\n", printed.stderr)
    assert (printed.stdout, printed.exit_code) == ("", 5)


def test_an_unknown_engine_is_told_once() -> None:
    """A wrong engine stops the run before any article, with the known names."""
    printed = _run("-e", "ofline", "a.txt", "b.txt")

    assert re.fullmatch(r"summarize: no engine is named 'ofline' \(did you mean offline\? [^\n]+\)\n", printed.stderr)
    assert printed.exit_code == 2


@pytest.mark.parametrize("arguments", [["-f", "yaml", "a.txt"], ["--nope", "a.txt"], ["--strict"], ["-o"]])
def test_wrong_usage_is_exit_code_2(arguments: list[str]) -> None:
    """An unknown format or option, a missing value and missing files are usage errors."""
    printed = CliRunner().invoke(main, arguments)

    assert printed.exit_code == 2
    assert printed.stdout == ""
    assert "Error: " in printed.stderr


def test_without_arguments_it_helps() -> None:
    """Without arguments the help is shown, and the exit code says that nothing was done."""
    printed = CliRunner().invoke(main, [])

    assert printed.exit_code == 2
    assert "Examples:" in printed.output


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_mentions_every_option(option: str) -> None:
    """`--help` lists each option with a sentence about it."""
    shown = CliRunner().invoke(main, [option]).stdout
    options = [parameter for parameter in main.params if isinstance(parameter, click.Option)]

    assert all(name in shown for parameter in options for name in parameter.opts)
    assert [parameter.name for parameter in options if not parameter.help] == []


def test_help_is_plain() -> None:
    """The help can be shown by a terminal of any encoding."""
    assert CliRunner().invoke(main, ["--help"]).stdout.isascii()


def test_help_examples_run(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every example of the help that asks no server runs as it stands in the project's folder, strictness apart."""
    shown = CliRunner().invoke(main, ["--help"]).stdout.partition("Examples:")[2]
    examples = [line for line in re.findall(r"^ +summarize (.+)$", shown, re.MULTILINE) if "--base-url" not in line]
    article = (repository / "examples" / "usine-halden.txt").read_bytes()
    Path("examples").symlink_to(repository / "examples")

    codes = [
        CliRunner().invoke(main, example.partition(" <")[0].split(), input=article).exit_code for example in examples
    ]

    assert len(codes) >= 4
    assert set(codes) <= {0, 1}


def test_the_schema_is_the_library_s() -> None:
    """`--schema` prints the schema of the library as JSON and needs no file."""
    printed = CliRunner().invoke(main, ["--schema"])

    assert json.loads(printed.stdout) == summarizer.json_schema()
    assert printed.exit_code == 0


def test_the_version() -> None:
    """`--version` prints name and version."""
    assert CliRunner().invoke(main, ["--version"]).stdout == f"summarize {summarizer.__version__}\n"


def test_a_wrong_language_is_told_once() -> None:
    """A language that no article can be read in stops the run, exit code 2."""
    printed = CliRunner().invoke(main, ["-l", "french", _write("a.txt"), _write("b.txt")])

    assert re.fullmatch(r"summarize: 'french' [^\n]+\n", printed.stderr)
    assert printed.exit_code == 2
