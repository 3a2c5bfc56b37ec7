"""German main clauses whose object stands first, their subject behind the verb: **Den Plan** *lehnte Kolb ab*."""

from __future__ import annotations

from typing import NamedTuple

from summarizer.cues import finite_at
from summarizer.engines.offline.positions.sides import Sides
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.positions.stand_senses import StandSenses
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbgroups import VerbGroups
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.engines.offline.reading.vocabulary import StanceCue
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, word_sets

__all__ = ["Fronted", "FrontedObjects"]

_CLAUSE = 30  # tokens before the verb
_NEAR = 3  # tokens between the verb and the subject behind it: *sich auch* **die Stadt**
_EDGES = frozenset(",;:.!?–—()")
_OBLIQUE = frozenset(
    f"{word}{ending}"
    for ending in ("en", "em")
    for word in ("ein", "dies", "kein", "sein", "ihr", "unser", "jed", "jen", "manch", "solch", "beid")
) | {"den", "dem"}
"""What opens an object by its form alone."""
_OPEN = frozenset({"die", "das", "ein", "eine", "diese", "dieses", "ihre", "seine", "unsere", "solche"})
"""What may open a subject as well."""
_DENIED = frozenset({"kein", "keine", "keinen", "keinem", "keinerlei"})
_FOCUS = frozenset({"auch", "nur", "selbst", "sogar", "doch", "und", "aber"})
_SUBJECTS = frozenset({"der", "die", "das", "ein", "eine", "sein", "seine", "ihr", "ihre", "auch", "sich", "selbst"})
_OBJECTS = frozenset({"den", "dem", "einen", "einem", "das", "die", "ein", "eine"})


class Fronted(NamedTuple):
    """What a clause tells that begins with its object; no stand where none is sure."""

    stand: Stand | None


class _Object(NamedTuple):
    """The tokens of an object before its verb, that of the finite verb, and whose verb that is, if it is told."""

    begin: int
    end: int
    verb: int
    source: Source | None


class FrontedObjects:
    """The objects before the verbs of one German text."""

    def __init__(self, discourse: Discourse, groups: VerbGroups, sides: Sides, senses: StandSenses) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.groups, self.sides, self.senses = groups, sides, senses
        self.taking_up = word_sets("de", "pointing")["things"]
        words, self.pronouns = self.scene.vocabulary.words, self.scene.quoting["pronouns.subject"]
        self.auxiliaries, self.prepositions = words["auxiliaries"], words["prepositions"]
        self.adverbs, self.times = words["adverbs"], either(words["time"], frozenset({"tag", "woche", "monat", "jahr"}))

    def of(self, unit: Unit, at: int, cue: StanceCue) -> Fronted | None:
        """The stand of the verb at token *at*; None where its clause does not begin with its object."""
        found = self._before(unit, at, cue)
        return None if found is None else Fronted(self._stand(found, at, cue, unit))

    def _before(self, unit: Unit, at: int, cue: StanceCue) -> _Object | None:
        """The object before the verb at token *at*."""
        if cue.fixed or self.scene.inside[at] >= 0:
            return None
        first = self._start(unit, at)
        first += self.scene.lower(first) in _FOCUS and first + 1 < at
        word = self.scene.lower(first)
        if "object" in cue.takes and (explained := self._explained(unit, first, at)) is not None:
            return explained
        verb = next((to for to in range(first + 1, at + 1) if is_finite(self.tokens[to], "de")), None)
        if verb is None or (verb < at and (self.tokens[verb].lower not in self.auxiliaries or self._closes(verb, at))):
            return None
        if verb == first + 1 and word in self.taking_up:
            takes = (
                word in cue.connectors if word.startswith(("da", "hier")) and word != "das" else "object" in cue.takes
            )
            return _Object(first, verb, verb, self._subject(unit, verb)) if takes else None
        return self._object(unit, first, verb, verb) if "object" in cue.takes else None

    def _object(self, unit: Unit, first: int, end: int, verb: int) -> _Object | None:
        """The phrase of a thing from token *first* to *end*, if it is no subject."""
        word = self.scene.lower(first)
        oblique, bare = word in _OBLIQUE, self.tokens[first].is_capital and word not in self.auxiliaries
        if not (oblique or word in _OPEN or bare) or not self._names(first, end, unit):
            return None
        found = _Object(first, end, verb, self._subject(unit, verb))
        return found if oblique or found.source else None

    def _explained(self, unit: Unit, first: int, at: int) -> _Object | None:
        """An object with a clause of its own before the verb: **Den Vorwurf, er lüge,** *wies Kolb zurück*."""
        if self.scene.lower(at - 1) != "," or not is_finite(self.tokens[at], "de"):
            return None
        comma = next(to for to in range(first, at) if self.tokens[to].text == ",")
        return self._object(unit, first, comma, at) if comma < at - 1 else None

    def _closes(self, verb: int, at: int) -> bool:
        return any(self.tokens[to].text in _EDGES for to in range(verb, at))

    def _start(self, unit: Unit, at: int) -> int:
        """Where the sentence of token *at* begins."""
        first = at
        while first > max(unit.first, at - _CLAUSE) and self.tokens[first - 1].text not in ";:–—":
            first -= 1
        return first

    def _names(self, first: int, end: int, unit: Unit) -> bool:
        """Whether nothing but the phrase of a thing stands from token *first* to *end*."""
        noun = next((at for at in range(first, end) if self.tokens[at].is_capital and at > first), None)
        if noun is None and self.tokens[first].is_capital and self.scene.lower(first) not in (_OBLIQUE | _OPEN):
            noun = first
        if noun is None or any(self.tokens[at].text in _EDGES for at in range(first, end)):
            return False
        if self.scene.lower(end - 1) in self.scene.lexicon.prepositions:
            return False  # **Dem Bericht zufolge** *nahm Kolb das Amt an*
        if self.scene.lower(noun) in self.times or any(self.scene.inside[at] >= 0 for at in range(first, end)):
            return False
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
        between = range(verb + 1, found.first)
        if not all(self.tokens[at].lower in either(_SUBJECTS, self.adverbs) for at in between):
            return None
        article = self.scene.lower(found.first - 1) if found.first > verb + 1 else self.scene.lower(found.first)
        if found.first == verb + 1 and article not in _SUBJECTS and not self._is_person(found):
            return None  # *Das* **kritisierte Ministerium** *schweigt*
        again = self.scene.lower(found.last) in _OBJECTS and self.tokens[found.last].is_word
        return None if article in _OBLIQUE or again else found

    def _is_person(self, source: Source) -> bool:
        kinds = {self.discourse.cast.players[player].kind for player in source.players}
        return kinds <= {"person", "role", "unknown"}

    def _stand(self, found: _Object, at: int, cue: StanceCue, unit: Unit) -> Stand | None:
        """The stand on an object before its verb; none without a subject that is told."""
        if found.source is None or self.scene.lower(found.begin) in _DENIED:
            return None
        end = max(at, found.verb) + 1
        while end < unit.last and self.tokens[end].text not in _EDGES:
            end += 1
        if self.senses.is_told(cue, found.begin, found.end, None):
            return None  # *Den Vorwurf* **wies** *Kolb* **zurück**: a denial
        negated = self.groups.is_negated(found.verb, end)
        condition = self.sides.clauses.condition(end, unit, -1)
        stance = self.sides.of(cue.stance, found.verb, end, negated=negated, conditional=condition is not None)
        about = (found.begin, found.end)
        return Stand(found.source, stance, found.begin, end, condition or end, about) if stance else None
