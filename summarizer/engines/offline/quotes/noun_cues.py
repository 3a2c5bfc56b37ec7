"""Nouns of speech before words with marks in them: *the mayor's* **claim that** *the dam is "safe"*."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.content import Content
from summarizer.engines.offline.quotes.drafts import QuoteDraft, Work
from summarizer.engines.offline.quotes.owned_words_french import OwnedWords
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, without

__all__ = ["NounCues"]

_BEFORE_MARKS = 14  # tokens between the noun and the marked words
_OWNER = 3  # tokens between a noun and whose it is: *her* **most explosive** *claim*
_AFTER_MARKS = 12  # tokens of the report behind its marks
_ENDS = frozenset(".,;:!?()-–—")
_NEGATION = 3  # tokens before a noun that tell there was none
_NO = frozenset("no not never without nor any n't".split())
_BE = frozenset({"is", "was"})


class NounCues:
    """Gives marked words that no verb hands over to whoever owns the noun of speech before them."""

    def __init__(self, discourse: Discourse, content: Content) -> None:
        self.discourse, self.content, self.scene = discourse, content, discourse.scene
        words, self.owned = self.scene.vocabulary.words, OwnedWords(discourse, content)
        self.openers = either(self.scene.quoting["complementizers"], words["reporting.infinitive"])
        self.possessives = without(words["determiners.possessive"], frozenset({"whose"}))

    def quotes(self, work: Work, index: int) -> list[QuoteDraft]:
        """The quote around the passage *index* that a noun of speech opens; none where nobody owns the noun."""
        if self.scene.language != "en":
            return self.owned.quotes(work, index, work.unit.first) if self.scene.language == "fr" else []
        first, last = self.scene.tokens_of(index)
        if self._is_called_out(first):
            whose = self.owner(work, first - 2) or Source((), 0, 0)
            return self.content.of(work, first, last, self._cue(first - 2), whose)
        for at in range(first - 1, max(work.unit.first + 1, first - 1 - _BEFORE_MARKS), -1):
            if self.scene.inside[at] >= 0 or self.scene.tokens[at].text in _ENDS:
                return []
            if self.scene.lower(at) in self.openers:
                noun = at - 2 if self.scene.lower(at - 1) in _BE else at - 1
                owner = self.owner(work, noun)
                if owner is not None:
                    begin = at if self.scene.lower(at) == "to" else at + 1
                    return self.content.of(work, begin, self._end(work, last), self._cue(noun), owner)
        return []

    def _is_called_out(self, first: int) -> bool:
        """Whether the noun of a cry and *of* stand before marks: *to* **chants of** *"Go!"*, not *no chants of*."""
        noun = first - 2
        if self.scene.lower(first - 1) != "of" or self.scene.lower(noun) not in self.scene.quoting["cries"]:
            return False
        near = self.scene.lowers[max(0, noun - _NEGATION) : noun]
        return _NO.isdisjoint(near)

    def _cue(self, noun: int) -> Cue:
        told = self.scene.lexicon.nouns.get(self.scene.lower(noun))
        lemma, kind = (told.lemma, told.kind) if told is not None else (self.scene.lower(noun), "say")
        return Cue(noun, noun, noun, lemma, kind, "noun", strong=True)

    def owner(self, work: Work, noun: int) -> Source | None:
        """Whose the noun of speech at token *noun* is: **Roe's** *claim*, **her** *own admission*."""
        if self.scene.lower(noun) not in self.scene.lexicon.nouns:
            return None
        for at in range(noun - 1, max(work.unit.first, noun - 1 - _OWNER) - 1, -1):
            word = self.scene.lower(at)
            if word in self.possessives:
                return Source(self.discourse.owner(at, at, work.unit), at, at + 1)
            if word == "'s":
                return self.discourse.subjects.touching(at - 1, work.unit)
            if not self.scene.tokens[at].is_word or word in self.scene.vocabulary.words["prepositions"]:
                return None
        return None

    def _end(self, work: Work, last: int) -> int:
        """Token after the report whose marks end before token *last*: a comma, a dash or *and* ends it."""
        stops = either(self.scene.quoting["linking"], self.scene.vocabulary.words["relatives"])
        for at in range(last, min(work.unit.last, last + _AFTER_MARKS)):
            marked = self.scene.inside[at] >= 0
            if self.scene.closes_with_comma(at):
                return at + 1
            if not marked and (self.scene.tokens[at].text in _ENDS or self.scene.lower(at) in stops):
                return at
        return last
