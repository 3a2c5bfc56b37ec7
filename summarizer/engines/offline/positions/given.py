"""Stands that come from somebody: *criticism came* **from the union**, *stieß* **bei den Bauern** *auf Ablehnung*."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from summarizer.engines.offline.positions.given_german import GermanGiven
from summarizer.engines.offline.positions.protests import Protests
from summarizer.engines.offline.positions.rows import Rows
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.positions.topics import Topics
from summarizer.engines.offline.reading.scene import Unit, at_or_after
from summarizer.engines.offline.reading.verbgroups import VerbGroups
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, word_sets
from summarizer.schema.vocabulary import Stance

__all__ = ["Given"]

_AWAY = 8  # tokens between the noun and *from*: *support for the plan came* **from**
_CLAUSE = 20  # the same in German, a clause about what it is for between: *Lob erhält der Plan, … ,* **von**
_PHRASE = 5  # tokens of a noun phrase before its noun
_CALLING = ("à", "l'")  # **à l'** *appel de la CGT*
_STOPS = frozenset('.;:!?«»“”"')
_PROTEST = 20  # tokens between a protest and *à l'appel de*
_ONE = frozenset({"a"})  # **a** *call from his lawyer*
_SIDES: tuple[Stance, ...] = ("supports", "opposes", "neutral")


class Given:
    """The nouns of one scene behind which a preposition tells whose stand they are."""

    def __init__(self, discourse: Discourse, called: Protests) -> None:
        self.called = called
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.known, words = word_sets(self.scene.language, "given"), self.scene.vocabulary.words
        self.nouns = _nouns(self.scene.language)
        self.places = self.scene.signs["given noun"]
        self.opening = either(words["articles"], words["determiners"])
        self.rows, self.topics, self.groups = Rows(discourse), Topics(discourse.scene), VerbGroups(discourse.scene)
        self.german = GermanGiven(discourse, self.rows, self.nouns) if self.scene.language == "de" else None
        senses = word_sets(self.scene.language, "senses")
        self.demanding = senses["demanding"]
        self.protests, self.favouring = either(senses["protests"], self.known["protesting"]), senses["favouring"]
        arguing = word_sets(self.scene.language, "arguing")
        self.negations, self.reporting = arguing["negations"], self.known["reporting"]
        self.wanting = arguing["wanting"]  # **espère** *la vente du moulin par la ville*

    def of(self, unit: Unit) -> Iterator[Stand]:
        """The stands that nouns of *unit* tell."""
        at = at_or_after(self.places, unit.first)
        while at < unit.last:
            known = self.tokens[at].lower in self.nouns
            found = self.german.of(at, unit) if known and self.german is not None else None
            found = (found or self._from(at, unit) or self._between(at, unit)) if known else None
            found = found or self._called(at, unit) or self._granted(at, unit)
            found = found or (self.german.done(at, unit) if self.german is not None else self._done(at, unit))
            if found is not None:
                yield found
            at = at_or_after(self.places, at + 1)

    def is_announced(self, verb: Stand, told: Sequence[Stand]) -> bool:
        """Whether *verb* only announces what others do: **annonce** *une enquête* **par l'État**."""
        others = any(
            verb.begin <= noun.begin < verb.end and set(noun.source.players).isdisjoint(verb.source.players)
            for noun in told
        )
        return others and self.announces(verb)

    def announces(self, verb: Stand) -> bool:
        """Whether *verb* only tells of what is decided: **annonce** *son refus*."""
        return self.scene.has_one_of(self.reporting, verb.first, verb.begin)

    def _from(self, at: int, unit: Unit) -> Stand | None:
        """The stand of whoever a preposition names behind the noun at token *at*."""
        by = self._source(at, unit)
        holders = self.rows.at(by + 1, unit) if by is not None else None
        if by is None or holders is None:
            return None
        first = self._begin(at, unit)
        denied = self.scene.has_one_of(self.negations, max(unit.first, first - 3), by)
        denied = denied or self.scene.has_one_of(self.wanting, max(unit.first, first - 2), first)
        denied = denied or self._is_asked_for(first)
        denied = denied or self.scene.has_one_of(self.known["taking"], max(unit.first, at - _PHRASE), at)
        denied = denied or (self.tokens[at].lower in self.known["plain_alone"] and self.scene.lower(at - 1) in _ONE)
        if denied or self.scene.lower(holders[1]) in self.known["elsewhere"]:
            return None
        side = self.nouns[self.tokens[at].lower]
        if self.scene.lower(first - 1) in self.known["defying"]:
            if self.tokens[at].lower in self.known["backings"]:
                return None  # **despite support** *from the union, the council rejected it*
            side = "opposes"  # *approved it* **despite** *pleas from residents*
        about = self._winner(at, unit) if by == at + 1 else self._refused(at, by, side)
        begin = at
        if self.german is not None:
            about, begin = self.german.about(at, by, unit), first
        return Stand(Source(holders[0], 0, 0), side, first, begin, holders[1], about or (at, holders[1]))

    def _is_asked_for(self, first: int) -> bool:
        """Whether French words ask others for a deed: **exige** *la publication des comptes par l'État*."""
        cues = self.scene.vocabulary.stances.get(self.scene.lower(first - 1), ()) if self.scene.language == "fr" else ()
        return any(cue.lemma in self.demanding for cue in cues)

    def _refused(self, at: int, by: int, side: Stance) -> tuple[int, int] | None:
        """What is refused or blocked in French words: *le rejet* **de la motion** *par la mairie*."""
        of = (
            self.scene.language == "fr"
            and side == "opposes"
            and self.scene.lower(at + 1) in self.scene.quoting["genitives"]
        )
        return (at + 2, by) if of and at + 2 < by else None

    def _winner(self, at: int, unit: Unit) -> tuple[int, int] | None:
        """Who wins English support or draws scorn: **Roe** *won praise from the union*, **it** *drew protests from*."""
        noun = self.tokens[at].lower
        won = self.known["winning"] if noun in self.known["won"] else self.known["drawing"]
        near = range(at - 1, max(unit.first, at - _PHRASE), -1) if noun in self.nouns else ()
        verb = next((to for to in near if self.tokens[to].lower in won), None)
        topic = self.topics.before(unit, self.groups.at(verb, unit.first).first) if verb is not None else None
        if topic is None:
            return None
        adverbs = self.scene.vocabulary.words["adverbs"]
        return topic[0], topic[1] - (self.scene.lower(topic[1] - 1) in adverbs)  # *Roe* **also** *won praise from*

    def _between(self, at: int, unit: Unit) -> Stand | None:
        """The stand of both sides of a contract: *a deal* **between** *Oroland and Norland*."""
        if self.scene.lower(at + 1) not in self.known["between"] or self.tokens[at].lower not in self.known["shared"]:
            return None
        holders = self.rows.at(at + 2, unit)
        if holders is None or len(holders[0]) < 2:
            return None
        return Stand(Source(holders[0], 0, 0), "supports", self._begin(at, unit), at, holders[1], (at, holders[1]))

    def _called(self, at: int, unit: Unit) -> Stand | None:
        """The stand of whoever calls a French protest: *une grève est prévue* **à l'appel de la CGT**."""
        calling = tuple(self.scene.lower(to) for to in (at - 2, at - 1)) == _CALLING
        if not calling or self.scene.lower(at + 1) not in self.scene.quoting["genitives"]:
            return None
        first = self._sentence(at - 2, unit)
        before = {self.scene.lower(to) for to in range(first, at - 2)}
        holders = self.rows.at(at + 2, unit) if not self.protests.isdisjoint(before) else None
        if holders is None:
            return None
        begin = unit.first if first == unit.first else at - 2
        about = (begin, at - 2) if begin < at - 2 else None
        side: Stance = "supports"  # the protest itself is wanted
        if self.favouring.isdisjoint(before):
            against = next((to for to in range(first, at - 3) if self.scene.lower(to) in self.called.against), None)
            target = self.called.target if against is None else (against + 1, at - 2)
            side, about = ("opposes", target) if target is not None else (side, about)
        return Stand(Source(holders[0], 0, 0), side, begin, at, holders[1], about)

    def _granted(self, at: int, unit: Unit) -> Stand | None:
        """The stand of whoever English words say wished or allowed it: *closed* **at the request of the mayor**."""
        asked = self.tokens[at].lower in self.known["requests"] and self.scene.lower(at - 1) in self.opening
        if not asked or self.scene.lower(at - 2) not in self.known["leading"] or self.scene.lower(at + 1) != "of":
            return None
        holders = self.rows.at(at + 2, unit)
        if holders is None:
            return None
        begin = self._sentence(at - 2, unit)
        about = (begin, at - 2) if begin < at - 2 else None
        return Stand(Source(holders[0], 0, 0), "supports", at - 2, at, holders[1], about)

    def _done(self, at: int, unit: Unit) -> Stand | None:
        """The stand of whoever did what an English noun tells: *the closure of the mill* **by the company**."""
        if self.tokens[at].lower not in self.known["deeds"] or self.scene.lower(at + 1) not in {"of", "by"}:
            return None
        for by in range(at + 1, min(unit.last, at + _AWAY + 1)):
            if not self.tokens[by].is_word or is_finite(self.tokens[by], "en"):
                return None
            if self.tokens[by].lower == "by":
                holders = self.rows.at(by + 1, unit)
                first = self._begin(at, unit)
                about = (first, by)
                return Stand(Source(holders[0], 0, 0), "supports", first, at, holders[1], about) if holders else None
        return None

    def _sentence(self, last: int, unit: Unit) -> int:
        """Where the words begin that lead up to token *last*: no sentence and no mark before them is taken along."""
        begin = last
        while begin > max(unit.first, last + 2 - _PROTEST) and self.tokens[begin - 1].text not in _STOPS:
            begin -= 1
        return begin

    def _source(self, at: int, unit: Unit) -> int | None:
        """The preposition behind the noun: right there, or behind a verb of arriving."""
        noun = self.tokens[at].lower
        if self.scene.lower(at - 1) in self.known["plain"]:
            return None
        if self.scene.lower(at + 1) in self.known["acting"] and self.nouns[noun] == "opposes":
            return at + 1
        arrived, shared = self._is_received(at), noun in self.known["shared"]
        for by in range(at + 1, min(unit.last, at + (_AWAY if self.german is None else _CLAUSE))):
            word = self.tokens[by].lower
            if word in self.known["sources"] and (arrived or by == at + 1) and not shared:
                return by
            received = self.german is not None and arrived and word in self.known["among"]
            if received and self.scene.has_one_of(self.known["receiving"], at - _PHRASE, by):
                return by  # *der Plan* **findet** *Zustimmung* **bei** *der Stadt*
            arrived = arrived or word in self.known["arriving"] or word in self.known["receiving"]
            if not self.tokens[by].is_word and not (arrived and self.german is not None and word == ","):
                return None
        return None

    def _is_received(self, at: int) -> bool:
        """Whether a German verb of receiving stands before the noun: *der Plan* **findet** *breite Zustimmung bei*."""
        return self.german is not None and self.scene.has_one_of(self.known["receiving"], at - _PHRASE, at)

    def _begin(self, at: int, unit: Unit) -> int:
        """The first token of the noun's phrase."""
        first = at
        while first > max(unit.first, at - _PHRASE) and self.tokens[first - 1].is_word:
            word = self.tokens[first - 1].lower
            closed = word in self.scene.vocabulary.function_words and word not in self.opening
            if closed or (self.scene.language == "en" and is_finite(self.tokens[first - 1], "en")):
                break
            first -= 1
            if word in self.opening and self.scene.lower(first - 1) not in self.opening:
                break
        return first


@cache
def _nouns(language: str) -> Mapping[str, Stance]:
    """The nouns of stance that may name their holder behind a preposition, with their stance."""
    known = word_sets(language, "given")
    shared = dict.fromkeys(known["shared"], _SIDES[0])
    return {**shared, **{noun: side for side in _SIDES for noun in known[side]}}
