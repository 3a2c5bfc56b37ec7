"""What is written about the program is true of it: commands, options, exit codes, fields, code, links."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import click
import pytest
from click.testing import CliRunner

import evals.__main__
import summarizer
from summarizer.cli import main
from summarizer.cli.command import COMMANDS
from summarizer.errors import SummarizerError
from summarizer.render.formats import FORMATS
from summarizer.schema.vocabulary import Reason

_ROOT = Path(__file__).parent.parent.parent
_PAGES = sorted([*_ROOT.glob("*.md"), *_ROOT.glob("*/*.md")])
_OUTSIDE = {"cd", "export", "git", "pip", "python", "source"}  # commands of others that the pages may show
_OWN_CODES = {0, 1, 130, 141}  # those that belong to no error


def _page(name: str) -> str:
    return (_ROOT / name).read_text(encoding="utf-8")


def _blocks(kind: str) -> list[tuple[str, str]]:
    """Page name and content of every fenced block of *kind* in all pages."""
    fence = re.compile(rf"^```{kind}\n(.*?)^```$", re.DOTALL | re.MULTILINE)
    return [(page.name, content) for page in _PAGES for content in fence.findall(page.read_text(encoding="utf-8"))]


def _commands() -> list[list[str]]:
    """Every command of every shell block as words, without comments, redirections and what follows a pipe."""
    lines = [line for _, block in _blocks("sh") for line in block.splitlines()]
    lines += [block.partition("\n")[0].removeprefix("$ ") for _, block in _blocks("console")]
    commands = [shlex.split(re.split(r" (?:[<>|]|&&) ", line)[0], comments=True) for line in lines]
    return [[Path(command[0]).name, *command[1:]] for command in commands if command]


def _options() -> list[click.Option]:
    commands = [main, *COMMANDS.values()]
    return [option for command in commands for option in command.params if isinstance(option, click.Option)]


def _names(option: click.Option) -> list[str]:
    return [*option.opts, *option.secondary_opts]


def _errors(root: type[SummarizerError]) -> Iterator[type[SummarizerError]]:
    if not root.__name__.startswith("_"):
        yield root
    for child in root.__subclasses__():
        yield from _errors(child)


def _documented_codes() -> dict[int, str]:
    """Exit codes and the rest of their rows from the table of docs/cli.md."""
    section = _page("docs/cli.md").partition("## Exit codes")[2].partition("\n## ")[0]
    return {int(code): meaning for code, meaning in re.findall(r"^\| (\d+) \| (.+) \|$", section, re.MULTILINE)}


@pytest.mark.parametrize(("page", "code"), _blocks("python run"))
def test_python_blocks_run(page: str, code: str) -> None:
    """A Python block marked `run` runs from the root of the project, as it stands, in a fresh interpreter."""
    command = [sys.executable, "-W", "error", "-c", code]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, f"{page}: {done.stderr}"


def test_the_readme_shows_the_call() -> None:
    """The README has a Python block that is run."""
    assert "README.md" in [page for page, _ in _blocks("python run")]


@pytest.mark.parametrize("command", [c for c in _commands() if c[0] == "summarize"], ids=shlex.join)
def test_shown_commands_parse(command: list[str]) -> None:
    """Each `summarize` command on a page has options that exist and values they take."""
    with main.make_context("summarize", command[1:]) as context:
        assert {"files", "article", "clear"} & context.params.keys()


@pytest.mark.parametrize("command", [c for c in _commands() if c[0] != "summarize"], ids=shlex.join)
def test_shown_verbs_exist(command: list[str]) -> None:
    """Each `make` command on a page is a target of the Makefile; other programs are a known few."""
    targets = re.findall(r"^([a-z]+):.*## ", _page("Makefile"), re.MULTILINE)

    if command[0] == "make":
        assert {word for word in command[1:] if "=" not in word} <= set(targets)
    else:
        assert command[0] in _OUTSIDE


@pytest.mark.parametrize("command", [c for c in _commands() if c[:3] == ["python", "-m", "evals"]], ids=" ".join)
def test_shown_evals_parse(command: list[str]) -> None:
    """Each `python -m evals` command on a page has a command and options that exist."""
    assert evals.__main__._parser().parse_args(command[3:]).call


def test_every_evals_command_is_documented() -> None:
    """The table of docs/evals.md has each command, and no other."""
    documented = re.findall(r"^\| `(\w+)[^|]*` \|", _page("docs/evals.md"), re.MULTILINE)
    known = re.findall(r"^    (\w+) ", evals.__main__._parser().format_help(), re.MULTILINE)

    assert sorted(documented) == sorted(known)


def test_every_verb_explains_itself() -> None:
    """Each phony target of the Makefile carries the line `make help` shows for it."""
    makefile = _page("Makefile")

    assert re.findall(r"^\.PHONY: (\w+)$", makefile, re.MULTILINE) == re.findall(
        r"^(\w+):.*## ", makefile, re.MULTILINE
    )


def test_ci_runs_what_one_runs_by_hand() -> None:
    """CI ends with `make test` and has no test command of its own."""
    assert _page(".ci/run").rstrip().splitlines()[-1] == "make test"
    assert "pytest" not in _page(".ci/run")


@pytest.mark.parametrize("option", _options(), ids=lambda option: option.name)
def test_every_option_is_documented(option: click.Option) -> None:
    """Each option has a row in docs/cli.md with all its spellings."""
    rows = [line for line in _page("docs/cli.md").splitlines() if line.startswith("| `-")]

    assert [row for row in rows if all(f"`{name}`" in row.split("|")[1] for name in _names(option))], option.opts


def test_no_option_is_documented_that_is_not_there() -> None:
    """Every option in the tables of docs/cli.md exists."""
    rows = re.findall(r"^\| (`-.+?) \|", _page("docs/cli.md"), re.MULTILINE)
    documented = {name for row in rows for name in re.findall(r"`(-[\w-]+)", row)}

    assert documented == {name for option in _options() for name in _names(option)} | {"-h", "--help"}


def test_every_format_is_documented() -> None:
    """Each format has a row in docs/cli.md, and no other has."""
    section = _page("docs/cli.md").partition("## Formats")[2].partition("\n## ")[0]

    assert re.findall(r"^\| `(\w+)`", section, re.MULTILINE) == list(FORMATS)


def test_every_exit_code_is_documented() -> None:
    """The exit codes of docs/cli.md are those of the errors and the few beside them."""
    assert set(_documented_codes()) == {error.exit_code for error in _errors(SummarizerError)} | _OWN_CODES


def test_help_and_page_agree_on_exit_codes() -> None:
    """`summarize --help` lists the same exit codes as docs/cli.md."""
    shown = CliRunner().invoke(main, ["--help"]).output.partition("Exit codes:")[2]

    assert {int(code) for code in re.findall(r"^ +(\d+)  ", shown, re.MULTILINE)} == set(_documented_codes())


def test_the_error_tree_is_drawn_in_full() -> None:
    """The tree in the docstring of errors.py holds every error, and docs/cli.md names each class with its code."""
    tree = sys.modules[SummarizerError.__module__].__doc__ or ""
    errors = list(_errors(SummarizerError))

    assert [error.__name__ for error in errors if not re.search(rf"\b{error.__name__}\b", tree)] == []
    assert [e.__name__ for e in errors if f"`{e.__name__}`" not in _documented_codes()[e.exit_code]] == []


def test_every_field_is_documented() -> None:
    """The tables of docs/output.md are those the JSON schema gives."""
    before = _page("docs/output.md")
    checked = subprocess.run(
        [sys.executable, "docs/fields.py", "--check"], cwd=_ROOT, capture_output=True, text=True, check=False
    )

    assert checked.returncode == 0, checked.stderr
    assert _page("docs/output.md") == before


def test_every_reason_is_explained() -> None:
    """Each reason for refusing a claim has a row in docs/output.md, and no other has."""
    section = _page("docs/output.md").partition("Reasons for which")[2].partition("\n## ")[0]

    assert re.findall(r"^\| `(\w+)`", section, re.MULTILINE) == list(get_args(Reason))


def test_the_changelog_has_this_version() -> None:
    """The newest entry of the changelog is the version the package says it is."""
    entries = re.findall(r"^## (\S+)", _page("CHANGELOG.md"), re.MULTILINE)

    assert next(entry for entry in entries if entry != "Unreleased") == summarizer.__version__


def _excerpts() -> list[tuple[str, str]]:
    """Command and shown output of every block `console` that shows output."""
    parts = [block.partition("\n") for _, block in _blocks("console")]
    return [(command.removeprefix("$ "), output) for command, _, output in parts if output.strip()]


def _printed(command: str) -> str:
    return CliRunner().invoke(main, shlex.split(command)[1:]).stdout


@pytest.mark.parametrize(("command", "shown"), _excerpts())
def test_shown_output_is_real(command: str, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Output shown on a page is what the command prints, but for narrow spaces; a line `...` stands for the rest."""
    monkeypatch.chdir(_ROOT)
    printed = re.sub("[\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]", " ", _printed(command))

    for part in re.split(r"^ *\.\.\.$", shown, flags=re.MULTILINE):
        assert part.strip("\n") in printed
        printed = printed[printed.index(part.strip("\n")) :]


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    """Each relative link of a page names a file that is there, and a heading that is in it."""
    text = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    links = [link for link in re.findall(r"\]\(([^)\s]+)\)", text) if not link.startswith("http")]

    assert [link for link in links if not _leads_somewhere(page, link)] == []


def test_the_tests_named_for_promises_exist() -> None:
    """Each test file or folder that docs/architecture.md names is there, and holds tests."""
    named = re.findall(r"`(tests/[\w./]+)`", _page("docs/architecture.md"))

    assert named
    assert [name for name in named if not _holds_tests(_ROOT / name)] == []


def _holds_tests(path: Path) -> bool:
    return path.is_file() or any(path.glob("test_*.py"))


def _leads_somewhere(page: Path, link: str) -> bool:
    name, _, anchor = link.partition("#")
    target = page.parent / name if name else page
    if not anchor:
        return target.exists()
    headings = re.findall(r"^#+ (.+)$", target.read_text(encoding="utf-8"), re.MULTILINE)
    return anchor in {re.sub(r"[^\w -]", "", heading).strip().lower().replace(" ", "-") for heading in headings}
