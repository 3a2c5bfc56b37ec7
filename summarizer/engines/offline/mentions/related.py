"""Lines that name nobody of the article: those that lead to others (*Lire aussi : …*), bylines, credits of pictures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from summarizer.engines.offline.reading.datelines import is_byline, is_credit
from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.lexicon import load_table

__all__ = ["bylines", "headlines_below", "rubrics"]

_ENDS = frozenset(".!?…»”\"'")
_LONGEST = 8  # words of a rubric with what it is about
_MOST = 12  # headlines below it


def rubrics(scene: Scene) -> frozenset[int]:
    """The numbers of the units that are a rubric, with or without a headline behind it."""
    known = _rubrics(scene.language)
    openings = ((unit, known.get(scene.lower(unit.first))) for unit in scene.units)
    return frozenset(unit.number for unit, listed in openings if listed and _is_rubric(scene, unit, listed))


def bylines(scene: Scene) -> frozenset[int]:
    """The numbers of the units that only name the author, or whose a picture is."""
    tokens, lines = scene.tokens, (is_byline, is_credit)
    return frozenset(unit.number for unit in scene.units if any(line(tokens, unit.first, unit.last) for line in lines))


def headlines_below(scene: Scene) -> frozenset[int]:
    """The numbers of the units that are headlines below a rubric."""
    return frozenset(number for rubric in rubrics(scene) for number in _below(scene, scene.units[rubric]))


def _below(scene: Scene, rubric: Unit) -> Iterator[int]:
    if rubric.last - rubric.first > _LONGEST or ":" in scene.text[rubric.start : rubric.end]:
        return
    for unit in scene.units[rubric.number + 1 : rubric.number + 1 + _MOST]:
        if not _is_headline(scene, unit):
            return
        yield unit.number


@cache
def _rubrics(language: str) -> Mapping[str, Sequence[str]]:
    """The rubrics of a language by their first words."""
    found: dict[str, list[str]] = defaultdict(list)
    for rubric in load_table(language, "naming").get("related", ()):
        found[rubric.split()[0]].append(rubric)
    return found


def _is_rubric(scene: Scene, unit: Unit, rubrics: Sequence[str]) -> bool:
    """Whether a line begins with the words of a rubric and ends as headlines do: not *Related workers met.*"""
    line = scene.text[unit.start : unit.end].lower()
    begins = any(line.startswith(rubric) and not line[len(rubric) : len(rubric) + 1].isalpha() for rubric in rubrics)
    return begins and _is_headline(scene, unit)


def _is_headline(scene: Scene, unit: Unit) -> bool:
    """Whether no mark ends a line, and a new line follows it."""
    after = scene.text[unit.end : unit.end + 2].lstrip(" \t")
    return scene.text[unit.end - 1] not in _ENDS and (not after or after[0] in "\r\n")
