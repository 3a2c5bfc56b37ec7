"""Where the title, the paragraphs and the sentences of a text stand.

Nothing here changes or copies text: every result is a `Passage` of code points. All passes are linear in the length of
the text, whatever it holds, and no passage is ever cut to a greatest length.

Paragraphs. A blank line ends a paragraph. So does any other line break, unless it only wraps a line, which is the case

- where the next line starts in lower case and the line before does not end in ``. ! ? … : ;``, or
- where the text is hard-wrapped and the next word would not have fitted on the line. A text counts as hard-wrapped if
  that explains two in three of its line breaks and one in three falls inside a sentence as above.

So an article with one paragraph per line, a headline directly above its text and a mail wrapped at 72 columns all come
out right, also mixed with blank lines. Scripts without letter case count as not wrapped.

Sentences. One ends at ``. ! ? …``, with the closing marks that follow, before white space and anything but a lower-case
letter or more punctuation. So «Il part.», a-t-il dit. is one sentence, and a quotation of three sentences is three. A
full stop after an abbreviation, an initial or a German ordinal ends nothing: data/abbreviations.toml. The space may be
missing behind a closing mark, or between a word in small letters and one with a capital: *il part.Le maire …*. A
headline that no line break parts from the text ends before a dateline, or before an article with a capital.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

from summarizer.values import value

__all__ = ["Passage", "paragraphs", "sentences", "title"]


@value
class Passage:
    """A stretch of text: half-open, in code points."""

    start: int
    end: int


# --- paragraphs ------------------------------------------------------------------------------------------------------

_NARROWEST_WRAP, _WIDEST_WRAP = 40, 120
"""Widths in characters between which mails, terminals and PDF extracts wrap; longer lines are whole paragraphs."""

_RAGGED = 0.8
"""Lines of a proportional font (PDF extracts) stop up to a fifth short of the widest, counted in characters."""

_CLOSING = r"\"'’”“»«›‹)\]}"
_ENDS_CLAUSE = re.compile(rf"[.!?…:;。！？][{_CLOSING}\s]*\Z")
_WORD = re.compile(r"[^ \t]+")


def paragraphs(text: str) -> tuple[Passage, ...]:
    """Paragraphs of *text* in order, without surrounding white space; none is empty."""
    blocks = list(_blocks(text))
    width = _wrap_width(text, blocks)
    return tuple(paragraph for block in blocks for paragraph in _unwrapped(text, block, width))


def _blocks(text: str) -> Iterator[list[Passage]]:
    """Runs of lines between blank lines, each line without surrounding white space."""
    block: list[Passage] = []
    position = 0
    for line in text.splitlines(keepends=True):
        start = position + len(line) - len(line.lstrip())
        end = position + len(line.rstrip())
        position += len(line)
        if start < end:
            block.append(Passage(start, end))
        elif block:
            yield block
            block = []
    if block:
        yield block


def _unwrapped(text: str, block: list[Passage], width: int) -> Iterator[Passage]:
    """Join the lines of *block* that are wrapped parts of one paragraph; *width* is 0 if nothing is hard-wrapped."""
    start = block[0].start
    for line, following in pairwise(block):
        if not (_runs_on(text, line, following) or _is_full(text, line, following, width)):
            yield Passage(start, line.end)
            start = following.start
    yield Passage(start, block[-1].end)


def _wrap_width(text: str, blocks: list[list[Passage]]) -> int:
    """Width at which *text* is hard-wrapped, in characters, or 0 if it is not."""
    breaks = [pair for block in blocks for pair in pairwise(block)]
    width = max((n for line, _ in breaks if (n := line.end - line.start) <= _WIDEST_WRAP), default=0)
    full = sum(_is_full(text, line, following, width) for line, following in breaks)
    running_on = sum(_runs_on(text, line, following) for line, following in breaks)
    wrapped = width >= _NARROWEST_WRAP and 3 * full >= 2 * len(breaks) and 3 * running_on >= len(breaks)
    return width if wrapped else 0


def _runs_on(text: str, line: Passage, following: Passage) -> bool:
    """Whether the sentence visibly goes on after the break."""
    return text[following.start].islower() and not _ends_clause(text, line)


def _is_full(text: str, line: Passage, following: Passage, width: int) -> bool:
    """Whether the first word of the line that follows would not have fitted into *width*."""
    length = line.end - line.start
    word = _WORD.match(text, following.start, following.end)
    if not width or length > _WIDEST_WRAP or word is None:
        return False
    # A line that may well be complete (a headline, the end of a sentence) gets no allowance.
    complete = line.start == 0 or _ends_clause(text, line)
    return length + 1 + len(word[0]) > (width if complete else width * _RAGGED)


def _ends_clause(text: str, line: Passage) -> bool:
    return _ENDS_CLAUSE.search(text, max(line.start, line.end - 12), line.end) is not None


# --- title -----------------------------------------------------------------------------------------------------------

_LONGEST_TITLE = 200

# A single full stop (not "..." and not "the U.S."), or a mark that announces more: "4 avril 2017. –", "He said:".
_ENDS_LIKE_TEXT = re.compile(rf"((?<!\.)(?<!\.[A-Z])[.。।۔]|[:;,–—-])[{_CLOSING}\s]*\Z")
_DATE = re.compile(
    r"([^,\d]{1,40},\s+|[^\W\d]+\s+)?((le|den|el)\s+)?"
    r"(\d{1,2}(er|st|nd|rd|th|\.|º)?\s+(de\s+)?[^\W\d]+\.?,?\s+(de\s+)?\d{4}"
    r"|[^\W\d]+\.?\s+\d{1,2}(st|nd|rd|th)?,?\s+\d{4}"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})\W*"
)


def title(text: str, paragraphs: tuple[Passage, ...]) -> Passage | None:
    """The headline: a short first paragraph that does not end like a sentence of the text, with more text after it.

    ``?``, ``!`` and ``»`` may end one. A date or a dateline is none.
    """
    if len(paragraphs) < 2 or paragraphs[0].end - paragraphs[0].start > _LONGEST_TITLE:
        return None
    words = text[paragraphs[0].start : paragraphs[0].end]
    return None if _ENDS_LIKE_TEXT.search(words) or _DATE.fullmatch(words) else paragraphs[0]


# --- sentences -------------------------------------------------------------------------------------------------------

# Possessive throughout, and the pattern succeeds wherever it starts: no backtracking, no second scan of a long run.
# A spaced » closes in French and opens in German („. »Wir“), which the letter after it tells apart.
# It begins with a class of characters, so that the search leaps from stop to stop.
_STOP = re.compile(
    r"(?P<stop>[.!?…؟。！？।۔](?:(?<=[.!?…؟])[.!?…؟]*+|(?P<unspaced>[。！？।۔]*+)))"
    rf"(?P<closing>(?:[{_CLOSING}]|\[\d{{1,3}}\]|[ \u00a0\u2009\u202f][»›”](?!\w))*+)"
)
_FOLLOWING = re.compile(r"(?P<space>\s*+)(?P<marks>[\"'’‘“”„‚«»‹›(\[{–—\-•*¿¡\s]{0,8}+)(?P<first>.)", re.DOTALL)
_GOES_ON = frozenset(",;:.!?…)]}%")
_FIRST_WORD = re.compile(r"[^\W\d_]+['’]?")
_TOKEN = re.compile(r"[^\s\"'’‘“”„«»‹›()\[\]{}/–—,;:]+\Z")
_ROMAN = re.compile(r"[IVXLC]+")
_LAST_WORD = re.compile(r"(?<=\s)[^\W\d_]{3,}\Z")
_NAME = re.compile(r"[^\W\d_]{3,}(?=[\s,;:’'-])")
_LONGEST_TOKEN = 24
"""How far back from a full stop to look for an abbreviation, in characters; a bound keeps the pass linear."""


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """What may stand before a full stop that ends nothing, as data/abbreviations.toml explains."""

    before_name: frozenset[str]
    before_number: frozenset[str]
    may_end: frozenset[str]
    starters: frozenset[str]
    ordinals: bool


def sentences(text: str, paragraphs: tuple[Passage, ...], language: str) -> tuple[Passage, ...]:
    """Sentences of *paragraphs* in order, without surrounding white space, each inside one paragraph.

    Together they hold every character of the paragraphs that is not white space. A *language* without abbreviations of
    its own is read with those of all languages together.
    """
    lexicon = _lexicon(language)
    found: list[Passage] = []
    for paragraph in paragraphs:
        found += _split(text, paragraph, lexicon, opens=not found)
    return tuple(found)


# A headline without a line break behind it: before a dateline (*… denies it VALMER (AFP) -*), before an article.
_HEADLINE = re.compile(
    r"[^.!?\n]{30,200}?(?<=[^\W\d_])\s+"
    r"(?=[A-Z]{3,}(?:[ ,]{1,2}[A-Z]{3,})?(?:, [A-Z][a-z]{2,12}\.?)?(?: \(\w{2,10}\))? ?(?:--|[–—]| -)\s+[^\Wa-zà-ÿ]"
    r"|(?<=[a-zà-ÿ]{3} )(?:The|An|A|Der|Die|Das) [a-zà-ÿ]{3,} )"  # French parties are called *Les verts*
)


def _split(text: str, paragraph: Passage, lexicon: _Lexicon, *, opens: bool) -> Iterator[Passage]:
    start = paragraph.start
    headline = _HEADLINE.match(text, start, paragraph.end) if opens else None
    if headline is not None:
        yield Passage(start, start + len(headline[0].rstrip()))
        start = headline.end()
    for stop in _STOP.finditer(text, start, paragraph.end):
        following = _FOLLOWING.match(text, stop.end(), paragraph.end)
        if following and _ends_sentence(text, start, stop, following, lexicon):
            yield Passage(start, stop.end())
            start = following.end("space")
    yield Passage(start, paragraph.end)


def _ends_sentence(text: str, start: int, stop: re.Match[str], following: re.Match[str], lexicon: _Lexicon) -> bool:
    """Whether the sentence that began at *start* ends at *stop*."""
    first = following["first"]
    if first.islower() or first in _GOES_ON:
        return False
    before = text[max(start, stop.start() - _LONGEST_TOKEN) : stop.start()]
    if not (following["space"] or stop["unspaced"] is not None or _lacks_space(before, stop, following, lexicon)):
        return False
    if not any(map(str.isalnum, before)):
        return False  # "... Et puis", "(...) Le ministre": nothing said yet
    if before[-1] in "([" and stop["closing"] and not (before[-1] == "[" and stop["stop"] == "."):
        return False  # "un projet (...) Alep": an editor's cut; but "we wait[.]" is an editor's full stop
    return stop["stop"] != "." or not _abbreviates(before, start == stop.start() - len(before), following, lexicon)


def _lacks_space(before: str, stop: re.Match[str], following: re.Match[str], lexicon: _Lexicon) -> bool:
    """Whether only the space behind a full stop is missing: after a mark, before a word that opens sentences, a name.

    *« Il part ».Pour la mairie, …*, *le port ferme.Le maire …*, *le port ferme.Dorque …*, but not *Yahoo.Finance*.
    """
    if stop[0] != "." or not following["first"].isupper():
        return False
    if before.endswith(("»", "”")):
        return True
    if not (before[-3:].isalpha() and before[-3:].islower()):
        return False
    if _what_follows(following)[1] in lexicon.starters:
        return True
    word, name = _LAST_WORD.search(before), _NAME.match(following.string, stop.end(), following.endpos)
    return word is not None and word[0].islower() and name is not None and name[0][1:].islower()


def _abbreviates(before: str, from_start: bool, following: re.Match[str], lexicon: _Lexicon) -> bool:
    """Whether the full stop after *before* belongs to an abbreviation, an initial or a number."""
    found = _TOKEN.search(before)
    if found is None:
        return False
    token = found[0]
    number, next_word = _what_follows(following)
    if token.isdecimal() and len(token) <= 2:
        enumerates = from_start and len(before) == len(token)
        return enumerates or (lexicon.ordinals and next_word not in lexicon.starters)
    names = {token, token[0].lower() + token[1:], token.rpartition(".")[2].lstrip("-")}
    if names & lexicon.before_name or (number and names & lexicon.before_number):
        return True
    possessive = token.islower() and before[: found.start()].endswith(("'", "’"))  # "Sylvia's."
    initials = not possessive and all(
        len(letter) == 1 and letter.isalpha() for letter in token.replace("-", "").split(".")
    )  # not "12 %."
    ordinal = lexicon.ordinals and _ROMAN.fullmatch(token) is not None
    if not (initials or ordinal or names & lexicon.may_end):
        return False
    return initials and len(token) == 1 if number else next_word not in lexicon.starters


def _what_follows(following: re.Match[str]) -> tuple[bool, str]:
    """Whether a number comes next, and the next word, an elided one with a plain apostrophe (``L'``)."""
    word = _FIRST_WORD.match(following.string, following.start("first"), following.endpos)
    next_word = word[0].replace("’", "'") if word else ""
    return following["first"].isdecimal() or _ROMAN.fullmatch(next_word) is not None, next_word


@cache
def _lexicon(language: str) -> _Lexicon:
    tables = tomllib.loads(files("summarizer").joinpath("data/abbreviations.toml").read_text("utf-8"))
    chosen = [tables[language]] if language in tables else list(tables.values())
    words = {
        key: frozenset(word for table in chosen for word in table[key])
        for key in ("before_name", "before_number", "may_end", "starters")
    }
    return _Lexicon(**words, ordinals=language in tables and bool(tables[language].get("ordinals")))
