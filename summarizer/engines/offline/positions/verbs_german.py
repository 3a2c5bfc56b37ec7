"""Stands of German verbs that close their clause, with their object before them, or that stand in the passive."""

from __future__ import annotations

import re

from summarizer.engines.offline.positions.issues_german import GermanIssues
from summarizer.engines.offline.positions.sides import Sides
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.positions.stand_senses import StandSenses
from summarizer.engines.offline.positions.stand_subjects import StandSubjects
from summarizer.engines.offline.positions.topics import TOPIC, Topics
from summarizer.engines.offline.reading.circumstances_german import after_german_circumstances
from summarizer.engines.offline.reading.clause_ends import is_ordinal_point
from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.reading.verbgroups import VerbGroup, VerbGroups
from summarizer.engines.offline.reading.verbs import holds_zu
from summarizer.engines.offline.reading.vocabulary import StanceCue
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, without, word_sets

__all__ = ["GermanVerbs"]

_JOINED = re.compile(r"(?:ab|an|auf|aus|bei|durch|ein|fest|frei|los|mit|nach|um|vor|voran|weg|zu|zurück)ge.+en")
_WAS_DONE = frozenset({"wurde", "wurden"})
_WHOLE = 24  # tokens of a clause that evidence may hold whole
_INSEPARABLE = ("ge", "be", "ver", "er", "ent", "zer", "miss", "unter", "über", "wider")
_NOT = frozenset({"nicht", "nie", "niemals"})
_FROM = frozenset({"von", "vom"})
_NEAR = 3  # tokens between a verb and the subject behind it
_CLAUSE = 24  # tokens between the two halves of a German verb


