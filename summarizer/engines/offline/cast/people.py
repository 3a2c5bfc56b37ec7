"""Persons: by full name, by surname, and by the function they hold."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from summarizer.engines.offline.cast.players import Player
from summarizer.engines.offline.cast.relatives import Relatives
from summarizer.engines.offline.cast.roster import Roster
from summarizer.engines.offline.mentions.head_nouns import head_nouns
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.mentions.surfaces import Surfaces
from summarizer.engines.offline.mentions.titles import Title, Titles
from summarizer.engines.offline.reading.verbs import is_finite_at

__all__ = ["People"]

_INITIAL = re.compile(r"[A-Z]\.?$")
_OWN = 2  # words of a function that may be anybody's: *ihr Sprecher*, but not *der Sprecher der Grünen*
_LEAD = 2  # sentences after the first in which a function without a name announces somebody
_SECOND_FUNCTION = 12  # tokens of a second function between the first and the name
_AND = frozenset({"et", "und", "y", "e"})
_NOMINATIVE = frozenset({"der", "die"})
_PLURAL_VERB = ("en", "ern", "eln", "sind")  # ends German verbs of several
_LOOK_AHEAD = 40  # titled names to come among which a function's holder is looked for


class People:
    """The persons of one text."""

    def __init__(self, surfaces: Surfaces, roster: Roster, mentions: Iterable[Mention]) -> None:
        self.surfaces, self.roster, self.tokens = surfaces, roster, surfaces.tokens
        self.titles = Titles(surfaces)
        self.functions = head_nouns(surfaces.known.roles, compounds=surfaces.language == "de")
        self.abbreviated = surfaces.known.abbreviated
        self.passing = frozenset(surfaces.stem(word) for word in surfaces.naming["standing_adjectives"])
        self.others = frozenset(surfaces.stem(word) for word in surfaces.naming["others"])
        self.deputies = tuple(surfaces.naming["deputy_prefixes"])
        self.relatives = Relatives(surfaces, roster)
        self.full_names: dict[str, int] = {}
        self.begun: dict[str, str] = {}
        self.aside: set[int] = set()
        """Those whom a preposition governs where they stand last."""
        self.ends: dict[tuple[str, str], str] = {}
        self.initials: dict[tuple[str, str], int] = {}
        self.titled = sorted((m for m in mentions if m.kind == "person" and m.role), key=lambda m: m.first)
        self.named_at = {m.name[0]: m.name for m in mentions if m.kind == "person" and m.name and not m.role}
        self.named = {self.tokens[m.name[1] - 1].plain for m in mentions if m.kind == "person" and m.name}
        self.titled_firsts = [mention.first for mention in self.titled]

    def by_name(self, name: tuple[int, int]) -> int:
        """The person of a name; a surname alone is whoever of that name was named last, a stranger if nobody was."""
        known = self.by_surname(name[1] - 1) if not self.is_full(name) else None
        known = self._by_first_word(name) if known is None else known
        if known is None and name[1] - name[0] >= 2:
            return self.by_full_name(name)
        return self._new(name).number if known is None else known

    def call(self, number: int, name: tuple[int, int]) -> None:
        """Know a person by another name too: *Ada Tal, alias* **Grey Fox**."""
        self.full_names[" ".join(self.tokens[at].plain for at in range(*name))] = number
        self.roster.file(("surname", self._surname(name[1] - 1)), number)

    def _by_first_word(self, name: tuple[int, int]) -> int | None:
        """The person whose name begins with its surname, as what stands before it tells.

        A form of address, or a function: **M. Sok**, *le général* **Sok** for *Sok Vanna*.
        """
        if name[1] - name[0] > 1 or not name[0] or self.tokens[name[0]].text in self.surfaces.known.first_names:
            return None
        before = self.tokens[name[0] - 1]
        addressed = before.text in self.surfaces.known.honorifics or before.lower in self.surfaces.known.roles
        return self.by_given_name(name[0]) if addressed else None

    def is_full(self, name: tuple[int, int]) -> bool:
        """Whether a name has more than a surname: *Ada Tal*, neither *Tal* nor *Di Tal*."""
        return name[1] - name[0] >= 2 and self.tokens[name[0]].lower not in self.surfaces.known.name_particles

    def by_full_name(self, name: tuple[int, int]) -> int:
        """The person of a given name and a surname: *Ian Tal* is not *Ada Tal*, *A. Tal* and *Ada B. Tal* are."""
        key = " ".join(
            self._nominative(at) if at == name[1] - 1 else self.tokens[at].plain
            for at in range(*name)
            if at in {name[0], name[1] - 1} or not _INITIAL.match(self.tokens[at].text)
        )
        if key not in self.full_names:
            known = self._abbreviated(name)
            known = self._shortened(key, name) if known is None else known
            known = self._between(key, name) if known is None else known
            self.full_names[key] = self._new(name).number if known is None else known
        player, text = self.roster.players[self.full_names[key]], self.surfaces.text(*name)
        if player.name == f"{text}s" and self.surfaces.language == "de":
            player.name = text  # first named in the genitive: **Ada Tals** *Wunsch … Ada Tal*
        return self.full_names[key]

    def _between(self, key: str, name: tuple[int, int]) -> int | None:
        """The person one of whose names has a second given name between: *Ada Tal*, **Ada Maria Tal**."""
        words = key.split()
        ends = (words[0], words[-1])
        other = self.ends.setdefault(ends, key)
        if other == key or min(len(words), len(other.split())) > 2:
            return None
        number = self.full_names.get(other)
        if number is not None and len(words) > len(other.split()):
            self.roster.players[number].name = self.surfaces.text(*name)
        return number

    def _shortened(self, key: str, name: tuple[int, int]) -> int | None:
        """The person whose name goes on where another stops: *Ada Roa Tal*, *Ada Roa*; known by the longer one."""
        words = key.split()
        begun = " ".join(words[:2])
        other = self.begun.setdefault(begun, key)
        short, long = sorted((other, key), key=len)
        if other == key or len(words) < 2 or not long.startswith(f"{short} "):
            return None
        number = self.full_names[other]
        if long == key:
            self.begun[begun] = key
            self.roster.players[number].name = self.surfaces.text(*name)
            self.roster.file(("surname", self._surname(name[1] - 1)), number)
        return number

    def by_surname(self, index: int) -> int | None:
        """Whoever the text is about of those whose surname stands at token *index*."""
        return self.relatives.main_of(self.roster.under(("surname", self._surname(index))), index)

    def _surname(self, index: int) -> str:
        word = self._nominative(index)
        return word[3:] if word.startswith(("al-", "el-")) else word

    def _nominative(self, index: int) -> str:
        """The last word of a name, in German without the *s* of a genitive that the text shows to be one: *Kolbs*."""
        word = self.tokens[index].plain
        genitive = self.surfaces.language == "de" and word.endswith("s") and word[:-1] in self.named
        return word[:-1] if genitive else word

    def by_given_name(self, index: int) -> int | None:
        """The person named last whose full name begins with the word at token *index*."""
        return self.roster.latest(("given", self.tokens[index].plain))

    def _abbreviated(self, name: tuple[int, int]) -> int | None:
        given = self.tokens[name[0]].text
        return self.initials.get((self._surname(name[1] - 1), given[0])) if given.endswith(".") else None

    def _new(self, name: tuple[int, int]) -> Player:
        player = self.roster.new("person", self.surfaces.text(*name))
        surname = self._surname(name[1] - 1)
        self.roster.file(("surname", surname), player.number)
        for first_surname in self._first_surnames(name):
            self.roster.file(("surname", first_surname), player.number)
        self.initials.setdefault((surname, player.name[0]), player.number)
        if name[1] - name[0] >= 2:
            self.roster.file(("given", self.tokens[name[0]].plain), player.number)
        return player

    def _first_surnames(self, name: tuple[int, int]) -> list[str]:
        """The surname before the last one, by which a person may be taken up: *Roa* for *Ada Roa Tal*."""
        if name[1] - name[0] < 3:
            return []
        given, particles = self.surfaces.known.first_names, self.surfaces.known.name_particles
        inner = (self.tokens[at] for at in range(name[0] + 1, name[1] - 1))
        return [word.plain for word in inner if word.text not in given and word.lower not in particles]

    def note(self, player: Player, mention: Mention, *, governed: bool) -> None:
        """Remember the function that a mention puts before a name; whether a preposition governs it is known."""
        self.relatives.note(player, mention)
        if mention.name and mention.first and self.tokens[mention.first - 1].is_capital:
            nation = self.surfaces.known.demonyms.get(self.tokens[mention.first - 1].lower)
            player.codes = player.codes or frozenset(filter(None, (nation,)))  # *l'* **Italien** *Luc Tal*
        if not mention.nested:
            (self.aside.add if governed else self.aside.discard)(player.number)
        if mention.kind == "person" and mention.role:
            player.is_called(self.surfaces.text(*mention.role))
            self.hold(player, mention, mention.role)
        elif mention.kind == "person":
            for function in self.abbreviated.get(self.tokens[mention.first].lower, ()):
                self.roster.file(("function", function), player.number)

    def _heads(self, mention: Mention) -> list[str]:
        """The nouns by which a function may be taken up: *Fischereiministerin* also by *Ministerin*, no deputy so."""
        word, head = self.tokens[mention.head].lower, self.surfaces.head(mention)
        deputy = word.startswith(self.deputies)
        tail = self.functions.tail(word) if self.functions.compounds and not deputy else None
        return [head, self.surfaces.singular(tail)] if tail else [head]

    def hold(self, player: Player, mention: Mention, role: tuple[int, int]) -> None:
        """Remember that a person holds a function; the first one named is the role."""
        if not player.role:
            player.role = self.surfaces.bare(*role)
            player.role_words = self.surfaces.words(*role)
        player.codes = player.codes or self.surfaces.codes(*role)
        for head in self._heads(mention):
            self.roster.file(("function", head), player.number)

    def by_function(self, mention: Mention) -> int | None:
        """Who holds a function that stands without a name: somebody named before, or named with it later."""
        title = Title(self.surfaces.head(mention), self.surfaces.modifiers(mention))
        if self.surfaces.opens_with(mention, "indefinite"):
            return self._announced(title, mention)
        known = self._holder(title, mention)
        if known is None:
            others = (self._holder(other, mention) for other in self.titles.others(title))
            known = next((number for number in others if number is not None), None)
        return known

    def _announced(self, title: Title, mention: Mention) -> int | None:
        """Whom a lead brings in by the function alone, and the text names once: **A judge** *… Judge* **Ada Tal**."""
        if self.surfaces.scene.unit_of[mention.first] > _LEAD or mention.nested:
            return None
        heads = {title.head, *(other.head for other in self.titles.others(title))}
        holders = [later for later in self._upcoming(mention) if later.name and heads & set(self._heads(later))]
        names = {self.surfaces.key(*later.name) for later in holders if later.name}
        return self.by_name(holders[0].name) if len(names) == 1 and holders[0].name else None

    def _holder(self, title: Title, mention: Mention) -> int | None:
        holders = self.roster.under(("function", title.head))
        fitting = [number for number in holders if self._fits(title, mention, self.roster.players[number])]
        acting = (
            number for number in fitting if number not in self.aside
        )  # *le préfet a écrit* **au président** *Tal*
        if fitting:
            return fitting[0] if title.words else next(acting, fitting[0])
        return None if mention.nested else self._named_later(title, mention)

    def _fits(self, title: Title, mention: Mention, player: Player) -> bool:
        """Whether the words of a title contradict nothing that is known of who holds it.

        A state may be named in another way: *la ministre malienne* is *la ministre de la Pêche du Mali*, while *la
        ministre malienne du Budget* is not.
        """
        owned = self.surfaces.opens_with(mention, "possessives")
        if owned and (player.head or len(player.role_words) > _OWN):
            return False
        words = title.words - self.passing
        if words <= player.role_words or not words or not player.role_words:
            return True
        if self._describes_again(title, mention, player):
            return True
        states = self.surfaces.state_words(mention.first, mention.last)
        same_state = bool(self.surfaces.codes(mention.first, mention.last) & player.codes)
        return same_state and words - states <= player.role_words

    def _describes_again(self, title: Title, mention: Mention, player: Player) -> bool:
        """Whether somebody without a name is described further: *l'individu … l'individu* **d'origine malienne**."""
        if mention.head != mention.first + 1 or not self.surfaces.opens_with(mention, "definite"):
            return False  # *the second gunman*
        known = bool(player.head) and not player.modifiers
        return known and title.head in self.surfaces.naming["somebody"] and title.words.isdisjoint(self.others)

    def _named_later(self, title: Title, mention: Mention) -> int | None:
        """The person whose name with this title comes only after this mention."""
        for later in self._upcoming(mention):
            if later.role and title.head in self._heads(later) and title.words <= self.surfaces.words(*later.role):
                return self.by_name(later.name) if later.name else None
        return None

    def named_further_on(self, mention: Mention) -> int | None:
        """Who is named behind a second function: **Le champion du monde** *et tenant du titre* **Luc Tal**."""
        if mention.nested:
            return None
        second = self._second_function(mention)
        if second is not None and second.name is not None:
            return self.by_name(second.name)
        if self.surfaces.language != "fr":
            return None
        silent = self.surfaces.naming["of"]
        for at in range(mention.last, min(mention.last + _SECOND_FUNCTION, len(self.tokens))):
            token = self.tokens[at]
            if token.is_capital:
                name = self.named_at.get(at)
                follows = at > mention.last + 1 and self.tokens[at - 1].lower not in self.surfaces.silent
                return self.by_name(name) if name and follows else None
            stops = token.lower in self.surfaces.silent and token.lower not in silent and token.lower != "et"
            if not token.is_word or stops or is_finite_at(self.tokens, at, "fr"):
                return None
        return None

    def _second_function(self, mention: Mention) -> Mention | None:
        """The function without an article that *and* joins to one with it: **le maire** *et député Luc Tal*.

        English and German functions have none before a name: *the mayor and Senator Tal*, *der Präsident und Minister
        Tal sind …*; in German a man's or a woman's two functions and a verb in the singular tell that one holds both.
        """
        if self.surfaces.language == "en" or mention.first == mention.head or mention.last >= len(self.tokens):
            return None
        if self.tokens[mention.last].lower not in _AND:
            return None
        second = next(iter(self._upcoming(mention)), None)
        if second is None or second.first != mention.last + 1 or self.surfaces.opens_with(second, "articles"):
            return None
        german = self.surfaces.language == "de"
        return second if not german or self._is_one_subject(mention, second) else None

    def _is_one_subject(self, first: Mention, second: Mention) -> bool:
        """Whether two German functions are one person's: both a woman's or a man's, with a verb in the singular."""
        women = {self.tokens[mention.head].lower.endswith("in") for mention in (first, second)}
        if len(women) > 1 or self.tokens[first.first].lower not in _NOMINATIVE:
            return False
        behind = range(second.last, min(second.last + _SECOND_FUNCTION, len(self.tokens)))
        near = (at for at in (first.first - 1, *behind) if at >= 0)
        verb = next((at for at in near if is_finite_at(self.tokens, at, "de")), None)
        return verb is not None and not self.tokens[verb].lower.endswith(_PLURAL_VERB)

    def _upcoming(self, mention: Mention) -> Sequence[Mention]:
        begin = bisect_right(self.titled_firsts, mention.first)
        return self.titled[begin : begin + _LOOK_AHEAD]

    def unnamed_holder(self, mention: Mention) -> int:
        """A new player for a function whose holder has no name: *un diplomate*, who may ask for that, or *le maire*."""
        hidden = self.surfaces.opens_with(mention, "indefinite") and self.surfaces.hides_name(mention)
        name, head = self.surfaces.bare(mention.first, mention.last), self.surfaces.head(mention)
        modifiers = self.surfaces.modifiers(mention)
        player = self.roster.new("unnamed" if hidden else "person", name, head=head, modifiers=modifiers)
        player.role, player.role_words = name, self.surfaces.words(mention.first, mention.last)
        self.roster.file(("function", head), player.number)
        return player.number
