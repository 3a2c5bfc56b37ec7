"""Whom a text is about at each of its sentences: who acts in the sentences before counts most, who explains least.

A mention counts by what it does in its sentence: the subject of a verb most, then what no preposition governs, last
what only belongs to something else, a source or an agent included. With each sentence further back it counts half. So a
father, an outlet behind *according to* or somebody behind *by* does not take the pronoun of whom the paragraphs are
about.
"""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.engines.offline.cast.cast import Cast
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.subjects import Subjects

__all__ = ["Salience"]

_ACTS, _PLAIN, _FAMILY, _GOVERNED = 8.0, 5.0, 3.0, 2.0
_FADES = 0.4  # of its weight a mention keeps from one sentence to the next
_LEAST = 0.1  # what weighs less is forgotten
_FORGOTTEN = 8  # sentences after which whoever weighed most weighs less than that
_AGAINST = frozenset({"alors"})
_MAIN = 1.0  # whoever the article names most


class Salience:
    """How much each player counts where a sentence of one text begins."""

    def __init__(self, cast: Cast, subjects: Subjects) -> None:
        self.cast, self.scene, self.subjects = cast, cast.scene, subjects
        self._noted: dict[int, float] = {}
        """Who is known to act in the unit at hand beside those whom its words show: speakers, whom pronouns mean."""
        self._known: dict[int, tuple[tuple[int, float], ...]] = {}
        """The same of the units read so far, as they were first read; few have any."""
        self._unit, self._read = -1, -1
        self._begun: tuple[int, dict[int, float]] = (0, {})
        """The unit that was asked about last, and what the players weigh where it begins."""
        times = [player.plain_mentions for player in cast.players]
        self._most = max(times, default=0) or 1

    def begin(self, unit: Unit) -> None:
        """Start *unit*: what is known of the one before is kept, or forgotten where *unit* is read again."""
        if unit.number > self._unit >= self._read and self._noted:
            self._known[self._unit] = tuple(self._noted.items())
        self._read = max(self._read, unit.number)
        self._unit, self._noted = unit.number, {}

    def note(self, players: Iterable[int], *, governed: bool = False) -> None:
        """Remember that *players* speak or act in the unit at hand."""
        for number in players:
            self._noted[number] = max(self._noted.get(number, 0.0), _GOVERNED if governed else _ACTS)

    def of(self, at: int) -> list[tuple[int, float]]:
        """All whom the text has named lately before token *at*, with what they weigh, the heaviest first."""
        unit = self.scene.units[self.scene.unit_of[at]]
        weights = self._joined(unit, at, self.scene.inside[at])
        for number in weights:
            weights[number] += _MAIN * self.cast.players[number].plain_mentions / self._most
        return sorted(weights.items(), key=lambda item: -item[1])

    def _before(self, number: int) -> dict[int, float]:
        """What the players weigh where unit *number* begins.

        Few units are asked about: it is worked out from the last asked about, or from so far back that all before is
        forgotten.
        """
        last, weights = self._begun
        if not number - _FORGOTTEN <= last <= number:
            last, weights = max(0, number - _FORGOTTEN), {}
        for at in range(last, number):
            weights = self._behind(self.scene.units[at], weights)
        self._begun = number, weights
        return weights

    def _behind(self, unit: Unit, before: dict[int, float]) -> dict[int, float]:
        """What the players weigh behind *unit*, given what they weigh *before* it."""
        noted = self._noted.items() if unit.number == self._unit else self._known.get(unit.number, ())
        own = _heavier(self._within(unit, unit.last), noted)
        faded = {number: weight * _FADES for number, weight in _added(own, before).items()}
        return {number: weight for number, weight in faded.items() if weight > _LEAST}

    def _joined(self, unit: Unit, limit: int, passage: int = -1) -> dict[int, float]:
        """What the players weigh at token *limit* of *unit*, those named last first; in marks who is named there."""
        own = self._within(unit, limit)
        if passage >= 0:
            named = self.subjects.nearby.around(limit, unit.number)
            own |= {mention.actor: self._weight(mention, set()) for mention in named if mention.last <= limit}
        noted = self._noted.items() if unit.number == self._unit else ()
        return _added(_heavier(own, noted), self._before(unit.number))

    def _within(self, unit: Unit, limit: int) -> dict[int, float]:
        """What the mentions of *unit* weigh that stand before token *limit*, the last one first."""
        mentions = [mention for mention in self.subjects.by_unit.get(unit.number, ()) if mention.first < limit]
        fronted, pronoun = self.subjects.fronted, self.subjects.fronted.pronoun(unit) or unit.first
        if limit == pronoun:
            mentions = [mention for mention in mentions if not fronted.names_other(mention.first, limit)]
        acting, against = self._acting(unit), self._set_against(unit)
        weights: dict[int, float] = {}
        for mention in reversed(mentions):
            before = unit.first < mention.first < pronoun  # *Avant de quitter* **le Mali** *, elle a dit …*
            behind = mention.first > against  # *Ada Tal a cédé, alors que* **la maire** *refusait.* **Elle** *…*
            weight = _GOVERNED if before or behind else self._weight(mention, acting)
            weights[mention.actor] = max(weights.get(mention.actor, 0.0), weight)
        return weights

    def _set_against(self, unit: Unit) -> int:
        """The *, alors que* behind which French tells what stands against its sentence; its end where none does."""
        if not self.scene.has_one_of(_AGAINST, unit.first, unit.last):
            return unit.last
        for at in range(unit.first + 2, unit.last - 1):
            told = self.scene.lowers[at] in _AGAINST and self.scene.is_comma(at - 1)
            if told and self.scene.lowers[at + 1] in self.scene.quoting["complementizers"]:
                return at
        return unit.last

    def _acting(self, unit: Unit) -> set[int]:
        """Where the mentions of *unit* begin that act: a verb follows, or nothing but a comma and they come first."""
        acting = self.subjects.acting(unit)
        verbs = {mention.first for mention in acting if self.subjects.has_verb(mention)}
        return verbs or {mention.first for mention in acting[:1]}

    def _weight(self, mention: Mention, acting: set[int]) -> float:
        if self.subjects.dependence.governed(mention) or self.scene.lower(mention.last) == "'s":
            return _GOVERNED
        if self.subjects.is_family(mention):
            return _FAMILY
        return _ACTS if mention.first in acting else _PLAIN


def _heavier(own: dict[int, float], noted: Iterable[tuple[int, float]]) -> dict[int, float]:
    """*own* weights, with those of whoever is *noted* raised."""
    return {**own, **{number: max(own.get(number, 0.0), weight) for number, weight in noted}}


def _added(own: dict[int, float], before: dict[int, float]) -> dict[int, float]:
    """Both weights of each, those of the unit itself first."""
    return {number: own.get(number, 0.0) + before.get(number, 0.0) for number in dict.fromkeys((*own, *before))}
