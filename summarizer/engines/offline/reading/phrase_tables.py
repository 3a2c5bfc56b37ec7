"""Tables of phrases, and words made comparable."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from summarizer.tokens import Token, plain, tokenize

__all__ = ["Phrases", "lower", "phrase_table", "phrases_at", "plain", "split", "stands_at"]

Phrases = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
"""Phrases by their first word: the words in lower case, and what the phrase stands for."""


def lower(words: Iterable[str]) -> frozenset[str]:
    """*words* in lower case with straight apostrophes."""
    return frozenset(word.lower().replace("’", "'") for word in words)


def split(language: str, phrase: str) -> tuple[str, ...]:
    """The words of *phrase*, cut as an article's are: *d'office* is *d'* and *office*, and so is a last *d'* alone."""
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


def phrases_at(phrases: Phrases, tokens: Sequence[Token], at: int) -> Sequence[tuple[tuple[str, ...], str]]:
    """Those of *phrases* that stand from the token *at* on, the longest first, each with its meaning."""
    listed = phrases.get(tokens[at].plain)
    if listed is None:
        return ()
    following = tokens[at + 1].plain if at + 1 < len(tokens) else ""  # of many phrases the second word leaves a few
    return [
        entry
        for entry in listed
        if len(entry[0]) == 1 or (entry[0][1] == following and stands_at(entry[0], tokens, at))
    ]


def phrase_table(language: str, entries: Iterable[tuple[str, str]]) -> Phrases:
    """Phrases and their meanings by first word without accents, the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, meaning in entries:
        words = tuple(plain(word) for word in split(language, phrase))
        if words:
            table.setdefault(words[0], []).append((words, meaning))
    return {first: tuple(sorted(found, key=lambda entry: -len(entry[0]))) for first, found in table.items()}
