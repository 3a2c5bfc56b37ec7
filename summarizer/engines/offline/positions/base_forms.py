"""English base forms, which are verbs behind a plural and nouns elsewhere: *foes of the toll* **demand** *a vote*."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import either, without, word_sets

__all__ = ["BaseForms"]

_FLOATING = frozenset({"both", "all", "each"})  # these may stand between subjects and their verb

_SEVERAL = frozenset({"they", "we", "you"})
_COMPLEMENT = 7  # tokens of what a plural is of: *workers* **at the new port**
_SECOND = 4  # tokens of a second subject, with what joins it to the first
_GENITIVES = frozenset({"'", "’"})
_ROW = frozenset({"and", "nor", "or"})


class BaseForms:
    """The base forms of one scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, self.known = scene, scene.tokens, scene.vocabulary
        words = self.known.words
        self.adverbs = without(words["adverbs"], word_sets(scene.language, "arguing")["negations"])
        self.openers, self.prepositions = either(words["articles"], words["determiners"]), words["prepositions"]
        self.being = words["auxiliaries.be"]
        arguing = word_sets(scene.language, "arguing")
        self.including, self.carried, self.carrying = arguing["including"], arguing["carried"], arguing["carrying"]
        self.helping = without(words["auxiliaries"], words["auxiliaries.be"])  # *was* **back** is no verb

    def stands_as_verb(self, index: int) -> bool:
        """Whether a base form stands where a verb does; it is a noun elsewhere (*an order*, *back in*)."""
        form = self.tokens[index].lower
        if self._names_several(index):
            return False
        if not any(cue.lemma.split()[0] == form for cue in self.known.stances.get(form, ())):
            return True
        return self.follows_as_verb(index)

    def _names_several(self, index: int) -> bool:
        """Whether a form in *-s* is a plural noun: *the dockers'* **demands**, **protests** *filled the square*.

        It has an owner, or a verb of its own right behind it.
        """
        form = self.tokens[index].lower
        if not form.endswith("s") or index < 1:
            return False
        if self.tokens[index - 1].text in _GENITIVES and self.scene.lower(index - 2).endswith("s"):
            return self.scene.ends[index - 2] == self.scene.starts[index - 1]
        if form in self.carried and self.scene.lower(index - 1) in self.carrying:
            return True
        after, behind = self.scene.lower(index + 1), self.scene.lower(index + 2)
        tied = behind in self.openers or behind in self.prepositions
        return (
            after in self.including or after in self.helping or after in self.being or (after.endswith("ed") and tied)
        )

    def follows_as_verb(self, index: int) -> bool:
        """Whether what stands before a base form makes it a verb: a plural, an auxiliary, *to*, a pronoun."""
        at = index - 1
        at -= self.floats(at)
        while at > 0 and (self.tokens[at].lower.endswith("ly") or self.tokens[at].lower in self.adverbs):
            at -= 1  # *they* **wholeheartedly** *support it*
        before = self.tokens[at].lower if index else ""
        if self._is_plural(at) or self._closes_row(at) or self._completes_plural(at, index):
            return True
        if before.endswith(("'ll", "'d", "n't")):
            return True
        return before in self.helping or before in {"to", "they", "we", "i", "you", "who", "not"}

    def floats(self, at: int) -> bool:
        """Whether *both*, *all* or *each* at token *at* tells of subjects before it: *Moe and Roe* **both** *back it*.

        An object follows the verb behind it, and no verb stands before it: not *rejected* **all** *calls for it*.
        """
        if at < 1 or self.scene.lower(at) not in _FLOATING:
            return False
        before, behind = self.tokens[at - 1], self.scene.lower(at + 2)
        opens = behind in self.openers or (at + 2 < len(self.tokens) and self.tokens[at + 2].is_capital)
        closed = before.lower in self.known.closed_words and before.lower not in self.helping
        verb = before.lower in self.known.stances or before.lower.endswith("ed")
        return opens and before.is_word and not closed and not verb

    def _is_plural(self, at: int) -> bool:
        word = self.scene.lower(at)
        return word.endswith("s") and word not in self.known.function_words

    def _completes_plural(self, at: int, index: int) -> bool:
        """Whether token *at* ends what a plural is of, and an object follows: *foes* **of tolls** *reject a plan*."""
        if self.scene.lower(index + 1) not in self.openers:
            return False
        for word in range(at, max(0, at - _COMPLEMENT), -1):
            if not self.tokens[word].is_word:
                return False
            before = self.tokens[word].lower in self.prepositions and word < at
            if before and (self._is_plural(word - 1) or self.scene.lower(word - 1) in _SEVERAL):
                return True
        return False

    def _closes_row(self, at: int) -> bool:
        """Whether token *at* closes a second subject, so that a plural verb follows: *the mayor* **and the union**."""
        joins = (word for word in range(at - 1, max(0, at - _SECOND) - 1, -1) if self.tokens[word].lower in _ROW)
        join = next(joins, None)
        if join is None or not all(token.is_word for token in self.tokens[join : at + 1]):
            return False
        return self.tokens[join + 1].is_capital or self.tokens[join + 1].lower in self.known.words["articles"]
