"""An article prepared for the rules: tokens, quoted passages, cues, and the units that sentences form around quotes."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, compress, count
from operator import attrgetter
from sys import maxsize
from typing import TypeVar

from summarizer.cues import Cue, read_cues
from summarizer.document import Document
from summarizer.engines.offline.reading.datelines import after_dateline
from summarizer.engines.offline.reading.late_tags import late_tags
from summarizer.engines.offline.reading.signs import Sign, find_signs
from summarizer.engines.offline.reading.verbs import denied_verbs, finite_words, is_made_noun
from summarizer.engines.offline.reading.vocabulary import Vocabulary, vocabulary
from summarizer.engines.offline.reading.works import find_works
from summarizer.lexicon import Lexicon, WordSets, lexicon, word_sets
from summarizer.marks import QuotedPassage, quoted_passages
from summarizer.segmentation import Passage
from summarizer.tokens import Token, Tokens
from summarizer.values import value

__all__ = ["Scene", "Unit", "at_or_after", "between", "places_of", "read_scene"]

_CLOSING = ("»", "”", '"', "“", "''")
_OUTSIDE = -1  # the number of no passage
_LITTLE = 3  # letters of words that headlines print small
_first, _outer_start, _outer_end = attrgetter("first"), attrgetter("outer_start"), attrgetter("outer_end")
_Item = TypeVar("_Item")


@value
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
    text: str
    language: str
    lexicon: Lexicon
    vocabulary: Vocabulary
    quoting: WordSets
    """The words by which quotes and their speakers are found."""
    tokens: Sequence[Token]
    lowers: Sequence[str]
    """The tokens in lower case."""
    starts: Sequence[int]
    """Where each token begins."""
    ends: Sequence[int]
    """Where each token ends."""
    passages: Sequence[QuotedPassage]
    inside: Sequence[int]
    """For each token the index of the outermost passage around it, or -1."""
    cues: Sequence[Cue]
    units: Sequence[Unit]
    unit_of: Sequence[int]
    """For each token the index of its unit."""
    words: Sequence[int]
    """The tokens that are words."""
    capitals: Sequence[int]
    """The tokens that begin with a capital."""
    given: Sequence[int]
    """The tokens that are given names."""
    plain_words: Sequence[int]
    """The words that stand outside marks."""
    finite: Sequence[int]
    """The tokens that look like finite verbs and stand outside marks."""
    marked: Sequence[int]
    """The tokens that stand inside marks."""
    works: frozenset[int]
    """The passages that are titles of shows, books and the like."""
    signs: Mapping[Sign, Sequence[int]]
    """The tokens at which a stand, a demand, a doubt and the like may begin."""
    _cues_of: Mapping[int, Sequence[Cue]]
    _passages_of: Mapping[int, Sequence[int]]

    def lower(self, at: int) -> str:
        """The token *at* in lower case; empty past either end of the text."""
        try:  # rules ask this a thousand times an article, hardly ever past the end
            return self.lowers[at] if at >= 0 else ""
        except IndexError:
            return ""

    def has_one_of(self, words: frozenset[str], first: int, last: int) -> bool:
        """Whether one of *words* stands among the tokens from *first* to *last*."""
        first = max(first, 0)
        return first < last and not words.isdisjoint(self.lowers[first:last])

    def places_of_words(self, words: frozenset[str]) -> Iterator[int]:
        """The tokens that are one of *words*, in order."""
        return compress(count(), map(words.__contains__, self.lowers)) if words else iter(())

    def has_word(self, first: int, last: int) -> bool:
        """Whether a word stands among the tokens from *first* to *last*, in logarithmic time."""
        return at_or_after(self.words, first) < last

    def count_words(self, first: int, last: int) -> int:
        """How many words stand among the tokens from *first* to *last*, in logarithmic time."""
        return bisect_left(self.words, last) - bisect_left(self.words, first)

    def has_plain_word(self, first: int, last: int) -> bool:
        """Whether a word outside marks stands among the tokens from *first* to *last*, in logarithmic time."""
        return at_or_after(self.plain_words, first) < last

    def next_plain_word(self, first: int) -> int:
        """The first word outside marks at or after the token *first*; the end of the text where there is none."""
        return min(at_or_after(self.plain_words, first), len(self.tokens))

    def next_finite(self, first: int) -> int:
        """The first finite verb outside marks at or after the token *first*; the end of the text where none is."""
        return min(at_or_after(self.finite, first), len(self.tokens))

    def has_clause(self, first: int, last: int) -> bool:
        """Whether a finite verb outside marks stands among the tokens from *first* to *last*, in logarithmic time."""
        return at_or_after(self.finite, first) < last

    def has_marks(self, first: int, last: int) -> bool:
        """Whether marked words stand among the tokens from *first* to *last*, in logarithmic time."""
        return at_or_after(self.marked, first) < last

    def bounds(self, first: int, last: int) -> tuple[int, int]:
        """The code points of the tokens from *first* to *last*, half-open both."""
        return self.starts[first], self.ends[last - 1]

    def token_at(self, offset: int) -> int:
        """Index of the first token that ends after *offset*."""
        return bisect_right(self.ends, offset)

    def cues_of(self, unit: Unit) -> Sequence[Cue]:
        """The unit's cues that stand outside quotation marks."""
        return self._cues_of.get(unit.number, ())

    def cues_between(self, first: int, last: int) -> Sequence[Cue]:
        """The cues that begin among the tokens from *first* to *last*, in marks or not."""
        low = bisect_left(self.cues, first, key=_first)
        return self.cues[low : bisect_left(self.cues, last, low, key=_first)]

    def passages_of(self, unit: Unit) -> Sequence[int]:
        """Indices of the outermost passages within the unit."""
        return self._passages_of.get(unit.number, ())

    def passages_within(self, first: int, last: int) -> list[int]:
        """Indices of the outermost passages that stand, marks and all, among the tokens from *first* to *last*."""
        start, end = self.bounds(first, last)
        low = bisect_left(self.passages, start, key=_outer_start)
        high = bisect_right(self.passages, end, low, key=_outer_end)
        return list(range(low, high))

    def is_in_capitals(self, unit: Unit) -> bool:
        """Whether all words of *unit* but little ones have capitals, as in English headlines: *Port to Ban Boats*."""
        little = self.vocabulary.function_words
        words = (token for token in self.tokens[unit.first : unit.last] if len(token.text) > _LITTLE)
        return not any(token.text.islower() and token.lower not in little for token in words)

    def before_semicolon(self, first: int, limit: int) -> int:
        """Where words end that begin at token *first*: a semicolon outside marks gives the word back to the article."""
        ends = (at for at in range(first, limit) if self.tokens[at].text == ";" and self.inside[at] < 0)
        return next(ends, limit)

    def has_mark(self, first: int, last: int) -> bool:
        """Whether a comma or another mark stands among the tokens from *first* to *last*."""
        return self.count_words(first, last) < last - first

    def is_comma(self, at: int) -> bool:
        """Whether a comma outside marks stands at token *at*."""
        return self.tokens[at].text == "," and self.inside[at] < 0

    def closes_with_comma(self, at: int) -> bool:
        """Whether the mark at token *at* closes words that end with a comma, as in English print: *a "stiff,"* …."""
        passage = self.inside[at] if at >= 0 else -1
        if passage < 0 or (at + 1 < len(self.inside) and self.inside[at + 1] == passage):
            return False
        return self.text[self.passages[passage].end - 1] == ","

    def tokens_of(self, passage: int) -> tuple[int, int]:
        """The tokens of a passage with its marks, half-open."""
        found = self.passages[passage]
        return self.token_at(found.outer_start), self.token_at(found.outer_end - 1) + 1


