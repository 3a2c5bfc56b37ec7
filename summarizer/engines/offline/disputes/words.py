"""The words that claims and their answers turn on: those they need alone, and those that stands need too."""

from __future__ import annotations

from functools import cache

from summarizer.lexicon import WordSets, word_sets

__all__ = ["disputing"]


@cache
def disputing(language: str) -> WordSets:
    """The word sets of claims, beside those that they share with positions."""
    return WordSets({**word_sets(language, "arguing"), **word_sets(language, "claims")})
