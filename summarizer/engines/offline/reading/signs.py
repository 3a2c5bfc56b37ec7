"""What each word may begin, told once of each word: a rule looks where such a word stands, and nowhere else."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import compress, count
from typing import Literal, get_args

from summarizer.engines.offline.reading.vocabulary import plain, vocabulary
from summarizer.lexicon import word_sets
from summarizer.tokens import Token, Told

__all__ = ["ANY_FUTURE", "OWN_FUTURE", "Sign", "find_signs"]

Sign = Literal["stance", "stance phrase", "stance noun", "given noun", "demand", "doubt", "figure", "rival"]

OWN_FUTURE, ANY_FUTURE = ("rai", "rons"), ("ra", "ront", "rait", "raient")
"""Endings of French verbs, in the first person and in the others."""


def find_signs(tokens: Sequence[Token], language: str) -> Mapping[Sign, Sequence[int]]:
    """The tokens at which each of the signs stands, in order."""
    found: dict[Sign, array[int]] = {sign: array("i") for sign in get_args(Sign)}
    told = list(map(_told(language).__getitem__, tokens))
    for at in compress(count(), told):
        for sign in told[at]:
            found[sign].append(at)
    return found


class _Signs:
    """The word lists of one language that signs are told by."""

    def __init__(self, language: str) -> None:
        self.known, forms = vocabulary(language), word_sets(language, "arguing")
        known = self.known
        hearsay = map(plain, forms["hearsay"] | forms["rumours"])
        self.doubts = frozenset().union(known.hedges, known.unverified, known.no_comment, known.denials, hearsay)
        given = word_sets(language, "given")
        self.given = given["shared"].union(
            given["supports"], given["opposes"], given["neutral"], given["requests"], given["deeds"]
        )
        self.plans = forms["will"] | forms["going"]
        self.conditionals = ("rait", "raient") if language == "fr" else ()
        self.endings = (*OWN_FUTURE, *ANY_FUTURE) if language == "fr" else ()

    def of(self, token: Token) -> tuple[Sign, ...]:
        """The signs of a word."""
        return tuple(self._signs(token))

    def _signs(self, token: Token) -> Iterator[Sign]:
        known = self.known
        if token.lower in known.stances or token.lower in known.acts:
            yield "stance"
        if token.plain in known.stance_phrases:
            yield "stance phrase"
        if token.lower in known.stance_nouns:
            yield "stance noun"
        if token.lower in self.given:
            yield "given noun"
        if token.plain in known.demands or token.lower in self.plans or token.lower.endswith(self.endings):
            yield "demand"
        if token.plain in self.doubts or token.lower.endswith(self.conditionals):
            yield "doubt"
        if token.text[:1].isdigit():
            yield "figure"
        if token.plain in known.rivals:
            yield "rival"


@cache
def _told(language: str) -> Told[tuple[Sign, ...]]:
    return Told(_Signs(language).of)
