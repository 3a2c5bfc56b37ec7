"""What can be asked: the options, their help, and nothing that is heavy to load.

What does the work is loaded when there is work to do, so that `summarize --help` answers at once: `summarizer.cli.run`
by the one late import of the command line, the pipeline and the renderers after it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pkgutil import resolve_name
from typing import Any

import click

from summarizer import __version__
from summarizer.engines.registry import DEFAULT, ENGINES
from summarizer.render.formats import FORMATS

__all__ = ["main"]

_EPILOG = """\b
Examples:
  summarize examples/usine-halden.txt
  summarize --format json examples/harbour-contract.txt
  summarize --format jsonl --output results.jsonl examples/usine-halden.txt examples/harbour-contract.txt
  summarize --strict --format markdown examples/usine-halden.txt
  summarize --language fr - < examples/usine-halden.txt

\b
Exit codes:
  0    every article was read
  1    with --strict: something was rejected or not accounted for
  2    an option is wrong, or the engine or the language is unknown
  3    an article cannot be read
  4    the engine failed on an article
  5    the result cannot be written
  70   a defect of this program
  130  stopped by Ctrl-C; what was finished is written
  141  the reader of the output went away

With several files, one that fails does not stop the others, and the first failure decides the exit code.
"""


def _late(name: str) -> Callable[..., Any]:
    """A function of `summarizer.cli.run`."""
    function: Callable[..., Any] = resolve_name(f"summarizer.cli.run:{name}")
    return function


def _print_schema(context: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked and not context.resilient_parsing:
        _late("print_schema")()
        context.exit()


@click.command(
    "summarize", epilog=_EPILOG, no_args_is_help=True, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.argument("files", nargs=-1, required=True, metavar="FILES...")
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(list(FORMATS)),
    default="terminal",
    show_default=True,
    help="How results are written: for people (terminal, markdown) or with every offset (json, jsonl: one line each).",
)
@click.option(
    "-o",
    "--output",
    metavar="PATH",
    help="Write to this file, not standard output. It appears when it is whole; jsonl of several files grows by line.",
)
@click.option("-e", "--engine", default=DEFAULT, show_default=True, help=f"Who reads: {', '.join(ENGINES)}.")
@click.option(
    "-l", "--language", metavar="CODE", help="Language of the articles, such as fr; told from the text if absent."
)
@click.option("--strict", is_flag=True, help="Exit with 1 if anything was rejected or is not accounted for.")
@click.option(
    "--schema",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_schema,
    help="Print the JSON schema of the json output and exit.",
)
@click.version_option(__version__, message="%(prog)s %(version)s", help="Print the version and exit.")
def main(
    files: tuple[str, ...], form: str, output: str | None, engine: str, language: str | None, strict: bool
) -> None:
    """Say who says what in news articles: actors, quotes, positions and disputed facts, each tied to its place.

    FILES are plain-text articles; - is standard input. Results go to standard output, all else to standard error.
    """
    sys.exit(_late("run")(files, form=form, output=output, engine=engine, language=language, strict=strict))
