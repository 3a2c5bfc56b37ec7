"""The words of a claim tied to the characters of an article, or refused with a reason."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from pkgutil import resolve_name

from summarizer.alignment.claim import first_reading, has_words, parts, readings, word_spans
from summarizer.alignment.faithful import betrayal
from summarizer.alignment.guard import is_whole
from summarizer.alignment.hiding import hidden_word
from summarizer.alignment.index import Index, Match
from summarizer.alignment.layout import Layout
from summarizer.alignment.refusal import Refusal
from summarizer.document import Document

__all__ = ["Aligner", "Placement"]

Placement = tuple[Match, ...]
"""Where the words of one claim stand: one match, or one for each part that an editor's cut leaves; in order."""

_WIDEST_CUT = 1000  # code points an editor's cut may leave out
_SHORTEST_PART = 2  # words; or one word of
_LONG_WORD = 8  # letters
_CHAINS = 20  # places tried for the first part of a claim with a cut

# "more [positive] steps": an insertion stands by itself between words. "[s]he" changes a word and is no insertion.
_BRACKETS = re.compile(r"\[[^\[\]]{1,80}\]")
_INSERTION = re.compile(rf' {_BRACKETS.pattern}(?![^ .,;:!?)"])|(?<![^"(]){_BRACKETS.pattern} ')
# What an editor puts in beside the speaker's words; any other insertion takes the place of some of them.
_NOTE = re.compile(
    r"\[\s*(?:sic|n\.?d\.?l\.?r|n\.?d\.?t|n\.?d\.?a|note d[eu]|anm|d\. ?red|eds?|editor.s? note|n\.? ?b|trans)\b"
    r"[^\[\]]*\]",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")


_Asked = tuple[str, int | None, tuple[int, int] | None]


class Aligner:
    """Finds where an article says what a claim says it says, and refuses what it does not say.

    What differs in typography alone is found. Nothing else is: no distance, no likeness, no other order. Every match
    begins and ends at a boundary of words and holds the article's own characters.
    """

    def __init__(self, document: Document) -> None:
        self.text = document.text
        self.index = Index(document.text)
        self.layout = Layout(document)
        self._found: dict[_Asked, Placement | Refusal | None] = {}

    def place(
        self, words: str, *, near: int | None = None, within: tuple[int, int] | None = None
    ) -> Placement | Refusal:
        """Tie *words* to the article: the occurrence closest to the code point *near* if given, else the first.

        *within* bounds where they may stand (half-open). A claim with an editor's cut that the article does not have
        becomes one match for each part.
        """
        placement = self.find(words, near=near, within=within)
        return placement or self._hides(words) or self._diagnosed(words)

    def find(
        self, words: str, *, near: int | None = None, within: tuple[int, int] | None = None
    ) -> Placement | Refusal | None:
        """As `place`, but None, without a search for the reason, where *words* that hold no cut do not stand."""
        asked = (words, near, within)
        if asked not in self._found:  # one passage is often claimed for several items
            self._found[asked] = self._search(words, near=near, within=within)
        return self._found[asked]

    def _search(self, words: str, *, near: int | None, within: tuple[int, int] | None) -> Placement | Refusal | None:
        if not has_words(words):
            return None
        if near is not None and self.text.startswith(words, near):
            here = Match(near, near + len(words), "exact")
            refusal = self._betrayal(words, here)
            if refusal:
                return refusal  # the engine read them there: no other place is looked for
            if first_reading(words) == words and is_whole(self.text, here.start, here.end) and _holds(within, here):
                return (here,)
        match = self._find(words, near=near, within=within)
        return (match,) if match else self.locate_parts(words, near=near, within=within)

    def places(self, words: str, *, limit: int) -> list[Placement]:
        """The first *limit* places where *words* stand, in order of the text; none where they are refused."""
        for reading in readings(words):
            matches = self.index.occurrences(reading, limit=limit, whole_words=True)
            fit: list[Placement] = [(match,) for match in matches if not self._betrayal(words, match)]
            if fit:
                return fit
        placement = self.place(words)
        return [] if isinstance(placement, Refusal) else [placement]

    def locate_parts(
        self, words: str, *, near: int | None = None, within: tuple[int, int] | None = None
    ) -> Placement | Refusal | None:
        """Tie the parts that an editor's cut leaves of *words*, in order; None where there is no cut in them.

        Refused where a part is too short to be told from chance or does not stand, or the parts do not belong together,
        or the cut hides a negation or a modal of a sentence it cuts.
        """
        left = parts(words)
        if len(left) == 1 and left[0] != words.strip():
            match = self._find(left[0], near=near, within=within)
            return (match,) if match else None
        if len(left) < 2:
            return None
        return self._too_short(left) or self._chain(left, near, within)

    def joined(self, before: Match, after: Match) -> Refusal | None:
        """Why *before* and *after* are not two parts of what one voice says there; None where they are."""
        gap = self.text[before.end : after.start]
        whole = Match(before.start, after.end, "exact")
        if self.layout.paragraph(before.start) != self.layout.paragraph(after.start):
            return Refusal("stitched", "the parts stand in different paragraphs", whole)
        if len(gap) > _WIDEST_CUT:
            return Refusal("stitched", f"the cut would leave out {len(gap)} characters", whole)
        if self.layout.quotation(before.end) != self.layout.quotation(after.start):
            return Refusal("stitched", "the parts do not stand between the same quotation marks", whole)
        return self.hides(before, after)

    def hides(self, before: Match, after: Match) -> Refusal | None:
        """The refusal of a cut that leaves out a negation or modal of the sentence before or after it, or None."""
        first_end = min(max(self.layout.sentence(before.end - 1).end, before.end), after.start)
        last_start = max(min(self.layout.sentence(after.start).start, after.start), first_end)
        for cut in (self.text[before.end : first_end], self.text[last_start : after.start]):
            word = hidden_word(cut)
            if word:
                return Refusal("hides_words", f'the cut leaves out "{word}"', Match(before.start, after.end, "exact"))
        return None

    def _find(self, words: str, *, near: int | None = None, within: tuple[int, int] | None = None) -> Match | None:
        """The place of *words* as one unbroken run of the article."""
        for reading in readings(words):
            match = self.index.locate(reading, near=near, within=within, whole_words=True)
            if match and self._betrayal(words, match):
                others = self.index.occurrences(reading, limit=_CHAINS, within=within, whole_words=True)
                match = next((other for other in others if not self._betrayal(words, other)), None)
            if match:
                return match
        match = self._find_with_insertion(words, within)
        return match if match and not self._forbidden_insertion(match) and not self._betrayal(words, match) else None

    def _betrayal(self, words: str, match: Match) -> Refusal | None:
        return betrayal(self.text, self.layout, words, match)

    def _find_with_insertion(self, words: str, within: tuple[int, int] | None = None) -> Match | None:
        if self._without_insertions is None:
            return None
        found = (self._without_insertions.locate(r, within=within, whole_words=True) for r in readings(words))
        return next(filter(None, found), None)

    def _forbidden_insertion(self, match: Match) -> str | None:
        """The insertion inside *match* that a claim may not leave out, or None."""
        for found in _BRACKETS.finditer(self.text, match.start, match.end):
            insertion = found[0]
            if hidden_word(insertion) or _DIGIT.search(insertion) or not _NOTE.fullmatch(insertion):
                return insertion
        return None

    def _hides(self, words: str) -> Refusal | None:
        """The refusal of *words* that stand in a row, but leave out or join what they may not; else None."""
        found = (self.index.locate(reading, whole_words=True) for reading in readings(words))
        match = next(filter(None, found), None) or self._find_with_insertion(words)
        if match is None:
            return None
        insertion = self._forbidden_insertion(match) if self._find_with_insertion(words) == match else None
        if insertion:
            return Refusal("hides_words", f'leaves out "{insertion}"', match)
        return self._betrayal(words, match)

    def _diagnosed(self, words: str) -> Refusal:
        """Why *words* do not stand in the article; what measures likeness is loaded for the first that do not."""
        diagnose = resolve_name("summarizer.alignment.diagnosis:diagnose")
        refusal: Refusal = diagnose(self.index, self.layout, words)
        return refusal

    @cached_property
    def _without_insertions(self) -> Index | None:
        return self.index.without(_INSERTION) if "[" in self.text else None

    def _too_short(self, left: list[str]) -> Refusal | None:
        for part in left:
            words = word_spans(part)
            if len(words) < _SHORTEST_PART and not any(end - start >= _LONG_WORD for start, end in words):
                return Refusal("stitched", f'"{part}" is too short to stand beside a cut', self._find(part))
        return None

    def _chain(self, left: list[str], near: int | None, within: tuple[int, int] | None) -> Placement | Refusal:
        """The first chain of *left* that belongs together, else the reason why the best one does not."""
        refusal: Refusal | None = None
        for first in self._firsts(left[0], near, within):
            chain = self._following(first, left[1:], within)
            if isinstance(chain, tuple):
                return chain
            refusal = refusal or chain
        return refusal or self._why_no_chain(left)

    def _firsts(self, part: str, near: int | None, within: tuple[int, int] | None) -> Iterator[Match]:
        closest = self._find(part, near=near, within=within)
        if closest:
            yield closest
            others = self.index.occurrences(part, limit=_CHAINS, within=within, whole_words=True)
            yield from (match for match in others if match.start != closest.start)

    def _following(self, first: Match, rest: list[str], within: tuple[int, int] | None) -> Placement | Refusal | None:
        """*first* and a match for each of *rest*, each after the one before; None where one does not follow."""
        chain = [first]
        for part in rest:
            begin = chain[-1].end
            end = min(within[1] if within else len(self.text), begin + _WIDEST_CUT + 2 * len(part))
            match = self._find(part, within=(begin, end))
            if match is None:
                return None
            refusal = self.joined(chain[-1], match)
            if refusal:
                return refusal
            chain.append(match)
        return tuple(chain)

    def _why_no_chain(self, left: list[str]) -> Refusal:
        matches = [self._find(part) for part in left]
        for part, match in zip(left, matches, strict=True):
            if match is None:
                return self._diagnosed(part)
        found = [match for match in matches if match]
        closest = found[0]
        if [match.start for match in found] != sorted(match.start for match in found):
            return Refusal("out_of_order", "the parts stand in the article in another order", closest)
        return Refusal("stitched", "the parts stand too far apart in the article", closest)


def _holds(bounds: tuple[int, int] | None, match: Match) -> bool:
    return bounds is None or (bounds[0] <= match.start and match.end <= bounds[1])
