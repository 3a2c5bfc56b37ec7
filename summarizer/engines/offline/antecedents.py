"""Whom a pronoun stands for: who spoke or acted last and fits its number and gender."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice
from operator import attrgetter

from summarizer.engines.offline.cast import Cast, Player
from summarizer.engines.offline.mentions import Mention

__all__ = ["Antecedents"]

_UNITS_BACK = 3
_MENTIONS_BACK = 64


class Antecedents:
    """Finds who a pronoun stands for, among whoever is given first and the mentions of the last few sentences."""

    def __init__(self, cast: Cast, by_unit: Mapping[int, Sequence[Mention]]) -> None:
        self.players, self.scene, self.by_unit = cast.players, cast.scene, by_unit
        self._genders: dict[int, str] = {}

    def of(self, at: int, subject: Sequence[int], spoken: Sequence[int]) -> tuple[int, ...]:
        """The players that the pronoun at token *at* stands for; empty where nobody fits.

        *subject* are the players of the last subject, *spoken* those who spoke before, last one first. A plural takes
        up a joint subject: *Roy et Petit … Ils ont dit*.
        """
        word = self.scene.lower(at)
        plural = word in self.scene.quoting["pronouns.plural"]
        joint = plural and len(subject) > 1
        for number in chain(subject, spoken, islice(self._earlier(at), _MENTIONS_BACK)):
            if joint and number in subject:
                return tuple(subject)
            if self._fits_many(self.players[number]) if plural else self._fits_one(self.players[number], word):
                return (number,)
        return ()

    def _earlier(self, at: int) -> Iterator[int]:
        """Who is named before token *at* in its unit and the three before, last one first."""
        unit = self.scene.unit_of[at]
        for number in range(unit, max(-1, unit - _UNITS_BACK - 1), -1):
            mentions = self.by_unit.get(number, ())
            for index in range(bisect_left(mentions, at, key=attrgetter("first")) - 1, -1, -1):
                yield mentions[index].actor

    def _fits_many(self, player: Player) -> bool:
        return player.kind in {"group", "state", "organization"}

    def _fits_one(self, player: Player, word: str) -> bool:
        if player.kind == "group":
            return False
        if word in self.scene.quoting["pronouns.neuter"]:
            return player.kind in {"organization", "state"}
        if self.scene.language == "en":
            return player.kind in {"person", "unnamed"}
        gender = self._gender(player)
        return gender == "" or (gender == "feminine") == (word in self.scene.quoting["pronouns.feminine"])

    def _gender(self, player: Player) -> str:
        """Feminine or masculine by the articles and titles that stand with the player; empty where they do not tell."""
        if player.number not in self._genders:
            self._genders[player.number] = self._told(player)
        return self._genders[player.number]

    def _told(self, player: Player) -> str:
        votes = 0
        for surface, count in player.surfaces.items():
            first = surface.split()[0].lower()
            votes += count * (first in self.scene.quoting["gender.feminine"])
            votes -= count * (first in self.scene.quoting["gender.masculine"])
        return "feminine" if votes > 0 else "masculine" if votes < 0 else ""
