"""Whom a definite noun takes up that nobody is known to be: the one of whom the text has just spoken."""

from __future__ import annotations

from itertools import islice

from summarizer.engines.offline.cast.players import Player
from summarizer.engines.offline.cast.roster import Roster
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.mentions.surfaces import Surfaces
from summarizer.engines.offline.reading.verbs import is_finite_at
from summarizer.engines.offline.reading.vocabulary import plain
from summarizer.lexicon import word_sets

__all__ = ["Recall"]

_PERSON_REACH = 110  # tokens: a long quote lies between at times
_PEOPLE_BACK = 2  # people among whom the one is looked for
_COMPATRIOTS_BACK = 3  # people among whom the one of a nation is
_INSTITUTION_REACH = 150
_INSTITUTIONS_BACK = 3  # institutions among which it is looked for
_OF_WOMEN = ("in", "e", "en")  # ends of German functions that may be a woman's: *Ministerin*, *der Vorsitzenden*


class Recall:
    """The person and the institution that a text named last."""

    def __init__(self, surfaces: Surfaces, roster: Roster) -> None:
        self.surfaces, self.roster, self.naming = surfaces, roster, surfaces.naming
        self.people: dict[int, int] = {}
        self.aside: set[int] = set()
        """The people whom a preposition governs where they stand last."""
        self.given, genders = word_sets("", "given"), word_sets(surfaces.language, "quoting")
        self.articles = {gender: genders[f"gender.{gender}"] for gender in ("feminine", "masculine")}
        self.ends = {gender: tuple(self.naming[f"{gender}_nouns"]) or ("\0",) for gender in self.articles}
        german = surfaces.language == "de"
        self.bodies = word_sets("de", "arguing")["bodies"] if german else frozenset[str]()  # **Stadt** *Tarnau*
        self.institutions: dict[int, int] = {}
        self.acting: set[int] = set()
        """The institutions that no preposition governs where they stand last."""

    def note(self, player: Player, mention: Mention, *, governed: bool) -> None:
        """Remember where a named player stood; a person's function keeps the name in mind.

        *governed*: whether a preposition governs the mention.
        """
        if not mention.name:
            if player.number in self.people and mention.kind == "role" and not mention.nested:
                self.people[player.number] = mention.last
            return
        if player.kind == "person":
            self.people.pop(player.number, None)
            self.people[player.number] = mention.last
            (self.aside.add if governed else self.aside.discard)(player.number)
        if self._is_channel(mention):
            return
        if self._may_be_institution(player) or (player.kind == "unknown" and not governed and self._acts(mention)):
            self.institutions.pop(player.number, None)
            self.institutions[player.number] = mention.last
            (self.acting.discard if governed else self.acting.add)(player.number)

    def _may_be_institution(self, player: Player) -> bool:
        """Whether an institution is named, or somebody who may as well be one, without a given name or a role."""
        if player.kind == "person":
            return player.role is None and player.name.split()[0] not in self.surfaces.known.first_names
        return player.kind == "organization"

    def _is_channel(self, mention: Mention) -> bool:
        """Whether somebody only speaks there: *sur* **Radio Val**, *on* **Val News**, *dans* **le Phare**."""
        at = mention.first - 1
        at -= self.surfaces.tokens[at].lower in self.naming["articles"]
        return at >= 0 and self.surfaces.tokens[at].lower in self.naming["channels"]

    def _acts(self, mention: Mention) -> bool:
        """Whether a verb follows capitals: **Telor** *rachète …*, not *vingt degrés* **Celsius**."""
        tokens = self.surfaces.tokens
        return mention.last < len(tokens) and is_finite_at(tokens, mention.last, self.surfaces.language)

    def holder(self, mention: Mention) -> int | None:
        """The person just named, for *the expert* or, if no function of theirs is known, *the minister*.

        Within one sentence these are two: *Ada Tal met the minister*, *The minister met Ada Tal*.
        """
        if self.surfaces.tokens[mention.head].lower in self.surfaces.known.demonyms:
            return self._compatriot(mention)
        if not self._takes_up(mention) or self._is_told_apart(mention):
            return None
        for number in islice(reversed(self.people), _PEOPLE_BACK):
            player, last = self.roster.players[number], self.people[number]
            if mention.first - last > _PERSON_REACH:
                return None
            if self._same_sentence(mention, last):
                if self._is_general(mention) or player.role is not None:
                    continue
                return None
            if self._is_of_other_gender(player, mention) or self._owns(player, mention):
                continue
            if not self._follows_in_sentence(player, mention):
                general = self._is_general(mention)
                free = player.role is None and not mention.nested and not self._has_holder(mention)
                return number if general or free else None
        return None

    def office_holder(self, mention: Mention) -> int | None:
        """The person just named, for an office that only one may hold: *the minister*, but not *the expert*."""
        anybody = self.surfaces.tokens[mention.head].lower in self.naming["somebody"]
        number = None if anybody or self._is_general(mention) else self.holder(mention)
        return None if number in self.aside else number

    def _compatriot(self, mention: Mention) -> int | None:
        """Whom a nation takes up: *le coureur malien Luc Tal …* **le Malien**, else the only one of no nation told."""
        word = self.surfaces.tokens[mention.head].lower
        code = self.surfaces.known.demonyms[word]
        near = [
            number
            for number in islice(reversed(self.people), _COMPATRIOTS_BACK)
            if mention.first - self.people[number] <= _PERSON_REACH
            and not self._is_of_other_gender(self.roster.players[number], mention)
            and not self._is_no(self.roster.players[number], word)
        ]
        told = (number for number in near if code in self.roster.players[number].codes)
        others = [number for number in near if not self.roster.players[number].codes]
        sole = len(others) == 1 and not self._same_sentence(mention, self.people[others[0]])
        return next(told, others[0] if sole else None)

    def _is_no(self, player: Player, nation: str) -> bool:
        """Whether a nation's ending tells that it is another: **l'Italien** for *Ada Tal*."""
        given, known = player.name.split()[0].lower(), self.surfaces.known.demonyms
        woman, man = (given in self.given[gender] for gender in ("feminine", "masculine"))
        male = f"{nation}e" in known or f"{nation}ne" in known
        female = nation.endswith("e") and (nation[:-1] in known or nation[:-2] in known)
        return (woman and not man and male) or (man and not woman and female)

    def _owns(self, player: Player, mention: Mention) -> bool:
        """Whether a German genitive within the function is the person's name: *der Vater* **Ada Tals**."""
        owner = f"{plain(player.name.split()[-1])}s"
        within = self.surfaces.tokens[mention.head + 1 : mention.last]
        return self.surfaces.language == "de" and any(token.plain == owner for token in within)

    def _has_holder(self, mention: Mention) -> bool:
        """Whether somebody is known to hold a German function, so that another who is named does not."""
        head = ("function", self.surfaces.head(mention))
        return self.surfaces.language == "de" and self.roster.size(head) > 0

    def _is_of_other_gender(self, player: Player, mention: Mention) -> bool:
        """Whether a function is no woman's or no man's: **le maire**, **der Minister** for *Ada Tal*.

        In German the noun's ending tells, for *der* is a woman's genitive too; *-e* and *-en* may be either's.
        """
        given, article = player.name.split()[0].lower(), self.surfaces.tokens[mention.first].lower
        woman, man = (given in self.given[gender] for gender in ("feminine", "masculine"))
        if woman == man or self.surfaces.language not in {"fr", "es", "de"}:
            return False
        word = self.surfaces.tokens[mention.head].lower
        if self.surfaces.language == "fr" and article == "l'":  # **l'enseignante** for *Luc Tal*
            return word.endswith(self.ends["masculine" if woman else "feminine"])
        if self.surfaces.language == "de":
            return word.endswith("in") if man else not word.endswith(_OF_WOMEN)
        return article in self.articles["masculine" if woman else "feminine"]

    def _is_told_apart(self, mention: Mention) -> bool:
        """Whether a longer name ends a function, whose holder then is somebody else: *la députée du Parti Ada Tal*."""
        ending = self.surfaces.tokens[mention.last - 2 : mention.last]
        behind = mention.last - mention.head > len(ending)
        return self.surfaces.language != "de" and behind and all(token.is_capital for token in ending)

    def _same_sentence(self, mention: Mention, last: int) -> bool:
        unit_of = self.surfaces.scene.unit_of
        return unit_of[mention.head] == unit_of[last - 1]

    def _follows_in_sentence(self, player: Player, mention: Mention) -> bool:
        """Whether the sentence names the person behind the function, who then is somebody else."""
        scene = self.surfaces.scene
        surname = plain(player.name.split()[-1])
        unit = scene.units[scene.unit_of[mention.head]]
        return any(token.plain == surname for token in self.surfaces.tokens[mention.last : unit.last])

    def named(self, mention: Mention, *, since: int) -> int | None:
        """The institution named last, and after *since*, for *the company*; a mere name then is known as one.

        One whose name says that it is something else is passed over: *Telor … le Syndicat des ports … l'entreprise*.
        """
        word = self.surfaces.tokens[mention.head].lower
        oldest = max(since, mention.first - _INSTITUTION_REACH)
        last = islice(reversed(self.institutions), _INSTITUTIONS_BACK)
        near = [number for number in last if self.institutions[number] > oldest]
        for number in sorted(near, key=lambda number: number not in self.acting):
            player = self.roster.players[number]
            if player.name in self.surfaces.known.agencies and word not in self.naming["outlets"]:
                continue  # no **party** is *CNN*
            nouns = "general_institutions" if player.kind == "organization" else "companies"
            wide = word in self.naming["hypernyms"] and player.kind == "organization"
            if wide or (word in self.naming[nouns] and not self._has_noun(player, mention)):
                player.kind = "organization"
                return number
        return None

    def _takes_up(self, mention: Mention) -> bool:
        if mention.first == mention.head:
            return False
        return self.surfaces.opens_with(mention, "definite") or self.surfaces.opens_with(mention, "pointing")

    def _is_general(self, mention: Mention) -> bool:
        """Whether a function takes up anybody: *the expert*, *cette agricultrice*."""
        pointing = self.surfaces.opens_with(mention, "pointing")
        word = self.surfaces.tokens[mention.head].lower
        if word.startswith("ex-") or self._is_former(mention):
            return True
        behind = self.surfaces.scene.lower(mention.head + 1) if mention.last > mention.head + 1 else ""
        if behind in self.naming["deputy_adjectives"]:
            return False  # *l'avocat* **général**
        party = word.rpartition("-")[2] if self.surfaces.language == "de" else word  # *der* **SPD-Politiker**
        return pointing or word in self.naming["general_roles"] or party in self.naming["general_roles"]

    def _is_former(self, mention: Mention) -> bool:
        """Whether somebody held a function before: *l'* **ancienne** *ministre*, *the* **former** *judge*."""
        words = {self.surfaces.tokens[at].lower for at in range(mention.first, mention.head)}
        return not words.isdisjoint(self.naming["former"])

    def _has_noun(self, player: Player, mention: Mention) -> bool:
        """Whether a name says itself what institution it is: *Ports Council* is no company.

        For *the company* a noun beside the name says so too, if it is no company's: *le syndicat SNP*, not *le groupe
        Telor*. A bank or a broadcaster may have such a noun in its name: *la Société maritime …* **la banque**.
        """
        companies, head = self.naming["companies"], self.surfaces.tokens[mention.head].lower
        company = head in companies
        forms = (player.name, *player.surfaces) if company else (player.name,)
        words = (word for form in forms for word in form.lower().replace("'", " ").split())
        nouns = (word for word in words if word in self.surfaces.known.organizations or word in self.bodies)
        trades = company or head in self.naming["trades"]
        ends = tuple(companies) if self.surfaces.language == "de" else ()  # *der* **Chemiekonzern** *Telor*
        return any(not trades or not (word in companies or word.endswith(ends)) for word in nouns)
