"""English forms of verbs of speech that are nouns or adjectives where they stand: *pay* **estimated** *taxes*."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.lexicon import SpeechVerb, WordSets, either, word_sets
from summarizer.tokens import Token

__all__ = ["is_plural_noun", "stands_before_noun"]

_PLURAL = frozenset({"have", "are", "were", "do", "haven't", "aren't", "weren't", "don't"})
"""Verbs that tell of several, so that *that* before them takes up a plural: **claims** *that have failed*."""
_GOVERN_NO_INFINITIVE = frozenset({"state", "rule", "report", "note", "estimate", "remark", "comment", "record"})
_ONE = frozenset({"he", "she", "it", "who", "which"})
_GOVERNING = frozenset("pay win want need file get".split())
_BEFORE_VERBS = frozenset("they we you i to would will can could should must may might not now".split())


def is_plural_noun(tokens: Sequence[Token], index: int, verb: SpeechVerb) -> bool:
    """Whether what follows a form in -s shows a plural: **states** *that have*, **rules** *to take*, *no matter*."""
    after, behind = (tokens[at].lower if at < len(tokens) else "" for at in (index + 1, index + 2))
    if after == "to":
        return verb.lemma in _GOVERN_NO_INFINITIVE and tokens[max(index - 1, 0)].lower not in _ONE
    return (after == "that" and behind in _PLURAL) or (after == "no" and behind == "matter")


def stands_before_noun(tokens: Sequence[Token], index: int, words: WordSets) -> bool:
    """Whether a past form describes a plural that another verb governs: *they pay* **estimated** *taxes*.

    Or a figure, where it opens its sentence: **Declared** *2024 Candidates*.
    """
    if index + 1 >= len(tokens) or not tokens[index].lower.endswith("ed"):
        return False
    after = tokens[index + 1]
    if not index or tokens[index - 1].text in {".", "!", "?"}:
        return tokens[index].is_capital and after.text[0].isdigit()
    plural = after.is_word and not after.is_capital and after.lower.endswith("s") and not after.lower.endswith("ss")
    closed = either(words["determiners"], words["pronouns"], words["prepositions"], words["auxiliaries"])
    if not plural or after.lower in closed or index < 2:
        return False
    base = tokens[index - 1].lower in either(word_sets("en", "naming")["base_verbs"], _GOVERNING)
    governs = tokens[index - 2].lower
    return base and (governs in _BEFORE_VERBS or (governs.endswith("s") and governs not in words["determiners"]))
