"""The words around a verb: its auxiliary and negation, whether it is passive, and where its clause ends."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.engines.offline.scene import Scene, Unit
from summarizer.engines.offline.verbs import is_finite
from summarizer.lexicon import word_sets

__all__ = ["VerbGroup", "VerbGroups"]

_STOPS = frozenset(".;:!?…")
_REFLEXIVE = frozenset({"se", "s'", "sich"})
_NE = frozenset({"ne", "n'"})
_REACH = 6  # tokens before a verb that may belong to its group
_LONGEST = 18  # tokens of a clause after its verb: what is longer in print is a list or a sentence of its own
_SHORT = 5  # tokens after which a comma ends the clause even of a verb that governs a *that*


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb with its auxiliary, negation and reflexive: the index of its first token, and what these say."""

    first: int
    passive: bool
    reflexive: bool
    bare: bool
    """A participle without any auxiliary, which stands as an adjective (*les pourparlers prévus*)."""


class VerbGroups:
    """Verb groups and clauses of one scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.language = scene.document.language
        self.words = scene.vocabulary.words
        self.known = word_sets(self.language, "arguing")
        self.openers = self.known["complements"] | self.known["questions"]
        self.between = self.words["adverbs"] | self.known["negations"] | self.known["inner"]
        self.endings = {name: tuple(self.known[name]) or ("\0",) for name in ("participles", "adjectival")}

    def at(self, index: int, floor: int) -> VerbGroup:
        """The group of the verb at *index*, not before the token *floor*."""
        first, auxiliary, be, reflexive = index, False, False, False
        for before in range(index - 1, max(floor - 1, index - _REACH), -1):
            lower = self.tokens[before].lower
            if lower in self.words["auxiliaries"]:
                auxiliary, first = True, before
                be = be or lower in self.words["auxiliaries.be"] or lower in self.known["passive"]
            elif lower in _REFLEXIVE:
                reflexive, first = True, before
            elif lower in _NE or lower in self.known["negations"]:
                first = before
            elif not self._stands_between(lower):
                break
        participle = self._ends_with(index, "participles")
        bare = self.language == "fr" and first == index and not auxiliary and self._ends_with(index, "adjectival")
        return VerbGroup(first, be and participle and not reflexive, reflexive, bare)

    def _stands_between(self, lower: str) -> bool:
        return lower in self.between or lower.endswith(("ment", "ly"))

    def _ends_with(self, index: int, endings: str) -> bool:
        return self.tokens[index].lower.endswith(self.endings[endings])

    def is_negated(self, first: int, last: int) -> bool:
        """Whether a negation stands between two tokens."""
        return any(token.lower in self.known["negations"] for token in self.tokens[first:last])

    def clause_end(self, last: int, unit: Unit, passage: int) -> int:
        """Token after the words that a verb governs which ends before token *last*.

        *passage* is the quoted passage the verb stands in, or -1: a clause ends where its passage does.
        """
        opened = False
        stop = min(unit.last, last + _LONGEST)
        for at in range(last, stop):
            if self.tokens[at].text in _STOPS or self._leaves(at, passage):
                return at
            opened = opened or self.tokens[at].lower in self.openers
            if at - last >= 2 and self.scene.inside[at] == passage and self._ends_at(at, stop, opened, at - last):
                return at
        return stop

    def _leaves(self, at: int, passage: int) -> bool:
        """Whether token *at* stands after the words of the passage."""
        return passage >= 0 and self.tokens[at].start >= self.scene.passages[passage].end

    def _ends_at(self, at: int, stop: int, opened: bool, size: int) -> bool:
        """Whether the clause ends before token *at*: at a comma, a conjunction, or the verb of another subject."""
        token = self.tokens[at]
        if token.text == ",":
            return size > _SHORT or not opened
        if token.lower in self.known["joins"]:
            after = self._after_clitics(at + 1, stop)
            return after < stop and is_finite(self.tokens[after], self.language)
        if token.lower in self.known["clause_ends"]:
            return True
        return not opened and self.language != "de" and is_finite(token, self.language)

    def _after_clitics(self, at: int, stop: int) -> int:
        """The token after what a Spanish verb has right before it: *y* **no lo** *descarta*."""
        light = self.known["negations"] | self.known["inner"] | _REFLEXIVE
        while self.language == "es" and at < stop and self.tokens[at].lower in light:
            at += 1
        return at
