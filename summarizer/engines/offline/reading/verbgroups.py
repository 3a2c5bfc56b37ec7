"""The words around a verb: its auxiliary and negation, and whether it is passive."""

from __future__ import annotations

from summarizer.cues import adverbial_before
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.lexicon import either, word_sets
from summarizer.values import value

__all__ = ["VerbGroup", "VerbGroups"]

_REFLEXIVE = frozenset({"se", "s'", "sich"})
_OF = frozenset({"de", "d'"})
_ZU = frozenset({"zu"})
_NE = frozenset({"ne", "n'"})
_PHRASE_REACH = 7  # tokens between a verb and the phrase of stance that belongs to it
_ASIDE = 7  # tokens of an aside between an auxiliary and its participle
_OPENING = frozenset('«“"')
_PRESENT = ("que", "gue")  # what no French participle ends in: *critique*
_REACH = 6  # tokens before a verb that may belong to its group
_RESTRICTED = 8  # tokens from a verb to the *que* of what alone is meant


@value
class VerbGroup:
    """A verb with its auxiliary, negation and reflexive: the index of its first token, and what these say."""

    first: int
    passive: bool
    reflexive: bool
    bare: bool
    """A participle without any auxiliary, which stands as an adjective (*les pourparlers prévus*)."""
    finite: bool = False
    """Whether an auxiliary belongs to it."""


