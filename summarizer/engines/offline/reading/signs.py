"""What each word may begin, told once of each word: a rule looks where such a word stands, and nowhere else."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import compress, count, product
from typing import Literal, get_args

from summarizer.engines.offline.reading.vocabulary import Phrases, plain, vocabulary
from summarizer.lexicon import either, word_sets
from summarizer.tokens import Token, Told

__all__ = ["ANY_FUTURE", "OWN_FUTURE", "Sign", "find_signs", "undertakings"]

Sign = Literal[
    "stance", "stance phrase", "stance noun", "given noun", "demand", "doubt", "figure", "rival", "blame", "rebuttal"
]

_Clues = tuple[frozenset[Sign], Mapping[str, frozenset[Sign]]]
"""The signs that a word is by itself, and those that it is before others, by these."""

OWN_FUTURE, ANY_FUTURE = ("rai", "rons"), ("ra", "ront", "rait", "raient")
"""Endings of French verbs, in the first person and in the others."""


@cache
def undertakings(language: str) -> frozenset[str]:
    """The verbs by which somebody tells what they are at: *we are* **working** *to*, *nous* **travaillons** *à*."""
    keys = (key.partition(".") for key in word_sets(language, "arguing"))
    verbs = frozenset(verb for key, _, verb in keys if key == "undertaking" and verb)
    return verbs - {"being", "reported"}


def find_signs(tokens: Sequence[Token], language: str) -> Mapping[Sign, Sequence[int]]:
    """The tokens at which each of the signs stands, in order."""
    found: dict[Sign, array[int]] = {sign: array("i") for sign in get_args(Sign)}
    told = list(map(_told(language).__getitem__, tokens))
    for at, (alone, begun) in zip(compress(count(), told), filter(None, told), strict=True):
        for sign in alone:
            found[sign].append(at)
        if begun and at + 1 < len(tokens):
            for sign in begun.get(tokens[at + 1].plain, ()):
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
        self.plans = forms["will"] | forms["going"] | forms["leave"] | undertakings(language)
        self.conditionals = ("rait", "raient") if language == "fr" else ()
        self.endings = (*OWN_FUTURE, *ANY_FUTURE) if language == "fr" else ()
        self.begun = _by_words(
            {
                "demand": {*_begun(known.demands), *_impersonal(language), *_verdicts(language)},
                "doubt": _begun(known.hedges, known.unverified, known.no_comment, known.denials),
                "rival": _begun(known.rivals),
                "blame": _begun(known.blames),
                "rebuttal": _begun(known.untrue, known.unproven, known.clears),
            }
        )

    def of(self, token: Token) -> _Clues | None:
        """The signs of a word, if any: of many phrases the first is *de* or *the*, and tells little by itself."""
        alone, begun = frozenset(self._signs(token)), self.begun.get(token.plain, {})
        alone |= begun.get("", frozenset())
        begun = {word: signs - alone for word, signs in begun.items() if not signs <= alone}
        return (alone, begun) if alone or begun else None

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


def _impersonal(language: str) -> set[tuple[str, str]]:
    """The first two words of judgements without a subject: *it is*, *il n'*."""
    words = word_sets(language, "impersonal")
    followed_by = map(plain, either(words["being"], words["denial"], words["existing"]))
    return set(product(words["subjects"], followed_by))


def _verdicts(language: str) -> set[tuple[str, str]]:
    """The first two words of verdicts: **a truly** *shameful decision*, **une véritable** *honte*."""
    words = word_sets(language, "verdicts")
    qualities = [words[name] for name in ("strong", "supports.qualities", "opposes.qualities") if name in words]
    return set(product(words["articles"], either(*qualities))) if qualities else set()


def _begun(*tables: Phrases) -> set[tuple[str, str]]:
    """The first two words of phrases, the second empty where there is none."""
    return {words for phrases in tables for words in phrases.begun}


def _by_words(phrases: Mapping[Sign, Iterable[tuple[str, str]]]) -> Mapping[str, Mapping[str, frozenset[Sign]]]:
    """The signs of *phrases*, which are known by two words, by the first word and then by the second."""
    found: dict[str, dict[str, frozenset[Sign]]] = {}
    for sign, pairs in phrases.items():
        for first, second in pairs:
            signs = found.setdefault(first, {})
            signs[second] = signs.get(second, frozenset()) | {sign}
    return found


@cache
def _told(language: str) -> Told[_Clues | None]:
    return Told(_Signs(language).of)
