"""Stands that a German noun and its owner tell: **auf Antrag der Grünen**, **am Widerstand** *Malis gescheitert*."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.reading.scene import Unit, at_or_after, places_of
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import word_sets
from summarizer.schema.vocabulary import Stance

__all__ = ["OwnedNouns"]

_PHRASE = 4  # tokens from a preposition to its noun: *nach* **dem erklärten** *Willen*
_HOLDER = 3  # tokens from a noun to its holder
_CLAUSE = 30  # tokens of the clause that tells what is done
_EDGES = frozenset(",;:.!?–—")
_KINDS = ("upon", "with", "after", "through", "despite")
_AGAINST = frozenset({"through", "despite"})


class OwnedNouns:
    """The nouns of one scene whose owner wants or opposes what their clause tells."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.german = self.scene.language == "de"
        self.known = word_sets("de", "owned")
        openers = map(self.known["opening"].__contains__, self.scene.lowers)
        self.places = places_of(openers) if self.german else ()

    def of(self, unit: Unit) -> Iterator[Stand]:
        """The stands that owned nouns of *unit* tell."""
        nouns, at = _nouns(), at_or_after(self.places, unit.first)
        while at < unit.last - 2:
            found = next(self._stands(at, unit, nouns), None)
            if found is not None:
                yield found
            at = at_or_after(self.places, at + 1)

    def _stands(self, at: int, unit: Unit, nouns: Mapping[str, frozenset[str]]) -> Iterator[Stand]:
        """The stand of the noun behind the preposition at token *at*."""
        for kind in _KINDS:
            if self.tokens[at].lower not in self.known[f"opening.{kind}"]:
                continue
            noun = self._noun(at, unit, nouns[kind])
            holder = self._holder(noun, unit) if noun is not None else None
            if noun is not None and holder is not None:
                yield self._stand(kind, at, holder, unit)

    def _noun(self, at: int, unit: Unit, nouns: frozenset[str]) -> int | None:
        """The noun behind the preposition, articles and adjectives between them."""
        for to in range(at + 1, min(unit.last, at + 1 + _PHRASE)):
            token = self.tokens[to]
            if token.is_capital:
                return to if token.lower in nouns else None
            if not token.is_word:
                return None
        return None

    def _holder(self, noun: int, unit: Unit) -> Mention | None:
        """Who is named behind the noun in the genitive, by a name alone or behind an article or *von*."""
        for mention in self.discourse.subjects.nearby.around(noun + 1, unit.number):
            if mention.first <= noun or mention.first > noun + _HOLDER:
                continue
            led = self.tokens[noun + 1].lower in self.known["holders"]
            named = mention.first == noun + 1 and self.tokens[mention.last - 1].lower.endswith("s")
            return mention if led or named else None
        return None

    def _stand(self, kind: str, at: int, holder: Mention, unit: Unit) -> Stand:
        """Whoever holds the noun wants or opposes what the clause around it tells."""
        stance: Stance = "opposes" if kind in _AGAINST else "supports"
        first, last = self._clause(at, holder.last, unit)
        about = (holder.last, last) if last - holder.last > at - first else (first, at)
        source = self.discourse.subjects.together.with_apposition(holder)
        return Stand(Source(source.players, 0, 0), stance, first, first, last, about if about[0] < about[1] else None)

    def _clause(self, at: int, after: int, unit: Unit) -> tuple[int, int]:
        """The clause around the noun; where it is long, its half from the noun on."""
        near = range(at - 1, max(unit.first, at - _CLAUSE) - 1, -1)
        edge = next((to for to in near if self._is_edge(to)), near.stop)
        first = edge + 1
        ends = (to for to in range(after, min(unit.last, after + _CLAUSE)) if self._is_edge(to))
        return first, next(ends, min(unit.last, after + _CLAUSE))

    def _is_edge(self, at: int) -> bool:
        return self.tokens[at].text in _EDGES


@cache
def _nouns() -> Mapping[str, frozenset[str]]:
    known = word_sets("de", "owned")
    return {kind: known[kind] for kind in _KINDS}
