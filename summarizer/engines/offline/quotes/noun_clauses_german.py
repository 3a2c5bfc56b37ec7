"""Clauses that a German noun of speech has behind whose it is: *die Behauptung des Amts,* **der Damm sei sicher**."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.content import Content
from summarizer.engines.offline.quotes.drafts import QuoteDraft, Work
from summarizer.engines.offline.quotes.openings_german import GermanOpenings
from summarizer.engines.offline.reading.scene import between
from summarizer.engines.offline.reading.verbs import is_finite_at
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source

__all__ = ["GermanNounClauses"]

_ARISING = frozenset({"laut", "auf", "erhoben"})  # behind a noun: *Vorwürfe* **laut**, *kam der Verdacht* **auf**
_NEAR = 10  # tokens between a noun and the comma before *wonach*
_CLAUSE = 14  # tokens of a clause in which its verb stands
_GENITIVE = ("s", "'", "’")


class GermanNounClauses:
    """Finds what somebody's claim, demand or warning says, where the noun and its owner stand before a comma."""

    def __init__(self, discourse: Discourse, content: Content) -> None:
        self.discourse, self.content, self.scene = discourse, content, discourse.scene
        self.openings = GermanOpenings(discourse.scene)
        thought = self.scene.quoting["thought_nouns"]
        self._documents, self._reports = self.scene.quoting["documents"], tuple(self.scene.quoting["sources.tails"])
        self.nouns = {form: noun for form, noun in self.scene.lexicon.nouns.items() if form not in thought}

    def quotes(self, work: Work, drafts: Sequence[QuoteDraft]) -> Iterator[QuoteDraft]:
        """The clauses of the unit's nouns of speech that no quote of the same speaker among *drafts* holds yet."""
        for at in between(self.scene.capitals, work.unit.first, work.unit.last - 2):
            if self.scene.inside[at] >= 0:
                continue
            whereby = self._whereby(at, work.unit.last)
            if whereby is not None:
                yield from self._told_whereby(work, at, whereby, drafts)
            elif self.scene.lower(at) in self.nouns:
                yield from self._of_noun(work, at, drafts)

    def _whereby(self, noun: int, limit: int) -> int | None:
        """The comma behind which *wonach* tells what a report says: *ein Bericht,* **wonach** *der Damm halte*.

        Or *nach denen*, right behind the noun: *Meldungen,* **nach denen** *er krank war*.
        """
        if not self._is_report(noun):
            return None
        comma = next((at for at in range(noun + 1, min(limit - 2, noun + _NEAR)) if self.scene.is_comma(at)), None)
        if comma is None:
            return None
        if self.scene.lower(comma + 1) == "wonach":
            return comma
        plural = comma == noun + 1 and [self.scene.lower(at) for at in (comma + 1, comma + 2)] == ["nach", "denen"]
        return comma + 1 if plural else None

    def _is_report(self, at: int) -> bool:
        """Whether the noun at token *at* tells of words, and somebody has said them: not **keine** *Berichte*."""
        word = self.scene.lower(at)
        known = word in self.scene.lexicon.nouns or word in self._documents or word.endswith(self._reports)
        noun = self.scene.lexicon.nouns.get(word)
        unsaid = word in self.scene.quoting["thought_nouns"] or (noun is not None and noun.kind == "ask")
        return known and not unsaid and self.scene.lower(at - 1) not in self.scene.quoting["unsaid.nobody"]

    def _told_whereby(self, work: Work, noun: int, comma: int, drafts: Sequence[QuoteDraft]) -> list[QuoteDraft]:
        """The clause behind *wonach*, in the name of whoever owns the noun, of nobody where none is told."""
        first = comma + 2
        if first >= work.unit.last:
            return []
        last = self._end(first, work.unit.last)
        start, end = self.scene.bounds(first, last)
        if any(draft.runs[0][0] < end and start < draft.runs[-1][1] for draft in drafts):
            return []
        owner, _ = self._owner(work, noun)
        told = self.scene.lexicon.nouns.get(self.scene.lower(noun))
        lemma, kind = (told.lemma, told.kind) if told is not None else (self.scene.tokens[noun].text, "say")
        cue = Cue(noun, noun, noun, lemma, kind, "noun", strong=True)
        return self.content.of(work, first, last, cue, owner or Source((), 0, 0))

    def _of_noun(self, work: Work, noun: int, drafts: Sequence[QuoteDraft]) -> list[QuoteDraft]:
        owner, comma = self._owner(work, noun)
        if owner is None and comma == noun + 1:
            owner, comma = Source((), 0, 0), comma + (self.scene.lower(comma) in _ARISING)
        elif owner is None or not owner.players:
            return []
        if self.scene.lower(comma) != ",":
            return []
        first = comma + 1
        if not (owner.players or self._is_told(first, work.unit.last)):
            return []
        if self._is_relative(first) or not self.openings.reports(first, work.unit.last):
            return []
        last = self._end(first, work.unit.last)
        start, end = self.scene.bounds(first, last)
        for draft in drafts:
            if (
                draft.speakers[: len(owner.players)] == owner.players
                and draft.runs[0][0] < end
                and start < draft.runs[-1][1]
            ):
                return []
        told = self.nouns[self.scene.lower(noun)]
        cue = Cue(noun, noun, noun, told.lemma, told.kind, "noun", strong=True)
        return self.content.of(work, first, last, cue, owner)

    def _is_told(self, first: int, limit: int) -> bool:
        """Whether a clause that is nobody's stands in the reported mood: *Es gab Vorwürfe,* **er habe gelogen** *.*"""
        return self.openings.frames.is_reported(first, min(limit, first + _CLAUSE))

    def _owner(self, work: Work, noun: int) -> tuple[Source | None, int]:
        """Whose the noun is, and the token behind both: *die Behauptung* **des Amts**, **Kolbs** *Warnung*."""
        quoting, before = self.scene.quoting, self.scene.lower(noun - 1)
        behind = noun + 1 + (self.scene.lower(noun + 1) in quoting["sources.of"])
        if behind > noun + 1 or self.scene.lower(behind) in quoting["sources.governed"]:
            owner = self.discourse.subjects.right_behind(behind, work.unit)
            return owner, owner.last if owner is not None else behind
        if before in self.scene.vocabulary.words["determiners.possessive"]:
            return Source(self.discourse.owner(noun - 1, noun - 1, work.unit), noun - 1, noun), noun + 1
        if before.endswith(_GENITIVE) and self.scene.tokens[noun - 1].is_capital:
            return self.discourse.subjects.touching(noun - 1, work.unit), noun + 1
        return None, noun + 1

    def _is_relative(self, first: int) -> bool:
        """Whether a pronoun without a noun opens the clause: *der Vorwurf,* **der** *im Mai erhoben worden sei*."""
        relative = self.scene.lower(first) in self.scene.vocabulary.words["relatives"]
        return relative and first + 1 < len(self.scene.tokens) and not self.scene.tokens[first + 1].is_capital

    def _end(self, first: int, limit: int) -> int:
        """Where the clause ends: at the comma behind which the main clause goes on with its verb."""
        for at in range(first + 1, limit - 1):
            if self.scene.tokens[at].text in ";:" and self.scene.inside[at] < 0:
                return at
            if self.scene.tokens[at].text == "," and is_finite_at(self.scene.tokens, at + 1, "de"):
                return at
        return limit
