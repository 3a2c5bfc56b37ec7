"""The mentions of a text, looked up by where they stand."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from functools import partial
from operator import attrgetter

from summarizer.engines.offline.cast.cast import Cast
from summarizer.engines.offline.mentions.mention import Mention

__all__ = ["Nearby", "place"]

_BRACKET = 25  # tokens of a remark in brackets

place = partial(bisect_left, key=attrgetter("first"))


class Nearby:
    """The mentions of one text that name somebody, by unit and by passage. A lookup takes logarithmic time."""

    def __init__(self, cast: Cast) -> None:
        self.scene = cast.scene
        self._closing = frozenset(")-–—―") if cast.scene.language == "en" else frozenset(")")
        self.by_unit: dict[int, list[Mention]] = defaultdict(list)
        self._by_passage: dict[int, list[Mention]] = defaultdict(list)
        for mention in cast.mentions:
            if mention.actor >= 0 and not mention.nested:
                self.around(mention.first, self.scene.unit_of[mention.head]).append(mention)

    def around(self, at: int, unit: int) -> list[Mention]:
        """The mentions that token *at* is read with: those in its marks, or those of its unit."""
        passage = self.scene.inside[at] if at < len(self.scene.tokens) else -1
        return self.by_unit[unit] if passage < 0 else self._by_passage[passage]

    def between(self, mentions: Sequence[Mention], first: int, last: int) -> Sequence[Mention]:
        """The mentions that begin among the tokens from *first* to *last*."""
        if not mentions:
            return ()
        low = place(mentions, first)
        return mentions[low : place(mentions, last, low)]

    def marked_from(self, first: int, last: int, unit: int) -> int | None:
        """Whom a phrase names whose name follows it in marks: **die Partei** *„Neue Roval“ fordert …*."""
        named = (m for m in self.by_unit.get(unit, ()) if m.first == first and m.name and m.name[0] == last + 1)
        return next((mention.actor for mention in named if mention.actor >= 0), None)

    def before_brackets(self, at: int, floor: int) -> int:
        """The last token before the remark in brackets or English dashes that ends at *at*: *Tal* **(UP)** *said*."""
        tokens = self.scene.tokens
        if at <= floor or tokens[at].text not in self._closing:
            return at
        opening = "(" if tokens[at].text == ")" else tokens[at].text
        openings = (to for to in range(at - 1, max(floor, at - _BRACKET), -1) if tokens[to].text == opening)
        return next(openings, at + 1) - 1

    def behind_brackets(self, at: int) -> int:
        """Token after the remark in brackets that begins at token *at*: *Ada Tal* **(UP)** *said*."""
        if self.scene.lower(at) != "(":
            return at
        near = range(at + 1, min(len(self.scene.tokens), at + _BRACKET))
        return next((to for to in near if self.scene.tokens[to].text == ")"), at - 1) + 1
