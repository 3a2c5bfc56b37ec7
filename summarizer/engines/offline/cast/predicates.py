"""Sentences that say who somebody is, or how else they are called: *Ada Tal is the mayor*, *Ada Tal, alias Fox*."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.mentions.surfaces import Surfaces

__all__ = ["Predicates"]

_ENDS = frozenset(".,;:)!")
_MARKS = frozenset("«„“\"'”‘’(,")
_WITHIN = 4  # mentions within a function: *the mayor of Arlen in Norvia*
_ALIAS_REACH = 5  # tokens between a name and another: *, also known as “*


class Predicates:
    """What the copulas of one text make one."""

    def __init__(self, surfaces: Surfaces, mentions: Sequence[Mention]) -> None:
        self.surfaces, self.mentions, self.tokens = surfaces, mentions, surfaces.tokens
        self.copulas, self.becoming = surfaces.naming["copulas"], surfaces.naming["becoming"]
        self.aliases = surfaces.naming["aliases"]

    def holder_before(self, index: int) -> Mention | None:
        """The person whom a copula makes the holder of the function behind it: **Ada Tal** *is the mayor of Val*."""
        role, named = self.mentions[index], self.mentions[index - 1] if index else None
        if named is None or named.kind != "person" or named.nested or not self._is_title(role):
            return None
        verb = self._copula(named.last, role.first)
        bare = role.first == role.head
        if verb in self.copulas or (verb in self.becoming and bare):
            return None if self.surfaces.governed(named) else named
        return None

    def holder_behind(self, index: int) -> Mention | None:
        """The person whom a copula names behind the function: *the new mayor is* **Ada Tal**."""
        role = self.mentions[index]
        following = self.mentions[index + 1 : index + 1 + _WITHIN]
        named = next((mention for mention in following if not mention.nested), None)
        if named is None or named.kind != "person" or named.role or not named.name or not self._is_title(role):
            return None
        verb = self._copula(role.last, named.first)
        ends = named.last >= len(self.tokens) or self.tokens[named.last].text in _ENDS
        return named if verb in self.copulas or (verb in self.becoming and ends) else None

    def _is_title(self, mention: Mention) -> bool:
        """Whether a mention is the function of one person: no name beside it, not *one of the judges*."""
        title = mention.kind == "role" and mention.role is not None and not mention.nested
        return title and not self.surfaces.is_several(mention) and not self.surfaces.governed(mention)

    def _copula(self, first: int, last: int) -> str:
        """The one word between two mentions; empty where there are more."""
        return self.tokens[first].lower if last - first == 1 else ""

    def other_name_of(self, index: int) -> Mention | None:
        """The person whom a name calls otherwise: **Ada Tal** *, alias Fox*, *Ada Tal, also known as Fox*."""
        mention, named = self.mentions[index], self.mentions[index - 1] if index else None
        if not self.aliases or named is None or named.kind != "person" or named.actor < 0:
            return None
        between = [token.lower for token in self.tokens[named.last : mention.first]]
        if mention.name is None or mention.role or not 0 < len(between) <= _ALIAS_REACH:
            return None
        words = " ".join(word for word in between if word not in _MARKS)
        return named if words in self.aliases else None
