"""Stands that tell the same, found by two rules: which of them stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.engines.offline.positions.stand import Stand

__all__ = ["announced", "is_same_verb", "overlap", "takes", "with_defied", "with_issue"]

_OWN = 5  # tokens of a noun with its possessive, its adjectives and what ties its issue to it


def announced(verb: Stand, nouns: Sequence[Stand]) -> Stand:
    """*verb*, which tells the own stand of its subject, with the side of its noun: *annonce* **son refus de** *…*.

    The noun stands behind a possessive at the head of what the verb tells.
    """
    for noun in nouns:
        own = set(noun.source.players) == set(verb.source.players) and noun.first <= verb.begin + 1
        if own and verb.begin < noun.begin < noun.end <= verb.end and noun.begin <= verb.begin + _OWN:
            return replace(verb, stance=noun.stance, begin=noun.begin, end=noun.end)
    return verb


def is_same_verb(stand: Stand, judgement: Stand) -> bool:
    """Whether a judgement tells what *stand* rests on, and knows of what: **juge** *« inacceptable » la taxe*."""
    return stand.first == judgement.first and stand.source.players == judgement.source.players


def takes(stand: Stand, demand: Stand) -> bool:
    """Whether the verb of *demand* is that of *stand*, and so is its subject: one verb has one."""
    refused = stand.stance == demand.stance == "opposes" and 0 < stand.source.last == stand.first == demand.begin
    shared = refused or stand.first <= demand.first < stand.begin  # *la Norvalie* **n'a pas l'intention de** *partir*
    return shared and stand.source.players != demand.source.players


def overlap(noun: Stand, verb: Stand) -> bool:
    """Whether a verb tells the stand already: *demands* **its support for the plan**; one of somebody else does not."""
    same = set(noun.source.players) <= set(verb.source.players)
    return same and noun.first < verb.end and verb.first < noun.end


def with_issue(backed: Stand, stands: Sequence[Stand]) -> Stand:
    """*backed* with the issue of the one of *stands* that it backs: *a voté* **la taxe** *avec le soutien du maire*."""
    if backed.about is None:
        return backed
    begin, end = backed.about
    for stand in stands:
        if stand.stance == "supports" and begin <= stand.first and stand.begin < stand.end <= end and not stand.deed:
            return replace(backed, about=stand.about or (stand.begin, stand.end), like=backed)
    return backed


def with_defied(told: Stand, stands: Sequence[Stand]) -> Stand:
    """*told*, of nothing but its own words, with what is done in spite of it: *despite opposition, approved* **it**.

    Whatever of *stands* is for a thing in the same sentence is what those named are against.
    """
    if told.stance != "opposes" or told.about != (told.begin, told.end):
        return told
    done = next((stand for stand in stands if stand.stance == "supports" and not stand.deed), None)
    if done is None or not (done.about or done.begin < done.end):
        return told
    return replace(told, about=done.about or (done.begin, done.end))
