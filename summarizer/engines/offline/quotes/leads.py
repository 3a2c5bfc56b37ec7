"""Leads: a cue before the words it hands over (*X affirme que …*, *X said the …*, *X accuse Y de …*)."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.content import Content
from summarizer.engines.offline.quotes.drafts import QuoteDraft, Work
from summarizer.engines.offline.quotes.dropped import DroppedSubjects
from summarizer.engines.offline.quotes.first_objects_german import GermanFirstObjects
from summarizer.engines.offline.quotes.framed_german import before_locution, first_framed
from summarizer.engines.offline.quotes.frames_german import GermanFrames
from summarizer.engines.offline.quotes.gerunds import document_before, is_told_by_gerund, own_subject
from summarizer.engines.offline.quotes.inserted_german import begins_before, with_beginning
from summarizer.engines.offline.quotes.leads_french import FrenchLeads
from summarizer.engines.offline.quotes.narration import before_narration
from summarizer.engines.offline.quotes.nothing_english import says_nothing
from summarizer.engines.offline.quotes.objects_french import FrenchObjects
from summarizer.engines.offline.quotes.openings import Openings
from summarizer.engines.offline.quotes.owned_words_french import OwnedWords
from summarizer.engines.offline.quotes.report_ends import (
    before_joined_verb,
    before_main_clause,
    before_main_verb,
    before_verdict,
)
from summarizer.engines.offline.quotes.reports_french import FrenchReports
from summarizer.engines.offline.quotes.source_starts import SourceStarts
from summarizer.engines.offline.quotes.tag_edges import within_dashes
from summarizer.engines.offline.quotes.voice_ends import before_own_voice
from summarizer.engines.offline.reading.restricted_english import before_bare_main_verb
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source

__all__ = ["Leads"]

_SOMEBODY = frozenset(
    {"certains", "certaines", "plusieurs", "beaucoup", "tous", "toutes", "autres", "uns", "unes", "quelques-uns"}
)
"""What a French verb may have for its subject that names nobody."""


class Leads:
    """Reads cues that stand before their words."""

    def __init__(self, discourse: Discourse, content: Content) -> None:
        self.discourse, self.content = discourse, content
        self.french = FrenchLeads(discourse.scene)
        self.objects, self.reports = FrenchObjects(self.french), FrenchReports(self.french)
        self.openings = Openings(discourse.scene, self.french)
        self.dropped = DroppedSubjects(discourse)
        german = discourse.scene.language == "de"
        self.frames = GermanFrames(discourse.scene) if german else None
        self.before = GermanFirstObjects(discourse, content) if german else None
        self.starts, self.owned = SourceStarts(discourse.scene), OwnedWords(discourse, content)
        self._joining = discourse.scene.quoting["linking"]

    def quotes(self, work: Work, cue: Cue, limit: int) -> list[QuoteDraft]:
        """The quotes that *cue* opens, before the token *limit*, or closes as a German verb does its object."""
        before = self.before.quotes(work, cue) if self.before is not None else None
        return self._led(work, cue, limit) if before is None else before

    def _led(self, work: Work, cue: Cue, limit: int) -> list[QuoteDraft]:
        if self.french.is_inverted(cue, limit):
            return self._pointed_at(work, cue)
        owned = self.owned.answered(work, cue, limit)
        if owned:
            work.subject = self._subject(work, cue, cue.last + 1) or work.subject
            return owned
        first = None if is_told_by_gerund(self.discourse.scene, cue) else self.openings.first(cue, limit)
        if self.frames is not None and (first is None or self._only_goes_on(cue, first, limit)):
            framed = self._framed(work, cue)
            if framed or first is None:
                return framed
        if first is None or (self.dropped.possible and self._begins_with_subject(work, cue, first)):
            return []
        begin = begins_before(self.discourse.scene, work, cue, first)
        behind = self._behind(work, cue) if begin is not None else None
        subject = behind or self._subject(work, cue, first)
        thing = subject is not None and self.discourse.strangers.is_thing(subject)
        nobody = subject is None and self.french.has_nobody(cue, first)
        unsaid = thing or nobody or self._decides(cue, subject, first)
        held = self.frames is not None and self.frames.holds_subject(cue, subject, first)
        marked = self.discourse.scene.has_marks(first, limit)
        if held or (not marked and (unsaid or self._is_done_by_thing(cue, subject, work))):
            return []
        work.subject = subject or work.subject
        first, limit = self._extent(work.unit, cue, subject, first, limit)
        if says_nothing(self.discourse.scene, cue, first, limit):
            return []
        drafts = self.content.of(work, first, limit, cue, subject)
        if drafts and behind is not None and begin is not None:
            with_beginning(self.discourse.scene, cue, begin, drafts[0])
        if drafts:
            work.done = max(work.done, limit)
            work.holds(limit)
        return drafts

    def _extent(self, unit: Unit, cue: Cue, subject: Source | None, first: int, limit: int) -> tuple[int, int]:
        """The tokens that *cue* hands over, of those from *first* to *limit*: the article's own words are cut off."""
        scene, limit = self.discourse.scene, within_dashes(self.discourse.scene, cue, first, limit)
        if self.frames is not None:
            limit = self.frames.before_resumption(cue, unit, first, limit)
            first, limit = self.frames.within(cue, subject, first, limit)
            limit = self.openings.german.before_past(cue, first, self.frames.before_deed(first, limit))
        limit = scene.before_semicolon(first, self.dropped.before_indicative(cue, first, limit))
        limit = before_main_clause(scene, unit, cue, first, limit)
        limit = self.reports.end(unit, cue, first, limit)
        limit = before_main_verb(scene, cue, first, limit)
        limit = before_bare_main_verb(scene, cue, first, limit)
        limit = before_joined_verb(scene, first, limit)
        limit = before_verdict(scene, cue, first, limit)
        limit = before_narration(scene, cue, first, limit)
        limit = before_own_voice(scene, cue, first, limit)
        limit = self._before_subject(cue, subject, first, limit)
        first = self.french.behind_relative_source(first, limit)
        limit = self.french.before_comment(first, self.french.end_of_relative(cue, first, limit))
        return first, self.objects.end(cue, first, self._before_next_verb(first, limit))

    def _before_subject(self, cue: Cue, subject: Source | None, first: int, limit: int) -> int:
        """Where a gerund's words end before its subject: *disant que le pont tient* **, le maire** *est parti*."""
        within = cue.form == "gerund" and subject is not None and first < subject.first <= limit
        return subject.first - 1 if subject is not None and within else limit

    def _behind(self, work: Work, cue: Cue) -> Source | None:
        """Who speaks in a German tag, known or not: *Der Damm,* **sagte Kolb** *, sei alt*."""
        return self.discourse.after(cue, work.unit) or self.discourse.inverted(cue, work.unit)

    def _only_goes_on(self, cue: Cue, first: int, limit: int) -> bool:
        """Whether a clause behind a German perfect reports nothing: *hat Geld gefordert,* **doch es fehlt** *.*"""
        clause = cue.form == "compound" and self.discourse.scene.lower(first - 1) == ","
        return clause and not self.openings.german.reports(first, limit)

    def _framed(self, work: Work, cue: Cue) -> list[QuoteDraft]:
        """The quote between a German auxiliary and its participle: *Die Stadt hat* **eine Fähre** *angekündigt*."""
        auxiliary = self.discourse.auxiliary(cue, work.unit) if cue.form == "compound" else None
        if auxiliary is None or auxiliary < work.done:
            return []
        subject = self._subject(work, cue, cue.last + 1)
        thing = subject is not None and self.discourse.strangers.is_thing(subject)
        first = first_framed(self.discourse.scene, cue, auxiliary, subject)
        if first is None or thing or self.openings.only_judges(cue, first, cue.first):
            return []
        work.subject = subject or work.subject
        drafts = self.content.of(work, first, before_locution(self.discourse.scene, cue), cue, subject)
        work.done = max(work.done, cue.last + 1)
        return drafts

    def _decides(self, cue: Cue, subject: Source | None, first: int) -> bool:
        """Whether a court confirms a decision, which is a deed: **la Cour** *confirme le gel*, not *confirme que …*."""
        scene = self.discourse.scene
        if subject is None or cue.kind != "confirm" or scene.lower(first - 1) in scene.quoting["complementizers"]:
            return False
        return scene.has_one_of(scene.quoting["courts"], subject.first, subject.last)

    def _is_done_by_thing(self, cue: Cue, subject: Source | None, work: Work) -> bool:
        """Whether nobody known does what things do too, and a French thing is forgotten: **le pont** *menace de …*.

        Who has just said something is no thing: **le druide** *a nié et* **menace** *de partir*.
        """
        if subject is None or cue.lemma not in self.discourse.scene.quoting["inanimate"]:
            return False
        if work.subject is not None and work.subject.players == subject.players:
            return False
        return self.discourse.strangers.forget(subject)

    def _pointed_at(self, work: Work, cue: Cue) -> list[QuoteDraft]:
        """The claim a French denial points back at, its subject behind it: **un chiffre** *que conteste la mairie*."""
        que = self.french.before_clitics(cue)
        first = self.french.claim_before(que) if cue.kind == "deny" else None
        subject = self.discourse.after(cue, work.unit)
        return self.content.of(work, first, que, cue, subject) if first is not None and subject is not None else []

    def speaker(self, work: Work, cue: Cue) -> Source | None:
        """Who speaks by *cue*, whose words follow in another sentence: **Roe** *went on:*, *Said* **Roe** *:*."""
        if cue.first == work.unit.first:
            return self.discourse.after(cue, work.unit)
        return self._subject(work, cue, cue.last + 1)

    def _begins_with_subject(self, work: Work, cue: Cue, first: int) -> bool:
        """Whether what seems to be a verb's object is its subject: *las obras que anunció* **el alcalde** *…*."""
        if first != cue.last + 1 or cue.form not in {"finite", "compound"} or self.openings.inside[first] >= 0:
            return False
        before = self.openings.tokens[cue.first - 1].lower if cue.first > work.unit.first else ""
        bare = self.openings.tokens[cue.last].lower not in self.openings.quoting["complementizers"]
        behind = self.dropped.behind(work, cue, work.unit.last)
        touches = behind is not None and behind.first <= first
        return bare and touches and before in self.openings.quoting["relatives"]

    def _before_next_verb(self, first: int, limit: int) -> int:
        """Where English words end: at a relative clause behind a mere noun, at the next verb of whoever speaks.

        *acknowledged the risk* **, which makes …**, *urged members to vote* **, and criticised** *…*.
        """
        scene, tokens = self.discourse.scene, self.discourse.scene.tokens
        if scene.language != "en" or scene.has_marks(first, limit):
            return limit
        commas = [at for at in range(first + 1, limit - 2) if tokens[at].text == ","]
        for at in commas:
            following = scene.lower(at + 1)
            if following in scene.quoting["asides"] and at == commas[-1] and not scene.has_clause(first, at):
                return at
            if following in scene.quoting["linking"] and self._is_told(at + 2):
                return at
        return limit

    def _is_told(self, at: int) -> bool:
        """Whether a past verb of speech or stance stands at token *at*: *…, and* **criticised** *the plan*."""
        scene = self.discourse.scene
        word = scene.lower(at)
        known = word in scene.lexicon.verbs or any(not cue.noun for cue in scene.vocabulary.stances.get(word, ()))
        return known and is_finite(scene.tokens[at], "en") and not word.endswith("s")

    def _subject(self, work: Work, cue: Cue, first: int) -> Source | None:
        """Who speaks: the subject before the verb, that of the verb it is joined to, or an implied one."""
        if self._has_no_asker(cue):
            return Source((), 0, 0)
        impersonal = self.discourse.impersonal
        if impersonal.is_nobody(cue):
            return impersonal.hearsay(cue, work.unit, self.discourse)
        cited = self.discourse.cited.of(cue, work.unit)
        cited = cited or self.discourse.voices.behind(cue, work.unit) or impersonal.placed(cue, work.unit)
        if cited is not None:
            return cited
        if cue.form == "gerund":
            return self._of_gerund(work, cue)
        told = self._at_beginning(work, cue)
        if told is not None:
            return told
        if self._is_joined(cue) or self.french.goes_on(work, cue):
            told = self.discourse.relative_before(cue, work.unit) or self._behind_writer(work, cue) or work.subject
            return told or self.discourse.joined(cue, work.unit)
        subject = (
            self._inverted(work, cue)
            or self.dropped.of_lead(work, cue, first)
            or self.discourse.told_behind(cue, work.unit)
        )
        subject = subject or self.discourse.before(cue, work.unit, work.unit.first)
        subject = Source((), 0, 0) if self._disagrees(cue, subject) else subject
        subject = subject or self.dropped.of_nobody(cue, work.unit)
        if subject is None and self.discourse.scene.language == "de":
            subject = self.discourse.inverted(cue, work.unit)
        if subject is None and cue.form != "finite":
            subject = self._implied(work, cue, first)
        return subject

    def _implied(self, work: Work, cue: Cue, first: int) -> Source | None:
        """Who acts in the sentence, but for a French verb with a subject that says no more than that there is one.

        **Certains** *ont dit que la mairie ment*: neither the mayor's office nor whoever acted before.
        """
        scene, implied = self.discourse.scene, self.discourse.implied(work.unit)
        finite = cue.form == "compound" and is_finite(scene.tokens[cue.first], "fr")  # not *après* **avoir dit**
        if implied is None or scene.language != "fr" or not finite:
            return implied
        within = implied.last > first
        return None if within or scene.lower(cue.first - 1) in _SOMEBODY else implied

    def _behind_writer(self, work: Work, cue: Cue) -> Source | None:
        """Whom a pronoun means behind words that nobody named has said: *when I asked,* **she** *laughed and said*."""
        if work.subject is None or work.subject.players:
            return None
        scene = self.discourse.scene
        subjects = scene.quoting["pronouns.subject"]
        behind = range(max(work.subject.last, work.unit.first) + 1, cue.first)
        at = next((at for at in behind if scene.lowers[at] in subjects and scene.is_comma(at - 1)), None)
        return None if at is None else self.discourse.pronoun(at)

    def _disagrees(self, cue: Cue, subject: Source | None) -> bool:
        """Whether English *say* tells of several, and a name before it of one: *growers who back* **Roe say** *…*."""
        scene = self.discourse.scene
        if scene.language != "en" or cue.form != "finite" or subject is None or len(subject.players) != 1:
            return False
        last = subject.last - 1
        several = cue.first == cue.head and scene.lower(cue.head) == cue.lemma == "say"
        one = self.discourse.cast.players[subject.players[0]].kind == "person" and scene.tokens[last].is_capital
        return several and one and not scene.lower(last).endswith("s")

    def _inverted(self, work: Work, cue: Cue) -> Source | None:
        """The subject of a French verb that an adverb inverts: *Au contraire, répond* **Tal**, *Ainsi dit-***il**.

        Before a pronoun the subject may stand too: *Aussi* **la mairie** *assure-t-elle que …*.
        """
        scene = self.discourse.scene
        if cue.pronoun is not None and scene.language == "fr":
            return self.discourse.subjects.first(work.unit, cue.first) or self.discourse.pronoun(cue.pronoun)
        inverted = cue.form in {"finite", "compound"} and scene.lower(cue.first - 1) == ","
        if not inverted or not self.starts.only_adverbs(work.unit.first, cue.first):
            return None
        return self.discourse.after(cue, work.unit)

    def _at_beginning(self, work: Work, cue: Cue) -> Source | None:
        """Who speaks behind an English verb that opens its sentence, or goes on in a headline: *Sues,* **Says** *…*."""
        if self.discourse.scene.language != "en" or cue.form not in {"finite", "compound"}:
            return None
        if cue.first == work.unit.first:
            after = self.discourse.after(cue, work.unit)
            return after if after is not None and after.first == cue.last + 1 else None
        goes_on = work.unit.title and self.discourse.scene.lower(cue.first - 1) == ","
        return work.subject if goes_on else None

    def _has_no_asker(self, cue: Cue) -> bool:
        """Whether an English clause leaves out who asks: **when asked** *whether it leaked*."""
        scene, before = self.discourse.scene, self.discourse.scene.lower(cue.first - 1)
        elliptic = scene.lower(cue.head) == "asked" and before in {"when", "if"}
        return scene.language == "en" and elliptic

    def _told_by(self, work: Work) -> Source | None:
        """Whoever speaks already in an English sentence, for a participle that goes on: *she said,* **adding** *…*."""
        return work.subject if self.discourse.scene.language == "en" else None

    def _of_gerund(self, work: Work, cue: Cue) -> Source | None:
        """Who says what a participle hands over: its sentence's subject, or whoever speaks before it."""
        if own_subject(self.discourse.scene, cue) is not None:
            return self.discourse.subjects.touching(cue.first - 1, work.unit)
        document = document_before(self.discourse.scene, cue)
        if document is not None:
            return self.discourse.issuers.publishing(document, work.unit, self.discourse)
        lent = self.discourse.voices.before(cue.first - 2, work.unit)  # *…, par la voix de* **Tal** *, disant …*
        if lent is not None and self.discourse.scene.lower(cue.first - 1) == ",":
            return lent
        told = self._told_by(work) or self.discourse.told_in_participle(cue, work.unit)
        if told is None or told.players:
            return told
        return work.subject or self._source_before(work) or told  # *dit-elle,* **en rappelant** *…*

    def _source_before(self, work: Work) -> Source | None:
        """The source of the words before a participle: *selon* **la mairie** *, cela …,* **ajoutant que** *…*."""
        spoken = work.done > work.unit.first and bool(self.discourse.speaker)
        return Source(self.discourse.speaker, 0, 0) if spoken else None

    def _is_joined(self, cue: Cue) -> bool:
        """Whether the verb has no subject of its own, but that of a verb before it: *Moe left* **and said** *…*."""
        at = self.discourse.subjects.end_before(cue, 0)
        opens = (
            self.dropped.possible and at == self.discourse.scene.units[self.discourse.scene.unit_of[cue.first]].first
        )
        return self.discourse.scene.lower(at) in self._joining and not opens  # *Roa habló.* **Y** *añadió: …*
