"""A small invented article in three languages, and a summary of it made by hand: what a renderer is given."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any

from summarizer.schema.provenance import Provenance
from summarizer.schema.summary import (
    Actor,
    Article,
    Coverage,
    CoveredCue,
    CoveredPassage,
    DisputedFact,
    Evidence,
    GistSentence,
    Position,
    Quote,
    Rejected,
    Span,
    Summary,
)

__all__ = ["Sample", "hostile", "mill"]

MILL = """Mill town split over sluice

The mayor of Aldermoor, Ines Kettle, wants the old sluice rebuilt before winter. “We have waited nine years,” she told
the council, “and the water will not wait a tenth.”

Tobias Wren, who owns the mill, is against it. He called the plan “a dam in disguise” and said that the survey had been
paid for by the contractor. Ms Kettle denied that. The contractor would not comment.

The council votes on Friday. A banner reading “Save the Weir” hung from the bridge, and a clerk murmured something.
"""


@dataclass
class Sample:
    """An article's text and the means to build a summary of it."""

    text: str
    language: str = "en"
    title: str | None = None
    items: dict[str, Any] = field(default_factory=dict)

    def place(self, words: str, occurrence: int = 1) -> tuple[int, int]:
        """Where *words* stand in the text: half-open, in code points."""
        start = -1
        for _ in range(occurrence):
            start = self.text.index(words, start + 1)
        return start, start + len(words)

    def span(self, words: str, occurrence: int = 1) -> Span:
        """*words* with their place."""
        start, end = self.place(words, occurrence)
        return Span(start=start, end=end, text=words)

    def evidence(self, words: str, by: str | None, says: Any) -> Evidence:
        """*words* as evidence for one side."""
        return Evidence(**dict(self.span(words)), by=by, says=says)

    def passage(self, words: str, item: str | None, note: str | None = None) -> CoveredPassage:
        """*words* as a passage between quotation marks."""
        return CoveredPassage(**dict(self.span(words)), item=item, note=note)

    def cue(self, words: str, lemma: str, item: str | None, occurrence: int = 1) -> CoveredCue:
        """*words* as a word of speech."""
        return CoveredCue(**dict(self.span(words, occurrence)), lemma=lemma, item=item)

    def summary(self, **items: Any) -> Summary:
        """A summary that holds *items*, checked against the text."""
        empty: dict[str, Any] = {
            "gist": (),
            "actors": (),
            "quotes": (),
            "positions": (),
            "disputed_facts": (),
            "coverage": Coverage(passages=(), cues=()),
            "rejected": (),
        }
        article = Article(
            id="mill-town",
            title=self.title,
            language=self.language,
            sha256=hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest(),
            length=len(self.text),
        )
        reading = Provenance(engine="byhand", method="by a person, for tests.", schema_fingerprint="0123456789ab")
        summary = Summary(**{"article": article, "provenance": reading, **empty, **self.items, **items})
        summary.verify(self.text)
        return summary


def mill() -> Sample:
    """The English article with one item of every sort: kinds, stances and sides, something loose, something refused."""
    sample = Sample(MILL, title="Mill town split over sluice")
    sample.items = {
        "gist": (
            GistSentence(
                text="Rebuilding the sluice: Ines Kettle for, Tobias Wren against.",
                items=("positions[0]", "positions[1]"),
            ),
        ),
        "actors": _actors(sample),
        "quotes": _quotes(sample),
        "positions": _positions(sample),
        "disputed_facts": _disputed(sample),
        "coverage": _coverage(sample),
        "rejected": _rejected(sample),
    }
    return sample


def _actors(sample: Sample) -> tuple[Actor, ...]:
    return (
        Actor(
            name="Ines Kettle",
            kind="person",
            role="mayor of Aldermoor",
            aliases=("The mayor", "Ms Kettle"),
            main=True,
            mentions=(sample.span("The mayor"), sample.span("Ines Kettle"), sample.span("Ms Kettle")),
        ),
        Actor(
            name="Tobias Wren",
            kind="person",
            role=None,
            aliases=(),
            main=True,
            mentions=(sample.span("Tobias Wren"),),
        ),
        Actor(
            name="contractor",
            kind="organization",
            role=None,
            aliases=("The contractor",),
            main=False,
            mentions=(sample.span("contractor"), sample.span("The contractor")),
        ),
    )


