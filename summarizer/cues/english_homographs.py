"""English forms of verbs of speech that are nouns or adjectives where they stand: *pay* **estimated** *taxes*."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.lexicon import SpeechVerb, WordSets, either, word_sets
from summarizer.tokens import Token

__all__ = ["BEFORE_BASE", "describes", "is_plural_noun", "stands_before_noun"]

_PLURAL = frozenset({"have", "are", "were", "do", "haven't", "aren't", "weren't", "don't"})
"""Verbs that tell of several, so that *that* before them takes up a plural: **claims** *that have failed*."""
_GOVERN_NO_INFINITIVE = frozenset({"state", "rule", "report", "note", "estimate", "remark", "comment", "record"})
_ONE = frozenset({"he", "she", "it", "who", "which"})
_GOVERNING = frozenset("pay win want need file get".split())
_BEFORE_VERBS = frozenset("they we you i to would will can could should must may might not now".split())

_DESCRIPTIVE = frozenset(
    "accused admitted alleged announced calculated claimed confirmed declared estimated promised proposed reported "
    "requested suspected threatened".split()
)
_DESCRIBING = frozenset({"alleged", "accused", "suspected"})
"""Participles that describe a name too: *over* **alleged** *Guards plots*."""
_ADJECTIVES = frozenset({"alleged", "calculated", "suspected"})
"""Those of them that describe what stands behind *and* too, unless a past form before that shows a verb."""
_PARTICLES = frozenset("by in on off up out down with to before after since until".split())
"""Prepositions that end a clause before a verb of its own: *the man she lived* **with** *claimed damages*."""
BEFORE_BASE = frozenset("to not did didn't can could will would should may might must".split())


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


def describes(tokens: Sequence[Token], index: int, words: WordSets) -> bool:
    """Whether a participle describes the noun behind it: *over* **alleged** *ties*, *to extradite* **accused** *men*.

    A preposition, a form in -ing or an infinitive before it would govern nothing otherwise.
    """
    if tokens[index].lower not in _DESCRIPTIVE or not 0 < index < len(tokens) - 1:
        return False
    after, before = tokens[index + 1], tokens[index - 1].lower
    closed = either(
        words["articles"], words["determiners"], words["prepositions"], words["pronouns"], words["conjunctions"]
    )
    named = after.is_capital and tokens[index].lower not in _DESCRIBING
    if not after.is_word or named or after.lower in closed or after.lower.endswith("ly"):
        return False
    if before in words["conjunctions.coordinating"] and tokens[index].lower in _ADJECTIVES:
        return not tokens[index - 2].lower.endswith("ed")  # *a shrewd and* **calculated** *move*
    governs = before in words["prepositions"] and before not in _PARTICLES
    infinitive = index > 1 and tokens[index - 2].lower in BEFORE_BASE and tokens[index - 1].is_word
    return governs or before.endswith("ing") or (infinitive and not before.endswith(("ly", "have", "be")))
