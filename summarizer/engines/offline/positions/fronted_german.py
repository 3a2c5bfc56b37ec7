"""Stands of German clauses that open with an object: **Den Plan** *lehnte Kolb ab*, *ein Plan,* **den** *er rügt*."""

from __future__ import annotations

from typing import NamedTuple

from summarizer.engines.offline.positions.sides import Sides
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.positions.stand_senses import StandSenses
from summarizer.engines.offline.positions.topics import Topics
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbgroups import VerbGroups
from summarizer.engines.offline.reading.vocabulary import StanceCue
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.objects_german import OBLIQUE, FirstObject, FirstObjects
from summarizer.engines.offline.speakers.source import Source

__all__ = ["Fronted", "FrontedObjects"]

_EDGES = frozenset(",;:.!?–—()")
_DENIED = frozenset({"kein", "keine", "keinen", "keinem", "keinerlei"})
_CLAUSE = 24  # tokens between a relative pronoun and its verb
_CLOSING = frozenset({",", ".", ";", ":", "!", "?", ""})
_ACCUSATIVE_RELATIVES = frozenset({"den", "dem", "was"})
_RELATIVES = _ACCUSATIVE_RELATIVES | {"die", "das", "welche", "welches", "welchen"}
_NOMINATIVE = frozenset({"der", "die", "das", "ein", "eine"})
_ACCUSATIVE = frozenset({"das", "dies", "dem", "diesem", "es"})


class Fronted(NamedTuple):
    """What a clause tells that begins with its object; no stand where none is sure."""

    stand: Stand | None


class FrontedObjects:
    """The stands on what stands first in the clauses of one German text."""

    def __init__(self, discourse: Discourse, groups: VerbGroups, sides: Sides, senses: StandSenses) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.topics, self.auxiliaries = Topics(self.scene), self.scene.vocabulary.words["auxiliaries"]
        self.pronouns = self.scene.quoting["pronouns.subject"]
        self.objects, self.groups, self.sides, self.senses = FirstObjects(discourse), groups, sides, senses

    def of(self, unit: Unit, at: int, cue: StanceCue) -> Fronted | None:
        """The stand of the verb at token *at*; None where its clause does not begin with its object."""
        if cue.fixed or self.scene.inside[at] >= 0:
            return None
        if (told := self._relative(unit, at, cue)) is not None:
            return told
        found = self.objects.of(unit, at)
        if found is None:
            return None
        word = self.scene.lower(found.begin)
        taken = "object" in cue.takes
        if found.points and word not in _ACCUSATIVE:
            taken = word in cue.connectors  # **dagegen** *wehrt sich die Stadt*
        return Fronted(self._stand(found, at, cue, unit)) if taken else None

    def _stand(self, found: FirstObject, at: int, cue: StanceCue, unit: Unit) -> Stand | None:
        if found.source is None or self.scene.lower(found.begin) in _DENIED:
            return None
        end = max(at + 1, found.verb + 1, found.source.last)
        while end < unit.last and self.tokens[end].text not in _EDGES:
            end += 1
        if self.senses.is_told(cue, found.begin, found.end, None):
            return None  # *Den Vorwurf* **wies** *Kolb* **zurück**: a denial
        negated = self.groups.is_negated(found.verb, end)
        condition = self.sides.clauses.condition(end, unit, -1)
        stance = self.sides.of(cue.stance, found.verb, end, negated=negated, conditional=condition is not None)
        about = (found.begin, found.end)
        return Stand(found.source, stance, found.begin, end, condition or end, about) if stance else None

    def _relative(self, unit: Unit, at: int, cue: StanceCue) -> Fronted | None:
        """The stand of a relative clause on the noun before it: *das Gesetz,* **das die Opposition ablehnt**."""
        end = self._closing(at)
        if self.scene.lower(end) not in _CLOSING:
            return None
        start = next(
            (to for to in range(at - 1, max(unit.first, at - _CLAUSE), -1) if self.tokens[to].text in _EDGES), at
        )
        start += 1
        begin = start + (self.scene.lower(start) in cue.connectors)
        word = self.scene.lower(begin)
        governs = begin > start or "object" in cue.takes
        if start > at or self.scene.lower(start - 1) != "," or not governs or word not in _RELATIVES:
            return None
        plain = word in _ACCUSATIVE_RELATIVES or begin > start
        source = self._subject(unit, begin + 1, at)
        if source is None:
            return Fronted(None) if plain else None
        noun = (start, start + 1) if word == "was" else self.topics.before_german_relative(unit, start)
        if noun is None or not (plain or self._is_thing(unit, start - 2)):
            return Fronted(None)
        negated = self.groups.is_negated(start, at)
        stance = self.sides.of(cue.stance, start, at, negated=negated)
        return Fronted(Stand(source, stance, noun[0], end, end, noun) if stance else None)

    def _closing(self, at: int) -> int:
        """The token behind a verb and its auxiliaries."""
        at += 1
        while self.scene.lower(at) in self.auxiliaries:
            at += 1
        return at

    def _subject(self, unit: Unit, first: int, at: int) -> Source | None:
        """Who stands right behind a relative pronoun: *,* *den* **er** *ablehnt*, *das* **die Stadt** *ablehnt*."""
        first += self.scene.lower(first) == "sich"
        if self.scene.lower(first) in self.pronouns:
            return self.discourse.pronoun(first)
        if self.scene.lower(first) in OBLIQUE:
            return None  # *die Partei, die* **den Plan** *ablehnt*
        places = {first, first + (self.scene.lower(first) in _NOMINATIVE)}
        mentions = self.discourse.by_unit.get(unit.number, ())
        found = next((mention for mention in mentions if mention.first in places and mention.last <= at), None)
        return Source((found.actor,), found.first, found.last) if found is not None and found.actor >= 0 else None

    def _is_thing(self, unit: Unit, last: int) -> bool:
        """Whether no actor is named at token *last*, whom the clause could tell of."""
        return self.discourse.subjects.touching(last, unit) is None
