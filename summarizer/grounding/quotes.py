"""Quotes whose every run stands in the article, with the cue and the mention of the speaker beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.alignment import Match, Placement, Refusal
from summarizer.grounding.actors import Cast
from summarizer.grounding.beside import Surroundings
from summarizer.grounding.ledger import Ledger
from summarizer.schema.extraction import QuoteClaim, Words
from summarizer.schema.summary import Quote, Span
from summarizer.schema.trusted import trusted
from summarizer.segmentation import Passage

__all__ = ["ground_quotes"]

_PLACES = 100  # places of a repeated run that are weighed against each other
_TAG = 1  # sentences that may begin between two quoted passages of one quote
_FARTHEST = 2000  # code points between two runs of one quote


def ground_quotes(ledger: Ledger, cast: Cast, claims: Sequence[QuoteClaim]) -> tuple[Quote, ...]:
    """Keep the quotes of known speakers whose every run stands in the article, in order and side by side."""
    desk = _Desk(ledger, cast)
    quotes = (desk.quote(f"quotes[{number}]", claim) for number, claim in enumerate(claims))
    return tuple(quote for quote in quotes if quote)


class _Desk:
    """One quote at a time, held against the article; remembers what is taken."""

    def __init__(self, ledger: Ledger, cast: Cast) -> None:
        self._ledger = ledger
        self._aligner = ledger.aligner
        self._cast = cast
        self._taken: set[tuple[int, int]] = set()
        self._kept: set[tuple[tuple[str, ...], tuple[tuple[int, int], ...]]] = set()

    def quote(self, path: str, claim: QuoteClaim) -> Quote | None:
        speakers = self._speakers(path, claim.speakers)
        runs = self._runs(path, claim) if speakers is not None else None
        if speakers is None:
            self._ledger.refuse(path, _said(claim), "unknown_actor", "one of its speakers is no actor of the summary")
        if speakers is None or runs is None:
            return None
        identity = (tuple(sorted(speakers)), tuple((run.start, run.end) for run in runs))
        if identity in self._kept:
            self._ledger.refuse(path, _said(claim), "duplicate", "the same quote stands before it")
            return None
        self._kept.add(identity)
        surroundings = Surroundings(self._aligner, runs)
        return trusted(
            Quote,
            kind=claim.kind,
            speakers=speakers,
            speaker_mention=self._beside(f"{path}.speaker_mention", claim.speaker_mention, surroundings),
            cue=self._beside(f"{path}.cue", claim.cue, surroundings),
            text=tuple(map(self._ledger.span, runs)),
        )

    def _speakers(self, path: str, names: Sequence[str]) -> tuple[str, ...] | None:
        """The speakers, each once; None, and an entry for each unknown name, where one is no actor."""
        known = [self._cast.name(name) for name in names]
        for place, (name, speaker) in enumerate(zip(names, known, strict=True)):
            if speaker is None:
                self._ledger.refuse(f"{path}.speakers[{place}]", name, "unknown_actor", self._cast.objection(name))
        return None if None in known else tuple(dict.fromkeys(name for name in known if name))

    def _beside(self, path: str, words: Words | None, surroundings: Surroundings) -> Span | None:
        """Where *words* stand beside the quote; None, and an entry, where they do not."""
        if words is None:
            return None
        found = surroundings.find(words)
        if isinstance(found, Refusal):
            self._ledger.refuse_for(path, words.text, found)
            return None
        return self._ledger.span(found)

    # --- runs ---

    def _runs(self, path: str, claim: QuoteClaim) -> Placement | None:
        """Where the runs of a quote stand; None, and an entry for each that fails, where one does not."""
        broken: _Broken | None = None
        for first in self._places(claim):
            chain = self._following(first, claim.text)
            if not isinstance(chain, _Broken):
                self._taken.add(_bounds(first))
                return chain
            broken = broken or chain
        self._refuse_runs(path, claim, broken)
        return None

    def _places(self, claim: QuoteClaim) -> Iterator[Placement]:
        """Where the first run stands, the likeliest place first: at its hint, else beside its cue and its speaker."""
        words = claim.text[0]
        hinted = None
        if words.near is not None:
            hinted = self._aligner.find(words.text, near=words.near)
            if isinstance(hinted, tuple):
                yield hinted
        places = self._aligner.places(words.text, limit=_PLACES)
        if len(places) > 1:
            attached = [piece for piece in (claim.cue, claim.speaker_mention) if piece]
            places.sort(key=lambda place: self._unlikeliness(place, attached))
        yield from (place for place in places if place != hinted)

    def _unlikeliness(self, place: Placement, attached: Sequence[Words]) -> tuple[int, bool, int]:
        """Sort key: what its paragraph lacks of *attached*, whether the place is taken, how far *attached* is."""
        surroundings = Surroundings(self._aligner, place)
        distances = [surroundings.distance(words) for words in attached]
        found = [distance for distance in distances if distance is not None]
        return len(distances) - len(found), _bounds(place) in self._taken, sum(found)

    def _following(self, first: Placement, text: Sequence[Words]) -> Placement | _Broken:
        """*first* and the places of the other runs, each after the one before and close to it, or where that fails."""
        chain = list(first)
        for number, words in enumerate(text[1:], start=1):
            begin = chain[-1].end
            end = min(self._aligner.layout.paragraph_after(begin).end, begin + _FARTHEST + 2 * len(words.text))
            near = begin if words.near is None else max(begin, words.near)
            placement = self._aligner.find(words.text, near=near, within=(begin, end))
            if placement is None:
                return _Broken(number, self._why_not_after(chain[-1], words))
            if isinstance(placement, Refusal):
                return _Broken(number, placement)
            hidden = self._hidden(chain[-1], placement[0])
            if hidden:
                return _Broken(number, hidden)
            chain.extend(placement)
        return tuple(chain)

    def _hidden(self, before: Match, after: Match) -> Refusal | None:
        """The refusal of runs that leave out a negation or modal of the same voice; the reporter's words may go."""
        layout = self._aligner.layout
        first, second = layout.quotation(before.end), layout.quotation(after.start)
        if first == second:
            return self._aligner.hides(before, after)
        begin = max(before.end, first.end) if first else before.end
        tag = Passage(begin, max(begin, min(after.start, second.start)) if second else max(begin, after.start))
        return (
            self._aligner.hides(before, Match(tag.start, tag.start, "exact"))
            or self._aligner.hides(Match(tag.end, tag.end, "exact"), after)
            or (self._stitched(before, after, begin, second.outer_start) if first and second else None)
        )

    def _stitched(self, before: Match, after: Match, begin: int, end: int) -> Refusal | None:
        """The refusal of runs of two quoted passages with more than the reporter's tag of one sentence between them."""
        layout, whole = self._aligner.layout, Match(before.start, after.end, "exact")
        if layout.quotations_within(begin, end):
            return Refusal("stitched", "another quoted passage stands between the runs", whole)
        if layout.sentences_within(begin, end) > _TAG:
            return Refusal("stitched", "whole sentences of the article stand between the runs", whole)
        return None

    def _why_not_after(self, before: Match, words: Words) -> Refusal:
        elsewhere = self._aligner.place(words.text, near=before.end)
        if isinstance(elsewhere, Refusal):
            return elsewhere
        if elsewhere[0].start < before.end:
            return Refusal("out_of_order", "does not stand after the run before it", elsewhere[0])
        return Refusal("stitched", "stands too far from the run before it", elsewhere[0])

    def _refuse_runs(self, path: str, claim: QuoteClaim, broken: _Broken | None) -> None:
        """Enter each run that stands nowhere, or the one that does not follow; then the whole of several."""
        first: Refusal | None = None
        for number, words in enumerate(claim.text):
            placement = self._aligner.place(words.text)
            if isinstance(placement, Refusal):
                self._ledger.refuse_for(f"{path}.text[{number}]", words.text, placement)
                first = first or placement
        if broken and not first:
            self._ledger.refuse_for(f"{path}.text[{broken.run}]", claim.text[broken.run].text, broken.refusal)
            first = broken.refusal
        if first and len(claim.text) > 1:
            self._ledger.refuse(path, _said(claim), first.reason, "a quote is whole or not at all", first.closest)


@dataclass(frozen=True, slots=True)
class _Broken:
    """The run, by number, that does not follow those before it, and why."""

    run: int
    refusal: Refusal


def _bounds(place: Placement) -> tuple[int, int]:
    return place[0].start, place[-1].end


def _said(claim: QuoteClaim) -> str:
    return " (...) ".join(run.text for run in claim.text)
