"""Every cue of a text, by the rules of its language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache

from summarizer.cues.cue import Cue
from summarizer.cues.english import read_english
from summarizer.cues.french import read_french
from summarizer.cues.german import read_german
from summarizer.cues.spanish import read_spanish, source_with_verb
from summarizer.document import Document
from summarizer.lexicon import Lexicon, lexicon
from summarizer.segmentation import Passage
from summarizer.tokens import Token, tokenize

__all__ = ["find_cues", "read_cues"]

_KEPT = 100_000  # characters of an article whose words are kept
_Reader = Callable[[Sequence[Token], int, Lexicon], Cue | None]
_READERS: dict[str, _Reader] = {"de": read_german, "en": read_english, "es": read_spanish, "fr": read_french}


def read_cues(document: Document) -> tuple[Sequence[Token], Sequence[Cue]]:
    """The tokens of *document*, with a stop of no width after each paragraph, and the cues among them.

    The stop is what a headline leaves out; every rule can then rely on it. The last article's are kept, because the
    engine and the coverage both want them; those of a long one are not, because they take fifty times its size.
    """
    return (_read_once if len(document.text) <= _KEPT else _read)(document)


def _read(document: Document) -> tuple[Sequence[Token], Sequence[Cue]]:
    tokens = list(_with_stops(tokenize(document.text, document.language), document.paragraphs))
    return tokens, find_cues(tokens, lexicon(document.language))


_read_once = lru_cache(maxsize=1)(_read)


def _with_stops(tokens: Iterable[Token], paragraphs: Sequence[Passage]) -> Iterator[Token]:
    ends = iter(paragraph.end for paragraph in paragraphs)
    end = next(ends, None)
    for token in tokens:
        while end is not None and end <= token.start:
            yield Token(end, end, ".")
            end = next(ends, None)
        yield token


def find_cues(tokens: Sequence[Token], lexicon: Lexicon) -> list[Cue]:
    """Every cue among *tokens*, in order, none overlapping another. A language without rules has none."""
    found: list[Cue] = []
    reader = _READERS.get(lexicon.language)
    taken = -1
    for index, token in enumerate(tokens):
        if index <= taken or reader is None:
            continue
        cue = _preposition(tokens, index, lexicon) if token.lower in lexicon.prepositions else None
        if cue is not None and lexicon.language == "es":
            cue = source_with_verb(tokens, cue, lexicon)
        if cue is None and token.lower in lexicon.verbs:
            cue = reader(tokens, index, lexicon)
        if cue and cue.first > taken:
            found.append(cue)
            taken = cue.last
    return found


def _preposition(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> Cue | None:
    table = lexicon.prepositions[tokens[index].lower]
    second = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    for phrase in (*table.get(second, ()), *table.get("", ())):
        last = index + len(phrase.words) - 1
        if last < len(tokens) and all(tokens[index + i].lower == word for i, word in enumerate(phrase.words)):
            return Cue(index, last, index, " ".join(phrase.words), "say", "preposition", phrase.strong, phrase=phrase)
    return None
