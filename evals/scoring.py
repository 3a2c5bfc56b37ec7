"""From (gold, predicted, text) to integer counts, one pure function for each kind of item.

Counts are named ``item.slice.field`` and are only ever added up; ratios are the report's business. ``gold``,
``predicted`` and ``matched`` are items; the other fields are explained beside the function that counts them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from evals.coreference import score_mentions
from evals.items import Fact, Item, Position, Quote, Reading, Span, Voice, canonical
from evals.matching import Pairs, actor_pairs, contains, iou, join, letters

__all__ = [
    "SOFT",
    "STRICT",
    "Alignment",
    "Counts",
    "align",
    "count_ungrounded",
    "fact_pairs",
    "position_pairs",
    "quote_pairs",
    "same_names",
    "score_actors",
    "score_article",
    "score_facts",
    "score_positions",
    "score_quotes",
    "swapped",
    "without_optional",
]

Counts = Counter[str]
AnyItem = TypeVar("AnyItem", bound=Item)
Alignment = dict[str, str]
"""Predicted actor's name to the name of the gold actor it was matched with."""

STRICT = 0.5
"""Least IoU of letters for a match. Half, as is usual for spans; closer fits are counted beside it."""
SOFT = 0.3
"""Least share of the smaller side's letters for the soft figure, which is blind to the length of evidence."""

THRESHOLDS = {"matched": STRICT, "matched_80": 0.8, "matched_exact": 1.0}
SLICES = {
    "all": ("direct", "mixed", "indirect"),
    "marks": ("direct", "mixed"),
    "direct": ("direct",),
    "mixed": ("mixed",),
    "indirect": ("indirect",),
}
"""Quotes by kind. A slice holds gold and predicted quotes of its kinds only: a wrong kind costs on both sides."""


def score_article(gold: Reading, predicted: Reading | None, text: str) -> Counts:
    """Count everything for one article. No answer (None) misses all there is and counts as ``articles.failed``."""
    answer = canonical(predicted or Reading(language=gold.language))
    gold = canonical(gold)
    names = align(gold, answer)
    counts = Counter({"articles.gold": 1, "articles.failed": int(predicted is None)})
    counts.update(score_mentions(gold.actors, answer.actors, text))
    gold, answer = without_optional(gold, answer, text, names)
    counts.update(score_actors(gold, answer))
    counts.update(score_quotes(gold, answer, text, names))
    counts.update(score_positions(gold, answer, text, names))
    counts.update(score_facts(gold, answer, text, names))
    counts.update({"spans.all": len(answer.spans), "spans.ungrounded": count_ungrounded(answer.spans, text)})
    return counts


def align(gold: Reading, predicted: Reading) -> Alignment:
    """Map predicted actors' names to the gold actors they stand for."""
    pairs = actor_pairs(gold.actors, predicted.actors)
    return {predicted.actors[p].name: gold.actors[g].name for g, p in pairs}


def without_optional(gold: Reading, predicted: Reading, text: str, names: Alignment) -> tuple[Reading, Reading]:
    """Both sides without the optional items of gold, and without the predictions that are one of them.

    A prediction that may be an expected item as well is taken for that one.
    """

    def facts(ours: Sequence[Fact], theirs: Sequence[Fact]) -> Pairs:
        return fact_pairs(ours, theirs, text, names)

    def positions(ours: Sequence[Position], theirs: Sequence[Position]) -> Pairs:
        return position_pairs(ours, theirs, text, names)

    def quotes(ours: Sequence[Quote], theirs: Sequence[Quote]) -> Pairs:
        return quote_pairs(ours, theirs, text, names)

    kept = {
        "actors": _set_aside(gold.actors, predicted.actors, actor_pairs),
        "quotes": _set_aside(gold.quotes, predicted.quotes, quotes),
        "positions": _set_aside(gold.positions, predicted.positions, positions),
        "facts": _set_aside(gold.facts, predicted.facts, facts),
    }
    ours, theirs = ({name: sides[side] for name, sides in kept.items()} for side in (0, 1))
    return replace(gold, **ours), replace(predicted, **theirs)  # type: ignore[arg-type]  # each list under its name


