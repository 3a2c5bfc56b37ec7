"""What the rules know of a language beyond its cues: titles, institutions, states, stances, hedges."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from itertools import product
from typing import Any

from babel import Locale

from summarizer.engines.offline.reading.declension_german import declined
from summarizer.engines.offline.reading.phrase_tables import Phrases, lower, phrase_table, plain, split
from summarizer.engines.offline.reading.stance_cues import StanceCue, act_cues, named_deeds, stance_cues, stance_phrases
from summarizer.lexicon import load_table, word_sets
from summarizer.tokens import tokenize

__all__ = ["Phrases", "StanceCue", "Vocabulary", "plain", "vocabulary"]

_FUNCTION_WORDS = (
    "relatives", "negations", "adverbs", "prepositions", "pronouns", "articles", "determiners", "reporting",
    "auxiliaries", "conjunctions",
)  # fmt: skip
_NO_STATES = frozenset({"EU", "EZ", "UN", "ZZ", "XA", "XB", "QO"})  # what the CLDR lists beside states


class Vocabulary:
    """The word lists of one language, in lower case with straight apostrophes unless said otherwise.

    Each is read when it is first asked for. An unknown language has empty lists.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.words = word_sets(language)
        self.naming = word_sets(language, "naming")
        self._names = load_table(language, "names")
        self._stances = load_table(language, "stances")
        self._disputes = load_table(language, "disputes")

    @cached_property
    def function_words(self) -> frozenset[str]:
        """Words of the closed classes, which no name holds."""
        return frozenset().union(*(self.words[name] for name in _FUNCTION_WORDS))

    @cached_property
    def closed_words(self) -> frozenset[str]:
        """Function words and determiners."""
        return self.function_words | self.words["determiners"] | self.words["articles"]

    @cached_property
    def honorifics(self) -> frozenset[str]:
        """Forms of address before a surname, as written."""
        return frozenset(self._names.get("honorifics", ()))

    @cached_property
    def roles(self) -> frozenset[str]:
        """Functions that a person holds."""
        return lower(self._names.get("roles", ()))

    @cached_property
    def organizations(self) -> frozenset[str]:
        """Head nouns of institutions."""
        return lower(self._names.get("organizations", ()))

    @cached_property
    def states(self) -> frozenset[str]:
        """Head nouns of a state or its government."""
        return lower(self._names.get("states", ()))

    @cached_property
    def groups(self) -> frozenset[str]:
        """Plural nouns of people."""
        return lower(self._names.get("groups", ()))

    @cached_property
    def nouns(self) -> frozenset[str]:
        """Every common noun that a mention can turn on."""
        lists = (self.roles, self.organizations, self.states, self.groups, self.unnamed)
        return frozenset().union(*lists, self.naming["countries"], self.naming["country_groups"])

    @cached_property
    def unnamed(self) -> frozenset[str]:
        """Head nouns of a source that hides its name."""
        return lower(self._names.get("unnamed", ()))

    @cached_property
    def anonymity(self) -> tuple[str, ...]:
        """Phrases that say a source hides its name."""
        return tuple(sorted(lower(self._names.get("anonymity", ()))))

    @cached_property
    def countries(self) -> Phrases:
        """Names of states, with their ISO 3166 codes."""
        return phrase_table(self.language, _countries(self.language, self._names))

    @cached_property
    def capitals(self) -> Phrases:
        """Capitals that may stand for a government, with the state's code."""
        return phrase_table(self.language, self._names.get("metonyms", {}).items())

    @cached_property
    def seats(self) -> Phrases:
        """Buildings and places that stand for an institution, with the state it belongs to."""
        return phrase_table(self.language, self._names.get("seats", {}).items())

    @cached_property
    def agencies(self) -> frozenset[str]:
        """News agencies and outlets, as written."""
        return frozenset(self._names.get("agencies", ()))

    @cached_property
    def acronyms(self) -> frozenset[str]:
        """Short names of well-known institutions, as written."""
        return frozenset(self._names.get("acronyms", ()))

    @cached_property
    def institutions(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        """Well-known institutions by the first word of their names, all as written, the longest first."""
        table: dict[str, list[tuple[str, ...]]] = {}
        same = (name for names in self.same for name in names)
        listed = (*self.agencies, *self.acronyms, *self._names.get("bodies", ()), *same)
        for name in dict.fromkeys(form for each in listed for form in self._forms(each)):
            words = tuple(token.text for token in tokenize(name, self.language))
            table.setdefault(words[0], []).append(words)
        return {first: tuple(sorted(names, key=lambda words: (-len(words), words))) for first, names in table.items()}

    def _forms(self, name: str) -> tuple[str, ...]:
        """A name in all cases that it has in the language."""
        return declined(name) if self.language == "de" else (name,)

    @cached_property
    def same(self) -> tuple[tuple[str, ...], ...]:
        """Names of institutions that have several, those of one together, as written."""
        return tuple(map(tuple, self._names.get("same", ())))

    @cached_property
    def demonyms(self) -> Mapping[str, str]:
        """Adjectives and nouns of a people, with the state's code."""
        return {form.lower(): code for form, code in self._names.get("demonyms", {}).items()}

    @cached_property
    def first_names(self) -> frozenset[str]:
        """Given names, as written, with their capital: the language's own and those of every language's press."""
        given = load_table("", "given")
        halves = (self._names.get(half, ()) for half in ("first_halves", "second_halves"))
        double = map("-".join, product(*halves)) if "first_halves" in self._names else ()
        names = (self._names.get("first_names", ()), double, given.get("feminine", ()), given.get("masculine", ()))
        return frozenset().union(*names) - frozenset(load_table(self.language, "naming").get("no_given", ()))

    @cached_property
    def suffixes(self) -> frozenset[str]:
        """Legal forms and tails of institutions' names, as written."""
        return frozenset(self._names.get("organization_suffixes", ()))

    @cached_property
    def particles(self) -> frozenset[str]:
        """Small words inside a person's name."""
        return lower(self._names.get("particles", ()))

    @cached_property
    def name_particles(self) -> frozenset[str]:
        """These, and words of another sense that are such in some names: *zu*."""
        return self.particles | self.naming["estate_particles"]

    @cached_property
    def particle_pairs(self) -> frozenset[tuple[str, str]]:
        """Particles of two words whose first is one by itself too: *von der*."""
        pairs = (phrase.lower().split() for phrase in self._names.get("particle_pairs", ()))
        return frozenset((pair[0], pair[1]) for pair in pairs if len(pair) == 2 and pair[0] in self.particles)

    @cached_property
    def not_names(self) -> frozenset[str]:
        """Capitalized words that are no actors."""
        return lower(self._names.get("not_names", ()))

    @cached_property
    def thing_letters(self) -> frozenset[str]:
        """Letters that stand for a thing and no body, as written: *DVD*."""
        return frozenset(self._names.get("thing_letters", ()))

    @cached_property
    def calendar(self) -> frozenset[str]:
        """Days and months."""
        return lower(self._names.get("days_months", ()))

    @cached_property
    def titles(self) -> tuple[tuple[str, str], ...]:
        """Titles and what else they may stand for, as written: *chef du gouvernement*, *premier ministre*."""
        entries = load_table(self.language, "naming").get("titles", {})
        return tuple((title, other) for title, others in entries.items() for other in others)

    @cached_property
    def abbreviated(self) -> Mapping[str, Sequence[str]]:
        """Forms of address that stand for a function, with its nouns: *sen.*, *senator*."""
        found: Mapping[str, Sequence[str]] = load_table(self.language, "naming").get("abbreviated", {})
        return found

    @cached_property
    def stances(self) -> Mapping[str, tuple[StanceCue, ...]]:
        """Verbs and nouns of taking a stand, by form."""
        return stance_cues(self._stances, self.language)

    @cached_property
    def stance_nouns(self) -> Mapping[str, tuple[StanceCue, ...]]:
        """Nouns of taking a stand that need a preposition, by form."""
        nouns = {
            form: tuple(cue for cue in listed if cue.noun and cue.connectors) for form, listed in self.stances.items()
        }
        return {form: cues for form, cues in nouns.items() if cues}

    @cached_property
    def acts(self) -> Mapping[str, tuple[StanceCue, ...]]:
        """Verbs that take a stand with some nouns only, by form."""
        return act_cues(load_table(self.language, "acts"))

    @cached_property
    def stance_phrases(self) -> Phrases:
        """Phrases of taking a stand, with the stance."""
        return phrase_table(self.language, stance_phrases(self._stances))

    @cached_property
    def deeds(self) -> Mapping[str, str]:
        """The noun of what a phrase of taking a stand tells, by its words: *stepped down* is a *resignation*."""
        named = named_deeds(self._stances)
        return {" ".join(map(plain, split(self.language, words))): noun for words, noun in named}

    @cached_property
    def demands(self) -> Phrases:
        """Phrases by which a speaker's own sentence demands, forbids or judges, with the stance."""
        table = self._stances.get("obligation", {})
        listed = ((words, stance) for stance, phrases in table.items() for words in phrases)
        return phrase_table(self.language, (*listed, *self._judging_verbs()))

    @cached_property
    def predicates(self) -> Phrases:
        """Those of them that are verbs with their object, and judge their subject: *the toll* **goes too far**."""
        return phrase_table(self.language, self._judging_verbs())

    def _judging_verbs(self) -> Iterator[tuple[str, str]]:
        table = load_table(self.language, "verdicts")
        for side in ("supports", "opposes"):
            for words in table.get(side, {}).get("predicates", ()):
                yield words, side

    @cached_property
    def questions(self) -> Phrases:
        """Phrases that open a question to which nobody waits for an answer, with the stance."""
        table = load_table(self.language, "questions").get("openings", {})
        listed = ((words, side) for side in ("supports", "opposes") for words in table.get(side, ()))
        return phrase_table(self.language, listed)

    @cached_property
    def conditions(self) -> Mapping[str, Sequence[tuple[str, ...]]]:
        """Conjunctions that put a stand under a condition, by their first word."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for phrase in self._stances.get("conditional", {}).get("words", ()):
            words = split(self.language, phrase)
            found.setdefault(words[0], []).append(words)
        return found

    @cached_property
    def hedges(self) -> Phrases:
        """Phrases by which an article keeps its distance from a claim."""
        return self._flat("hedges")

    @cached_property
    def conditional_forms(self) -> frozenset[str]:
        """Verb forms by which an article keeps its distance from a claim."""
        return lower(self._disputes.get("conditional_forms", ()))

    @cached_property
    def unverified(self) -> Phrases:
        """Phrases that say a claim is not confirmed."""
        return self._flat("unverified")

    @cached_property
    def no_comment(self) -> Phrases:
        """Phrases of declining to comment."""
        return self._flat("no_comment")

    @cached_property
    def denials(self) -> Phrases:
        """Phrases of denial."""
        return self._flat("deny")

    @cached_property
    def untrue(self) -> Phrases:
        """Phrases by which somebody calls untrue what another said."""
        return self._flat("untrue")

    @cached_property
    def blames(self) -> Phrases:
        """Phrases that say whose fault or doing something is."""
        return self._flat("blames")

    @cached_property
    def clears(self) -> Phrases:
        """Phrases by which somebody says to have had no part in something."""
        return self._flat("clears")

    @cached_property
    def unproven(self) -> Phrases:
        """Phrases that say there is no proof of what follows."""
        return self._flat("unproven")

    @cached_property
    def rivals(self) -> Phrases:
        """Phrases that set one figure against another."""
        return self._flat("rivals")

    @cached_property
    def grave(self) -> frozenset[str]:
        """Nouns and participles of wrongdoing and harm, which make a claim matter."""
        return lower(self._disputes.get("facts", ()))

    def _flat(self, name: str) -> Phrases:
        return phrase_table(self.language, ((phrase, phrase) for phrase in self._disputes.get(name, ())))


@cache
def vocabulary(language: str) -> Vocabulary:
    """The vocabulary of *language*, read once."""
    return Vocabulary(language)


def _countries(language: str, names: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Names of states from the Unicode CLDR, the press's short forms beside them, and self-governed parts."""
    if language:
        for code, name in Locale(language).territories.items():
            if code.isalpha() and len(code) == 2 and code not in _NO_STATES:
                yield name.split(" (")[0], code
    yield from names.get("countries", {}).items()
    yield from names.get("provinces", {}).items()
