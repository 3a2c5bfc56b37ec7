"""The words of a denial: where they begin and end, whether a noun announces them, and whose claim it is."""

from __future__ import annotations

from functools import cache

from summarizer.engines.offline.disputes.cuts import Cuts
from summarizer.engines.offline.disputes.disputed import STEM
from summarizer.engines.offline.disputes.figures import Figures
from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.quotes.finder import QuoteDraft
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import lexicon

__all__ = ["Denied"]

_TOLD = frozenset({"version", "versions"})
_NOUN = 3  # tokens of a noun with what stands before it
_HOLDER = 8  # tokens of whoever makes a claim, with *by*
_BY = frozenset({"by", "from"})
_STOPS = frozenset(",;:.()–—")


class Denied:
    """Reads the words of the denials of one article."""

    def __init__(self, discourse: Discourse, cuts: Cuts) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.cuts, self.figures = cuts, Figures(self.scene)
        self.pointing = frozenset(word[:STEM] for word in disputing(self.scene.language)["answers"])
        self.particles = _particles_of_denying(self.scene.language)

    def denial(self, quote: QuoteDraft, unit: Unit) -> tuple[int, int]:
        """The words of a denial: from its verb, or from the noun that takes up the claim, to the end of its clause."""
        at = self.scene.token_at(min(quote.start, quote.cue[0]) if quote.cue else quote.start)
        if quote.cue and quote.cue[0] < quote.start:
            at = self.cuts.leading.verb_of(at, self.scene.token_at(quote.cue[1] - 1) + 1)
        opening = at
        while opening > unit.first and self.tokens[opening - 1].text not in _STOPS:
            opening -= 1
        if self._takes_up(opening, at):
            at = opening
        return self.scene.starts[at], self._denied_until(quote)

    def points(self, quote: QuoteDraft) -> bool:
        """Whether the words of a denial begin with a noun for what was said: **la version** *des policiers*."""
        first = self.scene.token_at(quote.runs[0][0])
        near = (self.tokens[at] for at in range(first, min(first + _NOUN, len(self.tokens))))
        return any(token.plain[:STEM] in self.pointing or token.plain in _TOLD for token in near)

    def is_announced(self, quote: QuoteDraft) -> bool:
        """Whether a noun announces what is denied: *rejette l'idée* **selon laquelle** *…*, *claims* **that** *…*."""
        before = self.scene.token_at(quote.runs[0][0]) - 1
        noun = self._before_holder(before) if self.scene.language == "en" else before
        claimed = noun > 0 and self.tokens[noun - 1].plain[:STEM] in self.pointing
        that = claimed and self.scene.lower(before) in self.scene.quoting["complementizers"]
        return that or self.scene.lower(before) in self.scene.quoting["relatives_after"]

    def _before_holder(self, that: int) -> int:
        """The token behind the English noun of a claim, whose holder ends at *that*: *claims* **by Roe** *that …*."""
        for at in range(that - 1, max(0, that - _HOLDER), -1):
            if self.scene.lowers[at] in _BY:
                return at - (self.scene.lowers[at - 1] == "made")
            if not self.tokens[at].is_word:
                break
        return that

    def owner(self, quote: QuoteDraft, unit: Unit) -> Source | None:
        """Whose claim is denied, with its noun: *rejected* **Roe's claim** *that …*, *nie* **l'accusation de Roux**."""
        if quote.cue is None or not self.is_announced(quote):
            return None
        first, last = self.scene.token_at(quote.cue[1] - 1) + 1, self.scene.token_at(quote.runs[0][0])
        mentions = self.discourse.by_unit.get(unit.number, ())
        owning = (m for m in mentions if first <= m.first and m.last <= last and m.actor not in quote.speakers)
        named = next((mention for mention in owning if mention.actor >= 0), None)
        return Source((named.actor,), first, named.last) if named is not None else None

    def _denied_until(self, quote: QuoteDraft) -> int:
        """Where the words of a denial end: before the first comma of the article's own."""
        if quote.cue and (colon := self._before_colon(quote.cue[1], quote.start)):
            return self.scene.ends[colon - 1]
        start, end = quote.runs[0]
        first, last = self.scene.token_at(start), self.scene.token_at(end - 1) + 1
        stop = next((at for at in range(first + 1, last) if self._is_border(at, first, last)), last)
        if self._is_particle(stop, last):
            stop += 1
        return max(self.scene.ends[stop - 1], quote.cue[1] if quote.cue else 0)

    def _before_colon(self, start: int, end: int) -> int:
        """The token after what is denied before a colon: *nie* **les faits** *: il était absent*; else 0."""
        if start >= end:
            return 0
        first, last = self.scene.token_at(start - 1) + 1, self.scene.token_at(end)
        colon = next((at for at in range(first, last) if self.tokens[at].text == ":"), first)
        while colon > first and self.tokens[colon - 1].lower in self.scene.lexicon.verbs:
            colon -= 1  # *nie les faits* **affirmant** *: …*
        return colon if colon > first + 1 else 0

    def _is_border(self, at: int, first: int, last: int) -> bool:
        """Whether a comma of the article's own stands at token *at*, and none of a date or of words about a subject."""
        if self.tokens[at].text != "," or self.scene.inside[at] >= 0 or self.figures.is_in_date(at):
            return False
        return not (self.cuts.inserted.leads_to_verb(first, at) or self.cuts.inserted.describes_first(first, at, last))

    def _is_particle(self, at: int, last: int) -> bool:
        """Whether the token at *at*, behind all the words, is the particle of a German verb: *wies es* **zurück**."""
        return self.scene.language == "de" and at == last and self.scene.lower(at) in self.particles

    def _takes_up(self, opening: int, verb: int) -> bool:
        """Whether the clause of a denial opens with a noun for what was said: *an allegation it rejected*."""
        return any(self.tokens[at].plain[:STEM] in self.pointing for at in range(opening, min(verb, opening + 3)))


@cache
def _particles_of_denying(language: str) -> frozenset[str]:
    """The separable particles of verbs of denying."""
    verbs = (verb for readings in lexicon(language).verbs.values() for verb in readings if verb.kind == "deny")
    return frozenset(verb.particle for verb in verbs if verb.particle)
