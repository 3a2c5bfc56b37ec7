"""English titles of shows and books in marks, which nobody says: *on the port's* **“Harbour Hour”**."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.lexicon import either, word_sets
from summarizer.tokens import Token

__all__ = ["find_works"]

_OWNERS = frozenset({"'s", "’s"})


def find_works(tokens: Sequence[Token], spans: Sequence[range], language: str) -> frozenset[int]:
    """The numbers of those *spans* of marked tokens that hold a title."""
    if language != "en":
        return frozenset()
    return frozenset(number for number, span in enumerate(spans) if _is_work(tokens, span.start, span.stop))


def _is_work(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether the marks from token *first* to *last* hold a title: capitals behind an owner or a noun of such works."""
    before = tokens[first - 1].lower if first else ""
    before = tokens[first - 2].lower if before == "," and first > 1 else before
    if not (before in _OWNERS or before in word_sets("en", "quoting")["works"]):
        return False
    words = [token for token in tokens[first:last] if token.is_word]
    small = either(word_sets("en")["articles"], word_sets("en")["prepositions"], word_sets("en")["conjunctions"])
    return bool(words) and words[0].is_capital and all(word.is_capital or word.lower in small for word in words)
