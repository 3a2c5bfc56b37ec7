"""An article prepared for the rules: tokens, quoted passages, cues, and the units that sentences form around quotes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.cues import Cue, find_cues
from summarizer.document import Document
from summarizer.engines.offline.vocabulary import Vocabulary, vocabulary
from summarizer.lexicon import Lexicon, lexicon
from summarizer.marks import QuotedPassage, quoted_passages
from summarizer.segmentation import Passage
from summarizer.tokens import Token, tokenize

__all__ = ["Scene", "Unit", "read_scene"]


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence, or the sentences that one quoted passage holds together.

    `first` and `last` are token indices, half-open. `start` and `end` are code points.
    """

    number: int
    first: int
    last: int
    start: int
    end: int
    paragraph: int
    title: bool


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything the rules look at."""

    document: Document
    lexicon: Lexicon
    vocabulary: Vocabulary
    tokens: Sequence[Token]
    passages: Sequence[QuotedPassage]
    inside: Sequence[int]
    """For each token the index of the outermost passage around it, or -1."""
    cues: Sequence[Cue]
    units: Sequence[Unit]
    unit_of: Sequence[int]
    """For each token the index of its unit."""

    @property
    def text(self) -> str:
        return self.document.text

    def token_at(self, offset: int) -> int:
        """Index of the first token that ends after *offset*."""
        return bisect_right(self.tokens, offset, key=lambda token: token.end)

    def cues_of(self, unit: Unit) -> list[Cue]:
        """The unit's cues that stand outside quotation marks."""
        low = bisect_left(self.cues, unit.first, key=lambda cue: cue.first)
        found = []
        for cue in self.cues[low:]:
            if cue.first >= unit.last:
                break
            if self.inside[cue.head] < 0:
                found.append(cue)
        return found

    def passages_of(self, unit: Unit) -> list[int]:
        """Indices of the outermost passages within the unit."""
        low = bisect_left(self.passages, unit.start, key=lambda passage: passage.outer_start)
        found = []
        for index in range(low, len(self.passages)):
            if self.passages[index].outer_start >= unit.end:
                break
            found.append(index)
        return found


def read_scene(document: Document) -> Scene:
    """Prepare *document* for the rules, in time linear in its text."""
    words = lexicon(document.language)
    tokens = list(tokenize(document.text, document.language))
    passages = [passage for passage in quoted_passages(document) if passage.depth == 0]
    inside = list(_inside(tokens, passages))
    units = list(_units(document, tokens, passages))
    unit_of = [-1] * len(tokens)
    for unit in units:
        unit_of[unit.first : unit.last] = [unit.number] * (unit.last - unit.first)
    return Scene(
        document=document,
        lexicon=words,
        vocabulary=vocabulary(document.language),
        tokens=tokens,
        passages=passages,
        inside=inside,
        cues=find_cues(tokens, words),
        units=units,
        unit_of=unit_of,
    )


def _inside(tokens: Sequence[Token], passages: Sequence[QuotedPassage]) -> Iterator[int]:
    current = 0
    for token in tokens:
        while current < len(passages) and passages[current].outer_end <= token.start:
            current += 1
        within = current < len(passages) and passages[current].outer_start <= token.start
        yield current if within else -1


def _units(document: Document, tokens: Sequence[Token], passages: Sequence[QuotedPassage]) -> Iterator[Unit]:
    starts = [token.start for token in tokens]
    paragraph = 0
    for number, (start, end) in enumerate(_joined(document, passages)):
        while paragraph + 1 < len(document.paragraphs) and document.paragraphs[paragraph + 1].start <= start:
            paragraph += 1
        title = document.title is not None and start < document.title.end
        yield Unit(number, bisect_left(starts, start), bisect_left(starts, end), start, end, paragraph, title)


def _joined(document: Document, passages: Sequence[QuotedPassage]) -> Iterator[tuple[int, int]]:
    """Sentences, joined where a boundary falls inside a passage or a sentence goes on in lower case after a closing mark."""
    pending: tuple[int, int] | None = None
    current = 0
    for sentence in document.sentences:
        if pending is None:
            pending = (sentence.start, sentence.end)
            continue
        while current < len(passages) and passages[current].outer_end < sentence.start:
            current += 1
        if _holds_together(document.text, pending[1], sentence, passages[current : current + 1]):
            pending = (pending[0], sentence.end)
        else:
            yield pending
            pending = (sentence.start, sentence.end)
    if pending:
        yield pending


def _holds_together(text: str, end: int, following: Passage, passages: Sequence[QuotedPassage]) -> bool:
    if passages and passages[0].outer_start < end and following.start < passages[0].outer_end:
        return True
    return text[end - 1] in '»”"“' and text[following.start].islower()
