"""Tags: a cue and its speaker behind the words they hand over (*«…», a-t-il dit*, *"…", Smith said*)."""

from __future__ import annotations

from itertools import islice

from summarizer.cues import Cue
from summarizer.engines.offline.content import Content
from summarizer.engines.offline.drafts import QuoteDraft, Work
from summarizer.engines.offline.dropped import DroppedSubjects
from summarizer.engines.offline.speakers import Discourse, Source
from summarizer.engines.offline.verbs import is_finite

__all__ = ["Tags"]

_ADVERBIAL_REACH = 12  # tokens between a verb and its subject
_RESUMED_REACH = 14  # tokens between a tag and the words that go on: *«A», a dit hier le maire de Roval, «B»*
_CUES_AHEAD = 6  # cues searched for the tag of a clause
_STOPS = frozenset(".;!?…")


class Tags:
    """Reads cues that stand behind their words."""

    def __init__(self, discourse: Discourse, content: Content) -> None:
        self.discourse, self.content = discourse, content
        self.scene, self.tokens, self.inside = discourse.scene, discourse.tokens, discourse.scene.inside
        self.dropped = DroppedSubjects(discourse)

    def subject(self, work: Work, cue: Cue) -> Source | None:
        """The subject of a tag; None where the cue is none, because it stands before its words."""
        before = cue.first - 1
        if before < work.done:
            return None
        if cue.pronoun is not None:
            return self.discourse.pronoun(cue.pronoun) if self.scene.has_word(work.done, cue.first) else None
        if (self.tokens[before].text == "," or self.inside[before] >= 0) and self.scene.has_word(work.done, cue.first):
            if self._leads_on(cue):
                return None
            after = self.discourse.after(cue, work.unit)
            if after and self._only_adverbials(cue.last + 1, after.first) and not self.dropped.has_object(cue, after):
                return after
            dropped = self.dropped.of_tag(work, cue)
            if dropped:
                return dropped
        if self.scene.language == "en" or self.inside[before] >= 0:
            return self._subject_between(work, cue)
        return None

    def _leads_on(self, cue: Cue) -> bool:
        """Whether the verb opens words of its own: *«…», X affirme* **que** *…*."""
        return self.scene.lower(cue.last + 1) in self.scene.quoting["complementizers"]

    def _only_adverbials(self, first: int, last: int) -> bool:
        """Whether only adverbs, days and addressees stand between a verb and its subject, and not *que* or *that*."""
        return last - first <= _ADVERBIAL_REACH and not any(self._ends_tag(at) for at in range(first, last))

    def _ends_tag(self, at: int) -> bool:
        token = self.tokens[at]
        stops = token.text in ".;:" or token.lower in self.scene.quoting["complementizers"]
        return stops or is_finite(token, self.scene.language)

    def _subject_between(self, work: Work, cue: Cue) -> Source | None:
        """The subject of an English tag, between the comma or the mark and the verb: *"…",* **Smith** *said*."""
        subject = self.discourse.before(cue, work.unit, work.done)
        if subject is None or not subject.last or subject.first <= work.done:
            return None
        opening = subject.first - 1
        separated = self.tokens[opening].text == "," or self.inside[opening] >= 0
        if not separated or not self.scene.has_word(work.done, subject.first) or self._has_object(cue):
            return None
        return subject

    def _has_object(self, cue: Cue) -> bool:
        """Whether the verb has content of its own after it, so that none stands before it: *X says* **the** *…*."""
        at = cue.last + 1
        if at >= len(self.tokens) or self.tokens[at].text in ".,;":
            return False
        word, quoting = self.tokens[at].lower, self.scene.quoting
        return self.inside[at] >= 0 or word in quoting["complementizers"] or word in quoting["object_openers"]

    def hands_over(self, work: Work, position: int) -> bool:
        """Whether a later tag hands over the very clause this cue stands in: *X refuse de parler,* **a affirmé Y**."""
        cue = work.cues[position]
        if cue.pronoun is not None or self.subject(work, cue) is not None:
            return False
        first = cue.last + 1
        for later in islice(work.cues, position + 1, position + 1 + _CUES_AHEAD):
            if any(self.tokens[at].text in ";:" and self.inside[at] < 0 for at in range(first, later.first)):
                return False
            if later.form in {"finite", "compound"} and self.subject(work, later) is not None:
                return True
            first = later.first
        return False

    def quotes(self, work: Work, cue: Cue, subject: Source, limit: int) -> list[QuoteDraft]:
        """The quotes before a tag, with what takes the last of them up again behind it, before the token *limit*."""
        end = min(cue.first, subject.first) if subject.last else cue.first
        drafts = self.content.of(work, work.done, end, cue, subject)
        tail = max(cue.last + 1, subject.last)
        resumed = self._resumed(work, tail, limit)
        if drafts and resumed is not None:
            passage = self.scene.passages[resumed]
            drafts[-1].runs.append((passage.start, passage.end))
            work.used.add(resumed)
            tail = self.scene.tokens_of(resumed)[1]
        work.done = max(work.done, tail)
        return drafts

    def _resumed(self, work: Work, tail: int, limit: int) -> int | None:
        """The passage that takes the quote up again after its tag: *«A», dit-il,* **«B»**."""
        for at in range(tail, min(limit, tail + _RESUMED_REACH, work.unit.last)):
            if self.inside[at] >= 0:
                return self.inside[at] if self.inside[at] not in work.used else None
            if self.tokens[at].text in _STOPS or is_finite(self.tokens[at], self.scene.language):
                return None
        return None