def _set_aside(
    gold: Sequence[AnyItem],
    predicted: Sequence[AnyItem],
    pair: Callable[[Sequence[AnyItem], Sequence[AnyItem]], Pairs],
) -> tuple[tuple[AnyItem, ...], tuple[AnyItem, ...]]:
    expected = tuple(item for item in gold if not item.optional)
    optional = [item for item in gold if item.optional]
    if not optional:
        return expected, tuple(predicted)
    taken = {p for _, p in pair(expected, predicted)}
    free = [p for p in range(len(predicted)) if p not in taken]
    aside = {free[p] for _, p in pair(optional, [predicted[p] for p in free])}
    return expected, tuple(item for p, item in enumerate(predicted) if p not in aside)


def same_names(gold: Iterable[str], predicted: Iterable[str], names: Alignment) -> bool:
    """Whether *predicted* names, as far as aligned, are the *gold* ones: all of them, and none besides."""
    return {names.get(name) for name in predicted} == set(gold)


def count_ungrounded(spans: Iterable[Span], text: str) -> int:
    """Count the spans that do not hold the characters they claim."""
    return sum(span.start < 0 or text[span.start : span.end] != span.text for span in spans)


def score_actors(gold: Reading, predicted: Reading) -> Counts:
    """Count actors.

    ``main.found``: gold main actors with any counterpart; ``main.matched``: both hold it for main.
    ``kind.A>B``: matched actors of gold kind A read as kind B.
    """
    pairs = [(gold.actors[g], predicted.actors[p]) for g, p in actor_pairs(gold.actors, predicted.actors)]
    counts = _sizes("actors.all", gold.actors, predicted.actors)
    counts["actors.all.matched"] = len(pairs)
    counts["actors.main.gold"] = sum(actor.main for actor in gold.actors)
    counts["actors.main.predicted"] = sum(actor.main for actor in predicted.actors)
    counts["actors.main.found"] = sum(g.main for g, _ in pairs)
    counts["actors.main.matched"] = sum(g.main and p.main for g, p in pairs)
    counts["actors.all.kind_right"] = sum(g.kind == p.kind for g, p in pairs)
    counts.update(f"actors.kind.{g.kind}>{p.kind}" for g, p in pairs if g.kind != p.kind)
    return counts


def score_quotes(gold: Reading, predicted: Reading, text: str, names: Alignment) -> Counts:
    """Count quotes in each slice, and the kinds confused among matched quotes.

    ``marks.found``: gold direct and mixed quotes matched by a prediction of any kind; ``marks.founded``: predicted
    direct and mixed quotes matched by gold of any kind. The strict slice ``marks`` is the headline.
    """
    counts: Counts = Counter()
    for name, kinds in SLICES.items():
        slices = (_of_kinds(gold.quotes, kinds), _of_kinds(predicted.quotes, kinds))
        counts.update(_score_slice(f"quotes.{name}", *slices, text, names))
    marks = SLICES["marks"]
    counts["quotes.marks.found"] = len(quote_pairs(_of_kinds(gold.quotes, marks), predicted.quotes, text, names))
    counts["quotes.marks.founded"] = len(quote_pairs(gold.quotes, _of_kinds(predicted.quotes, marks), text, names))
    pairs = [(gold.quotes[g], predicted.quotes[p]) for g, p in quote_pairs(gold.quotes, predicted.quotes, text, names)]
    counts.update(f"quotes.kind.{g.kind}>{p.kind}" for g, p in pairs if g.kind != p.kind)
    return counts


