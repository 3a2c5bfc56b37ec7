"""German subjects right behind their verb, whose object stands first: *Die Pläne des Rats nannte* **Kolb** *…*."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.cast.cast import Cast
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.source import Source
from summarizer.engines.offline.speakers.subjects import Subjects
from summarizer.lexicon import either

__all__ = ["SubjectsBehind"]

_PHRASE = 14  # tokens of the object
_ATTRIBUTES = 4  # tokens from its article to its noun
_OBJECTIVE = ("e", "s")  # *die*, *seine*, *das*: of a nominative and of an object
_NOMINATIVE = frozenset({"der", "die", "das", "ein", "eine"})
_TELLING = frozenset({"say", "announce", "deny", "estimate"})
_WOMEN = ("in", "en", "frau", "mutter", "schwester", "tochter")
"""Ends of nouns behind which *der* is no nominative: *antwortete* **der Ministerin**, **der Abgeordneten**."""


class SubjectsBehind:
    """Finds whoever is named right behind a verb where what stands before it cannot be its subject."""

    def __init__(self, cast: Cast, subjects: Subjects) -> None:
        self.cast, self.subjects, self.scene, self.tokens = cast, subjects, cast.scene, cast.scene.tokens
        words = cast.scene.vocabulary.words
        self._openers = either(words["articles"], words["determiners"])
        self._claims = cast.scene.quoting["claims"]

    def subject(self, cue: Cue, unit: Unit) -> Source | None:
        """The subject behind a German verb: its number, the article behind it or a mere claim before it tells so."""
        if cue.form != "finite" or not 1 < cue.first - unit.first <= _PHRASE:
            return None
        head = self._head(cue, unit)
        if head is None or self.scene.next_finite(unit.first) < cue.first:
            return None
        found = self.subjects.after(cue, unit)
        if found is None or not self._touches(cue, found):
            return None
        if self._is_nominative(cue, found):
            return found
        told = cue.kind in _TELLING and self.scene.lower(head) in self._claims
        return found if told or self._differs(cue, head) else None

    def person(self, cue: Cue, unit: Unit) -> Source | None:
        """The person right behind a verb, up to the comma or the colon before the words, who does not hear them.

        *Der Zeitung sagte* **Kolb** *: …*, but *Kolb sagte der Richterin Anna Weber, …*.
        """
        if cue.kind != "say" or cue.takes_object:
            return None
        after = self.subjects.after(cue, unit)
        if after is None or after.first != cue.last + 1 or self.scene.lower(after.last) not in {",", ":"}:
            return None
        hears = self.scene.lower(after.first) == "der" and not self._is_nominative(cue, after)
        return after if self._is_person(after) and not hears else None

    def _head(self, cue: Cue, unit: Unit) -> int | None:
        """The noun of the phrase that fills the sentence before the verb; None where another phrase is there."""
        first, opener = unit.first, self.scene.lower(unit.first)
        if opener not in self._openers or not opener.endswith(_OBJECTIVE) or self.scene.has_mark(first, cue.first):
            return None
        near = range(first + 1, min(cue.first, first + _ATTRIBUTES))
        return next((at for at in near if self.tokens[at].is_capital), None)

    def _touches(self, cue: Cue, found: Source) -> bool:
        first = cue.last + 1
        return found.first == first or (found.first == first + 1 and self.scene.lower(first) in _NOMINATIVE)

    def _is_nominative(self, cue: Cue, found: Source) -> bool:
        """Whether *der* before a man behind the verb shows the subject: *stellte* **der Vorsitzende** *in Frage*."""
        if self.scene.lower(cue.last + 1) != "der" or cue.last + 2 >= len(self.tokens):
            return False
        noun = self.tokens[cue.last + 2]
        return noun.is_capital and not noun.lower.endswith(_WOMEN) and self._is_person(found)

    def _is_person(self, found: Source) -> bool:
        return self.cast.players[found.players[0]].kind == "person"

    def _differs(self, cue: Cue, head: int) -> bool:
        """Whether *die* and a plural stand before a verb of one: **Die Äußerungen nannte** *Kolb …*."""
        noun = self.tokens[head].text
        lemma = lemma_of(noun, "de")
        plural = lemma not in {noun, f"{noun}r"}  # *die* **Grüne** is one woman
        one = not self.scene.lower(cue.head).endswith("n")
        return plural and one and not self.scene.lower(self._opener(head)).endswith("s")

    def _opener(self, head: int) -> int:
        return self.scene.units[self.scene.unit_of[head]].first
