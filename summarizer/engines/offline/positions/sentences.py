"""What courts decide: *l'armateur a été* **condamné à deux ans par le tribunal**, *the judge* **fined** *him*.

A court that sentences somebody is for that sentence, and not against whoever is sentenced.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.positions.stand_subjects import StandSubjects
from summarizer.engines.offline.positions.topics import Topics
from summarizer.engines.offline.reading.clause_ends import ClauseEnds
from summarizer.engines.offline.reading.scene import Unit, between
from summarizer.engines.offline.reading.verbgroups import VerbGroup, VerbGroups
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import word_sets

__all__ = ["Sentences"]

_AGENT = 30  # tokens between a participle and the court: a penalty with a day, a fine and years without office
_PENALTY = 7  # tokens between a participle and its penalty: *condamné* **jeudi 8 mai à** *deux ans*
_NAMED = 4  # tokens between *by* and the court


class Sentences:
    """The sentences of one scene's courts."""

    def __init__(self, discourse: Discourse, groups: VerbGroups, subjects: StandSubjects, clauses: ClauseEnds) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.groups, self.subjects, self.clauses = groups, subjects, clauses
        self.topics = Topics(self.scene)
        self.known = word_sets(self.scene.language, "sentences")
        self.agents = word_sets(self.scene.language, "arguing")["agents"]

    def of(self, unit: Unit) -> Iterator[Stand]:
        """The stands of the courts that sentence somebody in *unit*."""
        if not self.known:
            return
        for at in between(self.scene.signs["stance"], unit.first, unit.last):
            if self.tokens[at].lower in self.known["forms"] and self.scene.inside[at] < 0:
                found = self._sentence(at, unit)
                if found is not None:
                    yield found

    def _sentence(self, at: int, unit: Unit) -> Stand | None:
        group = self.groups.at(at, unit.first)
        if self.groups.is_negated(group.first, at + 1):
            return None
        if group.passive or group.bare:
            return self._passed(at, group, unit)
        source = self.subjects.of(unit, at, group)
        if source is None or not source.last or not self._is_court(source.first, source.last):
            return None
        begin, end = at + 1, self.clauses.end(at + 1, unit, -1)
        return Stand(source, "supports", group.first, begin, end, deed=self._deed("deeds"))

    def _passed(self, at: int, group: VerbGroup, unit: Unit) -> Stand | None:
        """The sentence that a passive tells, with the court behind *by*."""
        by = next((to for to in range(at + 1, min(unit.last, at + _AGENT)) if self._opens_agent(to)), None)
        court = self._court(by, unit) if by is not None else None
        if by is None or court is None:
            return None
        to = next((to for to in range(at + 1, min(by, at + _PENALTY)) if self._opens_penalty(to)), None)
        topic = self.topics.described(unit, at) if group.bare else None
        topic = topic or self.topics.before(unit, group.first - (self.scene.lower(group.first - 1) == ","))
        first = at if group.bare else group.first
        if topic is None:
            return None
        whole = Stand(court, "supports", first, by, court.last, topic)
        if to is None:
            return replace(whole, deed=self._deed("deeds"))
        return Stand(court, "supports", first, to + 1, by, deed=self._deed("penalties"), like=whole)

    def _opens_agent(self, at: int) -> bool:
        return self.tokens[at].lower in self.agents

    def _opens_penalty(self, at: int) -> bool:
        return self.tokens[at].lower in self.known["to"]

    def _court(self, by: int, unit: Unit) -> Source | None:
        """The court named behind *by*."""
        for mention in self.discourse.by_unit.get(unit.number, ()):
            if by < mention.first <= by + _NAMED:
                named = self._is_court(mention.first, mention.last)
                return Source((mention.actor,), mention.first, mention.last) if named else None
        return None

    def _is_court(self, first: int, last: int) -> bool:
        return self.scene.has_one_of(self.known["courts"], first, last)

    def _deed(self, name: str) -> str:
        return next(iter(self.known[name]), "")
