"""The neutral form both sides of a comparison are put into: spans and names, nothing else.

A gold file and a summary become the same `Reading`, so that matching and scoring cannot tell which is which.
Offsets are half-open, in Unicode code points of the article's text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

__all__ = [
    "Actor",
    "Fact",
    "Item",
    "Position",
    "Quote",
    "Reading",
    "Span",
    "Voice",
    "canonical",
    "from_summary",
]


@dataclass(frozen=True, order=True)
class Span:
    """A passage: where it is said to stand, and the words said to stand there."""

    start: int
    end: int
    text: str


Spans = tuple[Span, ...]
Names = tuple[str, ...]


@dataclass(frozen=True, order=True)
class Voice:
    """What a piece of evidence does: `says` of the claim, in whose words (empty for the article's own)."""

    by: str
    says: str


@dataclass(frozen=True)
class Actor:
    """Whoever speaks, acts or takes a stand. `mentions` are those a summary gives; gold has none.

    `optional`, here and below: who finds it has neither missed nor invented anything.
    """

    name: str
    kind: str
    aliases: Names
    main: bool
    mentions: Spans = ()
    optional: bool = False


@dataclass(frozen=True)
class Quote:
    """Reported words. `mention` and `cue` list every place that may be meant: several where a label leaves it open."""

    kind: str
    speakers: Names
    runs: Spans
    mention: Spans
    cue: Spans
    optional: bool = False


@dataclass(frozen=True)
class Position:
    """Where an actor stands; `issue` and `statement` are shown, never compared. `must`: its side may not be turned."""

    actor: str
    issue: str
    stance: str
    statement: str
    evidence: Spans
    optional: bool = False
    must: bool = False


@dataclass(frozen=True)
class Fact:
    """A disputed fact; `claim` is shown, never compared. `voices` has one entry for each piece of `evidence`."""

    claim: str
    status: str
    asserted_by: Names
    denied_by: Names
    evidence: Spans
    voices: tuple[Voice, ...] = ()
    optional: bool = False
    must: bool = False


Item = Actor | Quote | Position | Fact
T = TypeVar("T", Actor, Quote, Position, Fact)


@dataclass(frozen=True)
class Reading:
    """One reading of one article. `spans` holds every passage it claims, whatever it is used for."""

    language: str
    actors: tuple[Actor, ...] = ()
    quotes: tuple[Quote, ...] = ()
    positions: tuple[Position, ...] = ()
    facts: tuple[Fact, ...] = ()
    spans: Spans = ()


def canonical(reading: Reading) -> Reading:
    """Return *reading* with all lists in an order that depends on their content alone.

    Ties between equally good matches are broken by place in the list; this keeps the order of an answer out of its
    score.
    """
    return replace(
        reading,
        actors=_ordered(replace(a, aliases=tuple(sorted(a.aliases))) for a in reading.actors),
        quotes=_ordered(
            replace(q, speakers=tuple(sorted(q.speakers)), runs=tuple(sorted(q.runs))) for q in reading.quotes
        ),
        positions=_ordered(replace(p, evidence=tuple(sorted(p.evidence))) for p in reading.positions),
        facts=_ordered(map(_canonical_fact, reading.facts)),
    )


def _canonical_fact(fact: Fact) -> Fact:
    pieces = sorted(zip(fact.evidence, fact.voices, strict=True))
    return replace(
        fact,
        asserted_by=tuple(sorted(fact.asserted_by)),
        denied_by=tuple(sorted(fact.denied_by)),
        evidence=tuple(span for span, _ in pieces),
        voices=tuple(voice for _, voice in pieces),
    )


def from_summary(summary: Mapping[str, Any]) -> Reading:
    """Read a summary in its JSON form. Raises `KeyError` or `TypeError` where it has another shape."""
    return Reading(
        language=summary["article"]["language"],
        actors=tuple(_actor(a) for a in summary["actors"]),
        quotes=tuple(_quote(q) for q in summary["quotes"]),
        positions=tuple(_position(p) for p in summary["positions"]),
        facts=tuple(_fact(f) for f in summary["disputed_facts"]),
        spans=tuple(_spans_below(summary)),
    )


def _ordered(items: Iterable[T]) -> tuple[T, ...]:
    return tuple(sorted(items, key=repr))


def _actor(record: Mapping[str, Any]) -> Actor:
    mentions = _spans(record.get("mentions", ()))
    return Actor(record["name"], record["kind"], tuple(record["aliases"]), record["main"], mentions)


def _quote(record: Mapping[str, Any]) -> Quote:
    return Quote(
        kind=record["kind"],
        speakers=tuple(record["speakers"]),
        runs=_spans(record["text"]),
        mention=_maybe(record["speaker_mention"]),
        cue=_maybe(record["cue"]),
    )


def _position(record: Mapping[str, Any]) -> Position:
    return Position(
        actor=record["actor"],
        issue=record["issue"],
        stance=record["stance"],
        statement=record["statement"],
        evidence=_spans(record["evidence"]),
    )


def _fact(record: Mapping[str, Any]) -> Fact:
    return Fact(
        claim=record["claim"],
        status=record["status"],
        asserted_by=tuple(record["asserted_by"]),
        denied_by=tuple(record["denied_by"]),
        evidence=_spans(record["evidence"]),
        voices=tuple(Voice(piece["by"] or "", piece["says"]) for piece in record["evidence"]),
    )


def _span(record: Mapping[str, Any]) -> Span:
    return Span(record["start"], record["end"], record["text"])


def _spans(records: Iterable[Mapping[str, Any]]) -> Spans:
    return tuple(_span(record) for record in records)


def _maybe(record: Mapping[str, Any] | None) -> Spans:
    return () if record is None else (_span(record),)


def _spans_below(value: Any) -> Iterator[Span]:
    """Find every span of a summary by its shape, so that a field added later is checked too."""
    if isinstance(value, Mapping):
        if {"start", "end", "text"} <= value.keys():
            yield _span(value)
        value = value.values()
    elif not isinstance(value, list | tuple):
        return
    for child in value:
        yield from _spans_below(child)
