"""Words and punctuation of a text, and the places where they stand."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate, compress
from operator import add
from typing import TypeVar
from unicodedata import combining, normalize

__all__ = ["Token", "Tokens", "Told", "plain", "read_tokens", "tokenize"]

_Answer = TypeVar("_Answer")

# Most pieces of a text: words and marks that every language cuts alike, the space behind them, and gaps.
# A hyphen right behind a word is cut without the space: the one of *pre- and post-war* is no dash.
_COMMON = r"[A-Za-zÀ-ÖØ-öø-ÿ]++(?: |(?=[,\n]))|[,;:!?()«»“”\"] ?|\. |[\s_]++|(?<=\w)-(?= )"

_ACRONYM = r"(?:[^\W\d_a-zà-öø-ÿ]\.){2,}"
_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,:]\d+)*"
_LETTER = r"[\w\u0300-\u036f\u00ad\u200b-\u200d\u2060]"  # with what is written over or between letters
_ORDINAL = rf"\d+(?:[-‑]?[^\W\d_]{_LETTER}*)+"
_PUNCTUATION = r"\.\.\.|[^\w\s]"
_WORD = rf"[^\W\d_](?:{_LETTER}|[-‑](?=\w)|\.(?=\w))*"

_ELISION = r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’](?=[ \u00a0]?[\w«\"“(])"
_INVERTED = r"-(?:t-)?(?:ils?|elles?|on|ce|je|nous|vous)\b"
_FRENCH_WORD = rf"aujourd['’]hui|quelqu['’]une?\b|prud['’]\w+|[^\W\d_](?:{_LETTER}|(?!{_INVERTED})[-‑](?=\w)|\.(?=\w))*"
_HONORIFIC = r"(?:MM?|Mme|Mmes|Mr|Mrs|Ms|Dr|Pr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt)\.|[A-Z]\.(?=[ \u00a0][A-Z])"
_SPANISH_HONORIFIC = r"(?:Sra?|Srta|Sre?s|Sras|Dra?|Dña|Prof|Profa|Lic|Ing|Mons|D)\.(?=[ \u00a0][A-ZÁÉÍÓÚ])"
_GENITIVE = r"['’]s\b"

_REST = rf"{_ORDINAL}|{_NUMBER}|--+|{_PUNCTUATION}"
_PATTERNS = {
    "fr": rf"{_ACRONYM}|{_HONORIFIC}|(?i:{_ELISION})|(?i:{_INVERTED})|(?i:{_FRENCH_WORD})|{_REST}",
    "es": rf"{_ACRONYM}|{_SPANISH_HONORIFIC}|{_HONORIFIC}|{_WORD}|{_REST}",
    "en": rf"{_ACRONYM}|{_HONORIFIC}|{_GENITIVE}|{_WORD}(?:['’](?!s\b)\w+)?|{_REST}",
}
_APOSTROPHE_NAME = r"[A-Z]['’][A-Z]\w+"  # *Ann* **O’Neill**
_OTHER = rf"{_ACRONYM}|{_HONORIFIC}|{_APOSTROPHE_NAME}|{_WORD}|{_REST}"


_ARABIC_ARTICLES = ("al-", "el-", "as-", "ad-", "an-", "ar-")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060"))
_SPELT = {"WHO": "w.h.o."}
"""Acronyms that would be another word in small letters: *the* **WHO** *said* has no relative pronoun."""
_KEPT = 1 << 16  # words: about those of a thousand articles in three languages
_BLOCK = 1 << 16  # characters that are cut at once, so that the pieces of a long text are never all in memory


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """A word, a number or a mark: what can be told of it wherever it stands. The same characters are one object.

    `text` is composed (NFC) and without soft hyphens, so that one spelling serves the lexicons however the article
    writes it; a dash typed as *--* or as a hyphen between spaces is *–*. Apostrophes in `lower` are straight; `plain`
    has no accents either. `is_word`: it begins with a letter; `is_capital`: with a capital one; `is_name`: it is
    written as names are, with a capital, be it behind *al-*.
    """

    text: str
    lower: str
    plain: str
    is_word: bool
    is_capital: bool
    is_name: bool


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text in order, and where each stands: half-open code points.

    Places are kept apart from words, because an article has five times as many tokens as words of its own: what is
    told of a word is told once, and a long text costs a few bytes a token.
    """

    words: Sequence[Token]
    starts: Sequence[int]
    ends: Sequence[int]


