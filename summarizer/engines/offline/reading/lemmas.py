"""Dictionary forms of words, told once of each word, from simplemma's dictionaries as it packs them.

Unpacked, these would take 26 MB for French or English and 107 MB for German; packed, 4 to 19 MB, for some 30
microseconds more at the first look at a word.
"""

from __future__ import annotations

from functools import cache, lru_cache

from simplemma import Lemmatizer
from simplemma import is_known as is_listed
from simplemma.strategies import DefaultStrategy

__all__ = ["is_known", "lemma_of"]

_KEPT = 1 << 13  # words: those of some ten thousand sentences


@lru_cache(maxsize=_KEPT)
def lemma_of(word: str, language: str) -> str:
    """The form under which a dictionary lists *word*; *word* itself, in lower case, where none does.

    Past the end of a text no word stands, whose form is none.
    """
    return _lemmatizer().lemmatize(word, language) if word else ""


@lru_cache(maxsize=_KEPT)
def is_known(word: str, language: str) -> bool:
    """Whether the dictionary of *language* has *word*."""
    return is_listed(word, lang=language, low_memory=True)


@cache
def _lemmatizer() -> Lemmatizer:
    """simplemma's own, without its memory of words: `lemma_of` has one."""
    return Lemmatizer(cache_max_size=0, lemmatization_strategy=DefaultStrategy(low_memory=True))
