"""Tables of sentences: every row is read, in one test."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any

__all__ = ["rows"]


def rows(names: str | tuple[str, ...], table: Sequence[Any]) -> Callable[[Callable[..., None]], Callable[[], None]]:
    """Run a test on every row of *table*; it fails with all rows that fail, each with its own traceback.

    `names` are the test's parameters; a row holds their values, or is the value where there is one. Reading a sentence
    takes less time than pytest takes for a test: thousands of sentences are not to be thousands of tests.
    """

    def decorate(test: Callable[..., None]) -> Callable[[], None]:
        assert table, "a table without rows tests nothing"
        parameters = (names,) if isinstance(names, str) else names
        assert tuple(inspect.signature(test).parameters) == parameters

        @wraps(test)
        def read_all() -> None:
            failed = []
            for row in table:
                try:
                    test(*((row,) if isinstance(names, str) else row))
                except AssertionError as error:
                    error.add_note(f"in the row {row!r}")
                    failed.append(error)
            if failed:
                raise ExceptionGroup(f"{len(failed)} of {len(table)} rows fail", failed)

        vars(read_all)["__signature__"] = inspect.Signature()  # pytest looks up no fixture for the columns
        return read_all

    return decorate
