"""What tells a German name from the nouns that stand where it could: *setzte die Polizei* **Wasserwerfer** *ein*.

Every German noun has a capital, so capitals side by side need not belong together. The dictionary lists cases of common
nouns that names lack: *Wasserwerfern*, but no *Merkeln*.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from itertools import pairwise

from summarizer.engines.offline.mentions.nouns import NounPhrases
from summarizer.engines.offline.reading.declension_german import declines
from summarizer.engines.offline.reading.lemmas import is_known, lemma_of
from summarizer.engines.offline.reading.verbs import is_finite

__all__ = [
    "firms",
    "is_edition",
    "is_foreign",
    "is_in_forefield",
    "is_in_number",
    "is_no_party",
    "is_thing_of_force",
    "listed_name_at",
    "numbers_thing",
    "standing_alone",
    "towns",
]

_ROMAN = re.compile(r"[IVX]+")
_TOWNS = ("er",)
_LONGEST = 5  # tokens of a phrase that opens a sentence before its verb


def is_in_forefield(nouns: NounPhrases, last: int) -> bool:
    """Whether all words of a sentence before its verb end at *last*: **Die Polizei Hof** *ermittelt*.

    These are one phrase, for a German main clause has one phrase before its verb.
    """
    if last >= len(nouns.tokens) or not is_finite(nouns.tokens[last], "de"):
        return False
    unit = nouns.scene.units[nouns.scene.unit_of[last]]
    words = nouns.tokens[unit.first : last]
    return len(words) <= _LONGEST and not unit.title and all(word.is_word for word in words)


def is_thing_of_force(nouns: NounPhrases, at: int, placed: frozenset[str]) -> bool:
    """Whether the noun at *at* is what a force deals with, and not its place: *weil die Armee* **Strom** *spart*.

    *placed*: towns that the text tells elsewhere.
    """
    if at < 1 or not nouns.tokens[at - 1].lower.endswith(tuple(nouns.naming["placed_kinds"])):
        return False
    text = nouns.tokens[at].text
    return text not in placed and declines(text) and not is_in_forefield(nouns, at + 1)


def is_foreign(nouns: NounPhrases, first: int, last: int) -> bool:
    """Whether no German dictionary has any of the words, given names and particles aside: *Hadja Kessanu*."""
    before = nouns.tokens[first - 1] if first else None
    if before is not None and before.is_capital and before.lower.endswith(tuple(nouns.naming["place_kinds"])):
        return False  # *die Stadt* **Hadja Kessanu**
    words = [token for token in nouns.tokens[first:last] if token.lower not in nouns.vocabulary.particles]
    names = nouns.vocabulary.first_names if len(words) == last - first else frozenset[str]()
    return all(word.text in names or (word.text.isalpha() and not is_known(word.lower, "de")) for word in words)


def standing_alone(nouns: NounPhrases) -> frozenset[str]:
    """Capitals that no other capital and no article stands beside somewhere, as a surname does."""
    tokens, found = nouns.tokens, set()
    for at in nouns.scene.capitals:
        if 0 < at < len(tokens) - 1:
            before, after = tokens[at - 1], tokens[at + 1]
            if not (before.is_capital or after.is_capital or before.lower in nouns.determiners):
                found.add(tokens[at].text)
    return frozenset(text for text in found if lemma_of(text, "de") == text)


def firms(nouns: NounPhrases) -> Mapping[str, str]:
    """Capitals that their legal form shows to be a firm's name, *Medica* of *Medica GmbH*, with the town before them.

    A word of the dictionary has one, the others an empty string: **Hofer** *Stadtbahnen AG*, *Hofer Medica GmbH*.
    """
    suffixes, tokens, found = nouns.vocabulary.suffixes, nouns.tokens, dict[str, str]()
    for at in nouns.scene.capitals:
        if at + 1 < len(tokens) and tokens[at + 1].text in suffixes:
            legal = tokens[at + 1].lower in nouns.naming["legal_forms"]
            if not legal and (tokens[at].lower.endswith(_TOWNS) or is_known(tokens[at].lower, "de")):
                continue  # *der* **Hofer** *Konzern*, *die* **Deutsche** *Bank*
            before = tokens[at - 1] if at else tokens[at]
            town = before.is_capital and before.lower.endswith(_TOWNS) and is_known(tokens[at].lower, "de")
            found.setdefault(tokens[at].text, before.text if town else "")
    return found


def towns(nouns: NounPhrases) -> frozenset[str]:
    """Capitals right behind a preposition of place, where a noun would have an article: *in* **Hof**."""
    places = nouns.naming["town_prepositions"]
    return frozenset(
        after.text for before, after in pairwise(nouns.tokens) if after.is_capital and before.lower in places
    )


def is_no_party(nouns: NounPhrases, index: int, starts: Collection[int]) -> bool:
    """Whether a word that parties are called by is none here: *im* **Grünen**, *die* **Linke** *Szene*."""
    after = nouns.tokens[index + 1] if index + 1 < len(nouns.tokens) else None
    if nouns.is_one_of(index - 1, nouns.naming["not_before_parties"]) or (after and after.is_capital):
        return True
    opens = index in starts or not nouns.is_one_of(index - 1, nouns.naming["before_parties"])
    return opens and not (after and is_finite(after, "de"))


def is_edition(nouns: NounPhrases, index: int) -> bool:
    """Whether a country's name right behind an institution's belongs to it: *Tarn Times* **Deutschland**."""
    if index >= len(nouns.tokens) or nouns.scene.inside[index] != nouns.scene.inside[index - 1]:
        return False
    return nouns.tokens[index].is_capital and nouns.tokens[index].plain in nouns.vocabulary.countries


def listed_name_at(nouns: NounPhrases, index: int) -> tuple[int, int] | None:
    """The institution of several words known by name at *index*: *die Organisation* **Ärzte ohne Grenzen**."""
    if index >= len(nouns.tokens):
        return None
    for words in nouns.vocabulary.institutions.get(nouns.tokens[index].text, ()):
        end = index + len(words)
        if len(words) > 1 and tuple(token.text for token in nouns.tokens[index:end]) == words:
            return (index, end)
    return None


def numbers_thing(nouns: NounPhrases, index: int) -> bool:
    """Whether letters count something or have a number behind them: *Elisabeth* **II.**, *die Sorte* **LK** *501*."""
    numbered = nouns.scene.lower(index + 1)[:1].isdigit()
    return _ROMAN.fullmatch(nouns.tokens[index].text) is not None or numbered


def is_in_number(nouns: NounPhrases, index: int) -> bool:
    """Whether capitals stand between figures: *Aktenzeichen 7* **KR** *16/10*."""
    if not 0 < index < nouns.count - 1:
        return False
    return nouns.tokens[index - 1].text[:1].isdigit() and nouns.tokens[index + 1].text[:1].isdigit()
