"""What each word may begin, told once of each word: a rule looks where such a word stands, and nowhere else."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import compress, count
from typing import Literal, get_args

from summarizer.engines.offline.reading.vocabulary import Phrases, plain, vocabulary
from summarizer.lexicon import either, word_sets
from summarizer.tokens import Token, Told

__all__ = ["ANY_FUTURE", "OWN_FUTURE", "Sign", "find_signs"]

Sign = Literal[
    "stance", "stance phrase", "stance noun", "given noun", "demand", "doubt", "figure", "rival", "blame", "rebuttal"
]

_Clue = tuple[Sign, frozenset[str] | None]
"""A sign, and the words of which one has to follow; None where the word says it by itself."""

OWN_FUTURE, ANY_FUTURE = ("rai", "rons"), ("ra", "ront", "rait", "raient")
"""Endings of French verbs, in the first person and in the others."""


def find_signs(tokens: Sequence[Token], language: str) -> Mapping[Sign, Sequence[int]]:
    """The tokens at which each of the signs stands, in order."""
    found: dict[Sign, array[int]] = {sign: array("i") for sign in get_args(Sign)}
    told = list(map(_told(language).__getitem__, tokens))
    for at in compress(count(), told):
        for sign, followed_by in told[at]:
            if followed_by is None or (at + 1 < len(tokens) and tokens[at + 1].plain in followed_by):
                found[sign].append(at)
    return found


class _Signs:
    """The word lists of one language that signs are told by."""

    def __init__(self, language: str) -> None:
        self.known, forms = vocabulary(language), word_sets(language, "arguing")
        known = self.known
        self.doubts = frozenset(map(plain, forms["hearsay"] | forms["rumours"]))
        given = word_sets(language, "given")
        self.given = given["shared"].union(
            given["supports"], given["opposes"], given["neutral"], given["requests"], given["deeds"]
        )
        self.plans = forms["will"] | forms["going"]
        self.conditionals = ("rait", "raient") if language == "fr" else ()
        self.endings = (*OWN_FUTURE, *ANY_FUTURE) if language == "fr" else ()
        self.begun: Mapping[Sign, Mapping[str, frozenset[str]]] = {
            "demand": _joined(_begun(known.demands), _impersonal(language)),
            "doubt": _begun(known.hedges, known.unverified, known.no_comment, known.denials),
            "rival": _begun(known.rivals),
            "blame": _begun(known.blames),
            "rebuttal": _begun(known.untrue, known.unproven, known.clears),
        }

    def of(self, token: Token) -> tuple[_Clue, ...]:
        """The signs of a word: of many phrases the first word is *de* or *the*, and tells little by itself."""
        alone = frozenset(self._signs(token))
        begun = ((sign, words[token.plain]) for sign, words in self.begun.items() if token.plain in words)
        phrases = ((sign, followed_by) for sign, followed_by in begun if sign not in alone)
        return *((sign, None) for sign in alone), *((sign, None if "" in words else words) for sign, words in phrases)

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
        if token.lower in self.plans or token.lower.endswith(self.endings):
            yield "demand"
        if token.plain in self.doubts or token.lower.endswith(self.conditionals):
            yield "doubt"
        if token.text[:1].isdigit():
            yield "figure"


def _impersonal(language: str) -> Mapping[str, frozenset[str]]:
    """The words that follow each of those that open a judgement without a subject: **it** *is*, **il** *n'*."""
    words = word_sets(language, "impersonal")
    followed_by = frozenset(map(plain, either(words["being"], words["denial"], words["existing"])))
    return dict.fromkeys(words["subjects"], followed_by)


def _joined(*tables: Mapping[str, frozenset[str]]) -> Mapping[str, frozenset[str]]:
    """The second words of *tables* by the first; one that may stand alone needs none."""
    found: dict[str, frozenset[str]] = {}
    for table in tables:
        for first, second in table.items():
            found[first] = found.get(first, frozenset()) | second
    return found


def _begun(*tables: Phrases) -> Mapping[str, frozenset[str]]:
    """The second words of phrases by the first, the second empty where there is none."""
    found: dict[str, set[str]] = {}
    for first, second in (words for phrases in tables for words in phrases.begun):
        found.setdefault(first, set()).add(second)
    return {first: frozenset(words) for first, words in found.items()}


@cache
def _told(language: str) -> Told[tuple[_Clue, ...]]:
    return Told(_Signs(language).of)
