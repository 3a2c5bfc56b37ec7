"""Players without a proper name, known by a noun and the words around it: *le syndicat des pêcheurs*."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.engines.offline.cast.players import PlayerKind
from summarizer.engines.offline.cast.roster import Key, Roster
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.mentions.surfaces import Surfaces

__all__ = ["Groups"]


class Groups:
    """The nameless institutions, governments, groups and sources of one text."""

    def __init__(self, surfaces: Surfaces, roster: Roster) -> None:
        self.surfaces, self.roster = surfaces, roster
        self.others = frozenset(surfaces.stem(word) for word in surfaces.naming["others"])
        self.exact: dict[tuple[Key, frozenset[str]], int] = {}
        self.brought_in: set[int] = set()
        """Those whom an indefinite phrase brings in: *une banque rivale* is not *la banque* that was named before."""

    def register(self, mention: Mention, kind: PlayerKind) -> int:
        """Make a phrase known, unless a fuller one is: *le syndicat* is *le syndicat des pêcheurs* again."""
        head, modifiers = self.surfaces.head(mention), self.surfaces.modifiers(mention)
        known = self.find(mention, kind)
        if known is not None:
            return known
        number = self._new(mention, kind, head, modifiers)
        if modifiers and self.surfaces.opens_with(mention, "indefinite"):
            self.brought_in.add(number)
        return number

    def new(self, mention: Mention, kind: PlayerKind) -> int:
        """A player for a phrase."""
        return self._new(mention, kind, self.surfaces.head(mention), self.surfaces.modifiers(mention))

    def _new(self, mention: Mention, kind: PlayerKind, head: str, modifiers: frozenset[str]) -> int:
        name = self.surfaces.bare(mention.first, mention.last)
        number = self.roster.new(kind, name, head=head, modifiers=modifiers).number
        self.exact[(kind, head), modifiers] = number
        taken_up = ("",) if self.others.isdisjoint(modifiers) else ()  # *le gouvernement* is not **un autre** again
        for word in (*taken_up, *modifiers):
            self.roster.file(("phrase", kind, head, word), number)
        return number

    def find(self, mention: Mention, kind: PlayerKind) -> int | None:
        """The player whose phrase holds all words of this one, the last named first."""
        head, modifiers = self.surfaces.head(mention), self.surfaces.modifiers(mention)
        taken_up = not modifiers and self.surfaces.opens_with(mention, "definite")
        for number in self._candidates(kind, head, modifiers):
            if taken_up and number in self.brought_in and not self.roster.players[number].mentions:
                continue
            if modifiers <= self.roster.players[number].modifiers:
                return number
        return self.exact.get(((kind, head), modifiers))

    def _candidates(self, kind: PlayerKind, head: str, modifiers: frozenset[str]) -> Iterator[int]:
        """The players of the rarest of the words, which are few even where those of the noun are many."""
        keys: list[Key] = [("phrase", kind, head, word) for word in sorted(modifiers) or [""]]
        return self.roster.under(min(keys, key=self.roster.size))