def _score_slice(name: str, gold: Sequence[Quote], predicted: Sequence[Quote], text: str, names: Alignment) -> Counts:
    """Count one slice.

    ``speakers_right``: matched quotes with the gold speakers, all and no others. ``sources``: matched quotes whose gold
    has words that name the speaker; ``source_overlaps``: those where the predicted words share a letter with them.
    ``cues`` and ``cue_overlaps`` likewise.
    """
    counts = _sizes(name, gold, predicted)
    for field, at_least in THRESHOLDS.items():
        counts[f"{name}.{field}"] = len(quote_pairs(gold, predicted, text, names, at_least=at_least))
    pairs = [(gold[g], predicted[p]) for g, p in quote_pairs(gold, predicted, text, names)]
    counts[f"{name}.speakers_right"] = sum(same_names(g.speakers, p.speakers, names) for g, p in pairs)
    counts[f"{name}.sources"] = sum(bool(g.mention) for g, _ in pairs)
    counts[f"{name}.source_overlaps"] = sum(_touch(g.mention, p.mention, text) for g, p in pairs)
    counts[f"{name}.cues"] = sum(bool(g.cue) for g, _ in pairs)
    counts[f"{name}.cue_overlaps"] = sum(_touch(g.cue, p.cue, text) for g, p in pairs)
    return counts


def quote_pairs(
    gold: Sequence[Quote], predicted: Sequence[Quote], text: str, names: Alignment, *, at_least: float = STRICT
) -> Pairs:
    """Pair quotes by their content; speakers, kind, source and cue only decide between equally good pairings."""

    def agreement(g: int, p: int) -> int:
        ours, theirs = gold[g], predicted[p]
        return (
            8 * same_names(ours.speakers, theirs.speakers, names)
            + 4 * (ours.kind == theirs.kind)
            + 2 * _touch(ours.mention, theirs.mention, text)
            + _touch(ours.cue, theirs.cue, text)
        )

    covered = [[letters(quote.runs, text) for quote in quotes] for quotes in (gold, predicted)]
    return join(*covered, at_least=at_least, agreement=agreement)


def score_positions(gold: Reading, predicted: Reading, text: str, names: Alignment) -> Counts:
    """Count positions.

    ``all.matched``: same actor, evidence IoU of at least a half; ``soft.matched``: same actor, some overlap;
    ``evidence.matched``: evidence IoU whoever the actor. ``all.flips``: matched with support and opposition swapped.
    ``stance.A>B``: matched positions of gold stance A read as B. ``must.flips``: flips of positions gold marks so.
    """
    counts = _sizes("positions.all", gold.positions, predicted.positions)
    both = (gold.positions, predicted.positions, text, names)
    pairs = [(gold.positions[g], predicted.positions[p]) for g, p in position_pairs(*both)]
    counts["positions.all.matched"] = len(pairs)
    counts["positions.soft.matched"] = len(position_pairs(*both, at_least=SOFT, overlap=contains))
    counts["positions.evidence.matched"] = len(position_pairs(*both, any_actor=True))
    counts["positions.all.stance_right"] = sum(g.stance == p.stance for g, p in pairs)
    flipped = [g for g, p in pairs if {g.stance, p.stance} == {"supports", "opposes"}]
    counts["positions.all.flips"] = len(flipped)
    counts["positions.must.gold"] = sum(position.must for position in gold.positions)
    counts["positions.must.matched"] = sum(g.must for g, _ in pairs)
    counts["positions.must.flips"] = sum(position.must for position in flipped)
    counts.update(f"positions.stance.{g.stance}>{p.stance}" for g, p in pairs if g.stance != p.stance)
    return counts


def position_pairs(
    gold: Sequence[Position],
    predicted: Sequence[Position],
    text: str,
    names: Alignment,
    *,
    at_least: float = STRICT,
    overlap: Callable[[frozenset[int], frozenset[int]], float] = iou,
    any_actor: bool = False,
) -> Pairs:
    """Pair positions of the same actor by their evidence, never by their wording."""

    def agreement(g: int, p: int) -> int | None:
        if not any_actor and names.get(predicted[p].actor) != gold[g].actor:
            return None
        return int(gold[g].stance == predicted[p].stance)

    covered = [[letters(position.evidence, text) for position in side] for side in (gold, predicted)]
    return join(*covered, at_least=at_least, overlap=overlap, agreement=agreement)


