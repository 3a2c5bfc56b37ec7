"""Tags within marks: *« Le pont,* **a expliqué Tal**, *rouvrira. »*, *«El dique* **—dijo Roa—** *cede»*."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.content import Content
from summarizer.engines.offline.quotes.drafts import QuoteDraft, Work
from summarizer.engines.offline.quotes.tag_edges import opens_aside
from summarizer.engines.offline.reading.verbs import is_finite_at
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either

__all__ = ["TagsWithin"]

_BEFORE = frozenset(",?!…")
_BEHIND = frozenset(",.;:!?…")
_DASHES = frozenset("—–")
_HEARERS = frozenset({"m'", "me", "nous", "t'", "te", "vous"})
_CIRCUMSTANCE = 12  # tokens of when, where and how
_NEAR = 2  # tokens between a verb and its subject
_THIRD = ("il", "elle", "ils", "elles", "on")


class TagsWithin:
    """Finds whose marked words are by a verb and its subject that stand among them, set off by commas or dashes."""

    def __init__(self, discourse: Discourse, content: Content) -> None:
        self.discourse, self.content, self.scene = discourse, content, discourse.scene
        self.tokens = discourse.scene.tokens
        words, quoting = discourse.scene.vocabulary.words, discourse.scene.quoting
        adverbial = either(words["prepositions"], words["adverbs"], words["time.weekdays"], words["time.words"])
        self._circumstances = either(adverbial, quoting["genitives"], quoting["contracted"])

    def quote(self, work: Work, index: int) -> QuoteDraft | None:
        """The quote of passage *index* without its tag; None where it holds none."""
        if self.scene.language not in {"fr", "es"}:
            return None
        first, last = self.scene.tokens_of(index)
        told = [(cue, self._subject(work, cue, last)) for cue in self._tags(first, last)]
        tags = [(cue, *found) for cue, found in told if found is not None]
        if not tags:
            return None
        draft = self.content.marked(work, index, *tags[0][:2])
        draft.runs = self._runs(index, [(cue.first, max(end, cue.last + 1)) for cue, _, end in tags])
        return draft

    def _tags(self, first: int, last: int) -> list[Cue]:
        return [cue for cue in self.scene.cues_between(first, last) if self._may_be_tag(cue)]

    def _may_be_tag(self, cue: Cue) -> bool:
        """Whether a finite verb follows a comma and is told to nobody who speaks here: not *m'a-t-il dit*."""
        told = cue.form in {"finite", "compound"} and not cue.passive
        if self.scene.language == "es":
            return told and opens_aside(self.scene, cue.first - 1)
        return told and self.scene.lower(cue.first - 1) in _BEFORE and self.scene.lower(cue.first) not in _HEARERS

    def _subject(self, work: Work, cue: Cue, last: int) -> tuple[Source, int] | None:
        """The subject behind the verb, and the mark behind that: **a-t-il** *dit,*, *a dit* **le maire** *hier,*."""
        if cue.pronoun is not None:
            third = self.scene.lower(cue.pronoun).rpartition("-")[2] in _THIRD
            end = self._behind_circumstance(cue.last + 1, last)
            return (self.discourse.pronoun(cue.pronoun), end) if third and self._closes(end, last) else None
        near = self.discourse.subjects.nearby.around(cue.last, work.unit.number)
        behind = self.discourse.subjects.nearby.between(near, cue.last + 1, cue.last + 2 + _NEAR)
        if not behind:
            return None
        named, end = behind[0], self._behind_circumstance(behind[0].last, last)
        if not self._closes(end, last):
            return None
        role = next((m for m in near if m.kind == "role" and m.first == named.last + 1), None)
        described = role is not None and self.scene.lower(named.last) == ","
        if role is not None and described:
            behind_role = self._behind_circumstance(role.last, last)
            described = self._closes(behind_role, last)
            end = behind_role if described else end
        return Source((named.actor,), named.first, role.last if role is not None and described else named.last), end

    def _behind_circumstance(self, at: int, last: int) -> int:
        """The mark behind what tells when, where and how, if that ends a tag: *dit-il* **d'un ton calme** *.*"""
        if at >= last or self.scene.lower(at) not in self._circumstances:
            return at
        near = range(at, min(last, at + _CIRCUMSTANCE))
        mark = next((to for to in near if not self.tokens[to].is_word and not self.tokens[to].text.isdigit()), at)
        verb = any(is_finite_at(self.tokens, to, "fr") for to in range(at, mark))
        return at if verb or self.tokens[mark].text not in _BEHIND else mark

    def _closes(self, at: int, last: int) -> bool:
        if self.scene.language == "es":
            return at < last and self.tokens[at].text in _DASHES
        return at >= last - 1 or self.tokens[at].text in _BEHIND

    def _runs(self, index: int, tags: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        """The words around tags, whose tokens are half-open, without the comma on either side of each."""
        passage = self.scene.passages[index]
        runs, start = [], passage.start
        for first, tail in tags:
            comma = self.scene.lower(first - 1) == "," or opens_aside(self.scene, first - 1)
            runs.append((start, self.scene.ends[first - 1 - comma]))
            marked = self.tokens[tail].text in _DASHES and self.scene.lower(tail + 1) in _BEHIND  # *—dijo Roa—* **,**
            behind = tail + 1 + marked
            start = self.scene.starts[behind] if behind < len(self.tokens) else passage.end
        return [*runs, (start, passage.end)] if start < passage.end else runs
