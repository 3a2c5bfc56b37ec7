"""Marked words without a cue, and German sentences whose mood alone says that they are somebody's."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.engines.offline.quotes.content import Content
from summarizer.engines.offline.quotes.crossheads import heads
from summarizer.engines.offline.quotes.denied_cues import DeniedCues
from summarizer.engines.offline.quotes.drafts import Aside, QuoteDraft, Work
from summarizer.engines.offline.quotes.names_german import GermanNames
from summarizer.engines.offline.quotes.noun_cues import NounCues
from summarizer.engines.offline.quotes.tags_within import TagsWithin
from summarizer.engines.offline.reading.mood_german import GermanMood
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source

__all__ = ["Uncued"]

_BORROWED = 3  # marked words up to this many, without any cue, are taken for borrowed ones
_VIEW = 12  # tokens from *für* to the marks
_POINTING = frozenset(
    {"in", "aus", "das", "dies", "es", "ein", "eine", "einfach", "nur", "schlicht", "schlichtweg", "lediglich"}
)
_ENDS = frozenset(".!?…")
_AND = frozenset({"et", "ou"})
_NOTE = "no cue of speech: borrowed words, a title or a name"


class Uncued:
    """Gives what the cues of a unit leave over to whoever speaks around it, or sets it aside."""

    def __init__(self, discourse: Discourse, content: Content) -> None:
        self.discourse, self.content = discourse, content
        self.scene, self.tokens = discourse.scene, discourse.tokens
        self.nouns, self.denied = NounCues(discourse, content), DeniedCues(discourse.scene)
        self.within = TagsWithin(discourse, content)
        self.asides: list[Aside] = []
        self.nobody_spoke = False  # in the last quote: *hieß es*
        self.in_mood = False  # whether the last quote stands in the reported mood
        self.names = GermanNames(discourse.scene, content) if discourse.scene.language == "de" else None
        self.mood = GermanMood(discourse.scene) if discourse.scene.language == "de" else None

    def quotes(self, work: Work, drafts: Sequence[QuoteDraft]) -> list[QuoteDraft]:
        """The quotes of a unit beside the *drafts* that its cues have given."""
        rest = [index for index in work.passages if index not in work.used]
        if self.mood is not None and not drafts:
            viewed = rest and self._german_viewer(work, self.scene.tokens_of(rest[0])[0])
            found = [] if viewed else self._german_report(work, rest, self.mood)
            if found:
                self.discourse.note_speaker(found[-1].speakers)
                return found
        return self._of_passages(work, rest)

    def note(self, draft: QuoteDraft) -> None:
        """Remember whether nobody known says the last quote, so that a report goes on as nobody's: *…, hieß es.*"""
        impersonal = draft.lemma in self.scene.quoting["impersonal"]
        self.nobody_spoke = not draft.speakers and (impersonal or self.nobody_spoke)
        if self.mood is not None:
            runs = ((self.scene.token_at(start), self.scene.token_at(end - 1) + 1) for start, end in draft.runs)
            self.in_mood = any(self.mood.is_reported(first, last) for first, last in runs)

    # German reports without a cue

    def _german_report(self, work: Work, passages: Sequence[int], mood: GermanMood) -> list[QuoteDraft]:
        """A sentence in the reported mood, marked words and all, goes to whoever spoke last: *Der Damm* **sei** *…*.

        The mood of *werde* or *sei* outlasts a sentence of narration; other forms, and *soll … haben*, have to follow.
        """
        how = mood.of(work.unit)
        if not passages and not work.runs_on:
            told = how == "sure" and not work.cues and mood.opens(work.unit)
            return self.content.indirect(work, Source(self.discourse.subject, 0, 0)) if told else []
        if passages:
            going_on = self._reporter(work) if work.runs_on else ()
            players = going_on or self.discourse.subject
            return self.content.of(work, work.unit.first, work.unit.last, None, Source(players, 0, 0)) if how else []
        goes_on = how == "sure" or (
            work.follows_quote and (how == "likely" or (how and self.in_mood) or mood.is_hearsay(work.unit))
        )
        if not goes_on or not (self.discourse.speaker or self.nobody_spoke):
            return []
        return self.content.indirect(work, Source(() if self.nobody_spoke else self._goes_on_speaking(work), 0, 0))

    def _reporter(self, work: Work) -> tuple[int, ...]:
        """Whoever spoke last, or has a verb of speech without words since: **Roth** *rügt den Plan. Er sei alt.*"""
        before = self.scene.units[work.unit.number - 1] if work.unit.number else None
        if work.follows_quote or before is None or before.paragraph != work.unit.paragraph:
            return self.discourse.speaker
        cue = next((cue for cue in self.scene.cues_of(before) if cue.form in {"finite", "compound"}), None)
        if cue is None:
            return self.discourse.speaker
        named = self.discourse.told_behind(cue, before)
        return (named.players if named is not None else self.discourse.subject) or self.discourse.speaker

    def _goes_on_speaking(self, work: Work) -> tuple[int, ...]:
        """Whoever spoke last; *er* is none of several: *Die Parteien lobten den König.* **Er** *wolle bleiben.*"""
        unit, speaker = work.unit, self._reporter(work)
        groups = speaker and all(self.discourse.cast.players[number].kind == "group" for number in speaker)
        meant = self.discourse.pronoun(unit.first).players if groups and self.scene.lower(unit.first) == "er" else ()
        return meant or speaker

    # marked words without a cue

    def _of_passages(self, work: Work, passages: Sequence[int]) -> list[QuoteDraft]:
        found = []
        for index in passages:
            if index in work.used:
                continue
            within = self.within.quote(work, index)
            named = [within] if within is not None else self.nouns.quotes(work, index)
            if named:
                found += named
                self.discourse.note_speaker(named[-1].speakers)
                continue
            draft = self._of_passage(work, index)
            if draft is None:
                passage = self.scene.passages[index]
                self.asides.append(Aside(passage.start, passage.end, _NOTE))
            else:
                found.append(draft)
                self.discourse.note_speaker(draft.speakers)
        return found

    def _of_passage(self, work: Work, index: int) -> QuoteDraft | None:
        """The quote of one passage; None where nothing shows that somebody speaks."""
        first, last = self.scene.tokens_of(index)
        speaks = self._is_long(first, last) or self.content.is_clause(index)
        if not self.scene.has_plain_word(work.unit.first, work.unit.last):
            if work.announced is None and heads(self.scene, work.unit):
                return self.content.marked(work, index, None, None) if speaks else None
            return self._continued(work, index) if speaks or self._is_sentence(work, index) else None
        if self.scene.language == "fr":
            agent = self._told_by(work, last)
            if agent is not None and speaks:
                return self.content.marked(work, index, None, agent)
            if self.scene.lower(first - 1) == "(" and self.scene.lower(last) == ")":
                return None  # an example or a translation: *le désir (« Que veut-on ? »)*
            if not self.content.is_clause(index) and self._is_reason(first, work.unit):
                return None
        announced = first > work.unit.first and self.tokens[first - 1].text == ":"
        if index in self.scene.works or (not announced and self._is_english_title(work, index)):
            return None
        viewer = self._german_viewer(work, first) if self.mood is not None else None
        if viewer is not None:
            return self.content.marked(work, index, None, viewer)
        if self.names is not None and self.names.is_name(work, index, announced=announced):
            return None
        tagged = self._tagged(work, last) if speaks else None
        source = tagged or (self._named_before(work, first) if speaks or announced else None)
        return self._told_around(work, index, source, announced=announced)

    def _tagged(self, work: Work, behind: int) -> Source | None:
        """Whom an English verb right behind marks names that no list knows: *"It leaks,"* **recalled Roe** *.*

        Nobody where the verb is known, and its subject is not: *"It leaks,"* **reads** *a note*.
        """
        if self.scene.language != "en" or not self.scene.closes_with_comma(behind - 1):
            return None
        if any(cue.form == "finite" for cue in self.scene.cues_between(behind, behind + 1)):
            return Source((), 0, 0)
        near = self.discourse.by_unit.get(work.unit.number, ())
        named = next((mention for mention in near if mention.first == behind + 1), None)
        past = self.scene.lower(behind).endswith("ed")
        if named is None or not past or self.scene.lower(named.last) not in {",", "."}:
            return None
        person = self.discourse.cast.players[named.actor].kind == "person"
        return Source((named.actor,), named.first, named.last) if person else None

    def _is_woven_in(self, first: int, last: int, unit: Unit) -> bool:
        """Whether a French clause goes on in the marks from *first* to *last*: *le quai est* **« en piteux état »**.

        Marks that hold a subject of their own, or several sentences, are whole without what stands before them.
        """
        if self.scene.language != "fr" or first == unit.first or self.scene.inside[first - 1] >= 0:
            return False
        before = self.tokens[first - 1]
        whole = self.scene.lower(first + 1) in self.scene.quoting["subjects"]
        whole = whole or before.lower in self.scene.quoting["complementizers"]
        ends = any(self.tokens[at].text in _ENDS for at in range(first, last - 2))
        return before.is_word and not whole and not ends

    def _told_around(self, work: Work, index: int, source: Source | None, *, announced: bool) -> QuoteDraft | None:
        """A passage with the clause that it is woven into, as far as no other quote has its words."""
        first, last = self.scene.tokens_of(index)
        if source is not None and self._is_denied(work.unit, first):
            return None  # *Tal n'a pas dit que le port* **« fermerait »**
        if announced or source is None or not self._is_woven_in(first, last, work.unit):
            return self.content.marked(work, index, None, source) if source or announced else None
        if source.last == first:
            draft = self.content.marked(work, index, None, source)
            draft.kind = "mixed"  # *Tal* **« refuse de payer »**
            return draft
        begin, end = max(work.done, work.unit.first), last
        begin = next((at + 1 for at in range(first - 1, begin - 1, -1) if self._parts(work, at)), begin)
        while end < work.unit.last and not self._parts(work, end) and self.tokens[end].text != ",":
            end += 1
        if begin < first and not self._is_of_subject(source, begin, first):
            found = self.content.of(work, begin, end, None, source)
        else:
            found = []
        return found[0] if found else self.content.marked(work, index, None, source)

    def _is_denied(self, unit: Unit, first: int) -> bool:
        """Whether somebody is told not to have said what leads to the marks: *n'a pas* **dit que** *le port …*."""
        behind = self.scene.quoting["complementizers"]
        told = (cue for cue in self.scene.cues_of(unit) if cue.kind == "say" and cue.last < first)
        return any(self.scene.lower(cue.last + 1) in behind and self.denied.is_denied(cue) for cue in told)

    def _is_of_subject(self, source: Source, begin: int, first: int) -> bool:
        """Whether the article tells of the speaker what leads to the marks: *Tal a vécu* **« une longue nuit »**."""
        if not begin <= source.first < source.last <= first or not self.scene.has_clause(source.last, first):
            return False
        return not self.scene.has_one_of(self.scene.quoting["complementizers"], source.last, first)

    def _parts(self, work: Work, at: int) -> bool:
        """Whether token *at* parts clauses: a semicolon, a colon, the comma before *qui*, another quote's marks."""
        passage, token = self.scene.inside[at], self.tokens[at]
        if passage >= 0:
            return passage in work.used
        relatives = self.scene.vocabulary.words["relatives"]
        return token.text in ";:" or (token.text == "," and self.scene.lower(at + 1) in relatives)

    def _is_reason(self, at: int, unit: Unit) -> bool:
        """Whether French *pour* leads to marks at token *at*, or to some before them: *jugé* **pour** *« vol »* **et**.

        What somebody is charged with, or praised for, nobody is known to have said.
        """
        before = at - 1
        while before > unit.first and (self.tokens[before].text == "," or self.scene.lower(before) in _AND):
            if self.scene.inside[before - 1] < 0:
                return False
            before = self.scene.tokens_of(self.scene.inside[before - 1])[0] - 1
        return self.scene.lower(before) == "pour"

    def _is_english_title(self, work: Work, index: int) -> bool:
        """Whether all words in marks have a capital but those that titles leave small: *the book* **“Ash and Oak”**."""
        if self.scene.language != "en":
            return False
        if self.content.is_attribute(index):
            return True
        if work.unit.title or self.content.is_clause(index):
            return False
        first, last = self.scene.tokens_of(index)
        words = [self.tokens[at] for at in range(first, last) if self.tokens[at].is_word]
        small = self.scene.vocabulary.function_words
        large = sum(word.is_capital for word in words)
        return large > 1 and all(word.is_capital or word.lower in small for word in words)

    def _german_viewer(self, work: Work, first: int) -> Source | None:
        """For whom something is what stands in marks: *Der Plan ist* **für die Gewerkschaft** *„reine Willkür“*."""
        copulas = self.scene.vocabulary.words["auxiliaries.be"]
        before = [at for at in range(max(work.unit.first, first - _VIEW), first) if self.scene.lower(at) == "für"]
        if not before or not self.scene.has_one_of(copulas, work.unit.first, first):
            return None
        named = self.discourse.subjects.right_behind(before[-1] + 1, work.unit)
        rest = [self.tokens[at] for at in range(named.last, first)] if named is not None else []
        close = all(token.is_capital or token.lower in copulas or token.lower in _POINTING for token in rest)
        return named if named is not None and named.last <= first and close else None

    def _is_long(self, first: int, last: int) -> bool:
        return sum(self.tokens[at].is_word for at in range(first, last)) > _BORROWED

    def _continued(self, work: Work, index: int) -> QuoteDraft:
        """A sentence of nothing but marked words; right after a tag it stands under the tag's cue too."""
        if work.announced is not None:
            return self.content.marked(work, index, work.announced.cue, work.announced.source)
        draft, tagged = self.content.marked(work, index, None, self._continuing(work, index)), work.tagged
        if tagged is not None and tagged.speakers == draft.speakers and self._is_next(tagged, work.unit):
            draft.mention, draft.cue, draft.cue_kind, draft.lemma = (
                tagged.mention, tagged.cue, tagged.cue_kind, tagged.lemma,
            )  # fmt: skip
        return draft

    def _is_sentence(self, work: Work, index: int) -> bool:
        """Whether a few marked words are a sentence right behind a tag: *“…,” said Roe.* **“So there.”**"""
        passage, tagged = self.scene.passages[index], work.tagged
        ends = self.scene.text[passage.end - 1] in _ENDS
        same = tagged is not None and self.scene.units[tagged.unit].paragraph == work.unit.paragraph
        return ends and same and work.follows_quote and self.scene.text[passage.start].isupper()

    def _is_next(self, tagged: QuoteDraft, unit: Unit) -> bool:
        """Whether *unit* follows the sentence of *tagged*, in English in the next paragraph too."""
        before = self.scene.units[tagged.unit]
        near = before.paragraph == unit.paragraph or self.scene.language == "en"
        return tagged.cue is not None and before.number == unit.number - 1 and near

    def _continuing(self, work: Work, index: int) -> Source | None:
        """Who goes on speaking in a sentence of nothing but marked words: the last speaker, or a new subject since.

        Not a French person whom these words themselves name: « **Tal** *a menti* » is the word of whoever spoke before.
        """
        tagged = work.tagged
        if (
            tagged is not None
            and not tagged.speakers
            and tagged.mention is not None
            and self._is_next(tagged, work.unit)
        ):
            return None  # *"…,"* **I** *said.* **"…"**
        going_on = self.discourse.speaker if work.follows_quote else ()
        players = going_on or self.discourse.subject or self.discourse.speaker
        named = self._people_named(index) if self.scene.language == "fr" else frozenset[int]()
        if not named.isdisjoint(players):
            players = next(((other,) for other in reversed(self.discourse.spoken) if other not in named), ())
            return Source(players, 0, 0)
        return Source(players, 0, 0) if players else None

    def _people_named(self, index: int) -> frozenset[int]:
        """The people whom a passage names, or points at: *« cette femme a menti »*."""
        first, last = self.scene.tokens_of(index)
        near = self.discourse.subjects.nearby
        mentions = near.between(near.around(first, self.scene.unit_of[first]), first, last)
        return frozenset(m.actor for m in mentions if self.discourse.cast.players[m.actor].kind == "person")

    def _told_by(self, work: Work, last: int) -> Source | None:
        """Whoever *par* names behind a participle of speech right after marks: *« Non », lancé* **par le maire**."""
        at = last + (self.scene.lower(last) == ",")
        if at + 1 >= work.unit.last or self.scene.lower(at + 1) != "par":
            return None
        if self.scene.lower(at) not in self.scene.lexicon.verbs:
            return None
        near = self.discourse.by_unit.get(work.unit.number, ())
        mention = next((mention for mention in near if mention.first == at + 2), None)
        return Source((mention.actor,), mention.first, mention.last) if mention else None

    def _touching(self, work: Work, first: int) -> Source | None:
        """Whoever stands right before marks, and no preposition governs: *après …,* **le pape** *« s'associe »*."""
        if self.scene.language != "fr":
            return None
        touching = self.discourse.subjects.ending(first - 1, work.unit, max(work.unit.first, first - 1 - _BORROWED))
        return touching if touching is not None and touching.last == first else None

    def _named_before(self, work: Work, first: int) -> Source | None:
        """The actor named before marked words in their own sentence: its subject."""
        pronoun = self.discourse.first_pronoun(work.unit, first)
        if pronoun is not None:
            return pronoun
        touching = self._touching(work, first)
        if touching is not None:
            return touching
        near = self.discourse.by_unit.get(work.unit.number, ())
        before = [mention for mention in near if mention.last <= first]
        acting = [mention for mention in before if mention in self.discourse.main(work.unit)]
        if before:
            mention = next(filter(self.discourse.subjects.has_verb, acting), before[0])
            return Source((mention.actor,), mention.first, mention.last)
        return Source(self.discourse.subject, 0, 0) if self.discourse.subject else None
