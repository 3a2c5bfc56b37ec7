"""German plans in reported words: the verb that closes the clause and *nicht* before it tell their side."""

from __future__ import annotations

from dataclasses import replace

from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.reading.clause_ends import is_ordinal_point
from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import word_sets
from summarizer.schema.vocabulary import Stance

__all__ = ["GermanPlans"]

_CLAUSE = 30  # tokens from *werden* to the infinitive that closes its clause


class GermanPlans:
    """What *werden* tells of the speakers of one German scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.known = word_sets("de", "arguing")

    def side(self, at: int) -> Stance | None:
        """The side of what *werden* at token *at* tells: *werden das Bad* **nicht schließen**, **verhindern**.

        None where the speakers only do not oppose a thing, or will do more than that: *werden nicht* **nur** *reden*.
        """
        end = self._end(at)
        denied = self._denied(at, end)
        if denied is not None and self.scene.lower(denied + 1) in self.known["only"]:
            return None
        opposed = self._opposes(end - 1) or self.scene.has_one_of(self.known["against"], at, end)
        if denied is not None:
            return None if opposed else "opposes"
        return "opposes" if opposed else "supports"

    def named(self, stand: Stand) -> Stand:
        """A plan called by what it is about, where its verb or a negation turns the side: **das Bad** *verhindern*."""
        at = stand.begin
        if stand.about is not None or stand.stance != "opposes" or self.scene.lower(at) not in self.known["will"]:
            return stand
        behind = self.scene.lower(at + 1) in self.known["first_person"]
        if behind and stand.first < at - 1:
            return replace(stand, about=(stand.first, at))  # **diesen Weg** *werden wir nicht mitgehen*
        end, begin = self._end(at), at + 1 + behind
        denied = self._denied(at, end)
        if denied is None:
            against = next(
                (to for to in range(begin, end) if self.tokens[to].lower in self.known["against"]), begin - 1
            )
            told = against >= begin or self._opposes(end - 1)
            return replace(stand, about=(against + 1, end - 1)) if told and end - against > 2 else stand
        if self.scene.lower(denied - 1) in self.scene.vocabulary.words["prepositions"]:  # *das Bad* **auf keinen Fall**
            return replace(stand, about=(begin, denied - 1)) if denied - begin > 2 else stand
        return replace(stand, about=(begin, end), denied=denied) if end - begin > 2 else stand

    def _end(self, at: int) -> int:
        """Token after the clause that *werden* at token *at* opens."""
        places = range(at + 1, min(len(self.tokens), at + _CLAUSE))
        marks = (to for to in places if not self.tokens[to].is_word and self.tokens[to].text not in "-%")
        ends = (to for to in marks if not self.tokens[to].text[0].isdigit() and not is_ordinal_point(self.scene, to))
        return next(ends, places.stop)

    def _denied(self, at: int, end: int) -> int | None:
        return next((to for to in range(at + 1, end) if self.tokens[to].lower in self.known["negations"]), None)

    def _opposes(self, at: int) -> bool:
        """Whether the verb at token *at* is one of opposing what stands before it."""
        cues = self.scene.vocabulary.stances.get(self.scene.lower(at), ())
        return bool(cues) and all(cue.stance == "opposes" for cue in cues if not cue.noun)
