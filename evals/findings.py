"""What was missed, invented or half right in one article, item by item."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeVar

from evals.items import Actor, Fact, Position, Quote, Reading, Span, canonical
from evals.matching import Pairs, actor_pairs, iou, letters
from evals.scoring import (
    Alignment,
    align,
    fact_pairs,
    position_pairs,
    quote_pairs,
    same_names,
    swapped,
    without_optional,
)

__all__ = ["KINDS", "Finding", "Mark", "findings"]

Mark = Literal["MISSED", "INVENTED", "HALF", "RIGHT"]
T = TypeVar("T", Quote, Position, Fact)
AnyItem = TypeVar("AnyItem", Actor, Quote, Position, Fact)


@dataclass(frozen=True)
class Finding:
    """One item of one side, or a pair: what it says, where, what is wrong, and what comes nearest on the other side.

    `spans` are the gold ones, or the predicted ones of an invention; `other` are the predicted ones of a pair.
    """

    mark: Mark
    shown: str
    spans: tuple[Span, ...]
    other: tuple[Span, ...] = ()
    wrong: tuple[str, ...] = ()
    nearest: str = ""
    nearest_spans: tuple[Span, ...] = ()

    def start(self, text: str) -> int:
        """Where it belongs in the order of the article."""
        return min((span.start for span in self.spans), default=len(text))


def findings(kind: str, gold: Reading, predicted: Reading | None, text: str) -> list[Finding]:
    """The findings on one article's items of *kind*, one of `KINDS`, in order of the text, without optional items."""
    # in the order in which they are scored, so that the pairs are the same where several are equally good
    sides = canonical(gold), canonical(predicted or Reading(language=gold.language))
    names = align(*sides)
    found = KINDS[kind](*without_optional(*sides, text, names), text, names)
    return sorted(found, key=lambda finding: (finding.start(text), finding.mark, finding.shown))


def _actors(gold: Reading, predicted: Reading, text: str, _: Alignment) -> Iterator[Finding]:
    pairs = actor_pairs(gold.actors, predicted.actors)
    for actor in _unpaired(gold.actors, (g for g, _ in pairs)):
        yield Finding("MISSED", _show_actor(actor), _first_place(actor, text))
    for actor in _unpaired(predicted.actors, (p for _, p in pairs)):
        yield Finding("INVENTED", _show_actor(actor), _first_place(actor, text))
    for ours, theirs in ((gold.actors[g], predicted.actors[p]) for g, p in pairs):
        should_be = (("kind", ours.kind, theirs.kind), ("main", ours.main, theirs.main))
        wrong = tuple(f"{label} {was} for {should}" for label, should, was in should_be if should != was)
        place = _first_place(ours, text)
        yield Finding("HALF" if wrong else "RIGHT", _show_actor(ours), place, place, wrong)


def _quotes(gold: Reading, predicted: Reading, text: str, names: Alignment) -> Iterator[Finding]:
    def wrong(ours: Quote, theirs: Quote) -> list[str]:
        right = same_names(ours.speakers, theirs.speakers, names)
        speaker = f"WRONG SPEAKER {_aligned(theirs.speakers, names)} for {_names(ours.speakers)}"
        return [*([] if right else [speaker]), *_differs("kind", ours.kind, theirs.kind)]

    pairs = quote_pairs(gold.quotes, predicted.quotes, text, names)
    return _compared(gold.quotes, predicted.quotes, pairs, text, lambda q: q.runs, _show_quote, wrong)


def _positions(gold: Reading, predicted: Reading, text: str, names: Alignment) -> Iterator[Finding]:
    def wrong(ours: Position, theirs: Position) -> list[str]:
        return _differs("stance", ours.stance, theirs.stance)

    pairs = position_pairs(gold.positions, predicted.positions, text, names)
    return _compared(gold.positions, predicted.positions, pairs, text, lambda p: p.evidence, _show_position, wrong)


