"""What the command line does: one call of the library for each article, results out, everything else said aside."""

from __future__ import annotations

import io
import json
import os
import shutil
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

import summarizer
from summarizer.engines.registry import engine_named
from summarizer.errors import ConfigurationError, OutputError, SummarizerError, UnreadableInput
from summarizer.render.characters import one_line
from summarizer.render.formats import FORMATS, Format
from summarizer.render.notes import notable
from summarizer.render.output import Output, opened_file

if TYPE_CHECKING:
    from summarizer import Engine, Summary

__all__ = ["print_schema", "run"]

_WIDEST = 100  # cells: longer lines are hard to read, however wide the terminal
_STANDARD = "-"

_UNSATISFIED = 1
_INTERRUPTED = 130
_PIPE_CLOSED = 141


def print_schema() -> None:
    """Print the JSON schema of the json output."""
    _speak_utf8()
    click.echo(json.dumps(summarizer.json_schema(), indent=2, ensure_ascii=False))


def run(
    files: tuple[str, ...], *, form: str, output: str | None, engine: str, language: str | None, strict: bool
) -> int:
    """Summarize *files*, print what comes of it, and return the exit code. Options are those of the command line."""
    _speak_utf8()
    path = None if output in {None, _STANDARD} else Path(str(output))
    articles = _Run(files, language)
    try:
        articles.summarize_all(FORMATS[form], path, engine_named(engine))
    except OutputError as error:
        articles.fail(error)
        _drop_output()
    except SummarizerError as error:
        articles.fail(error)
    except KeyboardInterrupt:
        articles.interrupt(0)
    except BrokenPipeError:
        _drop_output()
        return _PIPE_CLOSED
    if strict:
        articles.judge()
    return articles.exit_code


@dataclass
class _Run:
    """One call of the command: its articles, and what has become of them so far."""

    files: tuple[str, ...]
    language: str | None
    exit_code: int = 0
    rejected: int = 0
    unaccounted: int = 0
    flawed: int = 0
    bar_shown: bool = False

    def summarize_all(self, form: Format, path: Path | None, engine: Engine) -> None:
        """Read every file and write what comes of it. Raises `SummarizerError` where no further article makes sense."""
        frame = form.one if len(self.files) == 1 else form.several
        with self._opened(path, growing=form.by_line and len(self.files) > 1) as stream:
            render = frame.load()
            if form.fits_terminal:
                render = partial(render, width=_width(stream), colour=_in_colour(stream))
            out = Output(stream, frame)
            try:
                with self._progress(stream) as advance:
                    for file in self.files:
                        self._one(file, engine, render, out)
                        advance(1)
            except KeyboardInterrupt:
                self.interrupt(out.articles)
            out.close()

    def _one(self, file: str, engine: Engine, render: Callable[..., str], out: Output) -> None:
        """Write the summary of one file, or say why there is none."""
        try:
            summary = _summary(file, engine, self.language)
            rendered = render(summary)
        except SummarizerError as error:
            if self.language and isinstance(error, ConfigurationError):
                raise  # what cannot be honoured for one article cannot be for the next
            self.fail(error, file)
        except Exception as error:  # noqa: BLE001 - a defect met in one article must not cost the others
            self.fail(_defect(error), file)
        else:
            out.put(rendered)
            self._count(summary)
            for note in notable(summary.article.notes):
                self._say(f"{file}: {note}")

    def _count(self, summary: Summary) -> None:
        self.rejected += len(summary.rejected)
        self.unaccounted += len(summary.unaccounted)
        self.flawed += bool(summary.rejected or summary.unaccounted)

    def fail(self, error: SummarizerError, file: str = "") -> None:
        """Say what went wrong, in one line. The first failure decides the exit code."""
        self.exit_code = self.exit_code or error.exit_code
        self._say(f"{file}: {error}" if file else str(error))

    def interrupt(self, done: int) -> None:
        """Say how far it came."""
        self.exit_code = _INTERRUPTED
        self._say(f"stopped: {done} of {len(self.files)} done")

    def judge(self) -> None:
        """Hold it against the run that something was left over."""
        if self.flawed:
            self.exit_code = self.exit_code or _UNSATISFIED
            counted = f"{self.rejected} rejected, {self.unaccounted} not accounted for"
            self._say(f"strict: {counted}, in {self.flawed} of {len(self.files)}")

    def _say(self, words: str) -> None:
        """One line on standard error, over the progress bar if there is one."""
        over = "\r\x1b[K" if self.bar_shown else ""
        click.echo(f"{over}{one_line(f'summarize: {words}')}", err=True)

    @contextmanager
    def _opened(self, path: Path | None, *, growing: bool) -> Iterator[TextIO]:
        if path is not None:
            _spare_articles(path, self.files)
            with opened_file(path, growing=growing) as stream:
                yield stream
        elif sys.stdout is None:
            raise OutputError("standard output is closed", hint="name a file with --output")
        else:
            yield sys.stdout

    @contextmanager
    def _progress(self, stream: TextIO) -> Iterator[Callable[[int], None]]:
        """A bar on standard error where somebody watches it and no result comes between."""
        self.bar_shown = len(self.files) > 1 and sys.stderr is not None and sys.stderr.isatty() and not stream.isatty()
        if not self.bar_shown:
            yield lambda _: None
            return
        with click.progressbar(length=len(self.files), show_pos=True, file=sys.stderr) as bar:
            yield bar.update
        self.bar_shown = False


def _summary(file: str, engine: Engine, language: str | None) -> Summary:
    if file != _STANDARD:
        return summarizer.summarize(Path(file), engine=engine, language=language)
    document = summarizer.Document.from_bytes(_standard_input(), id="stdin", language=language)
    return summarizer.summarize(document, engine=engine)


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise UnreadableInput("standard input is closed", hint="name a file")
    try:
        return sys.stdin.buffer.read()
    except OSError as error:  # a folder, a terminal that went away
        raise UnreadableInput(f"standard input cannot be read: {error.strerror}", hint="name a file") from error


def _spare_articles(path: Path, files: tuple[str, ...]) -> None:
    """Refuse to write the result over one of the articles."""
    if any(_is_same(path, file) for file in files if file != _STANDARD):
        raise ConfigurationError(f"{path} is one of the articles", hint="name another file with --output")


def _is_same(path: Path, file: str) -> bool:
    try:
        return path.samefile(file)
    except (
        OSError,
        ValueError,
    ):  # one of them is not there, out of reach or impossible, as reading or writing will say
        return False


def _defect(error: Exception) -> SummarizerError:
    """What nobody foresaw, as one line that can be reported."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(place.filename).name}:{place.lineno}"
    return SummarizerError(
        f"{type(error).__name__} at {where}: {error}",
        hint="a defect of this program: please report it with the article",
    )


def _width(stream: TextIO) -> int:
    return min(shutil.get_terminal_size().columns, _WIDEST) if stream.isatty() else _WIDEST


def _in_colour(stream: TextIO) -> bool:
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _speak_utf8() -> None:
    """Write UTF-8 and plain newlines everywhere, whatever the system's habit, and all of what is written."""
    if isinstance(sys.stdout, io.TextIOWrapper) and isinstance(sys.stdout.buffer, io.RawIOBase):
        # PYTHONUNBUFFERED: without a buffer, what a pipe does not take at once is lost.
        sys.stdout = io.TextIOWrapper(io.BufferedWriter(sys.stdout.detach()))
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _drop_output() -> None:
    """Let what is still buffered go nowhere: it cannot be written, and Python would complain on its way out."""
    with suppress(OSError, AttributeError):  # standard output may be closed, or be no file
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
