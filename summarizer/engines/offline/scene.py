"""An article prepared for the rules: tokens, quoted passages, cues, and the units that sentences form around quotes."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from summarizer.cues import Cue, read_cues
from summarizer.document import Document
from summarizer.engines.offline.late_tags import late_tags
from summarizer.engines.offline.verbs import is_finite_at
from summarizer.engines.offline.vocabulary import Vocabulary, plain, vocabulary
from summarizer.lexicon import Lexicon, WordSets, lexicon, word_sets
from summarizer.marks import QuotedPassage, quoted_passages
from summarizer.segmentation import Passage
from summarizer.tokens import Token

__all__ = ["Scene", "Unit", "next_of", "read_scene"]

_CLOSING = ("»", "”", '"', "“", "''")


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
    quoting: WordSets
    """The words by which quotes and their speakers are found."""
    tokens: Sequence[Token]
    ends: Sequence[int]
    """Where each token ends."""
    passages: Sequence[QuotedPassage]
    inside: Sequence[int]
    """For each token the index of the outermost passage around it, or -1."""
    cues: Sequence[Cue]
    units: Sequence[Unit]
    unit_of: Sequence[int]
    """For each token the index of its unit."""
    plain_words: Sequence[str]
    """Each token in lower case without accents."""
    next_word: Sequence[int]
    """For each token the first word at or after it."""
    next_plain_word: Sequence[int]
    """For each token the first word at or after it that stands outside marks."""
    next_finite: Sequence[int]
    """For each token the first finite verb at or after it that stands outside marks."""
    next_marked: Sequence[int]
    """For each token the first one at or after it that stands inside marks."""

    @property
    def text(self) -> str:
        return self.document.text

    @property
    def language(self) -> str:
        return self.document.language

    def lower(self, at: int) -> str:
        """The token *at* in lower case; empty past either end of the text."""
        return self.tokens[at].lower if 0 <= at < len(self.tokens) else ""

    def has_word(self, first: int, last: int) -> bool:
        """Whether a word stands among the tokens from *first* to *last*, in constant time."""
        return first < last and self.next_word[first] < last

    def has_plain_word(self, first: int, last: int) -> bool:
        """Whether a word outside marks stands among the tokens from *first* to *last*, in constant time."""
        return first < last and self.next_plain_word[first] < last

    def has_clause(self, first: int, last: int) -> bool:
        """Whether a finite verb outside marks stands among the tokens from *first* to *last*, in constant time."""
        return first < last and self.next_finite[first] < last

    def has_marks(self, first: int, last: int) -> bool:
        """Whether marked words stand among the tokens from *first* to *last*, in constant time."""
        return first < last and self.next_marked[first] < last

    def bounds(self, first: int, last: int) -> tuple[int, int]:
        """The code points of the tokens from *first* to *last*, half-open both."""
        return self.tokens[first].start, self.tokens[last - 1].end

    def token_at(self, offset: int) -> int:
        """Index of the first token that ends after *offset*."""
        return bisect_right(self.ends, offset)

    def cues_of(self, unit: Unit) -> list[Cue]:
        """The unit's cues that stand outside quotation marks."""
        low = bisect_left(self.cues, unit.first, key=lambda cue: cue.first)
        high = bisect_left(self.cues, unit.last, low, key=lambda cue: cue.first)
        return [cue for cue in self.cues[low:high] if self.inside[cue.head] < 0]

    def passages_of(self, unit: Unit) -> list[int]:
        """Indices of the outermost passages within the unit."""
        low = bisect_left(self.passages, unit.start, key=lambda passage: passage.outer_start)
        high = bisect_left(self.passages, unit.end, low, key=lambda passage: passage.outer_start)
        return list(range(low, high))

    def passages_within(self, first: int, last: int) -> list[int]:
        """Indices of the outermost passages that stand, marks and all, among the tokens from *first* to *last*."""
        start, end = self.bounds(first, last)
        low = bisect_left(self.passages, start, key=lambda passage: passage.outer_start)
        high = bisect_right(self.passages, end, low, key=lambda passage: passage.outer_end)
        return list(range(low, high))

    def closes_with_comma(self, at: int) -> bool:
        """Whether the mark at token *at* closes words that end with a comma, as in English print: *a "stiff,"* …."""
        passage = self.inside[at] if at >= 0 else -1
        if passage < 0 or self.inside[at + 1 : at + 2] == [passage]:
            return False
        return self.text[self.passages[passage].end - 1] == ","

    def tokens_of(self, passage: int) -> tuple[int, int]:
        """The tokens of a passage with its marks, half-open."""
        found = self.passages[passage]
        return self.token_at(found.outer_start), self.token_at(found.outer_end - 1) + 1


