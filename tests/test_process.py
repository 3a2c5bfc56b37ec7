"""The command line as a process of its own: pipes, terminals, encodings, Ctrl-C."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from summarizer.cli import main

_COMMAND = [sys.executable, "-W", "error", "-m", "summarizer"]
# Ctrl-C may fall between the opening of a file and the block that closes it; Python then closes it, and warns.
_INTERRUPTED = [sys.executable, "-W", "error", "-W", "ignore::ResourceWarning", "-m", "summarizer"]
_EXAMPLE = "examples/harbour-contract.txt"
_FOOT = "\noffline: "


@pytest.fixture(scope="module")
def place(repository: Path) -> dict[str, Any]:
    """Where processes run: in the project's folder, with nothing set about colours, encodings or buffers."""
    unset = {"NO_COLOR", "FORCE_COLOR", "COLUMNS", "PYTHONIOENCODING", "PYTHONUNBUFFERED", "PYTHONUTF8"}
    kept = {name: value for name, value in os.environ.items() if name not in unset}
    return {"cwd": repository, "env": {**kept, "PYTHONPATH": str(repository), "TERM": "xterm-256color"}}


@pytest.fixture(scope="module")
def piped(place: dict[str, Any]) -> tuple[bytes, str, int]:
    """The example in a pipe, read by a process of its own with a terminal behind standard error; its exit code."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*_COMMAND, _EXAMPLE], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=theirs, **place
    ) as process:
        os.close(theirs)
        out, _ = process.communicate(timeout=120)
    return out, _received(ours), process.returncode


def _with(place: dict[str, Any], **variables: str) -> dict[str, Any]:
    return {**place, "env": {**place["env"], **variables}}


def _run(place: dict[str, Any], *arguments: str, **settings: Any) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*_COMMAND, *arguments], capture_output=True, check=False, timeout=120, **place, **settings)


def _on_terminal(place: dict[str, Any], *arguments: str, streams: str = "out") -> str:
    """What a terminal receives that stands behind the *streams* named: out, err or both."""
    ours, theirs = pty.openpty()
    out, err = (theirs if streams in {name, "both"} else subprocess.DEVNULL for name in ("out", "err"))
    with subprocess.Popen([*_COMMAND, *arguments], stdin=subprocess.DEVNULL, stdout=out, stderr=err, **place):
        os.close(theirs)
        return _received(ours)


def _received(terminal: int) -> str:
    """All that is written to *terminal*, which is closed then."""
    received = b""
    while chunk := _read(terminal):
        received += chunk
    os.close(terminal)
    return received.decode()


def _short(folder: Path) -> str:
    """An article whose summary fits a buffer, where Python keeps it and tries again when the process ends."""
    article = folder / "short.txt"
    article.write_text("Ada Moss said that the ferry is late.\n", encoding="utf-8")
    return str(article)


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65536)
    except OSError:  # Linux says so when the last process has left the terminal
        return b""


def test_the_hash_seed_changes_nothing(place: dict[str, Any], repository: Path) -> None:
    """The same articles give the same bytes in whatever order Python's sets are walked: here in one by chance."""
    examples = sorted(str(path) for path in (repository / "examples").glob("*.txt"))
    there = _run(_with(place, PYTHONHASHSEED="0"), "-f", "json", *examples)
    here = CliRunner().invoke(main, ["-f", "json", *examples])

    assert (there.returncode, here.exit_code) == (0, 0)
    assert there.stdout == here.stdout_bytes


def test_a_pipe_gets_plain_text(piped: tuple[bytes, str, int]) -> None:
    """In a pipe there is no escape sequence, and no line wider than 100 characters."""
    out, _, code = piped

    assert b"\x1b" not in out
    assert max(map(len, out.decode().splitlines())) <= 100
    assert _FOOT in out.decode()
    assert code == 0


def test_one_file_has_no_progress(piped: tuple[bytes, str, int]) -> None:
    """One file is done before a bar would be read: standard error has nothing, even where somebody watches it."""
    assert piped[1] == ""


def test_a_terminal_gets_colours(place: dict[str, Any], piped: tuple[bytes, str, int]) -> None:
    """On a terminal the same words come with colours, in the same lines of 100 however wide it is."""
    received = _on_terminal(_with(place, COLUMNS="300"), _EXAMPLE)

    plain = re.sub(r"\x1b\[[0-9;]*m", "", received).replace("\r\n", "\n")
    assert "\x1b[1;36m" in received
    assert plain.encode() == piped[0]
    assert max(map(len, plain.splitlines())) > 85


