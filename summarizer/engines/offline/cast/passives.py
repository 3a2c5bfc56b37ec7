"""Passives, in which a subject does nothing: *were evacuated*, *ont été blessés*, *wurden verhaftet*."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import either, word_sets

__all__ = ["Passives"]

_ADVERBS = 2  # between an auxiliary and its participle
_GERMAN = frozenset({"wurde", "wurden"})
_BEEN = frozenset({"été", "been"})
_FRENCH_PARTICIPLES = ("é", "és", "ée", "ées", "is", "ises", "its", "ites", "us", "ues", "ts", "tes")


class Passives:
    """The passives of one text, as far as the words right behind a subject tell."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.language = scene, scene.language
        words = scene.vocabulary.words
        self._be, self._have, self._adverbs = words["auxiliaries.be"], words["auxiliaries.have"], words["adverbs"]
        self._will = words["auxiliaries.future"]
        deeds = word_sets(scene.language, "deeds")
        self._coming, self._irregular = deeds["coming"], deeds["irregular"]
        self._reflexive = either(words["pronouns.reflexive"], frozenset({"s'", "se"}))

    def begins(self, at: int) -> bool:
        """Whether the verb at token *at* opens a passive; one of coming and going with *être* is none."""
        verb = self.scene.lower(at)
        if self.language == "de":
            return verb in _GERMAN
        if self.language not in {"en", "fr"} or self.scene.lower(at - 1) in self._reflexive:
            return False
        behind = self._past_adverbs(at + 1)
        if verb in self._have or verb in self._will:
            follows = self.scene.lower(behind)
            return follows in _BEEN or (follows == "be" and self._is_participle(self._past_adverbs(behind + 1)))
        return verb in self._be and self._is_participle(behind)

    def _past_adverbs(self, at: int) -> int:
        for _ in range(_ADVERBS):
            at += self.scene.lower(at) in self._adverbs
        return at

    def _is_participle(self, at: int) -> bool:
        word = self.scene.lower(at)
        if self.language == "en":
            return word.endswith(("ed", "en")) or word in self._irregular
        return word.endswith(_FRENCH_PARTICIPLES) and word not in self._coming
