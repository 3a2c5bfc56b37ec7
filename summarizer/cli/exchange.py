"""Questions and answers that go by hand: what a model would be asked, and what anybody has answered."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from summarizer.cli.readers import Reader
from summarizer.cli.run import carry_out
from summarizer.cli.speech import drop_output, say, speak_utf8, standard_input
from summarizer.document import Document
from summarizer.engines.llm.counting import estimate_tokens
from summarizer.engines.llm.forecast import Forecast, first_request, forecast
from summarizer.engines.llm.given import ReplyEngine
from summarizer.errors import ConfigurationError, SummarizerError
from summarizer.settings import ModelSettings

__all__ = ["accept", "foretell", "print_prompt"]

_STANDARD = "-"
_UNNAMED = "MODEL"  # stands in a request for the model that was not named


def print_prompt(article: str, *, language: str | None, as_json: bool, **model: Any) -> int:
    """Print the first request about *article*; its length goes to standard error. Returns the exit code."""
    speak_utf8()
    try:
        given = {name: value for name, value in model.items() if value is not None}
        settings = ModelSettings(**{"model": _UNNAMED, **given})
        document = _document(article, language)
        body = first_request(document, settings)
        windows = forecast(document, settings).requests
    except SummarizerError as error:
        say(f"{article}: {error}")
        return error.exit_code
    text = json.dumps(body, ensure_ascii=False, indent=2) if as_json else _as_text(body["messages"])
    try:
        click.echo(text)
    except BrokenPipeError:
        drop_output()
    part = f"part 1 of {windows}, " if windows > 1 else ""
    say(f"{article}: {part}about {estimate_tokens(json.dumps(body, ensure_ascii=False)):,} tokens")
    return 0


def accept(
    article: str, *, form: str, output: str | None, language: str | None, strict: bool, model: str | None
) -> int:
    """Write the summary of *article* by the answer on standard input. Returns the exit code."""
    speak_utf8()
    try:
        if article == _STANDARD:
            raise ConfigurationError("standard input is the answer", hint="name the file of the article")
        reply = standard_input().decode("utf-8", "replace")
    except SummarizerError as error:
        say(str(error))
        return error.exit_code
    reader = Reader(lambda: ReplyEngine(reply, model=model))
    return carry_out((article,), reader, form, output, language=language, strict=strict)


def foretell(files: Sequence[str], settings: ModelSettings | None, language: str | None) -> int:
    """Print what reading each of *files* would take, and all of them together. Returns the exit code."""
    if settings is None:
        click.echo("nothing would be sent, and nothing would it cost")
        return 0
    exit_code = 0
    told: list[Forecast] = []
    for file in files:
        try:
            told.append(forecast(_document(file, language), settings))
            click.echo(f"{file}: {_in_words(told[-1:])}")
        except SummarizerError as error:
            say(f"{file}: {error}")
            exit_code = exit_code or error.exit_code
    if len(files) > 1 and told:
        click.echo(f"together: {_in_words(told)}")
    return exit_code


def _document(file: str, language: str | None) -> Document:
    if file == _STANDARD:
        return Document.from_bytes(standard_input(), id="stdin", language=language)
    return Document.from_path(Path(file), language=language)


def _as_text(messages: Sequence[dict[str, str]]) -> str:
    """The messages one after the other, to be pasted as one."""
    return "\n\n".join(message["content"].strip("\n") for message in messages)


def _in_words(forecasts: Sequence[Forecast]) -> str:
    requests = sum(one.requests for one in forecasts)
    most = sum(one.most_requests for one in forecasts)
    sent, received = sum(one.sent for one in forecasts), sum(one.received for one in forecasts)
    costs = [one.cost_usd for one in forecasts]
    known = [cost for cost in costs if cost is not None]
    price = f"${sum(known):.4f}" if len(known) == len(costs) else "no price known"
    return f"{requests} to {most} requests, about {sent:,} tokens in and {received:,} out, {price}"