class VerbGroups:
    """Verb groups of one scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.language = scene.document.language
        self.words = scene.vocabulary.words
        self.known = word_sets(self.language, "arguing")
        self.helping = either(self.known["periphrasis"], self.known["modal"], self.known["recent"])
        self.parting = either(self.known["joins"], self.known["clause_ends"], self.known["inverting"])
        self.between = either(self.words["adverbs"], self.known["negations"], self.known["inner"])
        self.endings = {name: tuple(self.known[name]) or ("\0",) for name in ("participles", "adjectival")}

    def is_due(self, index: int, floor: int) -> bool:
        """Whether English *yet to* tells that the verb at *index* was not done so far: *has* **yet to** *sign it*."""
        return index > floor + 1 and self.tokens[index - 1].lower == "to" and self.tokens[index - 2].lower == "yet"

    def at(self, index: int, floor: int) -> VerbGroup:
        """The group of the verb at *index*, not before the token *floor*."""
        first, auxiliary, be, reflexive = index, False, False, False
        skipped = index
        for before in range(index - 1, max(floor - 1, index - _REACH), -1):
            lower = self.tokens[before].lower
            begun = self._adverbial(before, skipped)
            if begun is not None:
                skipped = begun  # *a* **pour sa part** *refusé*
            elif lower in self.words["auxiliaries"]:
                auxiliary, first = True, before
                be = be or lower in self.words["auxiliaries.be"] or lower in self.known["passive"]
            elif lower in _REFLEXIVE:
                reflexive, first = True, before
            elif lower in _NE or lower in self.known["negations"]:
                first = before
            elif lower == ",":
                aside, been = self._before_aside(before, floor)
                first, auxiliary, be = (first, auxiliary, be) if aside is None else (aside, True, be or been)
                break
            elif self._ties(before):
                continue
            elif lower in self.helping:
                auxiliary, first = True, before
            elif not self._stands_between(lower):
                break
        participle = self._ends_with(index, "participles")
        alone = not auxiliary and (first == index or self.tokens[first].lower == "non")
        bare = self.language == "fr" and alone and self._is_participle(index)
        return VerbGroup(first, be and participle and not reflexive, reflexive, bare, auxiliary)

    def _ties(self, at: int) -> bool:
        """Whether token *at* ties an infinitive to its helper: *no vamos* **a** *pagar*, *vient* **de** *signer*."""
        word, before = self.tokens[at].lower, self.tokens[at - 1].lower
        return (word == "a" and before in self.known["periphrasis"]) or (word in _OF and before in self.known["recent"])

    def _adverbial(self, at: int, skipped: int) -> int | None:
        """Where a French adverb of several words begins that token *at* ends, or holds behind token *skipped*."""
        if self.language != "fr":
            return None
        return skipped if at >= skipped else adverbial_before(self.tokens, at)

    def _before_aside(self, comma: int, floor: int) -> tuple[int | None, bool]:
        """The auxiliary before a short aside that ends with the comma: **ont** *, eux, voté pour*.

        And whether it makes a French passive: **avait été** *, lundi, rejeté*. A German infinitive is no aside: *die es
        ihm erlaubt* **hätten**, *es zu sehen, kritisiert sie*.
        """
        if self.language == "de" and self.scene.has_one_of(_ZU, comma - _ASIDE, comma):
            return None, False
        for before in range(comma - 2, max(floor, comma - _ASIDE), -1):
            if self.tokens[before].text == ",":
                first = before - 1
                if first < floor or self.tokens[first].lower not in self.words["auxiliaries"]:
                    return None, False
                been = self.language == "fr" and self.tokens[first].lower in self.words["auxiliaries.be"]
                has = been and first > floor and self.tokens[first - 1].lower in self.words["auxiliaries.have"]
                return first - has, been
        return None, False

    def of_phrase(self, index: int, floor: int) -> VerbGroup:
        """The group of the words at *index*, with the verb before them that they belong to: *se dit* **prête à**."""
        group = self.at(index, floor)
        if self._is_verb(index) or self.tokens[index].lower.endswith(("ing", "ant")):
            return group
        if group.finite and self.language == "en":
            return group  # *unclear whether Ada Tal* **was ready to** *go*: its verb is right there
        for before in range(group.first - 1, max(floor - 1, group.first - _PHRASE_REACH), -1):
            token = self.tokens[before]
            if token.text in _OPENING and before == group.first - 1:
                continue  # *se dit* **« prête »** *à signer*
            if not token.is_word or token.lower in self.parting or self.tokens[before - 1].text == "-":
                break  # *a port-* **backed** *plan calls for tolls*
            if is_finite(token, self.language) or self._ends_with(before, "adjectival"):
                found = self.at(before, floor)
                if found.first < before or is_finite(token, self.language):
                    return VerbGroup(found.first, passive=False, reflexive=found.reflexive, bare=False, finite=True)
        return group

    def _is_verb(self, index: int) -> bool:
        """Whether the word at *index* is a finite verb, and no German adjective that looks like one: **erfreut**."""
        token = self.tokens[index]
        known = token.lower in self.scene.lexicon.verbs or token.lower in self.words["auxiliaries"]
        return is_finite(token, self.language) and (self.language != "de" or known)

    def _stands_between(self, lower: str) -> bool:
        return lower in self.between or lower.endswith(("ment", "ly"))

    def _ends_with(self, index: int, endings: str) -> bool:
        return self.tokens[index].lower.endswith(self.endings[endings])

    def _is_participle(self, index: int) -> bool:
        """Whether the French word at *index* is a participle and no present: *exigée*, but not *salue*."""
        token = self.tokens[index]
        present = token.lower.endswith(_PRESENT) or is_finite(token, self.language)
        return self._ends_with(index, "adjectival") and not present

    def _is_restricted(self, first: int, last: int) -> bool:
        """Whether *que* behind the verb tells what alone is meant, and nothing but *ne* stands before it."""
        if not self.known["only_behind_ne"] or self.scene.has_one_of(self.known["denials"], first, last + 1):
            return False
        for at in range(max(first, last - 1), min(last + _RESTRICTED, len(self.scene.tokens))):
            if not self.scene.tokens[at].is_word:
                return False
            if self.scene.lower(at) in self.known["only_behind_ne"]:
                return True
        return False

    def is_negated(self, first: int, last: int) -> bool:
        """Whether a negation stands between two tokens, and no French restriction: *n'autorise* **que** *les bacs*."""
        if not self.scene.has_one_of(self.known["negations"], first, last) or self._is_restricted(first, last):
            return False
        only, denying = self.known["only"], self.known["negations"]
        near = range(max(first, 0), last)  # *nicht* **nur** *für den Plan*, *ne soutient pas* **seulement** *le plan*
        return not only or not any(self.scene.lower(at) in denying and self.scene.lower(at + 1) in only for at in near)
