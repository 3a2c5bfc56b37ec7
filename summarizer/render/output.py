"""Where results go: a stream, a file that appears only when it is whole, a file that grows by whole lines."""

from __future__ import annotations

import os
import signal
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import TextIO

from summarizer.errors import OutputError
from summarizer.render.formats import Frame

__all__ = ["Output", "mapped_errors", "opened_file"]


class Output:
    """Rendered articles on their way out, in a frame. Without an article nothing is written, not even the frame."""

    def __init__(self, stream: TextIO, frame: Frame) -> None:
        self._stream = stream
        self._frame = frame
        self.articles = 0

    def put(self, rendered: str) -> None:
        """Write one rendered article; Ctrl-C waits until it is out. Raises `OutputError`, or `BrokenPipeError`."""
        with _interrupt_held():
            self._write((self._frame.between if self.articles else self._frame.head) + rendered)
            self.articles += 1

    def close(self) -> None:
        """Write what ends the frame. Raises like `put`."""
        if self.articles:
            self._write(self._frame.tail)

    def _write(self, text: str) -> None:
        with mapped_errors("the output"):
            self._stream.write(text)
            self._stream.flush()


@contextmanager
def mapped_errors(target: object) -> Iterator[None]:
    """Turn what the system says of *target* into an `OutputError`; a pipe that nobody reads any more stays itself."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"cannot write {target}: {error.strerror or error}", hint="choose another place") from error


@contextmanager
def opened_file(path: Path, *, growing: bool) -> Iterator[TextIO]:
    """*path*, opened to be written in UTF-8 with ``\\n`` at line ends. Raises `OutputError`.

    A *growing* file holds each article as soon as it is written. Any other is written beside its place and put there
    when the block ends; an error in the block, or a block that wrote nothing, leaves an older file as it was.
    """
    target = Path(os.path.realpath(path))
    with mapped_errors(path):
        in_place = growing or (target.exists() and not target.is_file())
    if in_place:
        with mapped_errors(path), target.open("w", encoding="utf-8", newline="\n") as stream:
            yield stream
        return
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with mapped_errors(path), part.open("x", encoding="utf-8", newline="\n") as stream:
            yield stream
        with mapped_errors(path):
            _put_in_place(part, target)
    finally:
        with suppress(OSError):
            part.unlink()


def _put_in_place(part: Path, target: Path) -> None:
    """Move a finished file to its place, with the permissions of the one it replaces."""
    if not part.stat().st_size:
        return
    if target.exists():
        part.chmod(stat.S_IMODE(target.stat().st_mode))
    part.replace(target)


@contextmanager
def _interrupt_held() -> Iterator[None]:
    """Hold back one Ctrl-C until the block is done, so that no article is cut in two; a second one is not held.

    Where Ctrl-C is ignored or used by somebody else, nothing changes; nor does it in a thread, which never hears it.
    """
    before = signal.getsignal(signal.SIGINT)
    if before is not signal.default_int_handler or threading.current_thread() is not threading.main_thread():
        yield
        return
    held: list[int] = []

    def hold(number: int, _: FrameType | None) -> None:
        if held:
            raise KeyboardInterrupt
        held.append(number)

    signal.signal(signal.SIGINT, hold)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if held:
        raise KeyboardInterrupt
