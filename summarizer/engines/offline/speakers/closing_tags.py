"""Speakers whom no list knows, in a French tag behind words without marks: *Le bac coule,* **raconte un habitué**."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.reading.relatives_french import RelativesFrench
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.memory import Memory
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either

__all__ = ["ClosingTags"]

_ONE = frozenset({"un", "une"})
_PEOPLE = 6  # tokens from *un* to those of whom it is one
_CLAUSE = 40  # tokens of the clause before a tag


class ClosingTags:
    """Finds the noun phrase behind a verb of speech that closes its sentence, or a comma does."""

    def __init__(self, memory: Memory) -> None:
        self.scene, self.tokens, self.strangers = memory.scene, memory.tokens, memory.strangers
        self._french, self._relatives = memory.scene.language == "fr", RelativesFrench(memory.scene)
        quoting, words = memory.scene.quoting, memory.scene.vocabulary.words
        self._openers = either(
            quoting["relatives"], quoting["complementizers"], words["conjunctions.subordinating"], words["relatives"]
        )

    def speaker(self, cue: Cue, unit: Unit) -> Source | None:
        """Who speaks behind *cue*; None where a clause without commas does not end right before it."""
        if not self._french or cue.passive or cue.form not in {"finite", "compound"}:
            return None
        if self.scene.lower(cue.first - 1) != "," or not self._ends_clause(cue.first - 1, unit):
            return None
        first = cue.last + 1
        if cue.takes_object and not (self._counts(first) or self._is_one_of(first, unit)):
            return None  # *Le maire est venu,* **a annoncé une réforme**
        found = self.strangers.after(first, unit)
        return found if found is not None and found.players and self.scene.lower(found.last) in {",", "."} else None

    def _ends_clause(self, comma: int, unit: Unit) -> bool:
        """Whether a main clause ends at the token *comma*: not *Le maire,* **qui est parti** *, a dit …*."""
        begin = comma - 1
        while begin > max(unit.first, comma - _CLAUSE) and self.tokens[begin].text not in ",;:":
            begin -= 1
        if self.scene.has_marks(begin, comma) or (begin > unit.first and self._relatives.opens(begin)):
            return False
        first = begin + (begin > unit.first)
        verb = self.scene.next_finite(first)
        return verb < comma and not self.scene.has_one_of(self._openers, first, verb)

    def _is_one_of(self, at: int, unit: Unit) -> bool:
        """Whether a phrase picks one of people: *raconte* **l'un de ses collègues**."""
        at += self.scene.lower(at) == "l'"
        if self.scene.lower(at) not in _ONE or self.scene.lower(at + 1) not in self.scene.quoting["genitives"]:
            return False
        near = self.strangers.nearby.between(self.strangers.nearby.around(at, unit.number), at + 1, at + _PEOPLE)
        return any(mention.kind in {"group", "role"} for mention in near)

    def _counts(self, at: int) -> bool:
        """Whether words count two sides or more: *ont annoncé* **les deux parties**."""
        known = self.scene.quoting
        counted = either(known["counts.two"], known["counts.three"], known["counts.four"])
        told = self.scene.lower(at) == "les" and self.scene.lower(at + 1) in counted
        return told and self.scene.lower(at + 2) in either(known["counts.bodies"], known["counts.people"])
