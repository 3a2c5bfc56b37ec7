"""Who speaks in a document: whoever's it is. **The ministry's** *statement said*, **son** *site précise*."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.memory import Memory
from summarizer.engines.offline.speakers.participles import Participles
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either

__all__ = ["Issuers"]

_DOCUMENT = 3  # tokens from an owner to its document: *the ministry* **'s annual report**
_PUBLISHED = 8  # tokens from a verb of publishing to its document
_ADJECTIVES = 2  # tokens behind or before the noun of a document: *son dernier* **communiqué** *officiel*
_Owner = Callable[[int, Unit], tuple[int, ...]]
"""Whom the possessive at a token of a unit takes up."""


class Issuers:
    """Finds whose document says something; what is spoken of so far is its `Memory`'s, which is handed over."""

    def __init__(self, memory: Memory) -> None:
        self.scene, self.tokens, self.by_unit = memory.scene, memory.tokens, memory.by_unit
        self.cast = memory.cast
        words, quoting = self.scene.vocabulary.words, memory.scene.quoting
        self._documents, self._owners = quoting["documents"], words["determiners.possessive"]
        self._definite = either(words["articles.definite"], quoting["bound_articles"])

    def owned(self, at: int, unit: Unit, owner: _Owner) -> Source | None:
        """The document that ends with token *at* and belongs to somebody, as whose words it speaks."""
        noun = self._noun(at)
        if noun is None or noun <= unit.first:
            return None
        first = next((to for to in range(noun - 1, noun - 1 - _ADJECTIVES, -1) if self._owns(to)), None)
        if first is None or first < unit.first:
            return self._of_name(noun, unit) if self.scene.language == "en" else None
        players = owner(first, unit)
        return Source(players, first, at + 1) if players else None

    def _noun(self, at: int) -> int | None:
        """The noun of a document that ends with token *at*: behind it stand adjectives in French."""
        back = _ADJECTIVES if self.scene.language == "fr" else 0
        return next((to for to in range(at, at - 1 - back, -1) if self.scene.lower(to) in self._documents), None)

    def _owns(self, at: int) -> bool:
        return self.scene.lower(at) in self._owners

    def _of_name(self, noun: int, unit: Unit) -> Source | None:
        """Whoever's document an English genitive makes it: **the ministry's** *statement said*.

        Where nobody known is named there, it is whose name holds the noun: **the hotel's** *site* of *Hotel Marin*.
        """
        near = (mention for mention in self.by_unit.get(unit.number, ()) if noun - _DOCUMENT <= mention.last < noun)
        owner = next((found for found in near if self.scene.lower(found.last) == "'s"), None)
        if owner is not None:
            return Source((owner.actor,), owner.first, noun + 1)
        genitive = next((at for at in range(noun - 1, noun - 1 - _DOCUMENT, -1) if self.scene.lower(at) == "'s"), None)
        if genitive is None or genitive - 2 < unit.first or self.scene.lower(genitive - 2) not in self._definite:
            return None
        word = self.scene.lower(genitive - 1)
        named = (player.number for player in self.cast.players if word in player.name.lower().split()[:-1])
        found = next(named, None)
        return Source((found,) if found is not None else (), genitive - 2, noun + 1)

    def publishing(self, noun: int, unit: Unit, memory: Participles) -> Source:
        """Who says what is in the French document *noun*: who is named with it or publishes it, not who reads it."""
        mentions = memory.subjects.nearby.between(self.by_unit.get(unit.number, ()), noun + 1, noun + 1 + _DOCUMENT)
        owner = next(iter(mentions), None)
        if owner is not None and self.scene.has_one_of(self.scene.quoting["genitives"], noun + 1, owner.first + 1):
            return Source((owner.actor,), owner.first, owner.last)
        verbs = range(max(unit.first, noun - _PUBLISHED), noun)
        published = any(lemma_of(self.scene.lower(at), "fr") in self.scene.quoting["publishing"] for at in verbs)
        return (memory.implied(unit) if published else None) or Source((), 0, 0)

    def unowned(self, source: Source, memory: Memory) -> Source:
        """*source*, with whoever issued it where it is a document with no name tied to it: *per* **the filing**."""
        last = source.last - 1
        if source.players or not source.last or self.scene.lower(last) not in self._documents:
            return source
        definite = self.scene.lower(source.first) in self._definite and last - source.first <= _ADJECTIVES
        return replace(source, players=memory.issuer(last) or memory.subject) if definite else source
