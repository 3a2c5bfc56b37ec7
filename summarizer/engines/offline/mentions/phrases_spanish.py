"""Spanish noun phrases: *un alto cargo sindical del puerto de Val*."""

from __future__ import annotations

from summarizer.engines.offline.mentions.phrases_romance import RomancePhrases
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.lexicon import without

__all__ = ["SpanishPhrases"]

_PARTICIPLES = ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas")


class SpanishPhrases(RomancePhrases):
    """What Spanish has of its own: *y* between capitals, participles with complements."""

    def _coordinated(self, index: int, *, role: bool) -> int | None:
        if self._is_of(index):
            return self._complement(index, role=role) if self._capital_soon(index + 1) else None
        return self.words.names(index) if self._goes_on(index) else None

    def _goes_on(self, index: int) -> bool:
        """Whether a capital shows that *y* goes on with the name before it: *de Sanidad y Consumo*."""
        before = self.tokens[index - 2]
        return (
            index < self.words.count
            and before.is_capital
            and self.words.in_name(index)
            and self.tokens[index].text not in self.words.vocabulary.first_names
            and index + 1 < self.words.count
            and not self.tokens[index + 1].is_capital
            and self.tokens[index - 3].lower in self.of
        )

    def _goes_on_with_capital(self, index: int) -> bool:
        before = self.tokens[index - 1]
        if before.lower in self.words.vocabulary.organizations:
            return before.is_capital  # *la directora del* **Instituto Ada Tal**
        return before.is_capital and not self.words.begins_person(index)

    def _is_verbal(self, index: int) -> bool:
        return self._governs(index) or is_finite(self.tokens[index], "es")

    def _governs(self, index: int) -> bool:
        """Whether a participle has a complement of its own, so that it goes on: *dedicadas | a la pesca*."""
        participle = self.tokens[index].lower.endswith(_PARTICIPLES)
        after = without(self.words.vocabulary.words["prepositions"], self.after_role)
        return participle and self.words.is_one_of(index + 1, after)
