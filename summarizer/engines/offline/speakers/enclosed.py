"""Subjects that a description or a relative clause in commas parts from their verb: **Ada Moe** *, the mayor, said*."""

from __future__ import annotations

from summarizer.engines.offline.cast.cast import Cast
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.lent_voices import LentVoices
from summarizer.engines.offline.speakers.source import Source
from summarizer.engines.offline.speakers.strangers import Strangers
from summarizer.engines.offline.speakers.subjects import REACH, Subjects

__all__ = ["Enclosed"]

_PART = frozenset({"a", "an", "one", "the"})


class Enclosed:
    """Finds the subject before what is enclosed."""

    def __init__(self, cast: Cast, subjects: Subjects, strangers: Strangers, voices: LentVoices) -> None:
        self.cast, self.scene, self.tokens = cast, cast.scene, cast.scene.tokens
        self.subjects, self.strangers, self.voices = subjects, strangers, voices

    def subject(self, at: int, unit: Unit, floor: int) -> Source | None:
        """The subject before a relative clause or a description that a comma at *at* ends: **Moe** *, who …, said*."""
        opening = self.strangers.opening(at, unit)
        if opening is None and self.scene.language == "en" and self.tokens[at].text == ",":
            return self._explained(at, unit, floor)
        if opening is None or opening <= floor or self._owns(opening + 1, at):
            return None
        if self.voices.lent(opening):
            return self.subjects.touching(at - 1, unit)
        if self.strangers.opens_relative(opening):
            before = self.subjects.nearby.before_brackets(opening - 1, floor)
            nobody = Source((), 0, 0) if self.scene.language == "en" else None
            return self.subjects.described(before, unit, floor) or self.strangers.before(at, unit) or nobody
        if self.scene.language == "en":
            opening = self._first_comma(opening, unit, floor)
        touching = self.subjects.described(self._before_age(opening - 1), unit, floor)
        named = touching is not None and (
            self.cast.players[touching.players[0]].kind == "person" or self._is_described(touching, opening + 1)
        )
        return touching if named and not self.subjects.names_person(opening, at, unit) else None

    def _explained(self, closing: int, unit: Unit, floor: int) -> Source | None:
        """The person whom a noun with a clause explains in commas: **Roe** *, the heir should Moe go, said*.

        Or who is told to speak in what somebody did with it: **Roe** *, in a letter read out by Moe, said*.
        """
        for at in range(closing - 1, max(unit.first, floor, closing - REACH), -1):
            if self.tokens[at].text in ";:" or self.scene.inside[at] >= 0:
                return None
            led = self.scene.lower(at + 1) in _PART or self._tells_how(at + 1, closing)
            if self.tokens[at].text == "," and led:
                touching = self.subjects.described(at - 1, unit, floor)
                person = touching is not None and self.cast.players[touching.players[0]].kind == "person"
                return touching if person else None
        return None

    def _tells_how(self, first: int, last: int) -> bool:
        """Whether a preposition leads to a noun with its participle: **in a statement delivered** *via a clerk*."""
        if self.scene.lower(first) not in {"in", "through", "via"} or self.scene.lower(first + 1) not in _PART:
            return False
        verb = self.scene.next_finite(first)
        noun = self.tokens[verb - 1]
        participle = self.scene.lower(verb).endswith("ed") and not noun.is_capital
        return first + 2 < verb < last and participle and self.scene.next_finite(verb + 1) >= last

    def _first_comma(self, comma: int, unit: Unit, floor: int) -> int:
        """The comma behind whom several descriptions in commas describe: **Roe** *, of Val, one of ten heirs, said*."""
        while self.scene.lower(comma + 1) in _PART and comma - 1 > floor:
            before = self.strangers.opening(comma, unit)
            if before is None or before <= floor or self.scene.has_clause(before, comma):
                break
            if self.scene.lower(before + 1) in self.scene.quoting["joining"]:
                break  # *Roe, the mayor* **, and Moe, a clerk,** *said*
            comma = before
            if self.scene.lower(comma + 1) in self.scene.vocabulary.words["prepositions"]:
                break
        return comma

    def _is_described(self, named: Source, at: int) -> bool:
        """Whether a noun without an article describes a French body: **la Ligue** *, premier syndicat du pays,*."""
        if self.scene.language != "fr" or self.cast.players[named.players[0]].kind not in {"organization", "unknown"}:
            return False
        proper = any(self.tokens[to].is_capital for to in range(named.first, named.last))
        return proper and self.tokens[at].is_word and self.tokens[at].lower not in self.scene.vocabulary.closed_words

    def _owns(self, at: int, comma: int) -> bool:
        """Whether a relative of belonging has its verb behind *comma*: *la CGT,* **dont** *la cheffe, X, a dit*."""
        return self.scene.lower(at) in self.scene.quoting["relatives_owning"] and not self.scene.has_clause(at, comma)

    def _before_age(self, at: int) -> int:
        """The last token of a name before an age in commas: **Ada Tal** *, 27, a clerk in Val, said*."""
        years = at - (self.scene.lower(at) == "ans")  # *Ada Tal, 27* **ans** *, mère de deux enfants, dit*
        aged = self.tokens[years].text.isdigit() and years > 1 and self.tokens[years - 1].text == ","
        return years - 2 if aged else at
