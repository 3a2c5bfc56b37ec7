"""Figures of a text in one spelling, so that a paraphrase can be held to those of the article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from summarizer.alignment.fold import fold

__all__ = ["Numbers", "figures"]

# Of folded text: every space is plain, every apostrophe is ", every dash is -.
_DIGIT = re.compile(r"\d")
_FIGURE = re.compile(r'(?<![^\W_])[^\W\d_]*+\d(?:[^\W_]|(?<=\d)[.,"](?=\d)|(?<=\d) (?=\d{3}(?!\d)))*')
_GROUPED = re.compile(r'(?P<whole>\d{1,3}([ .,"])\d{3}(?:\2\d{3})*)(?:[.,](?P<part>\d+))?')
_DECIMAL = re.compile(r"\d+[.,]\d+")
_NAME = re.compile(r"[^\W\d].*")
_UNIT = re.compile(r"[^\W\d]+\Z")


def figures(text: str) -> Iterator[tuple[str, list[frozenset[str]]]]:
    """Figures of *text* as written, each with its parts, and each part with the spellings that would mean the same.

    420 000, 420,000 and 420000 are one figure, 2,5 and 2.5 another; 1,500 may be either. A date has three parts. "G7"
    is a name, "7th" and "7km" are a 7.
    """
    if _DIGIT.search(text):
        yield from _figures(fold(text).text)


def _figures(folded: str) -> Iterator[tuple[str, list[frozenset[str]]]]:
    return ((figure, _parts(figure)) for figure in _written(folded))


def _written(folded: str) -> Iterator[str]:
    """Figures as written. Digits are looked for, then the letters before them: a word without one costs nothing."""
    done, digit = 0, _DIGIT.search(folded)
    while digit:
        begin = digit.start()
        while begin > done and folded[begin - 1].isalnum():
            begin -= 1
        found = _FIGURE.match(folded, begin)
        if found:
            yield found[0]
        done = found.end() if found else digit.end()
        digit = _DIGIT.search(folded, done)


def _parts(figure: str) -> list[frozenset[str]]:
    if _NAME.fullmatch(figure):
        return [frozenset({figure.casefold()})]
    number = _UNIT.sub("", figure)
    spellings = set()
    grouped = _GROUPED.fullmatch(number)
    if grouped:
        whole = _plain("".join(re.findall(r"\d", grouped["whole"])))
        spellings.add(f"{whole}.{grouped['part']}" if grouped["part"] else whole)
    if _DECIMAL.fullmatch(number):
        spellings.add(number.replace(",", "."))
    if spellings:
        return [frozenset(spellings)]
    return [frozenset({_plain(digits)}) for digits in re.findall(r"\d+", number)]


def _plain(digits: str) -> str:
    return digits.lstrip("0") or "0"


class Numbers:
    """The figures of an article, given as its folded text."""

    def __init__(self, folded: str) -> None:
        self._folded = folded

    def missing(self, paraphrase: str) -> str | None:
        """The first figure of *paraphrase* that the article does not have, as written, or None."""
        for written, parts in figures(paraphrase):
            if any(part.isdisjoint(self._known) for part in parts):
                return written
        return None

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(spelling for _, parts in _figures(self._folded) for part in parts for spelling in part)
