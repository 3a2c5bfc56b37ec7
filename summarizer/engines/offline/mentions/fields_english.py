"""What an English institution deals with, or where it sits: *Ministry of* **Ports, Roads and Railways**."""

from __future__ import annotations

from summarizer.engines.offline.reading.lemmas import is_known
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.engines.offline.reading.wording import Wording

__all__ = ["after_fields", "after_seat"]

_MOST = 5  # fields of one institution
_SEATS = frozenset({"in", "at"})
_SOURCES = (("according", "to"), ("spokesman", "for"), ("spokeswoman", "for"), ("spokesperson", "for"))


def after_fields(words: Wording, end: int) -> int:
    """Where an institution's name ends whose first field ends at *end*: *Ministry of* **Ports, Roads and Railways**.

    Each field is a word of the dictionary; *Norvia*, *Ada Tal* and *Telor* are none, and so are others.
    """
    at = end
    for _ in range(_MOST):
        comma = words.is_one_of(at, frozenset({","}))
        closing = words.is_one_of(at + comma, words.naming["name_coordination"])
        if not (comma or closing):
            return end
        following = _field(words, at + comma + closing)
        if following is None or (closing and at > end and words.is_one_of(following, frozenset({"and"}))):
            return end
        if closing:
            return following if at > end else end
        at = following
    return end


def _field(words: Wording, first: int) -> int | None:
    """End of the field that begins at *first*; None where none does."""
    last = first
    while last < words.count and words.tokens[last].is_capital and is_known(words.tokens[last].lower, "en"):
        if words.is_function(words.tokens[last]) or words.tokens[last].text in words.vocabulary.first_names:
            return None
        last += 1
    named = last > first and words.tokens[last - 1].plain in words.vocabulary.countries
    more = last < words.count and words.tokens[last].is_capital
    return None if last == first or named or more else last


def after_seat(words: Wording, first: int, end: int) -> int:
    """Where an institution ends whose town stands before its verb: *the council* **in Arlen** *voted*; else *end*.

    A source needs no verb: *according to police* **in Arlen**.
    """
    if not words.is_one_of(end, _SEATS) or end + 1 >= words.count or not words.in_name(end + 1):
        return end
    last = words.names(end + 1)
    if last == end + 1 or last >= words.count:
        return end
    before = tuple(token.lower for token in words.tokens[max(0, first - 2) : first])
    return last if is_finite(words.tokens[last], "en") or before in _SOURCES else end
