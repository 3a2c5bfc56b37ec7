"""Where results go."""

from __future__ import annotations

import io
import os
import signal
import stat
import threading
from pathlib import Path
from typing import TextIO

import pytest

from summarizer.errors import OutputError
from summarizer.render.formats import Frame
from summarizer.render.output import Output, opened_file

_FRAME = Frame("nowhere:nothing", head="[", between=",", tail="]")


class _Interrupted(io.StringIO):
    """A stream in whose writing Ctrl-C is pressed, so many times."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self.times = times

    def write(self, text: str) -> int:
        for _ in range(self.times):
            os.kill(os.getpid(), signal.SIGINT)
        return super().write(text)


def _write_half(stream: TextIO) -> None:
    stream.write("half")
    raise ZeroDivisionError


@pytest.mark.parametrize(("articles", "written"), [([], ""), (["a"], "[a]"), (["a", "b", "c"], "[a,b,c]")])
def test_articles_stand_in_their_frame(articles: list[str], written: str) -> None:
    """Head, what stands between, tail; without an article nothing at all."""
    stream = io.StringIO()
    output = Output(stream, _FRAME)

    for article in articles:
        output.put(article)
    output.close()

    assert stream.getvalue() == written
    assert output.articles == len(articles)


def test_ctrl_c_waits_for_the_article() -> None:
    """Ctrl-C in the middle of an article is heard when the article is out, and it counts as done."""
    stream = _Interrupted(1)
    output = Output(stream, _FRAME)

    with pytest.raises(KeyboardInterrupt):
        output.put("whole")

    assert stream.getvalue() == "[whole"
    assert output.articles == 1
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_second_ctrl_c_does_not_wait() -> None:
    """Whoever presses twice is not held up by a reader that never reads."""
    stream = _Interrupted(2)

    with pytest.raises(KeyboardInterrupt):
        Output(stream, _FRAME).put("whole")

    assert stream.getvalue() == ""
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_handler_of_somebody_else_stays() -> None:
    """Where Ctrl-C is ignored, it is ignored during an article too."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    stream = _Interrupted(3)

    try:
        Output(stream, _FRAME).put("whole")
    finally:
        signal.signal(signal.SIGINT, before)

    assert stream.getvalue() == "[whole"


def test_a_thread_may_write() -> None:
    """Outside the main thread, where no handler can be set, writing works as well."""
    stream = io.StringIO()
    thread = threading.Thread(target=Output(stream, _FRAME).put, args=("a",))

    thread.start()
    thread.join()

    assert stream.getvalue() == "[a"


def test_a_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    """Until the block ends the older file stands there, and nothing is left beside it afterwards."""
    target = tmp_path / "out.json"
    target.write_text("old", encoding="utf-8")

    with opened_file(target, growing=False) as stream:
        stream.write("«new»\n")
        stream.flush()
        during = target.read_text(encoding="utf-8")

    assert during == "old"
    assert target.read_bytes() == "«new»\n".encode()
    assert list(tmp_path.iterdir()) == [target]


def test_an_error_leaves_the_older_file(tmp_path: Path) -> None:
    """Whatever goes wrong in the block, the older file stays and nothing is left beside it."""
    target = tmp_path / "out.json"
    target.write_text("old", encoding="utf-8")

    with pytest.raises(ZeroDivisionError), opened_file(target, growing=False) as stream:
        _write_half(stream)

    assert target.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_block_that_writes_nothing_leaves_the_older_file(tmp_path: Path) -> None:
    """No result does not replace an older one."""
    target = tmp_path / "out.json"
    target.write_text("old", encoding="utf-8")

    with opened_file(target, growing=False):
        pass

    assert target.read_text(encoding="utf-8") == "old"


def test_a_growing_file_holds_what_was_written(tmp_path: Path) -> None:
    """Each article is in a growing file as soon as it is written."""
    target = tmp_path / "out.jsonl"

    with opened_file(target, growing=True) as stream:
        Output(stream, Frame("nowhere:nothing")).put("one\n")
        during = target.read_text(encoding="utf-8")

    assert during == "one\n"


@pytest.mark.parametrize("growing", [True, False])
def test_permissions_and_links_stay(growing: bool, tmp_path: Path) -> None:
    """A file behind a link is replaced, not the link, and keeps its permissions."""
    target, link = tmp_path / "real.json", tmp_path / "link.json"
    target.write_text("old", encoding="utf-8")
    target.chmod(0o640)
    link.symlink_to(target)

    with opened_file(link, growing=growing) as stream:
        stream.write("new")

    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_device_is_written_to_not_replaced(tmp_path: Path) -> None:
    """What is no regular file, such as /dev/null or a named pipe, is opened as it is."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text(encoding="utf-8")), daemon=True)

    reader.start()
    with opened_file(pipe, growing=False) as stream:
        stream.write("through")
    reader.join(timeout=10)

    assert read == ["through"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize("growing", [True, False])
@pytest.mark.parametrize("place", ["", "missing/out.json", "file/out.json"])
def test_a_place_that_cannot_be_written_is_an_error(place: str, growing: bool, tmp_path: Path) -> None:
    """A folder, a missing folder and a file taken for a folder are an error that names the path."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    target = tmp_path / place

    with pytest.raises(OutputError, match="cannot write") as caught, opened_file(target, growing=growing) as stream:
        stream.write("x")

    assert str(target) in caught.value.message
    assert caught.value.exit_code == 5
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_full_disk_is_an_error() -> None:
    """What the system says while an article is written becomes an error of this package."""
    with pytest.raises(OutputError, match="No space left"), opened_file(Path("/dev/full"), growing=False) as stream:
        Output(stream, Frame("nowhere:nothing")).put("a")
