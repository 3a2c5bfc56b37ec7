"""Every place where an article may name an actor, before it is told which places name the same one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial

from summarizer.engines.offline.mentions.beginnings import beginnings, state_entries, turning_nouns
from summarizer.engines.offline.mentions.branches import behind_country, behind_of, behind_place, behind_trades
from summarizer.engines.offline.mentions.capitals import is_acronym, is_camel, is_seat, opens_name, shares_surname
from summarizer.engines.offline.mentions.common_capitals import CommonCapitals
from summarizer.engines.offline.mentions.common_nouns import CommonNouns
from summarizer.engines.offline.mentions.members import Members
from summarizer.engines.offline.mentions.mention import Mention, MentionKind
from summarizer.engines.offline.mentions.named_after import fills_marks, names_branch, names_site
from summarizer.engines.offline.mentions.names_french import begins_with_noun, outlet_behind
from summarizer.engines.offline.mentions.proper_names import ProperNames
from summarizer.engines.offline.mentions.related import bylines, rubrics
from summarizer.engines.offline.mentions.things_german import (
    is_edition,
    is_foreign,
    is_in_number,
    is_no_party,
    numbers_thing,
)
from summarizer.engines.offline.mentions.whose_state import is_of_event, pairs_states
from summarizer.engines.offline.mentions.wrongs import without_wrongs
from summarizer.engines.offline.reading.declension_german import declines
from summarizer.engines.offline.reading.lemmas import is_known, lemma_of
from summarizer.engines.offline.reading.phrase_tables import stands_at
from summarizer.engines.offline.reading.scene import Scene, places_of
from summarizer.engines.offline.reading.vocabulary import Phrases

__all__ = ["find_mentions"]


def find_mentions(scene: Scene) -> list[Mention]:
    """Mentions in order of the text; a nested one follows the one that holds it."""
    return list(without_wrongs(scene, _Finder(scene).mentions()))


_NUMBERED = re.compile(r"[A-Z]+-?\d+[A-Z]?$")  # a road, a flight: *A7*, *DC-9*
_AFTER_INITIAL = frozenset("-.")
_NOUN_REACH = 5  # tokens after capitals within which the noun stands that they belong to

_Reader = Callable[[int], Mention | None]


class _Finder:
    def __init__(self, scene: Scene) -> None:
        self.names = ProperNames(scene)
        self.common = CommonNouns(self.names)
        self.capitals = CommonCapitals(scene)
        self.tokens, self.known, self.nouns = scene.tokens, scene.vocabulary, self.names.nouns
        self.members = Members(self.nouns)
        self.unit_of, self.rubrics = scene.unit_of, rubrics(scene) | bylines(scene)
        self.beginnings, self.turning = beginnings(scene.language), turning_nouns(scene.language)

    def mentions(self) -> Iterator[Mention]:
        readers = self._readers()
        begin = covered = 0
        for index in places_of(map(self.beginnings.__getitem__, self.tokens)):
            if index < begin or self.unit_of[index] in self.rubrics or self.unit_of[index] < 0:
                continue
            mention = self._at(index, readers)
            if mention is None:
                continue
            mention.nested = index < covered or self._describes_holder(mention)
            yield mention
            covered = max(covered, mention.last)
            begin = mention.name[1] if mention.name else mention.head + 1

    def _describes_holder(self, mention: Mention) -> bool:
        """Whether an English institution only tells whose function follows: *a* **mission** *official*."""
        if not self.names.english or mention.kind != "organization" or mention.last >= len(self.tokens):
            return False
        following = self.tokens[mention.last]
        return mention.name is None and not following.is_capital and self.names.roles.hold(following)

    def _readers(self) -> Mapping[str, _Reader]:
        return {
            "titled": self.common.titled,
            "known": self._known,
            "country": partial(self._state, phrases=self.known.countries, capital=False),
            "function": self.common.function,
            "phrase": self.common.phrase,
            "people": self._people,
            "capital": partial(self._state, phrases=self.known.capitals, capital=True),
            "proper": lambda index: outlet_behind(self.nouns, index) or self._proper(index),
            "site": lambda index: Mention(index, index + 1, "organization", index, (index, index + 1)),
        }

    def _at(self, index: int, readers: Mapping[str, _Reader]) -> Mention | None:
        """The mention that turns on the word at *index*, found by the first reader that finds one."""
        for reader in self.beginnings[self.tokens[index]]:
            mention = readers[reader](index)
            if mention is not None:
                return mention
        return None

    def _known(self, index: int) -> Mention | None:
        """An institution that the word lists know by name: *le Figaro*, *l'Unesco*."""
        if index in self.nouns.decorated:
            return None
        second = self.tokens[index + 1].text if index + 1 < len(self.tokens) else ""
        for words in self.known.institutions.get(self.tokens[index].text, ()):
            if len(words) > 1 and words[1] != second:
                continue
            end = index + len(words)
            if len(words) == 1 or tuple(token.text for token in self.tokens[index:end]) == words:
                end = behind_country(self.nouns, end)
                if len(words) == 1 and self._is_common_noun(index):
                    return None
                if self._goes_on_as_name(end) or (len(words) == 1 and self._may_be_common(index)):
                    return None
                end = behind_trades(self.nouns, end)
                if self.names.german and self.nouns.is_one_of(end, self.known.naming["legal_forms"]):
                    end += self.tokens[end].text in self.known.suffixes  # *Volkswagen* **AG**
                end += self.names.german and len(words) > 1 and is_edition(self.nouns, end)
                return Mention(index, behind_place(self.nouns, end), "organization", index, (index, end))
        return None

    def _may_be_common(self, index: int) -> bool:
        """Whether a sentence opens with a common word: **Libération** *de deux otages*, not **Reuters**."""
        token = self.tokens[index]
        if self.names.german and lemma_of(token.lower, "de") == token.text:
            return declines(token.text) and self.names.only_begins_sentence(index)
        return is_known(token.lower, self.known.language) and self.names.only_begins_sentence(index)

    def _is_common_noun(self, index: int) -> bool:
        """Whether a German outlet's or party's name is only a noun: *eine der größten Städte der* **Welt**."""
        if self.tokens[index].lower in self.known.naming["parties"]:
            return is_no_party(self.nouns, index, self.names.starts)
        if self.tokens[index].lower not in self.known.naming["ambiguous_outlets"]:
            return False
        speaks = index + 1 < len(self.tokens) and self.nouns.is_verb(self.tokens[index + 1])
        return not speaks and self.names.scene.inside[index] < 0

    def _state(self, index: int, phrases: Phrases, *, capital: bool) -> Mention | None:
        """A country or a capital by its name, article included: *le Mali*, but not the first word of *Mali Presse*."""
        if not self.tokens[index].is_capital or (capital and self.names.is_dateline(index)):
            return None
        if is_of_event(self.nouns, index):
            return None
        if (
            index
            and self.tokens[index - 1].is_capital
            and self.nouns.is_one_of(index - 1, self.known.naming["compass"])
        ):
            return None  # **Northern** *Mali*
        genitive = self.names.german and self.tokens[index].plain not in phrases  # *Malis*
        for words, code in state_entries(self.tokens[index], phrases, self.known.language):
            end = index + len(words)
            if (genitive and len(words) == 1) or stands_at(words, self.tokens, index):
                surname = len(words) == 1 and self.tokens[index].text in self.names.surnames
                if surname or self._goes_on_as_name(end) or self._is_rubric(index, end):
                    return None
                headed = self._headed(index, end) if self.names.english else None
                if headed is not None:
                    return headed  # *the former* **Florida** *governor*
                first = index - self._has_article(index)
                return Mention(first, end, "state", index, (index, end), code=code, capital=capital)
        return None

    def _has_article(self, index: int) -> bool:
        """Whether an article stands before a country: **the** *U.S.*, but not *said that* **Oroland** *agreed*."""
        if self.names.english:
            return self.nouns.is_one_of(index - 1, self.known.words["articles"])
        return index > 0 and self.nouns.has_determiner(index - 1)

    def _is_rubric(self, index: int, end: int) -> bool:
        """Whether a country only says where a headline plays: **Mali :** *le port ferme*, not *Mali : « Non »*."""
        unit = self.names.scene.units[self.names.scene.unit_of[index]]
        if not unit.title or unit.first != index or end + 1 >= unit.last or self.tokens[end].text != ":":
            return False
        return self.names.scene.inside[end + 1] < 0

    def _goes_on_as_name(self, index: int) -> bool:
        """Whether a country begins a name: *Mali Presse*, *Maurice de Tal*, not *Mali Ada Tal*."""
        if index >= len(self.tokens) or self.names.german:
            return False
        given = self.tokens[index - 1].text in self.known.first_names
        token = self.tokens[min(index + (given and self.nouns.is_particle(index)), len(self.tokens) - 1)]
        possible = token.is_word and token.is_capital and not self.nouns.is_function(token)
        return possible and (given or token.text not in self.known.first_names) and token.lower not in self.known.roles

    def _people(self, index: int) -> Mention | None:
        """A people named for its state: *les Maliens*, not *the Malian Ada Tal*; one without a state is a group."""
        code = self.known.demonyms.get(self.tokens[index].lower)
        if not self.tokens[index].is_capital or not index or not self.nouns.has_determiner(index - 1):
            return None
        if self._qualifies(index + 1):
            return None
        if not self._is_plural_people(index):
            one = self.known.language == "fr" and self.nouns.is_one_of(index - 1, self.known.naming["definite"])
            return Mention(index - 1, index + 1, "role", index, role=(index - 1, index + 1)) if one and code else None
        if not code:
            several = self.nouns.is_one_of(index - 1, self.known.naming["plural_articles"])
            return Mention(index - 1, index + 1, "group", index) if several else None
        return Mention(index - 1, index + 1, "state", index, (index, index + 1), code=code)

    def _is_plural_people(self, index: int) -> bool:
        by_article = self.nouns.is_one_of(index - 1, self.known.naming["people_articles"])
        return by_article or self.tokens[index].lower.endswith(tuple(self.known.naming["plural_endings"]))

    def _qualifies(self, index: int) -> bool:
        """Whether a word follows that a demonym is an adjective to: *Malian | rebels*."""
        if index >= len(self.tokens) or not self.tokens[index].is_word:
            return False
        token = self.tokens[index]
        possible = token.is_capital or self.names.english
        return possible and not self.nouns.is_function(token) and not self.nouns.is_verb(token)

    def _proper(self, index: int) -> Mention | None:
        """A proper name, or the capitals before a function or an institution that belong to it."""
        if not self._may_be_name(index):
            return None
        if self.names.is_lone_surname(index):
            return Mention(index, index + 1, "person", index, (index, index + 1))
        if firm := self.names.lone_firm(index):
            return Mention(firm[0], firm[1], "organization", index, firm)
        token = self.tokens[index]
        end = self.nouns.behind_purpose(self.names.first_of_several(index, self.nouns.names(index)))
        if end == index or pairs_states(self.nouns, end):  # a particle of a surname in a list of nothing but names
            return None
        if not self.names.german and (headed := self._headed(index, end)) is not None:
            return headed
        if token.text not in self.known.first_names and self.members.is_demonym(index):
            return None
        if self.members.is_partisan(index):
            return Mention(index - 1, index + 1, "role", index, role=(index - 1, index + 1))
        shared = end == index + 1 and shares_surname(self.tokens, index, self.known)
        opens = end == index + 1 and self.names.only_begins_sentence(index)
        if opens and not (shared or self.names.opens_as_name(index)):
            return None
        adjective = self.names.named_by_adjective(index) if end == index + 1 else index
        if adjective > end and self._kind(index, end) == "unknown":
            return Mention(index, adjective, "organization", index, (index, adjective))
        end = behind_of(self.nouns, index, end)
        personal = shared or self.names.opens_surname(index) or self.common.is_given_name(index)
        kind = "person" if personal else self._kind(index, end)
        last = behind_place(self.nouns, end) if kind == "organization" else end
        return Mention(index, last, kind, index, (index, end)) if kind else None

    def _may_be_name(self, index: int) -> bool:
        """Whether a proper name may begin at *index*: no function word, unless it is a surname's: *Le Tal*."""
        token = self.tokens[index]
        if self.names.opens_surname(index) or self.names.opens_title(index):
            return True
        if index in self.names.starts and self._opens_otherwise(index):
            return False
        if token.text in self.known.thing_letters or (
            token.text[1:2] in _AFTER_INITIAL and is_seat(self.tokens, index)
        ):
            return False
        if self.names.german and is_in_number(self.nouns, index):
            return False
        if not self.nouns.in_name(index) or self.nouns.is_function(token):
            return False
        return token.lower not in self.known.not_names or self._is_surname(index) or self._goes_on_midway(index)

    def _is_surname(self, index: int) -> bool:
        """Whether a word that is no name by itself is somebody's surname here: *Ada* **Day** *…* **Day** *said*."""
        if self.names.german or self.tokens[index].text not in self.names.surnames:
            return False
        near = self.tokens[max(0, index - 1) : index + 2]
        return not any(token.text[:1].isdigit() for token in near)  # *on 5 May*, *May 2019*

    def _opens_otherwise(self, index: int) -> bool:
        """Whether a capital where a sentence may begin is a headline's noun, a tag's verb or a dateline's place."""
        return self.names.opens_headline(index) or self.names.opens_tag(index) or self.names.is_dateline(index)

    def _goes_on_midway(self, index: int) -> bool:
        """Whether a word that is no name by itself begins one amid a sentence: *World* in *the World Chess Club*."""
        if self.names.german or index in self.names.starts or index + 1 >= len(self.tokens):
            return False
        return self.nouns.in_name(index + 1) and not self.nouns.is_function(self.tokens[index + 1])

    def _headed(self, first: int, last: int) -> Mention | None:
        """The mention that capitals form around a function or an institution in them: *Malian Fisheries Minister*."""
        end = min(last + _NOUN_REACH, len(self.tokens))
        if not any(map(self.turning.__getitem__, self.tokens[first + 1 : end])):
            return None
        for at in range(first + 1, end):
            if self.nouns.is_plural_genitive(at) or self.nouns.joins_capitals(at):
                continue
            if not self.tokens[at].is_word or self.nouns.is_function(self.tokens[at]):
                return None
            mention = self.common.function(at) or self.common.phrase(at)
            if mention is not None and mention.first <= first:
                return mention
        return None

    def _kind(self, first: int, last: int) -> MentionKind | None:
        """What a run of capitals names; None where it names nothing, as most of them in German."""
        words, known = self.tokens[first:last], self.known
        lowers, alone = {word.lower for word in words}, last - first == 1
        if (alone and words[0].lower in known.naming["offices"]) or not lowers.isdisjoint(known.naming["documents"]):
            return None
        if _NUMBERED.match(words[0].text) and words[0].text not in known.acronyms:
            return "unknown"
        forms = words[1:] if self.names.german else words  # *seine* **Werke**
        if not lowers.isdisjoint(known.organizations) or any(word.text in known.suffixes for word in forms):
            return "organization"
        if is_acronym(words[0]) and not opens_name(words, known.first_names):
            return None if self.names.german and numbers_thing(self.nouns, first) else "organization"
        if opens_name(words, known.first_names):
            return "unknown" if names_site(self.nouns, first, last) else "person"
        if not (lowers - known.name_particles).isdisjoint(known.not_names):
            things = self.names.scene.quoting["things"]
            return None if self.names.german and words[-1].lower in things else "unknown"
        if known.language == "fr" and words[0].lower in {"the", "le", "la", "les"}:
            return "unknown"
        if self.names.german and alone and is_camel(words[0]):
            return "organization"
        if self.names.german:
            return "person" if not alone and is_foreign(self.nouns, first, last) else None
        return "person" if self._stands_as_person(first, last) else "unknown"

    def _stands_as_person(self, first: int, last: int) -> bool:
        """Whether several capitals without an article, and not after *à* or *in*, can be a person's name."""
        before = first > 0 and self.nouns.has_determiner(first - 1)
        before = before or self.nouns.is_one_of(first - 1, self.known.naming["place_prepositions"])
        if last - first < 2 or before or begins_with_noun(self.nouns, first) or fills_marks(self.nouns, first, last):
            return False
        naming, opening, closing = self.known.naming, self.tokens[first].lower, self.tokens[last - 1].lower
        only = closing in naming["named_only"] or opening in naming["named_only"]
        if closing in naming["sites"] or opening in naming["lands"] or only or names_branch(self.nouns, first, last):
            return False  # *Harlow* **Bridge**, **Lake** *Ellen*, *Harlow* **Zoo**, **Hotel** *Ellen*
        flight = last < len(self.tokens) and self.tokens[last].text.isdigit()  # *vol* **Telor Air** *3411*
        if flight or (self.names.english and self.capitals.name_thing(first, last)):
            return False
        return all(word.text.rstrip(".").isalpha() or "-" in word.text for word in self.tokens[first:last])
