"""Disputed facts: reported claims, hedged sentences of the article's own, and what answers them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from summarizer.engines.offline.disputes.accusations import Accusation, Accusations
from summarizer.engines.offline.disputes.accused_german import GermanAccused
from summarizer.engines.offline.disputes.answers import Answers
from summarizer.engines.offline.disputes.ascriptions import Ascriptions
from summarizer.engines.offline.disputes.beliefs import Beliefs
from summarizer.engines.offline.disputes.claims import Claims
from summarizer.engines.offline.disputes.contradictions import Contradictions
from summarizer.engines.offline.disputes.cuts import Cuts
from summarizer.engines.offline.disputes.denials import Denials
from summarizer.engines.offline.disputes.disputed import DisputeDraft, EvidenceDraft, Register, overlaps
from summarizer.engines.offline.disputes.hedging import Hedging
from summarizer.engines.offline.disputes.rivals import Rivals
from summarizer.engines.offline.disputes.suspicions import Suspicions
from summarizer.engines.offline.disputes.wording import Wording
from summarizer.engines.offline.paraphrase import accusation, both, called, charged, done_by
from summarizer.engines.offline.quotes.finder import QuoteDraft
from summarizer.engines.offline.reading.circumstances_french import after_manner
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.discourse import Discourse

__all__ = ["DisputeDraft", "EvidenceDraft", "find_disputes"]


def find_disputes(discourse: Discourse, quotes: Sequence[QuoteDraft]) -> list[DisputeDraft]:
    """Disputed facts in order of the text."""
    finder = _Finder(discourse, quotes)
    for unit in discourse.scene.units:
        finder.read(unit)
    return finder.register.found


class _Finder:
    def __init__(self, discourse: Discourse, quotes: Sequence[QuoteDraft]) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.language = discourse.scene.language
        self.cuts = cuts = Cuts(self.scene)
        self.pieces = cuts.pieces
        self.claims = Claims(self.scene, cuts)
        self.accusations = Accusations(discourse, cuts)
        self.accused = GermanAccused(discourse, self.accusations.blaming)
        self.ascriptions = Ascriptions(discourse, cuts)
        self.beliefs = Beliefs(discourse)
        self.register = Register(discourse.cast)
        self.answers = Answers(discourse, self.claims, cuts, self.register)
        self.suspicions = Suspicions(discourse, self.claims)
        self.hedging = Hedging(self.scene, self.claims, cuts)
        self.wording = Wording(self.scene, self.claims.charges)
        self.denials = Denials(self.answers, self.claims, cuts, self.wording)
        self.contradictions = Contradictions(self.register, self.language)
        self.rivals = Rivals(discourse, self.claims, self.register, self.wording)
        self.places = self._places()
        self.cued = self._cued()
        self.suspected: list[DisputeDraft] = []
        self.charged: list[tuple[int, int]] = []  # the accusations of one sentence, with their verbs
        self.quotes: dict[int, list[QuoteDraft]] = {}
        for quote in quotes:
            self.quotes.setdefault(quote.unit, []).append(quote)

    def _places(self) -> dict[int, list[int]]:
        """By sentence, the tokens outside marks at which a hedge or an answer can begin."""
        places = defaultdict[int, list[int]](list)
        for at in self.scene.signs["doubt"]:
            if self.scene.inside[at] < 0:
                places[self.scene.unit_of[at]].append(at)
        return places

    def _cued(self) -> dict[int, set[str]]:
        """By sentence, the kinds of its cues: most sentences neither accuse nor deny."""
        cued = defaultdict[int, set[str]](set)
        for cue in self.scene.cues:
            cued[self.scene.unit_of[cue.first]].add(cue.kind)
        return cued

    def read(self, unit: Unit) -> None:
        """Find the claims of one sentence, and what it says of earlier ones."""
        self.discourse.rewind(unit)
        self.charged.clear()
        kinds = self.cued.get(unit.number, set())
        if "accuse" in kinds and not unit.title:
            for told in self.accused.of(unit):
                self._add(told.span, told.speakers, unit, told.verb)
            for told in self.accusations.of(unit):
                words = told.words or (
                    self._further(told)
                    if told.lead
                    else self._wording(told.span, told.verb, told.accused, by=told.speakers)
                )
                self.charged.append(told.span)
                self._add(
                    self.cuts.charge(told.span), told.speakers, unit, told.verb, accused=told.accused, words=words
                )
        for ascribed in () if unit.title else self.ascriptions.of(unit):
            self._add(ascribed.span, ascribed.players, unit, words=self.scene.text[slice(*ascribed.words)])
        for quote in self.quotes.get(unit.number, ()):
            self._read_quote(quote, unit)
        if not unit.title:
            self._believe(unit)
            self._suspect(unit)
        aside = "deny" in kinds and self.answers.read_asides(unit)
        if "deny" in kinds:
            self.answers.read_bare(unit)
        self.rivals.read(unit)
        places = self.places.get(unit.number)
        if places:
            self._read_narration(unit, places)
            if "deny" in kinds and not aside:
                self.answers.read_asides(unit)
            self.answers.read_formulas(unit, places)

    def _read_quote(self, quote: QuoteDraft, unit: Unit) -> None:
        if quote.cue_kind == "deny":
            self.denials.deny(quote, unit)
        elif (quote.speakers or self._is_hearsay(quote)) and not unit.title:
            answers, cleared = self.denials.rebut(quote, unit)
            if answers:
                return
            if cleared is not None:
                self._add(cleared, quote.speakers, unit)
            claims = list(self.claims.of(quote))
            if not claims:
                self._gainsay(quote, unit)
            elif self.denials.goes_on(quote, unit):
                self.denials.deny_further(claims.pop(0), quote)
            for span in (self.rivals.before(claim, unit) for claim in claims):
                accusing = quote.cue if quote.cue_kind == "accuse" else None
                if accusing and any(overlaps(span, charged) for charged in self.charged):
                    continue
                words = self._of_speaker(quote, span) or self._wording(span, accusing, by=quote.speakers)
                self._add(self.cuts.charge(span) if accusing else span, quote.speakers, unit, accusing, words=words)

    def _gainsay(self, quote: QuoteDraft, unit: Unit) -> None:
        """Words that claim nothing by themselves, yet cannot be true where a claim is: *the pier* **is not shut**."""
        span = quote.start, quote.runs[-1][1]
        if quote.speakers and (denied := self.contradictions.gainsaid(span, quote.speakers, unit)):
            denied.answer(span, "denies", quote.speakers)

    def _is_hearsay(self, quote: QuoteDraft) -> bool:
        """Whether a source that is nobody's name vouches for words: **according to reports**, *the mayor lied*."""
        criticised = self.language == "de" and quote.cue_kind == "accuse"
        return bool(quote.cue_kind) and (criticised or self.claims.from_source(quote))

    def _of_speaker(self, quote: QuoteDraft, span: tuple[int, int]) -> str:
        """A claim that begins with its cue, with its speaker: *the union* **reported 40 losses**; else nothing."""
        if quote.cue is None or span[0] != quote.cue[0] or quote.cue_kind == "accuse":
            return ""
        who = both([called(self.discourse.cast.players[player]) for player in quote.speakers], self.language)
        text = self.scene.text
        told = done_by(text[quote.cue[1] : span[1]].strip(), who) if self.language == "fr" else ""
        before = quote.mention is not None and quote.mention[1] <= quote.cue[0]
        return told or (f"{who} {text[span[0] : span[1]]}" if before else "")

    def _add(
        self,
        span: tuple[int, int],
        speakers: tuple[int, ...],
        unit: Unit,
        accusing: tuple[int, int] | None = None,
        *,
        accused: str = "",
        words: str = "",
        suspects: bool = False,
    ) -> None:
        """A claim of *speakers*; of nobody named where there are none, which leaves it unverified.

        `accusing`: the verb, where the claim is an accusation; `words`: the claim, where its passage is no sentence.
        """
        if self.register.holds(span):
            return
        if accusing is None and self.claims.leaves_open(span):
            self._doubt(span, speakers, unit)
            return
        if speakers and (denied := self.contradictions.of(span, speakers, unit)):
            denied.answer(span, "denies", speakers)
            return
        same = self.register.told_before(span)
        if same is not None and speakers:
            same.answer(span, "asserts", speakers)
            same.asserted_by = tuple(dict.fromkeys((*same.asserted_by, *speakers)))
            return
        claim = self.wording.of(words or self._wording(span, accusing, accused, by=speakers), span, unit)
        draft = DisputeDraft(claim, unit.number, speakers, accuses=accusing is not None)
        draft.answer(
            self.pieces.whole(span, unit) if suspects else span,
            "asserts" if speakers else "unverified",
            speakers or (None,),
        )
        self.register.found.append(draft)

    def _doubt(self, span: tuple[int, int], speakers: tuple[int, ...], unit: Unit) -> None:
        """What somebody says is not known: *it was unclear* **whether the doors were locked**.

        Words that take up what was said leave that open: *it was unclear* **whether these charges hold**.
        """
        answered = self.answers.answered(speakers, unit, span) if self.answers.points(span) else []
        for told in answered:
            told.answer(span, "unverified", speakers or (None,))
        if answered:
            return
        draft = DisputeDraft(self.wording.of(self._wording(span), span, unit), unit.number)
        draft.answer(span, "unverified", speakers or (None,))
        self.register.found.append(draft)

    def _wording(
        self,
        span: tuple[int, int],
        accusing: tuple[int, int] | None = None,
        accused: str = "",
        *,
        by: Sequence[int] = (),
    ) -> str:
        """The claim: the article's words, those of an accusation without its verb and with whom it accuses."""
        start, end = span
        if accusing is None:
            return self.scene.text[start:end]
        after = self._behind_manner(max(start, accusing[1]) if start == accusing[0] else start, end)
        told = self._named(self.scene.text[after:end].strip(), after, by)
        opening, _, rest = told.partition(" ")
        if opening.lower() in self.scene.quoting["complementizers"]:
            return rest  # *charged* **that** *the party lied*
        if laid := self._laid_on(accusing, told):
            return charged(*laid, self.language)
        return charged(accused, told, self.language) if accused else accusation(told, self.language)

    def _behind_manner(self, start: int, end: int) -> int:
        """Where the words of a French accusation begin behind an adverb: *l'accuse* **aussi** *d'avoir menti*."""
        if self.language != "fr":
            return start
        at = self.scene.token_at(start)
        after = after_manner(self.tokens, at, self.scene.token_at(end - 1) + 1)
        return self.scene.starts[after] if after > at else start

    def _named(self, told: str, start: int, by: Sequence[int]) -> str:
        """The words of an accusation with a name for a mere pronoun: *accuses* **her** *of lying*."""
        at = self.scene.token_at(start)
        whole = self.scene.lower(at + 1) in self.scene.quoting["accusation_links"] or self.language == "de"
        name = self.accusations.accused.of_pronoun(at, by) if whole and self.language != "fr" else ""
        return f"{name}{told[len(self.tokens[at].text) :]}" if name else told

    def _laid_on(self, accusing: tuple[int, int], told: str) -> tuple[str, str] | None:
        """On whom English words lay what, in the order of other accusations: *blamed the fire* **on squatters**."""
        verb = self.scene.lower(self.scene.token_at(accusing[0]))
        links = self.claims.known["blaming_links"]
        if not links or lemma_of(verb, self.language) not in self.claims.known["blaming_on"]:
            return None
        thing, link, whom = told.rpartition(f" {next(iter(links))} ")
        return (whom, f"for {thing}") if link and " for " not in thing else None

    def _further(self, told: Accusation) -> str:
        """The claim of a deed that shares its verb with another one: *accused Roe of lying and* **of hiding files**."""
        whom = f"{told.accused} " if told.accused else ""
        return accusation(f"{whom}{told.lead} {self.scene.text[slice(*told.span)]}", self.language)

    def _believe(self, unit: Unit) -> None:
        for belief in self.beliefs.of(unit):
            for span in list(self.claims.of(belief))[:1]:
                self._add(span, belief.speakers, unit)

    def _suspect(self, unit: Unit) -> None:
        """What nouns of suspicion tell outside of what anybody says: it is nobody's word, or its owner's."""
        told = [quote for quote in self.quotes.get(unit.number, ()) if quote.cue_kind and quote.speakers]
        text = self.scene.text
        for suspicion in self.suspicions.of(unit):
            start, end = suspicion.span
            points = suspicion.points and bool(self.register.found)  # *the allegations of fraud* are those told before
            if points or any(quote.start <= start < quote.runs[-1][1] for quote in told):
                continue
            if (same := self._suspected_before((start, end))) and not suspicion.players:
                same.answer((start, end), "unverified", (None,))
            else:
                before = len(self.register.found)
                words = text[slice(*((unit.start, unit.end) if self.language == "de" else suspicion.words))]
                self._add((start, end), suspicion.players, unit, suspicion.span, words=words, suspects=True)
                self.suspected += self.register.found[before:]

    def _suspected_before(self, span: tuple[int, int]) -> DisputeDraft | None:
        """The suspicion that an earlier noun told of the same wrong: *suspicions of* **fraud**, *fraud probe*."""
        wrongs = self.register.content(*span) - self.suspicions.stems
        return next((d for d in self.suspected if wrongs & self.register.content(*d.span)), None)

    # the article's own hedging

    def _read_narration(self, unit: Unit, places: Sequence[int]) -> None:
        if unit.title:
            return
        told = [quote for quote in self.quotes.get(unit.number, ()) if self._is_told(quote)]
        told = [quote for quote in told if not self._is_rumoured(quote)]
        if told:
            for span in self.hedging.reported(unit, places):
                if speakers := self._reporting(span, unit):
                    self._add(span, speakers, unit)
            places = [at for at in places if not any(_holds(quote, self.scene.starts[at]) for quote in told)]
        for span in self.hedging.clauses(unit, places):
            if not any(_is_part(span, quote) for quote in told):
                self._add(span, self._reporting(span, unit), unit)

    def _is_told(self, quote: QuoteDraft) -> bool:
        """Whether a cue hands a quote over to somebody who is known, or to those who were polled."""
        return bool(quote.cue_kind) and (bool(quote.speakers) or self.claims.foretells(quote))

    def _is_rumoured(self, quote: QuoteDraft) -> bool:
        """Whether that somebody said so is hearsay itself: *le directeur* **aurait ordonné** *la vente*."""
        at = self.scene.token_at(quote.cue[0]) if quote.cue and quote.kind == "indirect" else -1
        had = self.language == "fr" and at >= 0 and self.scene.lower(at) in self.claims.known["hearsay"]
        return had and quote.cue is not None and quote.cue[0] < quote.start

    def _reporting(self, span: tuple[int, int], unit: Unit) -> tuple[int, ...]:
        """Whose report goes on in a hedged clause: *Nach Angaben der Stadt …* **Er soll geflohen sein.**"""
        quotes = self.quotes.get(unit.number, ())
        held = (quote for quote in quotes if quote.start <= span[0] < quote.runs[-1][1])
        return next((quote.speakers for quote in held), ())


def _is_part(span: tuple[int, int], quote: QuoteDraft) -> bool:
    """A clause that begins or ends in *quote*; not one that only holds its cue: *der* **aufgerufen** *haben soll*."""
    if quote.cue is not None and span[0] < quote.cue[0] and quote.cue[1] < span[1] <= quote.start:
        return False
    return _holds(quote, span[0]) or _holds(quote, span[1] - 1, named=False)


def _holds(quote: QuoteDraft, at: int, *, named: bool = True) -> bool:
    """Whether a code point stands in a quote, in its cue or, where that is asked, in the name of its speaker."""
    parts = ((quote.start, quote.runs[-1][1]), quote.cue, quote.mention if named else None)
    return any(part is not None and part[0] <= at < part[1] for part in parts)
