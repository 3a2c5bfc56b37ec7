"""Whose words a cue hands over: the subject before or after it, a source, a pronoun's antecedent."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from operator import attrgetter

from summarizer.cues import Cue, finite_at
from summarizer.engines.offline.cast.cast import Cast
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.reading.fields_german import GermanFields
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import has_clause, is_finite
from summarizer.engines.offline.speakers.cited import Cited
from summarizer.engines.offline.speakers.closing_tags import ClosingTags
from summarizer.engines.offline.speakers.enclosed import Enclosed
from summarizer.engines.offline.speakers.impersonal import Impersonal
from summarizer.engines.offline.speakers.issuers import Issuers
from summarizer.engines.offline.speakers.lent_voices import LentVoices
from summarizer.engines.offline.speakers.participles import Participles
from summarizer.engines.offline.speakers.restricted import Restricted
from summarizer.engines.offline.speakers.source import Source
from summarizer.engines.offline.speakers.sources import GovernedSources
from summarizer.engines.offline.speakers.subjects import REACH
from summarizer.engines.offline.speakers.subjects_behind_german import SubjectsBehind
from summarizer.lexicon import either

__all__ = ["Discourse"]

_RELATIVE = 16  # tokens of a relative clause before the verb that *and* joins to its own
_NAMED_BEFORE = 6  # tokens of a subject right before its verb
_OUTLET = 4  # tokens from *wie* to the mark before an outlet's name: *wie der Sender* **„** *Radio Val*
_WHO = frozenset({"who"})
_WRITER = frozenset({"i", "we"})
_PLURAL = frozenset({"are", "were", "have", "say"})
_OWNS = 100.0  # the clause's own subject outweighs whoever else a possessive may mean
_FRAME = 24  # tokens between a German auxiliary and its participle


class Discourse(Participles):
    """Who speaks, as the text is read from the top."""

    def __init__(self, cast: Cast) -> None:
        super().__init__(cast)
        self._sources = GovernedSources(self)
        self.impersonal, self.cited, self.issuers = Impersonal(self), Cited(self), Issuers(self)
        self.voices, self.closing = LentVoices(self.subjects), ClosingTags(self)
        self.enclosed = Enclosed(cast, self.subjects, self.strangers, self.voices)
        self._fields, self._subjects_behind = GermanFields(self.scene), SubjectsBehind(cast, self.subjects)
        self.restricted, self._joining = Restricted(self.subjects, self.strangers), self.scene.quoting["joining_verbs"]

    def before(self, cue: Cue, unit: Unit, floor: int) -> Source | None:
        """The subject that precedes *cue*, not before the token *floor*: **Marie Roy** *n'a pas encore dit*."""
        return self.counted(self.subjects.together.acting(cue, self._before(cue, unit, floor), floor))

    def _before(self, cue: Cue, unit: Unit, floor: int) -> Source | None:
        at = self.subjects.end_before(cue, floor)
        if at < floor:
            return None
        joins = self.tokens[at].lower in self._joining and floor == unit.first < at
        shared = self.joined(cue, unit) if joins else None
        if shared is not None:
            return shared
        named = self.scene.language == "de" or self.scene.inside[at] in self.scene.works
        if named and self.scene.inside[at] >= 0 > self.scene.inside[cue.first]:
            opening = self.scene.tokens_of(self.scene.inside[at])[0]
            if (institution := self._named_by_marks(opening, unit)) is not None:
                return institution
            at = opening - 1  # *der Sender* **„Radio Roval“** *berichtete*
        at = self.subjects.before_objects(at, unit, floor)
        if at < floor:
            return None
        spoken = self._is_spoken(at, cue.first)
        restricted = None if spoken else self.restricted.subject(at, unit, floor, cue.first)
        if restricted is None and self.tokens[at].lower in self.pronouns:
            return self.pronoun(at)
        if self.scene.language == "en" and self.tokens[at].lower in _WRITER and self.scene.inside[at] < 0:
            return Source((), at, at + 1)  # *"…,"* **I** *said*: the writer is nobody whom the article names
        if at > 0 and self.tokens[at].lower in self.scene.quoting["relatives"]:
            return self._antecedent(at - 1, unit, floor, several=self._tells_of_several(cue))
        owned = restricted or self.issuers.owned(at, unit, self.possessor)
        enclosed = owned or self.voices.before(at, unit) or self.enclosed.subject(at, unit, floor)
        opening = self.strangers.opening(at, unit) or at + 1  # **cette dernière** *, à Val, a dit*
        enclosed = enclosed or self.holding_participle(at, unit, floor)
        enclosed = enclosed or self.taken_up(opening - 1) or self._at_verb(at, unit)
        if enclosed is not None or spoken:
            return enclosed
        return self._ending(at, unit, max(floor, cue.first - REACH)) or self.strangers.before(at, unit)

    def _is_spoken(self, at: int, verb: int) -> bool:
        """Whether an English clause in marks ends at token *at*, whose names say nothing: *"He is Roe,"* *reads …*."""
        passage = self.scene.inside[at]
        if self.scene.language != "en" or passage < 0 or self.scene.inside[verb] >= 0 or passage in self.scene.works:
            return False
        first, last = self.scene.tokens_of(passage)
        return has_clause(self.tokens[first:last], "en")

    def _named_by_marks(self, opening: int, unit: Unit) -> Source | None:
        """The institution whose name stands in marks right behind an article: **Der „Bund der Fischer“ (BdF)** *sagte*.

        Where an acronym in brackets follows that is known already, it is that one.
        """
        article = self.scene.lower(opening - 1) in self.scene.vocabulary.words["articles.definite"]
        governed = self.scene.lower(opening - 2) in self.scene.vocabulary.words["prepositions"]
        if self.scene.language != "de" or not article or opening - 1 < unit.first or governed:
            return None
        last = self.scene.tokens_of(self.scene.inside[opening])[1]
        acronym = self.subjects.touching(last + 1, unit) if self.scene.lower(last) == "(" else None
        if acronym is not None and acronym.first == last + 1:
            return replace(acronym, first=opening - 1, last=last)
        found = self.marked_source(opening, unit)
        return replace(found, first=opening - 1, last=last) if found is not None else None

    def _at_verb(self, at: int, unit: Unit) -> Source | None:
        """The phrase right before an English verb, before a name further off: **the probe**, *after* **Roe** *said*."""
        if self.scene.language != "en" or not self.tokens[at].is_word:
            return None
        touching = self.subjects.touching(at, unit)
        if touching is None or self.strangers.counts(at, unit):
            found = self.strangers.before(at, unit)
            return self.document(at, at + 1) or found if found is not None and not found.players else found
        opener = self.scene.lower(touching.first - 1) if self.scene.lower(touching.first - 2) != "well" else ""
        return touching if opener in self.scene.vocabulary.words["conjunctions.subordinating"] else None

    def _tells_of_several(self, cue: Cue) -> bool:
        """Whether the verb of a relative clause may tell of several; French forms of one are told apart later."""
        return self.scene.language == "fr" or self.scene.lower(cue.first) in _PLURAL

    def _antecedent(self, at: int, unit: Unit, floor: int, *, several: bool = False) -> Source | None:
        """What a relative pronoun takes up: the mention right before it, whatever governs that, or those it ends."""
        if self.scene.lower(at) in self.scene.quoting["unnamed_antecedents"]:
            return Source((), 0, 0)  # *répond à* **ceux qui** *l'accusent*
        restricts = self.scene.language == "en" and self.tokens[at].is_word and self.scene.lower(at + 1) in _WHO
        while at >= floor and self.tokens[at].text == ",":
            at -= 1
        at = self.subjects.nearby.before_brackets(at, floor)
        touching = self.subjects.touching(at, unit, several=several)
        if restricts and touching is None and not self.restricted.is_predicate(at, floor):
            return self.strangers.before(at, unit) or Source((), 0, 0)  # *Roe fired* **an aide who** *called for it*
        return touching or (self._ending(at, unit, max(floor, at - REACH)) if at >= floor else None)

    def _ending(self, at: int, unit: Unit, floor: int) -> Source | None:
        owned = self.strangers.owned(at, unit) if self.subjects.touching(at, unit) is None else None
        return owned or self.subjects.ending(at, unit, floor) or self.document(max(floor, at - 2), at + 1)

    def after(self, cue: Cue, unit: Unit) -> Source | None:
        """The subject that follows *cue*: *a affirmé mardi* **le ministre**, *said* **Smith**, *a-t-***elle** *dit*."""
        if cue.pronoun is not None:
            return self.pronoun(cue.pronoun)
        found = self.taken_up(cue.last + 2) or self.subjects.after(cue, unit)
        found = self.counted(found) or self.document(cue.last + 1, unit.last)
        if found is not None or self.scene.inside[max(0, cue.first - 2)] < 0:
            return found or self.closing.speaker(cue, unit)
        return self._sources.behind(cue.last + 1, unit) or self.strangers.after(cue.last + 1, unit)

    def inverted(self, cue: Cue, unit: Unit) -> Source | None:
        """The subject right behind a German verb that something else precedes: *Am Montag sagte* **Kolb** *, …*."""
        if self.scene.lower(cue.last + 1) in self.scene.quoting["pronouns.subject"]:
            return self.pronoun(cue.last + 1)
        marks = cue.last + 2
        if marks < unit.last and self.scene.inside[marks] >= 0 > self.scene.inside[marks - 1]:
            named = self._named_by_marks(marks, unit)
            if named is not None:
                return named  # *Am Montag sagte* **der „Bund der Fischer“** *, …*
        after = self.subjects.after(cue, unit) or self.strangers.after(cue.last + 1, unit)
        commas = after and any(self.tokens[at].text == "," for at in range(cue.last + 1, after.first))
        return after if not commas else None

    def told_behind(self, cue: Cue, unit: Unit) -> Source | None:
        """A German subject that its place shows, whatever stands before the verb.

        A pronoun or a person right behind it: *Der Zeitung sagte* **Kolb** *: …*; or the subject of the auxiliary far
        ahead of a participle: **Kolb** *hatte am Montag erklärt*, *am Montag hat* **Kolb** *erklärt*.
        """
        if self.scene.language != "de" or cue.form not in {"finite", "compound"}:
            return None
        if cue.form == "compound":
            at = self.auxiliary(cue, unit)
            framed = replace(cue, first=at, last=at) if at is not None else None
            if framed is None:
                return None
            before = None if self._opens_main_clause(framed, unit) else self.before(framed, unit, unit.first)
            return before or self.inverted(framed, unit)
        if self._has_pronoun_behind(cue, unit):
            return self.pronoun(cue.last + 1)
        marked = self._marked_behind_wie(cue, unit)
        if marked is not None:
            return marked
        agent = self.impersonal.agent(cue, unit, self)
        if agent is not None:
            return agent
        if self._opens_main_clause(cue, unit):
            return self.inverted(cue, unit)
        return self._subjects_behind.subject(cue, unit) or self._subjects_behind.person(cue, unit)

    def _marked_behind_wie(self, cue: Cue, unit: Unit) -> Source | None:
        """An outlet in marks whose verb ends its clause: *wie die* **„Valmer Zeitung“** *am Montag berichtet, …*."""
        if self.scene.lower(cue.last + 1) not in {",", "."}:
            return None
        for at in range(cue.first - 1, max(unit.first - 1, cue.first - _FRAME), -1):
            if self.tokens[at].text in ",;:" and self.scene.inside[at] < 0:
                return None
            if self.scene.lower(at) == "wie":
                first = next((to for to in range(at + 1, cue.first) if self.scene.inside[to] >= 0), None)
                return self.marked_source(first, unit) if first is not None and first <= at + _OUTLET else None
        return None

    def _has_pronoun_behind(self, cue: Cue, unit: Unit) -> bool:
        """Whether a pronoun behind a German verb is its subject: *sagte* **sie**, not *X nannte* **sie**."""
        pronoun = self.scene.lower(cue.last + 1)
        if pronoun not in self.scene.quoting["pronouns.subject"]:
            return False
        if pronoun not in self.scene.quoting["pronouns.objects"]:
            return True
        if self.scene.lower(cue.first - 1) in self.scene.quoting["linking"]:
            return False  # *X lehnte die Klage ab* **und nannte sie** *…*
        before = self.subjects.ending(cue.first - 1, unit, cue.first - 1 - _NAMED_BEFORE)
        return before is None or before.last != cue.first

    def auxiliary(self, cue: Cue, unit: Unit) -> int | None:
        """The token of the auxiliary before a German participle, with no clause between; None where there is none."""
        for at in range(cue.first - 1, max(unit.first - 1, cue.first - _FRAME), -1):
            if self.tokens[at].lower in self.scene.lexicon.words["auxiliaries.have"]:
                return at
            if self.tokens[at].text in ";:" or self.tokens[at].lower in self.scene.quoting["complementizers"]:
                return None
        return None

    def _opens_main_clause(self, cue: Cue, unit: Unit) -> bool:
        """Whether a German verb stands behind what says when or where: *Als er fragte,* **sagte** *Kolb, …*."""
        opener = self.scene.lower(unit.first)
        subordinating = self.scene.vocabulary.words["conjunctions.subordinating"]
        behind_clause = self.scene.lower(cue.first - 1) == "," and opener in subordinating
        return behind_clause or self._fields.is_circumstance(unit.first, cue.first)

    def source_of(self, cue: Cue, unit: Unit) -> Source | None:
        """The source that a preposition governs: *selon* **le préfet**, *selon* **elle**."""
        found = self._sources.of(cue, unit, self)
        return self.issuers.unowned(found, self) if found is not None else None

    def marked_source(self, at: int, unit: Unit) -> Source | None:
        """The source whose name stands in marks: *laut* **„Tarnauer Bote“**."""
        return self._sources.marked(at, unit)

    def joined(self, cue: Cue, unit: Unit) -> Source | None:
        """The subject of a verb joined to one before it: a pronoun or a name that acts, the last one before *cue*."""
        relative = self.relative_before(cue, unit)
        if relative is not None:
            return relative
        acting = [mention for mention in self.subjects.acting_before(cue, unit) if not self._is_relative(mention)]
        acting = [mention for mention in acting if not self.subjects.dependence.is_object(mention)] or acting
        before = bisect_right(acting, cue.first, key=attrgetter("last"))
        pronoun = self.first_pronoun(unit, cue.first)
        if pronoun is not None and (not before or pronoun.first < acting[0].first):
            return pronoun
        if before:
            return Source((acting[before - 1].actor,), acting[before - 1].first, acting[before - 1].last)
        writer = self.scene.language == "en" and self.scene.lower(unit.first) in _WRITER
        return Source((), unit.first, unit.first + 1) if writer else self.subjects.first(unit, cue.first)

    def _is_relative(self, mention: Mention) -> bool:
        """Whether *mention* is the subject of a clause that depends: *whose* **party** *lost*, *if* **Roe** *won*."""
        opener = self.scene.lower(mention.first - 1)
        asks = self.scene.language == "en" and opener in self.scene.vocabulary.words["reporting.interrogatives"]
        return asks or opener in self.scene.quoting["relatives_owning"] or opener in self.scene.quoting["relatives"]

    def relative_before(self, cue: Cue, unit: Unit) -> Source | None:
        """Whom the relative clause tells of that *cue* goes on with: **Tal** *, who called it odd* **and asked**."""
        for at in range(cue.first - 1, max(unit.first, cue.first - _RELATIVE), -1):
            token = self.tokens[at]
            if token.lower in self.scene.quoting["relatives"] and is_finite(self.tokens[at + 1], self.scene.language):
                return self._antecedent(at - 1, unit, unit.first)
            if token.text in ",.;:":
                return None
        return None

    def possessor(self, at: int, unit: Unit) -> tuple[int, ...]:
        """Whom the possessive of a subject at token *at* takes up, who is named before: **its** *website said*."""
        return self.owner(at, at, unit, ahead=False) or self.subject

    def owner(self, at: int, verb: int, unit: Unit, *, ahead: bool = True) -> tuple[int, ...]:
        """Whom the possessive at token *at* takes up; *verb* is where the verb begins that governs it, else *at*.

        Whoever acts before it, or in English whoever fits it first.
        """
        cue = finite_at(verb)
        source = (self.before(cue, unit, unit.first) if verb < at else None) or self.joined(cue, unit)
        source = source or (self.implied(unit) if ahead else None)
        players = source.players if source else ()
        if self.scene.language != "en":
            return players
        many = self.scene.lower(at) in either(
            self.scene.quoting["pronouns.neuter"], self.scene.quoting["pronouns.plural"]
        )
        weighed = [(number, 2 * _OWNS) for number in players] + [
            (number, min(weight, _OWNS)) for number, weight in self._salience.of(at) if number not in players
        ]
        return self._antecedents.of(at, players, weighed) or (players if many else ())