def _facts(gold: Reading, predicted: Reading, text: str, names: Alignment) -> Iterator[Finding]:
    def wrong(ours: Fact, theirs: Fact) -> list[str]:
        found = _differs("status", ours.status, theirs.status)
        sides = (("asserted_by", ours.asserted_by, theirs.asserted_by), ("denied_by", ours.denied_by, theirs.denied_by))
        for label, should, was in sides:
            if not same_names(should, was, names):
                found.append(f"{label} {_aligned(was, names)} for {_names(should)}")
        return [*(["SIDES SWAPPED"] if swapped(ours, theirs, names) else []), *found]

    pairs = fact_pairs(gold.facts, predicted.facts, text, names)
    return _compared(gold.facts, predicted.facts, pairs, text, lambda f: f.evidence, _show_fact, wrong)


KINDS: Final[dict[str, Callable[[Reading, Reading, str, Alignment], Iterator[Finding]]]] = {
    "actors": _actors,
    "quotes": _quotes,
    "positions": _positions,
    "disputed_facts": _facts,
}
"""Items that findings are about, named as in a gold file."""


def _compared(
    gold: Sequence[T],
    predicted: Sequence[T],
    pairs: Pairs,
    text: str,
    spans: Callable[[T], tuple[Span, ...]],
    show: Callable[[T], str],
    wrong: Callable[[T, T], list[str]],
) -> Iterator[Finding]:
    """The unpaired items of either side with what comes nearest on the other, and what is wrong with pairs."""

    def alone(mark: Mark, item: T, others: Sequence[T]) -> Finding:
        covered = letters(spans(item), text)
        shares = [(iou(covered, letters(spans(other), text)), -place) for place, other in enumerate(others)]
        best, place = max(shares, default=(0.0, 0))
        if not best:
            return Finding(mark, show(item), spans(item))
        other = others[-place]
        return Finding(mark, show(item), spans(item), (), (), f"IoU {best:.2f}: {show(other)}", spans(other))

    yield from (alone("MISSED", item, predicted) for item in _unpaired(gold, (g for g, _ in pairs)))
    yield from (alone("INVENTED", item, gold) for item in _unpaired(predicted, (p for _, p in pairs)))
    for g, p in pairs:
        found = tuple(wrong(gold[g], predicted[p]))
        mark: Mark = "HALF" if found else "RIGHT"
        yield Finding(mark, show(gold[g]), spans(gold[g]), spans(predicted[p]), found)


def _show_actor(actor: Actor) -> str:
    aliases = " = " + " | ".join(actor.aliases) if actor.aliases else ""
    return f"{actor.kind}{', main' if actor.main else ''}: {actor.name}{aliases}"


def _show_quote(quote: Quote) -> str:
    mention = f" ({quote.mention[0].text!r})" if quote.mention else ""
    cue = f", cue {quote.cue[0].text!r}" if quote.cue else ", no cue"
    return f"{quote.kind}, {_names(quote.speakers)}{mention}{cue}"


def _show_position(position: Position) -> str:
    return f"{position.actor} {position.stance} {position.issue!r}"


def _show_fact(fact: Fact) -> str:
    denied = f", denied by {_names(fact.denied_by)}" if fact.denied_by else ""
    return f"{fact.status}, asserted by {_names(fact.asserted_by)}{denied}: {fact.claim}"


def _names(names: Sequence[str]) -> str:
    return " + ".join(names) or "nobody"


def _aligned(predicted: Sequence[str], names: Alignment) -> str:
    """Show predicted names with the gold actors they stand for."""
    return _names([_as_aligned(name, names.get(name)) for name in predicted])


def _as_aligned(name: str, gold: str | None) -> str:
    if gold is None:
        return f"{name} (no gold actor)"
    return name if name == gold else f"{name} (as {gold})"


def _differs(label: str, should: str, was: str) -> list[str]:
    return [] if should == was else [f"{label} {was} for {should}"]


def _unpaired(items: Sequence[AnyItem], paired: Iterable[int]) -> list[AnyItem]:
    taken = set(paired)
    return [item for place, item in enumerate(items) if place not in taken]


def _first_place(actor: Actor, text: str) -> tuple[Span, ...]:
    places = [(place, form) for form in (actor.name, *actor.aliases) if (place := text.find(form)) >= 0]
    if not places:
        return ()
    place, form = min(places)
    return (Span(place, place + len(form), form),)
