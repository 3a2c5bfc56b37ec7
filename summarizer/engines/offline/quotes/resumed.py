"""Quotes that are taken up again behind their tag: *«A», dit-il,* **«B»**."""

from __future__ import annotations

from summarizer.engines.offline.quotes.drafts import QuoteDraft, Work
from summarizer.engines.offline.reading.fields_german import GermanFields
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite_at

__all__ = ["Resumed"]

_STOPS = frozenset(".;!?…")
_SPEAKERS = frozenset({"he", "she", "they", "who"})
"""Whoever speaks, as the subject of a deed of the own."""
_REACH = 14  # tokens between a tag and the words that go on: *«A», a dit hier le maire de Roval, «B»*


class Resumed:
    """What takes up the quotes of one scene again; *fields* tells where German marks only name something."""

    def __init__(self, scene: Scene, fields: GermanFields | None) -> None:
        self.scene, self.fields = scene, fields

    def add(self, work: Work, draft: QuoteDraft, tail: int, limit: int) -> int:
        """Add to *draft* the passage that takes it up again behind its tag; where the words end then."""
        resumed = self._passage(work, tail, limit)
        if resumed is None:
            return tail
        passage = self.scene.passages[resumed]
        draft.runs.append((passage.start, passage.end))
        draft.kind = "mixed" if draft.kind == "indirect" else draft.kind
        work.used.add(resumed)
        return self.scene.tokens_of(resumed)[1]

    def joined(self, work: Work, draft: QuoteDraft, tail: int, limit: int) -> int:
        """Where English words that *and* or *so* adds behind a tag begin: *It leaks, Roe said,* **and has for a year**.

        The token *limit* where nothing is added. A clause with a subject behind *and* may be the article's own.
        """
        scene, first = self.scene, tail + 2
        if scene.language != "en" or draft.kind != "indirect" or scene.lower(tail) != "," or first >= limit:
            return limit
        link, verb = scene.lower(tail + 1), scene.next_finite(first)
        adds = link == "so" and scene.lower(first) not in _SPEAKERS
        adds = adds or (link == "and" and verb == first and scene.lower(verb) in scene.vocabulary.words["auxiliaries"])
        told = scene.has_marks(tail, limit) or any(tail < cue.first < limit for cue in work.cues)
        return tail + 1 if adds and not told and verb < limit else limit

    def opens_marks(self, first: int, last: int) -> bool:
        """Whether an English participle opens the marks behind it: *“A,” Roe said before* **asking,** *“B”*."""
        if self.scene.language != "en":
            return False
        return any(cue.form == "gerund" for cue in self.scene.cues_between(first, last))

    def _passage(self, work: Work, tail: int, limit: int) -> int | None:
        """The passage that takes the quote up again after its tag: *«A», dit-il,* **«B»**."""
        for at in range(tail, min(limit, tail + _REACH, work.unit.last)):
            if self.scene.inside[at] >= 0:
                taken = (
                    self.scene.inside[at] in work.used
                    or self.scene.inside[at] in self.scene.works
                    or self.opens_marks(tail, at)
                )
                taken = taken or (self.fields is not None and self.fields.is_named(at)) or self._has_tag(at)
                return None if taken else self.scene.inside[at]
            if self.scene.tokens[at].text in _STOPS or (
                is_finite_at(self.scene.tokens, at, self.scene.language) and not self._is_noun(at)
            ):
                return None
        return None

    def _has_tag(self, at: int) -> bool:
        """Whether English marks at token *at* have a tag of their own: *"A," Roe said, but* **"B," said Moe** *.*"""
        end = self.scene.tokens_of(self.scene.inside[at])[1]
        if self.scene.language != "en" or not self.scene.closes_with_comma(end - 1):
            return False
        return any(cue.form == "finite" and cue.strong for cue in self.scene.cues_between(end, end + 1))

    def _is_noun(self, at: int) -> bool:
        """Whether an English base form before a comma is a noun: *"A," Roe said of Moe's* **campaign,** *"B"*."""
        lower = self.scene.lower(at)
        base = self.scene.language == "en" and lemma_of(lower, "en") == lower
        return base and self.scene.lower(at + 1) == "," and lower not in self.scene.vocabulary.closed_words
