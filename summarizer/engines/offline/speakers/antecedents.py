"""Whom a pronoun stands for: who spoke or acted last and fits its number and gender."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice
from operator import attrgetter

from summarizer.engines.offline.cast.cast import Cast, Player
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.lexicon import word_sets

__all__ = ["Antecedents"]

_OF_WOMEN = ("erin", "orin", "tin", "rätin", "chefin", "wältin", "ogin", "eurin")
_PEOPLE_BACK = 8  # mentions among which a fitting person is preferred to whoever is nearer
_UNITS_BACK = 3
_MENTIONS_BACK = 64


class Antecedents:
    """Finds who a pronoun stands for, among whoever is given first and the mentions of the last few sentences."""

    def __init__(self, cast: Cast, by_unit: Mapping[int, Sequence[Mention]]) -> None:
        self.players, self.scene, self.by_unit = cast.players, cast.scene, by_unit
        self._genders: dict[int, str] = {}
        self._feminine = cast.scene.quoting["gender.feminine"]
        self._masculine = cast.scene.quoting["gender.masculine"]

    def of(self, at: int, subject: Sequence[int], spoken: Sequence[int]) -> tuple[int, ...]:
        """The players that the pronoun at token *at* stands for; empty where nobody fits.

        *subject* are the players of the last subject, *spoken* those who spoke before, last one first. A plural takes
        up a joint subject: *Roy et Petit … Ils ont dit*.
        """
        word = self.scene.lower(at)
        plural = word in self.scene.quoting["pronouns.plural"] or self._is_german_plural(at, word)
        joint = plural and len(subject) > 1
        told = None if joint else (self._many if plural else self._told_to_fit)(word, subject, at)
        if told is not None:
            return (told,)
        for number in chain(subject, spoken, islice(self._earlier(at), _MENTIONS_BACK)):
            if joint and number in subject:
                return tuple(subject)
            if self._fits_many(self.players[number]) if plural else self._fits_one(self.players[number], word):
                return (number,)
        return ()

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

    def _told_to_fit(self, word: str, subject: Sequence[int], at: int) -> int | None:
        """The nearest person whose gender is told and fits *word*, before any whose gender is not.

        Not where the last subject is a person of whom nothing is told, and who is the likeliest.
        """
        if word in self.scene.quoting["pronouns.neuter"]:
            return None
        wanted = "feminine" if word in self.scene.quoting["pronouns.feminine"] else "masculine"
        last = [self.players[number] for number in subject]
        if any(player.kind == "person" and not self._gender(player) for player in last):
            return None
        near = chain(subject, islice(self._earlier(at), _PEOPLE_BACK))
        people = (number for number in near if self.players[number].kind == "person")
        return next((number for number in people if self._gender(self.players[number]) == wanted), None)

    def _many(self, _word: str, subject: Sequence[int], at: int) -> int | None:
        """The nearest that a French plural names: **les salariés** *, selon la Ligue. Ils …*."""
        near = chain(subject, islice(self._earlier(at), _PEOPLE_BACK)) if self.scene.language == "fr" else ()
        return next((number for number in near if self._is_plural(self.players[number])), None)

    def _is_plural(self, player: Player) -> bool:
        if player.kind == "group":
            return True
        plural = self.scene.vocabulary.words["articles.plural"]
        return self._fits_many(player) and any(surface.lower().split()[0] in plural for surface in player.surfaces)

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
        return gender == "" or (gender == "feminine") == (word in self.scene.quoting["pronouns.feminine"])

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
        return "feminine" if votes > 0 else "masculine" if votes < 0 else ""

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
