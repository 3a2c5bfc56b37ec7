"""What tells which branch of an institution is meant: *la CGT* **ports et docks**, *Greenpeace* **Canada**."""

from __future__ import annotations

from summarizer.engines.offline.mentions.capitals import is_acronym
from summarizer.engines.offline.mentions.nouns import NounPhrases
from summarizer.engines.offline.reading.lemmas import is_known

__all__ = ["behind_country", "behind_of", "behind_place", "behind_trades"]

_AND = frozenset({"et", "-"})


def behind_trades(nouns: NounPhrases, end: int) -> int:
    """Token after the trades that tell which French union is meant: *la CGT* **ports et docks**."""
    branches = nouns.naming["branches"]
    at = end
    while branches and nouns.is_one_of(at, branches):
        at += 1 + (nouns.is_one_of(at + 1, _AND) and nouns.is_one_of(at + 2, branches))
    return at


def behind_place(nouns: NounPhrases, end: int) -> int:
    """Token after the place that tells which branch a French institution is: *le Medef* **de Guyane**."""
    if nouns.scene.language != "fr" or not nouns.is_one_of(end, nouns.naming["of"]):
        return end
    place = nouns.names(end + 1) if end + 1 < nouns.count else end
    known = place == end + 2 and nouns.tokens[end + 1].text not in nouns.vocabulary.first_names
    return place if known and not is_acronym(nouns.tokens[end + 1]) else end


def behind_country(nouns: NounPhrases, end: int) -> int:
    """Token after the country that tells which branch of a known institution is meant: *Greenpeace* **Canada**."""
    if end >= nouns.count or not nouns.tokens[end].is_capital or nouns.scene.language == "de":
        return end
    if end + 1 < nouns.count and nouns.tokens[end + 1].is_capital:
        return end
    names = nouns.vocabulary.countries.get(nouns.tokens[end].plain, ())
    return end + any(len(words) == 1 for words, _ in names)


def behind_of(nouns: NounPhrases, first: int, end: int) -> int:
    """Token after what an English name of a common noun is of: *the House* **of Mercy**, not *Roe | of Arlen*."""
    if nouns.scene.language != "en" or not nouns.is_one_of(end, nouns.naming["of"]) or end + 1 >= nouns.count:
        return end
    noun = nouns.tokens[end - 1]
    named = noun.text in nouns.vocabulary.first_names or noun.text.isupper() or noun.lower in nouns.vocabulary.calendar
    if named or not is_known(noun.lower, "en") or not nouns.in_name(end + 1) or not nouns.has_determiner(first - 1):
        return end
    return nouns.names(end + 1)
