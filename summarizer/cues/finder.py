"""Every cue of a text, by the rules of its language."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import lru_cache

from summarizer.cues.cue import Cue
from summarizer.cues.english import read_english
from summarizer.cues.french import read_french
from summarizer.cues.german import read_german
from summarizer.cues.german_sources import read_german_source
from summarizer.cues.spanish import read_spanish, source_with_verb
from summarizer.document import Document
from summarizer.lexicon import Lexicon, lexicon, word_sets
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
    tokens = _with_stops(list(tokenize(document.text, document.language)), document.paragraphs)
    return tokens, find_cues(tokens, lexicon(document.language))


_read_once = lru_cache(maxsize=1)(_read)


def _with_stops(tokens: list[Token], paragraphs: Sequence[Passage]) -> list[Token]:
    stopped: list[Token] = []
    done = 0
    for end in (paragraph.end for paragraph in paragraphs):
        last = bisect_left(tokens, end, done, key=lambda token: token.start)
        if last == len(tokens):
            break
        stopped += tokens[done:last]
        stopped.append(Token(end, end, "."))
        done = last
    return stopped + tokens[done:]


def find_cues(tokens: Sequence[Token], lexicon: Lexicon) -> list[Cue]:
    """Every cue among *tokens*, in order, none overlapping another. A language without rules has none."""
    found: list[Cue] = []
    reader = _READERS.get(lexicon.language)
    taken = -1
    if reader is None:
        return found
    prepositions, verbs = lexicon.prepositions, lexicon.verbs
    sources = word_sets("de", "quoting") if lexicon.language == "de" else None
    for index, token in enumerate(tokens):
        word = token.lower
        german_source = sources is not None and word in sources["sources.words"]
        if (word not in verbs and word not in prepositions and not german_source) or index <= taken:
            continue
        cue = _preposition(tokens, index, lexicon) if word in prepositions else None
        if cue is not None and lexicon.language == "es":
            cue = source_with_verb(tokens, cue, lexicon)
        if sources is not None and german_source:
            cue = read_german_source(tokens, index, sources) or cue
        if cue is None and word in verbs:
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
