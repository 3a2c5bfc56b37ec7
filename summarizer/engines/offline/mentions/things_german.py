"""What tells a German name from the nouns that stand where it could: *setzte die Polizei* **Wasserwerfer** *ein*.

Every German noun has a capital, so capitals side by side need not belong together. The dictionary lists cases of common
nouns that names lack: *Wasserwerfern*, but no *Merkeln*.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from summarizer.engines.offline.mentions.nouns import NounPhrases
from summarizer.engines.offline.reading.lemmas import is_known, lemma_of
from summarizer.engines.offline.reading.verbs import is_finite

__all__ = ["declines", "firms", "is_foreign", "is_in_forefield", "is_thing_of_force", "standing_alone", "towns"]

_ENDINGS = ("e", "en", "er", "n", "nen", "")
_UMLAUTS = str.maketrans("aou", "äöü")
_LONGEST = 5  # tokens of a phrase that opens a sentence before its verb


@lru_cache(maxsize=1 << 13)
def declines(word: str) -> bool:
    """Whether a noun in its first form has other cases than a name has: *Strom*, *Fischer*, not *Hamburg*, *Merkel*."""
    if lemma_of(word, "de") != word:
        return False
    forms = (stem + ending for stem in (word, _with_umlaut(word)) for ending in _ENDINGS)
    return any(form != word and lemma_of(form, "de") == word for form in forms)


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
    words = [token for token in nouns.tokens[first:last] if token.lower not in nouns.vocabulary.particles]
    names = nouns.vocabulary.first_names if len(words) == last - first else frozenset[str]()
    return all(word.text in names or (word.text.isalpha() and not is_known(word.lower, "de")) for word in words)


def _with_umlaut(word: str) -> str:
    """A noun with the umlaut of its plural: *Ström* of *Strom*."""
    places = [at for at, letter in enumerate(word) if letter in "aou"]
    if not places:
        return word
    at = places[-1] - (word[places[-1] - 1 : places[-1] + 1] == "au")
    return word[:at] + word[at].translate(_UMLAUTS) + word[at + 1 :]


def standing_alone(nouns: NounPhrases) -> frozenset[str]:
    """Capitals that no other capital and no article stands beside somewhere, as a surname does."""
    tokens, found = nouns.tokens, set()
    for at in nouns.scene.capitals:
        if 0 < at < len(tokens) - 1:
            before, after = tokens[at - 1], tokens[at + 1]
            if not (before.is_capital or after.is_capital or before.lower in nouns.determiners):
                found.add(tokens[at].text)
    return frozenset(text for text in found if lemma_of(text, "de") == text)


def firms(nouns: NounPhrases) -> frozenset[str]:
    """Capitals that their legal form shows to be a firm's name: *Medica* of *Medica GmbH*."""
    suffixes = nouns.vocabulary.suffixes
    return frozenset(token.text for token, form in pairwise(nouns.tokens) if token.is_capital and form.text in suffixes)


def towns(nouns: NounPhrases) -> frozenset[str]:
    """Capitals right behind a preposition of place, where a noun would have an article: *in* **Hof**."""
    places = nouns.naming["town_prepositions"]
    return frozenset(
        after.text for before, after in pairwise(nouns.tokens) if after.is_capital and before.lower in places
    )
