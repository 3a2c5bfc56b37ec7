"""German days, places and adverbs between a verb and its object: *forderte* **am Montag in Tarnau** *ein Verbot*."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from summarizer.engines.offline.reading.declension_german import declines
from summarizer.engines.offline.reading.vocabulary import vocabulary
from summarizer.lexicon import either, word_sets
from summarizer.tokens import Token

__all__ = ["after_german_circumstances", "before_german_manner", "opens_other_phrase"]

_MOST = 4  # circumstances in a row
_LONGEST = 5  # tokens of one
_DAY_OPENERS = frozenset({"am", "seit", "ab", "vor", "nach", "bis", "im", "zum", "zu", "in", "anfang", "ende", "mitte"})
_PLACE_OPENERS = frozenset({"in", "im", "vor", "bei", "auf", "beim", "am"})
_AGAIN = frozenset({"wieder"})
_OWNERS = frozenset({"des", "der", "von", "vom"})

_OTHERS = frozenset(
    f"{word}{ending}" for word in ("ein", "ihr", "sein", "dies", "unser") for ending in ("e", "en", "em")
) | {"die", "das", "den", "dem", "ein", "ihr", "sein"}


@cache
def _calendar() -> frozenset[str]:
    return vocabulary("de").calendar | word_sets("de")["time.weekdays"] | word_sets("de")["time.day_parts"]


@cache
def _adverbs() -> frozenset[str]:
    known = word_sets("de", "arguing")
    return frozenset({"sich"}) | known["manner"] | known["opening_adverbs"]


def after_german_circumstances(tokens: Sequence[Token], at: int, limit: int) -> int:
    """Token after the circumstances that begin at *at*; *at* itself where none does, or nothing would be left."""
    begin = at
    for _ in range(_MOST):
        behind = _behind_one(tokens, begin, limit)
        if behind == begin or behind >= limit or not (tokens[behind].is_word or tokens[behind].text in ',„«“"‚'):
            break
        begin = behind
    return begin


def before_german_manner(tokens: Sequence[Token], begin: int, end: int) -> int:
    """Token at which adverbs of manner begin that end an object: *kritisierte das Urteil* **scharf**; else *end*."""
    known = word_sets("de", "arguing")
    loose = either(known["manner"], known["negations"], _AGAIN)
    while end - begin > 1 and tokens[end - 1].lower in loose and tokens[end - 2].is_word:
        end -= 1
    return end


def opens_other_phrase(tokens: Sequence[Token], at: int) -> bool:
    """Whether another phrase begins right behind a noun, no genitive: *der Ruf nach Geld* **die Stadt** *erreichte*."""
    return at > 0 and tokens[at - 1].is_capital and tokens[at].lower in _OTHERS


def _behind_one(tokens: Sequence[Token], at: int, limit: int) -> int:
    if at >= limit:
        return at
    if tokens[at].lower in _adverbs() and not tokens[at].is_capital:
        return at + 1
    return max(_behind_day(tokens, at, limit), _behind_place(tokens, at, limit))


def _behind_day(tokens: Sequence[Token], at: int, limit: int) -> int:
    """Token behind a day or a year: **am Montag**, **seit dem 3. Mai 2019**, **im vergangenen Jahr**."""
    if tokens[at].lower not in _DAY_OPENERS:
        return at
    last = at
    for place in range(at + 1, min(limit, at + _LONGEST + 1)):
        token = tokens[place]
        if token.lower in _calendar() or (token.text.isdigit() and len(token.text) == len("2019")):
            last = place
        elif token.is_capital or not (token.is_word or token.text == "." or token.text.isdigit()):
            break
    return last + 1 if last > at and not _is_owned(tokens, last + 1, limit) else at


def _behind_place(tokens: Sequence[Token], at: int, limit: int) -> int:
    """Token behind a town or a venue: **in Tarnau**, **im Landtag**, **vor Journalisten**."""
    if tokens[at].lower not in _PLACE_OPENERS or at + 1 >= limit or not tokens[at + 1].is_capital:
        return at
    venue = tokens[at + 1].lower in word_sets("de", "arguing")["venues"]
    town = tokens[at].lower == "in" and not declines(tokens[at + 1].text)
    behind = at + 2
    return behind if (venue or town) and not _is_owned(tokens, behind, limit) else at


def _is_owned(tokens: Sequence[Token], at: int, limit: int) -> bool:
    """Whether a genitive goes on with the noun before it: *im Landtag* **von** *Roval*."""
    return at < limit and tokens[at].lower in _OWNERS
