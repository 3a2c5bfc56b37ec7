"""Titles that mean the same function: *chef de la diplomatie*, *ministre des affaires étrangères*."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.engines.offline.mentions.surfaces import Surfaces
from summarizer.tokens import tokenize

__all__ = ["Title", "Titles"]


@dataclass(frozen=True, slots=True)
class Title:
    """A function's noun and the words around it, made comparable: *ministre*, {*affaires*, *etrangeres*, *malien*}."""

    head: str
    words: frozenset[str]


_FORMER = "ex-"
_Table = dict[str, list[tuple[Title, Title]]]
_TABLES: dict[str, _Table] = {}
"""Of each language; the same for every text."""


class Titles:
    """The equivalent titles of one language."""

    def __init__(self, surfaces: Surfaces) -> None:
        self.surfaces = surfaces
        if surfaces.language not in _TABLES:
            _TABLES[surfaces.language] = self._pairs()
        self.table = _TABLES[surfaces.language]

    def _pairs(self) -> _Table:
        table: _Table = defaultdict(list)
        for title, other in self.surfaces.known.titles:
            one, two = self._read(title), self._read(other)
            table[one.head].append((one, two))
            table[two.head].append((two, one))
        return dict(table)

    def _read(self, phrase: str) -> Title:
        """The title of a phrase; its noun is the last word before the first *de* or *of*."""
        tokens = list(tokenize(phrase, self.surfaces.language))
        silent = [token.lower in self.surfaces.silent for token in tokens]
        head = (silent.index(True) if True in silent else len(tokens)) - 1
        words = (token for at, token in enumerate(tokens) if at != head and not silent[at])
        stems = frozenset(self.surfaces.stem(token.text) for token in words)
        return Title(self.surfaces.singular(tokens[head].lower), stems)

    def others(self, title: Title) -> Iterator[Title]:
        """What else *title* may stand for; a nationality beside it stays: *chef malien de la diplomatie*."""
        if title.head.startswith(_FORMER):
            for word in sorted(self.surfaces.naming["former"]):
                yield Title(title.head.removeprefix(_FORMER), title.words | {word})
        for one, two in self.table.get(title.head, ()):
            if one.words <= title.words:
                yield Title(two.head, title.words - one.words | two.words)
