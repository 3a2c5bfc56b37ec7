"""Marked words behind a French noun of speech that somebody else owns: *rejette l'appel* **de Tal** *à « l'union »*."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.content import Content
from summarizer.engines.offline.quotes.drafts import QuoteDraft, Work
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source, named
from summarizer.lexicon import either

__all__ = ["OwnedWords"]

_OWNER = 3  # tokens from that noun to its owner, an adjective and an article between
_MARKS = 14  # tokens from the noun to its marks
_LINKS = frozenset({"à", "au", "aux", "sur", "de", "d'", "contre", "pour", "en"})


class OwnedWords:
    """Gives the marks in an object to whom its noun of speech belongs, and not to whoever turns that down."""

    def __init__(self, discourse: Discourse, content: Content) -> None:
        self.discourse, self.content, self.scene = discourse, content, discourse.scene
        words, quoting = self.scene.vocabulary.words, self.scene.quoting
        self._of = quoting["genitives"]
        self._articles = either(words["articles"], words["determiners"])
        self._judging = either(quoting["judging"], quoting["calling"])

    def answered(self, work: Work, cue: Cue, limit: int) -> list[QuoteDraft]:
        """The quote of whoever owns what *cue* answers, before the token *limit*; none where nobody else is named.

        A verb that judges calls it so itself: *qualifie l'appel de Tal* **de « farce »**.
        """
        if self.scene.language != "fr" or cue.last + 1 >= limit or cue.lemma in self._judging or not work.passages:
            return []
        index = next(iter(self.scene.passages_within(cue.last + 1, limit)), None)
        drafts = self.quotes(work, index, cue.last + 1) if index is not None and index not in work.used else []
        if drafts and index is not None:
            work.done = max(work.done, self.scene.tokens_of(index)[1])
        return drafts

    def quotes(self, work: Work, index: int, floor: int) -> list[QuoteDraft]:
        """The quote in the marks *index* that a noun from token *floor* on leads to, if somebody is named with it."""
        marks, behind = self.scene.tokens_of(index)
        before = marks - 1 - (self.scene.lower(marks - 1) in self._articles)
        if self.scene.lower(marks - 1) not in _LINKS and self.scene.lower(before) not in _LINKS:
            return []
        noun = self._noun(before, max(floor, marks - _MARKS))
        owner = self._owner(work, noun, marks, behind) if noun is not None else None
        if noun is None or owner is None:
            return []
        work.used.add(index)
        told = self.scene.lexicon.nouns[self.scene.lower(noun)]
        own = Cue(noun, noun, noun, told.lemma, told.kind, "noun", strong=True)
        return [self.content.marked(work, index, own, owner)]

    def _noun(self, last: int, floor: int) -> int | None:
        """The last noun of speech before token *last*, with its article: **l'appel** *de Tal* *à « l'union »*."""
        for at in range(last, floor, -1):
            token = self.scene.tokens[at]
            if not token.is_word or self.scene.inside[at] >= 0 or self.scene.next_finite(at) == at:
                return None
            if token.lower in self.scene.lexicon.nouns and self.scene.lower(at - 1) in self._articles:
                return at
        return None

    def _owner(self, work: Work, noun: int, marks: int, behind: int) -> Source | None:
        """Who is named as whose the noun is, right behind it or right behind the marks."""
        mentions = self.discourse.by_unit.get(work.unit.number, ())
        for begin, end in ((noun + 2, min(marks, noun + 1 + _OWNER)), (behind + 1, behind + _OWNER)):
            for mention in self.discourse.subjects.nearby.between(mentions, begin, end):
                at = mention.first - 1 - (self.scene.lower(mention.first - 1) in self._articles)
                tied = self.scene.lower(at) in self._of or self.scene.lower(mention.first - 1) in self._of
                if tied and at >= begin - 1:
                    return named(mention)
        return None
