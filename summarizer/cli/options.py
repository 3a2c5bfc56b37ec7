"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeVar

import click

from summarizer.mode import MODES
from summarizer.render.formats import FORMATS

__all__ = ["MODEL_OPTIONS", "ceiling_options", "language_option", "model_options", "output_options", "strict_option"]

_F = TypeVar("_F", bound=Callable[..., Any])

MODEL_OPTIONS: Final = (
    "model",
    "base_url",
    "mode",
    "output_language",
    "window",
    "temperature",
    "thorough",
    "max_requests",
    "max_tokens",
    "max_cost",
    "timeout",
    "deadline",
)
"""Options that are settings of a reading by a model, named as `ModelSettings` names them."""

language_option = click.option(
    "-l", "--language", metavar="CODE", help="Language of the articles, such as fr; told from the text if absent."
)

strict_option = click.option(
    "--strict",
    is_flag=True,
    help="Exit with 1 if anything was rejected, left unanswered, not accounted for, or found by a second reader alone.",
)


def output_options(command: _F) -> _F:
    """``--format`` and ``--output``."""
    return _all(
        click.option(
            "-f",
            "--format",
            "form",
            type=click.Choice(list(FORMATS)),
            default="terminal",
            show_default=True,
            help="How results are written: for people (terminal, markdown) or with every offset (json, jsonl: one "
            "line each).",
        ),
        click.option(
            "-o",
            "--output",
            metavar="PATH",
            help="Write to this file, not standard output. It appears when it is whole; jsonl of several files grows "
            "by line.",
        ),
    )(command)


def model_options(command: _F) -> _F:
    """Which model, and what it is asked."""
    return _all(
        click.option(
            "-m",
            "--model",
            envvar="SUMMARIZE_MODEL",
            metavar="NAME",
            help="Read with this language model, by the key in OPENAI_API_KEY.",
        ),
        click.option(
            "--base-url",
            envvar="OPENAI_BASE_URL",
            metavar="URL",
            help="Ask this OpenAI-compatible server, such as http://localhost:11434/v1.",
        ),
        click.option(
            "--mode",
            envvar="SUMMARIZE_MODE",
            type=click.Choice(list(MODES)),
            help="How structure is asked for; chosen by the server if absent.",
        ),
        click.option(
            "--output-language",
            envvar="SUMMARIZE_OUTPUT_LANGUAGE",
            metavar="CODE",
            help="Language of issues, statements and claims; the article's own if absent. Quotes are never translated.",
        ),
        click.option(
            "--window",
            envvar="SUMMARIZE_WINDOW",
            type=int,
            metavar="TOKENS",
            help="Read a longer text in parts of so many tokens.  [default: 4000]",
        ),
        click.option(
            "--temperature",
            envvar="SUMMARIZE_TEMPERATURE",
            type=float,
            metavar="NUMBER",
            help="Of the model.  [default: 0, or none for models that take none]",
        ),
    )(command)


def ceiling_options(command: _F) -> _F:
    """How often a model is asked, and what an article may cost."""
    return _all(
        click.option(
            "--thorough/--no-thorough",
            envvar="SUMMARIZE_THOROUGH",
            default=None,
            help="Ask once more for quoted passages that the answer left out.",
        ),
        _ceiling("max-requests", int, "NUMBER", "Requests for an article, or for each part of a long one, at most.", 4),
        _ceiling("max-tokens", int, "NUMBER", "Tokens for an article, sent and received, at most."),
        _ceiling("max-cost", float, "USD", "US dollars for an article at most."),
        _ceiling("timeout", float, "SECONDS", "Wait so long for one answer.", 180),
        _ceiling("deadline", float, "SECONDS", "Give up an article after so long.", 900),
    )(command)


def _ceiling(name: str, kind: type, metavar: str, words: str, default: int | None = None) -> Callable[[_F], _F]:
    # The default is that of ModelSettings, which the options leave alone unless they are given.
    shown = words if default is None else f"{words}  [default: {default}]"
    envvar = f"SUMMARIZE_{name.upper().replace('-', '_')}"
    return click.option(f"--{name}", envvar=envvar, type=kind, metavar=metavar, help=shown)


def _all(*options: Callable[[_F], _F]) -> Callable[[_F], _F]:
    """All of *options*, shown in this order."""

    def decorate(command: _F) -> _F:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate
