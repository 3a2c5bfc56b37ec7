"""Reported words that deny what somebody else said: that it did not happen, or that it is not true."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.engines.offline.disputes.cuts import Cuts
from summarizer.engines.offline.disputes.hedging import begins
from summarizer.engines.offline.disputes.tenses import Tenses
from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.paraphrase_spanish import tells_state
from summarizer.engines.offline.quotes.finder import QuoteDraft
from summarizer.engines.offline.reading.phrase_tables import phrases_at
from summarizer.engines.offline.reading.scene import Scene, Unit, at_or_after
from summarizer.engines.offline.reading.untruths import untrue_noun, untrue_that
from summarizer.lexicon import either

__all__ = ["Rebuttals"]

_NO_SUCH = ["no", "such"]
_LINKS = frozenset({"de"})  # before a French infinitive and its negation
_FIRST = frozenset({"ne"})
_LONGEST = 14  # tokens of a clause that only calls something untrue
_OPENS = 6  # tokens of a clause among which it says that there is no proof
_ALONE = 3  # tokens that say nothing but that it is untrue: *affirme* **le contraire**
_POINTS = 4  # tokens of it among which what it speaks of is named


class Rebuttals:
    """Finds the denials among the quotes of one scene that no verb of denying hands over."""

    def __init__(self, scene: Scene, cuts: Cuts, tenses: Tenses) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.cuts, self.tenses = cuts, tenses
        self.known = disputing(scene.language)
        self.negations = either(self.known["negations"], self.known["nothings"])
        self.untrue = scene.vocabulary.untrue
        self.lacking, self.clearing = scene.vocabulary.unproven, scene.vocabulary.clears
        self.pointing = either(self.known["pointing"], self.known["answers"])

    def never(self, quote: QuoteDraft) -> tuple[int, int] | None:
        """The first clause of *quote* that says of something that it did not happen, as code points."""
        speaks = quote.kind == "direct" or quote.lemma in self.known["replying"]
        for start, end in quote.runs if speaks and quote.cue_kind not in {"ask", "deny", "announce"} else ():
            if not self.scene.has_one_of(self.negations, self.scene.token_at(start), self.scene.token_at(end - 1) + 1):
                continue
            for first, last in self.cuts.clauses(start, end):
                if self._never(first, last, quote):
                    return self.scene.bounds(first, last)
        return None

    def untruth(self, quote: QuoteDraft, unit: Unit) -> tuple[int, int] | None:
        """The first clause of *quote* that calls untrue what it points to, as code points: **it is a lie**."""
        for start, end in self._answering(quote):
            for first, last in self.cuts.clauses(start, end):
                if last - first <= _LONGEST and self._is_untruth(first, last, unit):
                    return self.scene.bounds(first, last)
        return None

    def denied_that(self, quote: QuoteDraft) -> tuple[tuple[int, int], tuple[int, int]] | None:
        """The first run of *quote* where it says that something is not so, and what: *it is false* **that we lied**."""
        start, end = quote.runs[0]
        first = self.scene.token_at(start)
        first += not self.tokens[first].is_word
        if quote.cue_kind in {"ask", "deny", "accuse"}:
            return None
        last = self.scene.token_at(end - 1) + 1
        if noun := untrue_noun(self.scene, first, last - (not self.tokens[last - 1].is_word)):
            return (start, end), self.scene.bounds(*noun)
        clause = untrue_that(self.scene, first)
        if clause is None or self.scene.starts[clause] >= end:
            return None
        return (start, end), (self.scene.starts[clause], end)

    def elliptic(self, quote: QuoteDraft) -> tuple[int, int] | None:
        """Words that only deny an English claim just before, as code points: *but Roe said* **it had not**."""
        start, end = quote.runs[0]
        first, last = self.scene.token_at(start), self.scene.token_at(end - 1) + 1
        last -= not self.tokens[last - 1].is_word
        if self.scene.language != "en" or quote.cue_kind in {"ask", "deny", "accuse"} or last - first not in {2, 3}:
            return None
        words = self.scene.lowers[first:last]
        pronoun = words[0] in self.scene.quoting["subjects"]
        auxiliaries = self.scene.vocabulary.words["auxiliaries"]
        denied = words[-1] == "not" and words[1] in auxiliaries if last - first == _ALONE else words[1].endswith("n't")
        return (start, end) if pronoun and denied else None

    def none_such(self, quote: QuoteDraft, claim: tuple[int, int]) -> tuple[int, int] | None:
        """Words that there is nothing of the kind that a claim just before speaks of: **no such report** *exists*."""
        start, end = quote.runs[0]
        first, last = self.scene.token_at(start), self.scene.token_at(end - 1)
        near = range(first, min(last, first + _OPENS)) if self.scene.language == "en" else ()
        noun = next((at + 2 for at in near if self.scene.lowers[at : at + 2] == _NO_SUCH), None)
        told = self.scene.lowers[self.scene.token_at(claim[0]) : self.scene.token_at(claim[1] - 1) + 1]
        return (start, end) if noun is not None and self.scene.lower(noun) in {*told, "thing"} else None

    def is_negative(self, start: int, end: int) -> bool:
        """Whether a negation stands among the code points: *it had* **not** *been checked*."""
        return self.scene.has_one_of(self.negations, self.scene.token_at(start), self.scene.token_at(end - 1) + 1)

    def only_refuses(self, quote: QuoteDraft) -> bool:
        """Whether a verb of denial refuses, and denies no deed: *denied her* **bail**, *a infirmé* **le jugement**.

        So does a Spanish one before an infinitive of the present: *rechaza* **dimitir**, not *haber …*. Or before a
        clause that tells a deed to come: *rechazó que el puerto* **cierre**, not *haya cerrado*.
        """
        if self.scene.language == "es" and quote.lemma in self.known["refusing"] and self._is_deed(quote):
            return True
        at = self.scene.token_at(quote.runs[0][0])
        first = self.tokens[at].lower
        acts = first.endswith(("ar", "er", "ir", "rse")) and first not in self.known["infinitives"]
        noun = next((to for to in range(at, at + _POINTS) if self.scene.lower(to) in self.known["granted"]), None)
        nouns = noun is not None and not any(self.tokens[to].lower in self.known["answers"] for to in range(at, noun))
        return nouns or (acts and quote.lemma in self.known["refusing"])

    def _is_deed(self, quote: QuoteDraft) -> bool:
        """Whether a Spanish clause behind *que* holds no form of the subjunctive that tells what is or was so."""
        first, last = self.scene.token_at(quote.runs[0][0]), self.scene.token_at(quote.runs[0][1] - 1) + 1
        clause = self.scene.lower(first - 1) in self.scene.quoting["complementizers"]
        return clause and not any(tells_state(word) for word in self.scene.lowers[first:last])

    def unproven(self, quote: QuoteDraft, unit: Unit) -> tuple[int, int] | None:
        """The first clause of *quote* that says there is no proof, as code points: **no evidence of a leak**."""
        for start, end in self._answering(quote):
            for first, last in self.cuts.clauses(start, end):
                places = (at for at in range(first, min(last, first + _OPENS)) if self.tokens[at].plain in self.lacking)
                for at in places:
                    if begins(self.lacking, self.tokens, at, unit):
                        return self.scene.bounds(at, last)
        return None

    def clears(self, quote: QuoteDraft, unit: Unit) -> tuple[int, int] | None:
        """The first clause of *quote* that says somebody had no part in it: *I had* **nothing to do with** *it*."""
        for start, end in self._answering(quote):
            first, last = self.scene.token_at(start), self.scene.token_at(end - 1) + 1
            for at in range(first, last):
                if self.tokens[at].plain in self.clearing and begins(self.clearing, self.tokens, at, unit):
                    return self.scene.bounds(*self.cuts.around(at, start, end))
        return None

    def _answering(self, quote: QuoteDraft) -> Iterator[tuple[int, int]]:
        """The runs of *quote* in which such a phrase begins at all; hardly any have one."""
        for start, end in quote.runs if quote.cue_kind not in {"ask", "deny", "accuse"} else ():
            first = at_or_after(self.scene.signs["rebuttal"], self.scene.token_at(start))
            if first < len(self.tokens) and self.scene.starts[first] < end:
                yield start, end

    def _never(self, first: int, last: int, quote: QuoteDraft) -> bool:
        """Whether words say that something did not happen: *we never signed it*, *personne n'a ouvert la vanne*."""
        if not self.scene.has_one_of(self.negations, first, last) or not self.tenses.is_past(first, last):
            return False
        if self.scene.has_one_of(either(self.known["modals"], self.known["future"]), first, last):
            return False
        if self._orders(first, last):
            return False
        own = self.scene.has_one_of(self.known["own"], first, last)
        return quote.lemma in self.known["replying"] or (quote.kind == "direct" and own)

    def _orders(self, first: int, last: int) -> bool:
        """Whether the only negation is an infinitive's: *told* **not to** *open it*, *on nous a dit de* **ne pas**."""
        return all(self._is_infinitive(at) for at in range(first, last) if self.tokens[at].lower in self.negations)

    def _is_infinitive(self, at: int) -> bool:
        """Whether the negation at *at* belongs to an infinitive."""
        before = at - 1 - (self.scene.lower(at - 1) in _FIRST)
        return self.scene.lower(at + 1) == "to" or self.scene.lower(before) in _LINKS

    def _is_untruth(self, first: int, last: int, unit: Unit) -> bool:
        points = any(self.tokens[at].plain in self.pointing for at in range(first, min(last, first + _POINTS)))
        for at in range(first, last):
            found = phrases_at(self.untrue, self.tokens, at) if self.tokens[at].plain in self.untrue else ()
            told = [len(phrase) for phrase, _ in found if at + len(phrase) <= unit.last]
            if told and (points or last - first <= max(_ALONE, *told)):
                return True
        return False
