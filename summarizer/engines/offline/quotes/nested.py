"""Quotes within quotes: *« Il m'a dit :* **“Elle tient.”** *»*, *"They said,* **'It is safe,'** *and left."*"""

from __future__ import annotations

from bisect import bisect_left

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.drafts import QuoteDraft
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import has_clause
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.marks import quoted_passages

__all__ = ["Nested"]

_ADDRESSEE = 6  # tokens between a verb within marks and the colon before the inner ones
_OPENS = frozenset({":", ","})


class Nested:
    """Finds the sentences in inner marks that a verb of speech in the same outer ones hands over."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse, self.scene = discourse, discourse.scene
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
        cue = self._cue(unit, first)
        if cue is None or not has_clause(self.scene.tokens[first:last], self.scene.language):
            return None
        source = self._speaker(unit, cue)
        return QuoteDraft(
            "direct",
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

    def _speaker(self, unit: Unit, cue: Cue) -> Source | None:
        """Whoever stands before the verb within the outer marks, if that is no *I* of whoever speaks in them."""
        floor = self.scene.tokens_of(self.scene.inside[cue.head])[0] + 1
        return self.discourse.before(cue, unit, floor)
