"""A table of rows fails with each row that fails, and reads them all."""

from __future__ import annotations

import inspect

import pytest

from tests.tables import rows


def test_each_row_that_fails_is_told() -> None:
    """All rows are read, and those that fail are named."""
    read = []

    @rows(("number", "square"), [(2, 4), (3, 8), (4, 16), (5, 24)])
    def squares(number: int, square: int) -> None:
        read.append(number)
        assert number**2 == square

    with pytest.raises(ExceptionGroup, match="2 of 4 rows fail") as told:
        squares()
    assert read == [2, 3, 4, 5]
    assert [error.__notes__ for error in told.value.exceptions] == [["in the row (3, 8)"], ["in the row (5, 24)"]]


def test_rows_of_one_column_need_no_brackets() -> None:
    """A single column's name and its values stand alone, and a table whose rows hold passes."""
    read = []

    @rows("word", ["pont", "quai"])
    def words(word: str) -> None:
        read.append(word)

    words()
    assert read == ["pont", "quai"]
    assert not inspect.signature(words).parameters, "pytest would look for a fixture named like the column"


def test_an_error_of_the_test_itself_is_not_a_row_that_fails() -> None:
    """What is no assertion ends the test as it would end any other."""

    @rows("word", ["pont"])
    def broken(word: str) -> None:
        raise LookupError(word)

    with pytest.raises(LookupError):
        broken()


def test_a_table_has_rows_and_columns_that_the_test_takes() -> None:
    """A table that could not fail is refused when it is written."""
    with pytest.raises(AssertionError, match="tests nothing"):
        rows("word", [])(lambda word: None)
    with pytest.raises(AssertionError):
        rows("word", ["pont"])(lambda other: None)
