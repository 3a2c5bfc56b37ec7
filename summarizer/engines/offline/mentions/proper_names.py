"""Where proper names begin and end: people's, institutions', countries'."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress, count
from operator import attrgetter

from summarizer.engines.offline.mentions.beginnings import role_nouns
from summarizer.engines.offline.mentions.capitals import decorated_words, is_acronym, is_camel
from summarizer.engines.offline.mentions.named_after import fills_marks
from summarizer.engines.offline.mentions.names_french import acts_behind_comma, end_of_noun
from summarizer.engines.offline.mentions.nouns import NounPhrases
from summarizer.engines.offline.mentions.things_german import (
    firms,
    is_in_forefield,
    is_thing_of_force,
    standing_alone,
    towns,
)
from summarizer.engines.offline.reading.declension_german import declines
from summarizer.engines.offline.reading.lemmas import is_known, lemma_of
from summarizer.engines.offline.reading.phrase_tables import phrases_at
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite, may_be_finite
from summarizer.tokens import Token

__all__ = ["ProperNames"]

_SHORTEST_DATELINE = 4  # letters
_SOURCE = frozenset({"according"})
_TITLE = 3  # words of a function between another and the name
_PARTICLES = 2  # of a name, behind its first
_AFTER_DATELINE = frozenset("(,-–—")
_TITLE_ARTICLES = frozenset({"Le", "La", "Les"})
_OPENERS = frozenset('«“„"‹(.!?:…–—-')


class ProperNames:
    """The proper names of one text, and the word lists that tell them from other capitals."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, self.known = scene, scene.tokens, scene.vocabulary
        self.german = scene.document.language == "de"
        self.english = scene.document.language == "en"
        decorated = decorated_words(scene)
        self.nouns = NounPhrases(scene, decorated)
        self.roles = role_nouns(self.known.language)
        self.starts = {unit.first for unit in scene.units} | self._after_marks() | decorated
        self.alone = standing_alone(self.nouns) if self.german else frozenset[str]()
        self.placed = towns(self.nouns) if self.german else frozenset[str]()
        self.openings = self._surname_openings()
        self.particled = self._particled()
        self.surnames = {self.tokens[at].text for at in self._behind_given(1) if self.tokens[at].is_capital}
        self.surnames |= self.particled if self.german else frozenset()
        self.firms = firms(self.nouns) if self.german else {}
        self.midway = {self.tokens[at].text for at in scene.capitals if at not in self.starts}
        self.midway |= {token.text[0].upper() + token.text[1:] for token in self._names() if not token.is_capital}
        """Words with a capital amid a sentence; *al-Tal* shows that *Al-Tal* is a name."""

    def _names(self) -> Iterator[Token]:
        return compress(self.tokens, map(attrgetter("is_name"), self.tokens))

    def _behind_given(self, before_end: int) -> Iterator[int]:
        """The tokens right behind given names that have *before_end* tokens and more before the end of the text."""
        return (at + 1 for at in self.scene.given if at + before_end < len(self.tokens))

    def _surname_openings(self) -> frozenset[tuple[str, str]]:
        """Particles with a capital and the names after them, as full names show them: *Ada Le Tal*."""
        pairs = ((self.tokens[at], self.tokens[at + 1]) for at in self._behind_given(2))
        return frozenset(
            (particle.lower, name.text)
            for particle, name in pairs
            if particle.is_capital and name.is_capital and particle.lower in self.known.particles
        )

    def _particled(self) -> frozenset[str]:
        """Surnames that full names show behind particles in small letters: *Tal* of *Ada von der Tal*."""
        found = set()
        for at in self._behind_given(2):
            if self.tokens[at].is_capital or not self.nouns.is_particle(at):
                continue
            end = at
            while end < len(self.tokens) - 1 and self.nouns.is_particle(end):
                end += 1
            found.add(self.tokens[end].text)
        return frozenset(found)

    def is_lone_surname(self, index: int) -> bool:
        """Whether a German noun is the surname of a person whom the text names in full: *so* **Kolb** *am Montag*.

        An article makes it the noun that it is too: *der Wolf*.
        """
        if not self.german or self.surnames.isdisjoint(self._stems(index)):
            return False
        return not index or not self.nouns.is_one_of(index - 1, self.nouns.determiners)

    def _stems(self, index: int) -> tuple[str, ...]:
        """A word, and what it is the genitive of: **Kolbs** *Plan*."""
        text = self.tokens[index].text
        return (text, text[:-1]) if text.endswith("s") and len(text) > _SHORTEST_DATELINE else (text,)

    def lone_firm(self, index: int) -> tuple[int, int] | None:
        """The name of a German firm whose legal form the text gives elsewhere: *laut* **Medica**, else None."""
        after = self.tokens[index + 1].text if index + 1 < len(self.tokens) else ""
        town = self.firms.get(self.tokens[index].text) if after not in self.known.suffixes else None
        return None if town is None else (index - (index > 0 and self.tokens[index - 1].text == town), index + 1)

    def opens_surname(self, index: int) -> bool:
        """Whether the particle at *index* belongs to a surname that the text knows from a full name."""
        token = self.tokens[index]
        if token.lower not in self.known.name_particles or not token.is_capital:
            return False
        surname = index + 1
        while surname <= index + _PARTICLES and self.nouns.is_particle(surname):
            surname += 1
        if surname < len(self.tokens) and self.tokens[surname].text in self.particled:
            return True
        return index + 1 < len(self.tokens) and (token.lower, self.tokens[index + 1].text) in self.openings

    def _after_marks(self) -> set[int]:
        return set(compress(count(1), map(_OPENERS.__contains__, self.scene.lowers)))

    def same_voice(self, index: int) -> bool:
        """Whether the token at *index* stands in the same quotation, or in none, as the one before it."""
        return self.scene.inside[index] == self.scene.inside[index - 1]

    def is_verb_here(self, index: int) -> bool:
        """Whether a word that could be a noun follows a pronoun, and so is a verb: *elle juge*, not *le juge*.

        Or English *to*: *to* **judge** *it*, not *bows to* **residents**, *wrote to* **President Tal**.
        """
        if not self.nouns.is_one_of(index - 1, self.known.naming["subject_pronouns"]):
            return False
        if not self.english or self.tokens[index - 1].lower != "to":
            return True
        noun = self.tokens[index].lower.endswith("s") or self.tokens[index].is_capital
        return not (noun or self.nouns.is_one_of(index - 2, _SOURCE))

    def country_at(self, index: int) -> bool:
        """Whether a country's or a capital's name stands at *index*: *New Zealand*, but not *New Hope*."""
        word = self.tokens[index].plain.removesuffix("s") if self.german else ""  # *Malis*
        tables = (self.known.countries, self.known.capitals)
        return any(word in phrases or phrases_at(phrases, self.tokens, index) for phrases in tables)

    def personal(self, index: int) -> int:
        """End of the personal name that begins at *index*; *index* itself where none does."""
        end, first = self.nouns.names(index), self.tokens[index]
        if end == index or (self.nouns.is_function(first) and first.text not in self.known.first_names):
            return index
        if self.german:
            return next((at for at in range(index + 1, end) if not self._goes_on_in_german(at, index)), end)
        return end

    def _goes_on_in_german(self, at: int, first: int) -> bool:
        """In German every noun has a capital: a name goes on for a surname after a given name, and no further."""
        before, token = self.tokens[at - 1], self.tokens[at]
        if self.nouns.is_particle(at - 1) or self.nouns.is_particle(at):
            return True
        foreign = at > first + 1 and not is_known(before.lower, "de") and not self._is_owner(before, token)
        given = before.text in self.known.first_names
        if at == first + 2 and self.tokens[first].text in self.known.first_names and token.text in self.alone:
            return True  # *Hadi Husni* **Tal**, whom the text calls *Tal* besides
        owned = before.text[:-1] in self.surnames and self._is_owner(before, token)  # *Ministerin* **Tals** *Plan*
        return given or ((at == first + 1 or foreign) and not (owned or self._is_known_noun(token)))

    def _is_owner(self, name: Token, noun: Token) -> bool:
        """Whether a German name in the genitive owns the noun behind it: *Ada* **Tals** *Wunsch*, not *Ad Hoi Tal*."""
        last = noun.text.rpartition("-")[2]  # *Ada Tals* **EU-Vertrag**
        owned = is_known(last, "de") and lemma_of(last, "de")[0].isupper()
        return name.lower.endswith("s") and owned and noun.text not in self.surnames

    def _is_known_noun(self, token: Token) -> bool:
        return any(token.lower in nouns for nouns in (self.known.organizations, self.known.groups, self.known.calendar))

    def after_function(self, index: int) -> tuple[int, int] | None:
        """The name that follows a function which ends at *index*: *la juge | Ada Tal*, *la juge | , Ada Tal*.

        After a comma only a whole name counts: in *la juge, Val* the second may be a town.
        """
        at = index + 1 if index < len(self.tokens) and self.tokens[index].text == "," else index
        if at >= len(self.tokens) or self.scene.inside[at] != self.scene.inside[index - 1]:
            return None
        address = self.tokens[at].text in self.known.honorifics
        at = at + 1 if address else self._behind_functions(at)  # *the nominee* **Gov.** *Ada Tal*
        end = self.personal(at) if at < len(self.tokens) else at
        if end == at or (self.tokens[index].text == "," and self.tokens[end - 1].text == self.tokens[index - 1].text):
            return None  # *the mayor of New Tal,* **New Tal**
        letters = is_acronym(self.tokens[at]) or self.tokens[at].text in self.known.suffixes
        body = self.german and end == at + 1 and letters
        given = end - at >= 2 and self.tokens[at].text in self.known.first_names  # *Marine Tal*, *Dominique Tal*
        noun = (self.tokens[at].lower in self.known.organizations and not given) or self._is_german_noun(at, end)
        if body or noun:
            return None
        if (self.country_at(at) and not given) or acts_behind_comma(self.nouns, index, end):
            return None
        return (at, end) if self.tokens[index].text != "," or self._looks_personal(at, end) else None

    def _behind_functions(self, at: int) -> int:
        """Where the whole name begins behind another function: *club captain* **Senator** *Ada Tal*; else *at*."""
        for begin in range(min(at + _TITLE, len(self.tokens) - 2), at, -1):
            if not all(token.is_capital for token in self.tokens[at : begin + 2]):
                continue
            given = self.english or self.tokens[begin].text in self.known.first_names
            if given and self.roles.hold(self.tokens[begin - 1]):
                return begin
        return at

    def _is_german_noun(self, at: int, end: int) -> bool:
        """Whether a noun without an article follows a function: *wirft Ministerin* **Wortbruch** *vor*, not *Fischer*.

        A surname that the dictionary has stands by itself elsewhere, or behind a given name.
        """
        if not self.german or end - at > 1:
            return False
        text = self.tokens[at].text
        return not self.is_shown(at) and declines(text) and not is_in_forefield(self.nouns, end)

    def is_shown(self, at: int) -> bool:
        """Whether the text shows a capital to be a name: behind a given name, or alone."""
        text = self.tokens[at].text
        return text in self.known.first_names or text in self.surnames or text in self.alone

    def _looks_personal(self, first: int, last: int) -> bool:
        return last - first >= 2 or self.tokens[first].text in self.known.first_names

    def given_to_institution(self, index: int) -> tuple[int, int] | None:
        """The proper name after an institution's common noun: *le quotidien | Le Phare*, not *le parti | Mali*."""
        if index >= len(self.tokens) or not self.tokens[index].is_name or not self.same_voice(index):
            return None
        begin = index + 1 if self.nouns.has_determiner(index) else index
        end = self.nouns.names(begin) if begin < len(self.tokens) else begin
        if self.german and end == begin + 1 and (self._is_inflected(begin) or self._is_bare_noun(begin)):
            return None  # *die Firma* **Entschädigungen** *zahlt*
        if self.german and end == begin + 1 and is_thing_of_force(self.nouns, begin, self.placed):
            return None  # *weil die Polizei* **Wasserwerfer** *schickt*
        if self.german and end == begin + 1 and self._is_topic(begin) and self._is_topic(end + 1):
            end += 2 * (self.tokens[end].lower == "und")  # *die Gewerkschaft Fischerei* **und Schifffahrt**
        if self.german and end > begin:  # *das Landgericht* **Berlin**
            return (index, end) if self.tokens[begin].plain not in self.known.countries else None
        if end == begin or self.country_at(begin):
            return None
        return (index, end_of_noun(self.nouns, begin) if end == begin + 1 else end)

    def _is_inflected(self, index: int) -> bool:
        """Whether a German noun is the plural or another case of one: *Entschädigungen*."""
        text = self.tokens[index].text
        return lemma_of(text, "de") not in {text, text.lower()} and text not in self.known.first_names

    def _is_bare_noun(self, index: int) -> bool:
        """Whether a noun without article is a thing, or in a headline a word at all: *übte der Verein* **Kritik**."""
        word, unit = self.tokens[index], self.scene.units[self.scene.unit_of[index]]
        return word.lower in self.scene.quoting["things"] or (unit.title and is_known(word.text, "de"))

    def _is_topic(self, index: int) -> bool:
        """Whether a German noun at *index* names a field, and neither people nor a body."""
        if index >= len(self.tokens) or not self.tokens[index].is_capital or self._is_known_noun(self.tokens[index]):
            return False
        return lemma_of(self.tokens[index].text, "de") == self.tokens[index].text

    def first_of_several(self, first: int, last: int) -> int:
        """End of the first of several names in a row: *ONU* | *Ada Tal*."""
        given = self.german and self.tokens[first].text in self.known.first_names
        for at in range(first + 1, last):
            before = self.tokens[at - 1]
            if given and at > first + 1 and self._is_owner(before, self.tokens[at]):
                return at
            institution = is_acronym(before) or before.lower in self.known.organizations
            if self.tokens[at].text in self.known.first_names and institution:
                return at
        return last

    def opens_headline(self, index: int) -> bool:
        """Whether the word at *index* is a noun before the name in a French headline: **Usine** *Tal : …*.

        Or one that a person's name belongs to: **Procès** *d'Ada Tal*.
        """
        if self.scene.language != "fr":
            return False
        unit, token = self.scene.units[self.scene.unit_of[index]], self.tokens[index]
        if not unit.title or unit.first != index or index + 1 >= len(self.tokens):
            return False
        if token.text in self.known.first_names or not self.only_begins_sentence(index):
            return False
        lemma = lemma_of(token.lower, "fr")
        if lemma != token.lower or not is_known(token.lower, "fr"):
            return False
        belongs = self.nouns.is_one_of(index + 1, self.known.naming["of"]) and index + 2 < len(self.tokens)
        return self.tokens[index + 1].is_capital or (belongs and self.tokens[index + 2].text in self.known.first_names)

    def opens_tag(self, index: int) -> bool:
        """Whether an English verb opens a sentence before a name: **Continued** *Tal: "…"*, **Says** *Tal lied*."""
        token = self.tokens[index]
        if not self.english or index not in self.starts or not token.lower.endswith(("ed", "ing", "s")):
            return False
        if not self.only_begins_sentence(index):
            return False
        lower = token.lower
        if lower.endswith("s"):
            return may_be_finite(lower, "en") and token.text not in self.known.first_names
        doing = lower.endswith("ing") and lemma_of(lower, "en") not in {lower, token.text}
        return (doing or lower in self.scene.lexicon.verbs) and token.text not in self.known.first_names

    def named_by_adjective(self, index: int) -> int:
        """End of a French name of a noun and its adjective: *le* **Secours populaire**; *index* where none is."""
        token = self.tokens[index]
        if self.scene.language != "fr" or index in self.starts or token.text.isupper() or index < 1:
            return index
        before = self.tokens[index - 1].lower
        thing = token.lower in self.scene.quoting["things"] or token.lower in self.known.naming["events"]
        if before not in self.known.naming["definite"] or not is_known(token.lower, "fr") or thing:
            return index
        end = end_of_noun(self.nouns, index)
        adjective = end > index + 1 and self.tokens[index + 1].lower not in self.known.closed_words
        alike = before != "la" or self.tokens[end - 1].lower.endswith("e")  # *le ministère de la* **Pêche marocain**
        return end if adjective and alike and not fills_marks(self.nouns, index, end) else index

    def opens_title(self, index: int) -> bool:
        """Whether a French article with a capital amid a sentence is part of a name: *selon* **Le Phare**."""
        if self.scene.language != "fr" or self.tokens[index].text not in _TITLE_ARTICLES or index in self.starts:
            return False
        following = index + 1 < len(self.tokens) and self.tokens[index + 1].is_capital
        unit = self.scene.units[self.scene.unit_of[index]]
        return following and not unit.title and self.tokens[index - 1].is_word

    def opens_as_name(self, index: int) -> bool:
        """Whether a word that no dictionary has opens a sentence before its verb: **Telor** *rachète …*."""
        token = self.tokens[index]
        if self.german or len(token.text) < _SHORTEST_DATELINE or not token.text.isalpha():
            return False
        at = index + 1
        while at < len(self.tokens) and self.tokens[at].lower in self.known.naming["clitics"]:
            at += 1
        if at >= len(self.tokens) or not is_finite(self.tokens[at], self.scene.language):
            return False
        return not is_known(token.lower, self.scene.language)

    def is_dateline(self, index: int) -> bool:
        """Whether the word at *index* is a place in capitals where a paragraph begins: *VALMER (AFP) - …*."""
        if index not in self.starts or index + 1 >= len(self.tokens):
            return False
        text = self.tokens[index].text
        return text.isupper() and len(text) >= _SHORTEST_DATELINE and self.tokens[index + 1].text in _AFTER_DATELINE

    def only_begins_sentence(self, index: int) -> bool:
        """Whether the word at *index* owes its capital to its place, as far as the article tells."""
        token = self.tokens[index]
        own = is_acronym(token) or (self.german and is_camel(token))
        return index in self.starts and token.text not in self.midway and not own
