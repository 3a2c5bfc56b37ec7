"""The cache keeps what was paid for, whoever else uses the file, and whatever is wrong with it costs no article."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from summarizer.cache import Cache, Contents, key_of

_WRITER = """
import sys
from pathlib import Path
from summarizer.cache import Cache
path, name = sys.argv[1:]
print("ready", flush=True)
sys.stdin.readline()
cache = Cache(Path(path))
for number in range(40):
    cache.put(f"{name} {number}", "test", f"{name} {number} " * 200)
    cache.put("shared", "test", name)
    if cache.get(f"{name} {number}") is None:
        cache.problem = cache.problem or "an answer that was kept is not there"
print(cache.problem, flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file that is not there yet."""
    return tmp_path / "answers.sqlite"


def _alter(path: Path, statement: str, *values: Any) -> None:
    """Change the file behind the back of whoever has it open."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute(statement, values)
    finally:
        connection.close()


def _kept(path: Path, **answers: str) -> Path:
    """The file at *path* with *answers* in it, closed."""
    cache = Cache(path)
    for key, value in answers.items():
        cache.put(key, "test", value)
    assert cache.problem is None
    cache.close()
    return path


def test_what_is_kept_is_there_for_the_next_run(path: Path) -> None:
    """An answer comes back character for character, from the same cache and from a later one."""
    value = json.dumps({"words": "« Où ? » 😀 \u2028 \\u0000 'x'"}, ensure_ascii=False)
    first = Cache(path)
    first.put("a", "test", value)

    assert first.get("a") == value
    first.close()
    assert Cache(path).get("a") == value
    assert Cache(path).get("b") is None


def test_the_last_answer_under_a_key_counts(path: Path) -> None:
    """An answer that is kept again takes the place of the one before."""
    cache = Cache(path)
    cache.put("a", "test", "old")
    cache.put("a", "test", "new")

    assert (cache.get("a"), cache.contents().entries) == ("new", 1)


def test_nothing_is_made_before_it_is_used(path: Path) -> None:
    """A cache that is not asked makes no file, and looking into it or emptying it makes none either."""
    cache = Cache(path.parent / "folder" / "answers.sqlite")
    contents = cache.contents()
    cache.clear()
    cache.close()

    assert contents == Contents(0, 0, None)
    assert list(path.parent.iterdir()) == []


def test_contents_counts_entries_and_characters(path: Path) -> None:
    """What is in it: how many answers, how many characters, and since when."""
    _kept(path, a="123", b="éé")
    _alter(path, "UPDATE answers SET made = 1000.5 WHERE key = 'b'")

    assert Cache(path).contents() == Contents(2, 5, 1000.5)


def test_clearing_forgets_everything_and_gives_the_space_back(path: Path) -> None:
    """After clearing nothing is found, the file has shrunk, and it can be used again."""
    cache = Cache(path)
    cache.put("a", "test", "x" * 1_000_000)
    cache.clear()
    found = cache.get("a")
    cache.put("b", "test", "y")
    cache.close()

    assert found is None
    assert path.stat().st_size < 100_000
    assert b"x" * 100 not in path.read_bytes()
    assert Cache(path).get("b") == "y"


def test_a_closed_cache_opens_again_when_it_is_used(path: Path) -> None:
    """Closing, once or twice, ends nothing for good."""
    cache = Cache(path)
    cache.put("a", "test", "x")
    cache.close()
    cache.close()

    assert (cache.get("a"), cache.problem) == ("x", None)


@pytest.fixture
def _common_modes() -> Iterator[None]:
    """Let everybody read what is made, as most systems do."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def _modes(*files: Path) -> dict[str, int]:
    return {file.name: stat.S_IMODE(file.stat().st_mode) for file in files}


@pytest.mark.usefixtures("_common_modes")
@pytest.mark.skipif(sys.platform == "win32", reason="no such modes")
def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    """Articles may be confidential: nobody else may read the file, nor look into its folder if that was made."""
    path = tmp_path / "made" / "answers.sqlite"
    cache = Cache(path)
    cache.put("a", "test", "x")

    assert _modes(path, path.parent) == {"answers.sqlite": 0o600, "made": 0o700}


@pytest.mark.usefixtures("_common_modes")
@pytest.mark.skipif(sys.platform == "win32", reason="no such modes")
def test_a_file_that_others_could_read_is_closed_to_them(path: Path) -> None:
    """A file that was there before gets the same mode, and the folder it stands in keeps its own."""
    _kept(path, a="x")
    path.chmod(0o644)
    path.parent.chmod(0o755)
    Cache(path).get("a")

    assert _modes(path, path.parent) == {path.name: 0o600, path.parent.name: 0o755}


@pytest.mark.usefixtures("_common_modes")
@pytest.mark.skipif(sys.platform == "win32", reason="no such modes")
def test_the_files_beside_it_are_for_its_owner_alone(path: Path) -> None:
    """What was just kept stands in a file beside it at first, which nobody else may read either."""
    cache = Cache(path)
    cache.put("a", "test", "x")

    assert {name: oct(mode) for name, mode in _modes(*path.parent.iterdir()).items() if mode & 0o077} == {}


# --- whoever else uses it ---


def test_processes_that_write_at_once_lose_nothing(path: Path) -> None:
    """Processes that open a new file at the same moment and write into it all keep all their answers."""
    names = ("one", "two", "three")
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(path), name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parent.parent,
        )
        for name in names
    ]
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("go\n")
        writer.stdin.flush()
    said = [writer.communicate()[0] for writer in writers]

    cache = Cache(path)
    assert said == ["None\n"] * 3
    assert cache.contents().entries == 3 * 40 + 1
    assert cache.get("shared") in names
    assert [cache.get(f"{name} 39") for name in names] == [f"{name} 39 " * 200 for name in names]


def test_what_another_process_keeps_is_found(path: Path) -> None:
    """An answer is there for all who have the file open as soon as it is written."""
    mine, others = Cache(path), Cache(path)

    assert mine.get("a") is None
    others.put("a", "test", "x")
    assert mine.get("a") == "x"


def test_threads_may_share_a_cache(path: Path) -> None:
    """Threads that keep and look up at once get what was kept, and no error."""
    cache = Cache(path)

    def work(number: int) -> str | None:
        cache.put(f"{number}", "test", f"value {number}")
        return cache.get(f"{number}")

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(work, range(200)))

    assert found == [f"value {number}" for number in range(200)]
    assert cache.problem is None


def test_a_file_that_somebody_holds_is_let_be(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A locked file is not broken: it stays where it is, and the cache says why it is not used."""
    monkeypatch.setattr("summarizer.cache._PATIENCE", 0.0)
    _kept(path, a="x")
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    cache = Cache(path)
    cache.put("b", "test", "y")
    holder.close()

    assert cache.problem is not None
    assert "locked" in cache.problem
    assert Cache(path).get("a") == "x"
    assert not path.with_name("answers.sqlite.broken").exists()


# --- whatever is wrong with it ---


def _used(cache: Cache) -> None:
    """Do everything that can be done with a cache."""
    cache.put("a", "test", "x")
    cache.get("a")
    cache.contents()
    cache.clear()
    cache.close()


@pytest.mark.parametrize(
    "content",
    [b"Dear diary,\n" * 500, b"\0" * 5_000, b"SQLite format 3\0" + b"\x7f" * 5_000],
    ids=["text", "zeros", "torn"],
)
def test_a_broken_file_is_put_aside(path: Path, content: bytes) -> None:
    """A file that is no cache is kept under another name, byte for byte, and a new one takes its place."""
    path.write_bytes(content)
    path.with_name("answers.sqlite-wal").write_bytes(b"rest")
    cache = Cache(path)
    cache.put("a", "test", "x")

    assert (cache.get("a"), cache.problem) == ("x", None)
    assert path.with_name("answers.sqlite.broken").read_bytes() == content


def test_a_file_of_another_format_is_put_aside(path: Path) -> None:
    """A cache made by another version, or a database of another program, is kept under another name."""
    _kept(path, a="x")
    _alter(path, "PRAGMA user_version = 99")
    cache = Cache(path)

    assert (cache.get("a"), cache.problem) == (None, None)
    cache.put("a", "test", "y")
    assert cache.get("a") == "y"
    assert path.with_name("answers.sqlite.broken").exists()


def test_an_empty_file_becomes_a_cache(path: Path) -> None:
    """A file with nothing in it, left by whoever was stopped, is used."""
    path.touch()
    cache = Cache(path)
    cache.put("a", "test", "x")

    assert (cache.get("a"), cache.problem) == ("x", None)


def test_a_database_that_only_looks_like_a_cache_is_not_used(path: Path) -> None:
    """Where the table is not the cache's own, nothing is kept, nothing is changed, and the problem is told."""
    _alter(path, "CREATE TABLE answers (question TEXT, given TEXT)")
    _alter(path, "INSERT INTO answers VALUES ('why', 'because')")
    cache = Cache(path)
    cache.put("a", "test", "x")
    found = cache.get("a")

    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT * FROM answers").fetchall()
    connection.close()
    assert found is None
    assert cache.problem is not None
    assert rows == [("why", "because")]


def test_a_table_of_another_program_is_never_emptied(path: Path) -> None:
    """Clearing forgets what this program kept, nobody else's rows."""
    _alter(path, "CREATE TABLE answers (question TEXT, given TEXT)")
    _alter(path, "INSERT INTO answers VALUES ('why', 'because')")
    Cache(path).clear()

    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT * FROM answers").fetchall()
    connection.close()
    assert rows == [("why", "because")]


def test_a_folder_in_its_place_is_a_problem_and_no_error(path: Path) -> None:
    """A path that is a folder is left alone."""
    path.mkdir()
    (path / "file").touch()
    cache = Cache(path)
    _used(cache)

    assert cache.problem is not None
    assert str(path) in cache.problem
    assert (path / "file").exists()


def test_a_folder_that_cannot_be_made_is_a_problem_and_no_error(tmp_path: Path) -> None:
    """A path below a file is a place where nothing can be kept."""
    (tmp_path / "file").write_text("words")
    cache = Cache(tmp_path / "file" / "answers.sqlite")
    _used(cache)

    assert cache.problem is not None
    assert (tmp_path / "file").read_text() == "words"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="may write everywhere")
