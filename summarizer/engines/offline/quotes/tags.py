"""Tags: a cue and its speaker behind the words they hand over (*«…», a-t-il dit*, *"…", Smith said*)."""

from __future__ import annotations

from dataclasses import replace

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.content import Content
from summarizer.engines.offline.quotes.drafts import QuoteDraft, Work
from summarizer.engines.offline.quotes.dropped import DroppedSubjects
from summarizer.engines.offline.quotes.frames_german import GermanFrames
from summarizer.engines.offline.quotes.infinitives_german import holds_report
from summarizer.engines.offline.quotes.marked_tags_english import called, only_sets_scene, tells_of_subject
from summarizer.engines.offline.quotes.names_german import is_named_in_marks
from summarizer.engines.offline.quotes.parted_subjects_french import has_parted_subject
from summarizer.engines.offline.quotes.relayed import is_outlet_s
from summarizer.engines.offline.quotes.resumed import Resumed
from summarizer.engines.offline.quotes.source_starts import SourceStarts
from summarizer.engines.offline.quotes.tag_edges import TagEdges
from summarizer.engines.offline.reading.fields_german import GermanFields
from summarizer.engines.offline.reading.homographs import may_hold_clause
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.reading.verbs import is_french_infinitive
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either

__all__ = ["Tags"]

_RESUMED_REACH = 14  # tokens between a tag and the words that go on: *«A», a dit hier le maire de Roval, «B»*
_NO_INVERSION = frozenset({"ask", "accuse", "deny"})
"""Kinds of English verbs behind which no subject stands: *urged residents* has an object."""
_MANNER, _CLAUSE = 5, 4  # tokens between the subject of a verb and the colon behind it; words of a clause
_CUES_AHEAD = 6  # cues searched for the tag of a clause
_SPEAKER = 10  # tokens that tell who speaks


