"""What an article says others suspect, by a noun: **allegations of fraud**, **soupçons de corruption**."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from summarizer.engines.offline.disputes.claims import Claims
from summarizer.engines.offline.disputes.disputed import STEM
from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.reading.phrase_tables import plain
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import gerund_endings, is_finite_at, is_french_infinitive
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.lexicon import either
from summarizer.values import value

__all__ = ["Suspicion", "Suspicions"]

_STOPS = frozenset(",;:.!?()–—")
_PERFECT = frozenset({"avoir", "être"})
_MARKS = frozenset('«»“”„"')
_IDIOMS = frozenset({"des", "dem"})  # German articles that point to nothing: *wegen* **des** *Verdachts*
_BEFORE = 4  # tokens before the noun among which words that take it back stand
_LONGEST = 24  # tokens of what is suspected
_PUT_IN = 4  # tokens between the noun and the clause that tells what of
_NEAR = 4  # tokens from a link or an adjective to the word that names a wrong


@value
class Suspicion:
    """The code points of a suspicion with its noun, those of the words that tell it, and who voices it, if known."""

    span: tuple[int, int]
    words: tuple[int, int]
    players: tuple[int, ...] = ()
    points: bool = False
    """Whether an article points to a suspicion that is known."""


class Suspicions:
    """Reads the nouns of suspicion of one scene, and the adjectives that leave a wrong open."""

    def __init__(self, discourse: Discourse, claims: Claims) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.claims, self.language = claims, discourse.scene.language
        self.known = known = disputing(self.language)
        self.nouns, self.links = known["suspicions"], known["suspicion_links"]
        self.open, self.misdeeds = known["supposing"], known["misdeeds"]
        self.proceedings, self.grounds = known["proceedings"], known["proceeding_links"]
        self.clearing, self.opening = known["clearing"], known["suspicion_clauses"]
        self.placed, self.definite = known["placed"], self.scene.vocabulary.words["articles.definite"]
        self.ends = either(known["clause_ends"], known["relatives"], known["suspicion_ends"])
        self.stems = _stems(either(self.nouns, self.proceedings))
        self.coordinators, self.gerunds = known["coordinators"], gerund_endings(self.language)
        self.places = defaultdict[int, list[int]](list)
        words = either(either(self.nouns, self.open), self.proceedings)
        for at in self.scene.places_of_words(words):
            self.places[self.scene.unit_of[at]].append(at)

    def of(self, unit: Unit) -> Iterator[Suspicion]:
        """The suspicions of *unit*, in order."""
        done = unit.first
        for at in self.places.get(unit.number, ()):
            if at < done or self._is_cleared(at, unit):
                continue
            found = self._suspected(at, unit)
            if found is not None:
                words, done = found
                first = self._from(at)
                told = self.scene.bounds(words if words > at else first, done)
                points = self.scene.lower(at - 1) in self.definite and self.scene.lower(at - 1) not in _IDIOMS
                yield Suspicion(self.scene.bounds(first, done), told, self._owner(at, unit), points)

    def _from(self, at: int) -> int:
        """*at*, moved before what stands before a word of proceedings: **was** *charged*, **mise en** *examen*."""
        if self.tokens[at].lower not in self.proceedings:
            return at
        before = at - 1 - (self.scene.lower(at - 1) == "en")
        return before if self.scene.lower(before) in self.placed else at

    def _is_cleared(self, at: int, unit: Unit) -> bool:
        """Whether the words before take a suspicion back: **cleared of** *allegations*, **aucun** *soupçon*."""
        return self.scene.has_one_of(self.clearing, max(unit.first, at - _BEFORE), at)

    def _suspected(self, at: int, unit: Unit) -> tuple[int, int] | None:
        """Where the words that tell the suspicion at token *at* begin, and where they end; None where it is none."""
        lower = self.tokens[at].lower
        if lower in self.nouns:
            clause = self._clause(at, unit)
            return clause or self._of_wrong(at, unit, self.links)
        return self._of_wrong(at, unit, self.grounds) if lower in self.proceedings else self._supposed(at, unit)

    def _clause(self, at: int, unit: Unit) -> tuple[int, int] | None:
        """The clause that tells what is suspected: *rumours* **that he fled**, *la rumeur selon laquelle* **il a fui**.

        A verb right behind *that* makes it describe the noun: *complaints* **that were** *filed in May*.
        """
        reach = range(at + 1, min(at + _PUT_IN, unit.last - 1))
        told = next((to for to in reach if self.tokens[to].lower in self.opening), None)
        if told is None or is_finite_at(self.tokens, told + 1, self.language) or self._helps(told + 1):
            return None
        last = next((to for to in range(told + 1, unit.last) if self.tokens[to].text in _STOPS), unit.last)
        opens = self.language == "en" and at <= unit.first + 1
        return told + 1, self._before_own_verb(told + 1, last) if opens else last

    def _before_own_verb(self, first: int, last: int) -> int:
        """*last*, or the verb of the English noun before the clause: *rumours that* **he had left** *were false*."""
        scene, words = self.scene, self.scene.vocabulary.words
        helps = scene.next_finite(first)
        said = helps + 1 >= last or scene.lowers[helps + 1] in scene.lexicon.verbs
        if said or scene.lowers[helps] not in words["auxiliaries"]:
            return last
        opens = either(words["conjunctions"], words["relatives"], scene.quoting["subjects"])
        for at in range(helps + 2, last):
            if self.tokens[at].lower in opens:
                break
            if scene.next_finite(at) == at:
                return at
        return last

    def _aims(self, at: int) -> bool:
        """Whether an infinitive of the present follows, which tells a purpose: *une enquête* **pour mesurer** *…*."""
        lower = self.scene.lower(at)
        return self.language == "fr" and is_french_infinitive(lower) and lower not in _PERFECT

    def _helps(self, at: int) -> bool:
        return self.tokens[at].lower in either(self.scene.vocabulary.words["auxiliaries"], self.known["past"])

    def _of_wrong(self, at: int, unit: Unit, links: frozenset[str]) -> tuple[int, int] | None:
        """The wrong that one of *links* names: *enquête ouverte* **pour fraude**."""
        reach = range(at + 1, min(at + 2 * _PUT_IN, unit.last))
        link = next((to for to in reach if self.tokens[to].lower in links), None)
        if link is None or any(self.tokens[to].text in _STOPS for to in range(at + 1, link)) or self._aims(link + 1):
            return None
        last = self._phrase_end(link + 1, unit)
        return (at, last) if self._is_wrong(link + 1, last) else None

    def _is_wrong(self, first: int, last: int) -> bool:
        """Whether words name a wrong, or tell in a gerund what somebody does: *of* **guards beating prisoners**."""
        if self.scene.has_one_of(self.scene.vocabulary.grave, first, last):
            return True
        deeds = range(first, min(last, first + _NEAR + 1))
        return self.language == "en" and any(self.tokens[at].lower.endswith(self.gerunds) for at in deeds)

    def _supposed(self, at: int, unit: Unit) -> tuple[int, int] | None:
        """The misdeed that an adjective before it leaves open: *d'* **éventuels détournements**."""
        last = self._phrase_end(at + 1, unit)
        noun = at + 1 + (self.scene.lower(at + 1) in _MARKS)
        if self.scene.lower(noun) in self.scene.vocabulary.function_words:
            return None
        return (at, last) if self.scene.has_one_of(self.misdeeds, noun, min(last, noun + _NEAR)) else None

    def _phrase_end(self, first: int, unit: Unit) -> int:
        """The token behind a noun phrase: before a stop, a verb, or what opens another clause."""
        limit = min(unit.last, first + _LONGEST)
        last = next((at for at in range(first, limit) if self._ends_phrase(at)), limit)
        while last > first and (self.tokens[last - 1].lower in self.coordinators):
            last -= 1
        return last

    def _ends_phrase(self, at: int) -> bool:
        token = self.tokens[at]
        if token.text in _STOPS or token.lower in self.ends:
            return True
        if token.lower in self.scene.vocabulary.grave or token.text in _MARKS:
            return False
        if self.language == "en" and self.scene.lower(at - 1).endswith(self.gerunds):
            return False  # *arrested for leaking* **files**
        return is_finite_at(self.tokens, at, self.language) and not token.lower.endswith(self.gerunds)

    def _owner(self, at: int, unit: Unit) -> tuple[int, ...]:
        """Who voices a suspicion in an English genitive: **Lorne's** *allegations of fraud*."""
        owned = self.scene.lower(at - 1) in {"'s", "’s"} or self.scene.lower(at - 1).endswith(("'s", "’s"))
        if not owned:
            return ()
        mentions = self.discourse.by_unit.get(unit.number, ())
        return next(((m.actor,) for m in mentions if at - 2 <= m.last <= at and m.first < at), ())


@cache
def _stems(words: frozenset[str]) -> frozenset[str]:
    return frozenset(plain(word)[:STEM] for word in words)
