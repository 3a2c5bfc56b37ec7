"""Whether a German noun for people stands for several of them: *die Anwälte*, *weiße Farmer*, *Demonstranten*."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.vocabulary import Vocabulary
from summarizer.lexicon import without
from summarizer.tokens import Token

__all__ = ["are_institutions", "german_noun", "is_german_plural", "is_nominalised"]

_WEAK = ("ant", "ent", "ist", "at", "oge", "et", "graf", "e")  # nouns whose singular has *-en* but in the nominative


def is_german_plural(
    tokens: Sequence[Token], first: int, head: int, known: Vocabulary, shown: frozenset[str] = frozenset()
) -> bool:
    """Whether the phrase from token *first* to its noun at *head* means several people, by its words and endings.

    *shown*: nouns that stand behind *die* elsewhere, which tells *den Demonstranten* from *den Präsidenten*.
    """
    naming, before = known.naming, [token.lower for token in tokens[first:head]]
    if any(word in naming["several"] or word[:1].isdigit() for word in before):
        return True
    word = tokens[head].text.rpartition("-")[2]
    lemma = _lemma(word)
    changed = lemma != word
    article = before[0] if before else ""
    if article in naming["people_articles"] and article != "den":
        return (changed and not _is_feminine_adjective(word, lemma)) or (word.endswith("er") and not changed)
    if article == "der":
        singular = word.endswith("e") or (len(before) > 1 and before[1].endswith("e"))  # *der neue Chef*
        owners = first > 0 and tokens[first - 1].is_capital and word.endswith("er") and not _is_of_women(lemma)
        return (changed or owners) and not singular  # *nach Angaben* **der Händler**
    if article == "den":
        told = tokens[head].text in shown or not (lemma.endswith(_WEAK) or is_nominalised(word))
        return changed and told
    if article in naming["oblique"] or article in naming["indefinite"]:
        return False
    if before and before[0] not in known.words["determiners"]:
        woman = word.endswith("in") and not changed  # *als* **scheidende Ministerin**
        return (before[-1].endswith("e") and not woman) or changed
    return not before and changed


def are_institutions(tokens: Sequence[Token], first: int, head: int, known: Vocabulary) -> bool:
    """Whether a phrase means several institutions, which are a group: *die Behörden*, *den Lehrerverbänden*."""
    word = tokens[head].text.rpartition("-")[2]
    singular = without(known.naming["oblique"], known.naming["people_articles"])
    return _lemma(word) != word and not word.endswith("s") and tokens[first].lower not in singular


def german_noun(word: str) -> str:
    """A noun in lower case in its first form: *gericht* for *Gerichts*, *verband* for *Verbänden*."""
    opening, hyphen, noun = word.rpartition("-")
    return f"{opening}{hyphen}{_lemma(noun)}".lower()


def is_nominalised(word: str) -> bool:
    """Whether a noun is an adjective or a participle: *Abgeordnete*, *Anwesenden*."""
    lemma = _lemma(word.rpartition("-")[2])
    return lemma != word and lemma.endswith("er") and word.startswith(lemma[:-1])


def _is_of_women(lemma: str) -> bool:
    return lemma in {"Mutter", "Schwester", "Tochter"}


def _is_feminine_adjective(word: str, lemma: str) -> bool:
    return lemma == f"{word}r"


@lru_cache(maxsize=1 << 14)
def _lemma(word: str) -> str:
    return str(lemma_of(word, "de"))
