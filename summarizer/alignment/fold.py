"""One spelling for all that differs in typography alone, and the way back to the characters it came from.

Marks, dashes and spaces are exchanged one for one (no map needed). What changes the length, such as a
soft hyphen, a space before a closing mark or an accent of its own, is rewritten piece by piece; the pieces are the map.
Letters, case, accents and digits are never touched.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from functools import lru_cache

from summarizer.alignment.characters import DASHES, MARKS, SPACES, VANISHING, is_attached

__all__ = ["Fold", "fold", "folded"]

_ONE_FOR_ONE = {**dict.fromkeys(MARKS, '"'), **dict.fromkeys(DASHES, "-"), **dict.fromkeys(SPACES, " ")}

# A mark typed as two characters, and what leaves no ink.
_PAIRS = ("''", "``", '""', "’’", "‘‘", "<<", ">>", ",,")
_RARE = rf"(?<=\d)[′ʹ″ʺ]|{'|'.join(_PAIRS)}|[{VANISHING}]+"
_SHORT = 500  # code points of a string that is likely to be folded again: a name, a run of a quote
_IS_RARE = re.compile(_RARE)

# Behind a digit a prime is a unit: 6 feet are not 6 inches.
_PRIMES = {"′": "\ue000", "ʹ": "\ue000", "″": "\ue001", "ʺ": "\ue001"}
_RARE_ALONE = frozenset({*_PRIMES, *VANISHING})

# After the exchange: spaces that typography adds or drops, an ellipsis in any dress, a dash typed as two hyphens.
# Each branch begins with a character of its own, so that the search leaps from one of these to the next.
_UNEVEN = re.compile(
    r'  +| (?<=" )| (?=["%:;!?])'
    r"|\( *(?:…|\. ?\. ?\.) *[)\]]"
    r"|\[ *(?:…|\. ?\. ?\.) *[)\]]"
    r"|…|\. \. \."
    r"|--+"
)

_Replace = Callable[["re.Match[str]"], str]


class Fold:
    """A text in its folded spelling (`text`) and the way between its positions and those of the original.

    Building it is linear in the text, a step back takes the logarithm of the number of rewritten places.
    """

    __slots__ = ("_layers", "text")

    def __init__(self, text: str, layers: tuple[_Layer, ...] = ()) -> None:
        self.text = text
        self._layers = layers

    def exchanged(self, table: Mapping[str, str], characters: set[str]) -> Fold:
        """This fold with characters exchanged one for one; *characters* are all that may be in it."""
        text = self.text  # holds a few of them at most; `str.translate` would ask the table about each character
        for character in characters & table.keys():
            text = text.replace(character, table[character])
        return Fold(text, self._layers)

    def rewritten(self, pattern: re.Pattern[str], replace: _Replace) -> Fold:
        """This fold with each match of *pattern* replaced once more."""
        layer = _Layer.of(self.text, pattern, replace)
        return Fold(layer.text, (*self._layers, layer)) if layer else self

    def origin(self, start: int, end: int) -> tuple[int, int] | None:
        """Original span of the folded span *start* to *end*, or None where an end of it lies inside a rewritten piece.

        Both spans are half-open; the folded one must not be empty. Characters that vanish at its ends stay outside.
        """
        for layer in reversed(self._layers):
            span = layer.span(start, end)
            if span is None:
                return None
            start, end = span
        return start, end

    def position(self, original: int) -> int:
        """Folded position where the original position *original* has gone, or of what follows if it has vanished."""
        for layer in self._layers:
            original = layer.position(original)
        return original


def fold(text: str) -> Fold:
    """Fold the typography of *text*."""
    folded, characters = Fold(text), set(text)
    if _may_be_rare(text, characters) or not unicodedata.is_normalized("NFC", text):
        folded = folded.rewritten(_clusters(characters), _compose)
        characters = set(folded.text)
    return folded.exchanged(_ONE_FOR_ONE, characters).rewritten(_UNEVEN, _even)


def _may_be_rare(text: str, characters: set[str]) -> bool:
    """Whether *text*, made of *characters*, may hold something rare, told without a search of it all."""
    return not _RARE_ALONE.isdisjoint(characters) or any(pair[0] in characters and pair in text for pair in _PAIRS)


def folded(string: str) -> str:
    """The folded spelling of *string* alone, without spaces around it; remembered where it is short."""
    return _folded(string) if len(string) <= _SHORT else fold(string).text.strip(" ")


@lru_cache(maxsize=1 << 13)
def _folded(string: str) -> str:
    return fold(string).text.strip(" ")


def _clusters(alphabet: set[str]) -> re.Pattern[str]:
    """Places of a text that Unicode writes in more than one way, with what is rare.

    Only the characters of this text are looked at: a table of all of them would cost more than most articles.
    """
    characters = {character for character in alphabet if character >= "\xa0"}
    attached = "".join(filter(is_attached, characters))
    unstable = "".join(c for c in characters if c not in attached and unicodedata.normalize("NFC", c) != c)
    patterns = [_RARE]
    if unstable:
        patterns.insert(0, f"[{re.escape(unstable)}]")
    if attached:
        patterns.insert(0, rf"(?s:.)(?:[{VANISHING}]*[{re.escape(attached)}])+")
    return re.compile("|".join(patterns))


def _compose(found: re.Match[str]) -> str:
    """The composed form of a letter with its accents, the single mark for a double one, nothing for what has no ink."""
    piece = found[0]
    if piece in _PRIMES:
        return _PRIMES[piece]
    if _IS_RARE.fullmatch(piece):
        return "" if piece[0] in VANISHING else '"'
    return unicodedata.normalize("NFC", _IS_INKLESS.sub("", piece))


_IS_INKLESS = re.compile(f"[{VANISHING}]")


def _even(found: re.Match[str]) -> str:
    """The one spelling of a run of spaces, an ellipsis or a long dash."""
    piece = found[0]
    if piece[0] == "-":
        return "-"
    if piece[0] in "([":
        return "(...)"
    if piece[0] != " ":
        return "..."
    text, start, end = found.string, found.start(), found.end()
    after_mark = start > 0 and text[start - 1] == '"'
    return "" if after_mark or text[end : end + 1] in _CLOSE_UP else " "


_CLOSE_UP = frozenset('"%:;!?')


class _Layer:
    """One rewriting of a text, as pieces: where each begins in the result, where it began and ended before.

    A piece that was kept maps position by position, a new one only as a whole.
    """

    __slots__ = ("_begins", "_ends", "_new", "_starts", "text")

    def __init__(self, text: str, starts: array[int], begins: array[int], ends: array[int], new: set[int]) -> None:
        self.text = text
        self._starts = starts  # one more than there are pieces: the length of the result closes the list
        self._begins = begins
        self._ends = ends
        self._new = new  # numbers of the pieces that were not kept

    @classmethod
    def of(cls, text: str, pattern: re.Pattern[str], replace: _Replace) -> _Layer | None:
        """Rewrite *text*, or return None where nothing changes."""
        pieces: list[str] = []
        starts, begins, ends = array("i", [0]), array("i"), array("i")
        new: set[int] = set()
        done = length = 0
        for found in pattern.finditer(text):
            begin, end = found.span()
            piece = replace(found)
            if piece == found[0]:
                continue
            if begin > done:
                pieces.append(text[done:begin])
                begins.append(done)
                ends.append(begin)
                length += begin - done
                starts.append(length)
            if piece:
                new.add(len(pieces))
                pieces.append(piece)
                begins.append(begin)
                ends.append(end)
                length += len(piece)
                starts.append(length)
            done = end
        if done == 0:
            return None
        if done < len(text):
            pieces.append(text[done:])
            begins.append(done)
            ends.append(len(text))
            starts.append(length + len(text) - done)
        return cls("".join(pieces), starts, begins, ends, new)

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Where the result from *start* to *end* began and ended; None where an end lies inside a new piece."""
        piece = bisect_right(self._starts, start) - 1
        if end < self._starts[piece + 1] and piece not in self._new:  # most names stand in one kept piece
            shift = self._begins[piece] - self._starts[piece]
            return start + shift, end + shift
        first, last = self._inside(piece, start - self._starts[piece]), self._end(end)
        return None if first is None or last is None else (first, last)

    def _end(self, position: int) -> int | None:
        """Where the piece of result that ends at *position* ended."""
        piece = bisect_left(self._starts, position) - 1
        if position == self._starts[piece + 1]:
            return self._ends[piece]
        return self._inside(piece, position - self._starts[piece])

    def _inside(self, piece: int, depth: int) -> int | None:
        begin = self._begins[piece]
        if depth == 0:
            return begin
        return None if piece in self._new else begin + depth

    def position(self, before: int) -> int:
        """Where the position *before* of the text that was rewritten has gone."""
        piece = bisect_right(self._begins, before) - 1
        if piece < 0:
            return 0
        if before >= self._ends[piece]:
            return self._starts[piece + 1]
        return min(self._starts[piece] + before - self._begins[piece], self._starts[piece + 1])
