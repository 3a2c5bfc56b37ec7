"""Feelings that what was decided brings about: *the toll* **angered the truckers**, *a provoqué la colère de*."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.engines.offline.positions.rows import Rows
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.positions.topics import Topics
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbgroups import VerbGroup, VerbGroups
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, word_sets
from summarizer.schema.vocabulary import Stance

__all__ = ["Feelings"]

_RAISED = 5  # tokens between a verb of raising and the feeling: *a suscité* **de très vives** *critiques*
_FELT = 4  # tokens between a feeling and those who have it: *criticism yesterday from* **the** *union*
_SIDES: tuple[Stance, Stance] = ("opposes", "supports")


class Feelings:
    """The feelings that the decisions of one text bring about."""

    def __init__(self, discourse: Discourse, groups: VerbGroups) -> None:
        self.scene, self.tokens, self.groups = discourse.scene, discourse.scene.tokens, groups
        self.rows, self.topics = Rows(discourse), Topics(discourse.scene)
        self.known = word_sets(self.scene.language, "feelings")
        self.decided = either(self.known["decided"], word_sets(self.scene.language, "senses")["decided"])
        words = self.scene.vocabulary.words
        self.openers = either(words["articles"], words["determiners"])
        self.verbs = (
            either(*(self.known[f"{name}.verbs"] for name in (*_SIDES, "raising"))) if self.known else frozenset()
        )

    def of(self, unit: Unit) -> Iterator[Stand]:
        """The stands of those in *unit* whom what was decided angers or pleases."""
        if not self.scene.has_one_of(self.verbs, unit.first, unit.last):
            return
        for at in range(unit.first + 1, unit.last - 1):
            if self.tokens[at].lower in self.verbs and self.scene.inside[at] < 0:
                found = self._felt(unit, at)
                if found is not None:
                    yield found

    def _felt(self, unit: Unit, at: int) -> Stand | None:
        group = self.groups.at(at, unit.first)
        passive = group.passive and self.tokens[at].lower not in self.known["met"]
        told = None if group.bare or passive or self.scene.lower(at - 1) == "to" else self._side(unit, at)
        if told is None or self.groups.is_negated(group.first, at + 1):
            return None
        side, begin = told
        row, topic = self.rows.at(begin, unit), self._topic(unit, group)
        if row is None or topic is None or not self._opens(begin, row[0], unit):
            return None
        return Stand(Source(row[0], begin, row[1]), side, group.first, begin, row[1], topic)

    def _side(self, unit: Unit, at: int) -> tuple[Stance, int] | None:
        """The side of those who feel what the verb at token *at* tells, and where they begin to be named."""
        for side in _SIDES:
            if self.tokens[at].lower in self.known[f"{side}.verbs"]:
                return side, at + 1
            for noun in range(at + 1, min(unit.last, at + 1 + _RAISED)):
                if self.tokens[noun].lower in self.known[f"{side}.feelings"]:
                    near = range(noun + 1, min(unit.last, noun + 1 + _FELT))
                    before = next((to for to in near if self.tokens[to].lower in self.known["raising.before"]), None)
                    return None if before is None else (side, before + 1)
        return None

    def _topic(self, unit: Unit, group: VerbGroup) -> tuple[int, int] | None:
        """The subject of the verb, where it is something that somebody decided: **the toll**, and not *the storm*."""
        topic = self.topics.before(unit, group.first)
        return topic if topic and self.scene.has_one_of(self.decided, *topic) else None

    def _opens(self, begin: int, players: tuple[int, ...], unit: Unit) -> bool:
        """Whether those who feel are named right there, no more than an article before them."""
        mentions = self.rows.discourse.by_unit.get(unit.number, ())
        near = (mention.first for mention in mentions if mention.actor in players and mention.last > begin)
        first = min(near, default=unit.last)
        return first - begin <= 1 + (self.tokens[begin].lower in self.openers)
