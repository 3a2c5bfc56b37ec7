"""Days and adverbs between a Spanish verb and what it governs: *anunció* **este martes** *el cierre*."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.lexicon import word_sets
from summarizer.tokens import Token

__all__ = ["after_adverbials"]

_OPENERS = frozenset({"este", "esta", "el", "la"})
_DAYS = frozenset({"hoy", "ayer", "anoche", "anteayer"})


def after_adverbials(tokens: Sequence[Token], at: int, limit: int, language: str) -> int:
    """Token after the day and the adverb that begin at *at*, before the token *limit*; *at* itself where none does.

    Spanish only: elsewhere what stands before the object is left to the rules of the language.
    """
    if language != "es":
        return at
    if at < limit and tokens[at].lower.endswith("mente") and not tokens[at].is_capital:
        at += 1
    return _after_day(tokens, at, limit)


def _after_day(tokens: Sequence[Token], at: int, limit: int) -> int:
    if at >= limit or tokens[at].lower in _DAYS:
        return min(at + 1, limit)
    words, day = word_sets("es"), at + 1 if tokens[at].lower in _OPENERS else at
    if day >= limit:
        return at
    named = tokens[day].lower in words["time.weekdays"] or (day > at and tokens[day].lower in words["time.day_parts"])
    return day + 1 if named else at
