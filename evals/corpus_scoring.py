"""Counts of one article of a public corpus: quotes by the corpus's own kinds, and named entities that became actors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from evals.corpora import Entity, Text
from evals.items import Quote, Reading, Span
from evals.matching import letters, normalised
from evals.report import f1, ratio
from evals.scoring import Counts, quote_pairs

__all__ = ["floor", "score_text", "shown"]

_FLOOR_WORDS: Final = 3


def score_text(text: Text, predicted: Reading | None) -> Counts:
    """Count the quotes and entities of *text* that *predicted* found; None found nothing.

    ``quotes.gold``, ``.predicted``, ``.matched``: content IoU of at least a half, one to one, whatever the kind;
    ``quotes.KIND.gold`` and ``.matched`` by the kind of the gold. ``quotes.sources`` and ``.cues``: matched gold
    quotes that name one, ``_overlaps`` where the predicted words share a letter with it. ``alarms``: predicted in
    articles without any quote.
    ``entities.KIND``: distinct names of an article, ``found`` where an actor is called so or is mentioned there.
    """
    reading = predicted or Reading(language=text.language)
    counts: Counts = Counter({"articles.all": 1, "articles.failed": int(predicted is None)})
    if text.quotes is not None:
        counts.update(_quotes(text.quotes, reading.quotes, text.text))
    if text.entities is not None:
        counts.update(_entities(text.entities, reading))
    return counts


def _quotes(gold: Sequence[Quote], predicted: Sequence[Quote], text: str) -> Counts:
    counts: Counts = Counter({"quotes.gold": len(gold), "quotes.predicted": len(predicted)})
    counts.update(f"quotes.{quote.kind}.gold" for quote in gold)
    for g, p in quote_pairs(gold, predicted, text, {}):
        counts.update(_pair(gold[g], predicted[p], text))
    if not gold:
        counts.update({"articles.without": 1, "alarms": len(predicted)})
    return counts


def _pair(gold: Quote, predicted: Quote, text: str) -> Iterator[str]:
    yield "quotes.matched"
    yield f"quotes.{gold.kind}.matched"
    for name, ours, theirs in (("sources", gold.mention, predicted.mention), ("cues", gold.cue, predicted.cue)):
        if ours:
            yield f"quotes.{name}"
            if letters(ours, text) & letters(theirs, text):
                yield f"quotes.{name}_overlaps"


def _entities(entities: Sequence[Entity], reading: Reading) -> Counts:
    forms = {normalised(form) for actor in reading.actors for form in (actor.name, *actor.aliases)}
    ends = {span.end for actor in reading.actors for span in actor.mentions}
    names: dict[tuple[str, str], bool] = {}
    for entity in entities:
        key = entity.kind, normalised(entity.span.text)
        names[key] = names.get(key, False) or key[1] in forms or entity.span.end in ends
    counts: Counts = Counter()
    for (kind, _), found in names.items():
        counts.update({f"entities.{kind}": 1, f"entities.{kind}.found": int(found)})
    return counts


def floor(text: Text, passages: Iterable[Span]) -> Reading:
    """What calling every quoted passage of three words or more a quote gives: who does not beat it does not read."""
    runs = [span for span in passages if len(span.text.split()) >= _FLOOR_WORDS]
    return Reading(text.language, quotes=tuple(Quote("direct", (), (span,), (), ()) for span in runs))


def shown(sums: Mapping[str, Counts]) -> list[str]:
    """The figures of each of *sums*, in percent, as lines of a table."""
    lines = [f"{'':<34}" + "".join(f"{name:>16}" for name in sums)]
    for label, part, whole in _rows(sums):
        cells = [f"{_percent(ratio(c[part], c[whole]))} {f'{c[part]}/{c[whole]}':>10}" for c in sums.values()]
        lines.append(f"{label:<34}" + "".join(f"{cell:>16}" for cell in cells))
    if any(counts["quotes.gold"] for counts in sums.values()):
        scores = [
            f1(c["quotes.matched"], c["quotes.gold"], c["quotes.matched"], c["quotes.predicted"]) for c in sums.values()
        ]
        lines.append(f"{'F1 of quotes, IoU >= .5':<34}" + "".join(f"{_percent(score):>16}" for score in scores))
    without = [c["articles.without"] for c in sums.values()]
    if any(without):
        cells = [f"{c['alarms'] / n:.2f}" if n else "-" for c, n in zip(sums.values(), without, strict=True)]
        lines.append(f"{'false alarms, article without quote':<34}" + "".join(f"{cell:>16}" for cell in cells))
    return lines


def _rows(sums: Mapping[str, Counts]) -> Iterator[tuple[str, str, str]]:
    """Label, part and whole of each share that has something to count."""
    keys = sorted({key for counts in sums.values() for key, number in counts.items() if number})
    for key in keys:
        if key.startswith("quotes.") and key.endswith(".gold") and key.count(".") == 2:
            yield f"recall, {key.split('.')[1]}", key.replace(".gold", ".matched"), key
        elif key.startswith("entities.") and key.count(".") == 1:
            yield f"{key.split('.')[1].lower()}s that are actors", f"{key}.found", key
    for label, part, whole in (
        ("recall, all quotes", "quotes.matched", "quotes.gold"),
        ("precision, all quotes", "quotes.matched", "quotes.predicted"),
        ("source overlaps, of matched", "quotes.sources_overlaps", "quotes.sources"),
        ("cue overlaps, of matched", "quotes.cues_overlaps", "quotes.cues"),
        ("articles failed", "articles.failed", "articles.all"),
    ):
        if whole in keys:
            yield label, part, whole


def _percent(value: float | None) -> str:
    return "-" if value is None else f"{100 * value:.1f}"
