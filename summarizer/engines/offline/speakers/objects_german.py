"""German main clauses that begin with an object, their subject behind the verb: **Den Plan** *lehnte Kolb ab*."""

from __future__ import annotations

from typing import NamedTuple

from summarizer.cues import finite_at
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, word_sets

__all__ = ["OBLIQUE", "FirstObject", "FirstObjects"]

_CLAUSE = 30  # tokens before the verb
_NEAR = 3  # tokens between the verb and the subject behind it: *sich auch* **die Stadt**
_EDGES = frozenset(",;:.!?–—()")
OBLIQUE = frozenset(
    f"{word}{ending}"
    for ending in ("en", "em")
    for word in ("ein", "dies", "kein", "sein", "ihr", "unser", "jed", "jen", "manch", "solch", "beid")
) | {"den", "dem"}
"""What opens an object by its form alone."""
_OPEN = frozenset(
    {
        "die",
        "das",
        "ein",
        "eine",
        "diese",
        "dieses",
        "ihre",
        "seine",
        "unsere",
        "solche",
        "jede",
        "jegliche",
        "alle",
        "sämtliche",
    }
)
"""What may open a subject as well."""
_FOCUS = frozenset({"auch", "nur", "selbst", "sogar", "doch", "und", "aber"})
_SUBJECTS = frozenset({"der", "die", "das", "ein", "eine", "sein", "seine", "ihr", "ihre", "auch", "sich", "selbst"})
_OBJECTS = frozenset({"den", "dem", "einen", "einem", "das", "die", "ein", "eine"})


class FirstObject(NamedTuple):
    """The tokens of an object before its verb, that of the finite verb, and whose verb that is, if it is told."""

    begin: int
    end: int
    verb: int
    source: Source | None
    points: bool = False
    """Whether it is a mere pronoun: **Das** *lehnte Kolb ab*."""


class FirstObjects:
    """The objects before the verbs of one German text."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.pointing = word_sets("de", "pointing")["things"]
        words, self.pronouns = self.scene.vocabulary.words, self.scene.quoting["pronouns.subject"]
        self.auxiliaries, self.behind = words["auxiliaries"], either(_SUBJECTS, words["adverbs"])
        self.times = either(words["time"], frozenset({"tag", "woche", "monat", "jahr"}))

    def of(self, unit: Unit, at: int) -> FirstObject | None:
        """What stands before the verb at token *at*, or its auxiliary, and is its object; None where nothing does."""
        if self.scene.inside[at] >= 0:
            return None
        if (
            self.scene.lower(at - 1) in self.pointing
            and self.scene.lower(at - 2) == ","
            and is_finite(self.tokens[at], "de")
        ):
            subject = self._subject(unit, at)  # *Der Rat will bauen,* **das** *lehnt die Stadt ab*
            return FirstObject(at - 1, at, at, subject, points=True) if subject is not None else None
        first = self._start(unit, at)
        first += self.scene.lower(first) in _FOCUS and first + 1 < at
        explained = self._explained(unit, first, at)
        if explained is not None:
            return explained
        verb = next((to for to in range(first + 1, at + 1) if is_finite(self.tokens[to], "de")), None)
        if verb is None or (verb < at and (self.tokens[verb].lower not in self.auxiliaries or self._is_cut(verb, at))):
            return None
        if verb == first + 1 and self.scene.lower(first) in self.pointing:
            return FirstObject(first, verb, verb, self._subject(unit, verb), points=True)
        return self._object(unit, first, verb, verb)

    def _start(self, unit: Unit, at: int) -> int:
        """Where the sentence of token *at* begins."""
        first = at
        while first > max(unit.first, at - _CLAUSE) and self.tokens[first - 1].text not in ";:–—":
            first -= 1
        return first

    def _explained(self, unit: Unit, first: int, at: int) -> FirstObject | None:
        """An object with a clause of its own before the verb: **Den Vorwurf**, *er lüge, wies Kolb zurück*."""
        if self.scene.lower(at - 1) != "," or not is_finite(self.tokens[at], "de"):
            return None
        comma = next((to for to in range(first, at) if self.tokens[to].text == ","), at)
        return self._object(unit, first, comma, at) if comma < at - 1 else None

    def _object(self, unit: Unit, first: int, end: int, verb: int) -> FirstObject | None:
        """The phrase of a thing from token *first* to *end*, if it is no subject."""
        word = self.scene.lower(first)
        oblique = word in OBLIQUE
        if not (oblique or word in _OPEN or self._is_noun(first)) or not self._names(first, end, unit):
            return None
        found = FirstObject(first, end, verb, self._subject(unit, verb))
        return found if oblique or found.source else None

    def _is_noun(self, at: int) -> bool:
        """Whether the word that opens a sentence has its capital anyway: **Zölle**, but not **Zugleich**."""
        if self.scene.lower(at) in self.scene.lexicon.prepositions:
            return False  # **Laut** *Kolb*
        return self.tokens[at].is_capital and lemma_of(self.tokens[at].text, "de")[:1].isupper()

    def _is_cut(self, first: int, last: int) -> bool:
        return any(self.tokens[to].text in _EDGES for to in range(first, last))

    def _names(self, first: int, end: int, unit: Unit) -> bool:
        """Whether nothing but the phrase of a thing stands from token *first* to *end*."""
        opened = self.scene.lower(first) in OBLIQUE | _OPEN
        noun = next((at for at in range(first + opened, end) if self.tokens[at].is_capital), None)
        if noun is None or self._is_cut(first, end) or self.scene.has_marks(first, end):
            return False
        if self.scene.lower(noun) in self.times or self.scene.lower(end - 1) in self.scene.lexicon.prepositions:
            return False  # **Dem Bericht zufolge** *nahm Kolb das Amt an*
        mentions = self.discourse.by_unit.get(unit.number, ())
        return not any(first <= mention.first <= noun < mention.last for mention in mentions)

    def _subject(self, unit: Unit, verb: int) -> Source | None:
        """Who stands right behind the verb, and is no object by the form of the article."""
        behind = verb + 1 + (self.scene.lower(verb + 1) == "sich")
        if self.scene.lower(behind) in self.pronouns:
            return self.discourse.pronoun(behind)
        found = self.discourse.after(finite_at(verb), unit)
        if found is None or not found.players or not verb < found.first <= verb + 1 + _NEAR:
            return None
        if not all(self.tokens[at].lower in self.behind for at in range(verb + 1, found.first)):
            return None
        article = self.scene.lower(found.first - 1) if found.first > verb + 1 else self.scene.lower(found.first)
        if found.first == verb + 1 and article not in _SUBJECTS and not self._is_person(found):
            return None  # *Das* **kritisierte Ministerium** *schweigt*
        again = self.scene.lower(found.last) in _OBJECTS and self.tokens[found.last].is_word
        return None if article in OBLIQUE or again else found

    def _is_person(self, source: Source) -> bool:
        kinds = {self.discourse.cast.players[player].kind for player in source.players}
        return kinds <= {"person", "role", "unknown"}
