"""Who is who: mentions gathered into actors, each under the fullest name the article gives."""

from __future__ import annotations

from summarizer.engines.offline.cast.appositions import Appositions
from summarizer.engines.offline.cast.groups import Groups
from summarizer.engines.offline.cast.institutions import Institutions
from summarizer.engines.offline.cast.owned_functions_german import part_owned_functions
from summarizer.engines.offline.cast.people import People
from summarizer.engines.offline.cast.places import find_places
from summarizer.engines.offline.cast.players import Cast, Player, PlayerKind
from summarizer.engines.offline.cast.predicates import Predicates
from summarizer.engines.offline.cast.recall import Recall
from summarizer.engines.offline.cast.roster import Roster
from summarizer.engines.offline.cast.somebody import Somebody
from summarizer.engines.offline.cast.spokespeople import is_spoken_for
from summarizer.engines.offline.cast.states import UNION, States
from summarizer.engines.offline.mentions.finder import find_mentions
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.mentions.surfaces import Surfaces
from summarizer.engines.offline.reading.scene import Scene

__all__ = ["Cast", "Player", "gather"]


def gather(scene: Scene) -> Cast:
    """Find the mentions of *scene* and gather them into players, in time linear in the text."""
    mentions = find_mentions(scene)
    part_owned_functions(scene, mentions)
    return Cast(scene, mentions, _Gatherer(scene, mentions).gather())


