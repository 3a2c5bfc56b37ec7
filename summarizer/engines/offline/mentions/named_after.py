"""Things that bear a name and are nobody: *rue* **Ada Tal**, **Ada Tal** *Airport*, *la calle* **Luis Tal**."""

from __future__ import annotations

from summarizer.engines.offline.mentions.nouns import NounPhrases

__all__ = ["fills_marks", "names_branch", "names_site"]

_OPENING = frozenset("«“„\"'‹(")
_LETTERS = 3  # of a country or a body, at most, at the end of another's name; a surname may stand in capitals too
_NAMED_IN_FULL = 3  # words of an English site behind a given name: *Ada Tal Park*; *Ada Park* is somebody


def names_site(nouns: NounPhrases, first: int, last: int) -> bool:
    """Whether the capitals from *first* to *last*, which begin with a given name, name a street, a bridge, a ship.

    French and Spanish say before the name what it is, English in its last word.
    """
    before, sites = first - 1, nouns.naming["sites"]
    if nouns.scene.language == "en":
        called = nouns.tokens[last - 1].lower
        return last - first >= _NAMED_IN_FULL and (called in sites or called in nouns.naming["works"])
    before -= before > 0 and nouns.tokens[before].text in _OPENING
    while before > 0 and nouns.tokens[before].lower in nouns.naming["site_adjectives"]:
        before -= 1
    return nouns.is_one_of(before, nouns.naming["before_namesakes"])


def names_branch(nouns: NounPhrases, first: int, last: int) -> bool:
    """Whether a country or letters in some capitals tell that they name a body: *Telor* **Japan**, **Air** *Mali*.

    Capitals that a given name opens are somebody's: *Ada Holland*.
    """
    ending = nouns.tokens[last - 1]
    if ending.text.isupper() and ending.text.isalpha() and 1 < len(ending.text) <= _LETTERS:
        return True
    words = (nouns.tokens[at].plain for at in range(first, last))
    return any(len(names) == 1 for word in words for names, _ in nouns.vocabulary.countries.get(word, ()))


def fills_marks(nouns: NounPhrases, first: int, last: int) -> bool:
    """Whether the tokens from *first* to *last*, but for an article, fill their marks: *« L'* **Émission** *»*."""
    inside = nouns.scene.inside
    passage, before = inside[first], first - 1
    if passage < 0:
        return False
    before -= before >= 0 and inside[before] == passage and nouns.has_determiner(before)
    opened = before < 0 or inside[before] != passage or nouns.tokens[before].text in _OPENING
    closed = last >= nouns.count or inside[last] != passage or not nouns.tokens[last].is_word
    return opened and closed and (last + 1 >= nouns.count or inside[last + 1] != passage)
