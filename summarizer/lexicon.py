"""The words of speech of each language, read from data files.

One folder of `summarizer/data` per language; `cues.toml` holds the verbs, prepositions and nouns by which an article
hands its words over to somebody.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from summarizer.own_words import added, own_table

__all__ = [
    "LANGUAGES",
    "Lexicon",
    "SourcePhrase",
    "SpeechNoun",
    "SpeechVerb",
    "WordSets",
    "either",
    "lexicon",
    "load_table",
    "without",
    "word_sets",
]

LANGUAGES = ("de", "en", "es", "fr")
"""Languages that have lexicons, as ISO 639-1 codes."""


@dataclass(frozen=True, slots=True)
class SpeechVerb:
    """A verb that hands words over to a speaker.

    `kind` is one of say, accuse, deny, ask, announce, estimate, confirm. A `strong` verb introduces reported content by
    itself; a weak one is a cue only beside quotation marks. `takes_object`: a plain noun phrase after it is reported
    content.
    """

    lemma: str
    kind: str
    strong: bool
    takes_object: bool
    particle: str
    reflexive: bool
    words: tuple[str, ...]
    """The particle's words as they stand in a text."""


@dataclass(frozen=True, slots=True)
class SourcePhrase:
    """A preposition that names a source: *selon*, *according to*, *zufolge* (which follows its source).

    `holds`: where the speaker stands, in what the phrase governs (empty), or as `cues.german_sources` tells; `noun`:
    which of its words is the noun of saying.
    """

    words: tuple[str, ...]
    follows: bool
    strong: bool
    holds: str = ""
    noun: int = 0


@dataclass(frozen=True, slots=True)
class SpeechNoun:
    """A noun of speech: *annonce*, *accusation*."""

    lemma: str
    kind: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The cues of one language, by form. An unknown language has empty tables."""

    language: str
    verbs: Mapping[str, tuple[SpeechVerb, ...]]
    nouns: Mapping[str, SpeechNoun]
    prepositions: Mapping[str, Mapping[str, tuple[SourcePhrase, ...]]]
    """Source phrases by their first word, then by their second; by an empty one where there is none."""
    openers: frozenset[str]
    """The words at which a cue may begin."""
    begun: Mapping[str, frozenset[str]]
    """Those of them that open nothing but longer source phrases, such as *de*, with the words that go on with these."""
    connectors: Mapping[str, frozenset[str]]
    """The words, beside the complementizers, that open what a verb governs, by its lemma; missing where any may."""
    ambiguous: frozenset[str]
    """Forms of verbs that are other common words as well."""
    words: WordSets


def load_table(language: str, name: str) -> dict[str, Any]:
    """The data file *name* (without its ending) of *language* with what the user adds; empty where there is none."""
    return added(_packaged(language, name), own_table(language, name))


@lru_cache(maxsize=8)  # a language's names and nouns are asked for several times while its tables are made
def _packaged(language: str, name: str) -> Mapping[str, Any]:
    resource = files("summarizer") / "data" / language / f"{name}.toml"
    return tomllib.loads(resource.read_text("utf-8")) if resource.is_file() else {}


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of *language*, read once."""
    table = load_table(language, "cues")
    verbs, prepositions = _verbs(table), _prepositions(table)
    sources = word_sets(language, "quoting")["sources.words"]
    longer = (word for word, phrases in prepositions.items() if "" not in phrases and word not in verbs)
    return Lexicon(
        language=language,
        verbs=MappingProxyType(verbs),
        nouns=MappingProxyType(_nouns(table)),
        prepositions=MappingProxyType(prepositions),
        openers=sources.union(verbs, prepositions),
        begun=MappingProxyType({word: frozenset(prepositions[word]) for word in longer if word not in sources}),
        ambiguous=_ambiguous(table),
        connectors=MappingProxyType(_connectors(table)),
        words=word_sets(language),
    )