class _Gatherer:
    def __init__(self, scene: Scene, mentions: list[Mention]) -> None:
        self.mentions = mentions
        self.roster = Roster()
        self.surfaces = Surfaces(scene)
        self.appositions = Appositions(self.surfaces, mentions)
        self.predicates = Predicates(self.surfaces, mentions)
        self.people = People(self.surfaces, self.roster, mentions)
        self.institutions = Institutions(self.surfaces, self.roster)
        self.states = States(self.surfaces, self.roster)
        self.groups = Groups(self.surfaces, self.roster)
        self.strangers = Somebody(self.surfaces)
        self.recall = Recall(self.surfaces, self.roster)
        self.places = find_places(mentions, self.surfaces)

    def gather(self) -> list[Player]:
        """All players, in the order they became known."""
        self._meet_people()
        self._register_phrases()
        for index, mention in enumerate(self.mentions):
            number = self._explained(index)
            if number is None and not self._is_place(mention):
                number = self._assign(mention)
            if number is not None:
                mention.actor = number
                self._note(self.roster.players[number], index, mention)
        return self.roster.players

    def _meet_people(self) -> None:
        """Make full names known first, so that a surname before them can be read as theirs."""
        for mention in self.mentions:
            leader = self.surfaces.leader(mention)
            if leader is not None:
                self.people.by_full_name(leader)
            if mention.kind == "person" and mention.name and self.people.is_full(mention.name):
                self.people.by_full_name(mention.name)

    def _register_phrases(self) -> None:
        """Make the fullest phrases known first, so that shorter ones before and after can be read as them."""
        nameless = (mention for mention in self.mentions if not mention.name and not mention.code)
        for mention in sorted(nameless, key=lambda m: m.first - m.last):
            kind = _phrase_kind(mention)
            if kind is not None and (not mention.nested or is_spoken_for(self.surfaces.scene, mention)):
                self.institutions.know_without_form(mention, self.groups.register(mention, kind))

    def _explained(self, index: int) -> int | None:
        """Whom a function or a noun in commas explains: *Ada Tal, juge à Val, …*, *Fair Tal, a charity, …*."""
        mention = self.mentions[index]
        if mention.kind == "role":
            return self._of_predicate(index)
        called = self.predicates.other_name_of(index) if mention.kind in {"person", "unknown"} else None
        if called is not None and mention.name is not None:
            self.people.call(called.actor, mention.name)
            return called.actor
        institution = self.appositions.institution_of(index) if mention.kind == "organization" else None
        if institution is None or institution.actor >= 0:
            return institution.actor if institution is not None else None
        return self.institutions.by_name(institution, institution.name) if institution.name is not None else None

    def _of_predicate(self, index: int) -> int | None:
        """Whom the words beside a function say to hold it: *Ada Tal, juge à Val,*, *Ada Tal is the judge*."""
        mention = self.mentions[index]
        named = self.appositions.function_of(index) or self.predicates.holder_before(index)
        later = None if named is not None else self.predicates.holder_behind(index)
        number = named.actor if named is not None else -1
        if later is not None and later.name is not None:
            number = self.people.by_name(later.name)
        if number < 0 or mention.role is None:
            return None
        self.people.hold(self.roster.players[number], mention, mention.role)
        return number

    def _is_place(self, mention: Mention) -> bool:
        """Whether a mention only locates; a surname is none: *de Tal* after *Ada Tal*."""
        if mention.kind != "unknown" or self.surfaces.text(mention.first, mention.last) not in self.places:
            return False
        return self.people.by_surname(mention.last - 1) is None

    def _assign(self, mention: Mention) -> int | None:
        """The player that a mention names, a new one if need be; None where it names nobody."""
        if mention.kind == "role":
            return self._of_function(mention)
        if mention.name and mention.kind == "person":
            return self.people.by_name(mention.name)
        if mention.name and mention.kind in {"unknown", "organization"}:
            return self._of_capitals(mention, mention.name)
        if mention.kind == "state" and mention.code:
            union = self.institutions.union() if mention.code == UNION else None
            return self.states.by_code(mention) if union is None else union
        return self._of_phrase(mention)

    def _of_capitals(self, mention: Mention, name: tuple[int, int]) -> int:
        """The person of a lone surname, or an institution."""
        known = None
        if mention.kind == "unknown" and name[1] - name[0] == 1:
            known = self.people.by_surname(name[0])
            if known is None and not self.surfaces.governed(mention):
                known = self.people.by_given_name(name[0])
        known = self._of_town(name) if known is None and mention.kind == "organization" else known
        return self.institutions.by_name(mention, name) if known is None else known

    def _of_town(self, name: tuple[int, int]) -> int | None:
        """The firm just named that a German noun with a town's adjective takes up: *Telor … der* **Hamburger Konzern**.

        Nobody for what has its name from the town: *die* **Hamburger Zeitung**.
        """
        surfaces, (first, last) = self.surfaces, name
        if surfaces.language != "de" or last - first != 2 or not surfaces.tokens[first].lower.endswith("er"):
            return None
        firm = surfaces.tokens[last - 1].lower in surfaces.naming["companies"]
        if not firm or surfaces.scene.lower(first - 1) not in surfaces.naming["definite"]:
            return None
        return self.recall.named(Mention(first, last, "organization", last - 1), since=0)

    def _of_function(self, mention: Mention) -> int | None:
        """Who holds a function; several nameless holders are a group, a new one inside a longer mention is nobody."""
        if self.surfaces.is_several(mention):
            known = self.groups.find(mention, "group")
            return self.groups.new(mention, "group") if known is None and not mention.nested else known
        known = self.people.by_function(mention)
        if known is not None:
            known = self._named_since(known, mention)
        if known is None:
            known = self.people.named_further_on(mention)
            known = self.recall.holder(mention) if known is None else known
            known = self.strangers.again(mention) if known is None else known
            if known is not None and mention.role is not None:
                self.people.hold(self.roster.players[known], mention, mention.role)
        if known is None and not mention.nested:
            known = self.people.unnamed_holder(mention)
            self.strangers.meet(known, mention)
        return known

    def _named_since(self, number: int, mention: Mention) -> int:
        """Who has been named since an office without a name: *The minister left. Ada Tal is ill.* **The minister** *…*.

        Nobody whom one sentence tells apart from the office: *The minister met Ada Tal*.
        """
        player = self.roster.players[number]
        if not player.head or mention.nested or not self.surfaces.opens_with(mention, "definite"):
            return number
        named = self.recall.office_holder(mention)
        if named is None or mention.role is None:
            return number
        known, taken = self.roster.players[named], player.mentions[:]
        unit_of = self.surfaces.scene.unit_of
        apart = {unit_of[self.mentions[index].head] for index in known.mentions}
        if not apart.isdisjoint(unit_of[self.mentions[index].head] for index in taken):
            return number
        for index in taken:
            self.mentions[index].actor = named
            self._note(known, index, self.mentions[index])
        known.mentions.sort()
        player.mentions.clear()
        self.roster.forget(number)
        self.people.hold(known, mention, mention.role)
        return named

    def _of_phrase(self, mention: Mention) -> int | None:
        """Who a phrase around a common noun means; a bare *le gouvernement* is the only state there is."""
        kind = _phrase_kind(mention)
        if kind is None:
            return None
        bare = not self.surfaces.modifiers(mention)
        named = None
        described = bare or self.surfaces.is_only_described(mention)
        if described and kind == "organization" and self._takes_up(mention):
            named = self.institutions.by_noun(mention) if bare else None
            if named is None:
                named = self.recall.named(mention, since=self._last_named(self.groups.find(mention, kind)))
                if named is not None and bare:
                    self.institutions.call(mention, named)
        if named is None and not bare and kind == "organization" and self.surfaces.opens_with(mention, "definite"):
            named = self.institutions.by_words(mention)
        if named is None and bare and kind == "state" and self._is_some_government(mention):
            named = self.states.meant_by(mention)
        if named is None and kind == "group":
            named = self.institutions.by_bench(mention)
        if named is None:
            named = self.groups.find(mention, kind)
            if named is not None and kind == "organization":
                self.institutions.link_acronym(mention, named)
        return named

    def _takes_up(self, mention: Mention) -> bool:
        """Whether a phrase may mean an institution named before: *die Polizei*, and in German *laut* **Polizei**.

        English *of* tells that another is meant: *the Group* **of** *20*.
        """
        if self.surfaces.language == "en" and self.surfaces.scene.lower(mention.last) == "of":
            return False
        bare = self.surfaces.language == "de" and mention.first == mention.head == mention.last - 1
        return bare or self.surfaces.opens_with(mention, "definite")

    def _is_some_government(self, mention: Mention) -> bool:
        """Whether a government without a name has an article, unlike *les chefs d'Etat et de* **gouvernement**."""
        return mention.first < mention.head or self.surfaces.language == "de"

    def _last_named(self, number: int | None) -> int:
        """The token at which a player that more than one word describes was named last; 0 for none."""
        player = None if number is None else self.roster.players[number]
        return self.mentions[player.mentions[-1]].last if player and player.modifiers and player.mentions else 0

    def _note(self, player: Player, index: int, mention: Mention) -> None:
        """Remember that a mention names a player, and in which words."""
        player.mentions.append(index)
        player.is_called(self.surfaces.text(mention.first, mention.last))
        if mention.name and mention.name != (mention.first, mention.last):
            player.is_called(self.surfaces.text(*mention.name))
        governed = self.surfaces.governed(mention)
        self.institutions.note(player, mention)
        self.people.note(player, mention, governed=governed)
        self.recall.note(player, mention, governed=governed)
        self.roster.name(player.number)
        if not mention.nested and not governed:
            player.plain_mentions += 1


def _phrase_kind(mention: Mention) -> PlayerKind | None:
    """The kind of a mention that turns on a common noun and holds no person's name."""
    match mention.kind:
        case "organization" | "state" | "group" | "unnamed" as kind:
            return kind
    return None
