"""Protests: what a strike or a petition is against is opposed, what it is for supported; by itself it is wanted."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from summarizer.engines.offline.positions.objects import heads
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.reading.clause_ends import ClauseEnds
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.vocabulary import StanceCue
from summarizer.lexicon import either, word_sets

__all__ = ["Protests"]

_FAR = 8  # tokens from the noun of a protest to what it is against: *a strike by 300 drivers* **against**


class Protests:
    """The protests of one scene."""

    def __init__(self, scene: Scene, clauses: ClauseEnds) -> None:
        self.clauses = clauses
        self.scene, known = scene, word_sets(scene.language, "senses")
        self.nouns, self.favouring, self.over = known["protests"], known["favouring"], known["over"]
        self.permitting = known["permitting"]
        words = scene.vocabulary.words
        self.circumstances = either(words["prepositions"], words["adverbs"], words["time.weekdays"])
        self.nominal = either(words["articles"], words["determiners"])
        self.against = either(word_sets(scene.language, "arguing")["against"], known["against"])

    def told(self, found: Stand, cue: StanceCue) -> Stand:
        """*found* as its protest tells: *annonce une grève* **contre la réforme**, *went on strike* **for better pay**.

        Without either it is against what the article says protests are against; where it does not, the protest is what
        is wanted: **announced a strike**, **fait grève** *lundi*. Whoever *rejects* **the strike** is against it.
        """
        noun = self._first_of(self.nouns, found.first, found.end)
        if noun is None or found.deed or cue.lemma in self.permitting or found.stance not in {"supports", "opposes"}:
            return found  # *interdit*, *autorise* **la marche contre la loi**: no protest of theirs
        if found.stance == "supports":
            wanted = noun >= found.begin and self.target is not None and heads(self.scene, found.begin, noun)
            return replace(found, stance="opposes", about=self.target) if wanted else found
        if noun >= found.begin and cue.stance == "opposes":
            return found
        far = min(found.end, noun + _FAR)
        against = self._first_of(self.against, noun + 1, far)
        if against is not None and self.scene.lower(against) in self.over:  # *a strike* **over pay** is not against pay
            return replace(found, stance="supports", begin=noun, about=None)
        if against is not None:
            return replace(found, begin=max(found.begin, against + 1))
        if noun >= found.begin and cue.stance == "supports":
            return found  # *ne soutient plus* **la grève**
        aim = self._first_of(self.favouring, noun + 1, far)
        if aim is not None and aim + 1 < found.end:
            return replace(found, stance="supports", begin=aim + 1)
        if noun < found.begin < found.end and self._names_thing(found.begin):
            return found
        if self.target is not None:
            return replace(found, about=self.target)
        return replace(found, stance="supports", begin=found.end if noun < found.begin else found.begin)

    @cached_property
    def target(self) -> tuple[int, int] | None:
        """The tokens of what the first protest is against that says so: *la grève contre* **la loi**."""
        for noun in self.scene.places_of_words(self.nouns):
            unit = self.scene.units[self.scene.unit_of[noun]]
            against = self._first_of(self.against - self.over, noun + 1, min(unit.last, noun + _FAR))
            if against is not None and against + 1 < unit.last:
                end = self.clauses.end(against + 1, unit, self.scene.inside[against])
                return against + 1, max(against + 2, min(end, self.scene.next_finite(against + 1)))
        return None

    def _names_thing(self, at: int) -> bool:
        """Whether the words at token *at* are no circumstance: *protested* **the toll**, *est en grève* **partout**."""
        word = self.scene.lower(at)
        return word in self.nominal if self.scene.language == "fr" else word not in self.circumstances

    def _first_of(self, words: frozenset[str], first: int, last: int) -> int | None:
        return next((at for at in range(first, last) if self.scene.lower(at) in words), None)
