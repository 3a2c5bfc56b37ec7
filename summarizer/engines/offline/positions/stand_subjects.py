"""Whose stand a verb tells: its subject, the speaker of the words it stands in, or whoever did what a passive tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.cues import finite_at
from summarizer.engines.offline.positions.agents import Agents
from summarizer.engines.offline.positions.agreement import Agreement
from summarizer.engines.offline.positions.marked_verbs import MarkedVerbs
from summarizer.engines.offline.positions.reported_subjects import ReportedSubjects
from summarizer.engines.offline.positions.subjects_german import GermanSubjects
from summarizer.engines.offline.quotes.drafts import QuoteDraft
from summarizer.engines.offline.quotes.dropped import DroppedSubjects
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbgroups import VerbGroup
from summarizer.engines.offline.reading.verbs import gerund_endings, is_finite_at, is_french_infinitive
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, without, word_sets

__all__ = ["StandSubjects"]

_NEAR = 4  # tokens between a German verb and the subject behind it
_SAME_SUBJECT = 24  # tokens of a clause to which *and* joins a verb
_OTHERS = 5  # tokens before a verb in which somebody else may act: **on** *nous demande de signer*
_MANNER = {("fr", "en"), ("en", "by")}  # what opens how something is done: **en** *dénonçant*, **by** *supporting*
_RANK = 12  # tokens between *the only one* and what only that one does
_DE, _AIMING, _AIM = frozenset({"de", "d'"}), frozenset({"afin"}), 4  # *afin* **notamment de** *demander*
_OPENING = 3  # tokens in which the subject of a clause stands
_ENDS = frozenset('.!?;:»”“"')


class StandSubjects:
    """Subjects of one text's stands."""

    def __init__(self, discourse: Discourse, quotes: Sequence[QuoteDraft]) -> None:
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.known = word_sets(self.scene.language, "arguing")
        relatives = either(self.scene.quoting["relatives"], self.scene.vocabulary.words["relatives"])
        self.barriers = without(
            either(self.known["clause_ends"], self.known["complements"]), relatives, self.known["sources"]
        )
        self.agents, self.marked = Agents(discourse), MarkedVerbs(discourse.scene)
        self.agreement, self.dropped = Agreement(self.scene, discourse.cast.players), DroppedSubjects(discourse)
        self.german, self.gerund = GermanSubjects(discourse), gerund_endings(self.scene.language)
        words = self.scene.vocabulary.words
        self.adverbs, self.prepositions = words["adverbs"], words["prepositions"]
        self.placing = either(self.scene.vocabulary.naming["locating"], frozenset({"to", "into"}))
        self.pronouns = either(self.scene.quoting["pronouns.subject"], self.scene.quoting["pronouns.other"])
        self.speakers = dict(self._speakers(quotes))
        self.answers = dict(self._answers(quotes))
        self.quotes: dict[int, list[QuoteDraft]] = {}
        for quote in quotes:
            self.quotes.setdefault(quote.unit, []).append(quote)
        self.reported = ReportedSubjects(discourse, self.quotes, self.german)

    def _speakers(self, quotes: Sequence[QuoteDraft]) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Each marked passage with those who speak in it."""
        for quote in quotes:
            for start, end in quote.runs:
                within = self.scene.inside[self.scene.token_at(start) : self.scene.token_at(end - 1) + 1]
                yield from ((passage, quote.speakers) for passage in dict.fromkeys(within) if passage >= 0)

    def _answers(self, quotes: Sequence[QuoteDraft]) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Each unit that is somebody's words without marks, and whose: answers of an interview."""
        for quote in quotes:
            first = self.scene.token_at(quote.runs[0][0]) if quote.kind == "direct" and quote.speakers else None
            if first is not None and self.scene.inside[first] < 0:
                last = self.scene.token_at(quote.runs[-1][1] - 1)
                units = range(self.scene.unit_of[first], self.scene.unit_of[last] + 1)
                yield from ((unit, quote.speakers) for unit in units)

    def of(self, unit: Unit, at: int, group: VerbGroup) -> Source | None:
        """The subject of the verb at token *at*, whose group is *group*."""
        passage = self.scene.inside[group.first]
        own = self._of_speaker(unit, group.first, passage) or (
            self._telling(unit, at) if self.dropped.possible else None
        )
        if own is not None:
            return own
        if "'" in self.scene.lower(group.first - 1) and self.scene.lower(group.first - 1) in self.pronouns:
            return self.discourse.pronoun(group.first - 1)  # **they're** *not backing it*
        if self.scene.lower(group.first - 1) == "'s" and self.scene.lower(group.first - 2) in self.pronouns:
            return self.discourse.pronoun(group.first - 2)  # **he's** *backing it*
        if self._is_gerund(at, group):
            return self._of_gerund(unit, group.first)
        if passage < 0 and (self._is_inverted(group.first) or self._has_pronoun_behind(at)):
            return self._behind(unit, at)
        if self._is_number(group.first - 1) or self._is_tag(unit, at):
            return None  # *2,178 voted for it and* **415** *voted against*
        placed = (
            self._latter(group.first, unit) or self.german.of(unit, at) or self._of_infinitive(unit, at, group.first)
        )
        if placed is not None:
            return placed
        found = self._before(unit, group.first)
        if found is not None and (
            self._is_barred(found.last, group.first) or self.agreement.lacks(found, group.first, at)
        ):
            found = None
        found = found or self._collective(group.first, unit)
        found = found or self._taken_up(self.german.finite(unit, at, group.first), unit)
        if found is None and self.scene.language == "de" and passage < 0:
            return None if self.scene.lower(group.first - 1) in self.known["joins"] else self._behind(unit, at)
        return self._rather(self._telling(unit, at), found) or self.dropped.of_nobody(finite_at(group.first), unit)

    def _rather(self, told: Source | None, found: Source | None) -> Source | None:
        """Who speaks by the verb, where *found* is somebody else; of the same players *found* knows more."""
        return told if told and found and set(told.players) != set(found.players) else found

    def _is_tag(self, unit: Unit, at: int) -> bool:
        """Whether the verb only tells, behind its words, who said them: *le port ferme,* **a annoncé** *la mairie*."""
        start = self.scene.starts[at]
        for quote in self.quotes.get(unit.number, ()):
            if quote.cue and quote.mention and quote.start < quote.cue[0] <= start < quote.cue[1]:
                return quote.cue[1] <= quote.mention[0] <= quote.cue[1] + 1
        return False

    def _is_number(self, at: int) -> bool:
        """Whether a number by itself stands at token *at*, in figures or behind a mark or *and* in letters."""
        at -= self.scene.lower(at) in {"%", "percent"}  # **67%** *voted against*
        if self.scene.lower(at)[:1].isdigit():
            return True
        alone = self.scene.lower(at - 1) in self.known["joins"] or not self.tokens[at - 1].is_word
        one = self.scene.lower(at) in self.scene.vocabulary.naming["one_of"]  # **einer** *enthielt sich*
        counted = (
            self.tokens[at].plain in self.known["numbers"] and self.scene.lower(at) not in self.known["collectives"]
        )
        return alone and at > 0 and (one or counted)

    def _of_speaker(self, unit: Unit, first: int, passage: int) -> Source | None:
        """The speaker, where the verb at token *first* tells of whoever speaks."""
        if passage >= 0:
            before = self.marked.opens(first) and (self._taken_up(first - 1, unit) or self._before(unit, first - 1))
            return self._of_own_words(first, passage) or before or None
        return self.reported.of(unit, first) or self._of_answer(unit, first)

    def beside(self, unit: Unit, first: int) -> Source | None:
        """Whom an adjective at token *first* describes, right before it or its comma: **le maire** *, opposé à*."""
        at = first - 1
        while at > unit.first and (self.scene.lower(at).endswith("ment") or self.scene.lower(at) in self.adverbs):
            at -= 1  # *le maire,* **farouchement** *opposé à*
        at -= self.scene.lower(at) == ","
        return self.discourse.subjects.touching(at, unit) if at >= unit.first else None

    def sharing(self, unit: Unit, first: int) -> Source | None:
        """Who acts before *and*, whose auxiliary a participle at token *first* shares: *a présidé* **et voté**."""
        if self.scene.lower(first - 1) not in self.known["joins"]:
            return None
        has = self.scene.vocabulary.words["auxiliaries.have"]
        for at in range(first - 2, max(unit.first, first - _SAME_SUBJECT) - 1, -1):
            if self.tokens[at].text in ".;:" or self.tokens[at].lower in self.barriers:
                return None
            if self.tokens[at].lower in has:
                return self._taken_up(first, unit)
        return None

    def _has_pronoun_behind(self, at: int) -> bool:
        """Whether *er* right behind a German verb is its subject: *Den Verband forderte* **er** *auf, …*."""
        german = self.scene.language == "de" and self.scene.lower(at + 1) in self.scene.quoting["behind_verbs"]
        return german and at + 2 < len(self.tokens) and self.tokens[at + 2].is_word

    def _telling(self, unit: Unit, at: int) -> Source | None:
        """The speaker of the quote whose cue holds token *at*: a Spanish verb may leave out its subject."""
        start = self.scene.starts[at]
        for quote in self.quotes.get(unit.number, ()):
            if quote.cue and quote.cue[0] <= start < quote.cue[1] and quote.speakers:
                return Source(quote.speakers, 0, 0)
        return None

    def _before(self, unit: Unit, first: int) -> Source | None:
        return self.discourse.before(finite_at(first), unit, unit.first)

    def _of_own_words(self, first: int, passage: int) -> Source | None:
        """The speaker, where the words in marks speak of themselves in the first person."""
        speakers = self.speakers.get(passage, ())
        near = range(max(0, first - 3), first + 1 + (self.scene.language == "de"))  # *das lehne* **ich** *ab*
        before = [self.scene.lower(i) for i in near if i < len(self.tokens) and self.scene.inside[i] == passage]
        own = any(map(self._is_own, before)) and not self._is_asked(first, passage)
        own = own or (bool(speakers) and (self._goes_on(first, passage) or self.agreement.means_us(first)))
        return Source(speakers, 0, 0) if speakers and own else None

    def _goes_on(self, first: int, passage: int) -> bool:
        """Whether *and* joins the verb to a clause in the first person: **we** *have seen it,* **and** *refuse*."""
        at = first - 1
        if self.scene.lower(at) not in self.known["joins"]:
            return False
        while (
            at > first - _SAME_SUBJECT
            and self.scene.inside[at - 1] == passage
            and self.tokens[at - 1].text not in _ENDS
        ):
            at -= 1
        return self.scene.has_one_of(self.known["first_person"], at, at + _OPENING)

    def _is_own(self, word: str) -> bool:
        """Whether *word* is of the first person: a pronoun, or a Spanish verb by itself: **pedimos** *una presa*."""
        return word in self.known["first_person"] or (self.scene.language == "es" and word.endswith(("mos", "ré")))

    def _of_answer(self, unit: Unit, first: int) -> Source | None:
        """Who answers, where an answer without marks speaks of itself: **je** *ne signerai pas*."""
        speakers = self.answers.get(unit.number, ())
        before = [self.tokens[at].lower for at in range(max(unit.first, first - 3), first + 1)]
        own = bool(speakers) and any(map(self._is_own, before))
        return Source(speakers, 0, 0) if own and not self._is_asked(first, -1) else None

    def _of_infinitive(self, unit: Unit, at: int, first: int) -> Source | None:
        """Who does what a French infinitive tells, where its preposition shows that this is the sentence's subject."""
        if self._is_aim(at, first):
            return self._of_manner(unit, first) or self.discourse.joined(finite_at(first), unit)
        return self.discourse.implied(unit) if self._is_ranked(first, unit) else None

    def _is_aim(self, at: int, first: int) -> bool:
        """Whether an infinitive tells what somebody acts for: *occupent la mairie* **pour demander** *une crèche*."""
        before = self.scene.lower(first - 1)
        aims = before == "pour" or (before in _DE and self.scene.has_one_of(_AIMING, first - _AIM, first - 1))
        return aims and self.scene.language == "fr" and is_french_infinitive(self.scene.lower(at))

    def _is_ranked(self, first: int, unit: Unit) -> bool:
        """Whether few do what a French infinitive tells: *la ville est* **la seule** *du pays* **à** *refuser*."""
        if self.scene.lower(first - 1) != "à":
            return False
        before = range(max(unit.first, first - _RANK), first)
        return any(self.tokens[at].lower in self.known["ranks"] for at in before)

    def _is_asked(self, first: int, passage: int) -> bool:
        """Whether somebody else acts right before the verb at token *first*: **on** *nous demande de signer*."""
        before = range(max(0, first - _OTHERS), first + 1)
        return any(self.tokens[at].lower in self.known["others"] and self.scene.inside[at] == passage for at in before)

    def _is_gerund(self, at: int, group: VerbGroup) -> bool:
        spanish = self.dropped.possible and self.scene.lower(at).endswith("ndo") and self.scene.lower(at - 1) == ","
        return spanish or (self.tokens[at].lower.endswith(self.gerund) and not group.finite)

    def _of_gerund(self, unit: Unit, at: int) -> Source | None:
        """Who does what a gerund tells: the mention right before it, else the last speaker or subject before it.

        None where it tells something of a noun: *un budget* **comprenant** *les travaux*.
        """
        before = self.scene.lower(at - 1)
        if (self.scene.language, before) in _MANNER:
            own = self._of_manner(unit, at)
            if own is not None or before == "by":
                return own
        written = before in self.scene.quoting["documents"] or before in self.known["carried"]
        named = self.tokens[at - 1].is_word or self.tokens[at - 1].text.isdigit()  # *la loi de 1999* **interdisant**
        if named and at > unit.first and not written and before not in self.known["gerund"]:
            touched = self.discourse.subjects.touching(at - 1, unit)
            return self._of_manner(unit, at) if touched and self._is_placed(touched.first) else touched
        told = self._speaking(unit, at) or self.discourse.told_in_participle(finite_at(at), unit)
        return self._with_others(told, unit)

    def _is_placed(self, first: int) -> bool:
        """Whether English tells where or to whom by the mention at token *first*: *marched* **through Norland**."""
        at = first - 1
        at -= self.scene.lower(at) in self.scene.vocabulary.words["articles"]
        return self.scene.language == "en" and self.scene.lower(at) in self.placing

    def _of_manner(self, unit: Unit, at: int) -> Source | None:
        """Whose verb stands right before *en*: *quand le port ferme,* **le maire** *réagit* **en** *dénonçant*."""
        places, language = range(at - 2, max(unit.first, at - _SAME_SUBJECT), -1), self.scene.language
        verb = next((place for place in places if is_finite_at(self.tokens, place, language)), None)
        if verb is None or self.scene.inside[verb] != self.scene.inside[at]:
            return None
        found = self._before(unit, verb) if self.quote_of(verb) is self.quote_of(at) else None
        return None if found is None or self.scene.has_clause(found.last, verb) else found

    def _earlier(self, unit: Unit, at: int) -> Source | None:
        """Who spoke last in the unit before token *at*, else its subject there; in marks the speaker is told by *I*."""
        told = self._speaking(unit, at) if self.scene.inside[at] < 0 else None
        return told or self._with_others(self.discourse.implied(unit), unit)

    def _speaking(self, unit: Unit, at: int) -> Source | None:
        """Who spoke last in the unit before token *at*; no mere source, *selon X*, whom the sentence is not about."""
        start, sources = self.scene.starts[at], self.scene.lexicon.prepositions
        quotes = (q for q in self.quotes.get(unit.number, ()) if q.lemma.partition(" ")[0] not in sources)
        spoken = [q for q in quotes if q.cue and q.speakers and q.cue[0] < start]
        return Source(spoken[-1].speakers, 0, 0) if spoken else None

    def _with_others(self, source: Source | None, unit: Unit) -> Source | None:
        """*source* with those joined to it: **the port and the union** *sent a letter* **asking** *for talks*."""
        joint = self._before(unit, source.last) if source and source.last else None
        return joint if source and joint and set(source.players) < set(joint.players) else source

    def _is_inverted(self, first: int) -> bool:
        """Whether the subject follows its verb: *la somme* **que leur demande** *la banque*."""
        at = first - 1
        while self.scene.lower(at) in self.known["objects"]:
            at -= 1
        word = self.scene.lower(at)
        governed = word in self.known["governed"] and self.scene.lower(at - 1) in self.prepositions
        return word in self.known["inverting"] or governed  # *le pont* **auquel** *s'oppose le maire*

    def _collective(self, first: int, unit: Unit) -> Source | None:
        """The body whose members act: **members of the council** *backed the plan*."""
        source = self.discourse.subjects.touching(first - 1, unit)
        words = [self.scene.lower(at) for at in range(source.first - 3, source.first)] if source else ()
        return source if any(word in self.known["collectives"] for word in words) else None

    def _taken_up(self, first: int, unit: Unit) -> Source | None:
        """Whoever acts before *and*, or before what comes next: *speaks of an error* **avant de** *réclamer …*."""
        before = self.scene.lower(first - 1)
        then = before in self.known["infinitive"] and self.scene.lower(first - 2) in self.known["sequels"]
        if before in self.known["joins"] or before in self.known["contrasting"]:
            return self.discourse.relative_before(finite_at(first), unit) or self._earlier(unit, first)
        return self._earlier(unit, first) if then else None

    def _is_barred(self, last: int, first: int) -> bool:
        """Whether another clause begins behind the subject: *the hall will close* **after** *members backed the plan*.

        An aside that a comma closes bars nothing: *the minister, when asked, refused*; nor does what joins the verb.
        """
        first -= self.scene.lower(first - 1) in self.adverbs  # *backed the plan but* **now** *opposes it*
        joined = self.scene.lower(first - 1) in self.scene.quoting["joining_verbs"]
        places = range(first - 1 - joined, last - 1, -1)
        bar = next((at for at in places if self.tokens[at].text == "," or self.tokens[at].lower in self.barriers), None)
        return bar is not None and self.tokens[bar].text != ","

    def _latter(self, first: int, unit: Unit) -> Source | None:
        """Whom *the latter* takes up: the last one named in the sentence before."""
        if self.scene.lower(first - 1) not in self.known["latter"]:
            return None
        within = [mention for mention in self.discourse.by_unit.get(unit.number, ()) if mention.last < first - 1]
        earlier = within or self.discourse.by_unit.get(unit.number - 1, [])
        return Source((earlier[-1].actor,), first, first) if earlier else None

    def _behind(self, unit: Unit, at: int) -> Source | None:
        """The subject right behind a German verb: *Gestern begrüßte* **der Minister** *den Plan*, *…* **sie** *…*."""
        if self.scene.lower(at + 1) in self.scene.quoting["pronouns.subject"]:
            return self.discourse.pronoun(at + 1)
        source = self.discourse.after(finite_at(at), unit)
        return source if source is not None and source.first - at <= _NEAR else None

    def quote_of(self, at: int) -> QuoteDraft | None:
        """The quote whose words hold token *at*."""
        start = self.scene.starts[at]
        quotes = self.quotes.get(self.scene.unit_of[at], ())
        return next((quote for quote in quotes if any(begin <= start < end for begin, end in quote.runs)), None)

    def reporters(self, evidence: tuple[int, int]) -> tuple[int, ...]:
        """Whoever's reported words hold the evidence."""
        unit = self.scene.unit_of[self.scene.token_at(evidence[0])]
        for quote in self.quotes.get(unit, ()):
            if any(start <= evidence[0] and evidence[1] <= end for start, end in quote.runs):
                return quote.speakers
        return ()
