"""Whose word hands on what happened to others: an outlet's, a witness's. It makes a claim in the present too.

An official who says how things are speaks of their own; whoever saw or found something out wants a second source.
"""

from __future__ import annotations

from summarizer.engines.offline.disputes.clause import Clause
from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.quotes.finder import QuoteDraft
from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import either, without

__all__ = ["Retold"]

_OFFICES = frozenset({"agency", "agence", "agentur"})  # of a state as well as of news
_SAID = frozenset({"mots", "termes", "words", "worten"})
_TITLE = 3  # tokens of a name among which a court is called one: *the federal* **judge** *Ann Tal*
_WORDS = 8  # tokens behind a preposition among which its source is named


class Retold:
    """Tells the sources of one scene's quotes apart."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        known = disputing(scene.language)
        self.outlets = without(scene.vocabulary.naming["outlets"], _OFFICES)
        self.modals = known["leaking"]
        self.names = scene.vocabulary.agencies
        self.telling = either(self.outlets, known["seeing"])

    def hands_on(self, quote: QuoteDraft) -> bool:
        """Whether an outlet or people who saw it tell what *quote* holds, in words that are not marked as theirs."""
        return quote.kind != "direct" and self._is_named(quote, self.telling)

    def is_ruled(self, quote: QuoteDraft) -> bool:
        """Whether a court says in its own words what is so: **the judge** *found that the law was broken*."""
        if quote.kind == "direct" or quote.cue_kind in {"", "accuse"} or quote.mention is None:
            return False
        first, last = self.scene.token_at(quote.mention[0]), self._end(quote.mention)
        return any(self._is_court(at, last) for at in range(first, min(first + _TITLE, last)))

    def tells_words(self, quote: QuoteDraft) -> bool:
        """Whether a source only tells whose the marked words are: *un crime « vil »,* **selon les mots du** *juge*."""
        return quote.kind == "mixed" and not _SAID.isdisjoint(quote.lemma.lower().split())

    def _is_court(self, at: int, last: int) -> bool:
        """Whether a word means a court, and does not tell whose man speaks: *a* **court spokesman**."""
        if self.tokens[at].lower not in self.scene.quoting["courts"]:
            return False
        ends = at + 1 == last or self.tokens[at + 1].is_capital or self.scene.language == "fr"
        return ends or self.tokens[at + 1].lower in self.scene.vocabulary.words["prepositions"]

    def _end(self, mention: tuple[int, int]) -> int:
        return self.scene.token_at(mention[1] - 1) + 1

    def is_leaked(self, clause: Clause) -> bool:
        """Whether an outlet tells what others plan: *selon La Vigie, le pont* **devrait fermer** *lundi*."""
        if self.scene.language != "fr" or clause.direct or not self._is_named(clause.quote, self.outlets):
            return False
        return any(verb.lower in self.modals for verb in clause.verbs)

    def _is_named(self, quote: QuoteDraft, words: frozenset[str]) -> bool:
        if quote.mention is None:
            return False
        start, end = quote.mention
        at = self.scene.token_at(start)
        named = self.tokens[at : min(self._end(quote.mention), at + _WORDS)]
        if any(token.lower in words or token.text in self.names for token in named):
            return True
        return self.scene.text[start:end] in self.names
