"""Which words are verbs, as far as word lists and a lemmatizer can tell."""

from __future__ import annotations

from functools import cache

import simplemma

from summarizer.engines.offline.vocabulary import Vocabulary, vocabulary
from summarizer.lexicon import lexicon
from summarizer.tokens import Token

__all__ = ["has_clause", "is_finite"]

_FRENCH_INFINITIVE = ("er", "ir", "re", "oir")
_FRENCH_PARTICIPLE = (
    "é",
    "ée",
    "és",
    "ées",
    "i",
    "ie",
    "is",
    "ies",
    "u",
    "ue",
    "us",
    "ues",
    "ant",
    "t",
    "te",
    "ts",
    "tes",
)
_NOT_FINITE = frozenset(
    {
        "avoir",
        "être",
        "ayant",
        "étant",
        "eu",
        "été",
        "be",
        "been",
        "being",
        "having",
        "haben",
        "sein",
        "gewesen",
        "werden",
    }
)
_SUBJECTS = frozenset(
    "je j' tu il elle on nous vous ils elles c' ce ça cela i we you he she it they there that's it's ich wir er sie es ihr man".split()
)


def is_finite(token: Token, language: str) -> bool:
    """Whether *token* looks like a finite verb. Unknown languages: never."""
    return token.is_word and not token.is_capital and _finite(token.lower, language)


@cache
def _finite(word: str, language: str) -> bool:
    known = vocabulary(language)
    if word in known.words["auxiliaries"] and word not in _NOT_FINITE:
        return True
    if word in known.function_words:
        return False
    if language == "fr":
        return _french_finite(word)
    if language == "en":
        return _english_finite(word, known)
    if word in lexicon(language).verbs or word in known.stances or word in known.conditional_forms:
        return True
    return word.endswith(("te", "ten")) or (word.endswith("t") and len(word) > 3 and not word.startswith("ge"))


def _french_finite(word: str) -> bool:
    lemma = simplemma.lemmatize(word, lang="fr")
    if lemma != word and lemma.endswith(_FRENCH_INFINITIVE):
        return not word.endswith(_FRENCH_PARTICIPLE) or word.endswith(("ait", "aient", "ent", "it", "ut"))
    verbs = lexicon("fr").verbs.get(word, ())
    return any(word != verb.lemma and not word.endswith(_FRENCH_PARTICIPLE) for verb in verbs)


def _english_finite(word: str, known: Vocabulary) -> bool:
    if word in lexicon("en").verbs or any(not cue.noun for cue in known.stances.get(word, ())):
        return not word.endswith("ing")
    return (
        word.endswith("ed")
        or (simplemma.lemmatize(word, lang="en") != word
        and not word.endswith(("s", "ing", "er", "est", "n't")))
    )


def has_clause(tokens: list[Token], language: str) -> bool:
    """Whether *tokens* hold a whole clause: a subject pronoun or a finite verb among at least three words."""
    words = [token for token in tokens if token.is_word]
    if len(words) < 3:
        return False
    return any(word.lower in _SUBJECTS or is_finite(word, language) for word in words)
