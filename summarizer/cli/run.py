"""What the command that reads does: one call of the library for each article, results out, all else said aside."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from pkgutil import resolve_name
from typing import TYPE_CHECKING, Any, TextIO, cast

import click

import summarizer
from summarizer.cli.options import MODEL_OPTIONS
from summarizer.cli.readers import Reader, chosen_reader
from summarizer.cli.shelf import Finished, Shelf
from summarizer.cli.speech import drop_output, in_colour, say, speak_utf8, standard_input, width
from summarizer.errors import ConfigurationError, OutputError, SummarizerError
from summarizer.outcomes import Outcome, ahead
from summarizer.render.formats import FORMATS, Format
from summarizer.render.notes import notable, remarks
from summarizer.render.output import Output, opened_file

if TYPE_CHECKING:
    from summarizer import Document, ModelEngine, Summary
    from summarizer.schema.provenance import Usage

__all__ = ["carry_out", "print_schema", "run"]

_STANDARD = "-"

_UNSATISFIED = 1
_INTERRUPTED = 130
_PIPE_CLOSED = 141


def print_schema() -> None:
    """Print the JSON schema of the json output."""
    speak_utf8()
    click.echo(json.dumps(summarizer.json_schema(), indent=2, ensure_ascii=False))


def run(
    files: tuple[str, ...],
    *,
    form: str,
    output: str | None,
    engine: str | None,
    language: str | None,
    strict: bool,
    fallback: str | None,
    cross_check: bool,
    jobs: int,
    cache: bool,
    dry_run: bool,
    **model: Any,
) -> int:
    """Summarize *files*, print what comes of it, and return the exit code. Options are those of the command line."""
    speak_utf8()
    try:
        settings = {name: model[name] for name in MODEL_OPTIONS}
        asked = engine or ("model" if dry_run and settings["model"] else None)  # telling what it costs needs no key
        reader = chosen_reader(asked, settings, cache=cache and not dry_run)
        if cross_check and reader.settings is None:
            raise ConfigurationError(
                "the offline engine is the second reader, and would check itself", hint="name a model with --model"
            )
    except SummarizerError as error:
        say(str(error))
        return error.exit_code
    if reader.remark:
        say(reader.remark)
    if dry_run:
        return int(resolve_name("summarizer.cli.exchange:foretell")(files, reader.settings, language))
    helped = {"fallback": fallback, "cross_check": "offline" if cross_check else None}
    return carry_out(files, reader, form, output, language=language, strict=strict, helped=helped, jobs=jobs)


def carry_out(
    files: tuple[str, ...],
    reader: Reader,
    form: str,
    output: str | None,
    *,
    language: str | None,
    strict: bool,
    helped: Mapping[str, str | None] | None = None,
    jobs: int = 1,
) -> int:
    """Have *reader* read *files*, write what comes of it, and return the exit code.

    *helped* names the engines that read in its place (``fallback``) or beside it (``cross_check``).
    """
    path = None if output in {None, _STANDARD} else Path(str(output))
    articles = _Run(files, language, helped or {})
    try:
        articles.summarize_all(FORMATS[form], path, reader, jobs)
    except OutputError as error:
        articles.fail(error)
        drop_output()
    except SummarizerError as error:
        articles.fail(error)
    except KeyboardInterrupt:
        articles.interrupt(0)
    except BrokenPipeError:
        drop_output()
        return _PIPE_CLOSED
    if strict:
        articles.judge()
    return articles.exit_code


class _Run:
    """One call of the command: its articles, and what has become of them so far."""

    def __init__(self, files: tuple[str, ...], language: str | None, helped: Mapping[str, str | None]) -> None:
        self.files = files
        self.language = language
        self.helped = helped
        self.exit_code = self.rejected = self.unaccounted = self.unshared = self.shortfalls = self.flawed = 0
        self.bar_shown = False
        self.began = time.monotonic()

    def summarize_all(self, form: Format, path: Path | None, reader: Reader, jobs: int) -> None:
        """Read every file and write what comes of it. Raises `SummarizerError` where no further article makes sense."""
        frame = form.one if len(self.files) == 1 else form.several
        with self._opened(path, growing=form.by_line and len(self.files) > 1) as stream:
            look = {"width": width(stream), "colour": in_colour(stream)} if form.fits_terminal else {}
            conditions = {"look": look, "language": self.language, "helped": dict(self.helped)}
            shelf = Shelf(reader.cache, reader.settings, renderer=frame.renderer, **conditions)
            desk = _Desk(reader, shelf, partial(_rendered, frame.load, look), self.language, self.helped)
            out = Output(stream, frame)
            try:
                with self._progress(stream) as advance, closing(ahead(self.files, desk.begin, jobs)) as outcomes:
                    for file, outcome in zip(self.files, outcomes, strict=True):
                        self._one(file, outcome, out)
                        advance(1)
            except KeyboardInterrupt:
                self.interrupt(out.articles)
            except SummarizerError as error:
                if error.hopeless:
                    self.leave(out.articles)
                raise
            finally:
                self.account(reader, desk.found)
            out.close()

    def _one(self, file: str, outcome: Outcome[Finished], out: Output) -> None:
        """Write the summary of one file, or say why there is none."""
        try:
            finished = outcome.wait()
        except SummarizerError as error:
            if self._ends_all(error):
                raise
            self.fail(error, file)
        except Exception as error:  # noqa: BLE001 - a defect met in one article must not cost the others
            self.fail(resolve_name("summarizer.cli.defects:defect")(error), file)
        else:
            out.put(finished.text)
            self._count(finished)
            for note in (*finished.notes, *finished.shortfalls):
                self._say(f"{file}: {note}")

    def _ends_all(self, error: SummarizerError) -> bool:
        """Whether what went wrong with one article will go wrong with the next."""
        return error.hopeless or (bool(self.language) and isinstance(error, ConfigurationError))

    def _count(self, finished: Finished) -> None:
        self.rejected += finished.rejected
        self.unaccounted += finished.unaccounted
        self.unshared += finished.unshared
        self.shortfalls += len(finished.shortfalls)
        self.flawed += finished.flawed

    def fail(self, error: SummarizerError, file: str = "") -> None:
        """Say what went wrong, in one line. The first failure decides the exit code."""
        self.exit_code = self.exit_code or error.exit_code
        self._say(f"{file}: {error}" if file else str(error))

    def interrupt(self, done: int) -> None:
        """Say how far it came."""
        self.exit_code = _INTERRUPTED
        self._say(f"stopped: {done} of {len(self.files)} done")

    def leave(self, done: int) -> None:
        """Say how many articles are not tried any more."""
        if len(self.files) > 1:
            self._say(f"given up: {done} of {len(self.files)} done")

    def judge(self) -> None:
        """Hold it against the run that something was left over."""
        if self.flawed:
            self.exit_code = self.exit_code or _UNSATISFIED
            counted = f"{self.rejected} rejected, {self.unaccounted} not accounted for"
            if self.unshared:
                counted += f", {self.unshared} found by the second reader alone"
            if self.shortfalls:
                counted += f", {self.shortfalls} not answered"
            self._say(f"strict: {counted}, in {self.flawed} of {len(self.files)}")

    def account(self, reader: Reader, found: int) -> None:
        """Say what a model has cost, and give back what was used for it."""
        if reader.settings:
            engine = cast("ModelEngine", reader.engine) if reader.made else None
            recalled = found + (engine.recalled if engine else 0)
            spent = engine.spent if engine else None
            self._say(_bill(reader.settings.model, spent, recalled, time.monotonic() - self.began))
            if engine:
                engine.close()
        if reader.cache and reader.cache.problem:
            self._say(reader.cache.problem)

    def _say(self, words: str) -> None:
        say(words, over=self.bar_shown)

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


class _Desk:
    """Where an article goes in and finished output comes out: from the shelf if it is there, else from the engine."""

    def __init__(
        self,
        reader: Reader,
        shelf: Shelf,
        render: Callable[[Summary], str],
        language: str | None,
        helped: Mapping[str, str | None],
    ) -> None:
        self._reader = reader
        self._shelf = shelf
        self._render = render
        self._language = language
        self._helped = helped
        self.found = 0

    def begin(self, file: str) -> Outcome[Finished]:
        """Begin to read *file*; waiting raises what went wrong."""
        try:
            content = standard_input() if file == _STANDARD else _content(file)
            key = self._shelf.key(file, content)
            finished = self._shelf.find(key)
            if finished:
                self.found += 1
                return Outcome(lambda: finished)
            return self._read(file, content).then(partial(self._finish, file, key, content))
        except SummarizerError as error:
            return Outcome(partial(_raise, error))

    def _read(self, file: str, content: bytes | None) -> Outcome[Summary]:
        source: Path | Document = Path(file)
        if file == _STANDARD:
            source = summarizer.Document.from_bytes(content or b"", id="stdin", language=self._language)
        made = resolve_name("summarizer.engines.registry:engine_named")
        helpers = {role: made(name) for role, name in self._helped.items() if name}
        started = resolve_name("summarizer.batch:started")
        language = self._language if file != _STANDARD else None
        outcome: Outcome[Summary] = started(source, engine=self._reader.engine, language=language, **helpers)
        return outcome

    def _finish(self, file: str, key: str | None, content: bytes | None, summary: Summary) -> Finished:
        finished = Finished(
            text=self._render(summary),
            rejected=len(summary.rejected),
            unaccounted=len(summary.unaccounted),
            unshared=len(summary.unshared),
            shortfalls=tuple(remarks(summary.provenance)),
            notes=tuple(notable(summary.article.notes)),
        )
        if file == _STANDARD or _content(file) == content:  # else the file has changed meanwhile
            self._shelf.put(key, finished)
        return finished


def _rendered(load: Callable[[], Callable[..., str]], look: dict[str, Any], summary: Summary) -> str:
    """*summary* as text, by a renderer that is loaded when there is something to render."""
    return load()(summary, **look)


def _raise(error: SummarizerError) -> Finished:
    raise error


def _content(file: str) -> bytes | None:
    """The bytes of a plain file, or None: whatever is wrong with it, reading it for good will say."""
    try:
        path = Path(file)
        return path.read_bytes() if path.is_file() else None
    except (OSError, ValueError):
        return None


def _bill(model: str, spent: Usage | None, found: int, seconds: float) -> str:
    """What was asked of a model and what that cost, in one line."""
    if spent is None or not spent.requests:
        return f"{model}: nothing asked, all from the cache" if found else f"{model}: nothing asked"
    asked = f"{spent.requests} request{'s' if spent.requests > 1 else ''}"
    if spent.re_asks:
        asked += f" ({spent.re_asks} asked again)"
    if not spent.output_tokens and spent.output_tokens is not None:
        return f"{model}: {asked}, no answer, {seconds:.1f} s"
    tokens = "tokens unknown"
    if spent.input_tokens is not None:
        tokens = f"{spent.input_tokens:,} tokens in ({spent.cached_tokens:,} cached), {spent.output_tokens:,} out"
    price = "no price known" if spent.cost_usd is None else f"${spent.cost_usd:.4f}"
    cached = f"; {found} from the cache" if found else ""
    return f"{model}: {asked}, {tokens}, {price}, {seconds:.1f} s{cached}"


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
