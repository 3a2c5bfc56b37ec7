"""The package's tables in TOML: mostly long lists of words, which need no parser that is ready for anything."""

from __future__ import annotations

import re
import tomllib
from typing import Any

__all__ = ["read_table"]

_WORD = r'"[^"\\\n]*"'
_WORDS = re.compile(rf"= \[\s*+((?:{_WORD},?\s*+)++)\]")
_STANDS_FOR = "e0"  # makes the number of a list a float, which a parser hands over to be read


def read_table(text: str) -> dict[str, Any]:
    """The table that *text* holds, each list of nothing but words as a tuple, in half the time of `tomllib.loads`.

    *text* is the package's own: outside comments no list stands within a string, and no number ends in e0.
    """
    lists: list[tuple[str, ...]] = []

    def put_aside(found: re.Match[str]) -> str:
        lists.append(tuple(found[1].split('"')[1::2]))
        return f"= {len(lists) - 1}{_STANDS_FOR}"

    def read_number(number: str) -> float | tuple[str, ...]:
        return lists[int(number.removesuffix(_STANDS_FOR))] if number.endswith(_STANDS_FOR) else float(number)

    return tomllib.loads(_WORDS.sub(put_aside, text), parse_float=read_number)
