"""Who of several people of one surname is meant by it alone: not the wife, the son or the parents of who is.

A text goes on to call whom it is about by the surname, and the family by given names.
"""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.engines.offline.cast.players import Player
from summarizer.engines.offline.cast.roster import Roster
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.mentions.surfaces import Surfaces
from summarizer.lexicon import word_sets

__all__ = ["Relatives"]

_JOINED = frozenset({"and", ","})
_FAR_MORE = 3  # mentions


class Relatives:
    """The people of one text whom it brings in as somebody's family."""

    def __init__(self, surfaces: Surfaces, roster: Roster) -> None:
        self.surfaces, self.roster, self.tokens = surfaces, roster, surfaces.tokens
        self.kin = surfaces.naming["kin"]
        addressed = word_sets(surfaces.language, "quoting")
        titles = frozenset(title.lower() for title in surfaces.known.honorifics)
        self.men, self.women = addressed["gender.masculine"] & titles, addressed["gender.feminine"] & titles
        self._family: dict[int, int] = {}

    def note(self, player: Player, mention: Mention) -> None:
        """Remember who is brought in as somebody's family: *her son* **Ian Tal**, **Ada Tal** *, his wife*."""
        new = player.kind == "person" and mention.name is not None and not player.mentions[1:]
        if new and player.number not in self._family and self._is_family(mention):
            self._family[player.number] = mention.last

    def _is_family(self, mention: Mention) -> bool:
        """Whether a noun of family stands in a mention, beside it, or before the name that *and* joins it to."""
        if mention.role and any(self.tokens[at].lower in self.kin for at in range(*mention.role)):
            return True
        at = mention.first - 1
        if at > 0 and self.tokens[at].lower in _JOINED:
            at -= 1
            if at + 1 in self._family.values():
                return True
        if at > 0 and self.tokens[at].lower in self.kin:
            return True
        if at > 1 and self.tokens[at].lower in self.surfaces.naming["of"] and self.tokens[at - 1].lower in self.kin:
            return True  # *le petit-fils* **de Jean Tal**
        behind = self.tokens[mention.last : mention.last + 3]
        owned = len(behind) > 2 and behind[0].text == "," and behind[1].lower in self.surfaces.naming["possessives"]
        return owned and behind[2].lower in self.kin

    def main_of(self, numbers: Iterable[int], index: int) -> int | None:
        """Whom the surname at token *index* means: who was named last, but for the family, or far more often."""
        found = [number for number in numbers if not self._contradicts(self.roster.players[number], index)]
        own = [number for number in found if number not in self._family] or found
        often = max(own, key=self._times, default=None)
        return often if often is None or self._times(often) >= self._times(own[0]) + _FAR_MORE else own[0]

    def _times(self, number: int) -> int:
        return len(self.roster.players[number].mentions)

    def _contradicts(self, player: Player, index: int) -> bool:
        """Whether a form of address before a surname is not for a person of that given name: **Mr.** *Tal*."""
        title = self.tokens[index - 1].lower if index else ""
        given = player.name.split()[0]
        names = word_sets("", "given")
        man, woman = title in self.men, title in self.women
        lower = given.lower()
        return (man and lower in names["feminine"]) or (woman and lower in names["masculine"])
