"""French noun phrases: *un haut responsable syndical du port de Val*."""

from __future__ import annotations

from summarizer.engines.offline.verbs import is_finite
from summarizer.engines.offline.wording import Wording

__all__ = ["FrenchPhrases"]

_LONGEST = 14  # tokens of a phrase to either side of its head; longer ones in print are enumerations


class FrenchPhrases:
    """Few adjectives stand before a noun, most after it, and *de* ties on what it belongs to."""

    def __init__(self, words: Wording) -> None:
        self.words, self.tokens, naming = words, words.tokens, words.naming
        self.prenominal = naming["prenominal"]
        self.contracted = naming["contracted"]
        self.coordination = naming["coordination"]
        self.of = naming["complements"]
        self.after_role = self.of | naming["role_complements"]
        self.fillers = naming["complement_articles"] | self.of - {"d'"} | self.prenominal
        self.title_words = naming["title_words"]
        self.verbal_endings = tuple(naming["verbal_endings"])
        self.endings = tuple(naming["adjective_endings"])

    def left(self, head: int) -> int:
        """Begin of the phrase; *du* and *au* stay outside, they are half a preposition."""
        first, floor = head, max(0, head - _LONGEST)
        while first > floor and self.tokens[first - 1].lower in self.prenominal:
            first -= 1
        if first > 0 and self.words.has_determiner(first - 1) and self.tokens[first - 1].lower not in self.contracted:
            first -= 1
        return first

    def right(self, head: int, *, role: bool) -> int:
        """End of the phrase: adjectives, then complements with theirs."""
        end = self._title_words(head + 1) if role else self._adjectives(head + 1)
        limit = min(self.words.count, head + _LONGEST)
        while end < limit:
            following = self._complement(end, role=role)
            if following is None:
                break
            end = self._adjectives(following)
        return end

    def _complement(self, index: int, *, role: bool) -> int | None:
        """End of the complement (*de …*, *à …* after a function, *et de …*) that begins at *index*, or None."""
        word = self.tokens[index].lower
        if word in self.coordination and self.words.is_one_of(index + 1, self.of):
            return self._complement(index + 1, role=role) if self._capital_soon(index + 2) else None
        if word not in (self.after_role if role else self.of):
            return None
        at = self._after_fillers(index + 1)
        return max(at + 1, self.words.names(at)) if self._can_belong(at) else None

    def _capital_soon(self, index: int) -> bool:
        """Whether one of the next two words has a capital: *et de la Pêche*, not *et de partir*."""
        return any(token.is_capital for token in self.tokens[index : index + 2])

    def _after_fillers(self, index: int) -> int:
        limit = min(self.words.count, index + _LONGEST)
        while index < limit and self.tokens[index].lower in self.fillers:
            index += 1
        return index

    def _can_belong(self, index: int) -> bool:
        """Whether the word at *index* can be what a complement turns on: no pronoun, no verb's helper, no date."""
        if index >= self.words.count or not self.tokens[index].is_word:
            return False
        token = self.tokens[index]
        function = self.words.is_function(token) and not token.is_capital
        return not function and token.lower not in self.words.vocabulary.calendar

    def _title_words(self, end: int) -> int:
        """End of the adjectives of a function, where a capital may begin a name: *Secrétaire Général | Ada Tal*."""
        while end < self.words.count and self._is_adjective(end):
            if self.tokens[end].is_capital and self.tokens[end].lower not in self.title_words:
                break
            end += 1
        return end

    def _adjectives(self, end: int) -> int:
        while end < self.words.count and self._is_adjective(end):
            end += 1
        return end

    def _goes_on_with_capital(self, index: int) -> bool:
        """Whether capitals make one name: *Santé Publique*, but neither *Santé | Ada Tal* nor *ONG | Phare*."""
        before = self.tokens[index - 1]
        if not before.is_capital or before.text.isupper() or before.lower in self.words.naming["portfolios"]:
            return False
        return self.tokens[index].text not in self.words.vocabulary.first_names

    def _is_adjective(self, index: int) -> bool:
        token = self.tokens[index]
        if not token.is_word or self.words.is_function(token) or token.lower in self.words.vocabulary.calendar:
            return False
        if token.is_capital:
            return self._goes_on_with_capital(index)
        if token.lower in self.words.vocabulary.demonyms:
            return True
        if not token.lower.endswith(self.endings) or self.words.is_verb(token):
            return False
        return not (token.lower.endswith(self.verbal_endings) and is_finite(token, "fr"))