def places_of(flags: Iterable[object]) -> Sequence[int]:
    """The indices at which *flags* are set, in order, in a few bytes each."""
    return array("i", compress(count(), flags))


def at_or_after(places: Sequence[int], index: int) -> int:
    """The first of *places*, which are in order, that is not before *index*; beyond any index where there is none."""
    try:
        return places[bisect_left(places, index)]
    except IndexError:
        return maxsize


def between(places: Sequence[int], first: int, last: int) -> Sequence[int]:
    """Those of *places*, which are in order, from *first* to *last*."""
    return places[bisect_left(places, first) : bisect_left(places, last)]


def read_scene(document: Document) -> Scene:
    """Prepare *document* for the rules, in time linear in its text."""
    read, cues = read_cues(document)
    tokens, starts, known = read.words, read.starts, vocabulary(document.language)
    passages = [passage for passage in quoted_passages(document) if passage.depth == 0]
    spans = list(_spans(starts, passages))
    inside = _inside(len(tokens), spans)
    words, capitals = places_of(map(attrgetter("is_word"), tokens)), places_of(map(attrgetter("is_capital"), tokens))
    plain_words = _outside(words, spans)
    units = list(_units(document, read, passages, late_tags(document, tokens, starts, cues)))
    unit_of = array("i", [-1]) * len(tokens)
    for unit in units:
        unit_of[unit.first : unit.last] = array("i", [unit.number]) * (unit.last - unit.first)
    return Scene(
        document=document,
        text=document.text,
        language=document.language,
        lexicon=lexicon(document.language),
        vocabulary=known,
        quoting=word_sets(document.language, "quoting"),
        tokens=tokens,
        lowers=list(map(attrgetter("lower"), tokens)),
        starts=starts,
        ends=read.ends,
        passages=passages,
        inside=inside,
        cues=cues,
        units=units,
        unit_of=unit_of,
        words=words,
        capitals=capitals,
        given=array("i", (at for at in capitals if tokens[at].text in known.first_names)),
        plain_words=plain_words,
        finite=array("i", _finite(tokens, plain_words, document.language)),
        marked=array("i", chain.from_iterable(spans)),
        works=find_works(tokens, spans, document.language),
        signs=find_signs(tokens, document.language),
        _cues_of=_by_unit(((cue.first, cue) for cue in cues if inside[cue.head] < 0), unit_of),
        _passages_of=_by_unit(
            ((bisect_right(read.ends, passage.outer_start), number) for number, passage in enumerate(passages)), unit_of
        ),
    )


