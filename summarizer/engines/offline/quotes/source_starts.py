"""Where the words begin that stand before their source: *…, soit 300 personnes (***200** *selon la police)*."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.cues import Cue
from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import either, without

__all__ = ["SourceStarts"]

_BRACKET = 24  # tokens between a bracket that opens and the source in it
_CLAUSE = 12  # tokens from a relative pronoun to the source that parts its clause
_FIGURE = 7  # tokens of a figure and what it counts, up to its source
_SPAN = 4  # tokens from *entre* to the *et* between two figures
_FEW = 3  # words of an adverb before a source that opens its sentence
_MANY = 9  # words of a day and an hour there


class SourceStarts:
    """Reads what stands before a source."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, self.inside, self.language = scene, scene.tokens, scene.inside, scene.language
        words, quoting = scene.vocabulary.words, scene.quoting
        self._linking, self._relatives = quoting["linking"], either(quoting["relatives"], quoting["relatives_owning"])
        self._parted = without(words["relatives"], quoting["complementizers"])
        self._linking_words = either(
            words["adverbs"], words["conjunctions.coordinating"], quoting["contrasting_asides"]
        )
        self._adverbial = either(words["prepositions"], quoting["contracted"], words["adverbs"], words["time.weekdays"])
        self._when = either(words["time.weekdays"], words["time.months"], words["time.day_parts"], words["time.words"])

    def begin(self, done: int, before: int) -> int:
        """Where the words before the token *before* begin, not before *done*: in brackets, behind a French colon.

        And in an English clause that no comma ends: *X was sorry,* **which Y accepted** *according to Z* is Z's word on
        what Y did.
        """
        figure = self.figure(done, before)
        if figure is not None:
            return figure
        done = self._behind_semicolon(self._behind_concession(done, before), before)
        if self.language == "en" and self.tokens[before].text != ",":
            comma = next((at for at in range(before - 1, done, -1) if self.tokens[at].text == ","), None)
            relative = comma is not None and self.scene.lower(comma + 1) in self.scene.quoting["relatives"]
            return comma + 2 if comma is not None and relative else done
        if self.language != "fr" or self.scene.has_marks(done, before):
            return done
        clause = self._relative(done, before)
        if clause is not None:
            return clause
        colon = next((at for at in range(before - 1, done, -1) if self.tokens[at].text == ":"), None)
        return done if colon is None or not self.scene.has_word(colon, before) else colon + 1

    def _relative(self, done: int, before: int) -> int | None:
        """Where a French relative clause begins a source ends: *X, dont* **la liste est close selon Y**, …."""
        if self.tokens[before].text == ",":
            return None
        comma = next((at for at in range(before - 1, done, -1) if self.tokens[at].text == ","), None)
        if comma is None or self.scene.lower(comma + 1) not in self._relatives:
            return None
        return comma + 2 if self.scene.has_clause(comma + 2, before) else None

    def within(self, done: int, before: int) -> int | None:
        """Where a French relative clause begins that a source parts: *au port* **où le quai est,** *selon X, fermé*."""
        if self.language != "fr" or self.scene.has_marks(done, before):
            return None
        for at in range(before - 1, max(done, before - _CLAUSE), -1):
            if self.tokens[at].lower in self._parted:
                ce = self.tokens[at - 1].lower == "ce" and self.tokens[at - 2].text == ","
                return at - 1 if ce else at + 1
            if self.tokens[at].text in ",;:":
                return None
        return None

    def _behind_semicolon(self, done: int, before: int) -> int:
        """Where the words begin behind the last semicolon: *dix sont morts ;* **vingt, selon X**."""
        near = (at for at in range(before - 1, done, -1) if self.tokens[at].text == ";" and self.inside[at] < 0)
        return next((at + 1 for at in near if self.scene.has_word(at, before)), done)

    def _behind_concession(self, done: int, before: int) -> int:
        """Where the words begin behind what the article concedes first: **Malgré la pluie,** *il tient, selon X*."""
        if self.scene.lower(done) not in self.scene.quoting["conceding"]:
            return done
        verb = self.scene.next_finite(done)
        commas = [at for at in range(done, min(verb, before)) if self.tokens[at].text == ","]
        return commas[-1] + 1 if commas and verb < before else done

    def figure(self, done: int, before: int) -> int | None:
        """Where a source's words begin in a bracket, or at a rival figure: *300 marcheurs,* **200** *selon X*."""
        for at in range(before - 1, max(done, before - _BRACKET) - 1, -1):
            if self.tokens[at].text in "()":
                return at + 1 if self.tokens[at].text == "(" and at + 1 < before else None
        for at in range(before - 1, max(done, before - _FIGURE) - 1, -1):
            if self.tokens[at].text != "," and self.scene.lower(at) not in self._linking:
                continue
            counted = at + 1 < before and self._is_number(at + 1) and not self.scene.has_clause(at, before)
            counted = counted and not self._is_span(at)
            return at + 1 if counted and self._counts_before(at) else None
        return None

    def _is_span(self, at: int) -> bool:
        """Whether what stands at token *at* joins two ends of one span: *entre 2017* **et** *2019, selon X*."""
        return self.scene.has_one_of(self.scene.quoting["spanning"], max(0, at - _SPAN), at)

    def _is_number(self, at: int) -> bool:
        return self.tokens[at].text[:1].isdigit()

    def _counts_before(self, at: int) -> bool:
        """Whether another figure stands in the sentence before the token *at*."""
        unit = self.scene.units[self.scene.unit_of[at]]
        return any(self._is_number(place) for place in range(unit.first, at))

    def opens_behind_adverb(self, done: int, before: int, after: int, comma: int, limit: int) -> bool:
        """Whether a source opens its sentence behind a day or an adverb: *En 2016,* **selon X, les vols ont doublé**.

        *before* is where the source begins, *after* where it ends, *comma* what follows the rest of its name.
        """
        if self.language == "de" or self.scene.has_marks(done, before):
            return False
        if self.tokens[before - 1].text == ":":
            return self.tokens[after].text == ","  # *Port de Val :* **pour Roy, c'est une chance**
        first = self.scene.lower(done)
        if not (first in self._adverbial or first.endswith(("ment", "ly"))):
            return False  # **La digue**, *selon X, est rompue*
        if comma >= limit or self.tokens[comma].text != "," or self.scene.has_clause(done, before):
            return False
        told = self.scene.next_finite(comma) < limit or self.scene.has_marks(comma, min(comma + 2, limit))
        words = self.scene.count_words(done, before)
        few = words <= _FEW and before - done <= 2 * _FEW
        return told and (few or (words <= _MANY and self._tells_when(done, before)))

    def opens_next(self, before: Sequence[Cue], first: int, done: int, words: tuple[int, int]) -> bool:
        """Whether a source behind a clause opens one of its own: *Selon X, il tient* **; selon Y, il cède**.

        Behind a French comma only where another source stands before, one of the cues *before* the source at token
        *first*, or *mais* between: *il tient* **, mais selon Y il cède**. *words*: from its end to its sentence's.
        """
        parts = self.scene.lower(first - 1)
        if parts == "," and self.language == "fr":
            relative = self.scene.lower(words[0] + 1) in self._parted  # *…,* **selon Y,** *qui cite un rapport*
            if relative or not any(cue.form == "preposition" for cue in before):
                return False
        elif parts in self.scene.quoting["opposing"] and self.language == "fr":
            if self.scene.lower(first - 2) != ",":
                return False
        elif parts != ";":
            return False
        return self.scene.has_clause(done, first) and self.scene.has_clause(*words)

    def only_adverbs(self, first: int, last: int) -> bool:
        """Whether French words before a source or a tag say nothing by themselves: **Toutefois,** *selon X, …*."""
        if self.language != "fr" or self.scene.has_marks(first, last) or first >= last:
            return False
        words = [token.lower for token in self.tokens[first:last] if token.text[:1].isalnum()]
        phrase = " ".join(words).replace("' ", "'")
        return bool(words) and (self._linking_words.issuperset(words) or phrase in self._linking_words)

    def _tells_when(self, first: int, last: int) -> bool:
        """Whether a day, a month or a figure stands among the tokens: **dans la nuit de lundi à mardi**."""
        return self.scene.has_one_of(self._when, first, last) or any(self._is_number(at) for at in range(first, last))
