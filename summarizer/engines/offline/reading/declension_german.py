"""German names whose words change with the case: *Vereinte* and *Vereinten Nationen*."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from summarizer.engines.offline.reading.lemmas import lemma_of

__all__ = ["declined", "declines", "undeclined"]

_STRONG = ("er", "es", "e")  # of a name as it stands in a list
_ENDINGS = ("en", "er", "es", "em", "e")
_ARTICLES = frozenset({"Der", "Die", "Das"})
_BEHIND_NOUN = frozenset({"der", "des", "für"})
_NOUN_ENDINGS = ("e", "en", "er", "n", "nen", "")
_UMLAUTS = str.maketrans("aou", "äöü")
_SHORTEST = 4  # letters of an adjective


def declined(name: str) -> tuple[str, ...]:
    """The forms of *name* in all cases, itself first: *Rotes Kreuz*, *Rote Kreuz*, *Roten Kreuzes*."""
    words = name.split(" ")
    ending = next((ending for ending in _STRONG if words[0].endswith(ending)), "")
    if words[1:2] and words[1] in _BEHIND_NOUN:
        return (name, " ".join([words[0] + "s", *words[1:]]))  # *des Umweltprogramms der Vereinten Nationen*
    if len(words) < 2 or not ending or words[0] in _ARTICLES:
        return (name,)
    count = next((at for at, word in enumerate(words) if not word.endswith(ending)), len(words) - 1)
    count = min(count, len(words) - 1)
    stems, noun, rest = [word.removesuffix(ending) for word in words[:count]], words[count], words[count + 1 :]
    forms = [
        " ".join([*(stem + other for stem in stems), noun + genitive, *rest])
        for other in _ENDINGS
        for genitive in ("", "s", "es")
    ]
    return (name, *(form for form in forms if form != name))


def undeclined(words: Sequence[str]) -> str:
    """The words of a name in lower case, without the endings of adjectives and of the genitive: *rot kreuz*."""
    return " ".join([*map(_stem, words[:-1]), words[-1].lower().removesuffix("s").removesuffix("e")])


def _stem(word: str) -> str:
    lower = word.lower()
    ending = next((ending for ending in _ENDINGS if lower.endswith(ending)), "")
    return lower.removesuffix(ending) if len(lower) - len(ending) >= _SHORTEST - 1 else lower


@lru_cache(maxsize=1 << 13)
def declines(word: str) -> bool:
    """Whether a noun in its first form has other cases than a name has: *Strom*, *Fischer*, not *Hamburg*, *Merkel*."""
    if lemma_of(word, "de") != word:
        return False
    forms = (stem + ending for stem in (word, _with_umlaut(word)) for ending in _NOUN_ENDINGS)
    return any(form != word and lemma_of(form, "de") == word for form in forms)


def _with_umlaut(word: str) -> str:
    """A noun with the umlaut of its plural: *Ström* of *Strom*."""
    places = [at for at, letter in enumerate(word) if letter in "aou"]
    if not places:
        return word
    at = places[-1] - (word[places[-1] - 1 : places[-1] + 1] == "au")
    return word[:at] + word[at].translate(_UMLAUTS) + word[at + 1 :]
