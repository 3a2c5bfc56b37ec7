"""What answers a claim: a denial, a doubt, a silence, and which claim it is that they answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from summarizer.cues import Cue, finite_at
from summarizer.engines.offline.disputes.claims import Claims
from summarizer.engines.offline.disputes.cuts import Cuts
from summarizer.engines.offline.disputes.disputed import STEM, DisputeDraft, Register
from summarizer.engines.offline.disputes.hedging import begins
from summarizer.engines.offline.quotes.finder import QuoteDraft
from summarizer.engines.offline.quotes.unsaid import Unsaid
from summarizer.engines.offline.reading.relatives_french import QUE
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.vocabulary import Phrases, plain
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, lexicon
from summarizer.schema.vocabulary import Says

__all__ = ["Answers"]

_STATED = frozenset({"finite", "compound"})
_STOPS = frozenset(",;:.()–—")
_ENDS = frozenset({".", ";", ",", ":", ""})
_SHARED = 2  # words of content that make an answer one to a certain claim
_TOGETHER = 2  # units between claims that one answer takes up
_FAR = 10  # likewise where the answer says that it was an accusation
_CHARGED = 3  # units between an accusation that nobody named makes and what answers it
_NEAR = 6  # units between a claim and the denial, doubt or silence that answers it
_RECENT = 200  # claims, more than the sentences hold that one answers: a long text is not gone through for each


class Answers:
    """Hands the formulas of doubt, silence and denial to the claims they answer."""

    def __init__(self, discourse: Discourse, claims: Claims, cuts: Cuts, register: Register):
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.cuts, self.register, self.unsaid = cuts, register, Unsaid(self.scene)
        self.pointing = frozenset(word[:STEM] for word in claims.known["answers"])
        self.denying = _verbs_of_denying(self.scene.language)
        self.charges = claims.known["charged"]
        self.counted = claims.known["counted"]
        self.nor = claims.known["nor"]
        self.many = either(claims.known["several"], claims.known["none"])
        self.none = claims.known["none"]
        self.silence: tuple[int, int | None, list[DisputeDraft]] = (-2, None, [])
        """The unit of the last silence, whose it was, and the claims it left open."""
        known = self.scene.vocabulary
        self.formulas: tuple[tuple[Says, Phrases], ...] = (
            ("denies", known.denials),
            ("unverified", known.unverified),
            ("no_comment", known.no_comment),
        )

    # which claim

    def answered(
        self, speakers: Sequence[int], unit: Unit, words: tuple[int, int] | None, reach: int = _NEAR
    ) -> list[DisputeDraft]:
        """The claims nearby, by somebody else, that are answered; none where that cannot be told.

        It is the one whose content *words* repeat. Where they only point back (*ces accusations*, *any wrongdoing*), or
        there are none, it is the one that speaks of who answers, else the last one.
        """
        near = self._others(unit, reach, speakers)
        hedged = bool(near) and not near[0].asserted_by  # the sentence right before tells it
        if words and not hedged and self._names(words, self.charges):
            near = [d for d in self._others(unit, _FAR, speakers) if d.accuses] or near
        if words and self._names(words, self.counted):
            near = [d for d in near if self.register.digits(*d.span)] or near
        near = self._by_named(near, words, unit)
        told = (self.register.content(*words) if words else frozenset()) - self.pointing - self.denying
        repeated = [d for d in near if told & self.register.content(*d.span)]
        if repeated:
            return [max(repeated, key=lambda d: len(told & self.register.content(*d.span)))]
        if told and words and not self.points(words):
            return []
        return self._pointed(near, speakers, unit, words)

    def _by_named(self, near: list[DisputeDraft], words: tuple[int, int] | None, unit: Unit) -> list[DisputeDraft]:
        """Of the claims nearby those of whom the answer names: *disputed* **the union's** *figures*; else all."""
        if words is None:
            return near
        first, last = self.scene.token_at(words[0]), self.scene.token_at(words[1] - 1) + 1
        mentions = self.discourse.by_unit.get(unit.number, ())
        named = {mention.actor for mention in mentions if first <= mention.first and mention.last <= last}
        return [draft for draft in near if named & set(draft.asserted_by)] or near

    def who_denies(self, quote: QuoteDraft, unit: Unit) -> tuple[int, ...]:
        """Who denies, where the quote itself does not know: the subject before the verb, of a relative one after it."""
        cue = next(
            (c for c in self.scene.cues_of(unit) if quote.cue and self.scene.starts[c.first] == quote.cue[0]), None
        )
        if cue is None:
            return ()
        source = self.discourse.before(cue, unit, unit.first)
        if source is None and self.scene.lower(cue.first - 1) in self.scene.quoting["complementizers"]:
            source = self.discourse.after(cue, unit)
        return source.players if source else ()

    def _others(self, unit: Unit, reach: int, speakers: Sequence[int]) -> list[DisputeDraft]:
        """The claims nearby that somebody else than *speakers* asserts, the nearest first.

        What nobody named asserts is answered by the next sentence alone: *The police allegedly …* **It denies this.**
        """
        recent = self.register.recent(unit, reach)
        return [d for d in recent if self._is_told(d, unit) and not set(d.asserted_by) & set(speakers)]

    def _is_told(self, draft: DisputeDraft, unit: Unit) -> bool:
        return bool(draft.asserted_by) or unit.number - draft.unit <= (_CHARGED if draft.accuses else 1)

    def points(self, words: tuple[int, int]) -> bool:
        """Whether words take up what was said before: *ces accusations*, *this*."""
        first, last = self.scene.token_at(words[0]), self.scene.token_at(words[1] - 1) + 1
        return any(self.tokens[at].plain[:STEM] in self.pointing for at in range(first, last))

    def _pointed(
        self, near: Sequence[DisputeDraft], speakers: Sequence[int], unit: Unit, words: tuple[int, int] | None
    ) -> list[DisputeDraft]:
        """The claim that words without content of their own take up: all of one speaker's where they say *those*."""
        addressed = (d for d in near if any(self.register.speaks_of(d, player) for player in speakers))
        points = bool(words and self.points(words))
        last = next((d for d in near if unit.number - d.unit <= 1 or points), None)
        chosen = next(addressed, last)
        if chosen is None or not words or not self._names(words, self.many):
            return [chosen] if chosen else []
        whoever = self._names_all(words)
        return [
            d for d in near if (whoever or d.asserted_by == chosen.asserted_by) and chosen.unit - d.unit <= _TOGETHER
        ]

    def _names(self, words: tuple[int, int], known: frozenset[str]) -> bool:
        first, last = self.scene.token_at(words[0]), self.scene.token_at(words[1] - 1) + 1
        return any(self.tokens[at].plain in known for at in range(first, last))

    def _names_all(self, words: tuple[int, int]) -> bool:
        """Whether words doubt what several voices said: **none of these figures** *could be verified*."""
        first = self.scene.token_at(words[0])
        return self.tokens[first].plain in self.none

    def accusing(self, speakers: Sequence[int], unit: Unit, words: tuple[int, int]) -> list[DisputeDraft]:
        """The last accusation by somebody else, or claim that speaks of who answers or in the words of the answer."""
        content = self.register.content(*words)
        near = self._others(unit, _NEAR, speakers)
        accusing = next((d for d in near if d.accuses), None)
        named = next((d for d in near if any(self.register.speaks_of(d, player) for player in speakers)), None)
        shared = next((d for d in near if len(content & self.register.content(*d.span)) >= _SHARED), None)
        chosen = shared or accusing or named
        return [chosen] if chosen else []

    def is_aside(self, quote: QuoteDraft, unit: Unit) -> bool:
        """Whether a denial stands in a clause that takes up the sentence: *…,* **ce que dément le maire**."""
        return any(quote.cue and self.scene.starts[cue.first] == quote.cue[0] for cue, _ in self._denials(unit))

    # asides and formulas

    def read_asides(self, unit: Unit) -> bool:
        """Whether a denial in a relative clause answers the claim it follows: *…, ce que conteste le ministère*.

        One that makes a sentence of its own answers the sentence before: **Une rumeur démentie par X.**
        """
        told, answers = self.register.found[-1] if self.register.found else None, False
        for cue, follows in self._denials(unit) if told is not None else ():
            opening = self._opening(cue, unit)
            if told is None or unit.number - told.unit != (opening == unit.first):
                continue
            source = self._agent(cue, unit)
            if source is None and not cue.passive:
                source = self.discourse.before(cue, unit, opening) if self._has_subject(cue, opening) else None
                source = source if source and source.players else self.discourse.after(cue, unit)
            if source is not None and set(source.players) & set(told.asserted_by):
                source = self._another(cue, told)
            if source is None or not source.players:
                continue
            if source.last > cue.last or follows in ".,;)":
                first, last = min(source.first, cue.first), max(source.last, cue.last + 1)
                told.answer(self.scene.bounds(min(first, opening), last), "denies", source.players)
                answers = True
        return answers

    def _another(self, cue: Cue, told: DisputeDraft) -> Source | None:
        """Whom *she* means in an aside that denies what is *told*: nobody who told it, if only one other may be."""
        pronoun = self.scene.language == "en" and self.scene.lower(cue.first - 1) in self.scene.quoting["subjects"]
        person = self.discourse.only_person(cue.first - 1, told.asserted_by) if pronoun else None
        return None if person is None else Source((person,), cue.first - 1, cue.first)

    def _has_subject(self, cue: Cue, opening: int) -> bool:
        """Whether a subject stands between the opener of an aside and its verb: *…, which* **she** *denies*."""
        near = cue.first == opening + 2 and self.scene.language == "en"
        return cue.first > opening + 2 or (near and self.scene.lower(opening + 1) in self.scene.quoting["subjects"])

    def _agent(self, cue: Cue, unit: Unit) -> Source | None:
        """Who denies, named behind a passive: *a claim denied* **by the port**, *une accusation démentie* **par X**."""
        if self.scene.lower(cue.last + 1) not in self.scene.quoting["agents"]:
            return None
        near = (cue.last + 2, cue.last + 3)  # an article may stand between
        found = next((m for m in self.discourse.by_unit.get(unit.number, ()) if m.first in near), None)
        return Source((found.actor,), found.first, found.last) if found is not None else None

    def _denials(self, unit: Unit) -> Iterator[tuple[Cue, str]]:
        """The unit's cues of denial in a clause that takes up what was said, each with the word that follows."""
        aside = self.scene.quoting["aside_openers"]
        for cue in self.scene.cues_of(unit):
            follows = self.scene.lower(cue.last + 1)
            undergone = cue.passive and follows in self.scene.quoting["agents"]
            if (
                cue.kind == "deny"
                and not self._leaves_open(cue)
                and (undergone or (self._states(cue) and not cue.passive))
            ):
                opening = self._opening(cue, unit)
                noun = self.tokens[cue.first - 1].plain
                named = undergone and (noun[:STEM] in self.pointing or noun in self.counted)
                described = undergone and cue.form == "participle" and (named or opening == cue.first)
                relative = self.tokens[opening].lower in aside
                if opening == unit.first:
                    relative = relative and self.scene.lower(opening + 1) in QUE
                if described or relative or (named and opening > unit.first):
                    yield cue, follows

    def _leaves_open(self, cue: Cue) -> bool:
        """Whether a verb of denying denies nothing: *does* **not** *deny it*, *unclear* **whether** *he denies it*."""
        return cue.negated or self.unsaid.is_put_as_case(cue.first)

    def _states(self, cue: Cue) -> bool:
        """Whether a verb says something of its subject, and is no German infinitive: *sich* **zu wehren**."""
        return cue.form in _STATED and not (
            self.scene.language == "de"
            and self.scene.lower(cue.first - 1) in self.scene.quoting["infinitive_particles"]
        )

    def _opening(self, cue: Cue, unit: Unit) -> int:
        """Where the clause of *cue* begins: after the last comma or stop before it."""
        at = cue.first
        while at > unit.first and self.tokens[at - 1].text not in _STOPS:
            at -= 1
        return at

    def read_bare(self, unit: Unit) -> None:
        """A denial without an object answers what was said last: **Le groupe dément**."""
        for cue in self.scene.cues_of(unit):
            bare = self.scene.lower(cue.last + 1) in _ENDS
            if not bare or cue.kind != "deny" or not self._states(cue) or self._leaves_open(cue):
                continue
            source = self.discourse.before(cue, unit, unit.first)
            if source and source.players and not cue.passive:
                whole = source.last and not any(self.tokens[at].text == "," for at in range(source.last, cue.first))
                span = self.scene.bounds(min(source.first, cue.first) if whole else cue.first, cue.last + 1)
                for target in self.answered(source.players, unit, None, reach=2):
                    target.answer(span, "denies", source.players)

    def read_formulas(self, unit: Unit, places: Sequence[int]) -> None:
        """Formulas of doubt, silence and denial, each the first in its sentence."""
        denied = self._has_denied(unit)
        read = unit.first
        for says, phrases in self.formulas:
            if says == "denies" and denied:
                continue  # the verb has been read already
            begun = [at for at in places if at >= read and self.tokens[at].plain in phrases]
            at = next((at for at in begun if begins(phrases, self.tokens, at, unit)), None) if begun else None
            if at is not None:
                self._answer(unit, says, at)
                read = self._clause(at, unit)[1]

    def _has_denied(self, unit: Unit) -> bool:
        """Whether a verb of the sentence has denied a claim: the formula would say it again."""
        if not any(cue.kind == "deny" for cue in self.scene.cues_of(unit)):
            return False
        pieces = (piece for draft in islice(reversed(self.register.found), _RECENT) for piece in draft.evidence)
        return any(piece.says == "denies" and unit.start <= piece.start < unit.end for piece in pieces)

    def _answer(self, unit: Unit, says: Says, at: int) -> None:
        source = self.discourse.before(finite_at(at), unit, unit.first)
        who = source.players[0] if source and source.players else None
        if says == "denies" and (who is None or self.unsaid.is_put_as_case(at)):
            return
        first, last = self._clause(at, unit)
        span = self.scene.bounds(first, last)
        targets = self._targets(unit, who, span)
        if says == "no_comment":
            targets = self._silenced(unit, who, targets)
        if who is not None and says != "unverified":
            span = self.scene.bounds(at, self.cuts.around(at, *self.scene.bounds(at, last))[1])  # its verb says it
        for target in targets:
            target.answer(span, says, (who,))

    def _silenced(self, unit: Unit, who: int | None, targets: list[DisputeDraft]) -> list[DisputeDraft]:
        """The claims that a silence answers: those of the silence right before it too, of whoever is asked next."""
        before, who_before, told = self.silence
        if unit.number - before == 1 and who != who_before:
            targets = [*targets, *(draft for draft in told if draft not in targets)]
        self.silence = (unit.number, who, targets)
        return targets

    def _targets(self, unit: Unit, who: int | None, span: tuple[int, int]) -> list[DisputeDraft]:
        """The claims that a formula answers: those it points to, else the one next to it."""
        speakers = () if who is None else (who,)
        if self.points(span):
            return self.answered(speakers, unit, span)
        found = self.answered(speakers, unit, None)
        return [d for d in found if unit.number - d.unit <= 1 or (who is not None and self.register.speaks_of(d, who))]

    def _clause(self, at: int, unit: Unit) -> tuple[int, int]:
        """The tokens of the clause around *at*, between commas and stops."""
        first, last = at, at + 1
        while first > unit.first and self.tokens[first - 1].text not in ",;:.–—":
            first -= 1
        while last < unit.last and self.tokens[last].text not in ",;:.!?" and self.tokens[last].lower not in self.nor:
            last += 1
        return first, last


@cache
def _verbs_of_denying(language: str) -> frozenset[str]:
    """The stems of verbs of denying: they are no content of what is denied."""
    forms = lexicon(language).verbs.items()
    return frozenset(plain(form)[:STEM] for form, verbs in forms if any(verb.kind == "deny" for verb in verbs))
