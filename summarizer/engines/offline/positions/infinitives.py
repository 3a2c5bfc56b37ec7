"""Infinitives: what governs them tells whether they take a stand (*was quick* **to condemn** *it*)."""

from __future__ import annotations

from dataclasses import replace

from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.reading.tallies import Tallies
from summarizer.engines.offline.reading.verbgroups import VerbGroup, VerbGroups
from summarizer.lexicon import either, word_sets

__all__ = ["Infinitives", "is_denied"]

_DASHES = frozenset({"-", "–"})
_FRENCH = ("er", "ir", "re")
_TALLY = 12  # tokens of a result of a vote between *voted* and *to*
_AIM = 12  # tokens between a verb of protest and what it is for: a place, a day
_RANK = 4  # tokens between *only* or *first* and *to*
_AGENT = 10  # tokens from an agent to what it asked for
_PASSIVE = 4  # tokens of a passive verb before its agent
_OBJECT = 9  # tokens of whoever is asked, before *not to*
_NOT = frozenset({"not", "never"})
_NEVER = frozenset({"pas", "plus", "jamais"})  # behind *ne*
_DENIED = 2  # tokens before a verb of withholding in which it is denied: **n'a** *cessé de*
_REACH = 3  # adverbs between *to* and its verb, or before it


class Infinitives:
    """The infinitives of one scene."""

    def __init__(self, scene: Scene, groups: VerbGroups) -> None:
        self.scene, self.tokens, self.groups = scene, scene.tokens, groups
        self.possible = scene.language == "en"
        self.known = word_sets(scene.language, "arguing")
        self.tallies, self.withholding = Tallies(scene), self.known["withholding"]
        self.adverbs = either(scene.vocabulary.words["adverbs"], self.known["negations"])

    def taken(self, lemma: str, at: int, group: VerbGroup, unit: Unit) -> VerbGroup | None:
        """The group of the verb at token *at* with what governs it; None where an infinitive takes no stand.

        *tried* **to block** *it* and *was proud* **to support** *it* do; *a chance* **to vote** *for it* does not. A
        few verbs tell by themselves what was done: *filled the square* **to protest** *against it*.
        """
        if self._is_withheld(group, unit) or self._is_asked_of(at, unit) or self._is_undergone(group, unit):
            return None
        if self.scene.language == "fr":
            return self._attempted(at, group, unit)
        if not self.possible or group.finite or lemma.split(maxsplit=1)[0] in self.known["purposes"]:
            return group
        to = self._behind_adverbs(at)
        if self.scene.lower(to) in self.known["phases"] and self.scene.lower(at).endswith("ing") and to > unit.first:
            return replace(self.groups.of_phrase(to, unit.first), passive=False, finite=True)  # **began** *supporting*
        if self.scene.lower(to) != "to" or to <= unit.first:
            return group
        governor = self._behind_adverbs(self.tallies.before(to, max(unit.first, to - _TALLY)))
        if self._is_announced(governor, unit) or self._is_ranked(governor, unit.first):
            return group
        if governor < unit.first or self.scene.lower(governor) not in self.known["governors"]:
            return self._gathered(to, unit)
        found = self.groups.of_phrase(governor, unit.first)
        return replace(found, passive=False, finite=True)

    def _gathered(self, to: int, unit: Unit) -> VerbGroup | None:
        """The group of a verb of protest that tells what for: **marched** *through Val* **to** *demand it*."""
        for at in range(to - 1, max(unit.first, to - _AIM), -1):
            token = self.tokens[at]
            if token.lower in self.known["gathering"]:
                return replace(self.groups.at(at, unit.first), finite=True)
            if token.text in ".,;:" or token.lower in self.known["clause_ends"]:
                return None
        return None

    def is_denied(self, last: int, begin: int, end: int) -> bool:
        """Whether a verb asks that a thing not be done: *vowed* **to never again** *sign*, *him* **not to**.

        The verb ends before token *last*, and its issue stands from token *begin* to *end*: *demande de* **ne pas**
        *signer*, *promete que* **no** *firmará*.
        """
        match self.scene.language:
            case "fr":
                return self.scene.lower(begin - 1) in _NEVER and self.scene.lower(begin - 2) == "ne"
            case "es":
                return self.scene.lower(begin - 1) == "no"
        if self.scene.lower(last) == "to" and self.scene.has_one_of(self.known["negations"], last, begin):
            return True
        return is_denied(self.scene, begin, end)

    def _is_withheld(self, group: VerbGroup, unit: Unit) -> bool:
        """Whether what governs an infinitive or gerund tells that it is not done: *évite de* **soutenir** *le vote*.

        English *without* and *instead of* do the same: *left* **without endorsing** *it*. Who *ne cesse de* do so does.
        """
        if group.finite:
            return False
        governor = self._behind_adverbs(group.first)
        if self.scene.lower(governor) in self.known["tying"]:
            governor = self._behind_adverbs(governor)
        if governor < unit.first or self.scene.lower(governor) not in self.withholding:
            return False
        return not self.scene.has_one_of(self.known["negations"], max(unit.first, governor - _DENIED), governor)

    def _is_undergone(self, group: VerbGroup, unit: Unit) -> bool:
        """Whether a French infinitive tells what its subject undergoes: *les élus se sont vu* **refuser** *ce vote*."""
        seen = group.first - 1
        if group.finite or self.scene.lower(seen) not in self.known["undergoing"]:
            return False
        reflexive = self.scene.vocabulary.words["pronouns.reflexive"]
        return self.scene.has_one_of(reflexive, max(unit.first, seen - _REACH), seen)

    def _is_asked_of(self, at: int, unit: Unit) -> bool:
        """Whether an English infinitive tells what an agent asked: *was asked* **by the governor to** *resign*."""
        if self.scene.language != "en" or self.scene.lower(at - 1) != "to":
            return False
        floor = max(unit.first, at - _AGENT)
        agent = next((by for by in range(at - 2, floor, -1) if self.scene.lowers[by] in self.known["agents"]), floor)
        be = self.scene.vocabulary.words["auxiliaries.be"]
        return agent > floor and self.scene.has_one_of(be, max(unit.first, agent - _PASSIVE), agent)

    def _attempted(self, at: int, group: VerbGroup, unit: Unit) -> VerbGroup:
        """A French group with the verb before it that tells of an attempt: **cherche à** *bloquer la vente*."""
        to = group.first - 1
        if group.finite or to <= unit.first or self.scene.lower(to) not in self.known["infinitive"]:
            return group
        governor = self._behind_adverbs(to)
        infinitive = self.scene.lower(at).endswith(_FRENCH)
        if not infinitive or self.scene.lower(governor) not in self.known["governors"]:
            return group
        return replace(group, first=self.groups.at(governor, unit.first).first, finite=True)

    def _is_announced(self, at: int, unit: Unit) -> bool:
        """Whether a headline tells a plan of the name at token *at*: **Port** *to oppose toll*."""
        return unit.title and self.tokens[at].is_capital

    def _is_ranked(self, at: int, floor: int) -> bool:
        """Whether few did it or nobody before: **the only** *members* **to oppose** *it*."""
        return self.scene.has_one_of(self.known["ranks"], max(floor, at - _RANK), at)

    def _behind_adverbs(self, at: int) -> int:
        """The token before *at*, adverbs left out."""
        before = at - 1
        while before > at - 1 - _REACH and self._is_adverb(self.scene.lower(before)):
            before -= 1
        return before

    def _is_adverb(self, word: str) -> bool:
        tally = word[:1].isdigit() or word in _DASHES  # *voted* **12-3** *to approve it*
        return tally or word.endswith(("ly", "ment")) or word in self.adverbs


def is_denied(scene: Scene, begin: int, end: int) -> bool:
    """Whether somebody named from token *begin* on is asked not to do a thing: *urged him* **not to** *sign*."""
    if scene.language != "en" or _NOT.isdisjoint(scene.lowers[begin:end]):
        return False
    at = next((at for at in range(begin, min(end, begin + _OBJECT)) if scene.lowers[at] in _NOT), end)
    first = next((to for to in range(begin, end) if scene.lowers[to] == "to"), end)
    return at < end and first in {at - 1, at + 1}  # not *to vote for it and* **not to** *strike*