def _finite(tokens: Sequence[Token], words: Sequence[int], language: str) -> Iterable[int]:
    """The *words* that look like finite verbs where they stand; of each word by itself this is known already."""
    possible = compress(words, map(finite_words(language).__getitem__, map(tokens.__getitem__, words)))
    finite = [at for at in possible if not is_made_noun(tokens, at, language)]
    denied = set(denied_verbs(tokens, language)).difference(finite).intersection(words)
    return sorted((*finite, *denied)) if denied else finite


def _by_unit(items: Iterable[tuple[int, _Item]], unit_of: Sequence[int]) -> Mapping[int, Sequence[_Item]]:
    """*items*, each with the token it begins at, by the number of the unit."""
    found: dict[int, list[_Item]] = {}
    for at, item in items:
        found.setdefault(unit_of[at], []).append(item)
    return found


def _spans(starts: Sequence[int], passages: Sequence[QuotedPassage]) -> Iterator[range]:
    """The tokens of each passage, marks and all."""
    last = 0
    for passage in passages:
        first = bisect_left(starts, passage.outer_start, last)
        last = bisect_left(starts, passage.outer_end, first)
        yield range(first, last)


def _inside(count: int, spans: Sequence[range]) -> Sequence[int]:
    inside = array("i", [_OUTSIDE]) * count
    for number, span in enumerate(spans):
        inside[span.start : span.stop] = array("i", [number]) * len(span)
    return inside


def _outside(places: Sequence[int], spans: Iterable[range]) -> Sequence[int]:
    """Those of *places* that stand in none of *spans*; both are in order."""
    outside, done = array("i"), 0
    for span in spans:
        first = bisect_left(places, span.start, done)
        outside.extend(places[done:first])
        done = bisect_left(places, span.stop, first)
    outside.extend(places[done:])
    return outside


def _units(document: Document, read: Tokens, passages: Sequence[QuotedPassage], tags: frozenset[int]) -> Iterator[Unit]:
    """The units of a text, without the datelines that open paragraphs."""
    tokens, starts = read.words, read.starts
    paragraph = 0
    for number, (start, end) in enumerate(_joined(document, passages, tags)):
        while paragraph + 1 < len(document.paragraphs) and document.paragraphs[paragraph + 1].start <= start:
            paragraph += 1
        title = document.title is not None and start < document.title.end
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        if start == document.paragraphs[paragraph].start or number == 1:
            first = after_dateline(tokens, first, last)
        yield Unit(number, first, last, start, end, paragraph, title)


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
