"""From a range of tokens to the quotes it holds: direct where marks hold all of it, mixed where some, else indirect."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.drafts import QuoteDraft, Work
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import has_clause
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either
from summarizer.schema.vocabulary import QuoteKind
from summarizer.tokens import Token

__all__ = ["Content"]

_LEADING = frozenset({":", ","})
_TRIM = frozenset(".,;:!?… –—-")
_ASIDE = 12  # tokens from a comma to the verb of denial that it puts in
_REPORTER = 8  # tokens of a second speaker and the verb of speech
_SENTENCE_ENDS = frozenset(".!?…")
_LINKS = 2  # words that may link marked sentences without making one mixed quote of them
_ADJECTIVE_ENDINGS = ("e", "en", "er", "es", "em")
_FEWEST = 3  # tokens of a report before the article can go on in its own voice


class Content:
    """Turns what a cue and its speaker hand over into drafts."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, self.inside, self.quoting = scene, scene.tokens, scene.inside, scene.quoting
        self._opening = either(self.quoting["linking"], self.quoting["complementizers"])
        self._closing = either(self.quoting["linking"], self.quoting["trailing"])
        words = scene.vocabulary.words
        self._governing = either(
            words["articles"], words["prepositions"], words["determiners"], self.quoting["contracted"]
        )
        self._links = either(self._opening, self.quoting["reasons"])

    def of(self, work: Work, first: int, last: int, cue: Cue | None, source: Source | None) -> list[QuoteDraft]:
        """The quotes of the tokens from *first* to *last*: one for each marked sentence, or one that mixes.

        Without a cue and without marks there is none.
        """
        first, last = self._trim(first, last)
        first, last = self._trim(first, self._before_contrast(first, last))
        if first >= last:
            return []
        within = self.scene.passages_within(first, last)
        passages = [index for index in within if index not in work.used]
        work.used.update(passages)
        if within and self._only_links(within, first, last):
            return [self.marked(work, index, cue, source) for index in passages or within]
        if not passages and cue is None:
            return []
        kind: QuoteKind = "indirect" if self.scene.works.issuperset(within) else "mixed"
        split = self._before_sentence(passages, first, last)
        if split < last and self.scene.works.issuperset(passages[:-1]):
            kind = "indirect"
        if split < last:
            closing = [self.marked(work, passages[-1], cue, source)]
            return [self._draft(work, kind, self.scene.bounds(first, split), cue, source), *closing]
        return [self._draft(work, kind, self.scene.bounds(first, last), cue, source)]

    def _before_sentence(self, passages: Sequence[int], first: int, last: int) -> int:
        """Where a report ends that a whole marked sentence follows, behind a colon: *it leaks* **: "We are going"**.

        Or a French fragment: *un « drame »* **, « nous restons »**.
        """
        if not passages or not self.is_clause(passages[-1]):
            return last
        begin, end = self.scene.tokens_of(passages[-1])
        if self.tokens[begin - 1].text == ":" and end >= last and self.scene.has_clause(first, begin - 1):
            return begin - 1
        if len(passages) < 2 or self.scene.language != "fr":
            return last
        before = self.scene.tokens_of(passages[-2])[1]
        comma = begin - before == 1 and self.tokens[before].text == ","
        return before if comma and end >= last and before > first and not self.is_clause(passages[-2]) else last

    def marked(self, work: Work, index: int, cue: Cue | None, source: Source | None) -> QuoteDraft:
        """The quote of one passage: direct with a clause of its own, else a fragment, which counts as mixed."""
        passage = self.scene.passages[index]
        kind: QuoteKind = "direct" if self.is_clause(index) else "mixed"
        return self._draft(work, kind, (passage.start, passage.end), cue, source)

    def resume(self, work: Work, draft: QuoteDraft, first: int, last: int) -> None:
        """Let *draft* go on with the tokens from *first* to *last*, behind the cue that interrupts it."""
        first, last = self._trim(first, last)
        if first >= last:
            return
        passages = [index for index in self.scene.passages_within(first, last) if index not in work.used]
        work.used.update(passages)
        if passages:
            draft.kind = "mixed"
        draft.runs.append(self.scene.bounds(first, last))

    def indirect(self, work: Work, source: Source) -> list[QuoteDraft]:
        """The whole unit as one report without a cue; empty where it holds no word."""
        first, last = self._trim(work.unit.first, work.unit.last)
        return [self._draft(work, "indirect", self.scene.bounds(first, last), None, source)] if first < last else []

    def is_attribute(self, index: int) -> bool:
        """Whether English marks tell which of many an article's noun means: *a* **“pay as you go”** *rule*."""
        first, last = self.scene.tokens_of(index)
        words, behind = self.scene.vocabulary.words, self.scene.lower(last)
        plain = last < len(self.tokens) and not self.tokens[last].is_capital and behind.isalpha()
        noun = (
            self.scene.language == "en"
            and plain
            and behind not in self.scene.vocabulary.closed_words
            and not behind.endswith("ly")
        )
        verb = self.scene.next_finite(last) == last and self.scene.next_finite(last + 1) != last + 1
        return noun and not verb and self.scene.lower(first - 1) in words["articles"]

    def is_name_part(self, at: int, floor: int) -> bool:
        """Whether English marks at token *at* are part of the subject that opens the clause from token *floor* on."""
        passage = self.scene.inside[at]
        opens = passage >= 0 and self.scene.count_words(floor, self.scene.tokens_of(passage)[0]) <= 1
        return opens and self.is_attribute(passage)

    def is_clause(self, index: int) -> bool:
        """Whether a passage holds a whole clause."""
        passage = self.scene.passages[index]
        first, last = self.scene.token_at(passage.start), self.scene.token_at(passage.end - 1)
        german = self.scene.language == "de"
        words = self._without_adjectives(first, last) if german else self.tokens[first : last + 1]
        return has_clause(words, self.scene.language)

    def _without_adjectives(self, first: int, last: int) -> list[Token]:
        """German words without adjectives, some of which end as verbs do: **mutige** *Frau*, *am* **alten** *Kai*.

        They begin the words or stand behind an article or a preposition, and a noun follows them.
        """
        kept, at, opens = [], first, True
        while at <= last:
            noun = at
            while opens and noun < last and self._may_be_adjective(self.tokens[noun]):
                noun += 1
            at = noun if self.tokens[noun].is_capital else at
            kept.append(self.tokens[at])
            opens = self.tokens[at].lower in self._governing
            at += 1
        return kept

    def _may_be_adjective(self, token: Token) -> bool:
        small = token.is_word and not token.is_capital and token.lower.endswith(_ADJECTIVE_ENDINGS)
        return small and not (
            token.lower in self.scene.vocabulary.function_words or token.lower in self.scene.lexicon.verbs
        )

    def _draft(
        self, work: Work, kind: QuoteKind, run: tuple[int, int], cue: Cue | None, source: Source | None
    ) -> QuoteDraft:
        return QuoteDraft(
            kind=kind,
            runs=[run],
            speakers=source.players if source else (),
            mention=self._naming(source) if source and source.last else None,
            cue=self.scene.bounds(cue.first, cue.last + 1) if cue else None,
            cue_kind=cue.kind if cue else "",
            lemma=cue.lemma if cue else "",
            unit=work.unit.number,
            negated=cue.negated if cue else False,
        )

    def _naming(self, source: Source) -> tuple[int, int]:
        """The words that name the speaker; of an inverted pronoun (-t-il) the pronoun alone."""
        start, end = self.scene.bounds(source.first, source.last)
        if self.scene.text[start] == "-":
            start = self.scene.text.rindex("-", start, end) + 1
        return start, end

    def _before_contrast(self, first: int, last: int) -> int:
        """Where words that begin in marks give way to the article's own voice: *«…»* **alors que** *les travaux …*."""
        for at in range(first + _FEWEST, last):
            if self.tokens[at].text == "," and self.inside[at] < 0 and self._is_aside(at):
                return at
            if self.tokens[at].text == "(" and self.inside[at] < 0 and self._is_closed(first, at, last):
                return at
        spanish = self.scene.language == "es"  # whose *mientras que* always contrasts
        if first < last and (self.inside[first] >= 0 or spanish):
            for at in range(first + (1 if spanish else _FEWEST), last):
                if self.inside[at] < 0 and self.tokens[at].lower in self.quoting["contrasts"]:
                    return at
            return self._before_own_voice(first, last)
        return last

    def _is_closed(self, first: int, bracket: int, last: int) -> bool:
        """Whether a sentence ends in the marks before a bracket, or a clause does that is all of the words so far.

        The bracket then is the article's: the words in the language they were said in. *"I go."* **(Dutch: Ik ga)**
        """
        passage = self.inside[bracket - 1]
        if passage < 0:
            return False
        if self.scene.text[self.scene.passages[passage].end - 1] in _SENTENCE_ENDS:
            return True
        whole = self.inside[first] == passage and not self.scene.has_marks(bracket, last)
        return whole and self.is_clause(passage)

    def _before_own_voice(self, first: int, last: int) -> int:
        """Where the marked clause ends that the words begin with, before a clause the article sets against it.

        *Selon X, « le pont tient »* **, mais la mairie en doute**.
        """
        passage = self.inside[first]
        end = self.scene.tokens_of(passage)[1] if passage >= 0 else last
        if end + 2 >= last or not (self.tokens[end].text == "," or self.scene.closes_with_comma(end - 1)):
            return last
        if self._tells_another(end + (self.tokens[end].text == ","), last):
            return end
        if self.tokens[end].text != "," or self.scene.has_marks(end, last):
            return last
        if self.tokens[end + 1].lower not in self.quoting["opposing"] or not self.is_clause(passage):
            return last
        return end if self.scene.has_clause(end + 2, last) or self.scene.cues_between(end + 2, last) else last

    def _tells_another(self, first: int, last: int) -> bool:
        """Whether a subject and a verb of speech begin at token *first*: *« A »,* **d'autres disent que** *…*."""
        cue = next(iter(self.scene.cues_between(first, min(last, first + _REPORTER))), None)
        if cue is None or cue.first <= first or cue.form not in {"finite", "compound"} or not cue.strong:
            return False
        following = self.scene.lower(cue.last + 1)
        leads = following in self.quoting["complementizers"] or following in _LEADING
        subject = self.tokens[first].is_word and self.tokens[first].lower not in self._opening
        return leads and subject and not self.scene.has_clause(first, cue.first)

    def _is_aside(self, at: int) -> bool:
        """Whether it is put in after the comma *at* that somebody denies it: *…,* **ce que le ministère conteste**.

        Or does not confirm it: *…,* **algo que** *el ministerio* **no ha confirmado**.
        """
        opens = self.tokens[at + 1 : at + 3]
        if opens and opens[0].lower in self.quoting["contrary"]:
            return True  # *…,* **contrairement à ce qu'affirme X**
        if not opens or opens[0].lower not in self.quoting["aside_openers"]:
            return False
        low = bisect_left(self.scene.cues, at, key=lambda cue: cue.first)
        near = (cue for cue in self.scene.cues[low : low + 2] if cue.first <= at + _ASIDE)
        return any(cue.kind == "deny" or (cue.kind == "confirm" and cue.negated) for cue in near)

    def _only_links(self, passages: Sequence[int], first: int, last: int) -> bool:
        """Whether nothing stands around the passages, or only links between whole sentences: *«…» et que «…»*."""
        outside = [self.tokens[at].lower for at in islice(self._plain_words(first, last), _LINKS + 1)]
        if not outside:
            return True
        if len(outside) > _LINKS or not self._links.issuperset(outside):
            return False
        return all(self.is_clause(index) for index in passages)

    def _plain_words(self, first: int, last: int) -> Iterator[int]:
        """The words outside marks among the tokens from *first* to *last*."""
        at = self.scene.next_plain_word(first)
        while at < last:
            yield at
            at = self.scene.next_plain_word(at + 1)

    def _trim(self, first: int, last: int) -> tuple[int, int]:
        """The range without marks and linking words at either end: *que* **la digue tient** *, et*."""
        while first < last and (self.tokens[first].text in _TRIM or self._is_loose(first, self._opening)):
            first += 1
        while last > first and self.inside[last - 1] < 0 and self._ends_loosely(last - 1):
            last -= 1
        return first, last

    def _points_at(self, at: int) -> bool:
        """Whether a comma or a noun without an article stands behind English *That*, which then opens no clause."""
        after = self.scene.lower(at + 1)
        words = self.scene.vocabulary.words
        opens = either(words["articles"], words["determiners"], self.quoting["subjects"])
        noun = self.scene.lowers[at] == "that" and after not in opens and not self.tokens[at + 1].is_capital
        return after == "," or noun

    def _ends_loosely(self, at: int) -> bool:
        return self.tokens[at].text in _TRIM or self._is_loose(at, self._closing)

    def _is_loose(self, at: int, words: frozenset[str]) -> bool:
        if self.tokens[at].is_capital and self._points_at(at):
            return False  # **That,** *Roe said, is odd*; **That case** *was lost, Roe said*
        if self.scene.lower(at) == "that" and self.scene.lower(at + 1) in {".", ";"}:
            return False  # *Roe denied* **that** *.*
        return self.inside[at] < 0 and self.tokens[at].lower in words
