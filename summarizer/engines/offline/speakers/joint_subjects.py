"""Subjects that *and* joins over commas: **Ann Roe, the mayor, and** *Tom Dale said*, **Roe, Dale, and** *Moe said*."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.cast.cast import Cast
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.speakers.dependence import Dependence
from summarizer.engines.offline.speakers.nearby import Nearby
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either

__all__ = ["JointSubjects"]

_APPOSITION = 14  # tokens of what describes somebody between commas
_OTHER = frozenset({"or", "ou", "oder", "o", "nor"})  # one of the two speaks
_ENGLISH_ONE = frozenset({"says", "has", "was", "is", "does"})


class JointSubjects:
    """Finds who acts together with the subject right before a verb."""

    def __init__(self, cast: Cast, nearby: Nearby, dependence: Dependence) -> None:
        self.nearby, self.dependence = nearby, dependence
        self.scene = cast.scene
        words, self.joining = cast.scene.vocabulary.words, cast.scene.quoting["joining"] - _OTHER
        self.determiners = either(words["articles"], words["determiners"])
        self.relatives = cast.scene.quoting["relatives"]
        self.openers = either(words["conjunctions.subordinating"], cast.scene.quoting["complementizers"])

    def of(self, cue: Cue, source: Source | None, floor: int) -> Source | None:
        """*source* with those before it that are subjects of *cue* as well, none before the token *floor*.

        The first of them opens its clause. Without commas `Joined` has them together already, but for one that is
        described: *Roe and* **Dale, the sheriff,** *said*. A verb that shows that one acts has one subject.
        """
        if source is None or not source.players or not source.last or source.last > cue.first:
            return source
        if self.scene.language == "en" and self.scene.lower(cue.first) in _ENGLISH_ONE:
            return source
        before = self._begin(self._described(source)) - 1
        listed = len(source.players) > 1 and self.scene.is_comma(before)  # **the port,** *the union and Moe said*
        if before - 1 < floor or not (listed or self.scene.lower(before) in self.joining):
            return source
        if not listed and self.scene.is_comma(before - 1):
            listed, before = True, before - 1
        elif not listed and not self.scene.is_comma(source.last) and before == self._begin(source.first) - 1:
            return source
        joined = self._ending(before, floor, listed=listed)
        if not joined or not self._opens(joined[0], floor):
            return source
        players = dict.fromkeys((*(mention.actor for mention in joined), *source.players))
        return Source(tuple(players), joined[0].first, source.last)

    def _described(self, source: Source) -> int:
        """Where *source* begins, with the words before it that a comma ties to it: **the sheriff,** *Tom Dale*."""
        at = source.first - 1
        if not self.scene.is_comma(at):
            return source.first
        near = self.nearby.around(source.first, self.scene.unit_of[source.first])
        same = (found for found in near if found.last == at and found.actor in source.players)
        return next((found.first for found in same), source.first)

    def _ending(self, at: int, floor: int, *, listed: bool) -> list[Mention]:
        """Those whose phrases end before token *at*, the last of them with or without what describes them.

        Further ones come where they are *listed* between commas.
        """
        found: list[Mention] = []
        while at > floor:
            mention = self._one(at, floor)
            if mention is None or self.dependence.governed(mention):
                break
            found.insert(0, mention)
            at = self._begin(mention.first) - 1
            if not listed or not self.scene.is_comma(at):
                break
        return found

    def _one(self, at: int, floor: int) -> Mention | None:
        """Whose phrase ends before token *at*: a name, or a name with an apposition between commas."""
        near = self.nearby.around(at - 1, self.scene.unit_of[at - 1])
        last = next((found for found in near if found.last == at), None)
        commas = (to for to in range(at - 1, max(floor, at - _APPOSITION), -1) if self.scene.is_comma(to))
        comma = next(commas, None)
        if comma is None or not self.scene.is_comma(at):
            return last
        named = next((found for found in near if found.last == comma), None)
        if named is None or (
            self.scene.has_clause(comma + 1, at) and self.scene.lower(comma + 1) not in self.relatives
        ):
            return last
        within = self.nearby.between(near, comma + 1, at)
        return last if within and self._is_other(named, within[0]) else named

    def _is_other(self, named: Mention, next_one: Mention) -> bool:
        """Whether what follows behind a comma is somebody else, and does not describe the one before."""
        if next_one.actor == named.actor or next_one.kind == "role":
            return False
        return next_one.name is not None or named.name is None

    def _begin(self, first: int) -> int:
        """The token *first*, or the determiner before it."""
        return first - 1 if first and self.scene.lower(first - 1) in self.determiners else first

    def _opens(self, mention: Mention, floor: int) -> bool:
        """Whether a mention opens its clause, and is no object: not *met* **Roe, the mayor,** *and Dale said*."""
        first = self._begin(mention.first)
        before = self.scene.lower(first - 1)
        return first <= floor or before in self.openers or self.scene.is_comma(first - 1) or before in {":", ";"}
