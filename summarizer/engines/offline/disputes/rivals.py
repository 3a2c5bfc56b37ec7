"""Rival figures: two voices count the same thing and do not agree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from summarizer.cues import Cue, finite_at
from summarizer.engines.offline.disputes.claims import Claims
from summarizer.engines.offline.disputes.disputed import DisputeDraft, Register
from summarizer.engines.offline.disputes.hedging import begins
from summarizer.engines.offline.disputes.wording import Wording
from summarizer.engines.offline.reading.scene import Unit, between
from summarizer.engines.offline.reading.vocabulary import plain, vocabulary
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import lexicon

__all__ = ["Rivals"]

_REACH = 2  # units between a figure and the one that contradicts it
_ALONE = 4  # words at most around a figure that stands alone with its source: *près de 65 selon les marins*
_STOPS = frozenset(",;:.!?()–—")
_SHORTEST = 3  # letters that a counted noun has more than


class Rivals:
    """Finds the figures that contradict an earlier one, and hands them to its claim as denials."""

    def __init__(self, discourse: Discourse, claims: Claims, register: Register, wording: Wording) -> None:
        self.wording = wording
        self.discourse, self.scene, self.tokens = discourse, discourse.scene, discourse.scene.tokens
        self.claims, self.register = claims, register
        self.counting = {self.scene.unit_of[at] for name in ("figure", "rival") for at in self.scene.signs[name]}
        self.numbers = claims.known["numbers"]
        self.tolls = [claims.known[name] for name in ("tolls.dead", "tolls.present")]
        self.phrases = self.scene.vocabulary.rivals
        self.small = _small_words(self.scene.language)
        self.elsewhere = -1  # the unit whose figures count something else than the claim before it

    def read(self, unit: Unit) -> None:
        """Read one sentence that may give a rival figure."""
        if unit.number not in self.counting:
            return
        alone = list(self._alone(unit))
        for source, first, last in (*alone, *(self._marked(unit) if self.register.found else ())):
            if not self._contradict(unit, source, self.scene.bounds(first, last)) and not unit.title:
                self._set_against(unit, source, (first, last), alone)

    def _set_against(
        self, unit: Unit, source: Source, rival: tuple[int, int], alone: Sequence[tuple[Source, int, int]]
    ) -> None:
        """Make a claim of the figure right before a sourced one: **15 000 personnes** *(6 000 selon la police)*."""
        told = next((piece for piece in alone if piece[2] in {rival[0], rival[0] - 1} and piece[1] < rival[0]), None)
        first, last = told[1:] if told else self._told_before(rival[0], unit)
        numbers = self._numbers(first, last)
        if not numbers or numbers == self._numbers(*rival):
            return
        span, speakers = self.scene.bounds(first, last), told[0].players if told else ()
        if self.register.holds(span) or set(speakers) & set(source.players):
            return
        if self._counts_other(self.scene.bounds(*rival), span) or self._is_share(*rival) != self._is_share(first, last):
            return
        draft = DisputeDraft(self.wording.of(self.scene.text[slice(*span)], span, unit), unit.number, speakers)
        draft.answer(span, "asserts" if speakers else "unverified", speakers or (None,))
        draft.answer(self.scene.bounds(*rival), "denies", source.players)
        self.register.found.append(draft)

    def _is_share(self, first: int, last: int) -> bool:
        return any(self.tokens[at].text == "%" for at in range(first, last))

    def before(self, span: tuple[int, int], unit: Unit) -> tuple[int, int]:
        """*span* up to the stop before a rival figure: *la CGT en revendique 15,* **la préfecture en compte 6**."""
        first, last = self.scene.token_at(span[0]), self.scene.token_at(span[1] - 1) + 1
        for at in between(self.scene.signs["rival"], first, last):
            stop = next((to for to in range(at - 1, first, -1) if self.tokens[to].text in _STOPS), first)
            if stop > first and self._numbers(first, stop) and begins(self.phrases, self.tokens, at, unit):
                return span[0], self.scene.ends[stop - 1]
        return span

    def _numbers(self, first: int, last: int) -> list[str]:
        return [self.tokens[at].text for at in range(first, last) if self.claims.figures.is_figure(at)]

    def _told_before(self, at: int, unit: Unit) -> tuple[int, int]:
        """The words between the stop before a parenthesis and itself; none before anything else."""
        last = at - 1
        if last <= unit.first or self.tokens[last].text != "(":
            return at, at
        first = last
        while first > unit.first and self.tokens[first - 1].text not in _STOPS:
            first -= 1
        return first, last

    def _contradict(self, unit: Unit, source: Source, span: tuple[int, int]) -> bool:
        """Hold a figure against the last one; where it counts something else, so do the bare ones that follow it."""
        draft = self._figure_before(unit, source, span)
        if draft is None or self.elsewhere == unit.number:
            return False
        if self._counts_other(span, draft.span):
            self.elsewhere = unit.number
            return False
        if self._counted(span) - self._counted(draft.span):
            self.register.withdraw(span, source.players)
            draft.answer(span, "denies", source.players)
        return True

    def _counts_other(self, span: tuple[int, int], claim: tuple[int, int]) -> bool:
        """Whether the noun behind a figure is none of the claim: *280 workers* and **2,500 people**."""
        first, last = self.scene.token_at(span[0]), self.scene.token_at(span[1] - 1) + 1
        figures = [at for at in range(first, last) if self._is_count(at)]
        noun = self.tokens[figures[-1] + 1].plain if figures and figures[-1] + 1 < last else ""
        told = {
            token.plain for token in self.tokens[self.scene.token_at(claim[0]) : self.scene.token_at(claim[1] - 1) + 1]
        }
        same = noun in told or any(noun in tolled and not tolled.isdisjoint(told) for tolled in self.tolls)
        return len(noun) > _SHORTEST and noun.isalpha() and not same and noun not in self.small

    def _figure_before(self, unit: Unit, source: Source, span: tuple[int, int]) -> DisputeDraft | None:
        """The last claim with a figure, by somebody else, that stands before the words of *span*."""
        for draft in self.register.recent(unit, _REACH):
            others = draft.asserted_by and not set(draft.asserted_by) & set(source.players)
            if others and draft.span[1] <= span[0] and self._counted(draft.span):
                return draft
        return None

    def _counted(self, span: tuple[int, int]) -> set[str]:
        """The figures of a passage, and its numbers in letters."""
        first, last = self.scene.token_at(span[0]), self.scene.token_at(span[1] - 1) + 1
        return {self.tokens[at].plain for at in range(first, last) if self._is_count(at)}

    def _is_count(self, at: int) -> bool:
        """Whether a token is a figure or a number in letters."""
        return self.claims.figures.is_figure(at) or self.tokens[at].plain in self.numbers

    def _alone(self, unit: Unit) -> Iterator[tuple[Source, int, int]]:
        """Figures that stand alone with their source: *40 selon le port,* **65 selon les marins**."""
        for cue in self.scene.cues_of(unit):
            source = self.discourse.source_of(cue, unit) if cue.form == "preposition" else None
            if source is None or not source.players or source.last <= cue.last:
                continue
            first, last = self._around(cue, source, unit)
            outside = [at for at in range(first, last) if not cue.first <= at < source.last and self._is_word(at)]
            if 0 < len(outside) <= _ALONE and any(self.claims.figures.is_figure(at) for at in outside):
                yield source, first, last

    def _is_word(self, at: int) -> bool:
        return self.tokens[at].text[0].isalnum()

    def _around(self, cue: Cue, source: Source, unit: Unit) -> tuple[int, int]:
        first, last = cue.first, source.last
        if first > unit.first and self.tokens[first - 1].text == ",":
            first -= 1  # *et 9 000* **,** *selon la police*
        while first > unit.first and self.tokens[first - 1].text not in _STOPS and not self._joins_figure(first - 1):
            first -= 1
        while last < unit.last and not self._joins_figure(last) and self.tokens[last].text not in _STOPS:
            last += 1
        joined = self.tokens[first].lower in self.claims.known["joins"]
        return first + joined, last

    def _joins_figure(self, at: int) -> bool:
        """Whether a conjunction sets the figure behind it beside another: *900 selon A* **et** *2 000 selon B*."""
        return self.tokens[at].lower in self.claims.known["coordinators"] and self.claims.figures.is_figure(at + 1)

    def _marked(self, unit: Unit) -> Iterator[tuple[Source, int, int]]:
        """Figures that a phrase sets against another: *the firm* **put the figure at 85**."""
        for at in between(self.scene.signs["rival"], unit.first, unit.last):
            if not begins(self.phrases, self.tokens, at, unit):
                continue
            source = self.discourse.before(finite_at(at), unit, unit.first)
            last = next((to for to in range(at, unit.last) if self.tokens[to].text in _STOPS), unit.last)
            if source and source.players and any(map(self._is_count, range(at, last))):
                yield source, (min(source.first, at) if source.last else at), last
            return


@cache
def _small_words(language: str) -> frozenset[str]:
    """Words of grammar without accents, which name nothing that is counted."""
    known = vocabulary(language).words
    small = (plain(word) for name in ("prepositions", "pronouns", "adverbs") for word in known[name])
    return frozenset(small).union(lexicon(language).prepositions)
