"""What may part a subject from its verb: a day, or words in commas that hold neither a verb nor another subject."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.lexicon import either

__all__ = ["Asides"]

_LONGEST = 10  # tokens between two commas
_DAY = 4  # tokens: *on* **late Friday evening**
_FEWEST = 2  # tokens of an aside and the comma that closes it


class Asides:
    """The asides of one text."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, self.language = scene, scene.tokens, scene.language
        words, quoting = scene.vocabulary.words, scene.quoting
        self._others = either(
            either(words["articles"], words["determiners"]), either(words["relatives"], quoting["joining"])
        )
        self._calendar = scene.vocabulary.calendar
        self._before_days = scene.vocabulary.naming["before_days"]

    def behind(self, at: int) -> int:
        """Where the clause goes on behind the aside that begins at token *at*; *at* itself where none does."""
        if self.scene.lower(at) == ",":
            return self._behind_commas(at)
        return self._behind_day(at) if self._before_days else at

    def _behind_commas(self, comma: int) -> int:
        """*The army* **, backed by tanks,** *entered …*, *les juges* **, eux,** *ont …*; no list and no clause.

        The next of a list, and what a noun in commas tells of the one before, begin with an article or a capital.
        """
        opening = comma + 1
        if opening >= len(self.tokens) or self.tokens[opening].is_capital or self._begins_another(opening):
            return comma
        for at in range(opening, min(comma + _LONGEST, len(self.tokens) - 1)):
            if self.tokens[at].text == ",":
                verb = is_finite(self.tokens[at + 1], self.language)
                return at + 1 if verb and at - comma >= _FEWEST else comma
            clause = at > opening and is_finite(self.tokens[at], self.language)
            if clause or not (self.tokens[at].is_word or self.tokens[at].text.isdigit()):
                return comma
        return comma

    def _begins_another(self, at: int) -> bool:
        return self.scene.lower(at) in self._others

    def _behind_day(self, first: int) -> int:
        """*Police* **on Monday** *arrested …*, *rebels* **late Friday** *seized …*."""
        at, day = first, False
        while at < min(first + _DAY, len(self.tokens)):
            if self.scene.lower(at) in self._calendar:
                day = True
            elif self.scene.lower(at) not in self._before_days:
                break
            at += 1
        return at if day else first
