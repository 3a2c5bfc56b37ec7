"""German *mit den Worten* before marks: whoever does what its sentence tells says them."""

from __future__ import annotations

from summarizer.cues import Cue, finite_at
from summarizer.engines.offline.quotes.content import Content
from summarizer.engines.offline.quotes.drafts import QuoteDraft, Work
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source

__all__ = ["WithTheWords"]

_WORDS = frozenset({"mit den worten"})


class WithTheWords:
    """Reads the marks behind *mit den Worten*: *Kolb verließ den Saal* **mit den Worten** *„Nie wieder“*."""

    def __init__(self, discourse: Discourse, content: Content) -> None:
        self.discourse, self.content, self.scene = discourse, content, discourse.scene

    def is_bare(self, work: Work, cue: Cue) -> bool:
        """Whether no marks follow *mit den Worten* in their sentence."""
        return cue.lemma.lower() in _WORDS and not self.scene.has_marks(cue.last + 1, work.unit.last)

    def quotes(self, work: Work, position: int) -> list[QuoteDraft] | None:
        """The quote in the marks right behind the cue; None where a verb of speech has them, or none are there."""
        cue = work.cues[position]
        if cue.lemma.lower() not in _WORDS or any(self._is_verb(other) for other in work.cues[:position]):
            return None
        first = cue.last + 1 + (self.scene.lower(cue.last + 1) == ":")
        if first >= work.unit.last or self.scene.inside[first] < 0 or self.scene.inside[first] in work.used:
            return None
        last = self.scene.tokens_of(self.scene.inside[first])[1]
        verb = self.scene.next_finite(work.unit.first)
        verb = verb if verb < cue.first else self.scene.next_finite(last)
        if verb >= work.unit.last:
            return None
        told = finite_at(verb)
        subject = self.discourse.told_behind(told, work.unit) if verb < cue.first else None
        subject = subject or (self.discourse.before(told, work.unit, work.unit.first) if verb < cue.first else None)
        subject = subject or self.discourse.inverted(told, work.unit)
        drafts = self.content.of(work, first, last, cue, subject or Source((), 0, 0))
        work.done = max(work.done, last)
        return drafts

    def _is_verb(self, cue: Cue) -> bool:
        return cue.form in {"finite", "compound"}
