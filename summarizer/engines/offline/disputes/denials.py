"""Denials of one article: which claim they answer, or what they deny that nobody was told to have said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.engines.offline.disputes.answers import Answers
from summarizer.engines.offline.disputes.claims import Claims
from summarizer.engines.offline.disputes.cuts import Cuts
from summarizer.engines.offline.disputes.denied import Denied
from summarizer.engines.offline.disputes.disputed import DisputeDraft
from summarizer.engines.offline.disputes.preceding import Preceding
from summarizer.engines.offline.disputes.rebuttals import Rebuttals
from summarizer.engines.offline.disputes.wording import Wording
from summarizer.engines.offline.paraphrase import called
from summarizer.engines.offline.quotes.finder import QuoteDraft
from summarizer.engines.offline.reading.scene import Unit

__all__ = ["Denials"]

_WHOLE = 0.8  # of a quote's words: *it is a lie* alone is no claim
_TOLD = 2  # units between a claim and the words that call it untrue


@dataclass(slots=True)
class _Denial:
    """The last denial, whose speaker may go on to say what was so instead."""

    unit: int
    end: int
    speakers: tuple[int, ...]
    answered: list[DisputeDraft]


class Denials:
    """Reads the quotes that deny something, one after the other."""

    def __init__(self, answers: Answers, claims: Claims, cuts: Cuts, wording: Wording) -> None:
        self.answers, self.claims, self.wording = answers, claims, wording
        self.register, self.scene = answers.register, answers.scene
        self.denied = Denied(answers.discourse, cuts)
        self.preceding = Preceding(self.scene, cuts)
        self.rebuttals = Rebuttals(self.scene, cuts, claims.tenses)
        self.denial: _Denial | None = None

    def deny(self, quote: QuoteDraft, unit: Unit) -> None:
        """A denial belongs to the claim it answers; without one in the article it stands for itself.

        One whose speaker is not known is left out: it must not look like the article's own.
        """
        speakers = quote.speakers or self.answers.who_denies(quote, unit)
        if not speakers or self.rebuttals.only_refuses(quote) or self.answers.is_aside(quote, unit):
            return
        span = self.denied.denial(quote, unit)
        pointed = quote.cue is not None and quote.start < quote.cue[0] and self.preceding.is_pronoun(quote)
        answered = self.answers.answered(
            speakers, unit, None if pointed else span
        )  # **Das** *hat Kolb stets bestritten*
        if not answered and self.preceding.only_points(quote):
            self._deny_preceding(quote, span, speakers, unit)
            return
        states = quote.lemma in self.claims.known["denying"] or self.denied.is_announced(quote)
        if not answered and states and not unit.title:
            claim = self.wording.of(self._denied(quote, speakers, span[1]), span, unit)
            answered = [] if self._only_denies(claim, quote) else [DisputeDraft(claim, unit.number)]
            self.register.found += answered
            if answered and (owner := self.denied.owner(quote, unit)):
                answered[0].asserted_by = owner.players
                answered[0].answer((self.scene.starts[owner.first], span[1]), "asserts", owner.players)
        for draft in answered:
            draft.answer(span, "denies", speakers)
        self.denial = _Denial(unit.number, span[1], speakers, answered)

    def _only_denies(self, claim: str, quote: QuoteDraft) -> bool:
        """Whether a claim says no more than that somebody denies it: *le maire conteste la version des policiers*."""
        if quote.cue is None or self.scene.language != "fr" or not self.denied.points(quote):
            return False
        return f" {self.scene.text[slice(*quote.cue)]} " in claim

    def _deny_preceding(self, quote: QuoteDraft, span: tuple[int, int], speakers: tuple[int, ...], unit: Unit) -> None:
        """A pronoun denies what the article has just said itself; *the charges* that nobody has told are left out."""
        states = quote.lemma in self.claims.known["denying"] and self.preceding.is_pronoun(quote)
        told = self.preceding.of(self.scene.token_at(span[0]), unit) if states else None
        if told is None or unit.title:
            return
        draft = DisputeDraft(self.wording.of(self.scene.text[slice(*told)], told, unit), unit.number)
        draft.answer(told, "unverified", (None,))
        draft.answer(span, "denies", speakers)
        self.register.found.append(draft)

    def rebut(self, quote: QuoteDraft, unit: Unit) -> tuple[bool, tuple[int, int] | None]:
        """Whether words that something did not happen deny the accusation before them; else the claim that they are."""
        cleared = None
        if self.goes_on(quote, unit):
            return False, None
        if told := self.rebuttals.denied_that(quote):
            self._deny_told(*told, quote, unit)
            return True, None
        if span := self.rebuttals.elliptic(quote) or self._denies_such(quote, unit):
            answered = self._elided(quote, unit)
        elif span := self.rebuttals.never(quote):
            answered = self.answers.accusing(quote.speakers, unit, span)
        elif span := self.rebuttals.untruth(quote, unit):
            answered = self.answers.accusing(quote.speakers, unit, span)
            answered = answered or self.answers.answered(quote.speakers, unit, None, reach=_TOLD)
            for draft in answered:
                draft.gainsay(span, quote.speakers)
            whole = span[1] - span[0] >= _WHOLE * sum(end - start for start, end in quote.runs)
            return bool(answered) or (whole and quote.kind == "direct"), None
        elif span := self.rebuttals.unproven(quote, unit):
            answered = self.answers.answered(quote.speakers, unit, span)
        elif span := self.rebuttals.clears(quote, unit):
            answered = self.answers.accusing(quote.speakers, unit, span)
            cleared = span
        else:
            return False, None
        for draft in answered:
            draft.answer(span, "denies", quote.speakers)
        return bool(answered), None if answered else cleared

    def _elided(self, quote: QuoteDraft, unit: Unit) -> list[DisputeDraft]:
        """The claim by others right before words that deny it alone; none that denies something itself."""
        last = self.register.found[-1] if self.register.found else None
        if last is None or unit.number - last.unit > 1 or set(last.asserted_by) & set(quote.speakers):
            return []
        return [] if not last.asserted_by or self.rebuttals.is_negative(*last.span) else [last]

    def _denies_such(self, quote: QuoteDraft, unit: Unit) -> tuple[int, int] | None:
        """The words that there is no such thing as the claim right before speaks of."""
        found = self._elided(quote, unit) if quote.cue_kind not in {"ask", "deny", "accuse"} else []
        return self.rebuttals.none_such(quote, found[0].span) if found else None

    def _deny_told(self, span: tuple[int, int], told: tuple[int, int], quote: QuoteDraft, unit: Unit) -> None:
        """*span* denies what is *told*, said before or not: **it is not true that** *the dam leaks*."""
        answered = self.answers.answered(quote.speakers, unit, told)
        if not answered:
            words = self.wording.of(self.scene.text[slice(*told)], told, unit)
            answered = [DisputeDraft(words, unit.number)]
            self.register.found += answered
        for draft in answered:
            draft.answer(span, "denies", quote.speakers)

    def _denied(self, quote: QuoteDraft, speakers: Sequence[int], until: int) -> str:
        """What is denied, up to *until*, said of whoever denies it where the words only point there."""
        words = " ".join(self.scene.text[start : min(end, until)] for start, end in quote.runs if start < until)
        if not words and quote.cue:
            words = self.scene.text[quote.cue[1] : until].strip()  # *nie* **les faits** *: …*
        return self.wording.denied(words, called(self.register.cast.players[speakers[0]]))

    def goes_on(self, quote: QuoteDraft, unit: Unit) -> bool:
        """Whether whoever has just denied something says what was so instead."""
        denial = self.denial
        if denial is None or not denial.answered or quote.start < denial.end:
            return False
        afterwards = unit.number - denial.unit
        goes_on = afterwards == 0 or (afterwards == 1 and self._adds_no_speech(quote))
        return goes_on and bool(set(quote.speakers) & set(denial.speakers))

    def _adds_no_speech(self, quote: QuoteDraft) -> bool:
        """Whether a report goes on without a verb of its own: in reported mood, or with *according to her*."""
        return quote.kind != "direct" and (quote.cue is None or self.claims.from_source(quote))

    def deny_further(self, span: tuple[int, int], quote: QuoteDraft) -> None:
        """What was so instead is part of the denial."""
        if self.denial is not None:
            for draft in self.denial.answered:
                draft.answer(span, "denies", quote.speakers)
            self.denial = None
