"""What a German verb denies, asks for or announces before itself: **Den Rücktritt** *fordert die Stadt*."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.content import Content
from summarizer.engines.offline.quotes.drafts import QuoteDraft, Work
from summarizer.engines.offline.speakers.charges_german import GermanCharges
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.objects_german import FirstObjects

__all__ = ["GermanFirstObjects"]

_KINDS = frozenset({"ask", "announce", "deny"})
_OPENERS = frozenset({"wonach"})


class GermanFirstObjects:
    """The quotes that stand before the verbs of one German text, as their objects."""

    def __init__(self, discourse: Discourse, content: Content) -> None:
        self.discourse, self.content, self.scene = discourse, content, discourse.scene
        self.objects, self.charges = FirstObjects(discourse), GermanCharges(discourse)
        self.openers = self.scene.quoting["complementizers"] | _OPENERS

    def quotes(self, work: Work, cue: Cue) -> list[QuoteDraft] | None:
        """The quote before *cue*; None where its clause does not begin with its object."""
        if cue.kind == "accuse":
            return self._charged(work, cue)
        if cue.kind not in _KINDS or not cue.takes_object or cue.form not in {"finite", "compound"} or cue.passive:
            return None
        verb = cue.head if cue.form == "finite" else self.discourse.auxiliary(cue, work.unit)
        found = self.objects.of(work.unit, verb) if verb is not None else None
        if found is None or found.begin < work.done or (found.points and cue.kind != "deny"):
            return None
        if found.source is None or cue.negated:
            return []
        claimed = found.points or self.scene.has_one_of(self.scene.quoting["claims"], found.begin, found.end)
        if not (cue.strong or claimed):
            return None  # **Die Leitung** *stellte Kolb in Frage*
        first, last = found.begin, found.end
        if last < found.verb:
            first = last + 1 + (self.scene.lower(last + 1) in self.openers)
            last = found.verb - 1
        work.subject = found.source
        drafts = self.content.of(work, first, last, cue, found.source)
        work.done = max(work.done, cue.last + 1)
        return drafts

    def _charged(self, work: Work, cue: Cue) -> list[QuoteDraft] | None:
        """The charge alone, without whom it is raised against: *warf dem Rat* **Betrug** *vor*."""
        charge = self.charges.of(work.unit, cue)
        if charge is None or charge.first < work.done:
            return None
        if charge.first >= charge.last:
            work.done = max(work.done, charge.end, cue.last + 1)
            return []
        work.subject = charge.source
        drafts = self.content.of(work, charge.first, charge.last, cue, charge.source)
        work.done = max(work.done, charge.end, cue.last + 1)
        return drafts
