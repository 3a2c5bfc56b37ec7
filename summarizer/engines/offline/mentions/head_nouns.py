"""Nouns that a mention can turn on."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache

from summarizer.tokens import Token

__all__ = ["HeadNouns", "head_nouns"]

_SHORTEST = 5  # letters of a noun that may end a compound; shorter ones end too many words by accident
_SHORT = 4
_SHORT_TAILS = frozenset({"chef", "arzt", "boss"})
"""Nouns of four letters in which only their compounds end: *Hafenchef*."""
_KEPT = 1 << 14  # words of which it is remembered what noun they end in


class HeadNouns:
    """A list of nouns, and where a language joins nouns the compounds that end in one: *Verband*, *Fischereiverband*.

    `above`: compounds are longer than this, in letters.
    """

    def __init__(self, nouns: frozenset[str], *, compounds: bool, above: int = 0) -> None:
        self.nouns, self.compounds, self.above = nouns, compounds, above
        self.longest = max(map(len, nouns), default=0)
        self.tail: Callable[[str], str | None] = lru_cache(maxsize=_KEPT)(self._tail)
        """The longest of the nouns that a longer word in lower case ends in: *ministerin* of *fischereiministerin*."""

    def hold(self, token: Token) -> bool:
        """Whether a token is one of the nouns, or a compound of one."""
        if token.lower.removeprefix("ex-") in self.nouns:
            return True  # **ex-ministre**
        return (
            self.compounds and token.is_capital and len(token.lower) > self.above and self.tail(token.lower) is not None
        )

    def _tail(self, word: str) -> str | None:
        return self._end(word) or (self._end(word[:-1]) if word.endswith("s") else None)  # *Umweltamts*

    def _end(self, word: str) -> str | None:
        sizes = range(min(len(word) - 1, self.longest), _SHORTEST - 1, -1)
        found = next((word[-size:] for size in sizes if word[-size:] in self.nouns), None)
        if found is None and word[-_SHORT:] in _SHORT_TAILS and word[-_SHORT:] in self.nouns:
            return word[-_SHORT:] if len(word) > _SHORT else None
        return found


@cache
def head_nouns(nouns: frozenset[str], *, compounds: bool, above: int = 0) -> HeadNouns:
    """The `HeadNouns` of a language's list, which is the same for every text."""
    return HeadNouns(nouns, compounds=compounds, above=above)
