"""Tables of phrases, and words made comparable."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import TypeVar

from summarizer.tokens import Token, plain, tokenize

__all__ = ["Phrase", "Phrases", "lower", "phrase_table", "phrases_at", "plain", "split", "stands_at"]

_Key = TypeVar("_Key", bound=Hashable)

Phrase = tuple[tuple[str, ...], str]
"""The words of a phrase in lower case, without accents, and what the phrase stands for."""


class Phrases(dict[str, tuple[Phrase, ...]]):
    """Phrases by their first word, the longest first.

    `begun` holds them by their first two words, the second empty where there is none: of the many phrases that begin
    with *is* or *faut*, the second word leaves one or two.
    """

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        longest_first = sorted(phrases, key=lambda phrase: -len(phrase[0]))
        super().__init__(_grouped((words[0], (words, meaning)) for words, meaning in longest_first))
        self.begun = _grouped(((words[0], "".join(words[1:2])), (words, meaning)) for words, meaning in longest_first)
        self._begun_with = {
            (first, second): found + self.begun.get((first, ""), ()) if second else found
            for (first, second), found in self.begun.items()
        }

    def begun_with(self, first: str, second: str) -> tuple[Phrase, ...]:
        """The phrases with these first two words, and the one whose only word is the first."""
        found = self._begun_with.get((first, second))
        return self._begun_with.get((first, ""), ()) if found is None else found


def _grouped(items: Iterable[tuple[_Key, Phrase]]) -> dict[_Key, tuple[Phrase, ...]]:
    found: dict[_Key, list[Phrase]] = {}
    for key, phrase in items:
        found.setdefault(key, []).append(phrase)
    return {key: tuple(listed) for key, listed in found.items()}


def lower(words: Iterable[str]) -> frozenset[str]:
    """*words* in lower case with straight apostrophes."""
    return frozenset(word.lower().replace("’", "'") for word in words)


def split(language: str, phrase: str) -> tuple[str, ...]:
    """The words of *phrase*, cut as an article's are: *d'office* is *d'* and *office*, and so is a last *d'* alone."""
    if phrase.isascii() and phrase.replace(" ", "").isalpha():
        return tuple(phrase.lower().split())  # letters and spaces are cut alike everywhere
    words = tuple(token.lower for token in tokenize(phrase, language))
    return (*words[:-2], f"{words[-2]}'") if len(words) > 1 and words[-1] == "'" else words


def stands_at(words: Sequence[str], tokens: Sequence[Token], at: int) -> bool:
    """Whether the *words* of a phrase, which have no accents, stand from the token *at* on."""
    if at + len(words) > len(tokens):
        return False
    for place, word in enumerate(words, at):  # noqa: SIM110 - a generator costs more than the two words it looks at
        if tokens[place].plain != word:
            return False
    return True


def phrases_at(phrases: Phrases, tokens: Sequence[Token], at: int) -> Sequence[Phrase]:
    """Those of *phrases* that stand from the token *at* on, the longest first."""
    first = tokens[at].plain
    if first not in phrases:
        return ()
    begun = phrases.begun_with(first, tokens[at + 1].plain if at + 1 < len(tokens) else "")
    return [phrase for phrase in begun if stands_at(phrase[0], tokens, at)] if begun else ()


def phrase_table(language: str, entries: Iterable[tuple[str, str]]) -> Phrases:
    """Phrases and their meanings, written as people do."""
    split_up = ((tuple(plain(word) for word in split(language, phrase)), meaning) for phrase, meaning in entries)
    return Phrases((words, meaning) for words, meaning in split_up if words)
