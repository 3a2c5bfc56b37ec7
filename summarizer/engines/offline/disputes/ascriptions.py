"""Whose doing something is said to be, by no verb of accusing: *an attack* **claimed by**, **blamed on** somebody."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from summarizer.cues import finite_at
from summarizer.engines.offline.disputes.cuts import Cuts
from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.lexicon import either
from summarizer.values import value

__all__ = ["Ascription", "Ascriptions"]

_STOPS = frozenset(",;:.!?()–—")
_BEFORE = 10  # tokens before a participle among which the harm it speaks of is named
_NEAR = 2  # tokens from *by* to the name behind it
_OBJECT = 6  # tokens from a verb of denouncing to the wrong that it names


@value
class Ascription:
    """The code points of an ascription and of its claim, and who makes it; nobody where the article does not say."""

    span: tuple[int, int]
    words: tuple[int, int]
    players: tuple[int, ...]


class Ascriptions:
    """Reads the participles and verbs of one scene that say whose doing something is, or that a wrong was done."""

    def __init__(self, discourse: Discourse, cuts: Cuts) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.cuts, known = cuts, disputing(discourse.scene.language)
        self.claimed, self.ascribed, self.links = known["claimed"], known["ascribed"], known["ascribing_links"]
        self.denouncing = known["denouncing"]
        self.wrongs = either(known["misdeeds"], known["denounced"])
        self.agents, self.auxiliaries = known["agents"], discourse.scene.vocabulary.words["auxiliaries"]
        self.places = defaultdict[int, list[int]](list)
        words = either(self.claimed, self.ascribed, self.denouncing)
        for at in self.scene.places_of_words(words):
            if self.scene.inside[at] < 0:
                self.places[self.scene.unit_of[at]].append(at)

    def of(self, unit: Unit) -> Iterator[Ascription]:
        """The ascriptions of *unit*, in order."""
        for at in self.places.get(unit.number, ()):
            lower, following = self.tokens[at].lower, self.scene.lower(at + 1)
            if lower in self.denouncing:
                found = self._denounced(at, unit)
            elif not self.scene.has_one_of(self.scene.vocabulary.grave, max(unit.first, at - _BEFORE), at):
                continue  # *the prize* **claimed by** *the widow*
            elif lower in self.claimed and following in self.agents:
                found = self._by(at, unit)
            else:
                found = self._on(at, unit) if lower in self.ascribed and following in self.links else None
            if found is not None:
                yield found

    def _by(self, at: int, unit: Unit) -> Ascription:
        """A deed that somebody claims: *the bombing was* **claimed by the Red Column**."""
        mentions = self.discourse.by_unit.get(unit.number, ())
        named = next((m for m in mentions if at + 2 <= m.first <= at + 2 + _NEAR), None)
        clause = self._clause(at, unit)
        return Ascription(clause, clause, (named.actor,) if named else ())

    def _on(self, at: int, unit: Unit) -> Ascription | None:
        """A deed that somebody who is not named lays at another's door: *the fire,* **blamed on squatters,** *…*."""
        clause = self._clause(at, unit)
        return Ascription(clause, clause, ())

    def _clause(self, at: int, unit: Unit) -> tuple[int, int]:
        """The clause of a passive, or the words from a mere participle to the next stop."""
        last = next((to for to in range(at + 1, unit.last) if self.tokens[to].text in _STOPS), unit.last)
        if self.tokens[at - 1].lower in self.auxiliaries:
            first, end = self.cuts.around(at, unit.start, unit.end)
            return self.scene.bounds(first, max(end, at + 2))
        return self.scene.bounds(at, last)

    def _denounced(self, at: int, unit: Unit) -> Ascription | None:
        """A wrong that somebody says is done: *the union* **denounces irregularities** *at the port*."""
        last = next((to for to in range(at + 1, unit.last) if self.tokens[to].text in _STOPS), unit.last)
        if not self.scene.has_one_of(self.wrongs, at + 1, min(last, at + _OBJECT)):
            return None
        source = self.discourse.before(finite_at(at), unit, unit.first)
        if source is None or not source.players:
            return None
        first = at - (self.tokens[at - 1].lower in self.auxiliaries)
        return Ascription(self.scene.bounds(first, last), self.scene.bounds(at + 1, last), source.players)
