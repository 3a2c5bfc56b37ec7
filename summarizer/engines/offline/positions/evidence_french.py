"""How much of a French clause a stand rests on: who announces it is told with it, and what only adds to it is not."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.reading.signs import ANY_FUTURE
from summarizer.lexicon import either, word_sets

__all__ = ["FrenchEvidence"]

_AWAY = 6  # tokens between a verb of saying and its *que*: a day, a place
_NEAR = 5  # tokens from a pronoun to its verb of the future
_KINDS = frozenset({"announce", "say"})
_LONGEST = 8  # tokens of an issue behind which something may be left out
_FEWEST = 3  # tokens of what is left out


class FrenchEvidence:
    """The evidence of one French text's stands."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, self.possible = scene, scene.tokens, scene.language == "fr"
        known = word_sets(scene.language, "arguing")
        self.complements, self.pronouns = known["complements"], scene.quoting["pronouns.subject"]
        self.leading = either(self.pronouns, scene.quoting["clitics"])
        self.tying = either(scene.vocabulary.words["prepositions"], scene.vocabulary.words["articles"])
        self.adding = known["adding"]

    def first(self, at: int, unit: Unit) -> int:
        """Where the verb begins that tells a plan told from token *at* on: **a annoncé lundi** *qu'il paierait*.

        A verb of saying right before its infinitive is told too: **dit** *vouloir payer*.
        """
        subject = self._subject(at) if self.possible and self.scene.inside[at] < 0 else None
        if subject is None or self.scene.lower(subject - 1) not in self.complements:
            return at
        if not any(token.lower.endswith(ANY_FUTURE) for token in self.tokens[subject + 1 : subject + _NEAR]):
            return at
        reach = range(max(unit.first, subject - 2 - _AWAY), subject)
        cues = [cue for cue in self.scene.cues_of(unit) if cue.last in reach and cue.kind in _KINDS and not cue.negated]
        if not cues or not all(self.tokens[to].is_word for to in range(cues[-1].last + 1, subject)):
            return at
        return cues[-1].first

    def _subject(self, at: int) -> int | None:
        """The pronoun at token *at*, or before the clitics of the verb there: *qu'* **elle** *ne le vendrait pas*."""
        while at > 0 and self.scene.lower(at) not in self.pronouns:
            at -= 1
            if self.scene.lower(at) not in self.leading:
                return None
        return at

    def end(self, begin: int, end: int) -> int:
        """Token after the clause without what only adds to it: *ferme le pont* **au titre de la loi**."""
        if not self.possible:
            return end
        places = range(begin + _LONGEST, end - _FEWEST)
        at = next((at for at in places if self.tokens[at].lower in self.adding), end)
        while begin < at < end and self.tokens[at - 1].lower in self.tying:
            at -= 1  # **au titre de**, **à la suite de**, **dans le cadre de**
        return at
