"""What can be asked: the commands, their options and help, and nothing that is heavy to load.

What does the work is loaded when there is work to do, so that `summarize --help` answers at once: the modules of this
room by the late imports of `_late`, the pipeline and the renderers after them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pkgutil import resolve_name
from typing import Any

import click
from click.core import ParameterSource

from summarizer import __version__
from summarizer.cli.options import (
    ceiling_options,
    language_option,
    model_options,
    output_options,
    strict_option,
)
from summarizer.engines.registry import DEFAULT, ENGINES
from summarizer.errors import ConfigurationError
from summarizer.places import LEXICON_VARIABLE, config_file

__all__ = ["COMMANDS", "main"]

_EPILOG = """\b
Other commands (each with its own --help):
  summarize prompt ARTICLE                 print what a model would be asked
  summarize accept ARTICLE < reply.json    check an answer that came from anywhere
  summarize cache                          what is kept of answers; --clear forgets it

\b
Examples:
  summarize examples/usine-halden.txt
  summarize --model gpt-5-mini examples/usine-halden.txt
  summarize --model qwen3 --base-url http://localhost:11434/v1 examples/harbour-contract.txt
  summarize --format jsonl --output results.jsonl examples/usine-halden.txt examples/harbour-contract.txt
  summarize --strict --format markdown examples/usine-halden.txt
  summarize --language fr - < examples/usine-halden.txt

\b
Exit codes:
  0    every article was read
  1    with --strict: something was rejected, not answered or not accounted for
  2    an option is wrong, or the engine or the language is unknown
  3    an article cannot be read
  4    the engine failed on an article
  5    the result cannot be written
  70   a defect of this program
  130  stopped by Ctrl-C; what was finished is written
  141  the reader of the output went away

With several files, one that fails does not stop the others, and the first failure decides the exit code.
Settings are taken from the command line, then from the environment (SUMMARIZE_MODEL, OPENAI_API_KEY, ...), then
from a configuration file.
"""

_NOT_CONFIGURED = {"article", "as_json", "clear", "dry_run", "files", "help", "output", "schema", "version"}
_HELP = {"help_option_names": ["-h", "--help"]}


def _late(name: str) -> Callable[..., Any]:
    """A function of this room, as ``module:function``."""
    function: Callable[..., Any] = resolve_name(f"summarizer.cli.{name}")
    return function


class _Command(click.Command):
    """A command whose options may stand in the configuration file."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        if "default_map" not in extra:
            extra["default_map"] = self._configured()
        return super().make_context(info_name, args, parent, **extra)

    def _configured(self) -> dict[str, Any]:
        path = config_file()
        if not path.exists():
            return {}
        every = {option.name for command in (main, *COMMANDS.values()) for option in command.params if option.name}
        try:
            settings: dict[str, Any] = _late("configuration:load_config")(path, every - _NOT_CONFIGURED)
            return settings
        except ConfigurationError as error:
            raise click.UsageError(str(error)) from error


class _Main(_Command):
    """The command that reads articles. One whose first word is the name of another command is that one."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        other = COMMANDS.get(args[0]) if args else None
        if other is None:
            return super().make_context(info_name, args, parent, **extra)
        return other.make_context(f"{info_name} {args[0]}", args[1:], parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        return super().invoke(ctx) if ctx.command is self else ctx.command.invoke(ctx)


def _print_schema(context: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked and not context.resilient_parsing:
        _late("run:print_schema")()
        context.exit()


@click.command("summarize", cls=_Main, epilog=_EPILOG, no_args_is_help=True, context_settings=_HELP)
@click.argument("files", nargs=-1, required=True, metavar="FILES...")
@output_options
@click.option(
    "-e",
    "--engine",
    envvar="SUMMARIZE_ENGINE",
    metavar="NAME",
    help=f"Who reads: {', '.join(sorted(ENGINES))}.  [default: model if one is named, else {DEFAULT}]",
)
@language_option
@strict_option
@model_options
@ceiling_options
@click.option(
    "--fallback",
    envvar="SUMMARIZE_FALLBACK",
    type=click.Choice([DEFAULT]),
    help="Who reads an article on which the model fails.",
)
@click.option(
    "--lexicon",
    envvar=LEXICON_VARIABLE,
    metavar="FILE",
    help="Words of your own for the offline engine, a TOML file (docs/cli.md).",
)
@click.option(
    "--cross-check",
    envvar="SUMMARIZE_CROSS_CHECK",
    is_flag=True,
    help=f"Have the {DEFAULT} engine read too, and list what only one of the two has found.",
)
@click.option(
    "-j",
    "--jobs",
    envvar="SUMMARIZE_JOBS",
    type=click.IntRange(1, 256),
    default=8,
    show_default=True,
    help="Articles a model is asked about at the same time.",
)
@click.option(
    "--cache/--no-cache",
    envvar="SUMMARIZE_USE_CACHE",
    default=True,
    show_default=True,
    help="Keep a model's answers, and take them from there.",
)
@click.option("--dry-run", is_flag=True, help="Tell what a model would be sent and about what it would cost.")
@click.option(
    "--schema",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_schema,
    help="Print the JSON schema of the json output and exit.",
)
@click.version_option(__version__, message="%(prog)s %(version)s", help="Print the version and exit.")
@click.pass_context
def main(context: click.Context, /, **options: Any) -> None:
    """Say who says what in news articles: actors, quotes, positions and disputed facts, each tied to its place.

    FILES are plain-text articles; - is standard input. Results go to standard output, all else to standard error.
    """
    given = {name for name in ("engine", "model") if context.get_parameter_source(name) is ParameterSource.COMMANDLINE}
    if given == {"model"}:
        options["engine"] = None  # who names a model here wants it, whatever engine is set elsewhere
    if lexicon := options.pop("lexicon"):
        os.environ[LEXICON_VARIABLE] = lexicon  # where whoever uses the words looks for them, threads and all
    sys.exit(_late("run:run")(**options))


@click.command("prompt", cls=_Command, context_settings=_HELP)
@click.argument("article")
@language_option
@model_options
@click.option("--json", "as_json", is_flag=True, help="Print the whole request as JSON, schema included.")
def _prompt(**options: Any) -> None:
    """Print what a model would be asked about ARTICLE, and its length in tokens on standard error.

    Without a key of one's own, paste it into a chat window and hand the answer to `summarize accept`.
    """
    sys.exit(_late("exchange:print_prompt")(**options))


@click.command("accept", cls=_Command, context_settings=_HELP)
@click.argument("article")
@output_options
@language_option
@strict_option
@click.option("-m", "--model", metavar="NAME", help="Who wrote the answer, for the record.")
def _accept(**options: Any) -> None:
    """Read an answer about ARTICLE from standard input, look up all it says, and write the summary.

    The answer is JSON as `summarize prompt` asks for it, from wherever; words around it are passed over.
    """
    sys.exit(_late("exchange:accept")(**options))


@click.command("cache", cls=_Command, context_settings=_HELP)
@click.option("--clear", is_flag=True, help="Forget everything.")
def _cache(**options: Any) -> None:
    """Say where answers of models are kept, how many, and how old they are.

    SUMMARIZE_CACHE names another file.
    """
    sys.exit(_late("keeping:show_cache")(**options))


COMMANDS: dict[str, click.Command] = {"accept": _accept, "cache": _cache, "prompt": _prompt}
"""Commands beside the one that reads articles."""
