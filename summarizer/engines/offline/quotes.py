"""Quotes: what stands between a cue and its speaker, with or without marks.

Three shapes carry nearly all of them: a tag after the words («…», a-t-il dit), a cue before them (X affirme que …), a source
(selon X, …). What stands in marks without any of the three goes to whoever speaks around it, or is set aside.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from summarizer.cues import Cue
from summarizer.engines.offline.scene import Scene, Unit
from summarizer.engines.offline.speakers import Discourse, Source
from summarizer.engines.offline.verbs import has_clause, is_finite

__all__ = ["Aside", "QuoteDraft", "find_quotes"]

_STOPS = frozenset(".;:!?…")
_TRIM = frozenset(".,;:!?… –—-")
_THAT = frozenset({"que", "qu'", "that", "dass", "daß"})
_AND = frozenset({"et", "and", "und", "mais", "but", "aber", "puis", "while", "tandis", "alors"})
_TO = frozenset({"de", "d'", "à", "to"})
_CONNECTOR_REACH = 16  # words between a cue and its "que": addressee, day, place
_ACCUSING = frozenset(
    "accuser reprocher soupçonner imputer blâmer incriminer accuse blame suspect charge fault vorwerfen beschuldigen bezichtigen verdächtigen anklagen".split()
)
_WISHES = frozenset(
    "souhaiter vouloir espérer penser croire craindre want hope believe think wish fear hoffen glauben denken wünschen".split()
)
_NOT = frozenset({"pas", "jamais", "not", "never", "n't", "didn't", "doesn't", "nicht"})
_WHILE = frozenset({"alors", "tandis", "while", "whereas", "während"})
_BORROWED = 3  # marked words up to this many, without any cue, are taken for borrowed ones


@dataclass(slots=True)
class QuoteDraft:
    """A quote in the making: runs, cue and speaker as half-open code points of the text."""

    kind: str
    runs: list[tuple[int, int]]
    speakers: tuple[int, ...] = ()
    mention: tuple[int, int] | None = None
    cue: tuple[int, int] | None = None
    cue_kind: str = ""
    lemma: str = ""
    unit: int = -1
    negated: bool = False

    @property
    def start(self) -> int:
        return self.runs[0][0]


@dataclass(frozen=True, slots=True)
class Aside:
    """A marked passage that is nobody's quote, and why."""

    start: int
    end: int
    note: str


@dataclass(slots=True)
class _Work:
    """One unit while its quotes are being found; token indices are half-open."""

    unit: Unit
    cues: list[Cue]
    passages: list[int]
    used: set[int] = field(default_factory=set)
    done: int = 0
    """Tokens before this one belong to a quote or to its cue already."""


def find_quotes(discourse: Discourse) -> tuple[list[QuoteDraft], list[Aside]]:
    """All quotes of the article in order of the text, and the marked passages that are none."""
    finder = _QuoteFinder(discourse)
    drafts: list[QuoteDraft] = []
    for unit in discourse.scene.units:
        discourse.begin(unit)
        found = list(finder.quotes_of(unit))
        drafts += found
        if not found:
            discourse.note_subject(unit)
    return drafts, finder.asides


