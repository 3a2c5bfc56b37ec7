"""Whose a verb is behind a relative clause without commas: **the man** *who shot the mayor* **said** *he was ill*."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.engines.offline.reading.relatives_french import QUE, RelativesFrench
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.engines.offline.speakers.source import Source
from summarizer.engines.offline.speakers.strangers import Strangers
from summarizer.engines.offline.speakers.subjects import Subjects
from summarizer.lexicon import SpeechVerb, either

__all__ = ["Restricted"]

_REACH = 24  # tokens of a relative clause
_VERB = 2  # tokens of a relative clause among which its verb stands: *who* **also led**
_STOPS = frozenset(",;:.!?()–—")
_FEWEST = 2  # tokens of a noun and its preposition
_OBLIQUE = frozenset({"him", "them", "her", "me", "us"})
_CLOSE = frozenset({"close", "loyal", "opposed", "near", "sympathetic", "hostile", "related", "known"})
_AMBIGUOUS = frozenset({"that", "which"})  # relative pronouns only right before a verb
_OBJECTS = frozenset({"that", "which", "whom"})  # English relative pronouns that may stand for an object
_WHOM = "whom"  # the subject of its clause stands behind it
_NAMED = 3  # tokens of a noun with its article, and a name
_LONGEST = 10  # tokens of a noun with what stands before it
_RELATIVES = _OBJECTS | {"who"}
_OF_MANY = frozenset({"say", "believe", "allege", "claim", "think", "argue", "insist", "suspect"})
_BARE = frozenset({"say", "confirm", "announce", "estimate"})  # their *that* may be left out


class Restricted:
    """The relative clauses of one text that tell which of many their noun means; French and English."""

    def __init__(self, subjects: Subjects, strangers: Strangers) -> None:
        self.subjects, self.strangers = subjects, strangers
        self.scene = scene = subjects.scene
        self.tokens, quoting = scene.tokens, scene.quoting
        possible = scene.language in {"en", "fr"}
        self.pronouns = either(quoting["relatives"], quoting["relatives_owning"]) if possible else frozenset[str]()
        self.pronouns |= _OBJECTS if scene.language == "en" else frozenset[str]()
        clauses = RelativesFrench(scene)  # their pronoun is no subject: *l'homme* **que la police a arrêté** *dit …*
        self.led, self.governed, self.leads = clauses.bare, clauses.governed, clauses.leads
        self.pronouns, self.before_que = either(self.pronouns, clauses.pronouns), clauses.closed
        words = scene.vocabulary.words
        self.articles, self.closed = words["articles"], scene.vocabulary.closed_words
        self.openers = either(quoting["complementizers"], words["conjunctions.subordinating"])
        self.helping = words["auxiliaries"]
        self.prepositions, self.being = words["prepositions"], words["auxiliaries.be"]

    def subject(self, at: int, unit: Unit, floor: int, verb: int) -> Source | None:
        """Whom the noun means before a relative clause, or *close to him*, that ends with token *at*; else nobody.

        The verb that the noun is the subject of is at token *verb*.
        """
        if self.scene.lowers[at] in self.scene.quoting["pronouns.subject"] or self._is_plural_subject(at, verb):
            return None
        noun = self._before_pronoun(at, unit)
        noun = self._antecedent(at, unit, verb) if noun is None else noun
        if noun is None:
            return None
        known = self.subjects.touching(noun, unit) and self.subjects.ending(noun, unit, floor)
        return known or self.strangers.before(noun, unit) or Source((), 0, 0)

    def _is_plural_subject(self, at: int, verb: int) -> bool:
        """Whether an English noun behind a relative pronoun has its own verb: *Roe, who* **clerks** *say lied*."""
        word = self.scene.lowers[at]
        after = self.scene.lowers[at - 1] in _RELATIVES and word.endswith("s") and not self.tokens[at].is_capital
        return self.scene.language == "en" and after and self.scene.lowers[verb] in _OF_MANY

    def is_predicate(self, at: int, floor: int) -> bool:
        """Whether the noun that ends with token *at* tells what the subject is: *Roe* **is a rower** *who wants it*."""
        for place in range(at, max(floor, at - _REACH), -1):
            lower = self.scene.lowers[place]
            if lower in self.being:
                return True
            if (lower in self.prepositions and lower != "of") or self.scene.next_finite(place) == place:
                return False
        return False

    def _antecedent(self, at: int, unit: Unit, verb: int) -> int | None:
        """The last token of the noun that a relative clause tells of which ends with token *at*; None without one."""
        floor = max(unit.first, at - _REACH)
        if self.pronouns.isdisjoint(self.scene.lowers[floor : at + 1]):
            return self._before_bare(at, unit)
        for place in range(at, floor, -1):
            lower = self.scene.lowers[place]
            opens = lower in self.pronouns and (self._opens(place, at) or self._opens_object(place, at, unit))
            if opens and self._tells_of_noun(place, unit, verb):
                before = place - 1 - (self.scene.lower(place - 1) in self.prepositions)
                return before - (self.tokens[before].text == ",")
            if self.tokens[place].text in _STOPS or self.scene.inside[place] >= 0 or lower in self.openers:
                return None
        return None

    def _before_pronoun(self, at: int, unit: Unit) -> int | None:
        """The last token of an English noun before its preposition and *him* at token *at*: **one** *close to him*.

        These forms are never the subject of the verb behind them.
        """
        if self.scene.language != "en" or self.scene.lowers[at] not in _OBLIQUE or at - unit.first < _FEWEST:
            return None
        noun = at - 2
        noun -= self.scene.lowers[noun] in _CLOSE
        return noun if self.scene.lowers[at - 1] in self.prepositions and self.tokens[noun].is_word else None

    def _opens(self, place: int, at: int) -> bool:
        """Whether the pronoun at token *place* opens a clause that has its verb up to token *at*, and reports nothing.

        *The man who said* **the mayor lied** goes on with what he said.
        """
        lower, first = self.scene.lowers[place], place + 1
        finite = self.scene.next_finite(first)
        if lower in self.scene.quoting["relatives_owning"] or lower == _WHOM or self._is_led(place):
            return finite <= at
        if lower in _AMBIGUOUS and finite != first and not (first < at and self._may_be_verb(first)):
            return False
        told = (cue for word in self.scene.lowers[first : min(first + _VERB, at + 1)] for cue in self._told(word))
        return first <= at and not any(cue.kind in _BARE and " " not in cue.lemma for cue in told)

    def _opens_object(self, place: int, at: int, unit: Unit) -> bool:
        """Whether a subject and its verb follow the pronoun: *the firm* **that the mayor sued** *said*.

        *that* opens a clause of its own behind a verb: *Roe warned that the mayor lied*.
        """
        if (
            self.scene.language != "en"
            or self.scene.lowers[place] not in _OBJECTS
            or self.tokens[place - 1].text == ","
        ):
            return False
        follows = place + 1 < self.scene.next_finite(place + 1) <= at
        return follows and self._is_bare_noun(place - 1, unit)

    def _before_bare(self, at: int, unit: Unit) -> int | None:
        """The noun before an English relative clause without a pronoun: *the firm* **the mayor sued** *said*."""
        if self.scene.language != "en":
            return None
        if self.scene.lowers[unit.first] not in self.articles or self.scene.next_finite(at) == at:
            named = self._before_named(at, unit)
            if named is not None or self.scene.lowers[unit.first] not in self.articles:
                return named
        for place in range(unit.first + 2, min(at, unit.first + _LONGEST)):
            if self.scene.lowers[place] in self.articles:
                noun = self._is_bare_noun(place - 1, unit) and self.scene.next_finite(place + 1) <= at
                whole = noun and not self._is_broken(place, at)
                return place - 1 if whole else None
        return None

    def _before_named(self, at: int, unit: Unit) -> int | None:
        """The noun before a name whose verb is token *at*, right before another: *bakers* **the Herald met** *said*."""
        if self.scene.next_finite(at) != at or self.scene.lowers[at] in self.helping or at - unit.first < _NAMED:
            return None
        named = self.subjects.touching(at - 1, unit)
        if named is None or not self.tokens[named.last - 1].is_capital:
            return None
        noun = named.first - 1 - (self.scene.lower(named.first - 1) in self.articles)
        token, lower = self.tokens[noun], self.scene.lower(noun)
        common = noun >= unit.first and token.is_word and lower not in self.closed and lower not in self.prepositions
        return noun if common and not token.is_capital and self.scene.next_finite(noun) != noun else None

    def _is_broken(self, first: int, last: int) -> bool:
        """Whether a mark or a conjunction stands among the tokens from *first* to *last*."""
        joining = self.scene.quoting["linking"]
        words = range(first, last + 1)
        return any(self.tokens[at].text in _STOPS or self.scene.lowers[at] in joining for at in words)

    def _is_bare_noun(self, at: int, unit: Unit) -> bool:
        """Whether a noun that a clause begins with ends at token *at*: no verb, preposition or *and* before it."""
        for place in range(at, unit.first - 1, -1):
            token, lower = self.tokens[place], self.scene.lowers[place]
            if not token.is_word or self.scene.inside[place] >= 0:
                return place < at and token.text == ","
            if lower in self.articles and place < at:
                return place == unit.first or self.tokens[place - 1].text == ","
            if lower in self.closed or lower in self.prepositions or self.scene.next_finite(place) == place:
                return False
        return at - unit.first < _LONGEST

    def _is_led(self, place: int) -> bool:
        """Whether the pronoun at token *place* is no subject, or governed: *la femme* **à qui** *le port doit …*."""
        lower = self.scene.lowers[place]
        return lower in self.led or (lower in self.governed and self.scene.lower(place - 1) in self.leads)

    def _tells_of_noun(self, place: int, unit: Unit, verb: int) -> bool:
        """Whether *que* at token *place* tells of the subject of the verb at *verb*, and opens no words: *dit que*."""
        if self.scene.lowers[place] not in QUE:
            return True
        if self.scene.lowers[place - 1] in self.before_que:
            return False
        first = place - 1
        while first > unit.first and self.tokens[first - 1].text not in _STOPS and self.scene.inside[first - 1] < 0:
            first -= 1
        noun = self.strangers.is_determiner(self.strangers.phrase_start(place - 1, first))
        noun = noun or self.tokens[place - 1].is_capital
        return noun and is_finite(self.tokens[verb], "fr") and not self.scene.has_clause(first, place)

    def _may_be_verb(self, at: int) -> bool:
        """Whether an English word looks like a verb by its ending: *the union that* **represents** *the pilots*."""
        word, closed = self.tokens[at], self.scene.vocabulary.closed_words
        return word.lower.endswith(("s", "ed")) and not word.is_capital and word.lower not in closed

    def _told(self, word: str) -> Sequence[SpeechVerb]:
        """What *word* may say with a clause behind it that no *that* opens; only English leaves it out."""
        return self.scene.lexicon.verbs.get(word, ()) if self.scene.language == "en" else ()
