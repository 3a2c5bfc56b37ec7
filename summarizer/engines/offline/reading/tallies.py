"""Results of votes and days behind what was decided: *approved the bill* **by 45 votes to 12 on Friday**."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import either, word_sets

__all__ = ["Tallies"]

_LONGEST = 11  # tokens of a result: *par 120 voix contre 45 et trois abstentions*
_LONGEST_DAY = 5  # tokens of a day: *le vendredi 12 mai 2023*
_DASHES = frozenset("-–")


class Tallies:
    """The results of votes and the days of one scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.known = word_sets(scene.language, "tallies")
        words = scene.vocabulary.words
        self.days, self.months = words["time.weekdays"], words["time.months"]
        self.dated = either(self.days, self.months, words["time.day_parts"], self.known["dated"])

    def before(self, end: int, floor: int) -> int:
        """*end*, moved before the results and days that end there, but never to *floor*."""
        while self.known:
            start = min(self._result(end, floor), self._day(end, floor))
            if start >= end or start <= floor:
                break
            end = start
        return end

    def _result(self, end: int, floor: int) -> int:
        """Where the result that ends before token *end* begins; *end* where none does."""
        at, figures = end, 0
        while at - 1 > floor and end - at < _LONGEST:
            word = self.tokens[at - 1]
            number = word.text[:1].isdigit() or word.lower in self.known["numbers"]
            if not (number or word.lower in self.known["votes"] or word.text in _DASHES):
                break
            figures += number
            at -= 1
            if self.tokens[at].lower in self.known["by"] and figures > 1:
                return at
        while at < end and not self._is_figure(at):
            at += 1
        return at if figures > 1 and end - at > 1 and self._compares(at, end) else end

    def _is_figure(self, at: int) -> bool:
        return self.tokens[at].text[:1].isdigit() or self.tokens[at].lower in self.known["numbers"]

    def _compares(self, first: int, end: int) -> bool:
        """Whether a dash or a word between two figures sets one against the other: *45* **-** *12*, **to** *12*."""
        dashed = any(self.tokens[at].text in _DASHES for at in range(first, end))
        return dashed or self.scene.has_one_of(self.known["against"], first, end)

    def _day(self, end: int, floor: int) -> int:
        """Where the day that ends before token *end* begins; *end* where none does."""
        at, named = end, False
        while at - 1 > floor and end - at < _LONGEST_DAY:
            word = self.tokens[at - 1]
            numbered = word.text.isdigit() and self._is_dated(at - 1)
            if not (word.lower in self.dated or numbered):
                break
            named = named or numbered or word.lower in self.days
            at -= 1
        tied = self.scene.lower(at - 1) in self.known["ties"] or self.scene.lower(at) in self.known["ties"]
        loose = at - 1 == floor and self.tokens[floor].lower in self.dated  # *a resignation* **on Monday**
        return at if named and not (tied or loose) else end

    def _is_dated(self, at: int) -> bool:
        """Whether the figure at token *at* stands beside a month: *12* **mai** *2023*."""
        return self.scene.lower(at + 1) in self.months or self.scene.lower(at - 1) in self.months

    def behind(self, at: int, limit: int) -> int:
        """Token after the result of a vote that begins at token *at*: *voted* **61 to 29** *to ban it*."""
        if not self.known or at >= limit or not (self._is_figure(at) or self.tokens[at].lower in self.known["by"]):
            return at
        last = at
        for place in range(at, min(limit, at + _LONGEST)):
            word = self.tokens[place]
            if self._is_figure(place) or word.lower in self.known["units"]:
                last = place + 1
            elif not (word.lower in self.known["votes"] or word.text in _DASHES):
                break
        return last if self._compares(at, last) else at
