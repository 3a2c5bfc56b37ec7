"""Subjects that *and* joins over commas: **Ann Roe, the mayor, and** *Tom Dale said*, **Roe, Dale, and** *Moe said*."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.cues import Cue
from summarizer.engines.offline.cast.cast import Cast
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.engines.offline.speakers.dependence import Dependence
from summarizer.engines.offline.speakers.nearby import Nearby
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either

__all__ = ["OF", "JointSubjects"]

_APPOSITION = 14  # tokens of what describes somebody between commas
_OTHER = frozenset({"or", "ou", "oder", "o", "nor"})  # one of the two speaks
_THEIRS = "nt"  # ends French verbs of several
OF = frozenset({"of", "from", "at", "with"})  # between a person and whose it is
_ENGLISH_ONE = frozenset({"says", "has", "was", "is", "does"})


class JointSubjects:
    """Finds who acts together with the subject right before a verb."""

    def __init__(self, cast: Cast, nearby: Nearby, dependence: Dependence) -> None:
        self.nearby, self.dependence = nearby, dependence
        self.scene, self.players = cast.scene, cast.players
        words, self.joining = cast.scene.vocabulary.words, cast.scene.quoting["joining"] - _OTHER
        self.determiners = either(words["articles"], words["determiners"])
        relatives = cast.scene.quoting["relatives"], cast.scene.quoting["relatives_owning"]
        self.relatives = either(*relatives, cast.scene.quoting["relatives_bare"])
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
        compared = None if listed else self._comparison(before)
        before = before if compared is None else compared
        if before - 1 < floor or not (listed or compared is not None or self.scene.lower(before) in self.joining):
            return source
        if not listed and self.scene.is_comma(before - 1):
            listed, before = True, before - 1
        elif not listed and compared is None and self._is_read(source, before, floor):
            return source
        joined = self._ending(before, floor, listed=listed or self.scene.lower(before - 1) == ")")
        if not joined or self.calls(joined[0][0], source.players, source.last) or not self._opens(joined[0][1], floor):
            return source
        mentions = [mention for mention, _ in joined]
        if compared is not None and not self.tells_of_several(cue):
            return Source((mentions[-1].actor,), mentions[-1].first, source.last)  # **Roe**, *tout comme Moe, dit …*
        players = dict.fromkeys((*(mention.actor for mention in mentions), *source.players))
        return Source(tuple(players), mentions[0].first, source.last)

    def calls(self, group: Mention, players: Sequence[int], last: int) -> bool:
        """Whether people whom French commas set off are those of the plural before: **les avocats**, *X et Y, …*.

        *last*: the token behind them.
        """
        plural = group.name is None and self.scene.lower(group.head).endswith("s")
        people = all(self.players[number].kind == "person" for number in players)
        return self.scene.language == "fr" and plural and people and self.scene.lower(last) == ","

    def tells_of_several(self, cue: Cue) -> bool:
        """Whether the form of a French verb shows that several act: *ont dit*, *affirment*."""
        if self.scene.language != "fr":
            return False
        near = range(cue.first, cue.last + 1)
        verb = next((at for at in near if is_finite(self.scene.tokens[at], "fr")), cue.first)
        return self.scene.lower(verb).endswith(_THEIRS)

    def _comparison(self, at: int) -> int | None:
        """The first token of the French words that end with token *at* and set one subject beside another.

        *Les élus* **ainsi que** *la mairie*, *Roe,* **tout comme** *Moe,*.
        """
        if self.scene.language != "fr":
            return None
        word, before = self.scene.lower(at), self.scene.lower(at - 1)
        if word == "comme":
            return at - (before == "tout")
        return at - 1 if word in {"que", "qu'"} and before == "ainsi" else None

    def _is_read(self, source: Source, before: int, floor: int) -> bool:
        """Whether `Joined` has read already whoever stands before the *and* at token *before*: no mark, no *of*."""
        parted = self.scene.is_comma(source.last) or self.scene.lower(before - 1) == ")"  # *Roe* **(UP)** *and Dale*
        plain = not parted and before == self._begin(source.first) - 1
        return plain and self._bearer(before, floor) is None

    def _described(self, source: Source) -> int:
        """Where *source* begins, with the words before it that a comma ties to it: **the sheriff,** *Tom Dale*."""
        at = source.first - 1
        if not self.scene.is_comma(at):
            return source.first
        near = self.nearby.around(source.first, self.scene.unit_of[source.first])
        same = (found for found in near if found.last == at and found.actor in source.players)
        return next((found.first for found in same), source.first)

    def _ending(self, at: int, floor: int, *, listed: bool) -> list[tuple[Mention, int]]:
        """Those whose phrases end before token *at*, with or without what describes them, and where these begin.

        Further ones come where they are *listed* between commas.
        """
        found: list[tuple[Mention, int]] = []
        while at > floor:
            one = self._one(self.nearby.before_brackets(at - 1, floor) + 1, floor)
            if one is None or self.dependence.governed(one[0]):
                break
            found.insert(0, (one[0], self._begin(one[1])))
            at = found[0][1] - 1
            if not listed or not self.scene.is_comma(at):
                break
        return found

    def _one(self, at: int, floor: int) -> tuple[Mention, int] | None:
        """Whose phrase ends before token *at*, and where it begins: a name, or one with an apposition in commas."""
        near = self.nearby.around(at - 1, self.scene.unit_of[at - 1])
        ended = self._bearer(at, floor) or next((found for found in near if found.last == at), None)
        last = None if ended is None else (ended, ended.first)
        commas = (to for to in range(at - 1, max(floor, at - _APPOSITION), -1) if self.scene.is_comma(to))
        comma = next(commas, None)
        if comma is None or not self.scene.is_comma(at):
            return last
        end = self.nearby.before_brackets(comma - 1, floor) + 1
        named = next((found for found in near if found.last == end), None)
        if named is None or (
            self.scene.has_clause(comma + 1, at) and self.scene.lower(comma + 1) not in self.relatives
        ):
            return last
        within = self.nearby.between(near, comma + 1, at)
        if last is not None and self._is_holder(named, last[0], comma):
            return last[0], named.first
        return last if within and self._is_other(named, within[0]) else (named, named.first)

    def _is_holder(self, function: Mention, name: Mention, comma: int) -> bool:
        """Whether a name with its own title in French commas is a function's: *le chef, **le colonel Roe**, et …*."""
        one = function.kind == "role" and not self.scene.lower(function.head).endswith("s")
        return one and self.scene.language == "fr" and name.kind == "person" and self._begin(name.first) == comma + 1

    def _bearer(self, at: int, floor: int) -> Mention | None:
        """The English person whose body is named before token *at*: **Ann Roe** *of the Harbour Union* **and** *…*."""
        if self.scene.language != "en" or not self.scene.tokens[at - 1].is_capital:
            return None
        last = at - 1
        while last > floor and (self.scene.tokens[last].is_capital or self.scene.lower(last) in self.determiners):
            last -= 1
        near = self.nearby.around(last, self.scene.unit_of[last]) if self.scene.lower(last) in OF else ()
        return next((found for found in near if found.last == last and found.kind == "person"), None)

    def _is_other(self, named: Mention, next_one: Mention) -> bool:
        """Whether what follows behind a comma is somebody else, and does not describe the one before."""
        if next_one.actor == named.actor or next_one.kind == "role" or self.dependence.governed(next_one):
            return False  # *Roe,* **de la CGT,** *et …*
        return next_one.name is not None or named.name is None

    def _begin(self, first: int) -> int:
        """The token *first*, or the determiner before it, or that of its English owner: **the union's** *leader*."""
        if self.scene.language == "en" and first > 1 and self.scene.lower(first - 1) == "'s":
            first -= 2
            while first and self.scene.tokens[first - 1].is_capital and self.scene.tokens[first - 1].is_word:
                first -= 1
        return first - 1 if first and self.scene.lower(first - 1) in self.determiners else first

    def _opens(self, first: int, floor: int) -> bool:
        """Whether a phrase opens its clause, and is no object: not *met* **Roe, the mayor,** *and Dale said*."""
        before = self.scene.lower(first - 1)
        return first <= floor or before in self.openers or self.scene.is_comma(first - 1) or before in {":", ";"}
