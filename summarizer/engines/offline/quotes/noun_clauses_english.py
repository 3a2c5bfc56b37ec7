"""Clauses that an English noun of speech has behind it: *ignored Roe's warning that* **the dam would burst**."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.content import Content
from summarizer.engines.offline.quotes.drafts import QuoteDraft, Work
from summarizer.engines.offline.quotes.noun_cues import NounCues
from summarizer.engines.offline.reading.verbs import is_finite_at
from summarizer.engines.offline.speakers.discourse import Discourse

__all__ = ["EnglishNounClauses"]

_ENDS = frozenset(",.;:!?–—()")


class EnglishNounClauses:
    """Finds what somebody's claim says, and what somebody's accusation is of, where the noun is no subject."""

    def __init__(self, discourse: Discourse, content: Content) -> None:
        self.content, self.scene = content, discourse.scene
        self.owners = NounCues(discourse, content)
        thought = self.scene.quoting["thought_nouns"]
        self.nouns = {form: noun for form, noun in self.scene.lexicon.nouns.items() if form not in thought}

    def quotes(self, work: Work, drafts: Sequence[QuoteDraft]) -> Iterator[QuoteDraft]:
        """The clauses of the unit's nouns of speech that no quote among *drafts* holds yet."""
        for at in range(work.unit.first + 1, work.unit.last - 2):
            link = self.scene.lower(at + 1)
            if link in {"that", "of"} and self.scene.lower(at) in self.nouns and self.scene.inside[at] < 0:
                yield from self._of_noun(work, at, link, drafts)

    def _of_noun(self, work: Work, noun: int, link: str, drafts: Sequence[QuoteDraft]) -> list[QuoteDraft]:
        told, first = self.nouns[self.scene.lower(noun)], noun + 2
        if link == "of" and told.kind != "accuse":
            return []
        start = self.scene.starts[first]
        if any(draft.start <= start < draft.runs[-1][1] for draft in drafts):
            return []
        owner = self.owners.owner(work, noun)
        if owner is None or not owner.players or not self._is_object(work, owner.first):
            return []
        last = self._end(work, first, clause=link == "that")
        if self.scene.has_marks(first, last) or (link == "that" and not self.scene.has_clause(first, last)):
            return []
        cue = Cue(noun, noun, noun, told.lemma, told.kind, "noun", strong=True)
        return self.content.of(work, first, last, cue, owner)

    def _is_object(self, work: Work, owner: int) -> bool:
        """Whether a verb or a preposition stands before the owner, so that no verb of the noun follows its clause."""
        before = self.scene.lower(owner - 1)
        governed = before in self.scene.vocabulary.words["prepositions"] or before == "despite"
        return governed or (owner > work.unit.first and self.scene.has_clause(work.unit.first, owner))

    def _end(self, work: Work, first: int, *, clause: bool) -> int:
        """Where the words end: at a mark, or at a verb where the noun has a mere noun behind it."""
        for at in range(first, work.unit.last):
            if self.scene.tokens[at].text in _ENDS or (not clause and is_finite_at(self.scene.tokens, at, "en")):
                return at
        return work.unit.last