def test_a_terminal_that_knows_no_colours(place: dict[str, Any], tmp_path: Path) -> None:
    """Where the terminal says that it knows no colours, it is believed."""
    received = _on_terminal(_with(place, TERM="dumb"), "-l", "en", _short(tmp_path))

    assert _FOOT.strip() in received
    assert "\x1b" not in received


def test_lines_fit_a_narrow_terminal(place: dict[str, Any]) -> None:
    """Lines are as wide as the terminal where that is narrow; NO_COLOR is respected."""
    received = _on_terminal(_with(place, COLUMNS="60", NO_COLOR="1"), _EXAMPLE)

    assert "\x1b" not in received
    assert 45 < max(map(len, received.splitlines())) <= 60


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_output_is_utf8_everywhere(encoding: str, place: dict[str, Any], piped: tuple[bytes, str, int]) -> None:
    """Whatever encoding the system proposes, standard output and standard error are UTF-8."""
    done = _run(_with(place, PYTHONIOENCODING=encoding), _EXAMPLE, "œuvre–.txt")

    assert done.stdout == piped[0]
    assert "œuvre–.txt" in done.stderr.decode()


def test_a_reader_that_leaves_is_no_error(place: dict[str, Any], tmp_path: Path) -> None:
    """When the reader of a pipe goes away the run ends without a word, exit code 141."""
    with subprocess.Popen(
        [*_COMMAND, "-l", "en", "-f", "jsonl", *[_short(tmp_path)] * 200],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        **place,
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        complaint = process.stderr.read()

    assert (complaint, process.returncode) == (b"", 141)


def test_without_a_buffer_nothing_is_lost(place: dict[str, Any], tmp_path: Path) -> None:
    """With PYTHONUNBUFFERED, output longer than a pipe holds is whole for a reader that is slow and stopped once."""
    article = tmp_path / "long.txt"
    article.write_text("Ada Moss said that the ferry is late.\n" * 400, encoding="utf-8")
    with subprocess.Popen(
        [*_COMMAND, "-l", "en", "-f", "json", str(article), str(article)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
        **_with(place, PYTHONUNBUFFERED="1"),
    ) as process:
        assert process.stdout
        first = process.stdout.read(10)
        process.send_signal(signal.SIGINT)
        rest, _ = process.communicate(timeout=60)

    assert 1 <= len(json.loads(first + rest)) <= 2
    assert process.returncode in {0, 130}


def test_without_a_buffer_a_reader_may_leave(place: dict[str, Any], tmp_path: Path) -> None:
    """With PYTHONUNBUFFERED too, a reader that goes away amid a long result ends the run with exit code 141."""
    article = tmp_path / "long.txt"
    article.write_text("Ada Moss said that the ferry is late.\n" * 400, encoding="utf-8")
    with subprocess.Popen(
        [*_COMMAND, "-l", "en", "-f", "json", str(article)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
        **_with(place, PYTHONUNBUFFERED="1"),
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(10)
        process.stdout.close()
        complaint = process.stderr.read()

    assert (complaint, process.returncode) == (b"", 141)


def test_a_full_disk_is_one_line(place: dict[str, Any], tmp_path: Path) -> None:
    """When standard output cannot be written: exit code 5, one line, no traceback at the end either."""
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [*_COMMAND, "-l", "en", _short(tmp_path)], stdout=full, stderr=subprocess.PIPE, check=False, **place
        )

    assert re.fullmatch(rb"summarize: cannot write the output: [^\n]+\n", done.stderr)
    assert done.returncode == 5


@pytest.mark.parametrize(("closed", "code"), [(">&-", 5), ("<&-", 3)])
def test_a_closed_stream_is_one_line(closed: str, code: int, place: dict[str, Any]) -> None:
    """Standard input or output that is closed is an error like any other."""
    done = subprocess.run(
        ["sh", "-c", f'"$0" -m summarizer - {closed}', sys.executable],
        input=b"x",
        capture_output=True,
        check=False,
        **place,
    )

    assert re.fullmatch(rb"summarize: [^\n]*standard \w+ is closed \([^\n]+\)\n", done.stderr)
    assert done.returncode == code


@pytest.mark.parametrize("to_file", [False, True])
def test_ctrl_c_leaves_whole_lines(to_file: bool, place: dict[str, Any], tmp_path: Path) -> None:
    """Ctrl-C amid many articles: exit code 130, how many are done, and exactly these as whole lines."""
    target = tmp_path / "out.jsonl"
    output = ["-o", str(target)] if to_file else []
    with subprocess.Popen(
        [*_INTERRUPTED, "-f", "jsonl", *output, *[_EXAMPLE] * 2000],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
        **place,
    ) as process:
        assert process.stdout
        first = b"" if to_file else process.stdout.readline()
        while to_file and not (target.exists() and target.stat().st_size):
            assert process.poll() is None
            time.sleep(0.005)  # the process needs the machine more than whoever watches it
        process.send_signal(signal.SIGINT)
        rest, complaint = process.communicate(timeout=60)

    lines = (target.read_bytes() if to_file else first + rest).splitlines(keepends=True)
    assert all(line.endswith(b"\n") and json.loads(line) for line in lines)
    assert complaint.decode() == f"summarize: stopped: {len(lines)} of 2000 done\n"
    assert process.returncode == 130


def test_ctrl_c_closes_the_array(place: dict[str, Any], tmp_path: Path) -> None:
    """Ctrl-C amid an array leaves a valid array of what was done."""
    with subprocess.Popen(
        [*_COMMAND, "-f", "json", *[_EXAMPLE] * 2000],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
        **place,
    ) as process:
        assert process.stdout
        first = process.stdout.readline() + process.stdout.readline()
        process.send_signal(signal.SIGINT)
        rest, complaint = process.communicate(timeout=60)

    assert f"stopped: {len(json.loads(first + rest))} of 2000 done" in complaint.decode()


def test_progress_is_shown_where_somebody_watches(place: dict[str, Any], tmp_path: Path) -> None:
    """Several files and a terminal behind standard error alone show a bar; a failure stands on its own line."""
    article = _short(tmp_path)
    received = _on_terminal(place, "-l", "en", article, "missing.txt", article, streams="err")

    assert "3/3" in received
    assert re.search(r"\r\x1b\[Ksummarize: missing\.txt: [^\r\n]+\r?\n", received)


def test_results_on_a_terminal_have_no_bar_between(place: dict[str, Any], tmp_path: Path) -> None:
    """Where results themselves are watched, nothing but results is shown."""
    received = _on_terminal(place, "-l", "en", *[_short(tmp_path)] * 3, streams="both")

    assert received.count(_FOOT.strip()) == 3
    assert "3/3" not in received


def test_a_name_in_no_encoding(place: dict[str, Any], tmp_path: Path) -> None:
    """A file whose name is no text in any encoding is read, and its summary is valid UTF-8."""
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(name)).write_bytes(b"The ferry is late again, Ada Moss said on the quay.\n")

    done = subprocess.run([*_COMMAND, "-l", "en", "-f", "json", name], capture_output=True, check=False, **place)

    assert json.loads(done.stdout.decode())["article"]["id"].startswith("caf")
    assert (done.stderr, done.returncode) == (b"", 0)


def test_an_article_cannot_act_on_the_terminal() -> None:
    """Escape sequences inside an article do not reach the terminal."""
    article = "Ada Moss \x1b[2Jsaid: “The ferry \x1b]0;owned\x07 is late again and again.” Nobody else said anything.\n"

    done = CliRunner().invoke(main, ["-l", "en", "-"], input=article.encode())

    assert "is late again and again" in done.output
    assert "\x1b" not in done.output
    assert "\x07" not in done.output


def test_the_same_text_gives_the_same_claims_in_every_process(place: dict[str, Any]) -> None:
    """Sets of words come in another order in each process; no rule may take the first that comes."""
    text = (
        "La Commission européenne a refusé. L'Union européenne a payé. Bruxelles attend un geste, dit Ada Tal.\n\n"
        "Le tribunal de Valmer a jugé. La cour d'appel d'Oriel a tranché. Les juges ont estimé qu'il mentait.\n"
    )
    told = {
        subprocess.run(
            [*_COMMAND, "-f", "json", "-"], input=text.encode(), capture_output=True, check=True, **_with(place, **seed)
        ).stdout
        for seed in ({"PYTHONHASHSEED": number} for number in ("1", "2", "3", "4"))
    }
    assert len(told) == 1
