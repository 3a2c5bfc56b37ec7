"""Quotes within quotes: *« Il m'a dit :* **“Elle tient.”** *»*, *"They said,* **'It is safe,'** *and left."*

And words right behind a verb of speech or writing within marks: *"A nurse had written* **'unfit to travel'** *."*
"""

from __future__ import annotations

from bisect import bisect_left

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.drafts import QuoteDraft
from summarizer.engines.offline.quotes.unsaid import Unsaid
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import has_clause
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either
from summarizer.marks import quoted_passages

__all__ = ["Nested"]

_ADDRESSEE = 6  # tokens between a verb within marks and the colon before the inner ones
_OPENS = frozenset({":", ","})
_FEWEST = 2  # words behind a verb without a comma: one alone is a label


class Nested:
    """Finds the sentences in inner marks that a verb of speech in the same outer ones hands over."""

    def __init__(self, discourse: Discourse, unsaid: Unsaid) -> None:
        self.discourse, self.scene, self.unsaid = discourse, discourse.scene, unsaid
        words = self.scene.vocabulary.words
        self._own = either(words["pronouns.first_singular"], words["pronouns.first_plural"])
        self._naming = either(self.scene.quoting["naming"], self.scene.quoting["calling"])
        inner = [passage for passage in quoted_passages(self.scene.document) if passage.depth == 1]
        self._of_unit: dict[int, list[tuple[int, int, int]]] = {}
        for passage in inner:
            first, last = self.scene.token_at(passage.outer_start), self.scene.token_at(passage.end - 1) + 1
            if first < len(self.scene.tokens):
                places = self._of_unit.setdefault(self.scene.unit_of[first], [])
                places.append((self.scene.token_at(passage.start), last, passage.start))

    def quotes(self, unit: Unit) -> list[QuoteDraft]:
        """The inner quotes of *unit*."""
        places = self._of_unit.get(unit.number, ())
        found = (self._of_passage(unit, first, last, start) for first, last, start in places)
        return [draft for draft in found if draft is not None]

    def _of_passage(self, unit: Unit, first: int, last: int, start: int) -> QuoteDraft | None:
        clause = has_clause(self.scene.tokens[first:last], self.scene.language)
        cue = self._cue(unit, first) if clause else None
        touching = cue is None
        if cue is None and (clause or self._is_worded(first, last)):
            cue = self._touching(first)
        if cue is None:
            return None
        if self.scene.lower(self.discourse.subjects.end_before(cue, unit.first)) in self._own:
            return None  # *and I said,* **“No,”**: the words of who speaks already
        source = self._speaker(unit, cue)
        if touching and source is None:
            return None
        return QuoteDraft(
            "direct" if clause else "mixed",
            [(start, self.scene.ends[last - 1])],
            speakers=source.players if source else (),
            mention=self.scene.bounds(source.first, source.last) if source and source.last else None,
            cue=self.scene.bounds(cue.first, cue.last + 1),
            cue_kind=cue.kind,
            lemma=cue.lemma,
            unit=unit.number,
        )

    def _cue(self, unit: Unit, first: int) -> Cue | None:
        """The verb that opens the inner marks before token *first* with a colon, or a comma right behind it."""
        at = first - 1
        at -= not self.scene.tokens[at].is_word and self.scene.tokens[at].text not in _OPENS
        if at <= unit.first or self.scene.tokens[at].text not in _OPENS:
            return None
        place = bisect_left(self.scene.cues, at, key=lambda cue: cue.first) - 1
        cue = self.scene.cues[place] if place >= 0 else None
        if cue is None or cue.first < unit.first or cue.form not in {"finite", "compound"} or cue.passive:
            return None
        reach = _ADDRESSEE if self.scene.tokens[at].text == ":" else 1
        same = self.scene.inside[cue.head] == self.scene.inside[first] >= 0
        return cue if same and at - cue.last <= reach else None

    def _touching(self, first: int) -> Cue | None:
        """The verb of speech or writing that stands right before the inner marks at token *first*."""
        before = next(iter(self.scene.cues_between(first - 3 * _FEWEST, first)[-1:]), None)
        if before is None or first - before.last > 1 + (not self.scene.tokens[first - 1].is_word):
            return None
        if before.form not in {"finite", "compound"} or before.passive or before.negated:
            return None
        same = self.scene.inside[before.head] == self.scene.inside[first] >= 0
        says = before.lemma not in self._naming and not self.unsaid.is_unsaid(before)
        return before if same and says else None

    def _is_worded(self, first: int, last: int) -> bool:
        """Whether inner marks without a clause hold more than a label or a title, whose words have capitals."""
        words = [token for token in self.scene.tokens[first:last] if token.is_word]
        return len(words) >= _FEWEST and not any(word.is_capital for word in words[1:])

    def _speaker(self, unit: Unit, cue: Cue) -> Source | None:
        """Whoever stands before the verb within the outer marks, if that is no *I* of whoever speaks in them."""
        floor = self.scene.tokens_of(self.scene.inside[cue.head])[0] + 1
        return self.discourse.before(cue, unit, floor)
