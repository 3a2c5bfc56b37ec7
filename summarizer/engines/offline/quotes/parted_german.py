"""German clauses that a tag parts, their verb before it, the rest behind: *Man* **müsse**, *so Kolb,* **gehen**."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.lexicon import either, without

__all__ = ["PartedClauses"]

_EDGES = frozenset(",;:.!?")
_PARTICIPLES = ("ge", "be", "er", "ver", "ent", "emp", "zer", "zu", "ab", "an", "auf", "aus", "ein", "vor")


class PartedClauses:
    """The clauses of one text whose verb is an auxiliary, so that the words that complete it close them."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        words = scene.vocabulary.words
        self._auxiliaries = either(words["auxiliaries"], scene.quoting["reported"], scene.vocabulary.conditional_forms)
        self._certain = either(words["auxiliaries"], scene.vocabulary.conditional_forms)
        self._small = scene.vocabulary.function_words
        self._relatives = without(words["relatives"], scene.quoting["question_words"])
        openers = either(words["conjunctions"], scene.quoting["linking"])
        self._openers = either(openers, scene.quoting["complementizers"])

    def go_on(self, first: int, before: int, comma: int, limit: int) -> bool:
        """Whether the clause from token *first* to *before*, which the tag parts, is completed behind the *comma*.

        *Die Stadt* **habe**, *so Kolb,* **das Geld verloren**, not *Die Stadt habe Geld, so Kolb, die es weiß*.
        """
        if comma + 1 >= limit or self.tokens[comma].text != "," or self.scene.inside[comma + 1] >= 0:
            return False
        last = self.end(comma, limit) - 1
        opener = self.scene.lower(comma + 1)
        if last <= comma or opener in self._openers or not self.scene.has_one_of(self._auxiliaries, first, before):
            return False
        if self._is_clause(comma + 1, last):
            return False
        if is_finite(self.tokens[before - 1], "de") and self.scene.lower(before - 1) in self._auxiliaries:
            return True
        closes = self._completes(last)
        return closes and not self._completes(before - 1)

    def end(self, comma: int, limit: int) -> int:
        """The mark that ends what stands behind the *comma*."""
        return next((at for at in range(comma + 1, limit) if self._is_edge(at)), limit)

    def _is_edge(self, at: int) -> bool:
        return self.tokens[at].text in _EDGES and self.scene.inside[at] < 0

    def _is_clause(self, first: int, last: int) -> bool:
        """Whether the tokens from *first* to *last* have a verb of their own, which closes a relative clause."""
        if any(self.scene.lower(at) in self._certain for at in range(first, last + 1)):
            return True
        opens = self.scene.lower(first) in self._relatives
        return opens and is_finite(self.tokens[last], "de") and not self._completes(last)

    def _completes(self, at: int) -> bool:
        """Whether an infinitive or a participle stands at token *at*: **prüfen**, **verloren**, **gesperrt**."""
        word = self.tokens[at]
        if not word.is_word or word.is_capital or word.lower in self._certain or word.lower in self._small:
            return False
        return word.lower.endswith("n") or (word.lower.startswith(_PARTICIPLES) and word.lower.endswith("t"))
