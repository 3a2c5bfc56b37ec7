"""The order and the wording that output for people shares, whatever it is written on."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from summarizer.marks import Enclosure
from summarizer.phrases import Phrases
from summarizer.schema.summary import (
    Actor,
    CoveredCue,
    CoveredPassage,
    DisputedFact,
    Evidence,
    Position,
    Quote,
    Summary,
)

__all__ = [
    "CUT",
    "by_cue",
    "by_issue",
    "by_speakers",
    "cost",
    "inference",
    "loose_passages",
    "main_first",
    "quoted_words",
    "role",
    "sides",
    "status",
    "totals",
]

CUT = " […] "
"""Stands between two runs of one quote, where the article has words of its own."""


def main_first(actors: Iterable[Actor]) -> tuple[list[Actor], list[Actor]]:
    """The main actors and the others, each in their order; everyone is main where nobody is marked so."""
    everyone = list(actors)
    main = [actor for actor in everyone if actor.main]
    return (main, [actor for actor in everyone if not actor.main]) if main else (everyone, [])


def by_speakers(quotes: Iterable[Quote]) -> dict[tuple[str, ...], list[Quote]]:
    """Quotes under those who say them, both in order of the text."""
    groups: dict[tuple[str, ...], list[Quote]] = {}
    for quote in sorted(quotes, key=lambda quote: quote.text[0].start):
        groups.setdefault(quote.speakers, []).append(quote)
    return groups


def by_issue(positions: Iterable[Position]) -> dict[str, list[Position]]:
    """Positions under what they are about, both in their order."""
    groups: dict[str, list[Position]] = {}
    for position in positions:
        groups.setdefault(position.issue, []).append(position)
    return groups


def by_cue(summary: Summary) -> dict[str, list[CoveredCue]]:
    """Words of speech that no item accounts for, under the word as the article has it."""
    groups: dict[str, list[CoveredCue]] = {}
    for span in summary.unaccounted:
        if isinstance(span, CoveredCue):
            groups.setdefault(span.text, []).append(span)
    return groups


def loose_passages(summary: Summary) -> list[CoveredPassage]:
    """Passages between quotation marks that no item accounts for."""
    return [span for span in summary.unaccounted if isinstance(span, CoveredPassage)]


def role(actor: Actor) -> str | None:
    """The role of *actor* where it says more than the name does."""
    return actor.role if actor.role and actor.role.casefold() != actor.name.casefold() else None


def quoted_words(quote: Quote, marked: Enclosure, phrases: Phrases) -> str:
    """The words of *quote*, between marks where the article has them between marks, whatever its kind claims."""
    return CUT.join(phrases.quoted(run.text) if marked.holds(run.start, run.end) else run.text for run in quote.text)


def inference(quote: Quote, phrases: Phrases) -> str:
    """That the speakers of *quote* are not named beside it, and the pronoun that stands there; else nothing."""
    mention = quote.speaker_mention
    if not quote.speakers or (mention and mention.text.casefold() not in phrases.pronouns):
        return ""
    if not mention:
        return f"({phrases.words['inferred']})"
    return f"({phrases.words['inferred_from']} {phrases.quoted(mention.text)})"


def status(fact: DisputedFact, phrases: Phrases) -> str:
    """What is open about *fact*, in words that take no side."""
    return phrases.words["only_word" if fact.status == "unconfirmed" and fact.asserted_by else fact.status]


def sides(fact: DisputedFact) -> list[tuple[str, str | None, Evidence | None]]:
    """Who says what of *fact*, as (says, who, words); the article itself is nobody, and a name may be without words."""
    shown = {(evidence.says, evidence.by) for evidence in fact.evidence}
    named = chain((("asserts", name) for name in fact.asserted_by), (("denies", name) for name in fact.denied_by))
    silent = [(says, name, None) for says, name in named if (says, name) not in shown]
    order = ("asserts", "denies", "unverified", "no_comment")
    rows = [*((evidence.says, evidence.by, evidence) for evidence in fact.evidence), *silent]
    return sorted(rows, key=lambda row: order.index(row[0]))


def totals(summary: Summary, phrases: Phrases) -> list[str]:
    """How many items of each kind there are, and how many were left over."""
    lists = {
        "actor": summary.actors,
        "quote": summary.quotes,
        "position": summary.positions,
        "disputed": summary.disputed_facts,
        "unaccounted": summary.unaccounted,
        "rejected": summary.rejected,
    }
    return [phrases.counted(key, len(items)) for key, items in lists.items()]


def cost(summary: Summary, phrases: Phrases) -> list[str]:
    """Requests, tokens and money that were spent; empty for an engine that asks no model."""
    usage = summary.provenance.usage
    if not usage.requests:
        return []
    known = usage.input_tokens is not None and usage.output_tokens is not None
    return [
        phrases.counted("request", usage.requests),
        phrases.counted("token", (usage.input_tokens or 0) + (usage.output_tokens or 0) if known else None),
        "USD " + (phrases.words["unknown"] if usage.cost_usd is None else f"{usage.cost_usd:.4f}"),
    ]
