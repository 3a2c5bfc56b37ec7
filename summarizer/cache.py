"""Answers that were paid for, kept in one SQLite file so that the same question costs nothing again.

Several processes may use the file at once. Whatever is wrong with it (no right to write, a full disk, another program's
file, a broken one) costs money, never an article: the cache then holds nothing, and `problem` says why.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeVar

__all__ = ["Cache", "Contents", "key_of"]

_T = TypeVar("_T")

_FORMAT: Final = 1
_OURS: Final = 0x53554D4D  # written into the file: a database of another program is left alone
_PATIENCE: Final = 5.0  # seconds to wait for another process that writes
_CREATE: Final = """
    CREATE TABLE IF NOT EXISTS answers (
        key TEXT PRIMARY KEY, kind TEXT NOT NULL, made REAL NOT NULL, sum TEXT NOT NULL, value TEXT NOT NULL
    ) WITHOUT ROWID
"""


class Contents(NamedTuple):
    """What a cache holds: number of entries, their characters, and when the oldest was made (seconds since 1970)."""

    entries: int
    characters: int
    oldest: float | None


class Cache:
    """A file of answers by key. Opened when it is first used; safe to share between threads."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problem: str | None = None
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    def get(self, key: str) -> str | None:
        """The value kept under *key*, or None; a value that is not as it was written counts as none."""
        row = self._do(lambda db: db.execute("SELECT value, sum FROM answers WHERE key = ?", (key,)).fetchone())
        return row[0] if row and isinstance(row[0], str) and _sum(row[0]) == row[1] else None

    def put(self, key: str, kind: str, value: str) -> None:
        """Keep *value* under *key*; *kind* is what it is, for people."""
        try:
            row = (key, kind, time.time(), _sum(value), value)
        except UnicodeEncodeError:  # half a character: no file holds it
            return
        self._do(lambda db: db.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?)", row))

    def contents(self) -> Contents:
        """What is in it."""
        query = "SELECT count(*), coalesce(sum(length(value)), 0), min(made) FROM answers"
        row = self._do(lambda db: db.execute(query).fetchone(), make=False)
        return Contents(*row) if row else Contents(0, 0, None)

    def clear(self) -> None:
        """Forget everything and give the space back."""
        self._do(lambda db: db.execute("DELETE FROM answers"), make=False)
        self._do(lambda db: db.execute("VACUUM"), make=False)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _do(self, work: Callable[[sqlite3.Connection], _T], *, make: bool = True) -> _T | None:
        """The result of *work* on the file, or None, and a `problem`, where the file will not have it.

        Without *make* a file that is not there stays so.
        """
        if self.problem:
            return None
        with self._lock:
            try:
                if self._connection is None:
                    if not make and not self.path.exists():
                        return None
                    self._connection = _opened(self.path)
                return work(self._connection)
            except (sqlite3.Error, OSError) as error:
                self.problem = f"the cache {self.path} is not used: {error}"
                return None


def key_of(parts: Mapping[str, Any]) -> str:
    """The key for what *parts* describe: the same for the same parts, in whatever order."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True, ensure_ascii=True).encode()).hexdigest()


def _opened(path: Path) -> sqlite3.Connection:
    """The file at *path*, made if it is not there. A broken one, or one of another format, is put aside for a new one.

    A file that cannot be opened, is locked or full is not broken: that raises.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        return _connected(path)
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise
        path.replace(path.with_name(f"{path.name}.broken"))
        for rest in ("-wal", "-shm"):
            path.with_name(path.name + rest).unlink(missing_ok=True)
        return _connected(path)


def _connected(path: Path) -> sqlite3.Connection:
    path.touch(mode=0o600)
    path.chmod(0o600)  # articles may be confidential; the files that SQLite puts beside it take the same mode
    # Autocommit: each answer is there for the others as soon as it is written. One lock guards all threads.
    connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        if not _is_ours(connection):
            connection.execute("BEGIN IMMEDIATE")  # of several processes that find it empty one makes the table
            if not _is_ours(connection):
                _make(connection)
            connection.execute("COMMIT")
        with suppress(sqlite3.OperationalError):  # not while another process reads: whoever opens it next will
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
    except BaseException:
        connection.close()
        raise
    return connection


def _is_ours(connection: sqlite3.Connection) -> bool:
    """Whether the file is a cache already; raises where it is one of another format."""
    ours = bool(connection.execute("PRAGMA application_id").fetchone()[0] == _OURS)
    if ours and connection.execute("PRAGMA user_version").fetchone()[0] != _FORMAT:
        raise sqlite3.DatabaseError("made by another version")
    return ours


def _make(connection: sqlite3.Connection) -> None:
    if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
        raise sqlite3.OperationalError("it is another program's")
    connection.execute(_CREATE)
    connection.execute(f"PRAGMA user_version = {_FORMAT}")
    connection.execute(f"PRAGMA application_id = {_OURS}")


def _sum(value: str) -> str:
    return hashlib.sha256(value.encode()).hexdigest()
