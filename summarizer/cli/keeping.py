"""What is kept of models' answers, and how to forget it."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from summarizer.cache import Cache
from summarizer.cli.speech import say, speak_utf8
from summarizer.errors import OutputError
from summarizer.places import cache_file

__all__ = ["show_cache"]


def show_cache(*, clear: bool) -> int:
    """Print where the cache is and what it holds, or empty it. Returns the exit code."""
    speak_utf8()
    cache = Cache(cache_file())
    before = cache.contents()
    if clear:
        cache.clear()
    if cache.problem:
        say(cache.problem)
        return OutputError.exit_code
    click.echo(str(cache.path))
    if clear:
        click.echo(f"{before.entries} entries forgotten")
    elif before.oldest is None:
        click.echo("empty")
    else:
        oldest = datetime.fromtimestamp(before.oldest, UTC).astimezone()
        size = f"{before.entries} entries, {before.characters:,} characters"
        click.echo(f"{size}, the oldest of {oldest:%Y-%m-%d %H:%M}")
    cache.close()
    return 0
