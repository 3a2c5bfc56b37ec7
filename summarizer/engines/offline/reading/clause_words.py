"""Words by which a clause ends, or may: the tails that tell why or when, and the words that end none anywhere."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from summarizer.engines.offline.reading.verbs import finite_words
from summarizer.lexicon import either, word_sets
from summarizer.tokens import Token, Told

__all__ = ["plain_words", "tail_words"]

_THAT = frozenset({"that"})
_GERUND = ("ant",)


@cache
def plain_words(language: str) -> Told[bool]:
    """Whether a word ends no clause, wherever it stands, nor opens what may: most words of a clause are no more."""
    known = word_sets(language, "arguing")
    tails = frozenset(words.split(" ")[0] for words in tail_words(language))
    opening = either(known["complements"], known["questions"], known["bare_clauses"], known["opening_questions"])
    ending = either(known["clause_ends"], known["granting"], known["joins"], opening, tails, _THAT)
    finite, gerund = finite_words(language), _GERUND if language == "fr" else ()

    def tell(token: Token) -> bool:
        verb = token.lower.endswith(gerund) or (language != "de" and finite[token])
        return token.is_word and not verb and token.lower not in ending

    return Told(tell)


@cache
def tail_words(language: str) -> Mapping[str, frozenset[str]]:
    """The second words of what tells why or when, by the first: **réponse** of *en réponse à*."""
    sets = word_sets(language, "arguing")
    return {name.removeprefix("tails."): words for name, words in sets.items() if name.startswith("tails.")}
