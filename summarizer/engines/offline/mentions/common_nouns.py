"""Mentions that turn on a common noun: a function, an institution, a government, people, a hidden source."""

from __future__ import annotations

from summarizer.engines.offline.mentions.beginnings import common_nouns, member_nouns
from summarizer.engines.offline.mentions.capitals import is_acronym
from summarizer.engines.offline.mentions.fields_english import after_seat
from summarizer.engines.offline.mentions.head_nouns import HeadNouns
from summarizer.engines.offline.mentions.holders import ends_with_bearer, inner_function, is_mankind
from summarizer.engines.offline.mentions.mention import Mention, MentionKind
from summarizer.engines.offline.mentions.noun_senses import (
    bears_no_person,
    is_adjective,
    is_held,
    is_no_state,
    lacks_words,
    name_in_marks,
    names_body,
    opens_letters,
    takes_stand,
)
from summarizer.engines.offline.mentions.number_german import are_institutions, is_german_plural, is_nominalised
from summarizer.engines.offline.mentions.proper_names import ProperNames
from summarizer.engines.offline.mentions.things_german import listed_name_at
from summarizer.engines.offline.mentions.whose_state import code_within, pairs_states
from summarizer.engines.offline.reading.lemmas import is_known
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.lexicon import either
from summarizer.tokens import Token

__all__ = ["CommonNouns"]

_PARTICIPLES = ("é", "ée", "és", "ées")
_AS = frozenset({"comme", "devenu", "devenue", "devenus", "élu", "élue", "élus", "être", "devenir"})


