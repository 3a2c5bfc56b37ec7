"""Which clause of a German sentence a source stands in: the words that it vouches for begin and end with it."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.drafts import Work
from summarizer.engines.offline.reading.mood_german import is_subjunctive
from summarizer.engines.offline.reading.preterites_german import is_preterite
from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.reading.verbs import holds_zu, is_finite_at
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, without

__all__ = ["GermanFrames"]

_REACH = 40  # tokens between a source and the edge of its clause
_MOOD = 12  # tokens of a clause in which its verb tells a report
_BRACKET = 6  # tokens of an acronym in brackets
_EDGES = frozenset(",;:–—")
_INDEFINITE = frozenset({"dann", "auch", "jetzt"})
_EVEN, _WHEN = frozenset({"auch", "selbst"}), frozenset({"als", "bis", "falls", "sofern", "solange"})


class GermanFrames:
    """The clauses around the sources of one text."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        words = scene.vocabulary.words
        self._openers = either(words["conjunctions.subordinating"], words["reporting"])
        self._nominal = either(words["articles"], words["determiners"], _INDEFINITE)
        self._prepositions = either(words["prepositions"], scene.quoting["contracted"])

    def behind_brackets(self, at: int) -> int:
        """Token behind the acronym in brackets or the mark that may follow a source: *der Verband* **(HV)** *…*."""
        if at >= len(self.tokens):
            return at
        if at and self.scene.inside[at] >= 0 and self.scene.inside[at] == self.scene.inside[at - 1]:
            at = self.scene.tokens_of(self.scene.inside[at])[1]
        if self.scene.lower(at) != "(":
            return at
        ends = (to + 1 for to in range(at, min(len(self.tokens) - 1, at + _BRACKET)) if self.tokens[to].text == ")")
        return next(ends, at)

    def behind_relative(self, before: int, after: int, limit: int) -> int:
        """The comma behind a relative clause of a source that parts a verb from its rest; else *after*.

        *Die Stadt* **hat laut Kolb, der den Plan kennt,** *kein Geld*.
        """
        if self.scene.lower(after) != "," or self.scene.lower(after + 1) not in self.scene.quoting["relatives"]:
            return after
        if not is_finite_at(self.tokens, before - 1, "de"):
            return after
        near = range(after + 2, min(limit - 1, after + _REACH))
        comma = next((at for at in near if self._is_edge(at)), after)
        return comma if is_finite_at(self.tokens, comma - 1, "de") else after

    def clause(self, work: Work, cue: Cue, before: int, after: int, limit: int) -> tuple[int, int]:
        """The clause that *cue* stands in: its first token, not before `work.done`, and its last, not behind *limit*.

        A clause whose verb comes last ends at the next comma; so does an aside without a verb, which begins at its
        source: *zehn Boote,* **nach anderen Angaben zwölf** *, sanken*.
        """
        edge = self._edge(work, cue)
        if edge is None:
            return work.done, limit
        closing = next((at for at in range(after, min(limit, after + _REACH)) if self._is_edge(at)), limit)
        aside = before < cue.first and cue.lemma not in self.scene.quoting["closing_sources"]  # not *, so Kolb,*
        rival = closing == limit and "anderen" in cue.lemma.split()  # *zwölf,* **nach anderen Angaben elf** *Tage.*
        if aside and after < closing and (closing < limit or rival) and not self._has_verb(after, closing):
            return before, closing
        if before < cue.first and after < limit and is_finite_at(self.tokens, after, "de"):
            return before, limit  # *Kolb sagte,* **laut Polizei sei** *das Boot weg*
        if before < cue.first:
            return work.done, limit
        if self.tokens[edge].text in ";:" or self.scene.lower(work.done) == "wie":
            return edge + 1, limit  # *Wie der Bote schrieb,* **soll laut Kolb** *…*
        verb = next((at for at in range(edge + 1, cue.first) if is_finite_at(self.tokens, at, "de")), None)
        if verb is None:
            return (edge + 1, closing) if self._has_verb(after, closing) else (work.done, limit)
        opens = self.scene.lower(work.done) in self._openers
        if verb == edge + 1 or opens or not self.scene.has_clause(work.done, edge):
            return work.done, limit
        return edge + 1, limit

    def before_resumption(self, cue: Cue, unit: Unit, first: int, limit: int) -> int:
        """Where words end whose verb stood in a subordinate clause: *Als er sagte, der Damm halte* **, lachte sie** *.*

        The main clause goes on with its verb behind a comma, and so does none of theirs. A verb that opens its sentence
        opens such a clause too: *Hieß es erst, er sei alt* **, ist** *er nun neu.*
        """
        opening = next((at for at in range(cue.first - 1, unit.first - 1, -1) if self._is_edge(at)), unit.first - 1)
        fronted = cue.first == unit.first and self.scene.lower(unit.last - 1) == "."
        subordinated = self.scene.lower(opening + 1) in without(self._openers, self.scene.quoting["complementizers"])
        subordinated = subordinated or self._ends_with_auxiliary(cue)
        if not (fronted or subordinated):
            return limit
        for at in range(first + 1, limit - 1):
            if self._is_edge(at) and is_finite_at(self.tokens, at + 1, "de"):
                return at
        return limit

    def before_deed(self, first: int, limit: int) -> int:
        """Where words end behind whose marks *und* tells what the speaker did: *rief „Genug“* **und ging** *.*

        A verb in the reported mood may go on with them.
        """
        if not self.scene.has_marks(first, limit):
            return limit
        for at in range(first + 1, limit - 1):
            closed = self.scene.inside[at - 1] >= 0 or (
                not self.tokens[at - 1].is_word and self.scene.inside[at - 2] >= 0
            )
            joins = self.scene.lower(at) in self.scene.quoting["linking"] and self.scene.inside[at] < 0
            if joins and closed and is_finite_at(self.tokens, at + 1, "de"):
                word = self.scene.lower(at + 1)
                goes_on = is_subjunctive(word) or (self.is_reported(first, at) and not is_preterite(word))
                return limit if goes_on else at
        return limit

    def holds_subject(self, cue: Cue, subject: Source | None, first: int) -> bool:
        """Whether what follows a verb without a known *subject* holds it: *Da gab* **die Wehr den Ort** *an*."""
        if cue.form != "finite" or (subject is not None and (subject.players or subject.last)):
            return False
        return first == cue.last + 1 and self.scene.lower(first) in self._nominal

    def within(self, cue: Cue, subject: Source | None, first: int, limit: int) -> tuple[int, int]:
        """The object between an inverted subject and the particle: *wies* **die Firma** *den Bericht* **zurück**."""
        if self.scene.has_mark(cue.last + 1, first):
            return first, limit
        article = self.scene.lower(first) in self._nominal
        if subject is not None and first <= subject.first <= first + article and subject.last < limit:
            first = self.behind_brackets(subject.last)  # *Da gab* **die Tarnauer Polizei (TP)** *den Ort bekannt*
        if self._takes_back(cue, first):
            return limit, limit
        particles = {verb.particle for verb in self.scene.lexicon.verbs[self.scene.lower(cue.head)]} - {""}
        first = self.behind_particle(particles, first, limit)
        last = limit - 1
        while last > first and not self.tokens[last].is_word:
            last -= 1
        closing = (last + 1 - len(particle.split()) for particle in particles if self._ends_with(particle, last))
        begin = next(closing, limit)
        return first, begin if begin >= first else limit

    def _ends_with(self, particle: str, last: int) -> bool:
        """Whether a particle of one word or of several ends with token *last*: *wies jede Schuld* **von sich**."""
        words = particle.split()
        return list(self.scene.lowers[last + 1 - len(words) : last + 1]) == words

    def _takes_back(self, cue: Cue, first: int) -> bool:
        """Whether *das* before a verb is all its object: **Das bestätigte** *Roth am Montag*, and no *dass*."""
        if self.scene.lower(cue.first - 1) not in self.scene.quoting["pointing_back"] or not cue.takes_object:
            return False
        return self.scene.lower(first) in self.scene.vocabulary.words["prepositions"]

    def leaves_report(self, cue: Cue, first: int, limit: int) -> bool:
        """Whether the clause behind a verb gives a reason or a time, or is the main one: *…, wurde gesagt,* **da** *…*.

        Behind *wie* and its verb the main clause is the report.
        """
        last = min(limit, first + _MOOD)
        if self.scene.lower(first) in self.scene.quoting["no_reports"]:
            return not self.is_reported(first, last)
        if self.scene.inside[first] >= 0 or not is_finite_at(self.tokens, first, "de"):
            return self._tells_when(first, limit)
        as_told = any(self.scene.lower(at) == "wie" for at in range(max(0, cue.first - _REACH), cue.first))
        return not as_told and (self._is_subordinate(cue) or not self.is_reported(first, last))

    def _is_subordinate(self, cue: Cue) -> bool:
        """Whether the clause of *cue* depends on another one: **Wer** *das geltend macht, sollte …*."""
        if self._ends_with_auxiliary(cue):
            return True  # *Lotsen, die das* **gesagt haben** *, sollten …*
        near = range(cue.first - 1, max(0, cue.first - _REACH) - 1, -1)
        opening = next((at for at in near if self._is_edge(at) or self.tokens[at].text == "."), near.stop)
        return self.scene.lower(opening + 1) in self._openers

    def _ends_with_auxiliary(self, cue: Cue) -> bool:
        """Whether an auxiliary stands behind the verb, as in a clause that depends on another: *wer* **gesagt hat**."""
        behind = cue.last > cue.head or self.scene.lower(cue.last + 1) in self.scene.vocabulary.words["auxiliaries"]
        return cue.form in {"finite", "compound"} and behind and self.scene.lower(cue.first - 1) != ","

    def _tells_when(self, first: int, limit: int) -> bool:
        """Whether a clause tells when or in what case, and no main one follows: *hat gelogen,* **als er ging** *.*"""
        even = self.scene.lower(first) in _EVEN and self.scene.lower(first + 1) == "wenn"
        governs = self.scene.lower(first) == "bis" and self.scene.lower(first + 1) in self._prepositions
        if not even and (self.scene.lower(first) not in _WHEN or governs):
            return False
        return not any(self._is_edge(to) and is_finite_at(self.tokens, to + 1, "de") for to in range(first, limit - 1))

    def behind_particle(self, particles: set[str], first: int, limit: int) -> int:
        """Where words begin behind the particle that closes a verb's frame: *gab jedoch bekannt,* **sie wolle** *…*."""
        for at in range(first, limit - 2):
            if self.scene.lower(at) in particles and self.tokens[at + 1].text == ",":
                told = self.scene.lower(at + 2) in self.scene.quoting["complementizers"]
                last = min(limit, at + 2 + _MOOD)
                asked = any(self.scene.lower(to) == "zu" or holds_zu(self.tokens[to]) for to in range(at + 2, limit))
                return at + 2 if told or asked or self.is_reported(at + 2, last) else first
        return first

    def is_reported(self, first: int, last: int) -> bool:
        """Whether a verb in the reported mood stands among the tokens."""
        forms = self.scene.vocabulary.conditional_forms
        return any(
            self.scene.lower(at) in forms or (not self.tokens[at].is_capital and is_subjunctive(self.scene.lower(at)))
            for at in range(first, last)
        )

    def behind_closing(self, cue: Cue, tail: int) -> int:
        """The token behind the particle that closes a tag: *Der Damm sei, teilte die Polizei* **mit**, *gesperrt*."""
        if self.scene.lower(tail + 1) != ",":
            return tail
        particles = {verb.particle for verb in self.scene.lexicon.verbs[self.scene.lower(cue.head)]}
        return tail + (self.scene.lower(tail) in particles)

    def ends_report(self, first: int, comma: int) -> bool:
        """Whether reported words end at the token *comma*: *Er* **sei** *alt* **,** *sagte eine Frau*."""
        return self.scene.is_comma(comma) and self.is_reported(first, comma)

    def _edge(self, work: Work, cue: Cue) -> int | None:
        """The last mark between clauses before *cue*."""
        near = range(cue.first - 1, max(work.done, cue.first - _REACH) - 1, -1)
        return next((at for at in near if self._is_edge(at)), None)

    def _is_edge(self, at: int) -> bool:
        return self.tokens[at].text in _EDGES and self.scene.inside[at] < 0

    def _has_verb(self, first: int, last: int) -> bool:
        return any(is_finite_at(self.tokens, at, "de") for at in range(first, last))
