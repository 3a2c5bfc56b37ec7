"""Which words are verbs, as far as word lists and a lemmatizer can tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache, partial

from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.preterites_german import is_preterite
from summarizer.engines.offline.reading.vocabulary import Vocabulary, vocabulary
from summarizer.lexicon import lexicon, word_sets
from summarizer.tokens import Token, Told

__all__ = [
    "denied_verbs",
    "finite_words",
    "gerund_endings",
    "has_clause",
    "holds_zu",
    "is_finite",
    "is_finite_at",
    "is_french_conditional",
    "is_french_infinitive",
    "is_french_singular",
    "is_made_noun",
    "may_be_finite",
]

_SUBJECTS = frozenset({"il", "elle", "ils", "elles", "on", "qui", "ne", "je", "tu", "nous", "vous"})
_OBJECTS = frozenset({"l'", "la", "le", "les"})
_FRENCH_INFINITIVE = ("er", "ir", "re", "oir")
_FRENCH_PARTICIPLE = (
    "é", "ée", "és", "ées", "i", "ie", "is", "ies", "u", "ue", "us", "ues", "ant", "t", "te", "ts", "tes",
)  # fmt: skip
_AGAIN = ("re", "ré", "r")
_FRENCH_IMPERFECT = (
    ("", "ait"), ("", "issait"), ("", "eait"), ("d", "ait"), ("o", "ait"), ("c", "çait"),
    ("nd", "gnait"), ("", "sait"), ("ît", "issait"),
)  # fmt: skip
"""What the imperfect of a verb drops before its last two letters, and what it adds: *prendre*, *prenait*."""
_FRENCH_IRREGULAR = frozenset({"avoir", "boire", "croire", "dire", "être", "faire", "lire", "rire", "voir", "écrire"})
_FRENCH_FUTURE_STEMS = ("fer", "iendr", "verr", "saur", "vaudr", "courr", "mourr", "querr", "cevr", "cueiller", "ssoir")
_FRENCH_FINITE = ("ait", "aient", "ent", "it", "ont", "ut", "et", "at", "pt")
_FRENCH_ONE = frozenset({"a", "est", "avait", "était", "va", "fait", "veut", "peut", "doit", "aura", "sera", "dit"})
_FRENCH_ONE_ENDS = ("ait", "era", "ira", "dra", "tra", "vra", "e", "tient", "vient")
_REGULAR_PARTICIPLE = ("é", "ée", "és", "ées", "ant")  # of verbs in -er: *publie*, *bloque* are none
_SPANISH_INFINITIVE = ("ar", "er", "ir", "ír", "rse")
_BEFORE_SPANISH_NOUN = frozenset("a al con de del el en por su sus sin un una unos unas este esta ese esa".split())
_SPANISH_IRREGULAR = ("icho", "echo", "uesto", "crito", "visto", "uelto", "ierto", "uerto", "roto")
_NE = frozenset({"ne", "n'"})
_GERUNDS = {"fr": ("ant",), "en": ("ing",)}
_FEWEST_WORDS = 3  # of a clause


def is_finite(token: Token, language: str) -> bool:
    """Whether *token* looks like a finite verb. Unknown languages: never."""
    return token.is_word and not token.is_capital and _finite(token.lower, language)


def may_be_finite(word: str, language: str) -> bool:
    """Whether a word looks like a finite verb in small letters, whatever its capital: **Says** *Tal would lie*."""
    return _finite(word.lower(), language)


@cache
def finite_words(language: str) -> Told[bool]:
    """`is_finite`, for all words of a text."""
    return Told(partial(is_finite, language=language))


def is_finite_at(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Whether the token at *at* looks like a finite verb, and no article makes it a noun: *la presse*."""
    return is_finite(tokens[at], language) and not is_made_noun(tokens, at, language)


