"""Claims that contradict an earlier one without a word of denial: *exports went on*, *exports were halted*."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import compress

from summarizer.engines.offline.disputes.disputed import STEM, DisputeDraft, Register
from summarizer.engines.offline.disputes.figures import Figures
from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.reading.scene import Unit
from summarizer.lexicon import either
from summarizer.tokens import Told

__all__ = ["Contradictions"]

_REACH = 3  # units between two claims of which one cannot be true as well
_REACH_SAME = 10  # where the very words are said again
_PAIRS = (("going", "stopped"), ("rising", "falling"), ("alive", "dead"))
_SHARED = 4  # words of content by which a negated claim is told to be the same as one that is not
_COUNTED = 2  # words of content, the noun among them, that two counts of one thing share
_QUESTION = frozenset({"?"})
_FURTHER = frozenset({"another", "further", "additional", "weitere", "weiteren", "otros", "otras"})
_SHARE = 0.6  # of the shorter claim's content that the other one repeats


class Contradictions:
    """Holds a new claim against the last ones of others."""

    def __init__(self, register: Register, language: str) -> None:
        self.register, self.tokens, self.scene = register, register.tokens, register.scene
        self.figures = Figures(register.scene)
        known = disputing(language)
        self.numbers, self.contrary, self.leading = known["numbers"], known["contrary"], known["contrary_leads"]
        self.negations, self.counting = known["negations"], _counting(language)
        self.opposites = [(known[f"opposites.{one}"], known[f"opposites.{other}"]) for one, other in _PAIRS]
        self.telling = known["opposites"]
        self.supposing = known["only"] | known["asking"] | _QUESTION

    def of(self, span: tuple[int, int], speakers: Sequence[int], unit: Unit) -> DisputeDraft | None:
        """The claim of somebody else that cannot be true where *span* is."""
        if same := self.gainsaid(span, speakers, unit):
            return same
        others = [
            d for d in self.register.recent(unit, _REACH) if d.asserted_by and not set(d.asserted_by) & set(speakers)
        ]
        if not others:
            return None
        if self._contrasts(unit) and (same := self._nearest(span, others)):
            return same
        words, count = self._words(span), self._count(span)
        for draft in others:
            if self._opposes(span, words, draft) or (count and self._counts_otherwise(span, count, draft)):
                return draft
        return None

    def gainsaid(self, span: tuple[int, int], speakers: Sequence[int], unit: Unit) -> DisputeDraft | None:
        """The claim of somebody else whose words *span* says again, and nothing else, with a negation or without its.

        *The rebels were defeated*: **the rebels are not defeated**; not *not only defeated*, nor *if they are not*.
        """
        words = self._words(span)
        if not self.register.found or not words.isdisjoint(self.supposing):
            return None
        said = self._plain(span)
        for draft in self.register.recent(unit, _REACH_SAME) if len(said) >= _COUNTED else ():
            told = self._words(draft.span)
            negated = words.isdisjoint(self.negations) != told.isdisjoint(self.negations)
            other = draft.asserted_by and not set(draft.asserted_by) & set(speakers)
            if other and negated and told.isdisjoint(self.supposing) and said <= self._plain(draft.span):
                return draft
        return None

    def _plain(self, span: tuple[int, int]) -> set[str]:
        """How the words of a passage begin that are neither function words nor negations, short ones too."""
        function = self.scene.vocabulary.function_words
        first, last = self.scene.token_at(span[0]), self.scene.token_at(span[1] - 1) + 1
        return {
            token.plain[:STEM]
            for token in self.tokens[first:last]
            if token.is_word and token.lower not in function and token.lower not in self.negations
        }

    def _contrasts(self, unit: Unit) -> bool:
        """Whether what is said is set against what was said before: *l'audit affirmait* **au contraire** *que*."""
        if not self.scene.has_one_of(self.contrary, unit.first + 1, unit.last):
            return False
        places = (at for at in range(unit.first + 1, unit.last) if self.tokens[at].lower in self.contrary)
        return any(self.scene.inside[at] < 0 and self.scene.lower(at - 1) in self.leading for at in places)

    def _nearest(self, span: tuple[int, int], others: Sequence[DisputeDraft]) -> DisputeDraft | None:
        """The last of *others*' claims that speaks of what *span* speaks of."""
        content = self.register.content(*span)
        return next((d for d in others if content & self.register.content(*d.span)), None)

    def _count(self, span: tuple[int, int]) -> tuple[str, str] | None:
        """The only number of a passage and the noun behind it: *twelve people*; None where it counts none or more."""
        first, last = self.scene.token_at(span[0]), self.scene.token_at(span[1] - 1) + 1
        counting = compress(range(first, last), map(self.counting.__getitem__, self.tokens[first:last]))
        places = list(filter(self._is_number, counting))
        if len(places) != 1 or places[0] + 1 >= last or self.scene.lower(places[0] - 1) in _FURTHER:
            return None
        return self.tokens[places[0]].lower, self.tokens[places[0] + 1].plain

    def _is_number(self, at: int) -> bool:
        return self.figures.is_figure(at) or self.tokens[at].plain in self.numbers

    def _counts_otherwise(self, span: tuple[int, int], count: tuple[str, str], draft: DisputeDraft) -> bool:
        """Whether two voices count one noun and differ: *12 people were killed*, **100 people were killed**.

        Two accusations stand beside each other: each charges a deed of its own.
        """
        told = self._count(draft.span)
        if told is None or told[1] != count[1] or told[0] == count[0] or told[0].isalpha() != count[0].isalpha():
            return False
        if draft.accuses or self._names(span) - self._names(draft.span):
            return False
        content, theirs = self.register.content(*span), self.register.content(*draft.span)
        return len(content & theirs) >= max(_COUNTED, _SHARE * min(len(content), len(theirs)))

    def _names(self, span: tuple[int, int]) -> set[str]:
        """The names, months and years behind the first word of a passage; German nouns are among them."""
        first, last = self.scene.token_at(span[0]) + 1, self.scene.token_at(span[1] - 1) + 1
        return {token.text for token in self.tokens[first:last] if token.is_capital}

    def _opposes(self, span: tuple[int, int], words: frozenset[str], draft: DisputeDraft) -> bool:
        content, theirs = self.register.content(*span), self.register.content(*draft.span)
        shared = content & theirs
        if not shared:
            return False
        told = self._words(draft.span)
        if not self.telling.isdisjoint(words) and self._are_opposite(words, told):
            return True
        negated = bool(words & self.negations) != bool(told & self.negations)
        if negated and self._figures(span) & self._figures(draft.span):
            return True  # *l'indemnité* **n'est pas de 31 000 euros**
        return negated and len(shared) >= max(_SHARED, _SHARE * min(len(content), len(theirs)))

    def _figures(self, span: tuple[int, int]) -> set[str]:
        """The figures of a passage that count something, and are no date."""
        first, last = self.scene.token_at(span[0]), self.scene.token_at(span[1] - 1) + 1
        return {self.tokens[at].text for at in range(first, last) if self.figures.is_figure(at)}

    def _are_opposite(self, words: frozenset[str], told: frozenset[str]) -> bool:
        return any((words & a and told & b) or (words & b and told & a) for a, b in self.opposites)

    def _words(self, span: tuple[int, int]) -> frozenset[str]:
        first, last = self.scene.token_at(span[0]), self.scene.token_at(span[1] - 1) + 1
        return frozenset(token.lower for token in self.tokens[first:last])


@cache
def _counting(language: str) -> Told[bool]:
    """Whether a word may be a number, in figures or in letters."""
    letters = either(disputing(language)["many"], disputing(language)["numbers"])
    return Told(lambda token: token.text[:1].isdigit() or token.lower in letters or token.plain in letters)
