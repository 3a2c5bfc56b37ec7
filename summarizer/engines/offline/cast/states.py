"""States: a country, its government, its capital and its people are one actor."""

from __future__ import annotations

from summarizer.engines.offline.cast.roster import Roster
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.mentions.surfaces import Surfaces
from summarizer.engines.offline.reading.phrase_tables import phrases_at

__all__ = ["UNION", "States"]

UNION = "EU"
"""The code of what *Bruxelles* stands for, beside Belgium."""


class States:
    """The states of one text, by ISO 3166 code."""

    def __init__(self, surfaces: Surfaces, roster: Roster) -> None:
        self.surfaces, self.roster = surfaces, roster
        self.numbers: dict[str, int] = {}
        self.called: dict[str, int] = {}
        """The state whose government a text named last by each noun: *the Malian* **government**."""

    def by_code(self, mention: Mention) -> int:
        """The state of a mention's code, under the country's own name if the article gives it: *Mali*, not *Bamako*."""
        name = self._name(mention)
        if mention.code not in self.numbers:
            self.numbers[mention.code] = self.roster.new("state", name, code=mention.code).number
        number = self.numbers[mention.code]
        if not mention.capital and not mention.nested:
            self.called[self.surfaces.tokens[mention.head].lower] = number
        if mention.name and not mention.capital and self._is_country(*mention.name):
            self.roster.players[number].name = name
        return number

    def _is_country(self, first: int, last: int) -> bool:
        """Whether some words are a country's name, and not its people's: *South Africa*."""
        found = phrases_at(self.surfaces.known.countries, self.surfaces.tokens, first)
        return any(len(words) == last - first for words, _ in found)

    def _name(self, mention: Mention) -> str:
        if mention.name and not mention.capital:
            return self.surfaces.text(*mention.name)
        return self.surfaces.bare(mention.first, mention.last)

    def meant_by(self, mention: Mention) -> int | None:
        """The state that a bare noun means: the only one there is, or the one of which the text has used it last."""
        sole = self.sole()
        if sole is not None or self.surfaces.opens_with(mention, "indefinite"):
            return sole
        return self.called.get(self.surfaces.tokens[mention.head].lower)

    def sole(self) -> int | None:
        """The only state that the article has named so far, which *le gouvernement* then means; the Union is none."""
        states = [number for code, number in self.numbers.items() if code != UNION]
        return states[0] if len(states) == 1 else None