class _QuoteFinder:
    def __init__(self, discourse: Discourse) -> None:
        self.discourse = discourse
        self.scene: Scene = discourse.scene
        self.tokens = discourse.scene.tokens
        self.inside = discourse.scene.inside
        self.language = discourse.scene.document.language
        self.asides: list[Aside] = []
        self.last_quote_unit = -9

    def quotes_of(self, unit: Unit) -> Iterator[QuoteDraft]:
        work = _Work(unit, self._usable(unit), self.scene.passages_of(unit), done=unit.first)
        drafts: list[QuoteDraft] = []
        for position, cue in enumerate(work.cues):
            if self._inside_tagged(work, position):
                continue
            limit = self._next_clause(work, position)
            for draft in self._of_cue(work, cue, limit):
                drafts.append(draft)
                self.discourse.note_speaker(draft.speakers)
        drafts += self._left_over(work, drafts)
        if not drafts and self.language == "de":
            drafts += self._free_indirect(work)
        if drafts:
            self.last_quote_unit = unit.number
        yield from sorted(drafts, key=lambda draft: draft.start)

    def _usable(self, unit: Unit) -> list[Cue]:
        marked = bool(self.scene.passages_of(unit))
        return [cue for cue in self.scene.cues_of(unit) if self._is_usable(cue, marked=marked)]

    def _is_usable(self, cue: Cue, *, marked: bool) -> bool:
        if (not cue.strong or cue.lemma in _WISHES) and not marked:
            return False
        if cue.negated and any(
            self.tokens[at].lower in _NOT for at in range(cue.first, min(cue.last + 2, len(self.tokens)))
        ):
            return False
        if cue.form == "participle" or cue.passive:
            return False
        after = self.tokens[cue.last + 1] if cue.last + 1 < len(self.tokens) else None
        if cue.form == "infinitive":
            return after is not None and (after.lower in _THAT or after.text == ":")
        if cue.form == "gerund" and not self._opens_clause(cue):
            return False
        return after is None or after.lower not in {"lequel", "laquelle", "lesquels", "which"}

    def _opens_clause(self, cue: Cue) -> bool:
        """Whether a gerund begins a clause of its own, after a comma or a preposition, and does not describe a noun."""
        before = self.tokens[cue.first - 1] if cue.first else None
        return (
            before is None
            or before.text in ",;:("
            or before.lower in {"en", "by", "in", "while", "tout"}
            or before.text in _STOPS
        )

    def _inside_tagged(self, work: _Work, position: int) -> bool:
        """Whether a later tag hands over the very clause this cue stands in (*X refuse de parler, a affirmé Y*)."""
        cue = work.cues[position]
        if cue.pronoun is not None or self._tag_subject(work, cue) is not None:
            return False
        for later in work.cues[position + 1 :]:
            between = self.tokens[cue.last + 1 : later.first]
            if any(token.text in ";:" and self.inside[cue.last + 1 + i] < 0 for i, token in enumerate(between)):
                return False
            if later.form in {"finite", "compound"} and self._tag_subject(work, later) is not None:
                return True
        return False

    # where a cue's clause begins and ends

    def _next_clause(self, work: _Work, position: int) -> int:
        """Token at which the clause of the next cue begins: the limit of what this cue can govern."""
        for cue in work.cues[position + 1 :]:
            start = self._clause_start(cue, work.cues[position].last + 1)
            if start is not None:
                return start
        return work.unit.last

    def _clause_start(self, cue: Cue, floor: int) -> int | None:
        """Token of the comma or conjunction that opens the clause of *cue*; None where the cue is nested in a clause."""
        for at in range(cue.first - 1, floor - 1, -1):
            if self.inside[at] >= 0:
                continue
            token = self.tokens[at]
            if token.lower in _THAT:
                return None
            if token.text in ",;:" or token.lower in _AND:
                return at
        return None

    # the three shapes

    def _of_cue(self, work: _Work, cue: Cue, limit: int) -> Iterator[QuoteDraft]:
        if cue.form == "preposition":
            yield from self._from_source(work, cue, limit)
            return
        subject = self._tag_subject(work, cue)
        if subject is not None:
            yield from self._from_tag(work, cue, subject, limit)
        else:
            yield from self._from_lead(work, cue, limit)

    def _previous(self, at: int, floor: int) -> int | None:
        return at - 1 if at - 1 >= floor else None

    def _tag_subject(self, work: _Work, cue: Cue) -> Source | None:
        """The subject of a tag after the words it hands over; None where the cue comes before its words."""
        before = cue.first - 1
        if before < work.done:
            return None
        if cue.pronoun is not None:
            return self.discourse.pronoun(cue.pronoun) if self._content_before(work, before) else None
        touches = self.tokens[before].text == "," or self.inside[before] >= 0
        if touches and self._content_before(work, before):
            if self._leads_on(cue):
                return None
            after = self.discourse.after(cue, work.unit)
            if after and self._only_adverbials(cue.last + 1, after.first):
                return after
        if self.language == "en" or self.inside[before] >= 0:
            return self._subject_between(work, cue)
        return None

    def _leads_on(self, cue: Cue) -> bool:
        after = self.tokens[cue.last + 1] if cue.last + 1 < len(self.tokens) else None
        return after is not None and after.lower in _THAT

    def _content_before(self, work: _Work, before: int) -> bool:
        return any(self.tokens[at].is_word for at in range(work.done, before + 1))

    def _only_adverbials(self, first: int, last: int) -> bool:
        """Whether nothing but adverbs, days and addressees stands between a verb and its subject."""
        if last - first > 12:
            return False
        return not any(
            is_finite(self.tokens[at], self.language) or self.tokens[at].text in ".;:" or self.tokens[at].lower in _THAT
            for at in range(first, last)
        )

    def _subject_between(self, work: _Work, cue: Cue) -> Source | None:
        """The subject of an English tag, between the comma or the mark and the verb: *"…", Smith said*."""
        subject = self.discourse.before(cue, work.unit, work.done)
        if subject is None or not subject.last:
            return None
        opening = subject.first - 1
        if opening < work.done:
            return None
        separated = self.tokens[opening].text == "," or self.inside[opening] >= 0
        if not separated or not self._content_before(work, opening) or self._continues_after(cue):
            return None
        return subject

    def _continues_after(self, cue: Cue) -> bool:
        """Whether the verb has content of its own after it, so that what precedes is not its quote."""
        at = cue.last + 1
        if (
            at >= len(self.tokens)
            or self.tokens[at].text in ".,;"
            or (self.inside[at] >= 0
            and self.tokens[at - 1].text == ",")
        ):
            return False
        return (
            self.tokens[at].lower in _THAT
            or self.inside[at] >= 0
            or self.tokens[at].lower in {"the", "it", "he", "she", "they"}
        )

    def _from_tag(self, work: _Work, cue: Cue, subject: Source, limit: int) -> Iterator[QuoteDraft]:
        end = min(cue.first, subject.first) if subject.last else cue.first
        drafts = self._content(work, work.done, end, cue, subject)
        tail = max(cue.last + 1, subject.last)
        resumed = self._resumed(work, tail, limit)
        if drafts and resumed is not None:
            passage = self.scene.passages[resumed]
            drafts[-1].runs.append((passage.start, passage.end))
            work.used.add(resumed)
            tail = self.scene.token_at(passage.outer_end - 1) + 1
        work.done = max(work.done, tail)
        yield from drafts

    def _resumed(self, work: _Work, tail: int, limit: int) -> int | None:
        """Index of the passage that takes the quote up again after its tag: «A», dit-il, «B»."""
        for at in range(tail, min(limit, tail + 14, work.unit.last)):
            if self.inside[at] >= 0:
                return self.inside[at] if self.inside[at] not in work.used else None
            if self.tokens[at].text in _STOPS - {":"} or is_finite(self.tokens[at], self.language):
                return None
        return None

    def _from_lead(self, work: _Work, cue: Cue, limit: int) -> Iterator[QuoteDraft]:
        first = self._content_start(work, cue, limit)
        if first is None:
            return
        gerund = cue.form == "gerund"
        subject = self._implied(work, cue) if gerund else self.discourse.before(cue, work.unit, work.unit.first)
        if subject is None and cue.form != "finite":
            subject = self._implied(work, cue)
        drafts = self._content(work, first, limit, cue, subject)
        if drafts:
            work.done = max(work.done, limit)
        yield from drafts

    def _implied(self, work: _Work, cue: Cue) -> Source | None:
        """The subject of a gerund: the subject of the clause before it, else the first one after it."""
        found = self.discourse.acting(work.unit)
        before = [mention for mention in found if mention.last <= cue.first]
        for mention in [*before[-1:], *found[:1]]:
            return Source((mention.actor,), mention.first, mention.last)
        speaker = self.discourse.subject
        return Source(speaker, 0, 0) if speaker else None

    def _content_start(self, work: _Work, cue: Cue, limit: int) -> int | None:
        """First token of the words that a cue before them governs; None where it governs none."""
        begin = cue.last + 1
        for at in range(begin, min(limit, begin + _CONNECTOR_REACH)):
            token = self.tokens[at]
            if self.inside[at] >= 0:
                return begin if at > begin and self._holds_object(cue, begin, at) else at
            if token.lower in _THAT:
                return at + 1
            if token.text == ":":
                return at + 1 if at + 1 < limit else None
            if token.text == "," and self.language == "de" and cue.strong:
                return self._german_clause(at + 1, limit)
            if token.text in ".;":
                break
            if at > begin and is_finite(token, self.language) and self.language == "fr":
                break
        return self._bare_content(cue, begin, limit)

    def _german_clause(self, at: int, limit: int) -> int | None:
        """First token of the clause after a comma, which in German opens the reported words; a relative clause opens none."""
        if at + 1 >= limit or self.tokens[at].lower in self.scene.vocabulary.words["relatives"] - {
            "was",
            "wer",
            "wie",
            "wo",
        }:
            following = self.tokens[at + 1 : min(limit, at + 12)] if at + 1 < limit else ()
            if not any(token.lower in self.scene.vocabulary.conditional_forms for token in following):
                return None
        return at + 1 if self.tokens[at].lower in _THAT else at

    def _holds_object(self, cue: Cue, begin: int, passage: int) -> bool:
        """Whether words of the content stand between the cue and its first marked words: *accuse X de «…»*."""
        words = [self.tokens[at] for at in range(begin, passage) if self.tokens[at].is_word]
        if cue.takes_object or cue.kind in {"accuse", "deny", "ask", "announce", "estimate"}:
            return bool(words)
        return self.language != "fr" and len(words) > 1

    def _bare_content(self, cue: Cue, begin: int, limit: int) -> int | None:
        """Content without a connector: an object, an infinitive, an English clause."""
        if begin >= limit or not cue.strong:
            return None
        token = self.tokens[begin]
        if token.text in ".,;:)" or cue.pronoun is not None:
            return None
        if self._is_stand(cue):
            return None
        if cue.takes_object or cue.kind in {"accuse", "ask"}:
            return begin
        if token.lower in _TO and begin + 1 < limit and cue.kind != "deny":
            return begin
        if self.language == "fr":
            return (
                begin
                if (token.lower.endswith(("er", "ir", "oir", "re"))
                and len(token.lower) > 4)
                or token.lower in {"être", "avoir"}
                else None
            )
        if self.language == "en":
            return begin if self._english_clause(begin, limit) else None
        return None

    def _is_stand(self, cue: Cue) -> bool:
        """Whether the verb only takes a stand on its object (*condemned the attack*): a position, not a quote."""
        stances = self.scene.vocabulary.stances.get(self.tokens[cue.head].lower, ())
        judges = any(stance.stance == "opposes" and not stance.noun for stance in stances)
        return judges and cue.kind in {"accuse", "estimate", "say"} and not self._accuses_of(cue)

    def _accuses_of(self, cue: Cue) -> bool:
        """Whether what somebody is accused of follows: *accuse X de …*, *accused X of …*, *wirft X vor*."""
        following = [token.lower for token in self.tokens[cue.last + 1 : cue.last + 14]]
        links = {"fr": {"de", "d'"}, "en": {"of", "for"}, "de": {"vor"}}[self.language]
        return cue.lemma in _ACCUSING and any(word in links for word in following)

    def _english_clause(self, begin: int, limit: int) -> bool:
        """Whether a clause without *that* begins: no preposition, and a finite verb further on."""
        first = self.tokens[begin]
        if first.lower in self.scene.vocabulary.words["prepositions"] or first.lower in _AND:
            return False
        return any(is_finite(token, "en") for token in self.tokens[begin + 1 : min(limit, begin + 30)])

    def _from_source(self, work: _Work, cue: Cue, limit: int) -> Iterator[QuoteDraft]:
        source = self.discourse.source_of(cue, work.unit)
        if source is None:
            return
        if (
            not cue.strong
            and not self._passage_near(work, cue, source)
            and not self._closes_sentence(work, cue, source)
        ):
            return
        after = max(source.last, cue.last + 1)
        before = self._clause_before(work, cue)
        leads = not self._content_before(work, before - 1)
        if leads:
            yield from self._content(work, self._past_comma(after), self._source_limit(work, cue, limit), cue, source)
            work.done = max(work.done, after)
        else:
            drafts = self._content(work, work.done, before, cue, source)
            work.done = max(work.done, after)
            yield from drafts

    def _closes_sentence(self, work: _Work, cue: Cue, source: Source) -> bool:
        """Whether a German *so* with its source ends the sentence after a comma: *…, so die Ministerin.*"""
        rest = [at for at in range(source.last, work.unit.last) if self.tokens[at].is_word]
        return self.language == "de" and cue.lemma == "so" and self.tokens[cue.first - 1].text == "," and not rest

    def _source_limit(self, work: _Work, cue: Cue, limit: int) -> int:
        """A source at the head of a sentence governs all of it, unless a tag or another source follows."""
        for other in work.cues:
            if other.first > cue.last and (other.form == "preposition" or other.pronoun is not None):
                start = self._clause_start(other, cue.last + 1)
                return min(limit, start) if start else limit
        return work.unit.last

    def _past_comma(self, at: int) -> int:
        return at + 1 if at < len(self.tokens) and self.tokens[at].text == "," else at

    def _clause_before(self, work: _Work, cue: Cue) -> int:
        before = cue.first
        while before > work.done and self.tokens[before - 1].text in ",(–—-":
            before -= 1
        return before

    def _passage_near(self, work: _Work, cue: Cue, source: Source) -> bool:
        """Whether marks touch a weak source: *Pour X, «…»*, *«…», pour X*, or a headline's *pour X, … «…»*."""
        before = cue.first - 1
        if before > work.unit.first and (self.inside[before] >= 0 or self.inside[before - 1] >= 0):
            return True
        opens = before < work.unit.first or self.tokens[before].text in ",;:" or self.tokens[before].lower in _AND
        comma = source.last < work.unit.last and self.tokens[source.last].text == ","
        return opens and comma and any(self.inside[at] >= 0 for at in range(source.last, work.unit.last))

    # content

    def _content(self, work: _Work, first: int, last: int, cue: Cue | None, source: Source | None) -> list[QuoteDraft]:
        """The quotes of the tokens from *first* to *last*: one for each marked sentence, or one that mixes."""
        first, last = self._trim(first, self._before_while(first, last))
        if first >= last:
            return []
        passages = [index for index in work.passages if self._within(index, first, last) and index not in work.used]
        work.used.update(passages)
        outside = [at for at in range(first, last) if self.inside[at] < 0 and self.tokens[at].is_word]
        if passages and not outside:
            return [self._marked(index, cue, source, work) for index in passages]
        if passages:
            leading = self._led_by_sentence(work, passages, outside, first)
            if leading is not None:
                return [self._marked(index, cue, source, work) for index in leading]
        kind = "mixed" if passages else "indirect"
        if kind == "indirect" and cue is None:
            return []
        return [self._draft(kind, [self._bounds(first, last)], cue, source, work)]

    def _before_while(self, first: int, last: int) -> int:
        """Where the reported words end before the article goes on in its own voice: *alors que …*, *while …*."""
        for at in range(first + 3, last):
            if self.tokens[at].lower in _WHILE and self.inside[at] < 0 and self.inside[first] != self.inside[at]:
                return at
        return last

    def _led_by_sentence(
        self, work: _Work, passages: Sequence[int], outside: Sequence[int], first: int
    ) -> list[int] | None:
        """The passages alone, where they are whole sentences and the words around them only link them."""
        whole = all(self._is_clause(index) for index in passages)
        few = len(outside) <= 2 and all(self.tokens[at].lower in _AND | _THAT | {"car", "because"} for at in outside)
        return list(passages) if whole and few else None

    def _within(self, index: int, first: int, last: int) -> bool:
        passage = self.scene.passages[index]
        return passage.outer_start >= self.tokens[first].start and passage.outer_end <= self.tokens[last - 1].end

    def _trim(self, first: int, last: int) -> tuple[int, int]:
        while first < last and (
            self.tokens[first].text in _TRIM or (self.tokens[first].lower in _THAT | _AND and self.inside[first] < 0)
        ):
            first += 1
        while (
            last > first
            and self.inside[last - 1] < 0
            and (self.tokens[last - 1].text in _TRIM or self.tokens[last - 1].lower in _AND | {"en"})
        ):
            last -= 1
        return first, last

    def _bounds(self, first: int, last: int) -> tuple[int, int]:
        return self.tokens[first].start, self.tokens[last - 1].end

    def _naming(self, source: Source) -> tuple[int, int]:
        """The words that name the speaker; of an inverted pronoun (-t-il) the pronoun alone."""
        start, end = self._bounds(source.first, source.last)
        if self.scene.text[start] == "-":
            start = self.scene.text.rindex("-", start, end) + 1
        return start, end

    def _is_clause(self, index: int) -> bool:
        passage = self.scene.passages[index]
        first, last = self.scene.token_at(passage.start), self.scene.token_at(passage.end - 1)
        return has_clause(list(self.tokens[first : last + 1]), self.language)

    def _marked(self, index: int, cue: Cue | None, source: Source | None, work: _Work) -> QuoteDraft:
        passage = self.scene.passages[index]
        kind = "direct" if self._is_clause(index) else "mixed"
        return self._draft(kind, [(passage.start, passage.end)], cue, source, work)

    def _draft(
        self, kind: str, runs: list[tuple[int, int]], cue: Cue | None, source: Source | None, work: _Work
    ) -> QuoteDraft:
        mention = self._naming(source) if source and source.last else None
        return QuoteDraft(
            kind=kind,
            runs=runs,
            speakers=source.players if source else (),
            mention=mention,
            cue=self._bounds(cue.first, cue.last + 1) if cue else None,
            cue_kind=cue.kind if cue else "",
            lemma=cue.lemma if cue else "",
            unit=work.unit.number,
            negated=cue.negated if cue else False,
        )

    def _free_indirect(self, work: _Work) -> list[QuoteDraft]:
        """A German sentence in the reported mood without a cue of its own: its speaker is whoever spoke last."""
        near = 0 <= work.unit.number - self.last_quote_unit <= 1
        moods = [at for at in range(work.unit.first, work.unit.last) if self._reported_mood(at)]
        if not near or not moods or work.cues or not self.discourse.speaker:
            return []
        source = Source(self.discourse.speaker, 0, 0)
        first, last = self._trim(work.unit.first, work.unit.last)
        return [self._draft("indirect", [self._bounds(first, last)], None, source, work)] if first < last else []

    def _reported_mood(self, at: int) -> bool:
        token = self.tokens[at]
        return not token.is_capital and token.lower in self.scene.vocabulary.conditional_forms and self.inside[at] < 0

    # marked words without a cue

    def _left_over(self, work: _Work, drafts: Sequence[QuoteDraft]) -> list[QuoteDraft]:
        rest = [index for index in work.passages if index not in work.used]
        if (
            rest
            and self.language == "de"
            and not drafts
            and any(self._reported_mood(at) for at in range(work.unit.first, work.unit.last))
        ):
            return self._content(work, work.unit.first, work.unit.last, None, Source(self.discourse.subject, 0, 0))
        found: list[QuoteDraft] = []
        for index in rest:
            draft = self._uncued(work, index)
            if draft is not None:
                found.append(draft)
                self.discourse.note_speaker(draft.speakers)
        return found

    def _uncued(self, work: _Work, index: int) -> QuoteDraft | None:
        passage = self.scene.passages[index]
        first, last = self.scene.token_at(passage.outer_start), self.scene.token_at(passage.outer_end - 1) + 1
        words = sum(1 for at in range(first, last) if self.tokens[at].is_word)
        outside = [
            at for at in range(work.unit.first, work.unit.last) if self.inside[at] < 0 and self.tokens[at].is_word
        ]
        if not outside:
            return (
                self._marked(index, None, self._continuing(work), work)
                if words > _BORROWED or self._is_clause(index)
                else self._aside(index)
            )
        if first > work.unit.first and self.tokens[first - 1].text == ":":
            return self._marked(index, None, self._named_before(work, first), work)
        if words > _BORROWED or self._is_clause(index):
            source = self._named_before(work, first)
            if source is not None:
                return self._marked(index, None, source, work)
        return self._aside(index)

    def _aside(self, index: int) -> None:
        passage = self.scene.passages[index]
        self.asides.append(Aside(passage.start, passage.end, "no cue of speech: borrowed words, a title or a name"))

    def _continuing(self, work: _Work) -> Source | None:
        """Who goes on speaking in a sentence that is nothing but a quote."""
        if work.unit.title or not self.discourse.speaker:
            return Source(self.discourse.subject, 0, 0) if self.discourse.subject else None
        near = work.unit.number - self.last_quote_unit <= 1
        chosen = self.discourse.speaker if near else self.discourse.subject or self.discourse.speaker
        return Source(chosen, 0, 0)

    def _named_before(self, work: _Work, first: int) -> Source | None:
        """The actor named before marked words in their own sentence: its subject."""
        pronoun = self.discourse.first_pronoun(work.unit, first)
        if pronoun is not None and pronoun.players:
            return pronoun
        for mention in self.discourse.by_unit.get(work.unit.number, ()):
            if mention.last <= first:
                return Source((mention.actor,), mention.first, mention.last)
        return Source(self.discourse.subject, 0, 0) if self.discourse.subject else None
