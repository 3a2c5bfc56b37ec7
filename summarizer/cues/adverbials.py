"""French adverbs of several words, which may part an auxiliary from its participle: *a* **pour sa part** *déclaré*."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from summarizer.lexicon import load_table
from summarizer.tokens import Token, tokenize

__all__ = ["adverbial_before", "adverbial_from", "opens_adverbial"]

_LONGEST = 4  # tokens of such an adverb


def adverbial_before(tokens: Sequence[Token], at: int) -> int | None:
    """The token at which an adverb of several words begins that ends with token *at*; None where none does."""
    for words in _by_last_word().get(tokens[at].lower, ()):
        first = at + 1 - len(words)
        if first >= 0 and all(tokens[first + place].lower == word for place, word in enumerate(words)):
            return first
    return None


def adverbial_from(tokens: Sequence[Token], at: int) -> int:
    """The token after an adverb of several words that begins at token *at*; *at* itself where none does."""
    lasts = range(at + 1, min(len(tokens), at + _LONGEST))
    return next((last + 1 for last in lasts if adverbial_before(tokens, last) == at), at)


def opens_adverbial(tokens: Sequence[Token], at: int) -> bool:
    """Whether an adverb of several words begins at token *at*: **pour sa part**."""
    return adverbial_from(tokens, at) > at


@cache
def _by_last_word() -> Mapping[str, Sequence[tuple[str, ...]]]:
    """The adverbs of several words by their last one, the longest first."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for phrase in load_table("fr", "words")["adverbs"]:
        words = tuple(token.lower for token in tokenize(phrase, "fr"))
        if len(words) > 1:
            table.setdefault(words[-1], []).append(words)
    return {last: sorted(phrases, key=lambda words: -len(words)) for last, phrases in table.items()}
