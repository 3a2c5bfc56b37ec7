"""Whom a pronoun stands for: who spoke or acted last and fits its number and gender."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice, pairwise
from operator import attrgetter, itemgetter

from summarizer.engines.offline.cast.cast import Cast, Player
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.lexicon import word_sets

__all__ = ["Antecedents"]

_OF_WOMEN = ("erin", "orin", "tin", "rätin", "chefin", "wältin", "ogin", "eurin")
_ALONE = 0.6  # a body that a plural takes up, beside a group
_BODY, _UNTOLD = 0.4, 0.7  # a body is less often *il* than a person, and whose gender nothing tells less than who fits
_PEOPLE_BACK = 8  # mentions among which a fitting person is preferred to whoever is nearer
_FUNCTION = 12  # tokens from *et* to the name behind a function
_UNITS_BACK = 3
_MENTIONS_BACK = 64
_LA, _LE = frozenset({"la"}), frozenset({"le", "du", "au"})


class Antecedents:
    """Finds who a pronoun stands for, among whoever is given first and the mentions of the last few sentences."""

    def __init__(self, cast: Cast, by_unit: Mapping[int, Sequence[Mention]]) -> None:
        self.players, self.scene, self.by_unit = cast.players, cast.scene, by_unit
        self.mentions = cast.mentions
        self._genders: dict[int, str] = {}
        self._feminine = cast.scene.quoting["gender.feminine"]
        self._masculine = cast.scene.quoting["gender.masculine"]
        self._joining = cast.scene.quoting["joining"]

    def of(
        self, at: int, subject: Sequence[int], weighed: Sequence[tuple[int, float]], spoken: Sequence[int] = ()
    ) -> tuple[int, ...]:
        """The players that the pronoun at token *at* stands for; empty where nobody fits.

        *subject* are the players of the last subject, *weighed* those named lately with what they weigh, *spoken* those
        who spoke before, last one first. A plural takes up a joint subject: *Roy et Petit … Ils ont dit*.
        """
        word = self.scene.lower(at)
        plural = word in self.scene.quoting["pronouns.plural"] or self._is_german_plural(at, word)
        if plural and len(subject) > 1:
            return tuple(subject)
        fit = self._fit_many if plural else self._fit
        fitting = ((fit(number, word) * weight, number) for number, weight in weighed)
        weight, number = max(fitting, default=(0.0, -1), key=itemgetter(0))
        if plural and (weight <= 0 or fit(number, word) < 1):
            pair = self._pair(at)
            if pair:
                return pair
        if weight > 0:
            return (number,)
        return next(((number,) for number in (*subject, *spoken) if fit(number, word)), ())

    def _pair(self, at: int) -> tuple[int, ...]:
        """The two people joined last in the sentence before a plural that no single body is: *… Roy et Petit.* **Ils**.

        In English *they* may be a body.
        """
        if self.scene.language == "en":
            return ()
        near = [m for m in self.by_unit.get(self.scene.unit_of[at] - 1, ()) if m.kind == "person" and not m.nested]
        for first, second in reversed(list(pairwise(near))):
            joins = first.last + (self.scene.lower(first.last) == ",")
            apart = first.actor != second.actor and second.first - joins <= _FUNCTION
            if apart and self.scene.lower(joins) in self._joining and not self.scene.has_clause(joins, second.first):
                return first.actor, second.actor
        return ()

    def nearest(self, at: int) -> tuple[int, ...]:
        """Whom a pronoun takes up that means whoever was named last: **celui-ci** *a refusé*."""
        word = self.scene.lower(at)
        plural = word in self.scene.quoting["pronouns.plural"]
        for number in islice(self._earlier(at), _MENTIONS_BACK):
            if self._fits_many(self.players[number]) if plural else self._fits_one(self.players[number], word):
                return (number,)
        return ()

    def _fit(self, number: int, word: str) -> float:
        """How well a player fits the singular pronoun *word*: 0 not at all, 1 where nothing is open."""
        player = self.players[number]
        if not self._fits_one(player, word):
            return 0.0
        neuter = word in self.scene.quoting["pronouns.neuter"]
        person = player.kind in {"person", "unnamed"}
        return (1.0 if person or neuter else _BODY) * (1.0 if neuter or self._gender(player) else _UNTOLD)

    def _fit_many(self, number: int, _word: str) -> float:
        """How well a player fits a plural: a group, or in French whoever a plural names, before a body."""
        player = self.players[number]
        several = player.kind == "group" or (self.scene.language == "fr" and self._is_plural(player))
        return 1.0 if several else _ALONE if self._fits_many(player) else 0.0

    def fits(self, number: int, at: int) -> bool:
        """Whether the singular pronoun at token *at* may stand for a person whose gender does not speak against it."""
        word, player = self.scene.lower(at), self.players[number]
        singular = (
            word not in self.scene.quoting["pronouns.plural"] and word not in self.scene.quoting["pronouns.neuter"]
        )
        return singular and player.kind in {"person", "unnamed"} and self._fits_one(player, word)

    def _is_german_plural(self, at: int, word: str) -> bool:
        """Whether the verb beside a German *sie* shows that it means several: **sie fordern**."""
        if word != "sie" or self.scene.language != "de":
            return False
        beside = next((to for to in (at - 1, at + 1) if self._is_verb(to)), None)
        return beside is not None and self.scene.lower(beside).endswith("n")

    def _is_verb(self, at: int) -> bool:
        token = self.scene.tokens[at] if 0 <= at < len(self.scene.tokens) else None
        return token is not None and not token.is_capital and is_finite(token, "de")

    def _is_plural(self, player: Player) -> bool:
        if player.kind == "group":
            return True
        plural = self.scene.vocabulary.words["articles.plural"]
        return (self._fits_many(player) or player.kind == "unknown") and any(
            surface.lower().split()[0] in plural for surface in player.surfaces
        )

    def person(self, at: int, subject: Sequence[int]) -> int | None:
        """The last person whom a noun that takes somebody up may mean; the token *at* is its article."""
        wanted = self._gender_of_noun(at)
        near = chain(subject, islice(self._earlier(at), _PEOPLE_BACK))
        people = [number for number in near if self.players[number].kind in {"person", "unnamed"}]
        told = [number for number in people if wanted and self._gender(self.players[number]) == wanted]
        open_ = [number for number in people if not (wanted and self._gender(self.players[number]))]
        return next(iter(told or open_), None)

    def last(self, at: int) -> int | None:
        """Whoever was named last before token *at*."""
        return next(self._earlier(at), None)

    def _gender_of_noun(self, at: int) -> str:
        """The gender that an article at token *at* tells, or the noun behind an elided one: *l'élue*."""
        article, noun = self.scene.lower(at), self.scene.lower(at + 1)
        if self.scene.language == "fr" and article == "l'":
            return "" if noun.endswith("aire") else "feminine" if noun.endswith("e") else "masculine"
        return "feminine" if article in self._feminine else "masculine" if article in self._masculine else ""

    def _earlier(self, at: int) -> Iterator[int]:
        """Who is named before token *at* in its unit and the three before, last one first."""
        unit = self.scene.unit_of[at]
        for number in range(unit, max(-1, unit - _UNITS_BACK - 1), -1):
            mentions = self.by_unit.get(number, ())
            for index in range(bisect_left(mentions, at, key=attrgetter("first")) - 1, -1, -1):
                yield mentions[index].actor

    def _fits_many(self, player: Player) -> bool:
        return player.kind in {"group", "state", "organization"}

    def _fits_one(self, player: Player, word: str) -> bool:
        if player.kind == "group":
            return False
        if word in self.scene.quoting["pronouns.neuter"]:
            return player.kind in {"organization", "state"}
        if self.scene.language == "en" and player.kind not in {"person", "unnamed"}:
            return False
        gender = self._gender(player)
        either_one = word in self.scene.quoting["pronouns.either"]  # **l'***accuse*
        return gender == "" or either_one or (gender == "feminine") == (word in self.scene.quoting["pronouns.feminine"])

    def _gender(self, player: Player) -> str:
        """Feminine or masculine by the given name, or by what stands with the name; empty where they do not tell."""
        if player.number not in self._genders:
            self._genders[player.number] = self._told(player)
        return self._genders[player.number]

    def _told(self, player: Player) -> str:
        told = self._by_given_name(player) if player.kind == "person" else ""
        if told:
            return told
        votes = 0
        for surface, count in player.surfaces.items():
            words = surface.lower().split()
            if self.scene.language != "en":  # elsewhere a word further on may belong to somebody else
                words = words[:1]
            votes += count * (not self._feminine.isdisjoint(words) or self._is_german_woman(surface))
            votes -= count * (not self._masculine.isdisjoint(words))
        votes = votes or self._by_article(player)
        return "feminine" if votes > 0 else "masculine" if votes < 0 else ""

    def _by_article(self, player: Player) -> int:
        """How many more times a feminine article than a masculine one stands before a French body: **la** *CGT*."""
        if self.scene.language != "fr" or player.kind == "person":
            return 0
        before = [self.scene.lower(self.mentions[number].first - 1) for number in player.mentions[:_MENTIONS_BACK]]
        return sum((word in _LA) - (word in _LE) for word in before)

    def _by_given_name(self, player: Player) -> str:
        """Feminine or masculine by the person's given name; empty where it is missing or may be both."""
        given = player.name.lower().replace("-", " ").split()
        if len(given) < 2:
            return ""
        if player.name.startswith("Jean-"):
            return "masculine"  # *Jean* by itself may be an English woman
        return next((gender for gender in ("feminine", "masculine") if given[0] in word_sets("", "given")[gender]), "")

    def _is_german_woman(self, surface: str) -> bool:
        """Whether a German function has the ending of women: *Ministerin*, *Anwältin*."""
        if self.scene.language != "de":
            return False
        return any(word.endswith(_OF_WOMEN) and word[0].isupper() for word in surface.split()[:2])
