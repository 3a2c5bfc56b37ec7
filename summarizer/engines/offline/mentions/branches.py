"""What tells which branch of a French institution is meant: *la CGT* **ports et docks**, *le Medef* **de Guyane**."""

from __future__ import annotations

from summarizer.engines.offline.mentions.capitals import is_acronym
from summarizer.engines.offline.mentions.nouns import NounPhrases

__all__ = ["behind_place", "behind_trades"]

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
