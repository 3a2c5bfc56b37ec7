"""French noun phrases: *un haut responsable syndical du port de Val*."""

from __future__ import annotations

import simplemma

from summarizer.engines.offline.phrases_romance import RomancePhrases
from summarizer.engines.offline.verbs import is_finite, is_french_infinitive
from summarizer.engines.offline.wording import Wording

__all__ = ["FrenchPhrases"]


class FrenchPhrases(RomancePhrases):
    """What French has of its own: *et de* before capitals, portfolios, endings that verbs share."""

    def __init__(self, words: Wording) -> None:
        super().__init__(words)
        self.fillers = words.naming["complement_articles"] | self.of - {"d'"} | self.prenominal
        self.verbal_endings = tuple(words.naming["verbal_endings"])

    def _can_belong(self, index: int) -> bool:
        """Whether the word at *index* can be a complement's noun: *le maire de* **Val**, not *… de* **vendre**."""
        return super()._can_belong(index) and not is_french_infinitive(self.tokens[index].text)

    def _coordinated(self, index: int, *, role: bool) -> int | None:
        if self._is_of(index) and self._capital_soon(index + 1):
            return self._complement(index, role=role)
        return None

    def _goes_on_with_capital(self, index: int) -> bool:
        """Whether capitals make one name: *Santé Publique*, but neither *Santé | Ada Tal* nor *ONG | Phare*."""
        before = self.tokens[index - 1]
        if not before.is_capital or before.text.isupper() or before.lower in self.words.naming["portfolios"]:
            return False
        return self.tokens[index].text not in self.words.vocabulary.first_names

    def _is_verbal(self, index: int) -> bool:
        """Whether the word at *index* is a finite verb, or a participle, no adjective: *les élus* **menant** *la*."""
        token = self.tokens[index]
        if token.lower.endswith("ant"):
            return simplemma.lemmatize(token.lower, lang="fr").endswith(("er", "ir", "re"))
        return token.lower.endswith(self.verbal_endings) and is_finite(token, "fr")
