"""What an article holds that could be a quote, and which item of the summary accounts for it, whatever the engine."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from summarizer.cues import Cue, read_cues
from summarizer.document import Document
from summarizer.marks import quoted_passages
from summarizer.schema.extraction import AsideClaim
from summarizer.schema.summary import Coverage, CoveredCue, CoveredPassage, DisputedFact, Position, Quote, Span
from summarizer.schema.trusted import trusted
from summarizer.tokens import Token

__all__ = ["CuePlace", "cover", "reporting_cues"]

_NOBODY = -1
CuePlace = tuple[int, int, str]
"""Where a cue stands, half-open, and its lemma."""


@dataclass(frozen=True, slots=True)
class _Owners:
    """Which item holds each stretch of the text. A stretch lies between two edges, which are in order."""

    paths: Sequence[str]
    edges: Sequence[int]
    held: Sequence[int]

    def of(self, start: int, end: int) -> str | None:
        """Path of the item that holds most of a passage, or None where none holds half of it."""
        counts: dict[int, int] = {}
        stretch = bisect_right(self.edges, start) - 1
        while start < end:
            until = min(end, self.edges[stretch + 1])
            counts[self.held[stretch]] = counts.get(self.held[stretch], 0) + until - start
            start, stretch = until, stretch + 1
        owner = max(counts, key=lambda number: (number != _NOBODY, counts[number]), default=_NOBODY)
        return self.paths[owner] if owner != _NOBODY and counts[owner] * 2 >= sum(counts.values()) else None


def cover(
    document: Document,
    quotes: Sequence[Quote],
    positions: Sequence[Position],
    disputed_facts: Sequence[DisputedFact],
    asides: Sequence[AsideClaim] = (),
    cues: Iterable[CuePlace] | None = None,
) -> Coverage:
    """Every quoted passage and every cue of *document*, each with the path of the item that holds it.

    Quotes come before disputed facts, and these before positions, where several hold the same words. *cues* are the
    document's `reporting_cues`, where they have been read already. Linear in the text.
    """
    owners = _owners(len(document.text), quotes, positions, disputed_facts)
    notes = {(aside.text.text, aside.text.near): aside.note for aside in asides}
    return trusted(
        Coverage,
        passages=tuple(_passages(document, owners, notes)),
        cues=tuple(_cues(document, owners, reporting_cues(document) if cues is None else cues)),
    )


def reporting_cues(document: Document) -> list[CuePlace]:
    """The cues of *document* that announce words of their own, in order, without the tokens they were found among.

    Those of a long text take several times its size: read before the records are made, they are gone when those come.
    """
    tokens, cues = read_cues(document)
    kept = (cue for cue in cues if cue.strong and _reports(cue, tokens.words))
    return [(tokens.starts[cue.first], tokens.ends[cue.last], cue.lemma) for cue in kept]


def _owners(
    length: int, quotes: Sequence[Quote], positions: Sequence[Position], facts: Sequence[DisputedFact]
) -> _Owners:
    claims: list[tuple[str, Iterable[Span]]] = [
        *((f"positions[{i}]", position.evidence) for i, position in enumerate(positions)),
        *((f"disputed_facts[{i}]", fact.evidence) for i, fact in enumerate(facts)),
        *((f"quotes[{i}]", _spans_of(quote)) for i, quote in enumerate(quotes)),
    ]
    placed = [(path, [(span.start, span.end) for span in spans]) for path, spans in claims]
    edges = array("i", sorted({0, length, *(edge for _, places in placed for place in places for edge in place)}))
    held = array("i", [_NOBODY]) * len(edges)
    for number, (_, places) in enumerate(placed):
        for start, end in places:
            first, last = bisect_left(edges, start), bisect_left(edges, end)
            held[first:last] = array("i", [number]) * (last - first)
    return _Owners([path for path, _ in placed], edges, held)


def _spans_of(quote: Quote) -> Iterator[Span]:
    yield from quote.text
    if quote.cue:
        yield quote.cue


def _passages(
    document: Document, owners: _Owners, notes: dict[tuple[str, int | None], str]
) -> Iterator[CoveredPassage]:
    for passage in quoted_passages(document):
        text = document.text[passage.start : passage.end]
        item = owners.of(passage.start, passage.end)
        note = None if item else notes.get((text, passage.start)) or notes.get((text, None))
        yield trusted(CoveredPassage, start=passage.start, end=passage.end, text=text, item=item, note=note)


def _cues(document: Document, owners: _Owners, cues: Iterable[CuePlace]) -> Iterator[CoveredCue]:
    for start, end, lemma in cues:
        text = document.text[start:end]
        yield trusted(CoveredCue, start=start, end=end, text=text, lemma=lemma, item=owners.of(start, end))


def _reports(cue: Cue, tokens: Sequence[Token]) -> bool:
    """Whether a cue announces words of its own: no passive, no bare participle, no infinitive without *that*."""
    if cue.form == "infinitive":
        after = tokens[cue.last + 1].lower if cue.last + 1 < len(tokens) else ""
        return after in {"que", "qu'", "that", "dass", ":"}
    return cue.form != "participle" and not cue.passive
