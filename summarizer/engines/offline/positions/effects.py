"""What a decision is said to do: who says that *this law* **threatens our freedoms** is against it."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.lexicon import either, word_sets
from summarizer.schema.vocabulary import Stance

__all__ = ["Effects"]

_SUBJECT = 10  # tokens of a subject and its verb: *the new plan of the port* **would certainly** *hurt workers*
_DOUBTED = 5  # tokens before the subject: *I* **don't believe** *that the law threatens us*
_OBJECT = 5  # tokens of the object: *our* **small fishing** *villages*
_STOPS = frozenset(".,;:!?…()—–“”«»")
_SIDES: tuple[Stance, Stance] = ("opposes", "supports")


class Effects:
    """The effects that the quotes of one scene tell."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.known, arguing = word_sets(scene.language, "effects"), word_sets(scene.language, "arguing")
        words = scene.vocabulary.words
        self.openers = either(words["articles"], words["determiners"])
        self.helping = either(words["auxiliaries"], arguing["modal"])
        self.unsure = either(arguing["negations"], arguing["possible"], arguing["asking"], arguing["questions"])
        self.verbs = either(*(self.known[f"{side}.verbs"] for side in _SIDES)) if self.known else frozenset()

    def at(self, at: int, first: int) -> tuple[tuple[int, int], Stance] | None:
        """The subject of the verb at token *at*, which tells an effect, and the side of whoever says so."""
        word = self.tokens[at].lower
        if word not in self.verbs or not self.scene.has_one_of(self.known["cared_for"], at + 1, at + 1 + _OBJECT):
            return None
        subject = self._subject(at, first)
        if subject is None or self.scene.has_one_of(self.unsure, max(first, subject[0] - _DOUBTED), at + 2):
            return None
        return subject, "opposes" if word in self.known["opposes.verbs"] else "supports"

    def _subject(self, at: int, first: int) -> tuple[int, int] | None:
        """The decision whose effect the verb at token *at* tells: an article or *this*, and its noun."""
        end = at
        if self.scene.lower(at - 1) == "to":
            return None  # *fails* **to** *protect our children*
        while end > first and (self.tokens[end - 1].lower in self.helping or self.tokens[end - 1].lower.endswith("ly")):
            end -= 1
        for begin in range(end - 1, max(first - 1, end - 1 - _SUBJECT), -1):
            word = self.tokens[begin].lower
            if self.tokens[begin].text in _STOPS or (word not in self.known["subjects"] and self._tells(begin)):
                return None
            if word in self.openers and self.scene.has_one_of(self.known["subjects"], begin + 1, min(end, begin + 4)):
                opens = begin == first or not self.tokens[begin - 1].is_word or self._begins_clause(begin - 1)
                return (begin, end) if opens else None
        return None

    def _tells(self, at: int) -> bool:
        """Whether token *at* is another verb, whose subject the decision may be."""
        return self.tokens[at].lower in self.verbs or is_finite(self.tokens[at], self.scene.language)

    def _begins_clause(self, at: int) -> bool:
        """Whether token *at* opens a clause: *says* **that** *the law threatens us*."""
        known = word_sets(self.scene.language, "arguing")
        return self.tokens[at].lower in either(known["complements"], known["leads"])
