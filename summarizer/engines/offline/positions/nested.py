"""Stands within stands: who decides to vote against a thing, or agrees to reject it, is against that thing."""

from __future__ import annotations

from dataclasses import replace

from summarizer.engines.offline.positions.stances import Stances
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import holds_zu
from summarizer.engines.offline.reading.vocabulary import StanceCue
from summarizer.lexicon import word_sets

__all__ = ["Nested"]

_ADDRESSEE = 8  # tokens up to the infinitive that says what somebody is asked for: *asks* **the members** *to reject*
_FILED = 3  # tokens among which a court or a strike is named: *faire* **appel**


class Nested:
    """The verbs of opposing that verbs of wanting govern, in one scene."""

    def __init__(self, stances: Stances) -> None:
        self.stances, self.tokens = stances, stances.tokens
        self.known = word_sets(stances.language, "senses")
        arguing = word_sets(stances.language, "arguing")
        self.opposing, self.infinitive = self.known["opposing"], arguing["infinitive"]
        self.negations, self.purposes = arguing["negations"], arguing["purposes"]
        self.recourse = arguing["recourse"]

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

    def closed(
        self, cue: StanceCue, begin: int, end: int, unit: Unit, about: tuple[int, int] | None
    ) -> tuple[StanceCue, tuple[int, int] | None]:
        """*cue* and what it is about, as a German verb of opposing that closes its clause turns them."""
        german = self.stances.language == "de" and cue.stance == "supports"
        return (self._closing(cue, begin, end, unit) if german else None) or (cue, about)

    def _closing(self, cue: StanceCue, begin: int, end: int, unit: Unit) -> tuple[StanceCue, tuple[int, int]] | None:
        """*cue* as the verb of opposing turns it that closes what it governs in German, and what that opposes.

        *will* **den Plan** *verhindern*, *droht,* **den Plan** *abzulehnen*; no mere aim: *um ihn zu verhindern*.
        """
        at = end - 1
        if at <= begin or cue.lemma in self.known["leaving"]:
            return None
        found = self._opposing(at, unit)
        comma = next((to for to in range(at - 1, begin - 1, -1) if self.tokens[to].text == ","), None)
        begin = begin if comma is None else comma + 1
        tied = self.tokens[at - 1].lower in self.infinitive or holds_zu(self.tokens[at])
        aims = not self.purposes.isdisjoint(self.stances.scene.lowers[begin:at])
        if found is None or aims or (comma is not None and not tied):
            return None
        at -= self.tokens[at - 1].lower in self.infinitive
        begin += self.tokens[begin].lower in found[0].connectors and "object" not in found[0].takes
        return (replace(cue, stance="opposes"), (begin, at)) if begin < at else None

    def told(self, noun: Stand, unit: Unit) -> Stand:
        """A noun of wanting with the side of the verb that it governs: *la volonté du maire de* **refuser** *l'accord*.

        Who wants **to leave** *the union* is for leaving it, and who wants to go to court is for that.
        """
        if not self.recourse.isdisjoint(token.lower for token in self.tokens[noun.begin : noun.begin + _FILED]):
            return noun
        if not self.opposing or noun.stance != "supports" or self._opposing(noun.begin, unit) is None:
            return noun
        return replace(noun, stance="opposes")

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