def _verbs(table: Mapping[str, Any]) -> dict[str, tuple[SpeechVerb, ...]]:
    verbs: dict[str, tuple[SpeechVerb, ...]] = {}
    for entry in (*table.get("locution", ()), *table.get("verb", ())):
        particle: str = entry.get("particle", "")
        verb = SpeechVerb(
            lemma=entry["lemma"],
            kind=entry["class"],
            strong=entry["strength"] == "strong",
            takes_object=entry.get("object", False),
            particle=particle,
            reflexive=entry.get("reflexive", False),
            words=tuple(particle.replace("'", "' ").split()),
        )
        for form in entry["forms"]:
            verbs[form.lower()] = (*verbs.get(form.lower(), ()), verb)
    return verbs


def _connectors(table: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    entries = [entry for entry in (*table.get("locution", ()), *table.get("verb", ())) if entry.get("connector")]
    found: dict[str, frozenset[str]] = {}
    for entry in entries:
        found[entry["lemma"]] = found.get(entry["lemma"], frozenset()) | frozenset(entry["connector"])
    return found


def _ambiguous(table: Mapping[str, Any]) -> frozenset[str]:
    entries = (*table.get("locution", ()), *table.get("verb", ()))
    return frozenset(form.lower() for entry in entries for form in entry.get("ambiguous", ()))


def _nouns(table: Mapping[str, Any]) -> dict[str, SpeechNoun]:
    entries = table.get("noun", [])
    return {form.lower(): SpeechNoun(entry["lemma"], entry["class"]) for entry in entries for form in entry["forms"]}


def _prepositions(table: Mapping[str, Any]) -> dict[str, dict[str, tuple[SourcePhrase, ...]]]:
    phrases: dict[str, dict[str, tuple[SourcePhrase, ...]]] = {}
    for entry in table.get("preposition", []):
        words = tuple(entry["words"].lower().replace("’", "'").replace("'", "' ").split())
        phrase = SourcePhrase(words, follows=entry["position"] == "after", strong=entry["strength"] == "strong")
        table, second = phrases.setdefault(words[0], {}), words[1] if len(words) > 1 else ""
        table[second] = tuple(sorted((*table.get(second, ()), phrase), key=lambda found: -len(found.words)))
    return phrases


class WordSets(dict[str, frozenset[str]]):
    """Sets of words by name; a group holds all of its sets (*auxiliaries*, *auxiliaries.be*), a missing one none."""

    def __missing__(self, name: str) -> frozenset[str]:
        return self.setdefault(name, frozenset())  # rules ask over and over for what only another language has


@cache
def word_sets(language: str, name: str = "words") -> WordSets:
    """The word sets of one data file, in lower case with straight apostrophes; a lemma may be of several words."""
    sets = WordSets()
    for key, value in load_table(language, name).items():
        groups = (
            {key: value} if isinstance(value, list) else {f"{key}.{inner}": words for inner, words in _lists(value)}
        )
        for group, words in groups.items():
            sets[group] = frozenset(word.lower().replace("’", "'") for word in words)
            sets[key] |= sets[group]
    return sets


def _lists(table: Any) -> list[tuple[str, list[str]]]:
    return [(key, value) for key, value in table.items() if isinstance(value, list)] if isinstance(table, dict) else []


# --- sets made of sets -----------------------------------------------------------------------------------------------

_KEPT = 1 << 10  # sets: what the rules of all languages ask for is a few hundred


@lru_cache(maxsize=_KEPT)
def either(*sets: frozenset[str]) -> frozenset[str]:
    """The words of any of *sets*. Word lists are the same for every article: what is made of them is made once."""
    return frozenset().union(*sets)


@lru_cache(maxsize=_KEPT)
def without(words: frozenset[str], *others: frozenset[str]) -> frozenset[str]:
    """*words* without those of *others*, made once as well."""
    return words.difference(*others)
