"""Which tokens count something, and which only say when."""

from __future__ import annotations

from functools import cache

from babel import Locale

from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.reading.scene import Scene, between

__all__ = ["Figures", "dates_of"]

_CENTURIES = frozenset({"19", "20"})
_ENDS, _OPENS = frozenset(".,;:!?"), frozenset(".!?:")
_DAY, _YEAR = 2, 4  # figures at most of a day, and of a year


class Figures:
    """The figures of one scene, told from its dates and times."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.many = disputing(scene.language)["many"]
        self.dates = dates_of(scene.language)

    def is_figure(self, at: int) -> bool:
        """Whether a token is a figure that counts something, and no date, year or time of day."""
        if at >= len(self.tokens):
            return False
        text = self.tokens[at].text
        if self.tokens[at].lower in self.many:
            return True
        if not text[0].isdigit() or ":" in text or (len(text) == 4 and text.isdigit() and text[:2] in _CENTURIES):
            return False
        before, after = self.scene.lower(at - 1), self.scene.lower(at + 1)
        if before == ".":
            before = self.scene.lower(at - 2)  # *Nov. 8*
        if after == ".":
            after = self.scene.lower(at + 2)  # *8. November*
        return before not in self.dates and after not in self.dates and not self._is_label(at)

    def _is_label(self, at: int) -> bool:
        """Whether a number is part of a name, and no noun behind it is counted: *Flight* **610** *was found*."""
        named = self.scene.language in {"en", "fr"} and at > 1 and self.tokens[at - 1].is_capital
        if not named or at + 1 >= len(self.tokens) or self.tokens[at - 2].text in _OPENS:
            return False
        after = self.tokens[at + 1]
        return after.text in _ENDS or after.lower in self.scene.vocabulary.closed_words

    def is_in_date(self, comma: int) -> bool:
        """Whether a comma stands before or behind the year of an English day: *May 11* **,** *2001* **,** *raids*."""
        before, year = self.scene.lower(comma - 1), self.scene.lower(comma + 1)
        if _is_year(year):
            return before.isdigit() and len(before) <= _DAY
        return _is_year(before) and self.scene.lower(comma - 2) == "," and self.scene.lower(comma - 3).isdigit()

    def counts(self, first: int, last: int) -> bool:
        """Whether a figure that counts something stands among the tokens from *first* to *last*."""
        if self.scene.has_one_of(self.many, first, last):
            return True
        return any(map(self.is_figure, between(self.scene.signs["figure"], first, last)))

    def tells_when(self, first: int, last: int) -> bool:
        """Whether a day, a month or a time of day stands between two tokens."""
        return any(self.tokens[at].lower in self.dates or ":" in self.tokens[at].text for at in range(first, last))


def _is_year(word: str) -> bool:
    return len(word) == _YEAR and word.isdigit() and word[:2] in _CENTURIES


@cache
def dates_of(language: str) -> frozenset[str]:
    """The names of months and days from the Unicode CLDR, and the words for hours."""
    locale = Locale(language)
    months = (name for width in ("wide", "abbreviated") for name in locale.months["format"][width].values())
    names = (*months, *locale.days["format"]["wide"].values())
    return frozenset(name.lower().rstrip(".") for name in names) | disputing(language)["hours"]
