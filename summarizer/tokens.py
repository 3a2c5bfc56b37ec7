"""Words and punctuation of a text, with the places where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from unicodedata import normalize

__all__ = ["Token", "tokenize"]

_ACRONYM = r"(?:[^\W\d_a-zà-öø-ÿ]\.){2,}"
_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,:]\d+)*"
_LETTER = r"[\w\u0300-\u036f\u00ad\u200b-\u200d\u2060]"  # with what is written over or between letters
_ORDINAL = rf"\d+(?:[-‑]?[^\W\d_]{_LETTER}*)+"
_PUNCTUATION = r"\.\.\.|[^\w\s]"
_WORD = rf"[^\W\d_](?:{_LETTER}|[-‑](?=\w)|\.(?=\w))*"

_ELISION = r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’](?=[ \u00a0]?[\w«\"“(])"
_INVERTED = r"-(?:t-)?(?:ils?|elles?|on|ce|je|nous|vous)\b"
_FRENCH_WORD = rf"aujourd['’]hui|[^\W\d_](?:{_LETTER}|(?!{_INVERTED})[-‑](?=\w)|\.(?=\w))*"
_HONORIFIC = r"(?:MM?|Mme|Mmes|Mr|Mrs|Ms|Dr|Pr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt)\.|[A-Z]\.(?=[ \u00a0][A-Z])"
_SPANISH_HONORIFIC = r"(?:Sra?|Srta|Sre?s|Sras|Dra?|Dña|Prof|Profa|Lic|Ing|Mons|D)\.(?=[ \u00a0][A-ZÁÉÍÓÚ])"
_GENITIVE = r"['’]s\b"

_REST = rf"{_ORDINAL}|{_NUMBER}|{_PUNCTUATION}"
_PATTERNS = {
    "fr": rf"{_ACRONYM}|{_HONORIFIC}|(?i:{_ELISION})|(?i:{_INVERTED})|(?i:{_FRENCH_WORD})|{_REST}",
    "es": rf"{_ACRONYM}|{_SPANISH_HONORIFIC}|{_HONORIFIC}|{_WORD}|{_REST}",
    "en": rf"{_ACRONYM}|{_HONORIFIC}|{_GENITIVE}|{_WORD}(?:['’](?!s\b)\w+)?|{_REST}",
}
_OTHER = rf"{_ACRONYM}|{_HONORIFIC}|{_WORD}|{_REST}"


_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060"))


@lru_cache(maxsize=1 << 15)
def _read(text: str) -> tuple[str, str, bool, bool]:
    """A token's characters, those in lower case, whether they are a word and one with a capital; most words recur."""
    if not text.isascii():
        text = normalize("NFC", text).translate(_INVISIBLE)
    return text or "\u00ad", text.lower().replace("’", "'"), text[:1].isalpha(), text[:1].isupper()


class Token:
    """A word, a number or a mark: half-open code points of the text, its characters, and those in lower case.

    The characters are composed (NFC) and without soft hyphens, so that one spelling serves the lexicons however
    the text writes it. Apostrophes in `lower` are straight. `is_word`: it begins with a letter;
    `is_capital`: with a capital one.
    """

    __slots__ = ("end", "is_capital", "is_word", "lower", "start", "text")

    def __init__(self, start: int, end: int, text: str) -> None:
        self.start, self.end = start, end
        self.text, self.lower, self.is_word, self.is_capital = _read(text)

    def __repr__(self) -> str:
        return f"Token({self.start}, {self.text!r})"


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile(_PATTERNS.get(language, _OTHER))


def tokenize(text: str, language: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Words, numbers and marks of *text* between *start* and *end*, in order.

    French elisions (l', qu') and inverted pronouns (-t-il), and the English genitive ('s), are tokens of their own.
    """
    for found in _pattern(language).finditer(text, start, len(text) if end is None else end):
        yield Token(*found.span(), found[0])
