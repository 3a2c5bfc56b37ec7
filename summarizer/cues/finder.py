"""Every cue of a text, by the rules of its language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import compress, count
from operator import attrgetter

from summarizer.cues.adverbials import opens_adverbial
from summarizer.cues.cue import Cue
from summarizer.cues.english import read_english
from summarizer.cues.french import read_french
from summarizer.cues.german import read_german
from summarizer.cues.german_sources import is_loud, opens_tag, read_german_source, with_so
from summarizer.cues.rates import is_rate
from summarizer.cues.spanish import read_spanish, source_with_verb
from summarizer.document import Document
from summarizer.kept import kept
from summarizer.lexicon import Lexicon, lexicon, word_sets
from summarizer.tokens import Token, Tokens, read_tokens

__all__ = ["find_cues", "read_cues"]

_lower = attrgetter("lower")
_KEPT = 100_000  # characters of an article whose words are kept
_Reader = Callable[[Sequence[Token], int, Lexicon], Cue | None]
_READERS: dict[str, _Reader] = {"de": read_german, "en": read_english, "es": read_spanish, "fr": read_french}


def read_cues(document: Document) -> tuple[Tokens, Sequence[Cue]]:
    """The tokens of *document*, with a stop of no width after each paragraph, and the cues among them.

    The stop is what a headline leaves out; every rule can then rely on it. The last article's are kept, because the
    engine and the coverage both want them; those of a long one are not, because they take several times its size.
    """
    return (_read_once if len(document.text) <= _KEPT else _read)(document)


def _read(document: Document) -> tuple[Tokens, Sequence[Cue]]:
    stops = (paragraph.end for paragraph in document.paragraphs)
    tokens = read_tokens(document.text, document.language, stops)
    return tokens, find_cues(tokens.words, lexicon(document.language))


_read_once = kept(_read)


def find_cues(tokens: Sequence[Token], lexicon: Lexicon) -> list[Cue]:
    """Every cue among *tokens*, in order, none overlapping another. A language without rules has none."""
    found: list[Cue] = []
    reader = _READERS.get(lexicon.language)
    if reader is None:
        return found
    taken = -1
    for index in compress(count(), map(lexicon.openers.__contains__, map(_lower, tokens))):
        going_on = lexicon.begun.get(tokens[index].lower)
        if index <= taken or (going_on is not None and _lower_behind(tokens, index) not in going_on):
            continue
        cue = _cue_at(tokens, index, lexicon, reader)
        if cue and cue.first > taken:
            found.append(cue)
            taken = cue.last
    return found


def _lower_behind(tokens: Sequence[Token], index: int) -> str:
    """The token after *index* in lower case; empty at the end."""
    return tokens[index + 1].lower if index + 1 < len(tokens) else ""


def _cue_at(tokens: Sequence[Token], index: int, lexicon: Lexicon, reader: _Reader) -> Cue | None:
    """The cue at token *index*: a source before a verb that is the same word."""
    word, cue = tokens[index].lower, None
    if word in lexicon.prepositions or lexicon.language == "de":
        cue = _source(tokens, index, lexicon)
    if cue is not None or word not in lexicon.verbs:
        return cue
    cue = reader(tokens, index, lexicon)
    return with_so(tokens, cue) if cue is not None and lexicon.language == "de" else cue


def _source(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> Cue | None:
    cue = _preposition(tokens, index, lexicon) if tokens[index].lower in lexicon.prepositions else None
    if lexicon.language == "fr" and cue is not None and opens_adverbial(tokens, index):
        return None  # **pour sa part**
    if lexicon.language == "en" and cue is not None and is_rate(tokens, index):
        return None  # *two trains* **per** *hour*
    if lexicon.language == "es":
        return source_with_verb(tokens, cue, lexicon) if cue is not None else None
    if lexicon.language == "de":
        sources = word_sets("de", "quoting")
        german = tokens[index].lower in sources["sources.words"]
        if (german and is_loud(tokens, index, lexicon.words)) or opens_tag(tokens, index, lexicon):
            return None
        return (read_german_source(tokens, index, sources) if german else None) or cue
    return cue


def _preposition(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> Cue | None:
    table = lexicon.prepositions[tokens[index].lower]
    second = _lower_behind(tokens, index)
    if second not in table and "" not in table:
        return None
    for phrase in (*table.get(second, ()), *table.get("", ())):
        last = index + len(phrase.words) - 1
        if last < len(tokens) and phrase.words == tuple(map(_lower, tokens[index : last + 1])):
            return Cue(index, last, index, " ".join(phrase.words), "say", "preposition", phrase.strong, phrase=phrase)
    return None
