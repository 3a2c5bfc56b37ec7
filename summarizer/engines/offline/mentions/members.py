"""Capitals that tell where somebody comes from or belongs to, and are no name: *un* **Malien**, *a* **Republican**."""

from __future__ import annotations

from summarizer.engines.offline.mentions.beginnings import is_people
from summarizer.engines.offline.mentions.nouns import NounPhrases
from summarizer.engines.offline.reading.verbs import is_finite

__all__ = ["Members"]


class Members:
    """Tells people of a country and members of a party from names in one text."""

    def __init__(self, nouns: NounPhrases) -> None:
        self.nouns, self.tokens, self.known = nouns, nouns.tokens, nouns.vocabulary

    def is_demonym(self, index: int) -> bool:
        """Whether a capital tells where somebody comes from: *Malien*, before a name also **Lyonnais** *Luc Tal*."""
        token = self.tokens[index]
        if token.lower in self.known.demonyms:
            return True
        named = index + 1 < len(self.tokens) and self.tokens[index + 1].text in self.known.first_names
        return named and is_people(token, self.known)

    def is_partisan(self, index: int) -> bool:
        """Whether an English member of a party is one person: **a Republican** *who leads*, not *a Republican bill*."""
        if self.tokens[index].lower not in self.known.naming["partisans"] or not index:
            return False
        if self.tokens[index - 1].lower not in self.known.naming["articles"] or index + 1 >= len(self.tokens):
            return False
        after = self.tokens[index + 1]
        return not after.is_word or self.nouns.is_function(after) or is_finite(after, self.known.language)
