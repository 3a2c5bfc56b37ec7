"""A claim taken apart: without the marks around it, and in the parts that an editor's cut leaves."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.alignment.characters import APOSTROPHES, MARKS

__all__ = ["first_reading", "has_words", "parts", "readings", "word_spans"]

_CUT = re.compile(r"[(\[]\s*(?:…|\.\s?\.\s?\.)\s*[)\]]|…|\.\s?\.\s?\.+")
_WORD = re.compile(r"(?:[^\W_][\u0300-\u036f\xad\u200b-\u200d]*)+")
_TRAILING = ".,;"
_PAIRS = frozenset("«» »« ‹› “” „“ „” ”” ‟” \"\" '' ‘’ ‚‘ ‚’ ’’ 「」 『』 ＂＂ `` `'".split())


def word_spans(string: str) -> list[tuple[int, int]]:
    """Where the words and numbers of *string* stand, letters with their accents."""
    return [found.span() for found in _WORD.finditer(string)]


def has_words(string: str) -> bool:
    """Whether there is a word or number in *string*."""
    return _WORD.search(string) is not None


def parts(string: str) -> list[str]:
    """What an editor's cut, (...) or […] or …, leaves of *string*; cuts at its very ends leave nothing out."""
    return [part for part in map(str.strip, _CUT.split(string)) if part]


def first_reading(string: str) -> str:
    """The first of the `readings` of *string*."""
    return next(_without_marks(string.strip()))


def readings(string: str) -> Iterator[str]:
    """Forms in which to look *string* up: without marks around it all, then without one full stop or comma at its end.

    Marks inside, and marks that belong to two passages (« A » and « B »), are the article's own or wrong; they stay.
    """
    bare = string.strip()
    yield from _without_marks(bare)
    if bare.endswith(tuple(_TRAILING)) and not bare.endswith(".."):
        yield from _without_marks(bare[:-1].rstrip())
    inner = next(_without_marks(bare))
    if inner != bare and inner.endswith(tuple(_TRAILING)) and not inner.endswith(".."):
        yield inner[:-1].rstrip()


def _without_marks(string: str) -> Iterator[str]:
    """*string* without the pair of marks around it; where the marks may belong to two passages, first as it is."""
    if len(string) < 3 or string[0] + string[-1] not in _PAIRS:
        yield string
        return
    inner = string[1:-1].strip()
    if _holds_marks(inner, string[0] + string[-1]):
        yield string
    yield inner


def _holds_marks(inner: str, pair: str) -> bool:
    """Whether one of the two marks stands inside too, other than as an apostrophe in a word."""
    if pair[0] in APOSTROPHES or pair[1] in APOSTROPHES:
        inner = re.sub(rf"(?<=\w)[{APOSTROPHES}](?=\w)", "", inner)
    return any(mark in inner for mark in pair if mark in MARKS)
