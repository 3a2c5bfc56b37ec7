"""How the command line speaks: results in UTF-8 on standard output, all else on standard error, a line each."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress
from typing import TextIO

import click

from summarizer.errors import UnreadableInput
from summarizer.render.characters import one_line

__all__ = ["drop_output", "in_colour", "say", "speak_utf8", "standard_input", "width"]

_NARROW = 80  # cells: what a terminal has that does not say
_WIDEST = 100  # cells: longer lines are hard to read, however wide the terminal


def say(words: str, *, over: bool = False) -> None:
    """One line on standard error, *over* what a progress bar has left there."""
    before = "\r\x1b[K" if over else ""
    click.echo(f"{before}{one_line(f'summarize: {words}')}", err=True)


def speak_utf8() -> None:
    """Write UTF-8 and plain newlines everywhere, whatever the system's habit, and all of what is written."""
    if isinstance(sys.stdout, io.TextIOWrapper) and isinstance(sys.stdout.buffer, io.RawIOBase):
        # PYTHONUNBUFFERED: without a buffer, what a pipe does not take at once is lost.
        sys.stdout = io.TextIOWrapper(io.BufferedWriter(sys.stdout.detach()))
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def drop_output() -> None:
    """Let what is still buffered go nowhere: it cannot be written, and Python would complain on its way out."""
    with suppress(OSError, AttributeError):  # standard output may be closed, or be no file
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def standard_input() -> bytes:
    """All of standard input. Raises `UnreadableInput`."""
    if sys.stdin is None:
        raise UnreadableInput("standard input is closed", hint="name a file")
    try:
        return sys.stdin.buffer.read()
    except OSError as error:  # a folder, a terminal that went away
        raise UnreadableInput(f"standard input cannot be read: {error.strerror}", hint="name a file") from error


def width(stream: TextIO) -> int:
    """Cells of a line on *stream*."""
    if not stream.isatty():
        return _WIDEST
    said = os.environ.get("COLUMNS", "")
    try:
        columns = int(said) if said.isdecimal() and int(said) else os.get_terminal_size(stream.fileno()).columns
    except (OSError, ValueError):
        columns = _NARROW
    return min(columns, _WIDEST)


def in_colour(stream: TextIO) -> bool:
    """Whether *stream* is somebody's terminal that shows colours."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
