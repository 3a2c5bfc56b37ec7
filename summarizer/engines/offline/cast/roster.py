"""The players known so far, filed under what they may be called by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from summarizer.engines.offline.cast.players import Player, PlayerKind
from summarizer.engines.offline.mentions.spelled import initials, monograms

__all__ = ["Key", "Roster"]

_LOOK_BACK = 50  # players of one key that are looked at; an article has fewer, a year of articles in one file far more

Key = tuple[str, ...]
"""What players are filed under: a namespace and words, as in ("surname", "tal")."""


@dataclass(slots=True)
class _File:
    """The players of one key: those named already in the order they were last named, the others as they were filed."""

    named: dict[int, None] = field(default_factory=dict)
    waiting: dict[int, None] = field(default_factory=dict)


class Roster:
    """Players by number and by key. Who was named last comes first: a second *Mme Tal* is the one just spoken of."""

    def __init__(self) -> None:
        self.players: list[Player] = []
        self._files: dict[Key, _File] = {}
        self._keys: list[list[Key]] = []
        self._initials: dict[str, int] = {}
        self._people: dict[str, int] = {}

    def new(
        self, kind: PlayerKind, name: str, *, head: str = "", modifiers: frozenset[str] = frozenset(), code: str = ""
    ) -> Player:
        """Another player, filed nowhere yet."""
        player = Player(len(self.players), kind, name, head=head, modifiers=modifiers, code=code)
        self.players.append(player)
        self._keys.append([])
        if kind in {"organization", "unknown"}:
            for letters in initials(name):
                self._initials.setdefault(letters, player.number)
        elif kind == "person":
            self._people.update((letters, player.number) for letters in monograms(name))
        return player

    def file(self, key: Key, number: int) -> None:
        """File a player under *key*; once is enough."""
        file = self._files.setdefault(key, _File())
        if number not in file.named and number not in file.waiting:
            file.waiting[number] = None
            self._keys[number].append(key)

    def name(self, number: int) -> None:
        """Note that the article names the player now."""
        for key in self._keys[number]:
            file = self._files[key]
            file.waiting.pop(number, None)
            file.named.pop(number, None)
            file.named[number] = None

    def forget(self, number: int) -> None:
        """Take a player out of all files: it has turned out to be another."""
        for key in self._keys[number]:
            self._files[key].named.pop(number, None)
            self._files[key].waiting.pop(number, None)
        self._keys[number].clear()

    def under(self, key: Key) -> Iterator[int]:
        """The players of *key*, the last named first; of very many only those likely to be meant."""
        file = self._files.get(key)
        if file is not None:
            yield from islice(reversed(file.named), _LOOK_BACK)
            yield from islice(file.waiting, _LOOK_BACK)

    def latest(self, key: Key) -> int | None:
        """The player of *key* named last; where none was named yet, the one filed first."""
        return next(self.under(key), None)

    def size(self, key: Key) -> int:
        """How many players are filed under *key*."""
        file = self._files.get(key)
        return len(file.named) + len(file.waiting) if file else 0

    def by_initials(self, letters: str) -> int | None:
        """The first institution whose capitals spell *letters*, else a person: *UP*, *ALT* for *Ada Lou Tal*."""
        number = self._initials.get(letters)
        return self._people.get(letters) if number is None else number
