"""German verbs of speech that stand behind their words: *…, wie X mitteilte*, *…, hieß es*, or *Das teilte X mit.*"""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.content import Content
from summarizer.engines.offline.quotes.drafts import Aside, QuoteDraft, Work
from summarizer.engines.offline.quotes.framed_german import NEVER, verdict_before
from summarizer.engines.offline.quotes.parted_german import PartedClauses
from summarizer.engines.offline.reading.fields_german import GermanFields
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import is_finite_at
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source

__all__ = ["GermanTails"]

_TELLING = frozenset({"say", "announce", "confirm", "estimate"})
_POINTING = frozenset({"say", "announce", "confirm"})
_UNCERTAIN = frozenset({"ob", "wenn", "falls", "sofern"})
_WIE_REACH = 30  # tokens between *wie* and the verb of its clause
_FEWEST = 4  # tokens of words that a clause with *wie* vouches for


class GermanTails:
    """Reads verbs whose words are over where they stand."""

    def __init__(self, discourse: Discourse, content: Content, asides: list[Aside]) -> None:
        self.discourse, self.content, self.asides = discourse, content, asides
        self.scene, self.tokens = discourse.scene, discourse.scene.tokens
        self._fields, self._parted = GermanFields(discourse.scene), PartedClauses(discourse.scene)
        self._pointing = self.scene.quoting["pointing_back"]

    def quotes(self, work: Work, cue: Cue, *, quoting: bool) -> list[QuoteDraft]:
        """The words before *cue* that it hands over; *quoting*: whether the sentence before holds a quote already."""
        verdict = verdict_before(self.scene, cue)
        if verdict is not None:
            return self._judged(work, cue, verdict)
        if cue.form not in {"finite", "compound"} or cue.kind not in _TELLING:
            return []
        return (not quoting and self._pointed(work, cue)) or self._as_told(work, cue) or self._hearsay(work, cue)

    def _judged(self, work: Work, cue: Cue, als: int) -> list[QuoteDraft]:
        """The verdict right before a verb that closes its clause: *weil Kolb den Plan* **als „Unsinn“** *bezeichnet*.

        What is judged belongs to it where nothing but that stands between the subject and *als*. In a passive *von*
        names who speaks, or nobody is known to: *wurde im Rat* **als „Unsinn“** *kritisiert*.
        """
        if als < work.done or self._is_open(work, als):
            work.used.update(self.scene.passages_within(als, cue.first))
            return []
        told, first = self.discourse.impersonal.agent(cue, work.unit, self.discourse), als
        if self.scene.lower(cue.last + 1) and self.tokens[cue.last + 1].is_capital:
            told = told or Source((), 0, 0)  # *die als „Hexe“ bezeichnete* **Frau**
        if told is None or not told.players:
            told = self._outlet(work.unit, als) or told
        if told is None:
            told = self._behind_conjunction(work, als) or self.discourse.told_behind(cue, work.unit)
            told = told or self.discourse.before(cue, work.unit, work.unit.first)
            first = self._behind_subject(told, als) if told is not None and work.done <= told.last < als else als
        if told is None:
            return []
        work.done = cue.last + 1
        return self.content.of(work, first, cue.first, cue, told)

    def _opener(self, work: Work, at: int) -> int:
        """Where the clause of the token *at* begins."""
        return next((to + 1 for to in range(at - 1, work.done, -1) if self.tokens[to].text in ",;:"), work.done)

    def _is_open(self, work: Work, als: int) -> bool:
        """Whether nobody is told to have judged so: *hat ihn* **nie** *als „…“ bezeichnet*, **ob** *er ihn als …*."""
        opener = self._opener(work, als)
        denied = self.scene.has_one_of(NEVER, opener, als)
        return denied or self.scene.lower(opener) in _UNCERTAIN

    def _behind_conjunction(self, work: Work, als: int) -> Source | None:
        """The subject right behind the conjunction of a clause: *weil* **die Stadt** *Roth als „…“ bezeichnet*."""
        opener = self._opener(work, als)
        if self.scene.lower(opener) not in self.scene.vocabulary.words["conjunctions.subordinating"]:
            return None
        if self.scene.lower(opener + 1) in self.scene.quoting["pronouns.subject"]:
            return self.discourse.pronoun(opener + 1)
        subjects, at = self.discourse.subjects, opener + 1
        at += self.scene.lower(at) in self.scene.vocabulary.words["articles.definite"]
        named = subjects.right_behind(at, work.unit) or subjects.right_behind(opener + 1, work.unit)
        return named or self.discourse.strangers.after(opener + 1, work.unit)

    def _behind_subject(self, subject: Source, als: int) -> int:
        """Where what is judged begins; at *als* where when or where it was judged stands there too."""
        at = subject.last + (2 if self.scene.lower(subject.last) == "," else 0)  # *Kolb* **, der** *den Plan als …*
        at += self.scene.lower(at) in self.scene.vocabulary.words["auxiliaries"]
        placed = self.scene.has_one_of(self.scene.vocabulary.words["prepositions"], at, als)
        return als if placed or at > als or self.scene.has_clause(at, als) else at

    def _outlet(self, unit: Unit, als: int) -> Source | None:
        """The outlet in marks right before a verdict: *wurde* **im „Hafenboten“** *als „Unsinn“ bezeichnet*."""
        opening = self.scene.tokens_of(self.scene.inside[als - 1])[0] if self.scene.inside[als - 1] >= 0 else als
        governed = self.scene.lower(opening - 1) in self.scene.vocabulary.words["prepositions"]
        return self.discourse.marked_source(opening, unit) if opening < als and governed else None

    def _pointed(self, work: Work, cue: Cue) -> list[QuoteDraft]:
        """The sentence before, which a pronoun takes up: *Der Damm bricht.* **Das teilte die Stadt mit.**"""
        unit = work.unit
        if self.scene.lower(cue.first - 2) == "," and self.scene.lower(cue.first - 1) in self._pointing:
            return self._pointed_within(work, cue)
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

    def _pointed_within(self, work: Work, cue: Cue) -> list[QuoteDraft]:
        """The clause before, which *das* takes up behind a comma: *Der Damm bricht,* **das teilte die Stadt mit**."""
        comma, unit = cue.first - 2, work.unit
        told = comma - work.done >= _FEWEST and self.scene.has_clause(work.done, comma) and cue.kind in _POINTING
        subject = self.discourse.inverted(cue, unit) if told and not self._holds_words(cue, unit) else None
        if subject is None or not subject.players:
            return []
        drafts = self.content.of(work, work.done, comma, cue, subject)
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
        if opening is None or not self.scene.has_clause(work.done, opening - 1):
            return []
        comma, limit = cue.last + 1, work.unit.last
        parted = self._parted.go_on(work.done, opening - 1, comma, limit)
        if opening - 1 - work.done < _FEWEST and not parted:
            return []
        if any(is_finite_at(self.tokens, at, "de") for at in range(opening + 1, cue.first)):
            return []
        subject = self._teller(opening, cue, work.unit)
        if subject is None:
            return []
        drafts = self.content.of(work, work.done, opening - 1, cue, subject)
        work.done = cue.last + 1
        if drafts and parted:  # *Der Damm* **ist** *, wie die Stadt mitteilt,* **gesperrt**
            work.done = self._parted.end(comma, limit)
            self.content.resume(work, drafts[-1], comma, work.done)
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
        if self._holds_words(cue, work.unit):
            return []  # *In dem Brief, der gestern kam,* **heißt es, dass** *…*
        if not self.scene.has_clause(work.done, before) or self.scene.has_marks(work.done, before):
            return []
        if self._fields.is_circumstance(work.done, cue.first):
            return []  # *In dem Beschluss,* **der am Montag fiel,** *heißt es, …*
        drafts = self.content.of(work, work.done, before, cue, impersonal.hearsay(cue, work.unit, self.discourse))
        work.done = cue.last + 2
        return drafts
