"""Words that stand in an article in a row, and yet would not say there what they say alone."""

from __future__ import annotations

import re

from summarizer.alignment.characters import MARKS
from summarizer.alignment.hiding import clipped_negator
from summarizer.alignment.index import Match
from summarizer.alignment.layout import Layout
from summarizer.alignment.refusal import Refusal

__all__ = ["betrayal"]

_CLAUSE = 80  # code points looked at before the words
_FIRST_WORD = 16  # code points
_UP_TO_CLAUSE = re.compile(r'(?s:.*)[,;:.!?—–…()\[\]«»“”„"\n]')
_ASKED = re.compile(rf"[ \u00a0\u202f…!)\]{re.escape(MARKS)}]{{0,8}}[?？؟⁇⁈⁉‽]")
_AROUND_THE_END = MARKS + " \t\n\u00a0\u202f"


def betrayal(text: str, layout: Layout, words: str, match: Match) -> Refusal | None:
    """Why *words*, found at *match*, would misstate the article; None where they do not."""
    return _asked(text, words, match) or _across_paragraphs(layout, match) or _clipped(text, layout, match)


def _asked(text: str, words: str, match: Match) -> Refusal | None:
    """The refusal of a claim that ends in a full stop where the article asks."""
    states = words.rstrip(_AROUND_THE_END).endswith(".") and text[match.end - 1] != "."
    if states and _ASKED.match(text, match.end):
        return Refusal("altered", "the article asks there; it does not state it", match)
    return None


def _across_paragraphs(layout: Layout, match: Match) -> Refusal | None:
    """The refusal of words of two paragraphs that no quoted passage holds together."""
    paragraph = layout.paragraph(match.start)
    while paragraph.end < match.end:
        following = layout.paragraph_after(paragraph.start)
        if following.start <= paragraph.start or following.start >= match.end:
            return None
        if not _speech_goes_on(layout, paragraph.end, following.start):
            return Refusal("stitched", "joins the end of one paragraph and the beginning of the next", match)
        paragraph = following
    return None


def _speech_goes_on(layout: Layout, end: int, start: int) -> bool:
    """Whether a quoted passage runs from the paragraph that ends at *end* into the one that begins at *start*."""
    before = layout.quotation(end - 1)
    if before is None or before.outer_end > end:
        return before is not None
    after = layout.quotation(start + 1)
    return not before.closed and after is not None and after.outer_start == start


def _clipped(text: str, layout: Layout, match: Match) -> Refusal | None:
    """The refusal of words that begin right behind the negation of their own clause."""
    first = max(layout.sentence(match.start).start, match.start - _CLAUSE)
    clause = text[first : match.start]
    before = _UP_TO_CLAUSE.match(clause)
    begun = clause[before.end() if before else 0 :]
    if not begun.strip():
        return None  # right behind a mark, as most claims: no word of the clause stands before them
    word = clipped_negator(begun, text[match.start : match.start + _FIRST_WORD])
    return Refusal("hides_words", f'leaves out "{word}" right before it', match) if word else None
