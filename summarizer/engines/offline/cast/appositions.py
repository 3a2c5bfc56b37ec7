"""Nouns in commas beside a name, which tell who or what it names: *Ada Tal, juge à Val,*, *Fair Tal, a charity,*."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.mentions.surfaces import Surfaces
from summarizer.engines.offline.reading.lemmas import is_known
from summarizer.engines.offline.reading.verbs import is_finite_at

__all__ = ["Appositions"]

_COMPLEMENTS = 8  # tokens between an apposition's noun and the comma that closes it


class Appositions:
    """The appositions among the mentions of one text."""

    def __init__(self, surfaces: Surfaces, mentions: Sequence[Mention]) -> None:
        self.surfaces, self.mentions, self.tokens = surfaces, mentions, surfaces.tokens
        self._name_institutions()

    def _name_institutions(self) -> None:
        """Read as institutions the names beside which a noun says so, wherever they stand."""
        beside = [
            name
            for before, after in pairwise(self.mentions)
            if before.kind == "organization" or after.kind == "organization"
            for name in (self._named_by(before, after),)
            if name is not None
        ]
        names = {self.surfaces.key(*name.name) for name in beside if name.name}
        for mention in self.mentions if names else ():
            if self._may_be_institution(mention) and mention.name and self.surfaces.key(*mention.name) in names:
                mention.kind = "organization"

    def _named_by(self, before: Mention, after: Mention) -> Mention | None:
        """The name among two mentions in apposition whose other is an institution's noun."""
        if self._is_noun(after) and self._may_be_institution(before) and self.explains(after, before):
            return before
        if self._is_noun(before) and self._may_be_institution(after) and self.is_given_to(after, before):
            return after
        return None

    def _is_noun(self, mention: Mention) -> bool:
        return mention.kind == "organization" and mention.name is None and not mention.nested

    def _may_be_institution(self, mention: Mention) -> bool:
        """Whether capitals may name an institution, for all that no given name opens them and no function does."""
        if mention.kind not in {"person", "unknown", "organization"} or mention.name is None or mention.role:
            return False
        return self.tokens[mention.name[0]].text not in self.surfaces.known.first_names

    def explains(self, noun: Mention, named: Mention) -> bool:
        """Whether a noun in commas follows a name: *Fair Tal,* **a charity** *,*; with *the* a verb follows it.

        Else it may be the next of a list: *Fair Tal, the council, the church and the port*.
        """
        if noun.first != named.last + 1 or self.surfaces.before(noun) != ",":
            return False
        if self.surfaces.opens_with(noun, "indefinite"):
            return self.surfaces.in_commas(noun) or self._is_completed(noun.last)
        closing = self._closing(noun.last)
        if self.surfaces.language == "fr" and noun.first == noun.head and not self.tokens[noun.head].is_capital:
            several = self.tokens[noun.head].lower.endswith("s")
            return closing is not None and not several and named.last - named.first > 1
        return self.surfaces.opens_with(noun, "definite") and closing is not None and self._is_verb(closing + 1)

    def _closing(self, first: int) -> int | None:
        """The comma behind what belongs to a noun that ends at token *first*, before any verb."""
        for at in range(first, min(first + _COMPLEMENTS, len(self.tokens))):
            if self.tokens[at].text == ",":
                return at
            governed = (
                self.tokens[at - 1].lower in self.surfaces.known.words["prepositions"]
            )  # *in* **charge** *of ports*
            if not self.tokens[at].is_word or (self._is_verb(at) and not governed):
                return None
        return None

    def _is_verb(self, at: int) -> bool:
        return at < len(self.tokens) and is_finite_at(self.tokens, at, self.surfaces.language)

    def is_given_to(self, named: Mention, noun: Mention) -> bool:
        """Whether a name in commas follows the noun of what it names: *the charity,* **Fair Tal** *, said*."""
        single = named.last - named.first < 2 and named.kind != "organization"
        if named.first != noun.last + 1 or self.tokens[noun.last].text != "," or not self.surfaces.in_commas(named):
            return False
        if single and is_known(self.tokens[named.first].lower, self.surfaces.language):
            return False
        return self._is_verb(named.last + 1) and self.surfaces.opens_with(noun, "definite")

    def function_of(self, index: int) -> Mention | None:
        """The person whom a function after the name explains: *Ada Tal, juge à Val, …*, not *Ada Tal, la juge et …*."""
        mention = self.mentions[index]
        within = index and self.mentions[index - 1].first >= mention.first  # **the Norvan** *minister*
        named = self.mentions[index - 1 - within]
        if mention.kind != "role" or mention.role is None or named.kind != "person" or named.actor < 0:
            return None
        if mention.first != self._behind_age(named.last) + 1 or self.surfaces.before(mention) != ",":
            return None
        told = self.surfaces.in_commas(mention) or self._goes_on(mention.last) or self._is_completed(mention.last)
        return named if told else None

    def _is_completed(self, at: int) -> bool:
        """Whether words without a verb or an *and* complete a noun: *a clerk* **in charge of ports** *, …*."""
        if at >= len(self.tokens):
            return False
        based = self.surfaces.language == "en" and self.tokens[at].lower.endswith("ed")  # *a group* **based** *…,*
        closing = self._closing(at + based)
        if closing is None or not self.tokens[at].is_word or self.tokens[at].is_capital:
            return False
        joining = self.surfaces.known.words["conjunctions.coordinating"]
        return all(self.tokens[place].lower not in joining for place in range(at, closing))

    def _behind_age(self, at: int) -> int:
        """Where the text goes on behind an age in commas: *Ada Tal, 46* **,** *a farmer*."""
        tokens = self.tokens[at : at + 3]
        aged = len(tokens) > 2 and tokens[1].text.isdigit() and tokens[0].text == tokens[2].text == ","
        return at + 2 if aged else at

    def _goes_on(self, at: int) -> bool:
        """Whether a relative clause tells more of what a noun names: *a farmer* **whose well** *…*."""
        relatives = self.surfaces.known.words["relatives"]
        return at < len(self.tokens) and self.tokens[at].lower in relatives

    def institution_of(self, index: int) -> Mention | None:
        """The named institution that the noun at *index* explains, or whose name follows it."""
        mention = self.mentions[index]
        if not self._is_noun(mention):
            return None
        before = self.mentions[index - 1] if index else mention
        named = before.kind == "organization" and (before.name or self._is_called(before, mention))
        if named and before.actor >= 0 and self.explains(mention, before):
            return before
        after = self.mentions[index + 1] if index + 1 < len(self.mentions) else mention
        return after if after.kind == "organization" and after.name and self.is_given_to(after, mention) else None

    def _is_called(self, named: Mention, noun: Mention) -> bool:
        """Whether a noun within a name is an institution's: **the Valmer Union** *, a charity, said*."""
        if self.surfaces.language == "de" or not self.surfaces.opens_with(noun, "indefinite"):
            return False
        capitals = self.tokens[named.head].is_capital and not self.tokens[noun.head].is_capital
        based = self.tokens[noun.last].lower.endswith("ed") if noun.last < len(self.tokens) else False
        closing = self._closing(noun.last + based) if capitals else None
        joining = self.surfaces.known.words["conjunctions.coordinating"]
        return closing is not None and (
            closing + 1 == len(self.tokens) or self.tokens[closing + 1].lower not in joining
        )
