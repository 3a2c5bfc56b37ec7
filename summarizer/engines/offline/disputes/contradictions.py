"""Claims that contradict an earlier one without a word of denial: *exports went on*, *exports were halted*."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.engines.offline.disputes.disputed import DisputeDraft, Register
from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.reading.scene import Unit

__all__ = ["Contradictions"]

_REACH = 3  # units between two claims of which one cannot be true as well
_PAIRS = (("going", "stopped"), ("rising", "falling"), ("alive", "dead"))
_SHARED = 4  # words of content by which a negated claim is told to be the same as one that is not
_SHARE = 0.6  # of the shorter claim's content that the other one repeats


class Contradictions:
    """Holds a new claim against the last ones of others."""

    def __init__(self, register: Register, language: str) -> None:
        self.register, self.tokens, self.scene = register, register.tokens, register.scene
        known = disputing(language)
        self.negations = known["negations"]
        self.opposites = [(known[f"opposites.{one}"], known[f"opposites.{other}"]) for one, other in _PAIRS]
        self.telling = known["opposites"]

    def of(self, span: tuple[int, int], speakers: Sequence[int], unit: Unit) -> DisputeDraft | None:
        """The claim of somebody else that cannot be true where *span* is."""
        words = self._words(span)
        for draft in self.register.recent(unit, _REACH):
            others = draft.asserted_by and not set(draft.asserted_by) & set(speakers)
            if others and self._opposes(span, words, draft):
                return draft
        return None

    def _opposes(self, span: tuple[int, int], words: frozenset[str], draft: DisputeDraft) -> bool:
        told = self._words(draft.span)
        content, theirs = self.register.content(*span), self.register.content(*draft.span)
        shared = content & theirs
        if not shared:
            return False
        if not self.telling.isdisjoint(words) and self._are_opposite(words, told):
            return True
        negated = bool(words & self.negations) != bool(told & self.negations)
        return negated and len(shared) >= max(_SHARED, _SHARE * min(len(content), len(theirs)))

    def _are_opposite(self, words: frozenset[str], told: frozenset[str]) -> bool:
        return any((words & a and told & b) or (words & b and told & a) for a, b in self.opposites)

    def _words(self, span: tuple[int, int]) -> frozenset[str]:
        first, last = self.scene.token_at(span[0]), self.scene.token_at(span[1] - 1) + 1
        return frozenset(token.lower for token in self.tokens[first:last])