def score_facts(gold: Reading, predicted: Reading, text: str, names: Alignment) -> Counts:
    """Count disputed facts.

    ``all.matched``: evidence IoU of at least a half; ``soft.matched``: some overlap. Of the matched: ``status_right``,
    ``asserted_right`` and ``denied_right`` (the gold names, all and no others), ``swaps`` (somebody on the other side).
    """
    counts = _sizes("facts.all", gold.facts, predicted.facts)
    both = (gold.facts, predicted.facts, text, names)
    pairs = [(gold.facts[g], predicted.facts[p]) for g, p in fact_pairs(*both)]
    counts["facts.all.matched"] = len(pairs)
    counts["facts.soft.matched"] = len(fact_pairs(*both, at_least=SOFT, overlap=contains))
    counts["facts.all.status_right"] = sum(g.status == p.status for g, p in pairs)
    counts["facts.all.asserted_right"] = sum(same_names(g.asserted_by, p.asserted_by, names) for g, p in pairs)
    counts["facts.all.denied_right"] = sum(same_names(g.denied_by, p.denied_by, names) for g, p in pairs)
    turned = [g for g, p in pairs if swapped(g, p, names)]
    counts["facts.all.swaps"] = len(turned)
    counts["facts.must.gold"] = sum(fact.must for fact in gold.facts)
    counts["facts.must.matched"] = sum(g.must for g, _ in pairs)
    counts["facts.must.swaps"] = sum(fact.must for fact in turned)
    heard = [_heard(g, p, text, names) for g, p in pairs]
    counts["facts.all.voices"] = sum(found for found, _ in heard)
    counts["facts.all.voices_right"] = sum(right for _, right in heard)
    return counts


def _heard(gold: Fact, predicted: Fact, text: str, names: Alignment) -> tuple[int, int]:
    """Pieces of gold evidence that a predicted piece touches, and those where one has the same voice too."""
    theirs = [
        (letters([span], text), Voice(names.get(voice.by, "?") if voice.by else "", voice.says))
        for span, voice in zip(predicted.evidence, predicted.voices, strict=True)
    ]
    found = right = 0
    for span, voice in zip(gold.evidence, gold.voices, strict=True):
        voices = [said for covered, said in theirs if covered & letters([span], text)]
        found += bool(voices)
        right += voice in voices
    return found, right


def fact_pairs(
    gold: Sequence[Fact],
    predicted: Sequence[Fact],
    text: str,
    names: Alignment,
    *,
    at_least: float = STRICT,
    overlap: Callable[[frozenset[int], frozenset[int]], float] = iou,
) -> Pairs:
    """Pair disputed facts by all their evidence, never by their wording."""

    def agreement(g: int, p: int) -> int:
        ours, theirs = gold[g], predicted[p]
        return (
            4 * same_names(ours.asserted_by, theirs.asserted_by, names)
            + 2 * same_names(ours.denied_by, theirs.denied_by, names)
            + (ours.status == theirs.status)
        )

    covered = [[letters(fact.evidence, text) for fact in side] for side in (gold, predicted)]
    return join(*covered, at_least=at_least, overlap=overlap, agreement=agreement)


def swapped(gold: Fact, predicted: Fact, names: Alignment) -> bool:
    """Whether somebody who asserts it in *gold* only denies it in *predicted*, or the other way round."""
    asserting = {names.get(name) for name in predicted.asserted_by} - set(gold.asserted_by)
    denying = {names.get(name) for name in predicted.denied_by} - set(gold.denied_by)
    return bool(asserting & set(gold.denied_by) or denying & set(gold.asserted_by))


def _sizes(name: str, gold: Sequence[object], predicted: Sequence[object]) -> Counts:
    return Counter({f"{name}.gold": len(gold), f"{name}.predicted": len(predicted)})


def _of_kinds(quotes: Iterable[Quote], kinds: Sequence[str]) -> list[Quote]:
    return [quote for quote in quotes if quote.kind in kinds]


def _touch(gold: Sequence[Span], predicted: Sequence[Span], text: str) -> bool:
    return bool(letters(gold, text) & letters(predicted, text))
