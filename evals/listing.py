"""What was missed, invented or half right in one article, item by item: the list a rule is tuned with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from evals.items import Actor, Fact, Position, Quote, Reading, Span, canonical
from evals.matching import Pairs, actor_pairs, iou, letters
from evals.scoring import Alignment, align, fact_pairs, position_pairs, quote_pairs, same_names, swapped

__all__ = ["LISTINGS", "listing"]

Lines = Iterator[tuple[int, str]]
"""Where in the article a finding belongs, and its text."""

T = TypeVar("T", Quote, Position, Fact)
AnyItem = TypeVar("AnyItem", Actor, Quote, Position, Fact)

AROUND = 40
LONGEST = 220


def listing(kind: str, name: str, gold: Reading, predicted: Reading | None, text: str) -> str:
    """Return the findings on one article's items of *kind*, one of `LISTINGS`, in order of the text."""
    answer = predicted or Reading(language=gold.language)
    # in the order in which they are scored, so that the pairs are the same where several are equally good
    sides = canonical(gold), canonical(answer)
    found = sorted(LISTINGS[kind](*sides, text, align(*sides)))
    title = f"=== {name} ({gold.language}) {kind}" + (" NO ANSWER" if predicted is None else "")
    return "\n".join([title, *(entry for _, entry in found)])


def _actors(gold: Reading, predicted: Reading, text: str, _: Alignment) -> Lines:
    pairs = actor_pairs(gold.actors, predicted.actors)
    for actor in _unpaired(gold.actors, (pair[0] for pair in pairs)):
        yield _first_place(actor, text), f"MISSED    {_show_actor(actor)}"
    for actor in _unpaired(predicted.actors, (pair[1] for pair in pairs)):
        yield _first_place(actor, text), f"INVENTED  {_show_actor(actor)}"
    for ours, theirs in ((gold.actors[g], predicted.actors[p]) for g, p in pairs):
        wrong = [
            f"{label} {was} for {should}"
            for label, should, was in (("kind", ours.kind, theirs.kind), ("main", ours.main, theirs.main))
            if should != was
        ]
        if wrong:
            yield _first_place(ours, text), f"HALF      {_show_actor(ours)}\n          {', '.join(wrong)}"


def _quotes(gold: Reading, predicted: Reading, text: str, names: Alignment) -> Lines:
    def half(ours: Quote, theirs: Quote) -> list[str]:
        right = same_names(ours.speakers, theirs.speakers, names)
        speaker = f"WRONG SPEAKER {_aligned(theirs.speakers, names)} for {_names(ours.speakers)}"
        return [*([] if right else [speaker]), *_differs("kind", ours.kind, theirs.kind)]

    pairs = quote_pairs(gold.quotes, predicted.quotes, text, names)
    yield from _findings(gold.quotes, predicted.quotes, pairs, text, lambda q: q.runs, _show_quote, half)


def _positions(gold: Reading, predicted: Reading, text: str, names: Alignment) -> Lines:
    def half(ours: Position, theirs: Position) -> list[str]:
        return _differs("stance", ours.stance, theirs.stance)

    pairs = position_pairs(gold.positions, predicted.positions, text, names)
    yield from _findings(gold.positions, predicted.positions, pairs, text, lambda p: p.evidence, _show_position, half)


def _facts(gold: Reading, predicted: Reading, text: str, names: Alignment) -> Lines:
    def half(ours: Fact, theirs: Fact) -> list[str]:
        wrong = _differs("status", ours.status, theirs.status)
        sides = (("asserted_by", ours.asserted_by, theirs.asserted_by), ("denied_by", ours.denied_by, theirs.denied_by))
        for label, should, was in sides:
            if not same_names(should, was, names):
                wrong.append(f"{label} {_aligned(was, names)} for {_names(should)}")
        return [*(["SIDES SWAPPED"] if swapped(ours, theirs, names) else []), *wrong]

    pairs = fact_pairs(gold.facts, predicted.facts, text, names)
    yield from _findings(gold.facts, predicted.facts, pairs, text, lambda f: f.evidence, _show_fact, half)


LISTINGS: dict[str, Callable[[Reading, Reading, str, Alignment], Lines]] = {
    "actors": _actors,
    "quotes": _quotes,
    "positions": _positions,
    "disputed_facts": _facts,
}
"""Items that can be listed, named as in a gold file."""


def _findings(
    gold: Sequence[T],
    predicted: Sequence[T],
    pairs: Pairs,
    text: str,
    spans: Callable[[T], Sequence[Span]],
    show: Callable[[T], str],
    half: Callable[[T, T], list[str]],
) -> Lines:
    """List the unpaired items of either side with what comes nearest on the other, and what is wrong with pairs."""

    def entry(mark: str, item: T, others: Sequence[T], side: str) -> tuple[int, str]:
        shown = f"{mark:<9} {show(item)}\n          {_excerpt(spans(item), text)}"
        return _start(spans(item)), shown + _nearest(item, others, side, text, spans, show)

    for item in _unpaired(gold, (g for g, _ in pairs)):
        yield entry("MISSED", item, predicted, "predicted")
    for item in _unpaired(predicted, (p for _, p in pairs)):
        yield entry("INVENTED", item, gold, "gold")
    for g, p in pairs:
        if wrong := half(gold[g], predicted[p]):
            shown = f"HALF      {show(gold[g])}\n          {_excerpt(spans(gold[g]), text)}"
            yield _start(spans(gold[g])), f"{shown}\n          {'; '.join(wrong)}"


def _nearest(
    item: T, others: Sequence[T], side: str, text: str, spans: Callable[[T], Sequence[Span]], show: Callable[[T], str]
) -> str:
    covered = letters(spans(item), text)
    shares = [(iou(covered, letters(spans(other), text)), -place) for place, other in enumerate(others)]
    best, place = max(shares, default=(0.0, 0))
    if not best:
        return ""
    other = others[-place]
    return f"\n          nearest {side}, IoU {best:.2f}: {show(other)}\n            {_excerpt(spans(other), text)}"


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


def _excerpt(spans: Sequence[Span], text: str) -> str:
    """Show the spans between brackets with a little of what stands around them, on one line."""
    parts = []
    for start, end in sorted((span.start, span.end) for span in spans):
        before, inside, after = text[max(start - AROUND, 0) : start], text[start:end], text[end : end + AROUND]
        if len(inside) > LONGEST:
            inside = f"{inside[: LONGEST // 2]} … {inside[-LONGEST // 2 :]}"
        parts.append(f"{start}: …{before}[[{inside}]]{after}…")
    return " ".join(" + ".join(parts).split())


def _unpaired(items: Sequence[AnyItem], paired: Iterable[int]) -> list[AnyItem]:
    taken = set(paired)
    return [item for place, item in enumerate(items) if place not in taken]


def _start(spans: Sequence[Span]) -> int:
    return min((span.start for span in spans), default=0)


def _first_place(actor: Actor, text: str) -> int:
    places = [place for form in (actor.name, *actor.aliases) if (place := text.find(form)) >= 0]
    return min(places, default=len(text))