class Tags:
    """Reads cues that stand behind their words."""

    def __init__(self, discourse: Discourse, content: Content) -> None:
        self.discourse, self.content = discourse, content
        self.scene, self.tokens, self.inside = discourse.scene, discourse.tokens, discourse.scene.inside
        self.edges = TagEdges(discourse.scene)
        self.dropped, self.starts = DroppedSubjects(discourse), SourceStarts(discourse.scene)
        self._frames = GermanFrames(discourse.scene) if discourse.scene.language == "de" else None
        self._fields = GermanFields(discourse.scene) if discourse.scene.language == "de" else None
        self.resumed = Resumed(discourse.scene, self._fields)
        self._names = self.scene.quoting["calling"] | self.scene.quoting["naming"] | {"mean"}

    def subject(self, work: Work, cue: Cue) -> Source | None:
        """The subject of a tag; None where the cue is none, because it stands before its words."""
        if (before := cue.first - 1) < work.done:
            return None
        if cue.pronoun is not None:
            told = self.discourse.impersonal.one(cue, work.unit) or self.discourse.pronoun(cue.pronoun)
            return told if self.scene.has_word(work.done, cue.first) and not self._is_inverted(work, cue) else None
        own = self._fields is not None and self._fields.is_own_phrase(work.done, cue.first)
        if own or is_named_in_marks(self.content, before) or has_parted_subject(self.discourse, work, cue):
            return None
        german = self._framed(work, cue) or self._hearsay(work, cue)
        if german is not None:
            return german
        if (self.edges.opens(before) or self.inside[before] >= 0) and self.scene.has_word(work.done, cue.first):
            if self._leads_on(cue):
                return None
            participle = cue.form == "gerund" and self.scene.language in {"en", "fr"}
            after = None if participle else self._behind(cue, work.unit)
            if (
                after
                and self.edges.only_adverbials(cue.last + 1, after.first)
                and not self.dropped.has_object(cue, after)
                and not self.edges.calls_on(cue, after)
                and self._tells_what_stands_before(work, cue, after)
            ):
                return after
            if dropped := self.dropped.of_tag(work, cue):
                return dropped
        if self.scene.language == "en" or self.inside[before] >= 0:
            return self._subject_between(work, cue)
        return None

    def _is_inverted(self, work: Work, cue: Cue) -> bool:
        """Whether an adverb inverts a French verb that opens words: **Aussi la mairie** *assure-t-elle que …*."""
        plain = self.scene.language == "fr" and self.tokens[cue.first - 1].is_word and self.inside[cue.first - 1] < 0
        return plain and not self.scene.has_clause(work.done, cue.first)

    def _behind(self, cue: Cue, unit: Unit) -> Source | None:
        """The subject behind a tag, a pronoun too where no hyphen ties it: *«…», sagte* **sie**, *dijo* **ella**."""
        apart = self.scene.language in {"de", "es"}
        if apart and self.edges.is_pronoun(cue.last + 1):
            return self.discourse.pronoun(cue.last + 1)
        found = self.discourse.cited.of(cue, unit) or self.discourse.after(cue, unit)
        reported = found is None and self._frames is not None and self._frames.ends_report(unit.first, cue.first - 1)
        return self.discourse.inverted(cue, unit) if reported else found  # *…, schrieb* **der „Bote“**

    def _framed(self, work: Work, cue: Cue) -> Source | None:
        """The subject between a German auxiliary behind marks and its participle: *„…“, hatte* **Kolb** *erklärt*."""
        if self.scene.language != "de" or cue.form != "compound":
            return None
        at = self.discourse.auxiliary(cue, work.unit)
        if at is None or at <= work.done or not (self.tokens[at - 1].text == "," or self.inside[at - 1] >= 0):
            return None
        if not (self.edges.is_marked(work, at) or self._is_reported_before(work, cue, at)):
            return None
        subject = self.discourse.inverted(replace(cue, first=at, last=at), work.unit)
        return subject if subject is not None and subject.last <= cue.first else None

    def _is_reported_before(self, work: Work, cue: Cue, auxiliary: int) -> bool:
        """Whether the clause in the reported mood ends with its tag: *Der Damm* **sei** *alt, hatte Kolb gesagt.*"""
        opens = cue.last + 1 < len(self.tokens) and self.tokens[cue.last + 1].text == ","
        return not opens and self._frames is not None and self._frames.is_reported(work.done, auxiliary - 1)

    def _hearsay(self, work: Work, cue: Cue) -> Source | None:
        """From where German *es* has marked words: *„…“, hieß es* **aus dem Ministerium**."""
        if not self.discourse.impersonal.is_nobody(cue) or not self.edges.is_marked(work, cue.first):
            return None
        return self.discourse.impersonal.hearsay(cue, work.unit, self.discourse)

    def _tells_what_stands_before(self, work: Work, cue: Cue, after: Source) -> bool:
        """Whether a verb and the subject behind it close words, and open none: *Moe, a clerk, said Roe had …*."""
        if self.scene.lower(after.last) != "," and tells_of_subject(self.scene, work.done, cue.first):
            return False
        if self.edges.is_marked(work, cue.first):
            return self.scene.language != "en" or cue.lemma not in self.scene.quoting["judging"]
        if self.edges.announces(after.last) or self._follows_clause(work, max(after.last, cue.last + 1)):
            return False
        if self._cuts_in(work, cue, after) or self._follows_adverbs(work, cue, after):
            return True
        reported = self._is_reported_before(work, cue, cue.first)
        stated = reported or self.scene.language == "es" or self.edges.deplores(work, cue, after)  # *…,* **acusó Roa**
        if (cue.kind == "accuse" and not stated) or not (
            reported
            or may_hold_clause(self.scene, work.done, cue.first)
            or work.unit.title
            or self._ends_inverted(work, cue, after)
        ):
            return False
        return self.scene.language != "en" or not (self._is_object(cue, after) or self.edges.acts(after.last))

    def _follows_adverbs(self, work: Work, cue: Cue, after: Source) -> bool:
        """Whether nothing but adverbs stands before a tag in commas: *Or,* **note Tal**, *il est tard*."""
        tail = max(after.last, cue.last + 1)
        return self.scene.lower(tail) == "," and self.starts.only_adverbs(work.done, cue.first)

    def _ends_inverted(self, work: Work, cue: Cue, after: Source) -> bool:
        """Whether an English *said* and a name close a few words that show no verb: *It leaks,* **said Roe** *.*"""
        person = self.discourse.cast.players[after.players[0]].kind == "person" if after.players else False
        plain = self.scene.language == "en" and cue.lemma == "say" and person and after.first == cue.last + 1
        few = self.scene.count_words(work.done, cue.first) >= _CLAUSE
        return plain and few and self.scene.lower(after.last) in {",", "."}

    def _cuts_in(self, work: Work, cue: Cue, after: Source) -> bool:
        """Whether a verb and its subject in commas part a subject from its verb: *The dam,* **said Roe** *, is old*."""
        plain = cue.lemma == "say" and "," not in self.scene.lowers[work.done : cue.first - 1]
        if not self.edges.opens(cue.first - 1) or not (plain or self.scene.language in {"fr", "es"}):
            return False
        tail, end = max(after.last, cue.last + 1), work.unit.last
        comma = next((at for at in range(tail, min(tail + _MANNER, end)) if not self.tokens[at].is_word), end)
        return comma + 1 < end and self.edges.closes(comma) and self.scene.next_finite(comma) == comma + 1

    def _follows_clause(self, work: Work, at: int) -> bool:
        return self._fields is not None and self._fields.follows_clause(work.done, at, work.unit.last)

    def _is_object(self, cue: Cue, after: Source) -> bool:
        """Whether what stands behind an English verb is its object: *Moe, a clerk, called* **Roe's plan** *…*."""
        judges = cue.kind in _NO_INVERSION or cue.lemma in either(
            self.scene.quoting["judging"], self.scene.quoting["calling"]
        )
        return judges or self.scene.lower(after.last) in {"'s", "’s"}

    def _leads_on(self, cue: Cue) -> bool:
        """Whether the verb opens words of its own: *«…», X affirme* **que** *…*."""
        if self.scene.language == "de" and self.scene.lower(cue.last + 1) == ",":
            return holds_report(self.scene, cue.last + 2)  # *Roth, den er zitiert, sagte* **, der Damm sei** *…*
        following = self.scene.lower(cue.last + 1)
        if self.scene.language == "en" and cue.form == "gerund":
            return True  # *mocked the “clerk,”* **saying,** *“Go!”*
        infinitive = self.scene.language == "fr" and is_french_infinitive(following)  # *X, que …, nie* **avoir menti**
        return infinitive or following in self.scene.quoting["complementizers"]

    def _subject_between(self, work: Work, cue: Cue) -> Source | None:
        """The subject of an English tag, between the comma or the mark and the verb: *"…",* **Smith** *said*."""
        subject = self._described(work, cue) or self.discourse.before(cue, work.unit, work.done)
        subject = subject or self._behind_marks(work, cue)
        if subject is None or not subject.last or subject.first <= work.done:
            return None
        if self.scene.language == "en":
            subject = self.edges.with_joined(self._with_description(work, self._with_article(subject)))
        opening = subject.first - 1
        opening -= self.scene.lower(opening) == "as" and self.edges.follows_marks(opening)  # *"…," as Roe put it*
        separated = self.tokens[opening].text == "," or self.inside[opening] >= 0
        separated = separated and not self.content.is_name_part(
            opening, work.done
        )  # *The* **“Boats First”** *group said*
        if not separated or not self.scene.has_word(work.done, subject.first) or self.edges.has_object(cue):
            return None
        scenic = only_sets_scene(self.edges, self.content, work, cue, subject.first)
        if scenic or not (self.edges.is_marked(work, subject.first) or self._closes(work, cue, subject)):
            return None
        cited = self.discourse.cited.of(cue, work.unit)  # *"…," the Herald quoted* **Roe** *as saying*
        return subject if cited is None else replace(cited, first=subject.first, last=max(cited.last, subject.last))

    def _described(self, work: Work, cue: Cue) -> Source | None:
        """Whoever is named between English marks and a comma, and described up to the verb: *"…,"* **Roe, a clerk,**"""
        if self.scene.language != "en" or self.tokens[cue.first - 1].text != ",":
            return None
        for mention in self.discourse.by_unit.get(work.unit.number, ()):
            begins = work.done < mention.first and self.edges.follows_marks(mention.first)
            if begins and mention.last < cue.first - 1 and self.tokens[mention.last].text == ",":
                return Source((mention.actor,), mention.first, mention.last)
        return None

    def _behind_marks(self, work: Work, cue: Cue) -> Source | None:
        """An English speaker that no list knows, who fills the words between the marks and the verb."""
        if self.scene.language != "en":
            return None
        marks = (
            at for at in range(cue.first - 1, max(work.done, cue.first - _SPEAKER) - 1, -1) if self.inside[at] >= 0
        )
        first = next(marks, work.done) + 1
        return self.discourse.strangers.filling(first, cue.first) if self.edges.follows_marks(first) else None

    def _with_article(self, subject: Source) -> Source:
        """*subject* with the article before its name, if a comma stands before: *…,* **the Val Post** *reported*."""
        first = subject.first - 1
        article = (
            self.scene.lower(first) in self.scene.vocabulary.words["articles"] and self.tokens[first - 1].text == ","
        )
        return replace(subject, first=first) if article else subject

    def _with_description(self, work: Work, subject: Source) -> Source:
        """*subject* with the words before it, if they reach back to the marks: *"…,"* **the retired** *mayor said*."""
        first = self.discourse.strangers.phrase_start(subject.first, work.done)
        word = self.scene.lower(first)
        function = word in self.scene.vocabulary.function_words and not self.discourse.strangers.is_determiner(first)
        if first <= work.done or function or word.endswith("ing") or not self.edges.follows_marks(first):
            return subject
        return replace(subject, first=first)

    def _closes(self, work: Work, cue: Cue, subject: Source) -> bool:
        """Whether a subject and its verb close words without marks, and are not the main clause after an adverbial.

        *The dam held,* **Moe said on Monday** *.*, but *On Monday,* **Moe said** *that the dam held*.
        """
        if self.edges.interrupts(work, subject.first, cue.last + 1, work.unit.last):
            return self.scene.has_clause(cue.last + 1, work.unit.last)
        ends = self.scene.lower(cue.last + 1) == "." and self.scene.count_words(work.done, subject.first) >= _CLAUSE
        if not (may_hold_clause(self.scene, work.done, subject.first) or work.unit.title or ends):
            return False
        if self.edges.is_fronted(cue, work.done, subject.first - 1) or self.edges.governs(cue):
            return False
        if self.scene.lower(cue.last + 1) == "," and not self.scene.has_marks(cue.last + 1, work.unit.last):
            return True  # *The dam held,* **Moe said,** *so it is clear that …*
        behind = range(cue.last + 1, min(cue.last + 1 + _RESUMED_REACH, work.unit.last - 1))
        commas = (at for at in behind if self.tokens[at].text == ",")  # *…, Moe said,* **adding** *…*
        adding = next((at for at in commas if self.resumed.opens_marks(at + 1, at + 2)), behind.stop)
        return not any(self.edges.goes_on(at) for at in range(cue.last + 1, adding))

    def hands_over(self, work: Work, position: int) -> bool:
        """Whether a later tag hands over the very clause this cue stands in: *X refuse de parler,* **a affirmé Y**."""
        cue, ahead = work.cues[position], work.cues[position + 1 : position + 1 + _CUES_AHEAD]
        if not ahead or cue.pronoun is not None or self._opens_marks(cue) or self.subject(work, cue) is not None:
            return False
        first = cue.last + 1
        for later in ahead:
            if any(self.tokens[at].text in ";:" and self.inside[at] < 0 for at in range(first, later.first)):
                return False
            subject = self._tags(work, later)
            if subject is not None:
                return not self._relays(work, cue, subject)
            if cue.kind != "say" and self._closes_with_source(work, later):
                return True
            first = later.first
        return False

    def _tags(self, work: Work, cue: Cue) -> Source | None:
        """The subject of a finite verb that is a tag."""
        return self.subject(work, cue) if cue.form in {"finite", "compound"} else None

    def _relays(self, work: Work, cue: Cue, subject: Source) -> bool:
        """Whether an outlet only hands on what somebody said: *Moe asked Roe to go,* **the Post reported**."""
        said = self.scene.language == "en" and cue.form in {"finite", "compound"}
        outlet = said and is_outlet_s(self.discourse.cast, subject.players)
        named = self.discourse.before(cue, work.unit, work.done) if outlet else None
        return named is not None and bool(named.players) and named.players != subject.players

    def _opens_marks(self, cue: Cue) -> bool:
        """Whether marks open right behind an English verb, which no later tag hands over: **shouted** *, "Go," …*."""
        if self.scene.language != "en" or cue.kind != "say" or cue.lemma in self._names:
            return False
        at = cue.last + 1 + (self.scene.lower(cue.last + 1) in {",", ":"})
        return at < len(self.tokens) and self.inside[at] >= 0

    def before_tagged(self, work: Work, position: int, limit: int) -> int:
        """Where a lead ends whose colon opens marks that a tag hands over: *saw danger* **: "It leaks," said Roe**."""
        first = work.cues[position].last + 1
        if self.scene.lower(first) == ":" and self.scene.language == "en" and work.cues[position].strong:
            return limit  # *Roe said* **: "It leaks,"** *the Times reported*
        for later in work.cues[position + 1 : position + 1 + _CUES_AHEAD]:
            subject = self._tags(work, later)
            if subject is not None and first < subject.first and self._relays(work, work.cues[position], subject):
                return min(limit, subject.first)
            closing = later.first - 1
            while closing > first and self.inside[closing] < 0 and self.tokens[closing].text not in ".;:":
                closing -= 1
            passage = self.inside[closing]
            if passage >= 0:
                colon = self.scene.tokens_of(passage)[0] - 1
                opens = colon >= first and self.tokens[colon].text == ":"
                return colon if opens and subject is not None else limit
        return limit

    def _closes_with_source(self, work: Work, cue: Cue) -> bool:
        """Whether a source that ends the sentence takes all of it: *The port asked for help,* **according to Moe**."""
        if cue.form != "preposition" or not cue.strong or self.tokens[cue.first - 1].text != ",":
            return False
        source = self.discourse.source_of(cue, work.unit)
        return source is not None and not self.scene.has_word(source.last, work.unit.last)

    def quotes(self, work: Work, cue: Cue, subject: Source, limit: int) -> list[QuoteDraft]:
        """The quotes before a tag, with what takes the last of them up again behind it, before the token *limit*."""
        end = min(cue.first, subject.first) if subject.last else cue.first
        if self._framed(work, cue) is not None:
            end -= 1  # the auxiliary
        end -= self.scene.lower(end - 1) == "as" and self.edges.follows_marks(end - 1)  # *"…,"* **as** *Roe put it*
        tail = max(cue.last + 1, subject.last)
        tail = self._frames.behind_closing(cue, tail) if self._frames is not None else tail
        if self.starts.only_adverbs(work.done, end):
            work.subject, work.done = subject, max(work.done, tail)  # *Or,* **note-t-il**, *il est tard*
            return self.content.of(work, tail, limit, cue, subject)
        limit, interrupts = self.edges.cut(work, end, tail, limit)
        drafts = self.content.of(work, called(self.scene, cue, end) or self.edges.begin(work, end), end, cue, subject)
        work.subject = subject if drafts else work.subject
        if drafts and interrupts:
            self.content.resume(work, drafts[-1], self.edges.comma_behind(tail, limit), limit)
            tail = limit
        elif drafts:
            tail = self.resumed.add(work, drafts[-1], tail, limit)
            adding = self.resumed.joined(work, drafts[-1], tail, limit) if subject.last <= cue.first else limit
            self.content.resume(work, drafts[-1], adding, limit)
        work.done = max(work.done, tail)
        return drafts