def is_made_noun(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Whether an article before the token at *at* makes a noun of what looks like a verb: *la* **presse**.

    Before a French auxiliary, or behind a subject pronoun, it is an object: *la mairie* **l'avait** *su*, *qui* **la**
    *juge*. An English determiner before an auxiliary is its subject: **these are** *old*, not *his will*.
    """
    if not at or tokens[at - 1].lower not in _before_nouns(language):
        return False
    if language == "en" and tokens[at].lower in _english_auxiliaries():
        return tokens[at - 1].lower in _before_will()
    if language != "fr" or tokens[at - 1].lower not in _OBJECTS:
        return True
    return not (_helps(tokens[at].lower) or (at > 1 and tokens[at - 2].lower in _SUBJECTS))


@cache
def _english_auxiliaries() -> frozenset[str]:
    return vocabulary("en").words["auxiliaries"]


@cache
def _before_will() -> frozenset[str]:
    """What makes a noun even of an auxiliary: **the** *will*, **a** *must*, **its** *might*."""
    words = vocabulary("en").words
    return words["articles.definite"] | words["articles.indefinite"] | words["determiners.possessive"] | {"own"}


@lru_cache(maxsize=1 << 10)
def _helps(word: str) -> bool:
    """Whether a French word is an auxiliary's finite form that is no noun: *avait*, but not *est* (*l'est du pays*)."""
    have = vocabulary("fr").words["auxiliaries.have"]
    return word in have and word not in word_sets("fr", "quoting")["not_finite"]


def denied_verbs(tokens: Sequence[Token], language: str) -> Iterator[int]:
    """The tokens that *ne* shows to be French finite verbs, whatever else they could be: *ne* **compte** *pas*."""
    if language != "fr":
        return
    clitics, denials = word_sets("fr", "quoting")["clitics"], vocabulary("fr").words["negations"]
    for ne in (at for at, token in enumerate(tokens) if token.lower in _NE):
        at = next((at for at in range(ne + 1, len(tokens)) if tokens[at].lower not in clitics), ne)
        verb = tokens[at]
        if not verb.is_word or verb.is_capital or verb.lower in denials:
            continue
        if not (verb.lower.endswith(gerund_endings("fr")) or is_french_infinitive(verb.lower)):
            yield at


@cache
def _before_nouns(language: str) -> frozenset[str]:
    """The articles and determiners of a language whose nouns have no capitals."""
    words = vocabulary(language).words
    return frozenset() if language == "de" else words["articles"] | words["determiners"]


@lru_cache(maxsize=1 << 16)
def _finite(word: str, language: str) -> bool:
    known = vocabulary(language)
    if word in known.words["auxiliaries"] and word not in word_sets(language, "quoting")["not_finite"]:
        return True
    if word in known.function_words:
        return False
    if language == "fr":
        return _french_finite(word)
    if language == "es":
        return _spanish_finite(word)
    if language == "en":
        return _english_finite(word, known)
    if word in lexicon(language).verbs or word in known.stances or word in known.conditional_forms:
        return True
    if is_preterite(word):
        return True
    return word.endswith(("te", "ten")) or (word.endswith("t") and len(word) > 3 and not word.startswith("ge"))


@cache
def _seeming() -> frozenset[str]:
    """French adjectives and nouns that a lemmatizer takes for verbs: *prête*."""
    return word_sets("fr", "quoting")["seeming_verbs"]


def _french_finite(word: str) -> bool:
    if word in word_sets("fr", "quoting")["verb_forms"]:
        return True
    lemma = lemma_of(word, "fr")
    if word in {f"{lemma}s", f"{lemma[:-2]}ère", f"{lemma[:-2]}ères"} or word in _seeming():
        return False  # *ouvriers*, *ouvrière*
    if lemma != word and lemma.endswith("er"):
        return not word.endswith(_REGULAR_PARTICIPLE)
    if lemma != word and lemma.endswith(_FRENCH_INFINITIVE):
        return not word.endswith(_FRENCH_PARTICIPLE) or word.endswith(_FRENCH_FINITE)
    lemmas = [verb.lemma for verb in lexicon("fr").verbs.get(word, ())]
    lemmas += [cue.lemma for cue in vocabulary("fr").stances.get(word, ()) if not cue.noun]
    participle = word.endswith(_FRENCH_PARTICIPLE) and not word.endswith("ent")
    return any(word != lemma.split()[0] and not participle for lemma in lemmas)


def _spanish_finite(word: str) -> bool:
    if word.endswith(("ndo", *_SPANISH_INFINITIVE)) or word in lexicon("es").nouns:
        return False
    if word in vocabulary("es").words["finite_hints"]:
        return True
    lemma = lemma_of(word, "es")
    if lemma != word and lemma.endswith(_SPANISH_INFINITIVE):
        return not _is_spanish_participle(word, lemma)
    verbs = [verb.lemma for verb in lexicon("es").verbs.get(word, ())]
    verbs += [cue.lemma for cue in vocabulary("es").stances.get(word, ()) if not cue.noun]
    return any(not _is_spanish_participle(word, verb.split()[0].removesuffix("se")) for verb in verbs)


def _is_spanish_participle(word: str, infinitive: str) -> bool:
    """Whether *word* is the participle of a verb in any gender and number: *dada*, but not *cuida* or *pida*."""
    masculine = word.removesuffix("s").removesuffix("a").removesuffix("o") + "o"
    stem = infinitive[:-2]
    return masculine in {stem + "ado", stem + "ido", stem + "ído"} or masculine.endswith(_SPANISH_IRREGULAR)


def _english_finite(word: str, known: Vocabulary) -> bool:
    if word in lexicon("en").verbs or any(not cue.noun for cue in known.stances.get(word, ())):
        return not word.endswith("ing")
    if word.endswith("men") or word in known.naming["no_pasts"]:
        return False  # *firemen*, *media*, *hatred*
    if word.endswith("ed") or word in known.naming["pasts"]:
        return True
    if word.endswith("s") and lemma_of(word, "en") in known.naming["base_verbs"]:
        return True
    return not word.endswith(("s", "ing", "er", "est", "n't")) and lemma_of(word, "en") != word


def gerund_endings(language: str) -> tuple[str, ...]:
    """How present participles end that stand for a clause; where a language has none, an ending that no word has."""
    return _GERUNDS.get(language, ("\0",))


@lru_cache(maxsize=1 << 12)
def is_french_infinitive(word: str) -> bool:
    """Whether *word* is a verb of which simplemma knows the imperfect: *vendre*, but not *hiver* or *ministère*.

    What is done again is a verb too: *rentrer*, *reloger*.
    """
    if not word.endswith(_FRENCH_INFINITIVE):
        return False
    stem = word[:-2]
    pasts = [stem[: -len(drops)] + adds for drops, adds in _FRENCH_IMPERFECT if drops and stem.endswith(drops)]
    pasts += [stem + adds for drops, adds in _FRENCH_IMPERFECT if not drops]
    if word in _FRENCH_IRREGULAR or any(lemma_of(past, "fr") == word for past in pasts):
        return True
    return any(word.startswith(again) and is_french_infinitive(word[len(again) :]) for again in _AGAIN)


def is_french_singular(word: str) -> bool:
    """Whether a French finite verb shows by its form that one acts: *a*, *dira*, *affirmait*, *rejette*, *soutient*."""
    return word in _FRENCH_ONE or word.endswith(_FRENCH_ONE_ENDS)


@lru_cache(maxsize=1 << 12)
def is_french_conditional(word: str) -> bool:
    """Whether *word* is the conditional of a verb in the third person: *vendrait*, but not *entrait*."""
    stem = word.removesuffix("aient").removesuffix("ait")
    if stem == word or not stem.endswith("r"):
        return False
    if stem.endswith(_FRENCH_FUTURE_STEMS) or is_french_infinitive(stem) or is_french_infinitive(stem + "e"):
        return True
    return stem.endswith("er") and is_french_infinitive(_with_spelling_of_infinitive(stem))


def _with_spelling_of_infinitive(stem: str) -> str:
    """The infinitive of a French future stem that is written otherwise: *élèver*, *jetter*, *emploier*."""
    before = stem[:-2]
    if before.endswith("i"):
        return before[:-1] + "yer"
    if before[-2:-1] == before[-1:]:
        return before[:-1] + "er"
    return before[:-2] + before[-2:].replace("è", "e") + "er"


def holds_zu(token: Token) -> bool:
    """Whether a German infinitive holds its *zu* within it: **auszunutzen**."""
    return token.lower.endswith("en") and "zu" in token.lower[2:-3] and not token.is_capital


def has_clause(tokens: Sequence[Token], language: str) -> bool:
    """Whether *tokens* hold a whole clause: a subject pronoun or a finite verb among three words, **we tried**."""
    words, subjects = [token for token in tokens if token.is_word], word_sets(language, "quoting")["subjects"]
    if len(words) < _FEWEST_WORDS:
        opening = words[0].lower if len(words) == _FEWEST_WORDS - 1 else ""
        return opening in subjects and opening not in vocabulary(language).words["determiners"]  # not *ce port*
    if language == "es" and _finite(words[0].lower, language):
        return True  # a Spanish sentence may begin with its verb, and so with a capital
    if language == "es":
        words = [word for at, word in enumerate(words) if not at or words[at - 1].lower not in _BEFORE_SPANISH_NOUN]
    return any(word.lower in subjects or is_finite(word, language) for word in words)
