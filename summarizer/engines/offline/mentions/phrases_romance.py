"""What the noun phrases of French and Spanish share: *un haut responsable …*, *un alto cargo …*."""

from __future__ import annotations

from abc import ABC, abstractmethod

from summarizer.engines.offline.reading.wording import Wording
from summarizer.lexicon import either

__all__ = ["RomancePhrases"]

_LONGEST = 14  # tokens of a phrase to either side of its head; longer ones in print are enumerations


class RomancePhrases(ABC):
    """Few adjectives stand before a noun, most after it, and *de* ties on what it belongs to."""

    def __init__(self, words: Wording) -> None:
        self.words, self.tokens, naming = words, words.tokens, words.naming
        self.prenominal = naming["prenominal"]
        self.contracted = naming["contracted"]
        self.coordination = naming["coordination"]
        self.of = naming["complements"]
        self.after_role = either(self.of, naming["role_complements"])
        self.fillers = either(naming["complement_articles"], self.prenominal)
        self.title_words = naming["title_words"]
        self.endings = tuple(naming["adjective_endings"])
        self.further, self.peoples = naming["adjectives"], naming["peoples"]

    def left(self, head: int) -> int:
        """Begin of the phrase; *du* and *al* stay outside, they are half a preposition."""
        first, floor = head, max(0, head - _LONGEST)
        while first > floor and self.tokens[first - 1].lower in self.prenominal:
            first -= 1
        if first > 0 and self.words.has_determiner(first - 1) and self.tokens[first - 1].lower not in self.contracted:
            first -= 1
        return first

    def right(self, head: int, *, role: bool) -> int:
        """End of the phrase: adjectives, then complements with theirs."""
        end, limit = self._adjectives(head + 1, title=role), min(self.words.count, head + _LONGEST)
        end = self._behind_party(end)
        while end < limit:
            following = self._complement(end, role=role)
            if following is None:
                break
            end = self._behind_party(self._adjectives(following))
        return end

    def _behind_party(self, end: int) -> int:
        """Where a phrase goes on behind letters in brackets: *le maire* **(UP)** *de Val*; else *end* itself."""
        if end + 3 >= self.words.count or self.tokens[end].text != "(" or self.tokens[end + 2].text != ")":
            return end
        return end + 3 if self.tokens[end + 1].text.isupper() and self._is_of(end + 3) else end

    @abstractmethod
    def _coordinated(self, index: int, *, role: bool) -> int | None:
        """End of what *et* or *y* before *index* ties on, or None where it ties on nothing."""

    @abstractmethod
    def _goes_on_with_capital(self, index: int) -> bool:
        """Whether the capital at *index* goes on with the name before it."""

    @abstractmethod
    def _is_verbal(self, index: int) -> bool:
        """Whether what ends like an adjective at *index* is a verb here."""

    def _complement(self, index: int, *, role: bool) -> int | None:
        """End of the complement (*de …*, *à …* and *en …* after a function, *et de …*) that begins at *index*."""
        if index >= self.words.count:
            return None
        word = self.tokens[index].lower
        if word in self.coordination:
            return self._coordinated(index + 1, role=role)
        if word not in (self.after_role if role else self.of):
            return None
        at = self._after_fillers(index + 1)
        if word not in self.of and self._hears(at):
            return None
        at += self._is_namesake(at)
        listed = self._listed(at)
        return max(at + 1, self.words.names(at), listed) if self._can_belong(at) or listed > at else None

    def _listed(self, index: int) -> int:
        """End of a known institution's name with small words at *index*: *le fondateur de* **Val sans frontières**."""
        for words in (
            self.words.vocabulary.institutions.get(self.tokens[index].text, ()) if index < self.words.count else ()
        ):
            if tuple(token.text for token in self.tokens[index : index + len(words)]) == words:
                return index + len(words)
        return index

    def _hears(self, index: int) -> bool:
        """Whether somebody at *index* is spoken to, and no field of a function: *un moine* | *aux* **journalistes**."""
        people = self.words.is_one_of(index, self.words.vocabulary.groups)
        if people and self.tokens[index].is_capital:
            return False  # *la ministre à la* **Famille**
        return people or self.words.is_one_of(index, self.words.naming["hearers"])

    def _is_namesake(self, index: int) -> bool:
        """Whether a noun at *index* is a place's that a name behind it tells apart: *l'hôte de la* **place** *Tal*."""
        if not self.words.is_one_of(index, self.words.naming["before_namesakes"]) or index + 1 >= self.words.count:
            return False
        return self.tokens[index + 1].is_capital

    def _is_of(self, index: int) -> bool:
        return self.words.is_one_of(index, self.of)

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

    def _adjectives(self, end: int, *, title: bool = False) -> int:
        """End of the adjectives; after a function a capital may begin a name: *Secrétaire Général | Ada Tal*."""
        while end < self.words.count and self._is_adjective(end):
            if title and self._may_begin_name(end):
                break
            end += 1
        return end

    def _may_begin_name(self, index: int) -> bool:
        """Whether a capital behind a function may begin its holder's name."""
        return self.tokens[index].is_capital and self.tokens[index].lower not in self.title_words

    def _is_adjective(self, index: int) -> bool:
        token = self.tokens[index]
        if not token.is_word or self.words.is_function(token) or token.lower in self.words.vocabulary.calendar:
            return False
        if token.is_capital:
            return self._goes_on_with_capital(index)
        if token.lower in self.words.vocabulary.demonyms or token.lower in self.further or token.lower in self.peoples:
            return True
        return token.lower.endswith(self.endings) and not self.words.is_verb(token) and not self._is_verbal(index)
