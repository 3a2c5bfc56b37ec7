"""Who holds no function: *la conseillère* **du maire Luc Tal** is not Luc Tal, **l'homme** in *ses droits* nobody."""

from __future__ import annotations

from summarizer.engines.offline.mentions.nouns import NounPhrases
from summarizer.engines.offline.mentions.proper_names import ProperNames

__all__ = ["ends_with_bearer", "inner_function", "is_mankind"]

_TRADE = frozenset({"de", "d'"})
_LANGUAGES = frozenset({"en", "es", "fr"})
_TIES = frozenset({"for", "of", "to"})  # between an English function and the one it serves
_DESCRIBED = 4  # tokens between such a word and the inner function: *of* **the late former** *mayor*
_SOVEREIGNS = frozenset({"roi", "reine", "rey", "reina"})  # *le procureur* **du roi** *Luc Tal* is no king
_OF = {"de": ("la", "l'"), "d'": ("un", "une")}


def inner_function(names: ProperNames, head: int, last: int) -> bool:
    """Whether the name behind token *last* is that of a function within the one at *head*: *du* **maire** *Luc Tal*.

    Nothing but adjectives stands between it and its name, and an article before it.
    """
    if names.known.language not in _LANGUAGES or last - head < 2:
        return False
    if names.known.language == "en":
        return _inner_in_english(names, head, last)
    at = last - 1
    while at > head + 1 and not names.roles.hold(names.tokens[at]):
        if names.nouns.is_function(names.tokens[at]) or names.tokens[at].is_capital:
            return False
        at -= 1
    if (
        at < head + 2
        or is_mankind(names.nouns, at)
        or names.tokens[at].lower in _SOVEREIGNS
        or not names.roles.hold(names.tokens[at])
    ):
        return False
    before = names.tokens[at - 1].lower
    contracted = before in {"du", "del"}
    return contracted or before in _OF.get(names.tokens[at - 2].lower, ())


def is_mankind(nouns: NounPhrases, index: int) -> bool:
    """Whether a noun of somebody means everybody: *les droits de* **l'homme**, but not *les droits de l'homme armé*."""
    if not nouns.is_one_of(index, nouns.naming["mankind"]) or index < 3:
        return False
    return nouns.is_one_of(index - 2, nouns.naming["of"]) and nouns.is_one_of(index - 3, nouns.naming["of_mankind"])


def _inner_in_english(names: ProperNames, head: int, last: int) -> bool:
    """The same in English: *a spokesman* **for Mayor Ann Tal**; whose mother somebody is bears a name in any case."""
    if names.tokens[head].lower in names.known.naming["kin"] and names.tokens[head + 1].lower in _TIES:
        return True
    if not names.roles.hold(names.tokens[last - 1]):
        return False
    for at in range(last - 2, max(head, last - 2 - _DESCRIBED), -1):
        if names.tokens[at].lower in _TIES or not names.tokens[at].is_word:
            return names.tokens[at].is_word
    return False


def ends_with_bearer(names: ProperNames, last: int, bearers: frozenset[str]) -> bool:
    """Whether the noun of what bears a name ends before the token *last*, in French with its trade.

    *La cheffe de la* **compagnie** *Telor*, *le patron du* **groupe d'assurances** *Telor*.
    """
    if names.tokens[last - 1].lower in bearers:
        return True
    trade = names.known.language == "fr" and names.tokens[last - 2].lower in _TRADE
    return trade and names.tokens[last - 3].lower in bearers
