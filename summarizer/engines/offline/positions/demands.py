"""Demands, plans and refusals that reported words hold: what is asked for, what must be, what the speakers will do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.engines.offline.cast.players import Player
from summarizer.engines.offline.positions.disbelief import Disbelief
from summarizer.engines.offline.positions.duties_english import EnglishDuties, asks_further_on
from summarizer.engines.offline.positions.duties_german import GermanDuties
from summarizer.engines.offline.positions.duties_spanish import SpanishDuties
from summarizer.engines.offline.positions.effects import Effects
from summarizer.engines.offline.positions.impersonal import Impersonal
from summarizer.engines.offline.positions.infinitives import is_denied
from summarizer.engines.offline.positions.objects import Objects
from summarizer.engines.offline.positions.open_stands import OpenStands
from summarizer.engines.offline.positions.owed import Owed
from summarizer.engines.offline.positions.plans import Plans, is_said
from summarizer.engines.offline.positions.sides import TURNED
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.positions.verdicts import FRAGMENT, Verdicts
from summarizer.engines.offline.quotes.drafts import QuoteDraft
from summarizer.engines.offline.reading.clause_ends import ClauseEnds
from summarizer.engines.offline.reading.phrase_tables import phrases_at
from summarizer.engines.offline.reading.scene import Scene, Unit, between
from summarizer.engines.offline.reading.signs import ANY_FUTURE
from summarizer.engines.offline.reading.verbs import holds_zu, is_finite, is_finite_at
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, without, word_sets
from summarizer.schema.vocabulary import Stance

__all__ = ["Demands"]

_STOPS = frozenset(".,;:!?…()—–")
_LONGEST = 14  # tokens of a subject before the words that demand
_HEARERS = frozenset({"au", "aux"})  # *demande* **aux** *marins*: what, stands elsewhere
_IT = frozenset({"l'", "le"})
_FEWEST = 3  # tokens of a clause that tells what is wanted
_ADDRESSEE = 4  # tokens up to the word that opens a question: *asked the mayor* **about** *the toll*
_BEING = frozenset({"reste", "restent", "constitue", "constituent", "représente", "devient", "demeure", "becomes"})


class Demands:
    """What the quotes of one scene demand."""

    def __init__(
        self, scene: Scene, quotes: Sequence[QuoteDraft], clauses: ClauseEnds, players: Sequence[Player]
    ) -> None:
        self.scene, self.tokens, self.clauses = scene, scene.tokens, clauses
        self.objects, self.disbelief, self.impersonal = Objects(scene), Disbelief(scene), Impersonal(scene)
        self.plans, self.effects, self.owed = Plans(scene, players), Effects(scene), Owed(scene)
        self.verdicts, self.known = Verdicts(scene), word_sets(scene.language, "arguing")
        self.duties = GermanDuties(scene) if scene.language == "de" else None
        self.english = EnglishDuties(scene) if scene.language == "en" else None
        self.spanish = SpanishDuties(scene)
        self.phrases, self.places = scene.vocabulary.demands, scene.signs["demand"]
        self.telling = {words for listed in scene.vocabulary.predicates.values() for words, _ in listed}
        self.boundaries = either(self.known["complements"], self.known["clause_ends"], self.known["leads"])
        self.pronouns = either(
            self.known["first_person"], scene.quoting["pronouns.subject"], scene.quoting["pronouns.other"]
        )
        words, self.open = scene.vocabulary.words, OpenStands(scene)
        self.being, self.helping = either(words["auxiliaries.be"], _BEING), words["auxiliaries"]
        self.pointing = either(self.pronouns, words["determiners"], self.impersonal.known["subjects"])
        self.bidding = without(self.known["duties"], self.known["negations"])
        self.articles = words["articles"]  # **ein Fehler** *gewesen*
        self.behind = either(words["prepositions"], words["conjunctions"], words["relatives"], words["adverbs"])
        things = frozenset({"it", "il", "elle", "ils", "elles"})  # *il est triste que*, *elle est inutile*
        self.persons = without(either(self.pronouns, self.known["persons"]), things)
        self.inverted = scene.vocabulary.words["inverted.suffixes"]
        self.quotes: dict[int, list[QuoteDraft]] = {}
        for quote in quotes:
            if quote.speakers and not quote.negated:
                self.quotes.setdefault(quote.unit, []).append(quote)
        self.runs: dict[int, list[tuple[QuoteDraft, int, int]]] = {}
        for unit, quote, first, last in self._cut_by_unit():
            self.runs.setdefault(unit, []).append((quote, first, last))

    def _cut_by_unit(self) -> Iterator[tuple[int, QuoteDraft, int, int]]:
        """The runs of all quotes, each within one unit: an answer of an interview has many."""
        for quotes in self.quotes.values():
            for quote in quotes:
                for start, end in quote.runs:
                    first, last = self.scene.token_at(start), self.scene.token_at(end - 1) + 1
                    last = self._before_contrast(quote, first, last)
                    begin = next((unit for unit in self.scene.unit_of[first:last] if unit >= 0), 0)  # past a dateline
                    for number in range(begin, self.scene.unit_of[last - 1] + 1):
                        unit = self.scene.units[number]
                        yield number, quote, max(first, unit.first), min(last, unit.last)

    def _before_contrast(self, quote: QuoteDraft, first: int, last: int) -> int:
        """Where reported words end before what others say: *said it works,* **while** *the port denied it*."""
        if quote.kind != "indirect" or not self.scene.has_one_of(self.known["contrasts"], first, last):
            return last
        places = (at for at in range(first + 1, last) if self.tokens[at].lower in self.known["contrasts"])
        return next((at for at in places if self.tokens[at - 1].text == ","), last)

    def of(self, unit: Unit) -> Iterator[Stand]:
        """The stands that the quotes of *unit* hold."""
        for quote in self.quotes.get(unit.number, ()):
            if quote.cue_kind in {"ask", "announce"} and quote.kind != "direct":
                yield from self._asked(quote, unit)
        for quote, first, last in self.runs.get(unit.number, ()):
            yield from self._told(quote, unit, first, last)
            yield from self._effects(quote, unit, first, last)

    def _effects(self, quote: QuoteDraft, unit: Unit, first: int, last: int) -> Iterator[Stand]:
        """The decisions whose effects the reported words judge: *“***this law** *threatens our freedoms”*."""
        if quote.cue_kind == "deny" or not self.scene.has_one_of(self.effects.verbs, first, last):
            return
        for at in range(first, last):
            found = self.effects.at(at, first)
            end = self.clauses.end(at + 1, unit, self.scene.inside[at]) if found else at
            asked = end < len(self.tokens) and self.tokens[end].text == "?"
            if found and not (asked or self.clauses.has_condition(found[0][0], end) or self.clauses.condition_at(end)):
                yield Stand(Source(quote.speakers, 0, 0), found[1], found[0][0], at + 1, end, found[0])

    def viewed(self, player: int, unit: Unit, first: int) -> Iterator[Stand]:
        """What must be in the view of *player*, told from token *first* on: *Pour le maire,* **il faut une digue**."""
        if first < unit.last and self.scene.inside[first] < 0:
            run = (self.scene.starts[first], self.scene.ends[unit.last - 1])
            yield from self._told(QuoteDraft("indirect", [run], (player,)), unit, first, unit.last)

    def _asked(self, quote: QuoteDraft, unit: Unit) -> Iterator[Stand]:
        """What is asked for or announced is wanted by whoever asks or announces it."""
        start, end = quote.runs[-1]
        if quote.cue is None or quote.cue[0] > start or self._is_tag(self.scene.token_at(quote.cue[1] - 1)):
            return
        first, begin = self.scene.token_at(quote.cue[0]), self.scene.token_at(start)
        last = min(self.scene.token_at(end - 1) + 1, self.clauses.end(begin, unit, -1))
        words = self.tokens[begin : min(last + 1, unit.last)]  # a clause ends before the verb of its next subject
        tells = any(is_finite(word, self.scene.language) or word.lower in self.known["complements"] for word in words)
        subject = self.tokens[begin].lower in {*self.pronouns, "it"}  # *announced* **it** *had rained*
        questions = self.scene.has_one_of(self.known["asking"], first + 1, begin + _ADDRESSEE)
        linked = quote.lemma in self.scene.quoting["linked"] and not self._links(quote.cue[1], begin, last)
        told = linked or self.objects.take_no_side(quote.lemma, begin, last) or self._tells_fact(quote, begin, last)
        told = told or (quote.cue_kind == "announce" and self.scene.lower(first - 1) in _IT)  # **l'a annoncé** *hier*
        heard = quote.lemma in self.objects.known["demanding"] and self.tokens[begin].lower in _HEARERS
        heard = heard or (quote.cue_kind == "ask" and asks_further_on(self.scene, begin, last))
        timed = self.english is not None and self.english.is_time(begin)
        done = timed or self.tokens[begin].lower in self.known["infinitives"]
        if questions or done or told or heard or self.open.asks(quote.lemma, begin):
            return
        if last > begin and not (
            quote.cue_kind == "announce" and (tells or subject or quote.lemma not in self.known["announcing"])
        ):
            stance: Stance = "opposes" if is_denied(self.scene, begin, last) else "supports"
            yield Stand(Source(quote.speakers, 0, 0), stance, first, begin, last)

    def _links(self, cue_end: int, begin: int, last: int) -> bool:
        """Whether a verb that only asks before *to* has it: *appelle* **à** *la grève*, but not *l'appelle Tal*."""
        first = self.scene.token_at(cue_end - 1) + 1
        return self.scene.has_one_of(self.scene.quoting["links"], min(first, begin), last)

    def _tells_fact(self, quote: QuoteDraft, begin: int, last: int) -> bool:
        """Whether a French *that* opens what is announced, and nothing is to come: *annonce* **que** *c'est fini*."""
        if quote.cue_kind != "announce" or self.scene.language != "fr":
            return False
        opened = self.scene.lower(begin - 1) in self.known["complements"]
        return opened and not any(token.lower.endswith(ANY_FUTURE) for token in self.tokens[begin:last])

    def _is_tag(self, last: int) -> bool:
        """Whether a pronoun behind the verb makes a tag of it, which asks for nothing: *il ment*, **suggère-t-il**."""
        return self.scene.has_one_of(self.inverted, last, last + 2)

    def _told(self, quote: QuoteDraft, unit: Unit, first: int, last: int) -> Iterator[Stand]:
        """What the reported words from token *first* to *last* demand, and what they say their speaker will do."""
        done = first
        for at in between(self.places, first, last):
            found = self._found(quote, at, first, last) if at >= done else None
            if found is not None and self.plans.duties.only_told(quote, at):
                found = None  # *selon lui, la pluie* **devrait** *cesser*
            stand = self.stand(quote, unit, (first, at, at + found[0]), found[1]) if found else None
            if stand is not None and (told := self.spanish.told(stand)):
                yield self.plans.named(told)
                done = told.end

    def _found(self, quote: QuoteDraft, at: int, first: int, last: int) -> tuple[int, Stance] | None:
        """The words of a stand that begin at token *at*: how many they are, and its side."""
        judged = self.impersonal.at(at, last) or self._demand(at, last) or self.verdicts.at(at, last)
        return judged or self.plans.at(quote, at, first)

    def _demand(self, at: int, last: int) -> tuple[int, Stance] | None:
        """The phrase of demanding or forbidding that begins at token *at*: its length, and the stance."""
        if self.owed.tells_case(at):
            return None
        duties = self.duties or self.english
        if duties is not None and duties.are_none(at, self.start(at, max(0, at - _LONGEST)), last):
            return None
        if self.duties is not None and self.duties.forbidden(at, last) is not None:
            return 1, "opposes"
        for words, stance in phrases_at(self.phrases, self.tokens, at):
            size = len(words)
            if at + size <= last:
                if (
                    not (words[0] in self.articles or self._demands(at + size))
                    or self.owed.holds(at + size - 1)
                    or not self._judges(words, at)
                    or (self._is_denied(at) and words[0] not in self.known["negations"])
                    or self.impersonal.is_idle(at, at + size)
                    or self.impersonal.only_knows(at + size)
                ):
                    return None
                if self.english is not None and self.english.bids_end(words, at + size):
                    return size - 1, "supports"
                return size, "opposes" if stance == "opposes" else "supports"
        return None

    def _is_denied(self, at: int) -> bool:
        """Whether a negation stands right before a phrase: *they don't* **have to** *pay*, *is not* **a mistake**."""
        return self.scene.has_one_of(self.known["negations"], at - 2, at)

    def _demands(self, after: int) -> bool:
        """Whether the verb after a phrase of demanding is neither of speaking nor of the past: *must* **have been**."""
        words = [self.scene.lower(at) for at in range(after, after + 4)]
        return not any(is_said(word, self.known) or word in self.known["perfected"] for word in words)

    def _judges(self, words: tuple[str, ...], at: int) -> bool:
        """Whether English or French words of judgement at token *at* are said of a thing: *the toll is* **wrong**.

        *An* **illegal** *alien* describes somebody, and *he is* **wrong** is said of a person.
        """
        telling = words in self.telling or words[0] in self.known["duties"]
        if not self.known["judging"] or telling or self.impersonal.is_best(words):
            return True
        after = self.scene.tokens[at + len(words)] if at + len(words) < len(self.tokens) else None
        describes = len(words) == 1 and after is not None and after.is_word and after.lower not in self.behind
        if describes or self.verdicts.is_fragment(at):
            return self.verdicts.is_fragment(at) and not (describes and self.scene.language == "fr")
        copula = self.verdicts.copula(at)
        return copula is not None and self.persons.isdisjoint(map(self.scene.lower, range(copula - 2, copula + 1)))

    def _judged(self, clause: int, first: int) -> tuple[int, int] | None:
        """The subject, from token *clause* on, of which the word at token *first* is said: **the toll** *is unfair*."""
        none = self.tokens[first].lower in either(self.bidding, self.plans.undertaking)
        copula = None if none else self.verdicts.copula(first)
        telling = bool(phrases_at(self.scene.vocabulary.predicates, self.tokens, first))
        if telling and copula != first:
            copula = first  # *the toll* **goes too far**
        if copula is None or copula <= clause or not (telling or self.tokens[copula].lower in self.being):
            return None
        while copula > clause + 1 and self._belongs(copula - 1):
            copula -= 1
        opening = self.tokens[clause].lower
        bare = copula - clause == 1 and opening in self.pointing
        return None if bare else (clause, copula)

    def _belongs(self, at: int) -> bool:
        """Whether token *at* is part of the verb that follows: *the toll* **would not** *be fair*."""
        word = self.tokens[at].lower
        return word in self.helping or word in self.known["negations"] or word.endswith("ly")

    def stand(self, quote: QuoteDraft, unit: Unit, at: tuple[int, int, int], stance: Stance) -> Stand | None:
        """The stand of whoever is quoted: *at* are the floor of its clause, its first words and what follows these."""
        floor, first, after = at
        passage = self.scene.inside[first]
        clausal = self.impersonal.opens(first, after) and self.scene.lower(after - 1) in self.known["complements"]
        end = self.clauses.end(after, unit, passage, opened=clausal)
        if stance == "opposes":
            end = self.clauses.with_relative(after, end, unit, passage)
        start = self.start(self.verdicts.opening(self.start(first, floor), first, floor), floor)
        start = self.english.subject(first, start) if self.english else start
        if self.scene.lower(end) == "?" or self._is_supposed(start, first, floor):
            return None
        condition = self.clauses.condition(end, unit, passage)
        opening = self._opening(start, floor)
        doubt = self.disbelief.before(start, first, floor)
        clause = start
        if doubt is not None:
            start, stance = self.start(doubt, floor), TURNED[stance]
        if passage >= 0 and quote.cue and self._is_verdict(quote, start, end):
            start = self.scene.token_at(quote.cue[0])
            end = max(end, self.clauses.end(self.scene.token_at(quote.cue[1]), unit, -1))
        if end - start < _FEWEST and opening is None:
            return None
        within = self.clauses.has_condition(after, end)
        if condition is not None or opening is not None or within:
            stance = "conditional"
        if stance == "supports" and self.scene.lower(start) in self.known["nobodies"]:
            stance = "opposes"  # **nobody** *should pay*
        about = self._judged(clause, first) if self.known["judging"] else None
        about = self.english.ended(clause, first, after, about) if self.english else about
        if about is None and end - first == 1 and clause < first:
            pointing = self.scene.lower(clause) in self.impersonal.known["subjects"]
            about = (clause, end if pointing else first)  # *dass er zahlen* **muss**, **c'est inadmissible**
        denied = self.duties.forbidden(first, end) if self.duties is not None and about is None else None
        if denied is not None:
            return Stand(Source(quote.speakers, 0, 0), stance, start, first, end, (first + 1, end), denied=denied)
        judged = self.impersonal.opens(first, after) or self.impersonal.leads_on(clause, after)
        begin = after if judged and after < end else first
        last = condition or end
        return Stand(Source(quote.speakers, 0, 0), stance, start if opening is None else opening, begin, last, about)

    def _is_verdict(self, quote: QuoteDraft, start: int, end: int) -> bool:
        """Whether the words are what the cue before them calls a thing: *calls the toll* **“a scandal”**."""
        before = quote.cue is not None and quote.kind != "direct" and quote.cue[1] <= self.scene.starts[start]
        finite = any(is_finite(token, self.scene.language) for token in self.tokens[start:end])
        return before and end - start < FRAGMENT and not finite

    def _is_supposed(self, start: int, at: int, floor: int) -> bool:
        """Whether the clause puts a case, asks or tells of a noun: *wenn er* **sollte**, **what** *must be done*."""
        if self.english is not None and self.english.leaves_open(at, floor):
            return True
        asked = self.scene.has_one_of(self.known["asking"], start, at) or self.objects.is_embedded(start)
        return bool(self.clauses.condition_at(start)) or asked

    def start(self, at: int, floor: int) -> int:
        """The first token of the clause that token *at* stands in."""
        start = at
        while start > max(floor, at - _LONGEST):
            before = self.tokens[start - 1]
            bounds = before.lower in self.boundaries and not (self._joins_names(start) or self._points(start - 1))
            if before.text in _STOPS or bounds:
                break
            start -= 1
        aside = self.english.before_aside(start, at, floor) if self.english else start
        return self.start(aside, floor) if aside < start else self._from_infinitive(start, floor)

    def _from_infinitive(self, start: int, floor: int) -> int:
        """*start*, moved before the German infinitive that is the subject: **Ihn zu tadeln** *, wäre falsch*."""
        if self.duties is None or start - 1 <= floor or self.tokens[start - 1].text != ",":
            return start
        if not (holds_zu(self.tokens[start - 2]) or self.scene.lower(start - 3) == "zu"):
            return start
        return self.start(start - 1, floor) if is_finite_at(self.tokens, start, "de") else start

    def _points(self, at: int) -> bool:
        """Whether token *at* points at a thing and opens no clause: **ce** *texte est vain*, **that** *is absurd*."""
        word = self.tokens[at].lower
        if word in self.known["demonstratives"]:
            return self.scene.lower(at + 1) not in self.scene.vocabulary.words["relatives"]
        return word == "that" and (at == 0 or not self.tokens[at - 1].is_word)

    def _joins_names(self, at: int) -> bool:
        """Whether the *and* before token *at* joins two names, and no clauses."""
        return self.scene.lower(at - 1) in self.known["joins"] and self.tokens[at].is_capital

    def _opening(self, start: int, floor: int) -> int | None:
        """The token at which a condition opens the words that end before the clause: **if it rains**, *we …*."""
        at = start - 1
        if at <= floor or self.tokens[at].text != ",":
            return None
        return before if self.clauses.condition_at(before := self.start(at, floor)) else None
