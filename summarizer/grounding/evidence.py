"""Positions and disputed facts that rest on the article's words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from summarizer.grounding.actors import Cast
from summarizer.grounding.ledger import Ledger
from summarizer.schema.extraction import DisputedFactClaim, EvidenceClaim, PositionClaim
from summarizer.schema.summary import DisputedFact, Evidence, Position, Span
from summarizer.schema.trusted import trusted

__all__ = ["ground_disputed_facts", "ground_positions"]

_T = TypeVar("_T")


def ground_positions(ledger: Ledger, cast: Cast, claims: Sequence[PositionClaim]) -> tuple[Position, ...]:
    """Keep the positions of known actors that evidence of the article bears out."""
    desk = _Desk(ledger, cast)
    items = ((path, claim.statement, desk.position(path, claim)) for path, claim in _numbered("positions", claims))
    return _once(ledger, "position", items)


def ground_disputed_facts(ledger: Ledger, cast: Cast, claims: Sequence[DisputedFactClaim]) -> tuple[DisputedFact, ...]:
    """Keep the disputed facts between known actors that evidence of the article bears out."""
    desk = _Desk(ledger, cast)
    items = (
        (path, claim.claim, desk.disputed_fact(path, claim)) for path, claim in _numbered("disputed_facts", claims)
    )
    return _once(ledger, "fact", items)


class _Desk:
    """One claim at a time, held against the article; what fails is entered in the ledger."""

    def __init__(self, ledger: Ledger, cast: Cast) -> None:
        self._ledger = ledger
        self._cast = cast
        self._numbers = ledger.numbers

    def position(self, path: str, claim: PositionClaim) -> Position | None:
        actor = self._actor(f"{path}.actor", claim.actor)
        figures = self._figures_stand(path, issue=claim.issue, statement=claim.statement)
        numbered = _numbered(f"{path}.evidence", claim.evidence)
        pieces = ((at, span.text, span) for at, words in numbered for span in self._ledger.spans(at, words))
        evidence = _once(self._ledger, "evidence", pieces)
        if actor is None or not figures:
            self._refuse_whole(path, claim.statement, unknown=actor is None)
            return None
        if not self._rests(path, claim.statement, evidence):
            return None
        return trusted(
            Position, actor=actor, issue=claim.issue, stance=claim.stance, statement=claim.statement, evidence=evidence
        )

    def disputed_fact(self, path: str, claim: DisputedFactClaim) -> DisputedFact | None:
        asserted_by = self._actors(f"{path}.asserted_by", claim.asserted_by)
        denied_by = self._actors(f"{path}.denied_by", claim.denied_by)
        figures = self._figures_stand(path, claim=claim.claim)
        numbered = _numbered(f"{path}.evidence", claim.evidence)
        pieces = ((at, piece.text, piece) for at, words in numbered for piece in self._evidence(at, words))
        evidence = _once(self._ledger, "evidence", pieces)
        unknown = asserted_by is None or denied_by is None
        if asserted_by is None or denied_by is None or not figures:
            self._refuse_whole(path, claim.claim, unknown=unknown)
            return None
        if not self._rests(path, claim.claim, evidence) or not self._status_fits(path, claim, evidence):
            return None
        return trusted(
            DisputedFact,
            claim=claim.claim,
            status=claim.status,
            asserted_by=asserted_by,
            denied_by=denied_by,
            evidence=evidence,
        )

    def _refuse_whole(self, path: str, text: str, *, unknown: bool) -> None:
        """Enter the item itself, after the part of it that was refused."""
        if unknown:
            self._ledger.refuse(path, text, "unknown_actor", "somebody it names is no actor of the summary")
        else:
            self._ledger.refuse(path, text, "number_not_in_article", "it holds a figure that the article does not have")

    def _status_fits(self, path: str, claim: DisputedFactClaim, evidence: Sequence[Evidence]) -> bool:
        """Whether the fact is contested just where a piece of its evidence denies it."""
        denied = any(piece.says == "denies" for piece in evidence)
        if claim.status == "contested" and not denied:
            message = "no denial is left among its evidence"
            self._ledger.refuse(path, claim.claim, "contested_without_denial", message)
        elif claim.status == "unconfirmed" and denied:
            message = "a piece of its evidence denies it: it is contested"
            self._ledger.refuse(path, claim.claim, "denied_but_unconfirmed", message)
        return denied == (claim.status == "contested")

    def _evidence(self, path: str, claim: EvidenceClaim) -> list[Evidence]:
        by = None if claim.by is None else self._actor(f"{path}.by", claim.by)
        if by is None and claim.by is not None:
            return []
        return [
            trusted(Evidence, start=span.start, end=span.end, text=span.text, by=by, says=claim.says)
            for span in self._ledger.spans(path, claim)
        ]

    def _actor(self, path: str, name: str) -> str | None:
        known = self._cast.name(name)
        if known is None:
            self._ledger.refuse(path, name, "unknown_actor", self._cast.objection(name))
        return known

    def _actors(self, path: str, names: Sequence[str]) -> tuple[str, ...] | None:
        """The actors called *names*, each once; None where one of them is unknown."""
        known = [self._actor(f"{path}[{place}]", name) for place, name in enumerate(names)]
        return None if None in known else tuple(dict.fromkeys(name for name in known if name))

    def _figures_stand(self, path: str, **paraphrases: str) -> bool:
        stand = True
        for field, paraphrase in paraphrases.items():
            figure = self._numbers.missing(paraphrase)
            if figure:
                message = f'the article has no "{figure}"'
                self._ledger.refuse(f"{path}.{field}", paraphrase, "number_not_in_article", message)
                stand = False
        return stand

    def _rests(self, path: str, text: str, evidence: Sequence[Span]) -> bool:
        if not evidence:
            self._ledger.refuse(path, text, "no_evidence", "none of its evidence stands in the article")
        return bool(evidence)


def _numbered(path: str, pieces: Iterable[_T]) -> Iterator[tuple[str, _T]]:
    return ((f"{path}[{number}]", piece) for number, piece in enumerate(pieces))


def _once(ledger: Ledger, what: str, pieces: Iterable[tuple[str, str, _T | None]]) -> tuple[_T, ...]:
    """Pieces, each with its path and words, without those that stand before them; these are entered as duplicates."""
    kept: dict[_T, None] = {}  # keyed by what it holds: a long article has thousands
    for path, words, piece in pieces:
        if piece in kept:
            ledger.refuse(path, words, "duplicate", f"the same {what} stands before it")
        elif piece is not None:
            kept[piece] = None
    return tuple(kept)
