"""Sources: a preposition that names who says its sentence (*selon X, …*, *…, according to X*, *…, so X*)."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.content import Content
from summarizer.engines.offline.quotes.drafts import QuoteDraft, Work
from summarizer.engines.offline.quotes.dropped import DroppedSubjects
from summarizer.engines.offline.quotes.frames_german import GermanFrames
from summarizer.engines.offline.quotes.leads_french import FrenchLeads
from summarizer.engines.offline.quotes.source_ends import SourceEnds
from summarizer.engines.offline.quotes.source_gaps import HAVE, SourceGaps
from summarizer.engines.offline.quotes.source_starts import SourceStarts
from summarizer.engines.offline.quotes.views_french import holds_view
from summarizer.engines.offline.quotes.worded_german import WithTheWords
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, without

__all__ = ["Sources"]

_UNKNOWN = 9  # tokens of an unknown source
_REST = 8  # tokens of what belongs to a verb behind a source: *kam laut Kolb* **zu dem Schluss**, *dass …*
_SELF = frozenset("lui-même elle-même eux-mêmes elles-mêmes himself herself itself themselves selbst".split())


class Sources:
    """Reads prepositions of speech."""

    def __init__(self, discourse: Discourse, content: Content) -> None:
        self.discourse, self.content = discourse, content
        self.dropped, self.ends = DroppedSubjects(discourse), SourceEnds(discourse.scene, content)
        self.starts, self.french = SourceStarts(discourse.scene), FrenchLeads(discourse.scene)
        self.german = GermanFrames(discourse.scene) if discourse.scene.language == "de" else None
        self.gaps, self.worded = SourceGaps(discourse.scene), WithTheWords(discourse, content)
        self.scene, self.tokens, self.inside = discourse.scene, discourse.tokens, discourse.scene.inside

    def quotes(self, work: Work, position: int) -> list[QuoteDraft]:
        """The quotes of a source: behind it where it opens its sentence, else before it."""
        marked = self.worded.quotes(work, position) if self.german is not None else None
        if marked is not None:
            return marked
        cue, source = work.cues[position], self._source(work, position)
        if source is None:
            return []
        if self._is_relative(source):
            end = self.french.before_main_verb(source.last, work.clauses.end(position))
            return self.content.of(work, source.last, end, cue, source)
        after, before = max(source.last, cue.last + 1), self._clause_before(work, self._first(work, cue, source))
        after += self.scene.lower(after) in _SELF  # *selon la régie* **elle-même**
        limit = work.clauses.end(position)
        if self.german is not None:
            after = self.german.behind_brackets(after)
            after += self.scene.lower(after) == "weiter" and not self.tokens[after + 1].is_word
            work.done, closing = self.german.clause(work, cue, before, after, limit)
            after = self.german.behind_relative(before, after, limit)
            if not self.scene.has_word(work.done, before) and closing < limit:
                drafts = self.content.of(work, after, closing, cue, source)
                work.done = max(work.done, closing)
                return drafts
            limit = closing
        ahead = work.clauses.end_for_source(position) if self.scene.language == "fr" else limit
        if before > work.done and (
            self._opens_behind(before - 1, after)
            or self._goes_on_behind(before - 1, after, limit)
            or self.starts.opens_next(work.cues[:position], cue.first, work.done, (after, limit))
            or self.starts.opens_behind_adverb(work.done, before, after, self.ends.behind_name(after, limit), ahead)
        ):
            work.done = before
            after = self.ends.behind_name(after, limit)
        if self.scene.has_word(work.done, before) or self.starts.figure(work.done, before) is not None:
            return self._around(work, cue, source, (before, after, limit))
        return self._opening(work, position, source, after)

    def _source(self, work: Work, position: int) -> Source | None:
        """Whom a preposition names for words of its own; None where it names none, or only tells of another's."""
        cue = work.cues[position]
        source = self.discourse.source_of(cue, work.unit)
        if source is None and cue.last > cue.first:
            source = self.dropped.of_source(cue)
        source = source or self._unknown(work, cue)
        if source is None or self._is_cited_by_another(work, cue) or self._closes_told(work, cue, source.last):
            return None
        if self.worded.is_bare(work, cue) or not (cue.strong or self._is_sure(work, cue, source)):
            return None
        if self.scene.language == "de" and cue.last + 1 < len(self.tokens) and self.inside[cue.last + 1] >= 0:
            work.used.add(self.inside[cue.last + 1])  # *laut* **„Hafenbote“**
        return None if self._only_passes_on(work, position, source) else source

    def _opening(self, work: Work, position: int, source: Source, after: int) -> list[QuoteDraft]:
        """The quotes of a source that opens its sentence, from the token *after* it on."""
        cue = work.cues[position]
        if work.done > work.unit.first and self.ends.goes_on(source, after):
            return []
        after = self.ends.behind(source, after, work.unit.last)
        limit = self.ends.closing(after, work.clauses.end_for_source(position))
        if self._only_closes(work, after, limit):
            work.done = max(work.done, limit)
            return []
        goes_on = self._before_gerund(work, position, after, limit)
        work.subject = source if goes_on < limit else work.subject
        drafts = self.content.of(work, after, goes_on, cue, source)
        work.holds(goes_on)
        work.done = max(work.done, after)
        return drafts

    def _only_closes(self, work: Work, after: int, limit: int) -> bool:
        """Whether a French source whose words another cue has closes its sentence: *selon un tract* **lu hier**."""
        closes = self.scene.language == "fr" and work.done > work.unit.first and self.scene.lower(after) != ","
        return closes and not (self.scene.has_clause(after, limit) or self.scene.has_marks(after, limit))

    def _closes_told(self, work: Work, cue: Cue, after: int) -> bool:
        """Whether an English source behind a comma closes what another cue tells: *said it leaked,* **per Roe**."""
        behind = self.scene.language == "en" and self.scene.lower(cue.first - 1) == "," and work.done >= cue.first - 1
        opens = self.scene.lower(after) in self.scene.quoting["infinitive_marks"]
        return behind and (opens or not self.scene.has_word(after, work.unit.last))

    def _is_of_tag(self, work: Work, before: int) -> bool:
        """Whether an English source tells where a tag was printed: *"It leaks," Roe said in May,* **as CNN had it**."""
        behind = self.scene.language == "en" and work.done > work.unit.first and self.scene.has_word(work.done, before)
        return behind and not (self.scene.has_clause(work.done, before) or self.scene.has_marks(work.done, before))

    def _before_gerund(self, work: Work, position: int, after: int, limit: int) -> int:
        """Where a French source's words end, at another verb of its own: *« rare »* **tout en ajoutant que** *…*."""
        following = work.cues[position + 1] if position + 1 < len(work.cues) else None
        if self.scene.language != "fr" or following is None or following.form != "gerund":
            return limit
        told = self.scene.lower(following.last + 1) in self.scene.quoting["complementizers"]
        first = following.first - 1
        if not told or self.scene.lower(first) != "en" or not after < first < limit:
            return limit
        return first - (self.scene.lower(first - 1) == "tout")

    def _around(self, work: Work, cue: Cue, source: Source, places: tuple[int, int, int]) -> list[QuoteDraft]:
        """The quotes before a source, and behind one that cuts them in two: *The dam,* **according to Moe**, *holds*.

        *places*: the tokens behind the words before it, behind the source, and behind the words that go on.
        """
        before, after, limit = places
        if self._is_of_tag(work, before):
            return []
        if self.starts.only_adverbs(work.done, before):
            work.done = max(work.done, after)
            return []
        parted = self.scene.language == "en" and before < cue.first  # *Now, according to the recent* **poll**, *some …*
        if (parted or self.scene.lower(before - 1) in HAVE) and self.scene.lower(after) != ",":
            after = self.ends.behind_name(after, limit)  # *a, selon un article du Matin* **paru en mai**, *fui*
        first = self._first(work, cue, source)
        if self.gaps.parts(work, before, first, after, work.unit.last) and self.gaps.parted is not None:
            limit = max(limit, self.gaps.parted.end(after, work.unit.last))
        interrupts = self.gaps.interrupts(work, before, first, after, limit)
        begin = self.starts.within(work.done, before) if interrupts else None
        begin = self.starts.begin(work.done, before) if begin is None else begin
        drafts = self.content.of(work, begin, before, cue, source)
        if drafts and interrupts:
            self.content.resume(work, drafts[-1], after, limit)
            after = limit
        after += self.scene.lower(after) == ")"
        work.done = max(work.done, after)
        return drafts

    def _is_cited_by_another(self, work: Work, cue: Cue) -> bool:
        """Whether a German verb tells who cites a source: *unter Berufung auf die Polizei* **meldet** *X, …*."""
        if cue.lemma.lower() not in self.scene.quoting["cited_sources"]:
            return False
        return any(other.form == "finite" and other.strong for other in work.cues)

    def _only_passes_on(self, work: Work, position: int, source: Source) -> bool:
        """Whether a German source only tells where somebody spoke who is named: *Kolb sagte* **laut „Bote“** *, er …*.

        The verb of speech stands before it in its clause, and its words behind that.
        """
        cue, before = work.cues[position], work.cues[position - 1] if position else None
        if self.scene.language != "de" or before is None or before.form != "finite" or not before.strong:
            return False
        after = max(cue.last + 1, source.last)
        end = next(
            (at for at in range(after, min(work.unit.last, after + _REST)) if self.tokens[at].text in ",:"), None
        )
        if end is None or self.scene.has_clause(after, end):
            return False
        return not any(self.tokens[at].text in ",;:" for at in range(before.last + 1, cue.first))

    def _unknown(self, work: Work, cue: Cue) -> Source | None:
        """An English source that no list knows, up to its comma: *according to* **some in the hall** *, the dam …*."""
        plain = cue.lemma == "according to" or (cue.lemma.startswith("as ") and cue.lemma.endswith(" by"))
        if self.scene.language != "en" or not plain:
            return None
        near = range(cue.last + 2, min(work.unit.last, cue.last + _UNKNOWN))
        end = next((at for at in near if not self.tokens[at].is_word), None)
        if end is None or self.tokens[end].text not in ",.)":
            return None
        name = all(self.tokens[at].is_capital for at in range(cue.last + 1, end))  # *according to* **Variety** *, …*
        return self.discourse.strangers.marked(cue.last + 1, end) if name else Source((), cue.last + 1, end)

    def _opens_behind(self, at: int, after: int) -> bool:
        """Whether a conjunction opens a clause that a source begins: **because, according to Roe,** *it …*.

        Or a French relative pronoun: *un décret* **qui, selon elle,** *est nul*.
        """
        words = either(self.scene.vocabulary.words["conjunctions.subordinating"], self.scene.quoting["linking"])
        if self.scene.language == "fr":
            words = either(words, self.scene.quoting["relatives"], self.scene.quoting["relatives_owning"])
        opens = self.scene.lower(at) in without(words, self.scene.quoting["complementizers"])
        return self.scene.language in {"en", "fr"} and opens and self.scene.lower(after) == ","

    def _goes_on_behind(self, at: int, after: int, limit: int) -> bool:
        """Whether English *and* joins a clause behind a source: *… and* **according to Roe he died**."""
        linked = self.scene.lower(at) in self.scene.quoting["linking"]
        subject = self.scene.lower(after) in self.scene.quoting["subjects"]
        return self.scene.language == "en" and linked and subject and self.scene.next_finite(after) < limit

    def _first(self, work: Work, cue: Cue, source: Source) -> int:
        """First token of a source and its preposition, which may stand behind it: **dem Amt zufolge**.

        Words before them that make no clause belong to the source: **Einem Bericht** *des Amts zufolge ist …*.
        """
        if cue.phrase is None or not cue.phrase.follows:
            learnt = self.scene.language == "fr" and self.scene.lower(cue.first - 1).endswith("-on")
            return cue.first - 2 * learnt  # *…,* **a-t-on** *appris auprès de X*
        return source.first if self.scene.has_clause(work.done, source.first) else work.done

    def _clause_before(self, work: Work, before: int) -> int:
        """Token after the words before a source at *before*, without the comma, dash or bracket that sets it off."""
        while before > work.done and self.tokens[before - 1].text in ",(–—-":
            before -= 1
        return before

    def _is_relative(self, source: Source) -> bool:
        """Whether a relative pronoun names the source, so that the words stand behind it: *X, pour* **qui** *…*."""
        pronoun = self.scene.lower(source.first) in self.scene.quoting["relative_sources"]
        return pronoun and source.last - source.first == 1

    def _is_sure(self, work: Work, cue: Cue, source: Source) -> bool:
        """Whether a word that is a source only at times (*pour*, *so*) is one here."""
        return (
            self._is_relative(source)
            or self._is_near_marks(work, cue, source)
            or self._closes_sentence(work, cue, source)
            or self._is_view(work, cue, source)
        )

    def _is_view(self, work: Work, cue: Cue, source: Source) -> bool:
        """Whether a sentence begins with a French weak source whose view it tells: **Pour elle**, *le port …*."""
        if self.scene.language != "fr":
            return False
        opens = cue.first == work.unit.first or self.starts.only_adverbs(work.unit.first, cue.first)
        if opens and source.players and source.first == cue.last + 1:
            comma = self.ends.behind(source, source.last, work.unit.last)
            player = self.discourse.cast.players[source.players[0]]
            if self.scene.lower(comma) == "," and holds_view(self.scene, source, player, comma, work.unit.last):
                return True
        if self.scene.lower(source.last) != "," or source.last - source.first > 1:
            return False
        pronoun = self.scene.lower(source.first) in self.scene.quoting["views"]
        return (
            pronoun and self._opens_clause(work, cue.first - 1) and self.scene.has_clause(source.last, work.unit.last)
        )

    def _is_near_marks(self, work: Work, cue: Cue, source: Source) -> bool:
        """Whether marks touch a weak source: *Pour X, «…»*, *«…», pour X*, or a headline's *pour X, … «…»*.

        Not where a French verb follows it: *« dix millions »* **pour ce fonds seraient** *« possibles »*.
        """
        before = cue.first - 1
        if self.scene.language == "fr" and self.scene.next_finite(source.last) == source.last:
            return False
        if before > work.unit.first and (self.inside[before] >= 0 or self.inside[before - 1] >= 0):
            return True
        comma = source.last < work.unit.last and self.tokens[source.last].text == ","
        if not comma or not self._opens_clause(work, before):
            return False
        marks = next((at for at in range(source.last, work.unit.last) if self.inside[at] >= 0), None)
        return marks is not None and not self._are_anothers(source.last, marks)

    def _are_anothers(self, first: int, marks: int) -> bool:
        """Whether a verb of speech hands over the *marks*: *Au nom du port, Tal* **a promis** *« un quai »*."""
        cues = self.scene.cues_between(first, marks)
        return any(cue.strong and cue.form in {"finite", "compound"} for cue in cues)

    def _opens_clause(self, work: Work, before: int) -> bool:
        token = self.tokens[before]
        return before < work.unit.first or token.text in ",;:" or token.lower in self.scene.quoting["linking"]

    def _closes_sentence(self, work: Work, cue: Cue, source: Source) -> bool:
        """Whether a German *so* with its source ends a clause after a comma: *…, so die Ministerin im Radio.*"""
        closes = cue.lemma in self.scene.quoting["closing_sources"] and self.tokens[cue.first - 1].text == ","
        articles = all(self.discourse.strangers.is_determiner(at) for at in range(cue.last + 1, source.first))
        if not closes or source.first <= cue.last or not articles:
            return False
        after = source.last if self.german is None else self.german.behind_brackets(source.last)
        if not self.scene.has_word(after, work.unit.last):
            return True
        words = self.scene.lower(after) in self.scene.quoting["so_goes_on"]
        goes_on = self.tokens[after].text in ",:" or words
        told = self.scene.has_clause(work.done, cue.first - 1)
        told = told or (self.german is not None and self.german.is_reported(work.done, cue.first - 1))
        return goes_on and (told or self.gaps.before_verb(after + words))
