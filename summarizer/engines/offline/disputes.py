"""Disputed facts: reported claims, hedged sentences of the article's own, and what answers them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from summarizer.cues import Cue
from summarizer.engines.offline.claims import Claims
from summarizer.engines.offline.paraphrase import about, accusation, balanced, called
from summarizer.engines.offline.quotes import QuoteDraft
from summarizer.engines.offline.scene import Unit
from summarizer.engines.offline.speakers import Discourse
from summarizer.engines.offline.vocabulary import Phrases, plain
from summarizer.schema.vocabulary import Says, Status
from summarizer.tokens import Token

__all__ = ["DisputeDraft", "EvidenceDraft", "find_disputes"]

_NEAR = 6  # units between a claim and the denial, doubt or silence that answers it
_RECENT = 12  # claims among which the one that is answered is looked for
_SHORTEST_CONTENT = 3  # letters up to which a word carries no content
_SAME_WORDS = 3  # words of content two claims need before they can be the same one
_SAME_SHARE = 0.6  # of the shorter claim's content that the other one repeats
_CONDITIONAL_REACH = 4  # tokens between a conditional auxiliary and its participle


@dataclass(frozen=True, slots=True)
class EvidenceDraft:
    """A passage that asserts, denies or leaves open; half-open code points."""

    start: int
    end: int
    says: Says
    by: int | None


@dataclass(slots=True)
class DisputeDraft:
    """A disputed fact in the making."""

    claim: str
    unit: int
    asserted_by: tuple[int, ...] = ()
    evidence: list[EvidenceDraft] = field(default_factory=list)

    @property
    def denied_by(self) -> tuple[int, ...]:
        """Players whose words deny it."""
        return tuple(dict.fromkeys(e.by for e in self.evidence if e.says == "denies" and e.by is not None))

    @property
    def status(self) -> Status:
        """Contested exactly when some evidence denies it."""
        return "contested" if any(e.says == "denies" for e in self.evidence) else "unconfirmed"


def find_disputes(discourse: Discourse, quotes: Sequence[QuoteDraft]) -> list[DisputeDraft]:
    """Disputed facts in order of the text."""
    finder = _Finder(discourse, quotes)
    for unit in discourse.scene.units:
        finder.read(unit)
    return finder.found


class _Finder:
    def __init__(self, discourse: Discourse, quotes: Sequence[QuoteDraft]) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.known = discourse.scene.vocabulary
        self.language = discourse.scene.document.language
        self.claims = Claims(self.scene)
        self.words = [plain(token.text) for token in self.tokens]
        self.told: dict[tuple[int, int], frozenset[str]] = {}
        tables = (self.known.hedges, *(phrases for _, phrases in self._formulas()))
        self.openers = frozenset().union(*tables, map(plain, self.known.conditional_forms))
        self.found: list[DisputeDraft] = []
        self.quotes: dict[int, list[QuoteDraft]] = {}
        for quote in quotes:
            self.quotes.setdefault(quote.unit, []).append(quote)

    def read(self, unit: Unit) -> None:
        """Find the claims of one sentence, and what it says of earlier ones."""
        for quote in self.quotes.get(unit.number, ()):
            if quote.cue_kind == "deny":
                self._deny(quote, unit)
            for start, end in self.claims.of(quote) if quote.speakers else ():
                self._add((start, end), quote.speakers, unit, quote)
        places = [at for at in range(unit.first, unit.last) if self._may_begin(at)]
        self._read_asides(unit)
        self._read_narration(unit, places)
        self._read_answers(unit, places)

    def _may_begin(self, at: int) -> bool:
        """Whether a hedge or a formula can begin at token *at*: most words begin none."""
        return self.words[at] in self.openers and self.scene.inside[at] < 0

    def _add(
        self, span: tuple[int, int], speakers: tuple[int, ...], unit: Unit, quote: QuoteDraft | None = None
    ) -> None:
        """A claim of *speakers*; of nobody named where there are none, which leaves it unverified."""
        if any(_overlaps(span, (e.start, e.end)) for draft in self.found[-_RECENT:] for e in draft.evidence):
            return
        evidence = [EvidenceDraft(*span, "asserts", player) for player in speakers]
        nobody = [EvidenceDraft(*span, "unverified", None)]
        same = self._told_before(span)
        if same is not None and speakers:
            same.evidence += evidence
            same.asserted_by = tuple(dict.fromkeys((*same.asserted_by, *speakers)))
            return
        claim = _sentence(balanced(self._wording(span, quote)))
        self.found.append(DisputeDraft(claim, unit.number, speakers, evidence or nobody))

    def _wording(self, span: tuple[int, int], quote: QuoteDraft | None) -> str:
        """The claim: the article's words, those of an accusation without its verb."""
        start, end = span
        if quote is None or quote.cue_kind != "accuse" or quote.cue is None:
            return self.scene.text[start:end]
        after = max(start, quote.cue[1]) if start == quote.cue[0] else start
        return accusation(self.scene.text[after:end].strip(), self.language)

    def _told_before(self, span: tuple[int, int]) -> DisputeDraft | None:
        """The claim that somebody made before in nearly the same words and with the same figures."""
        words, figures = self._content(*span), self._figures(*span)
        for draft in reversed(self.found[-_RECENT:]):
            told = self._content(draft.evidence[0].start, draft.evidence[0].end)
            fewest = min(len(words), len(told))
            same = figures == self._figures(draft.evidence[0].start, draft.evidence[0].end)
            if same and fewest >= _SAME_WORDS and len(words & told) >= _SAME_SHARE * fewest:
                return draft
        return None

    def _figures(self, start: int, end: int) -> set[str]:
        return {token.text for token in self._between(start, end) if token.text[0].isdigit()}

    def _content(self, start: int, end: int) -> frozenset[str]:
        """The words of a passage that carry its content, without accents; each passage is read once."""
        if (start, end) not in self.told:
            self.told[start, end] = frozenset(self._content_words(start, end))
        return self.told[start, end]

    def _content_words(self, start: int, end: int) -> Iterator[str]:
        function = self.known.function_words
        for at in range(self.scene.token_at(start), self.scene.token_at(end - 1) + 1):
            token = self.tokens[at]
            if token.is_word and len(token.lower) > _SHORTEST_CONTENT and token.lower not in function:
                yield self.words[at]

    # denial, doubt and silence

    def _deny(self, quote: QuoteDraft, unit: Unit) -> None:
        """A denial belongs to the claim it answers; without one in the article it stands for itself.

        One whose speaker is not known is left out: it must not look like the article's own.
        """
        if not quote.speakers or self._only_refuses(quote):
            return
        start = min(quote.start, quote.cue[0]) if quote.cue else quote.start
        span = (start, quote.runs[-1][1])
        denials = [EvidenceDraft(*span, "denies", player) for player in quote.speakers]
        answered = self._answered(quote.speakers, unit, (quote.runs[0][0], quote.runs[-1][1]))
        if answered is not None:
            answered.evidence += denials
        else:
            claim = _sentence(self._denied(quote))
            self.found.append(DisputeDraft(claim, unit.number, (), denials))

    def _only_refuses(self, quote: QuoteDraft) -> bool:
        """Whether a Spanish verb of denial refuses to act, and denies no deed: *rechaza* **dimitir**, not *haber …*."""
        first = self.tokens[self.scene.token_at(quote.runs[0][0])].lower
        acts = first.endswith(("ar", "er", "ir", "rse")) and first not in self.claims.known["infinitives"]
        return acts and quote.lemma in self.claims.known["refusing"]

    def _denied(self, quote: QuoteDraft) -> str:
        """What is denied, said of whoever denies it where the words only point there (*it had agreed*)."""
        words = " ".join(self.scene.text[start:end] for start, end in quote.runs)
        return about(words, called(self.discourse.cast.players[quote.speakers[0]]), self.language)

    def _answered(self, speakers: Sequence[int], unit: Unit, words: tuple[int, int] | None) -> DisputeDraft | None:
        """The claim nearby, by somebody else, that is answered; None where that cannot be told.

        It is the one whose content *words* repeat. Where they only point back (*ces accusations*, *any wrongdoing*), or
        there are none, it is the one that speaks of who answers, else the last one.
        """
        near = [
            draft
            for draft in reversed(self.found[-_RECENT:])
            if unit.number - draft.unit <= _NEAR and not set(draft.asserted_by) & set(speakers)
        ]
        content = self._content(*words) if words else frozenset()
        repeated = (d for d in near if content & self._content(d.evidence[0].start, d.evidence[0].end))
        if content and not content & self.claims.known["answers"]:
            return next(repeated, None)
        addressed = (draft for draft in near if any(self._speaks_of(draft, player) for player in speakers))
        last = near[0] if near and unit.number - near[0].unit <= 1 else None
        return next(addressed, last)

    def _speaks_of(self, draft: DisputeDraft, player: int) -> bool:
        words = {plain(token.text) for e in draft.evidence for token in self._between(e.start, e.end)}
        surfaces = self.discourse.cast.players[player].surfaces
        return any(plain(word) in words for surface in surfaces for word in surface.split() if len(word) > 3)

    def _between(self, start: int, end: int) -> Sequence[Token]:
        return self.tokens[self.scene.token_at(start) : self.scene.token_at(end - 1) + 1]

    def _read_asides(self, unit: Unit) -> None:
        """A denial in a relative clause answers the claim it follows: *…, ce que le ministère conteste*."""
        for cue in self.scene.cues_of(unit):
            follows = self.tokens[cue.last + 1].text if cue.last + 1 < len(self.tokens) else "."
            if cue.kind != "deny" or cue.negated or cue.passive or follows not in ".,;)":
                continue
            source = self.discourse.before(cue, unit, unit.first)
            told = self.found[-1] if self.found and self.found[-1].unit == unit.number else None
            if source is None or not source.players or told is None or set(source.players) & set(told.asserted_by):
                continue
            start, end = self.tokens[min(source.first, cue.first)].start, self.tokens[cue.last].end
            told.evidence += [EvidenceDraft(start, end, "denies", player) for player in source.players]

    def _read_answers(self, unit: Unit, places: Sequence[int]) -> None:
        """Formulas of doubt, silence and denial, each the first in its sentence."""
        for says, phrases in self._formulas():
            at = next((at for at in places if self._begins(phrases, at, unit)), None)
            if at is not None:
                self._answer(unit, says, at)

    def _formulas(self) -> tuple[tuple[Says, Phrases], ...]:
        return (
            ("unverified", self.known.unverified),
            ("no_comment", self.known.no_comment),
            ("denies", self.known.denials),
        )

    def _answer(self, unit: Unit, says: Says, at: int) -> None:
        source = self.discourse.before(Cue(at, at, at, "", "", "finite", strong=True), unit, unit.first)
        who = source.players[0] if source and source.players else None
        target = self._answered(() if who is None else (who,), unit, None)
        far = target is not None and unit.number - target.unit > 1
        if target is not None and far and (who is None or not self._speaks_of(target, who)):
            return
        if target is None or (says == "denies" and who is None):
            return
        first, last = self._clause(at, unit)
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        if not any(_overlaps((start, end), (e.start, e.end)) and e.says == says for e in target.evidence):
            target.evidence.append(EvidenceDraft(start, end, says, who))

    # the article's own hedging

    def _read_narration(self, unit: Unit, places: Sequence[int]) -> None:
        """A sentence of the article's own that hedges: French and Spanish conditionals, *allegedly*, *mutmaßlich*."""
        if any(quote.cue_kind for quote in self.quotes.get(unit.number, ())):
            return
        for at in places:
            if self._conditional(at, unit) or self._begins(self.known.hedges, at, unit):
                first, last = self._clause(at, unit)
                self._add((self.tokens[first].start, self.tokens[last - 1].end), (), unit)
                return

    def _conditional(self, at: int, unit: Unit) -> bool:
        """A conditional auxiliary with a participle (*aurait été vendu*), in a sentence without *si*."""
        if self.language not in {"fr", "es"} or self.tokens[at].lower not in self.known.conditional_forms:
            return False
        if any(token.lower in self.claims.known["conditions"] for token in self.tokens[unit.first : at]):
            return False
        following = self.tokens[at + 1 : at + _CONDITIONAL_REACH]
        return any(token.lower.endswith(self.claims.participles) for token in following)

    def _clause(self, at: int, unit: Unit) -> tuple[int, int]:
        """The tokens of the clause around *at*, between the stronger stops."""
        first, last = at, at + 1
        while first > unit.first and self.tokens[first - 1].text not in ";:.–—":
            first -= 1
        while last < unit.last and self.tokens[last].text not in ";:.!?":
            last += 1
        return first, last

    def _begins(self, phrases: Phrases, at: int, unit: Unit) -> bool:
        """Whether one of *phrases* begins at token *at*."""
        found = phrases.get(self.words[at], ())
        return any(at + len(p) <= unit.last and tuple(self.words[at : at + len(p)]) == p for p, _ in found)


def _overlaps(span: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two passages share more than half of the shorter one."""
    shared = min(span[1], other[1]) - max(span[0], other[0])
    return shared * 2 > min(span[1] - span[0], other[1] - other[0])


def _sentence(words: str) -> str:
    text = " ".join(words.split())
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?", "!")) else ".")
