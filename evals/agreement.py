"""How far two readings of one article agree."""

from __future__ import annotations

from dataclasses import replace

from evals.items import Reading
from evals.report import figures
from evals.scoring import Counts

__all__ = ["agreement", "without_marks"]

_FIGURES = {
    "actors": ("actors.all.matched", "f1"),
    "quotes": ("quotes.all.matched", "f1"),
    "speakers": ("quotes.all.speakers_right", "share"),
    "positions": ("positions.all.matched", "f1"),
    "disputed_facts": ("facts.all.matched", "f1"),
}


def without_marks(reading: Reading) -> Reading:
    """*reading* with every item expected, so that what one reader marks optional and the other leaves out is told."""
    return replace(
        reading,
        actors=tuple(replace(actor, optional=False) for actor in reading.actors),
        quotes=tuple(replace(quote, optional=False) for quote in reading.quotes),
        positions=tuple(replace(position, optional=False, must=False) for position in reading.positions),
        facts=tuple(replace(fact, optional=False, must=False) for fact in reading.facts),
    )


def agreement(counts: Counts) -> dict[str, float | None]:
    """Percentages from *counts* of one reading held against the other, as gold files have them under `labelling`."""
    found = figures(counts)
    values = {name: found[key][figure] for name, (key, figure) in _FIGURES.items()}
    return {name: None if value is None else round(100 * value, 1) for name, value in values.items()}
