"""Stands that a German participle tells of its noun: *die* **von der Gewerkschaft geforderte** *Zulage*."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from operator import attrgetter

from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.reading.circumstances_german import opens_other_phrase
from summarizer.engines.offline.reading.scene import Unit, at_or_after, places_of
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.engines.offline.reading.vocabulary import StanceCue, vocabulary
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, word_sets

__all__ = ["Attributes"]

_AGENT = 14  # tokens between *von* and the participle
_ADVERBS = 2  # tokens between whoever did it and the participle: *von Kolb* **nun** *geforderte*
_ADJECTIVES = 3  # tokens between the participle and its noun
_ISSUE = 8  # tokens that may follow the noun
_ENDINGS = ("e", "en", "er", "es", "em")


class Attributes:
    """The participles of stance of one scene that describe a noun and name whose stand it is."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        german, words = self.scene.language == "de", self.scene.vocabulary.words
        self.participles = _participles() if german else {}
        self.agents = word_sets("de", "arguing")["agents"]
        self.opening = either(words["articles"], words["determiners"])
        words_in_order = map(attrgetter("lower"), self.tokens)
        self.places = places_of(map(self.participles.__contains__, words_in_order)) if german else ()

    def of(self, unit: Unit) -> Iterator[Stand]:
        """The stands that participles of *unit* tell."""
        at = at_or_after(self.places, unit.first)
        while at < unit.last:
            found = self._stand(at, unit)
            if found is not None:
                yield found
            at = at_or_after(self.places, at + 1)

    def _stand(self, at: int, unit: Unit) -> Stand | None:
        noun = self._noun(at, unit)
        by = self._agent(at, unit) if noun is not None else None
        if noun is None or by is None:
            return None
        players = self._players(by, at, unit)
        first = by - (self.scene.lower(by - 1) in self.opening)
        stance = self.participles[self.tokens[at].lower].stance
        return Stand(Source(players, 0, 0), stance, first, at + 1, self._end(noun, unit)) if players else None

    def _noun(self, at: int, unit: Unit) -> int | None:
        """The noun that the participle describes, adjectives between them."""
        for to in range(at + 1, min(unit.last, at + 1 + _ADJECTIVES)):
            if self.tokens[to].is_capital:
                return to
            if not self.tokens[to].lower.endswith(_ENDINGS) or self.tokens[to].lower in self.opening:
                return None
        return None

    def _agent(self, at: int, unit: Unit) -> int | None:
        """The *von* before the participle, with no mark between that is no bracket."""
        for by in range(at - 2, max(unit.first - 1, at - _AGENT), -1):
            if self.tokens[by].lower in self.agents:
                return by
            if self.tokens[by].text in ".,;:" or is_finite(self.tokens[by], "de"):
                return None
        return None

    def _players(self, by: int, at: int, unit: Unit) -> tuple[int, ...]:
        """Who is named between *von* and the participle, right before that."""
        around = self.discourse.subjects.nearby.around(at, unit.number)
        near = [m for m in around if by < m.first and m.last <= at and self.scene.lower(m.first - 1) != "("]
        if not near:
            return ()
        last = self.discourse.subjects.nearby.before_brackets(at - 1, by) + 1
        if last - near[-1].last > _ADVERBS:
            return ()
        return tuple(dict.fromkeys(mention.actor for mention in near))

    def _end(self, noun: int, unit: Unit) -> int:
        """Token after the noun and what belongs to it."""
        at = noun + 1
        while at < min(unit.last, noun + _ISSUE):
            token = self.tokens[at]
            ends = opens_other_phrase(self.tokens, at) or (not token.is_capital and is_finite(token, "de"))
            if not token.is_word or ends:
                break
            at += 1
        while at > noun + 1 and not self.tokens[at - 1].is_capital:
            at -= 1
        return at


@cache
def _participles() -> Mapping[str, StanceCue]:
    """The verbs of stance with a bare object, by the inflected forms of their participles."""
    found: dict[str, StanceCue] = {}
    for form, cues in vocabulary("de").stances.items():
        cue = next((cue for cue in cues if not cue.noun and not cue.reflexive and "object" in cue.takes), None)
        if cue is not None and form.endswith(("t", "en")) and len(form) > len("planen"):
            found.update({form + ending: cue for ending in _ENDINGS})
    return found
