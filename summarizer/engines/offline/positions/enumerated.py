"""Lists of what English stands are about: *backs* **lower fares, longer piers and a night ferry** is three stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import either, without

__all__ = ["Enumerated"]

_FEWEST = 3  # things of a list: two may be one, *trade and industry*
_ENDING = frozenset({"and", "or"})
_MARKS = frozenset(';:()[]—–?!…“”"«»')
_TYING = frozenset(
    {"end", "halt", "access", "changes", "cuts", "limits", "return", "aid", "help"}
)  # *an* **end** *to it*
_DEGREES = frozenset({"more", "less", "most", "very", "truly", "so", "too"})
_NOUNS = ("s", "ion", "sm", "ty", "ment", "nce", "ncy", "cy", "ship", "ia", "dom", "hood", "ness", "ing", "ture", "gy")
_ADJECTIVES = ("ful", "ous", "ive", "ic", "al", "able", "ible", "less", "ent", "ant", "ly", "er", "ed")


class Enumerated:
    """The lists of one scene's issues."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, self.told = scene, scene.tokens, scene.language == "en"
        words = scene.vocabulary.words
        self.openers, self.prepositions = either(words["articles"], words["determiners"]), words["prepositions"]
        self.clausal = without(
            either(words["auxiliaries"], scene.quoting["pronouns.subject"], words["relatives"]), self.openers
        )

    def of(self, stand: Stand) -> Iterator[Stand]:
        """*stand*, or one for each thing of the list that it is about."""
        items = self._items(stand) if self.told and stand.about is None and not stand.deed and not stand.like else []
        if len(items) < _FEWEST:
            yield stand
            return
        for begin, end in items:
            yield replace(stand, begin=begin, end=end, listed=True)

    def _items(self, stand: Stand) -> list[tuple[int, int]]:
        """The tokens of each thing of a list; none where one of them may be something else."""
        commas = [at for at in range(stand.begin + 1, stand.end - 1) if self.tokens[at].text == ","]
        if not commas or not _MARKS.isdisjoint(token.text for token in self.tokens[stand.begin : stand.end]):
            return []
        starts = [stand.begin, *(comma + 1 for comma in commas)]
        items = list(zip(starts, [*commas, stand.end], strict=True))
        closed = self._closed(*items.pop())
        items += closed
        return items if closed and len(items) >= _FEWEST and self._are_alike(items) else []

    def _closed(self, begin: int, end: int) -> list[tuple[int, int]]:
        """The last things of a list, behind its last comma: **and a night ferry**, **longer piers and ferries**."""
        if self.tokens[begin].lower in _ENDING:
            return [(begin + 1, end)] if begin + 1 < end else []
        joins = [at for at in range(begin + 1, end - 1) if self.tokens[at].lower in _ENDING]
        return [(begin, joins[0]), (joins[0] + 1, end)] if len(joins) == 1 else []

    def _are_alike(self, items: list[tuple[int, int]]) -> bool:
        """Whether all are things, and none belongs to what the first is of: *the rescue of* **men, cats and dogs**."""
        first, *others = items
        tie = next((at for at in range(*first) if self.tokens[at].lower in self.prepositions), -1)
        if not all(begin < end and self._is_thing(begin, end) for begin, end in items):
            return False
        deep = tie > first[0] and self.tokens[tie + 1].lower in self.openers  # *the rescue of* **a** *man, a dog, …*
        apart = [self._stands_apart(begin, end, deep=deep) for begin, end in others]
        plain = any(apart) and not deep and all(end - begin > 1 for begin, end in others)
        return tie < 0 or plain or all(apart)

    def _stands_apart(self, begin: int, end: int, *, deep: bool) -> bool:
        """Whether a thing goes on with the list, and not with what its first one is of."""
        if self.tokens[begin].lower.endswith("ing"):
            return True
        tied = any(token.lower in self.prepositions for token in self.tokens[begin + 1 : end - 1])
        return tied or (not deep and self.tokens[begin].lower in self.openers)

    def _is_thing(self, begin: int, end: int) -> bool:
        """Whether a noun ends a phrase that holds no clause and is no name: not *a* **free,** *fair vote*."""
        words = self.tokens[begin:end]
        if any(token.lower in self.clausal for token in words) or all(token.is_capital for token in words):
            return False
        acts = (at for at in range(begin, end) if self.tokens[at].lower == "to")
        if any(self.tokens[at - 1].lower not in _TYING for at in acts):
            return False  # *France* **to stop** *the war*
        head, last = words[0].lower, words[-1].lower
        if end - begin == 1 or (head in self.openers and end - begin == 2):
            return last.endswith(_NOUNS) or (head in self.openers and not last.endswith(_ADJECTIVES))
        return head not in _DEGREES or end - begin > 2