class GermanVerbs:
    """The German verbs of one scene whose objects stand before them."""

    def __init__(
        self, scene: Scene, groups: VerbGroups, subjects: StandSubjects, senses: StandSenses, sides: Sides
    ) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.groups, self.subjects, self.senses, self.sides = groups, subjects, senses, sides
        self.topics, self.known = Topics(scene), word_sets(scene.language, "arguing")
        words = scene.vocabulary.words
        self.behind = either(self.known["first_person"], scene.quoting["pronouns.subject"])
        self.objects = either(words["articles"], words["determiners"])
        be = without(words["auxiliaries.be"], frozenset({"sein"}))  # *sein Partner*
        self.issues, self.relatives = GermanIssues(scene), words["relatives"]
        self.closing = either(words["auxiliaries"], self.known["passive"])
        self.auxiliaries, self.passives = words["auxiliaries"], either(be, self.known["passive"])

    def is_there(self, group: VerbGroup, source: Source) -> bool:
        """Whether German *es* is the subject of what only is there: *In Valm* **gab es** *Proteste*."""
        there = self.scene.lower(group.first + 1) == "es" and self.scene.lower(group.first) in self.known["existing"]
        return source.last > 0 and there

    def precedes(self, last: int, source: Source) -> bool:
        """Whether the subject follows the verb that ends at *last*, adverbs apart: *wies* **auch Kolb** *es ab*."""
        if self.scene.language != "de" or source.first < last:
            return source.first == last
        between = self.tokens[after_german_circumstances(self.tokens, last, source.first + 1) : source.first]
        loose = either(self.scene.vocabulary.words["articles"], self.scene.vocabulary.words["adverbs"])
        return len(between) <= _NEAR and all(token.lower in loose for token in between)

    def is_mere_infinitive(self, cue: StanceCue, at: int, unit: Unit) -> bool:
        """Whether a verb with *zu* only tells what for or what of: *tut sich schwer, es* **zu akzeptieren**."""
        if self.scene.lower(at - 1) != "zu" and not holds_zu(self.tokens[at]):
            return False
        governing = (self.tokens[to].lower for to in range(max(unit.first, at - _CLAUSE), at))
        return cue.lemma not in self.known["deeds"] and self.known["governors"].isdisjoint(governing)

    def before_particle(self, cue: StanceCue, begin: int, end: int) -> tuple[int, int] | None:
        """The words that the particle of a verb closes: *wies* **den Plan** *zurück*."""
        closes = cue.particle and self.tokens[end - 1].lower == "".join(cue.particle)
        return (begin, end - 1) if closes and begin < end - 1 else None

    def is_final(self, begin: int, end: int) -> bool:
        """Whether nothing but auxiliaries follows a verb, or *und*: *dem Plan zugestimmt* **haben**."""
        if begin < end and self.tokens[begin].lower in self.known["joins"]:
            return True
        begin += begin + 1 < end and self.scene.lower(begin) == "zu" and self.scene.lower(begin + 1) == "wollen"
        bracket = next((at for at in range(begin + 1, end) if self.tokens[at].text == "("), end)
        return all(self.tokens[at].lower in self.closing for at in range(begin, bracket))

    def opening(self, unit: Unit, at: int, first: int, source: Source) -> int:
        """Where the words of the verb at token *at* begin: an infinitive has its auxiliary before it (**würde** …)."""
        if source.last and self.scene.lower(source.first - 1) == "weder":
            return source.first - 1
        frame = self.frame(unit, at, -1)
        begin = frame + (not self.tokens[frame].is_word)
        if self.scene.lower(at + 1) in self.behind and self.scene.lower(begin) in self.objects and first == at:
            return begin  # **diesen Plan** *lehne ich ab*
        infinitive = self.tokens[at].lower.endswith("n") and self.tokens[frame].lower in self.auxiliaries
        return min(first, frame) if infinitive and frame < at else first

    def denial(self, begin: int, end: int) -> int:
        """The token of *nicht* in an issue whose side it has turned: *will das Bad* **nicht** *schließen*; else -1."""
        return next((at for at in range(begin, end) if self.tokens[at].lower in _NOT), -1)

    def frame(self, unit: Unit, at: int, floor: int) -> int:
        """The auxiliary of the verb that closes its clause at token *at*, or where the clause begins."""
        first = at
        while first > max(unit.first, at - _CLAUSE) and self.tokens[first - 1].text not in ",;:":
            if self.tokens[first - 1].text == "." and not is_ordinal_point(self.scene, first - 1):
                break
            first -= 1
            if self.tokens[first].lower in self.auxiliaries or first == floor:
                break
        return first

    def final(self, unit: Unit, at: int, cue: StanceCue, source: Source, *, negated: bool) -> Stand | None:
        """The stand of a verb that closes its clause, its object before it: *hat den Plan* **abgelehnt**."""
        first = self._from(unit, at, source)
        if any(self.senses.is_duty(to) or self.scene.lower(to) in self.known["possible"] for to in (first, at + 1)):
            return None
        if self.scene.lower(first) in self.known["leave"] or self.scene.lower(at + 1) in self.known["leave"]:
            return None  # *Die Stadt* **darf** *das Bad nicht* **schließen**: who says so is against it
        if self.scene.lower(at + 1) == "worden" or self.is_passive(first, at) or self._is_plural_wish(at):
            return None
        begin = max(first + (self.tokens[first].lower in self.auxiliaries), source.last if source.last <= at else 0)
        if (
            begin >= at
            or not any(token.is_word for token in self.tokens[begin:at])
            or self.senses.is_answer(cue, begin, at)
            or self.scene.has_one_of(self.scene.quoting["secrecy"], begin, at)
        ):
            return None
        negated = negated or self.groups.is_negated(begin, at)
        stance = self.sides.of(cue.stance, begin, at, negated=negated)
        pointed = self._pointed(begin, at, unit)
        if stance and pointed is not None:
            return Stand(source, stance, *pointed)
        begin += self.issues.is_relative_subject(begin, at)
        begin = self.issues.begin(cue, after_german_circumstances(self.tokens, begin, at), at)
        begin += begin + 1 < at and self.tokens[begin].lower in cue.connectors
        if self.senses.objects.take_no_side(cue.lemma, begin, at, whole=bool(cue.particle)):
            return None  # *ein Anschlag, der zehn* **Todesopfer** *forderte*
        last = source.last if at < source.first else at + 1  # *Auch mit Oroland verhandelt* **der Minister**
        return Stand(source, stance, first, begin, last, (begin, at)) if stance else None

    def _pointed(self, begin: int, at: int, unit: Unit) -> tuple[int, int, int] | None:
        """What an adverb before the verb at token *at* points at: *hat* **davon** *abgeraten* **, sie zu kaufen**.

        The token of the adverb, where the clause behind the comma begins, and the token after it.
        """
        adverb = next((to for to in range(begin, at) if self.tokens[to].lower in self.known["pointing"]), None)
        comma = at + 1
        while comma < unit.last and self.tokens[comma].lower in self.closing:
            comma += 1
        if adverb is None or comma >= unit.last or self.tokens[comma].text != ",":
            return None
        end = self.sides.clauses.end(comma, unit, self.scene.inside[at])
        return (adverb, comma + 1, end) if end > comma + 1 else None

    def _is_plural_wish(self, at: int) -> bool:
        """Whether *wollen* closes a clause: *die sie bauen* **wollen**, but not *bauen* **zu** *wollen*."""
        return self.tokens[at].lower == "wollen" and self.scene.lower(at - 1) != "zu"

    def _from(self, unit: Unit, at: int, source: Source) -> int:
        """Where evidence begins: with the clause where its subject stands behind the auxiliary, else with that."""
        whole = self.frame(unit, at, -1)
        if self.tokens[whole].lower in self.auxiliaries and whole < source.first < at:
            start = self.frame(unit, whole, -1)
            return start + (not self.tokens[start].is_word) if at - start < _WHOLE else whole
        return self.frame(unit, at, source.last)

    def done(self, unit: Unit, at: int, cue: StanceCue, source: Source | None) -> Stand | None:
        """What somebody has done, called by its noun: **trat** *am Montag von seinem Amt* **zurück**, *ist* **…**."""
        if source is None:
            return None
        closes = self.tokens[at].lower.startswith("".join(cue.particle))
        first = self.frame(unit, at, source.last) if closes else at
        first += closes and (self.tokens[first].lower not in self.auxiliaries) * (at - first)
        particle = (to for to in range(at + 1, min(unit.last, at + _CLAUSE)) if self.scene.lower(to) in cue.particle)
        last = at if closes else next(particle, at)
        if self.groups.is_negated(first, last) or self.scene.has_one_of(self.known["possible"], first, last + 2):
            return None
        tie = next((to for to in range(first, last) if self.scene.lower(to) in _FROM), last)
        begin = tie + (tie < last)
        end = last + 1 + (closes and self.scene.lower(last + 1) in self.auxiliaries)
        return Stand(source, cue.stance, first, end, end, (begin, last), f"{cue.deed} von")

    def tells_passive(self, unit: Unit, at: int) -> bool:
        """Whether the verb at token *at* is a passive, its auxiliary before or behind it."""
        told = self._is_passive_final(at) or self._is_described(at, unit) or self._is_fronted(at, unit)
        return told or self.is_passive(self.frame(unit, at, -1), at)

    def passive(self, unit: Unit, at: int, cue: StanceCue) -> Stand | None:
        """The stand of whoever does what a passive tells: *Der Plan wurde* **von der Stadt** *abgelehnt*."""
        if self._is_passive_final(at):
            return self._passive_final(unit, at, cue)
        if self._is_described(at, unit):
            return self._described(unit, at, cue)
        if self._is_fronted(at, unit):
            return self._fronted(unit, at, cue)
        return self._passive(unit, self.frame(unit, at, -1), at, cue)

    def _is_fronted(self, at: int, unit: Unit) -> bool:
        """Whether a participle opens its sentence: **Kritisiert** *wird der Plan von der Stadt*."""
        return at == unit.first and self.tokens[at].is_capital and self.scene.lower(at + 1) in self.passives

    def _fronted(self, unit: Unit, at: int, cue: StanceCue) -> Stand | None:
        """The stand of whoever *von* names behind the subject of such a passive."""
        agent, end = self.subjects.agents.of(unit, at + 2, min(unit.last, at + _CLAUSE))
        if agent is None or self.scene.lower(at + 2) not in self.objects or self.groups.is_negated(at, agent.first):
            return None
        by = next((to for to in range(agent.first, at + 2, -1) if self.scene.lower(to) in self.known["agents"]), at)
        return Stand(agent, cue.stance, at, at, end, (at + 2, by)) if by > at + 2 else None

    def _is_described(self, at: int, unit: Unit) -> bool:
        """Whether a participle tells of the noun before its comma: *der Plan,* **unterstützt von** *der Stadt, …*."""
        opens = self.scene.lower(at - 1) == "," and at >= unit.first + 2
        word = self.scene.lower(at)
        return (
            opens
            and self.scene.lower(at + 1) in self.known["agents"]
            and word.endswith(("t", "en"))
            and (word.startswith(_INSEPARABLE) or "ge" in word[2:-2])
        )

    def _described(self, unit: Unit, at: int, cue: StanceCue) -> Stand | None:
        """The stand of whoever such a participle names; none on somebody, whom others only help."""
        agent, end = self.subjects.agents.of(unit, at + 1, min(unit.last, at + _CLAUSE))
        topic = self.topics.before(unit, at - 1)
        if agent is None or topic is None or self.subjects.discourse.subjects.touching(at - 2, unit):
            return None
        return Stand(agent, cue.stance, topic[0], at, end, topic)

    def _passive_final(self, unit: Unit, at: int, cue: StanceCue) -> Stand | None:
        """One that closes its clause: *was* **vom Amt gebilligt worden** *war*."""
        start = self.frame(unit, at, -1)
        start += not self.tokens[start].is_word
        topic = self.topics.before(unit, start) if self.tokens[start].lower in self.passives else None
        placed = topic is not None and self.scene.lower(topic[0]) in self.scene.vocabulary.words["prepositions"]
        if topic is not None and not placed:
            return self._passive(unit, start, at, cue)  # *Der Plan* **war von der Stadt abgelehnt worden**
        agent, _ = self.subjects.agents.of(unit, start, at)
        if agent is None or self.scene.has_one_of(self.known["joins"], agent.last, at):
            return None
        end = at + 1
        while end < unit.last and self.tokens[end].lower in self.closing:
            end += 1
        stance = self.sides.of(cue.stance, start, at, negated=self.groups.is_negated(start, at))
        noun = self.topics.before_german_relative(unit, start) if self.scene.lower(start) in self.relatives else None
        if stance and noun is not None:
            return Stand(agent, stance, noun[0], end, end, noun)  # **die Maut** *, die vom Rat gebilligt wurde*
        about = (start + 1, agent.first - 1) if placed and start + 1 < agent.first - 1 else (start, agent.first)
        return Stand(agent, stance, start, start, end, about) if stance else None

    def _is_passive_final(self, at: int) -> bool:
        """Whether auxiliaries behind the participle at token *at* make it a passive: *gefordert* **wird**."""
        return self.scene.lower(at + 1) in self.known["passive"] and self.scene.lower(at + 2) not in self.objects

    def _passive(self, unit: Unit, first: int, at: int, cue: StanceCue) -> Stand | None:
        """One whose auxiliary at token *first* stands before it."""
        agent, _ = self.subjects.agents.of(unit, first + 1, at)
        topic = self.topics.before(unit, first)
        if agent is not None and self.scene.has_one_of(self.groups.known["joins"], agent.last, at):
            return None  # *von der Stadt geprüft* **und** *abgelehnt*
        if agent is None or topic is None or self.groups.known["complements"] & {self.scene.lower(topic[0])}:
            return None
        if "object" not in cue.takes and self.scene.lower(at + 1) == ",":
            return None  # *die Stadt wurde von ihm* **aufgefordert** *, es zu tun*: the clause tells what
        stance = self.sides.of(cue.stance, first, at, negated=self.groups.is_negated(first, at))
        begin = topic[0] if first - topic[0] < TOPIC else first
        return Stand(agent, stance, begin, begin, at + 1, topic) if stance else None

    def is_passive(self, first: int, at: int) -> bool:
        """Whether the auxiliary at token *first* makes the participle at token *at* a passive."""
        word = self.tokens[at].lower
        participle = word.endswith("t") or word.startswith("ge") or _JOINED.match(word) is not None
        strong = self.tokens[first].lower in _WAS_DONE  # *wurde* **verboten**, but not *wird entlassen*
        return (participle or strong) and self.tokens[first].lower in self.passives