class CommonNouns:
    """The mentions of one text that turn on a common noun."""

    def __init__(self, names: ProperNames) -> None:
        self.names, self.tokens, self.known, self.nouns = names, names.tokens, names.known, names.nouns
        self.heads = common_nouns(self.known.language)
        naming = self.known.naming
        self.bearers = naming["bearers"]
        self.countries = either(naming["countries"], naming["country_groups"])
        self.special = either(either(self.countries, naming["municipalities"], naming["named_only"]), naming["regions"])

    def titled(self, index: int) -> Mention | None:
        """A form of address and a name: *Mme Tal*."""
        if self.tokens[index].text not in self.known.honorifics or index + 1 >= len(self.tokens):
            return None
        begin = next((at for at in range(index + 1, index + 4) if not self.nouns.is_particle(at)), index + 1)
        end = self.names.personal(min(begin, len(self.tokens) - 1))  # *M. de* **Tal**
        return Mention(index, end, "person", index, (index + 1, end)) if end > begin else None

    def function(self, index: int) -> Mention | None:
        """A function, with the name beside it: *la ministre de la Pêche Ada Tal*; without one its kind is role."""
        if not self._has_function(index) or self.names.is_verb_here(index):
            return None
        if self._only_qualifies(index) or self._is_other_word(index) or self._is_german_attribute(index):
            return None
        if self._ranks(index) or is_mankind(self.nouns, index) or lacks_words(self.nouns, index):
            return None
        first, last = self.nouns.around(index, role=True)
        if self.nouns.is_one_of(first, self.known.naming["quantifiers"]) or self._is_predicate(first, index):
            return None
        last = self._behind_institution(index, last)
        name = self.names.after_function(last) if last == index + 1 or not self._is_plural(first, index) else None
        if name and inner_function(self.names, index, last):
            return Mention(first, name[1], "role", index, role=(first, name[1]))
        if name and not self._is_thing_of_several(first, index, name):
            return Mention(first, name[1], "person", index, name, (first, last))
        return Mention(first, last, "role", index, role=(first, last))

    def _is_thing_of_several(self, first: int, index: int, name: tuple[int, int]) -> bool:
        """Whether German people of whom there are several have a thing behind them: *als Boten* **Steine** *warfen*."""
        if not self.names.german or name[1] - name[0] > 1 or self.names.is_shown(name[0]):
            return False
        return is_german_plural(self.tokens, first, index, self.known)

    def _is_predicate(self, first: int, index: int) -> bool:
        """Whether a bare French function tells what somebody is: *s'est déclaré* **candidat**, *est* **maire**."""
        if self.known.language != "fr" or first != index or not index or self.tokens[index].is_capital:
            return False
        before = self.tokens[index - 1]
        if not before.is_word or before.is_capital or before.lower in self.known.nouns:
            return False
        if self._is_plural_after_plural(before, self.tokens[index]) and not self.nouns.is_function(before):
            return True  # *les logiques* **politiciennes**
        if before.lower.endswith(_PARTICIPLES) or before.lower in _AS or is_finite(before, "fr"):
            return True
        manner = self.nouns.is_function(before) or before.lower.endswith("ment")
        return not manner and is_known(before.lower, "fr")  # *le peloton* **cycliste**

    def _is_plural_after_plural(self, before: Token, token: Token) -> bool:
        """Whether a plural right behind another one describes it: *des unités* **combattantes**."""
        return before.lower.endswith("s") and token.lower.endswith("s")

    def _behind_institution(self, index: int, last: int) -> int:
        """End of a function with its institution's name: *la cheffe de la compagnie* **Telor**; else *last*.

        In German its letters: *Leiter des Verbandes* **BVF**.
        Or with its region's: *le président de la région* **Haut-Val**. A person's name begins with a given name: *la
        cheffe de la compagnie* **Ada Tal**.
        """
        if self.names.german and last - index > 1 and last < len(self.tokens) and is_acronym(self.tokens[last]):
            return last + 1 if self.names.same_voice(last) else last
        bearers = either(self.bearers, self.known.naming["regions"])
        if last - index < 2 or last >= len(self.tokens) or not ends_with_bearer(self.names, last, bearers):
            return last
        if not self.tokens[last].is_capital or not self.names.same_voice(last):
            return last
        end = self.nouns.names(last)
        return last if end - last > 1 and self.tokens[last].text in self.known.first_names else end

    def _has_function(self, index: int) -> bool:
        """Whether a noun is a function; one of a group is so before a name: **protester** *Ada Tal*."""
        token = self.tokens[index]
        if self.names.roles.hold(token):
            return True
        single = not token.is_capital and token.lower in member_nouns(self.known.language)
        return single and self.names.after_function(index + 1) is not None and self.tokens[index + 1].is_capital

    def _is_plural(self, first: int, index: int) -> bool:
        """Whether an article or a number makes a French function several people's: *deux juges de la Cour* | *Tal*."""
        several = self.known.naming["plural_articles"] | self.known.naming["numbers"]
        return self.known.language in {"fr", "es"} and first < index and self.tokens[first].lower in several

    def _ranks(self, index: int) -> bool:
        """Whether an English function only describes the one behind it: *its* **chief** *executive*."""
        if not self.names.english or index + 1 >= len(self.tokens):
            return False
        after = self.tokens[index + 1]
        return not after.is_capital and (self.names.roles.hold(after) or self._has_function(index + 1))

    def _is_german_attribute(self, index: int) -> bool:
        """Whether a German word describes the noun behind it: *die* **verdächtigen** *Boote*, **Anwesende** *Leute*."""
        token = self.tokens[index]
        if not self.names.german:
            return False
        if not token.is_capital or token.lower.endswith(tuple(self.known.naming["not_roles"])):
            return True
        if index not in self.names.starts or index + 1 >= len(self.tokens) or not is_nominalised(token.text):
            return False
        after = self.tokens[index + 1]
        return after.is_capital and after.text not in self.known.first_names

    def _describes(self, index: int) -> bool:
        """Whether an English noun only tells what kind of thing follows: *a* **government** *grant*, *council tax*."""
        token = self.tokens[index]
        if not self.names.english or token.is_capital or index + 1 >= len(self.tokens):
            return False
        after = self.tokens[index + 1]
        if after.is_capital or not after.is_word or self.nouns.is_function(after) or self.nouns.is_verb(after):
            return False
        if after.lower.endswith(("ly", "'s")) or is_finite(after, "en"):
            return False
        return not any(heads.hold(after) for _, heads in self.heads) and not self.names.roles.hold(after)

    def _is_other_word(self, index: int) -> bool:
        """Whether a word in small letters is not the noun that it is with a capital: *état*, *justice*."""
        token = self.tokens[index]
        return token.lower in self.known.naming["only_capitals"] and not token.is_capital

    def _only_qualifies(self, index: int) -> bool:
        """Whether a word that could be a function is an adjective: *le premier jour*, *le Premier ministre*."""
        if not self.nouns.is_one_of(index, self.known.naming["prenominal"]):
            return False
        followed = index + 1 < len(self.tokens) and self.names.roles.hold(self.tokens[index + 1])
        return followed or not self.tokens[index].is_capital

    def phrase(self, index: int) -> Mention | None:
        """Whom a noun without a proper name beside it may mean; several states are a group."""
        return (self._special(index) if self.tokens[index].lower in self.special else None) or self._listed(index)

    def _special(self, index: int) -> Mention | None:
        """Whom one of the few nouns means of which each language's list says that it goes by a rule of its own."""
        return self._countries(index) or self._municipality(index) or self._only_named(index) or self._region(index)

    def _only_named(self, index: int) -> Mention | None:
        """An institution whose noun is one only before a name: **le site** *Quai Libre*, but not *le site du port*."""
        if self.tokens[index].lower not in self.known.naming["named_only"] or self.tokens[index].is_capital:
            return None
        if index + 1 >= len(self.tokens) or not self.tokens[index + 1].is_capital:
            return None
        return self._around(index, "organization")

    def _listed(self, index: int) -> Mention | None:
        """An institution, a government, people or a source without a name of its own: *le syndicat des pêcheurs*."""
        token = self.tokens[index]
        if self.names.english and token.is_capital and self._goes_on(index + 1):
            return None
        if self._is_other_word(index) or (self.names.german and not token.is_capital) or self.is_given_name(index):
            return None
        if self.names.german and token.lower in self.known.naming["offices"] and is_held(self.nouns, index):
            return None
        if (
            self._describes(index)
            or takes_stand(self.nouns, index)
            or token.lower in self.known.naming["no_institutions"]
        ):
            return None
        for kind, heads in self.heads:
            if heads.hold(token) and not (self.names.german and self._is_no_compound(token, heads)):
                several = kind == "organization" and self._are_several(index, heads)
                if several and opens_letters(self.nouns, index + 1):
                    return None
                if kind == "group" and is_adjective(self.nouns, index):
                    return None
                if kind == "state" and names_body(self.nouns, index):
                    return self._around(index, "organization")
                several = several or (kind == "state" and is_no_state(self.nouns, index))
                return None if self.names.is_verb_here(index) else self._around(index, "group" if several else kind)
        return None

    def is_given_name(self, index: int) -> bool:
        """Whether a French institution's noun is a given name before a surname: **Marine** *Tal*, not *la Marine*."""
        token = self.tokens[index]
        if self.known.language != "fr" or token.text not in self.known.first_names or index + 1 >= len(self.tokens):
            return False
        end = self.nouns.names(index)
        if end == index + 1 or token.lower not in self.known.organizations or self.nouns.has_determiner(index - 1):
            return False
        return not is_known(self.tokens[end - 1].lower, "fr")

    def _is_no_compound(self, token: Token, heads: HeadNouns) -> bool:
        """Whether a German word only ends as one of the nouns does, by chance or in another sense."""
        return heads.tail(token.lower) in self.known.naming["no_compounds"]

    def _countries(self, index: int) -> Mention | None:
        """States that an adjective makes one group: *les pays voisins*, but neither *le pays* nor *les pays*."""
        word, naming = self.tokens[index].lower, self.known.naming
        if word not in self.countries:
            return None
        adjectives = naming["country_adjectives"]
        before, after = (self.nouns.is_one_of(at, adjectives) for at in (index - 1, index + 1))
        if not (before or after or word in naming["country_groups"]):
            return None
        first, last = self.nouns.around(index)
        return Mention(min(first, index - before), max(last, index + 1 + after), "group", index)

    def _goes_on(self, index: int) -> bool:
        """Whether a capital follows that is the noun of the phrase: *Dock Workers | Federation*."""
        if index < len(self.tokens) and self.nouns.is_plural_genitive(index):
            index += 1
        if index >= len(self.tokens) or not self.tokens[index].is_capital:
            return False
        return any(heads.hold(self.tokens[index]) for _, heads in self.heads)

    def _are_several(self, index: int, heads: HeadNouns) -> bool:
        """Whether several institutions are meant, which are a group: *les syndicats*."""
        if self.names.german:
            return are_institutions(self.tokens, self.nouns.around(index)[0], index, self.known)
        word = self.tokens[index].lower
        return word.endswith("s") and word[:-1] in heads.nouns

    def _around(self, index: int, kind: MentionKind) -> Mention | None:
        holders = kind == "group" and self.tokens[index].lower[:-1] in self.known.roles  # *candidats* **à la mairie**
        first, last = self.nouns.around(index, role=holders)
        if self.nouns.is_one_of(first, self.known.naming["quantifiers"]) or pairs_states(self.nouns, last):
            return None
        capital = self.tokens[index].is_capital and not self.tokens[index].text.isupper()
        named = capital and not self.names.german and last > index + 1
        opens = self.known.language == "es" or index in self.names.starts
        if opens and kind in {"unnamed", "group"}:
            named = False  # *Fuentes del puerto*, **Critics** *of the port*: the capital only opens the sentence
        if kind == "group" and self.tokens[index].lower in self.known.naming["households"]:
            return Mention(first, self._behind_surname(last), kind, index)
        marked = name_in_marks(self.nouns, index, last) if kind == "organization" else None
        if marked:
            return Mention(first, marked[1] + 1, kind, index, marked, (first, last))
        bears = kind == "organization" and not named and not bears_no_person(self.nouns, index, last)
        given = self.names.given_to_institution(last) if bears else None
        listed = listed_name_at(self.nouns, last) if kind == "organization" and self.names.german else None
        if listed and (given is None or given[1] <= listed[1]):
            return Mention(first, listed[1], kind, index, listed, (first, last))
        held = self._function_within(given) if given and self.names.english else None
        if held is not None:
            return self.function(held)
        if given and self.names.german and self._holds_noun(index, given):
            return Mention(first, given[1], kind, index, (index, given[1]))  # *Gewerkschaft Fischerei und Schifffahrt*
        if given:
            return Mention(first, given[1], kind, index, given, (first, last))
        code = code_within(self.nouns, first, last) if kind == "state" else ""
        nameless = kind == "state" and not code  # *el* **Gobierno** *corvano*, of a state that no list has
        name = (self._name_begin(first, index), last) if named and not nameless else None
        if kind == "organization" and self.names.english:
            last = after_seat(self.nouns, first, last)
        return Mention(first, last, kind, index, name, code=code)

    def _behind_surname(self, last: int) -> int:
        """Token behind the surname of a household that ends at *last*: *la famille* **Tal**; else *last*."""
        named = last < len(self.tokens) and self.tokens[last].is_capital and self.names.same_voice(last)
        return self.nouns.names(last) if named else last

    def _region(self, index: int) -> Mention | None:
        """A French region or town that acts under its name: **la région Haut-Val** *interdit*, not *dans la région*."""
        naming = self.known.naming
        if self.tokens[index].lower not in naming["regions"] or index < 1 or index + 2 >= len(self.tokens):
            return None
        free = self.tokens[index - 1].lower in naming["definite"] and not (
            index > 1 and self.nouns.is_function(self.tokens[index - 2])
        )
        at = index + 1 + self.nouns.is_one_of(index + 1, naming["of"])
        end = self.nouns.names(at) if free and self.tokens[at].is_capital else at
        acts = end > at and end < len(self.tokens) and is_finite(self.tokens[end], self.known.language)
        return Mention(index - 1, end, "organization", index, (index, end)) if acts else None

    def _holds_noun(self, index: int, name: tuple[int, int]) -> bool:
        """Whether a German noun is part of the name behind it: *das* **Landgericht** *Roval*, not *die Firma Roval*."""
        local = self.tokens[index].lower.endswith(tuple(self.known.naming["local_kinds"]))
        firm = self.tokens[name[1] - 1].lower in self.known.naming["legal_forms"]
        return local or (name[1] - name[0] > 2 and not firm and not self._is_foreign(name))

    def _municipality(self, index: int) -> Mention | None:
        """A German town that acts under its name: **die Stadt Roval** *kassiert*, but not *in der Stadt Roval*."""
        if not self.names.german or self.tokens[index].lower not in self.known.naming["municipalities"]:
            return None
        determined = index > 0 and self.tokens[index - 1].lower in self.known.naming["people_articles"]
        given = self.names.given_to_institution(index + 1) if determined else None
        return Mention(index - 1, given[1], "organization", index, (index, given[1])) if given else None

    def _is_foreign(self, name: tuple[int, int]) -> bool:
        """Whether a name behind a German noun stands by itself: *die Zeitung* **The Roval Post**."""
        return any(self.tokens[at].lower in self.known.naming["foreign_links"] for at in range(*name))

    def _function_within(self, name: tuple[int, int]) -> int | None:
        """The function among the capitals behind an institution: *Harbour Board* **Chairman** *Ada Tal*."""
        return next((at for at in range(*name) if self.names.roles.hold(self.tokens[at])), None)

    def _name_begin(self, first: int, index: int) -> int:
        """Where the capitals begin that an English institution's noun ends: *Royal | Institute of Ports*.

        In French an adjective stands before few nouns: *la* **Haute** *Autorité*.
        """
        begin = index
        if self.known.language == "fr" and begin > first and self.tokens[begin - 1].is_capital:
            return begin - self.nouns.is_one_of(begin - 1, self.known.naming["prenominal"])
        while self.names.english and begin > first and self._is_in_name(begin - 1):
            begin -= 1
        return begin

    def _is_in_name(self, index: int) -> bool:
        token = self.tokens[index]
        if self.nouns.is_plural_genitive(index) or self.nouns.joins_capitals(index):
            return True
        return token.is_capital and not self.nouns.has_determiner(index) and token.lower not in self.known.demonyms