def next_of(flags: Iterable[bool]) -> list[int]:
    """For each index, and the one past the end, the first index at or after it whose flag is set; else the length."""
    marked = list(flags)
    following = len(marked)
    found = [following] * (following + 1)
    for index in range(following - 1, -1, -1):
        if marked[index]:
            following = index
        found[index] = following
    return found


def read_scene(document: Document) -> Scene:
    """Prepare *document* for the rules, in time linear in its text."""
    words = lexicon(document.language)
    tokens, cues = read_cues(document)
    passages = [passage for passage in quoted_passages(document) if passage.depth == 0]
    starts = [token.start for token in tokens]
    inside = _inside(starts, passages)
    units = list(_units(document, starts, passages, late_tags(document, tokens, starts, cues)))
    unit_of = [-1] * len(tokens)
    for unit in units:
        unit_of[unit.first : unit.last] = [unit.number] * (unit.last - unit.first)
    return Scene(
        document=document,
        lexicon=words,
        vocabulary=vocabulary(document.language),
        quoting=word_sets(document.language, "quoting"),
        tokens=tokens,
        ends=[token.end for token in tokens],
        passages=passages,
        inside=inside,
        cues=cues,
        units=units,
        unit_of=unit_of,
        plain_words=[plain(token.text) for token in tokens],
        next_word=_kept([token.is_word for token in tokens]),
        next_plain_word=_kept([token.is_word and passage < 0 for token, passage in zip(tokens, inside, strict=True)]),
        next_finite=_kept(
            [passage < 0 and is_finite_at(tokens, at, document.language) for at, passage in enumerate(inside)]
        ),
        next_marked=_kept([passage >= 0 for passage in inside]),
    )


def _kept(flags: Iterable[bool]) -> Sequence[int]:
    """`next_of` in a quarter of the memory, which a long text feels."""
    return array("i", next_of(flags))


def _inside(starts: Sequence[int], passages: Sequence[QuotedPassage]) -> list[int]:
    inside = [-1] * len(starts)
    last = 0
    for number, passage in enumerate(passages):
        first = bisect_left(starts, passage.outer_start, last)
        last = bisect_left(starts, passage.outer_end, first)
        inside[first:last] = [number] * (last - first)
    return inside


def _units(
    document: Document, starts: Sequence[int], passages: Sequence[QuotedPassage], tags: frozenset[int]
) -> Iterator[Unit]:
    paragraph = 0
    for number, (start, end) in enumerate(_joined(document, passages, tags)):
        while paragraph + 1 < len(document.paragraphs) and document.paragraphs[paragraph + 1].start <= start:
            paragraph += 1
        title = document.title is not None and start < document.title.end
        yield Unit(number, bisect_left(starts, start), bisect_left(starts, end), start, end, paragraph, title)


def _joined(document: Document, passages: Sequence[QuotedPassage], tags: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Sentences, joined where a boundary falls inside marks or one goes on in lower case after a closing mark.

    Likewise with those that start at one of *tags*.
    """
    pending: tuple[int, int] | None = None
    current = 0
    for sentence in document.sentences:
        if pending is None:
            pending = (sentence.start, sentence.end)
            continue
        while current < len(passages) and passages[current].outer_end < sentence.start:
            current += 1
        if sentence.start in tags or _holds_together(
            document.text, pending[1], sentence, passages[current : current + 1]
        ):
            pending = (pending[0], sentence.end)
        else:
            yield pending
            pending = (sentence.start, sentence.end)
    if pending:
        yield pending


def _holds_together(text: str, end: int, following: Passage, passages: Sequence[QuotedPassage]) -> bool:
    if passages and passages[0].outer_start < end and following.start < passages[0].outer_end:
        return True
    return text.endswith(_CLOSING, 0, end) and text[following.start].islower()
