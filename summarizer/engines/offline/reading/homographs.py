"""Words that are nouns or adjectives, and verbs where those could not stand: *la loi* **change** *les règles*.

A lemmatizer sees one word at a time and tells the noun. Where a clause shows no other verb, such a word behind a noun
or a pronoun is one.
"""

from __future__ import annotations

from functools import cache, lru_cache

from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_french_infinitive
from summarizer.engines.offline.reading.vocabulary import vocabulary
from summarizer.lexicon import either, word_sets

__all__ = ["may_hold_clause"]

_LANGUAGES = frozenset({"fr", "en"})


def may_hold_clause(scene: Scene, first: int, last: int) -> bool:
    """Whether a finite verb outside marks stands among the tokens from *first* to *last*, or what may be one there."""
    if scene.has_clause(first, last):
        return True
    if scene.language not in _LANGUAGES:
        return False
    nominal = _nominal(scene.language)
    return any(
        scene.inside[at] < 0
        and scene.tokens[at - 1].is_word
        and not scene.tokens[at].is_capital
        and scene.lowers[at - 1] not in nominal
        and _may_be_verb(scene.lowers[at], scene.language)
        for at in range(first + 1, last)
    )


@cache
def _nominal(language: str) -> frozenset[str]:
    """What a noun or an adjective stands behind, and no verb."""
    words, quoting = vocabulary(language).words, word_sets(language, "quoting")
    small = either(words["articles"], words["determiners"], words["prepositions"], words["conjunctions"])
    return either(small, quoting["genitives"], quoting["contracted"])


@lru_cache(maxsize=1 << 14)
def _may_be_verb(word: str, language: str) -> bool:
    """Whether a word may be a verb in the third person of the present: *change*, *changes*."""
    if language == "fr":
        first_group = word.endswith("e") and is_french_infinitive(word + "r")
        return first_group or word in word_sets("fr", "quoting")["verb_homographs"]
    lemma = lemma_of(word, "en")
    if not word.endswith("s") or lemma == word:
        return False
    stem = lemma.removesuffix("e")
    return lemma in {lemma_of(form, "en") for form in (f"{stem}ing", f"{stem}{stem[-1:]}ing")}