class Told(dict[Token, _Answer]):
    """What *tell* says of each word, for passes over whole texts. Of too many words, it forgets them all."""

    def __init__(self, tell: Callable[[Token], _Answer]) -> None:
        super().__init__()
        self._tell = tell

    def __missing__(self, token: Token) -> _Answer:
        if len(self) >= _KEPT:
            self.clear()
        self[token] = answer = self._tell(token)
        return answer


_BARRED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
"""Letters that keep their stroke when accents are taken off."""


@lru_cache(maxsize=1 << 14)
def plain(word: str) -> str:
    """*word* in lower case without accents, so that États and Etats meet."""
    return _plain(word)


def _plain(word: str) -> str:
    if word.isascii():
        return word.lower()
    decomposed = normalize("NFD", word.lower().replace("’", "'").translate(_BARRED))
    return "".join(char for char in decomposed if not combining(char))


class _Pieces(dict[str, "Token | None"]):
    """The token that a piece of text makes, with or without the space behind it; None for a gap between tokens."""

    def __missing__(self, piece: str) -> Token | None:
        if len(self) >= _KEPT:
            self.clear()
        self[piece] = token = self._made(piece, piece.rstrip(" "))
        return token

    def _made(self, piece: str, bare: str) -> Token | None:
        if piece[0] == "_" or piece[0].isspace():
            return None
        if piece == "- " or bare[:2] == "--":
            return self["–"]  # a dash, as American papers print it
        return _token(piece) if bare == piece else self[bare]


_read = _Pieces().__getitem__


def _token(piece: str) -> Token:
    text = piece if piece.isascii() else normalize("NFC", piece).translate(_INVISIBLE)
    return Token(
        text=text or "\u00ad",
        lower=_SPELT.get(text) or text.lower().replace("’", "'"),
        plain=_plain(text or "\u00ad"),
        is_word=text[:1].isalpha(),
        is_capital=text[:1].isupper(),
        is_name=_is_name(text),
    )


def _is_name(text: str) -> bool:
    if text[:1].isupper():
        return text[:1].isalpha()
    return text[:3] in _ARABIC_ARTICLES and text[3:4].isupper()


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """What cuts a text into gaps, and tokens with the space behind them, and leaves nothing out."""
    return re.compile(f"{_COMMON}|(?:{_PATTERNS.get(language, _OTHER)}) ?")


def tokenize(text: str, language: str) -> list[Token]:
    """Words, numbers and marks of *text*, in order.

    French elisions (l', qu') and inverted pronouns (-t-il), and the English genitive ('s), are tokens of their own.
    """
    return list(filter(None, map(_read, _pattern(language).findall(text))))


def read_tokens(text: str, language: str, stops: Iterable[int] = ()) -> Tokens:
    """The tokens of *text* with their places, and a full stop of no width at each of *stops* that a token follows.

    *stops* are in order, and stand within no token.
    """
    read = _Stopped()
    begin = 0
    for end in (*stops, len(text)):
        read.stops.append(end)
        if end - begin >= _BLOCK or end == len(text):
            read.add(*_cut(text, language, begin, end))
            begin = end
    return Tokens(read.words, read.starts, read.ends)


def _cut(text: str, language: str, begin: int, end: int) -> tuple[list[Token], list[int], list[int]]:
    """The tokens of one block of *text*, where each begins, and where it ends."""
    pieces = _pattern(language).findall(text, begin, end)
    found = list(map(_read, pieces))
    starts = list(accumulate(map(len, pieces), initial=begin))
    ends = map(add, starts, map(len, map(str.rstrip, pieces)))
    return list(filter(None, found)), list(compress(starts, found)), list(compress(ends, found))


class _Stopped:
    """The tokens of a text as they are read, block by block, and the stops that wait for a token to follow them."""

    def __init__(self) -> None:
        self.words: list[Token] = []
        self.starts, self.ends = array("i"), array("i")
        self.stops: list[int] = []

    def add(self, words: list[Token], starts: list[int], ends: list[int]) -> None:
        """Add the tokens of a block, with the stops among them."""
        done, passed = 0, 0
        for stop in self.stops:
            until = bisect_left(starts, stop, done)
            if until == len(starts):
                break
            self._extend(words[done:until], starts[done:until], ends[done:until])
            self._extend(tokenize(".", "en"), [stop], [stop])
            done, passed = until, passed + 1
        self._extend(words[done:], starts[done:], ends[done:])
        del self.stops[:passed]

    def _extend(self, words: list[Token], starts: list[int], ends: list[int]) -> None:
        self.words += words
        self.starts.fromlist(starts)
        self.ends.fromlist(ends)
