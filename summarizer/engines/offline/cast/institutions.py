"""Institutions with a name of their own, their acronyms, and the common nouns that take them up again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from summarizer.engines.offline.cast.players import Player, PlayerKind
from summarizer.engines.offline.cast.roster import Roster
from summarizer.engines.offline.mentions.head_nouns import head_nouns
from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.mentions.number_german import german_noun
from summarizer.engines.offline.mentions.spelled import initials, spells
from summarizer.engines.offline.mentions.surfaces import Surfaces
from summarizer.engines.offline.reading.declension_german import undeclined
from summarizer.engines.offline.reading.vocabulary import plain, vocabulary

__all__ = ["Institutions"]

_ARTICLES = frozenset({"Le", "La", "Les", "L'"})
_SERVING = frozenset({"police", "army", "navy", "government"})  # *the police* are the *Val* **Police** *Department*
_ACRONYM = 8  # letters
_WORD = re.compile(r"[\w-]+")


@cache
def _same(language: str) -> Mapping[str, str]:
    """The keys of names that other names stand for, with the key of the first of them."""
    found: dict[str, str] = {}
    for names in vocabulary(language).same:
        words = [name.split() for name in names]
        if language != "de":
            keys = [plain(name) for name in names]
        else:
            keys = [undeclined([german_noun(one), *map(plain, rest)]) if rest else plain(one) for one, *rest in words]
        found.update(dict.fromkeys(keys[1:], keys[0]))
    return found


class Institutions:
    """The named institutions of one text, and capitals that nothing explains."""

    def __init__(self, surfaces: Surfaces, roster: Roster) -> None:
        self.surfaces, self.roster, self.tokens = surfaces, roster, surfaces.tokens
        self.names: dict[str, int] = {}
        self.ends: dict[tuple[str, str], str] = {}
        self.whose = frozenset(plain(word) for word in surfaces.naming["whose"])
        self.last_words: dict[str, int] = {}
        self.first_words: dict[str, int] = {}
        same = _same(surfaces.language)
        self._several = frozenset((*same, *same.values()))
        self.numbers = frozenset(surfaces.stem(word) for word in surfaces.naming["numbers"])
        self.nouns = head_nouns(surfaces.known.organizations, compounds=surfaces.language == "de")

    def by_name(self, mention: Mention, name: tuple[int, int]) -> int:
        """The institution of a name or of its acronym: *l'Union des ports (UP)*, *UP*."""
        key = self._same(self._key(name))
        if key not in self.names:
            linked = self._spelled_out(mention)
            article = self._has_article(name)
            if linked is None and article and name[1] - name[0] == 2:
                linked = self.last_words.get(key)
            if linked is None and name[1] - name[0] == 1:
                linked = self.first_words.get(key)
            if linked is None and name[1] - name[0] > 2:
                linked = self._abbreviated_before(name)
                linked = self._between(key, name) if linked is None else linked
            self.names[key] = self._new(mention, name) if linked is None else linked
            self.link_acronym(mention, self.names[key])
            if name[1] - name[0] - article > 1 and mention.kind == "organization":
                self.last_words.setdefault(self.surfaces.key(name[1] - 1, name[1]), self.names[key])
                self._know_by_first_word(name, self.names[key])
        self._name_in_full(self.names[key], name)
        return self.names[key]

    def _between(self, key: str, name: tuple[int, int]) -> int | None:
        """The institution one of whose names has more between: *Cour d'appel …*, **Cour fédérale** *d'appel …*.

        Only words that tell whose it is; another court is administrative, another bank northern.
        """
        words = _WORD.findall(key)
        if not words:
            return None  # *GmbH & Co KG*
        ends = (words[0], words[-1])
        other = self.ends.setdefault(ends, key)
        known = set(_WORD.findall(other))
        alike = other != key and (known < set(words) or set(words) < known)
        added = known ^ set(words) if alike else frozenset[str]()
        alike = alike and all(word in self.whose or word in self.surfaces.known.demonyms for word in added)
        number = self.names.get(other) if alike else None
        if number is not None and len(key) > len(other):
            self.ends[ends], self.roster.players[number].name = key, self.surfaces.text(*name)
        return number

    def _key(self, name: tuple[int, int]) -> str:
        """What a name is known by: no article, no legal form, no German genitive of its noun."""
        first, last = name[0] + self._has_article(name), name[1]
        forms = self.surfaces.naming["legal_forms"]
        while last - first > 1 and (self.tokens[last - 1].lower in forms or self.tokens[last - 1].text == "&"):
            last -= 1  # *Telor* **GmbH & Co KG**
        while last - first > 1 and self.tokens[first].lower in forms:
            first += 1
        if self.surfaces.language == "de" and last - first > 1:  # *des Landgerichts Roval*, *Vereinten Nationen*
            return undeclined([german_noun(self.tokens[first].text), *self.surfaces.key(first + 1, last).split()])
        return self.surfaces.key(first, last)

    def _same(self, key: str) -> str:
        """The name by which an institution of several names is known: *UN* as *Vereinte Nationen*."""
        return _same(self.surfaces.language).get(key, key)

    def _know_by_first_word(self, name: tuple[int, int], number: int) -> None:
        """Know *Telor Marine* as *Telor* too; but in *Val Port Council* the first word may be a town."""
        known, words = self.surfaces.known, self.tokens[name[0] : name[1]]
        if any(word.lower in known.organizations or word.lower in known.demonyms for word in words):
            return
        place = words[0].plain in known.capitals or words[0].plain in known.countries
        plain = words[0].is_capital and not words[0].text.isupper() and not place
        if plain and words[0].lower not in known.not_names and words[0].text not in known.first_names:
            self.first_words.setdefault(words[0].plain, number)

    def _has_article(self, name: tuple[int, int]) -> bool:
        first = self.tokens[name[0]]
        opens = first.lower == "the" or (self.surfaces.language == "fr" and first.text in _ARTICLES)
        return opens and name[1] - name[0] > 1  # *The Beacon* is *Beacon* again

    def _name_in_full(self, number: int, name: tuple[int, int]) -> None:
        """Prefer the name with its legal form: *Telor Group* to *Telor*, and words to letters in German."""
        player, forms = self.roster.players[number], self.surfaces.naming["legal_forms"]
        begun = self.surfaces.key(*name).split()
        if self._is_full_for(player.name, name):
            player.name = self.surfaces.text(*name)  # *UN*, **Vereinte Nationen**
            return
        shorter = plain(player.name).split()
        added = [word for word in begun if word not in shorter]
        if added and set(shorter) < set(begun) and forms.issuperset(added):
            player.name = self.surfaces.text(*name)

    def _is_full_for(self, known: str, name: tuple[int, int]) -> bool:
        """Whether words stand for letters, or for another name of the same body that is one word: *GOP*, *la Fed*."""
        if name[1] - name[0] < 2:
            return False
        if self.surfaces.language == "de":
            return known.isupper()
        one = known.isupper() or (" " not in known and self._same(plain(known)) != plain(known))
        return one and self._key(name) in self._several

    def know_without_form(self, mention: Mention, number: int) -> None:
        """Know a phrase that ends in a legal form by what stands before it too: *Telor* for *the Telor Corporation*."""
        first, head = mention.first, mention.head
        if self.tokens[head].lower not in self.surfaces.naming["legal_forms"] or not self.tokens[head].is_capital:
            return
        first += self.tokens[first].lower in self.surfaces.naming["articles"]
        if first < head and all(token.is_capital for token in self.tokens[first:head]):
            self.names.setdefault(self.surfaces.key(first, head), number)
            self._know_by_first_word((first, head), number)  # *Telor Boat Company* is **Telor** too

    def _new(self, mention: Mention, name: tuple[int, int]) -> int:
        kind: PlayerKind = "organization" if mention.kind == "organization" else "unknown"
        return self.roster.new(kind, self.surfaces.without_letters(*name)).number

    def _spelled_out(self, mention: Mention) -> int | None:
        """The player whose capitals this acronym spells."""
        letters = self.surfaces.text(mention.first, mention.last)
        return self.roster.by_initials(letters) if letters.isupper() and len(letters) >= 2 else None

    def _abbreviated_before(self, name: tuple[int, int]) -> int | None:
        """The institution that the text has called by its letters so far: *LMD*, then *Ligue mondiale du droit*."""
        full = self.surfaces.text(*name)
        known = (self.names.get(plain(letters)) for letters in initials(full) if len(letters) > 2)
        number = next((number for number in known if number is not None), None)
        if number is not None and self.roster.players[number].name.isupper():
            self.roster.players[number].name = full
        return number

    def link_acronym(self, mention: Mention, number: int) -> None:
        """Read *Full Name (FN)*, *Full Name (FN, left)*, *Full Name (FN) of Val*: the letters name the same actor."""
        for at in (mention.last, *self._brackets_within(mention)):
            tokens = self.tokens[at : at + 3]
            if len(tokens) == 3 and tokens[0].text == "(" and tokens[2].text in {")", ","}:
                inner = tokens[1].text
                lettered = sum(letter.isupper() for letter in inner) > 1  # *BaFin*
                spelled = lettered or spells(inner, self.surfaces.text(mention.head, at))
                if spelled and len(inner) <= _ACRONYM:
                    self.names.setdefault(self._same(plain(inner)), number)

    def _brackets_within(self, mention: Mention) -> Iterator[int]:
        return (at for at in range(mention.head + 1, mention.last - 2) if self.tokens[at].text == "(")

    def union(self) -> int | None:
        """The union of states that the text has named, which its seat stands for too: *l'Union européenne*."""
        known = (self.names.get(self._same(plain(name))) for name in self.surfaces.naming["union"])
        return min((number for number in known if number is not None), default=None)  # whichever was named first

    def by_noun(self, mention: Mention) -> int | None:
        """The named institution that a bare *le journal*, *the agency*, *der Verband* takes up."""
        return self.roster.latest(("noun", self._noun(mention.head)))

    def by_words(self, mention: Mention) -> int | None:
        """The named institution of all of a phrase's words: *la cour d'appel* for *la Cour d'appel de Val*."""
        noun, words = self._noun(mention.head), self.surfaces.modifiers(mention)
        for number in self.roster.under(("noun", noun)) if words else ():
            if words <= {self.surfaces.stem(word) for word in _WORD.findall(self.roster.players[number].name)}:
                return number
        return None

    def by_bench(self, mention: Mention) -> int | None:
        """The court named last whose judges speak for it: *la Cour a tranché.* **Les juges** *estiment …*."""
        word = self.tokens[mention.head].lower
        several = self.surfaces.opens_with(mention, "definite") or self.surfaces.opens_with(mention, "plural_articles")
        if word not in self.surfaces.naming["bench"] or self.surfaces.modifiers(mention) - self.numbers or not several:
            return None
        courts, players = self.surfaces.naming["courts"], self.roster.players
        keys = (key for court in courts for key in (("noun", court), ("phrase", "organization", court, "")))
        latest = (self.roster.latest(key) for key in keys)
        named = {
            players[number].mentions[-1]: number for number in latest if number is not None and players[number].mentions
        }
        return named[max(named)] if named else None

    def call(self, mention: Mention, number: int) -> None:
        """Remember by which noun a text takes an institution up, so that it does so again: *le syndicat*."""
        self.roster.file(("noun", self._noun(mention.head)), number)

    def _noun(self, index: int) -> str:
        word = self.tokens[index]
        return german_noun(word.text) if self.surfaces.language == "de" else word.lower

    def note(self, player: Player, mention: Mention) -> None:
        """Remember the common nouns that a mention gives an institution: *journal* in *le journal Le Phare*."""
        if mention.kind != "organization":
            return
        if mention.role:
            player.is_called(self.surfaces.text(*mention.role))
        if mention.name:
            for at in range(mention.first, mention.last):
                if self.tokens[at].lower in self.surfaces.known.organizations and not self._is_whose(at, mention):
                    self.roster.file(("noun", self._noun(at)), player.number)
        if self.surfaces.language == "de":
            self._note_compound(player, mention)

    def _is_whose(self, at: int, mention: Mention) -> bool:
        """Whether an English noun at token *at* only tells of whom another is: *the Green* **Party** *Convention*."""
        if self.surfaces.language != "en" or self.tokens[at].lower in _SERVING:
            return False
        for later in range(at + 1, mention.last):
            if not self.tokens[later].is_capital:
                return False  # *the Bank* **of** *England*
            named = mention.name is not None and later == mention.name[0]
            if named or self.tokens[later].lower in self.surfaces.known.organizations:
                return True
        return False

    def _note_compound(self, player: Player, mention: Mention) -> None:
        """Remember the noun in which a German compound ends: *Verband* for *Fischereiverband*."""
        tail = self.nouns.tail(self.tokens[mention.head].lower)
        if tail is not None:
            self.roster.file(("noun", german_noun(tail.capitalize())), player.number)
