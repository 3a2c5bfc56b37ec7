"""French opening clauses told of the subject to come: *bien qu'* **elle** *soutienne la loi,* **la ministre** *…*."""

from __future__ import annotations

from dataclasses import replace

from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.signs import ANY_FUTURE
from summarizer.engines.offline.reading.verbs import is_finite_at
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import word_sets

__all__ = ["Ahead"]

_TOUT = 2  # tokens before a gerund that opens a sentence: **tout en** *soutenant*
_NEAR = 5  # tokens from the head of a sentence to the pronoun: *bien que, selon lui,* **elle**
_CLAUSE = 24  # tokens of an opening clause
_VERB = 6  # tokens from a subject to its verb
_SAID = 4  # tokens from *if* to the verb of saying: *s'il* **a dit** *que*
_IF = frozenset({"si", "s'"})
_FITTING = {
    "il": frozenset({"le", "l'", "un"}),
    "elle": frozenset({"la", "l'", "une"}),
    "ils": frozenset({"les", "des"}),
    "elles": frozenset({"les", "des"}),
}


class Ahead:
    """The subjects that opening clauses of one French text wait for."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.possible = discourse.scene.language == "fr"
        phrases = discourse.scene.vocabulary.words["conjunctions.subordinating"] if self.possible else frozenset[str]()
        self.opening = frozenset(phrase.split(" ")[0] for phrase in phrases) | _IF
        known = word_sets(discourse.scene.language, "arguing")
        self.conceding, self.complements = known["conceding"], known["complements"]

    def told(self, stand: Stand, unit: Unit) -> Stand:
        """*stand*, told of the subject of the main clause where it opens the sentence with a mere pronoun or gerund."""
        at = self._pronoun(stand.first, unit)
        if at is None and not stand.source.players and self._is_gerund(stand.first, unit):
            at = stand.first
        mention = self._subject(at, unit) if at is not None else None
        supposed = self.tokens[unit.first].lower in _IF and not self.grants(unit, stand.first)
        if at is None or mention is None or supposed:
            return stand
        return replace(stand, source=Source((mention.actor,), at, at + (at < stand.first)))

    def concedes(self, at: int, unit: Unit) -> bool:
        """Whether *if* at token *at* only grants something: **s'il salue** *le plan*, **s'il dit** *qu'il part*."""
        if not self.possible or at != unit.first:
            return False
        return self._tells(unit) or any(self.grants(unit, verb) for verb in (at + 2, at + 3))

    def _tells(self, unit: Unit) -> bool:
        """Whether an opening *if* tells what somebody says or thinks, which no condition does: **s'il dit que** *…*."""
        at = unit.first
        if self.tokens[at].lower not in _IF or self.scene.lower(at + 1) not in _FITTING:
            return False
        cues = (cue for cue in self.scene.cues_of(unit) if at + 1 < cue.last <= at + _SAID and not cue.negated)
        return any(self.scene.lower(cue.last + 1) in self.complements for cue in cues)

    def grants(self, unit: Unit, first: int) -> bool:
        """Whether the verb at token *first* tells what an opening *if* grants, and nothing is to come of it."""
        at = self._pronoun(first, unit)
        if at is None or self.tokens[unit.first].lower not in _IF:
            return False
        mention = self._subject(at, unit)
        cues = self.scene.vocabulary.stances.get(self.tokens[first].lower, ())
        if mention is None or self.conceding.isdisjoint(cue.lemma for cue in cues):
            return False
        main = next(at for at in range(mention.last, unit.last) if is_finite_at(self.tokens, at, "fr"))
        return not self.tokens[main].lower.endswith(ANY_FUTURE)

    def _is_gerund(self, first: int, unit: Unit) -> bool:
        """Whether a gerund at token *first* opens *unit*: **tout en soutenant** *le plan, le maire …*."""
        near = unit.first < first <= unit.first + _TOUT
        return self.possible and near and self.tokens[first - 1].lower == "en" and self.scene.inside[first] < 0

    def _pronoun(self, first: int, unit: Unit) -> int | None:
        """The pronoun right before a verb at token *first*, in a clause that opens *unit*."""
        if not self.possible or self.tokens[unit.first].lower not in self.opening:
            return None
        at = first - 1
        fits = unit.first < at <= unit.first + _NEAR and self.tokens[at].lower in _FITTING
        return at if fits and self.scene.inside[at] < 0 else None

    def _subject(self, pronoun: int, unit: Unit) -> Mention | None:
        """Who acts right behind the comma that ends the opening clause: *…,* **la ministre** *refuse*."""
        near = range(pronoun + 2, min(unit.last - 2, pronoun + _CLAUSE))
        comma = next((at for at in near if self.tokens[at].text == ","), None)
        if comma is None:
            return None
        for mention in self.discourse.by_unit.get(unit.number, ()):
            if comma < mention.first <= comma + 2:
                article, fitting = self.tokens[comma + 1].lower, _FITTING.get(self.tokens[pronoun].lower)
                fits = fitting is None or self.tokens[comma + 1].is_capital or article in fitting
                verbs = range(mention.last, min(unit.last, mention.last + _VERB))
                acts = any(is_finite_at(self.tokens, at, "fr") for at in verbs)
                return mention if fits and acts else None
        return None