def _quotes(sample: Sample) -> tuple[Quote, ...]:
    return (
        Quote(
            kind="mixed",
            speakers=("Tobias Wren",),
            speaker_mention=sample.span("He"),
            cue=sample.span("called"),
            text=(sample.span("a dam in disguise"),),
        ),
        Quote(
            kind="direct",
            speakers=("Ines Kettle",),
            speaker_mention=sample.span("she"),
            cue=sample.span("told"),
            text=(sample.span("We have waited nine years,"), sample.span("and the water will not wait a tenth.")),
        ),
        Quote(
            kind="indirect",
            speakers=("Tobias Wren",),
            speaker_mention=None,
            cue=sample.span("said"),
            text=(sample.span("the survey had been\npaid for by the contractor"),),
        ),
    )


def _positions(sample: Sample) -> tuple[Position, ...]:
    issue = "rebuilding the sluice"
    return (
        Position(
            actor="Ines Kettle",
            issue=issue,
            stance="supports",
            statement="Ines Kettle wants the sluice rebuilt before winter.",
            evidence=(sample.span("wants the old sluice rebuilt before winter"),),
        ),
        Position(
            actor="Tobias Wren",
            issue=issue,
            stance="opposes",
            statement="Tobias Wren rejects the rebuilding.",
            evidence=(sample.span("is against it"),),
        ),
    )


def _disputed(sample: Sample) -> tuple[DisputedFact, ...]:
    return (
        DisputedFact(
            claim="The contractor paid for the survey.",
            status="contested",
            asserted_by=("Tobias Wren",),
            denied_by=("Ines Kettle",),
            evidence=(
                sample.evidence("the survey had been\npaid for by the contractor", "Tobias Wren", "asserts"),
                sample.evidence("Ms Kettle denied that", "Ines Kettle", "denies"),
                sample.evidence("The contractor would not comment", "contractor", "no_comment"),
            ),
        ),
    )


def _coverage(sample: Sample) -> Coverage:
    return Coverage(
        passages=(
            sample.passage("We have waited nine years,", "quotes[1]"),
            sample.passage("and the water will not wait a tenth.", "quotes[1]"),
            sample.passage("a dam in disguise", "quotes[0]"),
            sample.passage("Save the Weir", None),
        ),
        cues=(
            sample.cue("told", "tell", "quotes[1]"),
            sample.cue("called", "call", "quotes[0]"),
            sample.cue("murmured", "murmur", None),
        ),
    )


def _rejected(sample: Sample) -> tuple[Rejected, ...]:
    return (
        Rejected(
            item="quotes",
            path="quotes[3].text[0]",
            text="We have waited ten years",
            reason="altered",
            message="the article has other words here",
            closest=sample.span("We have waited nine years"),
        ),
    )


def hostile(words: str) -> Summary:
    """A summary whose every string is *words*, as an article bent on mischief would have it."""
    sample = Sample(f"{words}\n{words}", language="en", title=words)
    span = sample.span(words)
    return sample.summary(
        gist=(GistSentence(text=words, items=("quotes[0]",)),),
        actors=(Actor(name=words, kind="person", role=words, aliases=(words,), main=True, mentions=(span,)),),
        quotes=(Quote(kind="direct", speakers=(words,), speaker_mention=span, cue=span, text=(span,)),),
        positions=(Position(actor=words, issue=words, stance="supports", statement=words, evidence=(span,)),),
        disputed_facts=(
            DisputedFact(
                claim=words,
                status="contested",
                asserted_by=(words,),
                denied_by=(),
                evidence=(sample.evidence(words, words, "asserts"),),
            ),
        ),
        coverage=Coverage(passages=(sample.passage(words, None),), cues=(sample.cue(words, words, None),)),
        rejected=(
            Rejected(item="quotes", path="quotes[0]", text=words, reason="altered", message=words, closest=span),
        ),
    )
