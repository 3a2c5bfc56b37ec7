"""Stands within stands: who decides to vote against a thing, or agrees to reject it, is against that thing."""

from __future__ import annotations

from summarizer.engines.offline.positions.stances import Stances
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.vocabulary import StanceCue
from summarizer.lexicon import word_sets

__all__ = ["Nested"]

_ADDRESSEE = 8  # tokens up to the infinitive that says what somebody is asked for: *asks* **the members** *to reject*


class Nested:
    """The verbs of opposing that verbs of wanting govern, in one scene."""

    def __init__(self, stances: Stances) -> None:
        self.stances, self.tokens = stances, stances.tokens
        self.known = word_sets(stances.language, "senses")
        arguing = word_sets(stances.language, "arguing")
        self.opposing, self.infinitive = self.known["opposing"], arguing["infinitive"]
        self.negations = arguing["negations"]

    def opposing_at(self, cue: StanceCue, begin: int, end: int, unit: Unit) -> tuple[StanceCue, int] | None:
        """The verb of opposing that *cue* governs between two tokens, and the token after its words.

        Only verbs that leave no doubt: *wants* **to ban** *fireworks* is for the ban.
        """
        if not self.opposing or cue.stance != "supports":
            return None
        found = self._opposing(begin, unit)
        if found is not None or cue.lemma not in self.known["addressing"]:
            return found
        behind = range(begin + 1, min(end, begin + _ADDRESSEE))
        asked = (self._opposing(at, unit) for at in behind if self.tokens[at - 1].lower in self.infinitive)
        return next((found for found in asked if found is not None), None)

    def only_tries(self, cue: StanceCue, first: int, at: int, unit: Unit) -> bool:
        """Whether a verb of trying at token *at* tells nothing of its own: **tried** *to block it*, **didn't try**."""
        if cue.lemma not in self.known["trying"]:
            return False
        denied = self.negations.intersection(token.lower for token in self.tokens[first:at])
        return bool(denied) or self.stances.at(at + 2, unit) is not None

    def _opposing(self, at: int, unit: Unit) -> tuple[StanceCue, int] | None:
        found = self.stances.at(at, unit)
        if found is None or found[0].stance != "opposes":
            return None
        return found if found[0].lemma in self.opposing or found[0].lemma.split()[0] in self.opposing else None