def test_a_folder_that_may_not_be_written_is_a_problem_and_no_error(tmp_path: Path) -> None:
    """In a read-only folder nothing is kept."""
    folder = tmp_path / "folder"
    folder.mkdir(mode=0o500)
    cache = Cache(folder / "answers.sqlite")
    _used(cache)

    assert cache.problem is not None


def test_a_file_that_may_not_be_written_is_a_problem_and_no_error(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where writing is refused, by rights or a full disk, nothing is kept and the file stays as it is."""
    _kept(path, a="x")
    connect: Callable[..., sqlite3.Connection] = sqlite3.connect

    def read_only(file: Path, **options: Any) -> sqlite3.Connection:
        return connect(f"file:{file}?mode=ro", uri=True, **options)

    monkeypatch.setattr(sqlite3, "connect", read_only)
    cache = Cache(path)
    cache.put("b", "test", "y")
    problem = cache.problem
    monkeypatch.undo()

    assert problem is not None
    assert "readonly" in problem
    assert Cache(path).get("a") == "x"
    assert not path.with_name("answers.sqlite.broken").exists()


def test_after_a_problem_the_file_is_left_alone(path: Path) -> None:
    """The first problem is kept and told, and nothing is tried again."""
    path.mkdir()
    cache = Cache(path)
    cache.put("a", "test", "x")
    problem = cache.problem
    path.rmdir()
    _used(cache)

    assert cache.problem == problem
    assert not path.exists()


def test_a_file_torn_while_it_is_open_is_a_problem_and_no_error(path: Path) -> None:
    """Damage behind the header shows when the answer is read, and then there is none."""
    _kept(path, **{f"key {number}": "x" * 2_000 for number in range(50)})
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    cache = Cache(path)
    found = cache.get("key 7")

    assert found is None
    assert cache.problem is not None


# --- values altered behind its back ---


@pytest.mark.parametrize(
    "value",
    [
        "y",
        "",
        b"x",
    ],
)
def test_a_value_altered_behind_its_back_counts_as_none(path: Path, value: str | bytes) -> None:
    """An answer that is not as it was written is not believed, and the others still are."""
    _kept(path, a="x", b="z")
    _alter(path, "UPDATE answers SET value = ? WHERE key = 'a'", value)
    cache = Cache(path)

    assert cache.get("a") is None
    assert (cache.get("b"), cache.problem) == ("z", None)


def test_an_altered_sum_counts_as_none(path: Path) -> None:
    """An answer without its sum is not believed, and can be kept anew."""
    _kept(path, a="x")
    _alter(path, "UPDATE answers SET sum = ''")
    cache = Cache(path)
    before = cache.get("a")
    cache.put("a", "test", "x")

    assert before is None
    assert cache.get("a") == "x"


def test_a_value_that_no_file_can_hold_is_not_kept(path: Path) -> None:
    """Half a surrogate pair is no reason to lose an article."""
    cache = Cache(path)
    cache.put("a", "test", "\ud800")

    assert cache.get("a") is None


@pytest.mark.parametrize("name", ["contents", "clear"])
def test_a_name_that_no_file_can_have_is_a_problem_and_no_error(tmp_path: Path, name: str) -> None:
    """A path that is too long for the system raises nothing, also where it is only looked at."""
    cache = Cache(tmp_path / ("a" * 5_000))

    getattr(cache, name)()


# --- keys ---


def test_a_key_is_the_same_for_the_same_parts() -> None:
    """The order of names means nothing, and any other difference does."""
    parts = {"model": "m", "messages": [{"role": "user", "content": "é"}], "temperature": None, "start": 0}

    assert key_of(parts) == key_of(dict(reversed(parts.items())))
    assert len({key_of({**parts, "start": start}) for start in (0, 1, "0", None, 0.5)}) == 5
    assert key_of({"a": ["b", "c"]}) != key_of({"a": ["c", "b"]})
    assert len(key_of(parts)) == 64


def test_a_key_of_any_words_can_be_made() -> None:
    """Words that UTF-8 cannot hold have a key too."""
    assert key_of({"a": "\ud800"}) != key_of({"a": "\ud801"})


def test_a_file_that_another_process_reads_as_this_one_opens_it_is_used(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """How the file is written can't be changed while another reads it, and need not be."""
    monkeypatch.setattr("summarizer.cache._PATIENCE", 0.0)
    first = Cache(path)
    first.put("key", "kind", "value")
    first.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM answers").fetchone()  # from here on it reads
        second = Cache(path)

        assert second.get("key") == "value"
        assert second.problem is None
        second.close()
