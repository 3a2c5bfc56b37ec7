"""Clauses that are called untrue by the words that open them: *it is not true* **that the dam leaks**."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene, between
from summarizer.lexicon import either, word_sets

__all__ = ["is_called_untrue", "untrue_noun", "untrue_that"]

_REACH = 9  # tokens from *it* to *that*
_NOUN = 3  # tokens up to the noun of what is called untrue, with its article
_PREDICATE = 5  # tokens of what such a noun is said to be
_BEFORE = 5  # tokens between *it* and the words that call something untrue


def untrue_that(scene: Scene, first: int) -> int | None:
    """The token behind *that*, where the words from token *first* on call untrue what follows; else None.

    *It is false that*, *il n'est pas vrai que*, *il est faux de dire que*, *es stimmt nicht, dass*.
    """
    known = word_sets(scene.language, "arguing")
    if scene.lower(first) not in known["dummies"]:
        return None
    for at in range(first + 1, min(len(scene.tokens) - 1, first + _REACH)):
        if scene.lowers[at] in scene.quoting["complementizers"]:
            words = frozenset(scene.lowers[first:at])
            negated = not words.isdisjoint(either(known["negations"], scene.quoting["negations"]))
            return at + 1 if not words.isdisjoint(known["true" if negated else "false"]) else None
        if not (scene.tokens[at].is_word or scene.tokens[at].text == ","):
            return None
    return None


def untrue_noun(scene: Scene, first: int, last: int, *, whole: bool = True) -> tuple[int, int] | None:
    """The clause of an English noun that is called untrue before token *last*: *reports that* **it leaks** *are false*.

    The noun stands at token *first* or behind its article. A *whole* clause has words behind its verb, for without them
    it may tell of the noun: *the claim that* **Roe made** *was false*.
    """
    if scene.language != "en":
        return None
    known = word_sets("en", "arguing")
    noun = next(
        (at for at in range(first, min(last, first + _NOUN)) if scene.lowers[at] in scene.quoting["claims"]), last
    )
    if noun + 2 >= last or scene.lowers[noun + 1] != "that":
        return None
    being = range(last - 2, max(noun + 2, last - _PREDICATE), -1)
    verb = next((at for at in being if scene.lowers[at] in scene.vocabulary.words["auxiliaries.be"]), None)
    if verb is None or not scene.has_clause(noun + 2, verb) or (whole and scene.next_finite(noun + 2) >= verb - 1):
        return None
    told = frozenset(scene.lowers[verb:last])
    negated = not told.isdisjoint(known["negations"])
    return None if told.isdisjoint(known["true" if negated else "false"]) else (noun + 2, verb)


def is_called_untrue(scene: Scene, first: int, at: int) -> bool:
    """Whether the clause of token *at* is called untrue by words that begin at or after token *first*."""
    for place in between(scene.signs["rebuttal"], first, at):
        begun = (untrue_that(scene, to) for to in range(max(first, place - _BEFORE), place + 1))
        if any(clause is not None and clause <= at for clause in begun):
            return True
    return False
