"""Tables of phrases, and words made comparable."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

from summarizer.tokens import tokenize

__all__ = ["Phrases", "lower", "phrase_table", "plain", "split"]

Phrases = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
"""Phrases by their first word: the words in lower case, and what the phrase stands for."""


@lru_cache(maxsize=1 << 16)
def plain(word: str) -> str:
    """*word* in lower case without accents, so that États and Etats meet."""
    decomposed = unicodedata.normalize("NFD", word.lower().replace("’", "'"))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def lower(words: Iterable[str]) -> frozenset[str]:
    """*words* in lower case with straight apostrophes."""
    return frozenset(word.lower().replace("’", "'") for word in words)


def split(language: str, phrase: str) -> tuple[str, ...]:
    """The words of *phrase*, cut as an article's are: *d'office* is *d'* and *office*."""
    return tuple(token.lower for token in tokenize(phrase, language))


def phrase_table(language: str, entries: Iterable[tuple[str, str]]) -> Phrases:
    """Phrases and their meanings by first word without accents, the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, meaning in entries:
        words = tuple(plain(word) for word in split(language, phrase))
        if words:
            table.setdefault(words[0], []).append((words, meaning))
    return {first: tuple(sorted(found, key=lambda entry: -len(entry[0]))) for first, found in table.items()}
