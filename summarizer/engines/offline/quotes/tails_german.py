"""German verbs of speech that stand behind their words: *…, wie X mitteilte*, *…, hieß es*, or *Das teilte X mit.*"""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.content import Content
from summarizer.engines.offline.quotes.drafts import Aside, QuoteDraft, Work
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import is_finite_at
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source

__all__ = ["GermanTails"]

_TELLING = frozenset({"say", "announce", "confirm", "estimate"})
_POINTING = frozenset({"say", "announce"})
_WIE_REACH = 30  # tokens between *wie* and the verb of its clause
_FEWEST = 4  # tokens of words that a clause with *wie* vouches for


class GermanTails:
    """Reads verbs whose words are over where they stand."""

    def __init__(self, discourse: Discourse, content: Content, asides: list[Aside]) -> None:
        self.discourse, self.content, self.asides = discourse, content, asides
        self.scene, self.tokens = discourse.scene, discourse.scene.tokens
        self._pointing = self.scene.quoting["pointing_back"]

    def quotes(self, work: Work, cue: Cue, *, quoting: bool) -> list[QuoteDraft]:
        """The words before *cue* that it hands over; *quoting*: whether the sentence before holds a quote already."""
        if cue.form not in {"finite", "compound"} or cue.kind not in _TELLING:
            return []
        return (not quoting and self._pointed(work, cue)) or self._as_told(work, cue) or self._hearsay(work, cue)

    def _pointed(self, work: Work, cue: Cue) -> list[QuoteDraft]:
        """The sentence before, which a pronoun takes up: *Der Damm bricht.* **Das teilte die Stadt mit.**"""
        unit = work.unit
        opens = cue.first == unit.first + 1 and self.scene.lower(unit.first) in self._pointing
        if not opens or cue.kind not in _POINTING or not unit.number or self._holds_words(cue, unit):
            return []
        before = self.scene.units[unit.number - 1]
        if before.title or unit.paragraph - before.paragraph > 1:
            return []
        subject = self.discourse.inverted(cue, unit)
        if subject is None or not subject.players:
            article = self.scene.lower(cue.last + 1) in self.scene.vocabulary.words["articles"]
            subject = self.discourse.marked_source(cue.last + 1 + article, unit)
        if subject is None or not subject.players:
            return []
        work.used.update(work.passages)
        drafts = self.content.of(work, before.first, before.last, cue, subject)
        self.asides[:] = [aside for aside in self.asides if not before.start <= aside.start < before.end]
        work.done = unit.last
        return drafts

    def _holds_words(self, cue: Cue, unit: Unit) -> bool:
        """Whether a verb behind *das* hands over words of its own: *Das sagte Kolb nicht, sondern* **dass** *…*."""
        complementizers = self.scene.quoting["complementizers"]
        rest = range(cue.last + 1, unit.last)
        return any(self.tokens[at].text == ":" or self.tokens[at].lower in complementizers for at in rest)

    def _as_told(self, work: Work, cue: Cue) -> list[QuoteDraft]:
        """The words before a clause with *wie* and the verb at its end: *Die Schleuse bricht* **, wie X sagte**."""
        if cue.last + 1 < len(self.tokens) and self.tokens[cue.last + 1].is_word:
            return []
        near = range(cue.first - 1, max(work.done, cue.first - _WIE_REACH), -1)
        opening = next((at for at in near if self.scene.lower(at) == "wie" and self.tokens[at - 1].text == ","), None)
        if opening is None or opening - 1 - work.done < _FEWEST or not self.scene.has_clause(work.done, opening - 1):
            return []
        if any(is_finite_at(self.tokens, at, "de") for at in range(opening + 1, cue.first)):
            return []
        subject = self._teller(opening, cue, work.unit)
        if subject is None:
            return []
        drafts = self.content.of(work, work.done, opening - 1, cue, subject)
        work.done = cue.last + 1
        return drafts

    def _teller(self, wie: int, cue: Cue, unit: Unit) -> Source | None:
        if self.scene.lower(wie + 1) in self.scene.quoting["pronouns.subject"]:
            return self.discourse.pronoun(wie + 1)
        named = self.discourse.subjects.right_behind(wie + 1, unit) or self.discourse.strangers.after(wie + 1, unit)
        return named if named is not None and named.last <= cue.first else None

    def _hearsay(self, work: Work, cue: Cue) -> list[QuoteDraft]:
        """The words before a verb that nobody is the subject of: *Der Damm halte* **, hieß es** *.*"""
        before = cue.first - 1
        impersonal = self.discourse.impersonal
        if not impersonal.is_nobody(cue) or before <= work.done or self.tokens[before].text != ",":
            return []
        if not self.scene.has_clause(work.done, before) or self.scene.has_marks(work.done, before):
            return []
        drafts = self.content.of(work, work.done, before, cue, impersonal.hearsay(cue, work.unit, self.discourse))
        work.done = cue.last + 2
        return drafts
