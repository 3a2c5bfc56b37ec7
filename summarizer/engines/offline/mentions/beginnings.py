"""What a word may begin or hold, told once of each word: most words of an article begin no mention at all."""

from __future__ import annotations

import re
from functools import cache, partial
from itertools import compress

from summarizer.engines.offline.mentions.head_nouns import HeadNouns, head_nouns
from summarizer.engines.offline.mentions.mention import MentionKind
from summarizer.engines.offline.reading.vocabulary import Phrases, Vocabulary, vocabulary
from summarizer.tokens import Token, Told

__all__ = ["beginnings", "common_nouns", "is_people", "member_nouns", "role_nouns", "state_entries", "turning_nouns"]


_SITE = re.compile(r"(?:[\w-]+\.)+(?:de|at|ch|com|net|org|info|eu|tv|co\.uk)")  # *tal-bote.de*
_NOUN_READERS = frozenset({"function", "phrase"})


@cache
def beginnings(language: str) -> Told[tuple[str, ...]]:
    """The names of the readers that may find a mention which turns on a token, in the order they are asked."""
    return Told(partial(_beginnings, language=language))


def _beginnings(token: Token, language: str) -> tuple[str, ...]:
    known = vocabulary(language)
    noun = token.lower.removeprefix("ex-") in known.nouns or token.lower in member_nouns(language)
    site = language == "de" and _SITE.fullmatch(token.lower) is not None
    if not (token.is_name or noun or site or _is_named_kind(token, known) or token.text in known.institutions):
        return ()
    possible = {
        "titled": token.text in known.honorifics,
        "known": token.text in known.institutions,
        "country": bool(state_entries(token, known.countries, language)),
        "function": role_nouns(language).hold(token) or token.lower in member_nouns(language),
        "phrase": _turns_on_noun(token, known),
        "people": token.is_capital and (token.lower in known.demonyms or is_people(token, known)),
        "capital": bool(state_entries(token, known.capitals, language)),
        "site": site,
        "proper": token.is_name and not site,
    }
    return _asked(*compress(possible, possible.values()))


@cache
def _asked(*readers: str) -> tuple[str, ...]:
    """*readers*, the same few for thousands of words: one tuple for all of them."""
    return readers


@cache
def turning_nouns(language: str) -> Told[bool]:
    """Whether a mention may turn on a token as on a function or another common noun."""
    readers = beginnings(language)
    return Told(lambda token: not _NOUN_READERS.isdisjoint(readers[token]))


def _is_named_kind(token: Token, known: Vocabulary) -> bool:
    """Whether a noun makes an institution with the name behind it, and by itself none."""
    return any(token.lower in known.naming[name] for name in ("municipalities", "named_only", "regions"))


def is_people(token: Token, known: Vocabulary) -> bool:
    """Whether a word may tell where people live that have no state of their own: *Catalans*, *Lyonnais*."""
    lower = token.lower
    return lower in known.naming["peoples"] or lower.endswith(tuple(known.naming["people_endings"]) or ("\0",))


def _turns_on_noun(token: Token, known: Vocabulary) -> bool:
    """Whether a mention without a proper name may turn on *token*."""
    if any(heads.hold(token) for _, heads in common_nouns(known.language)):
        return True
    return _is_named_kind(token, known) or any(
        token.lower in known.naming[name] for name in ("countries", "country_groups")
    )


def state_entries(token: Token, phrases: Phrases, language: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """The states whose names begin with *token*, a German genitive among them: *Malis*."""
    if not token.is_capital:
        return ()
    word = token.plain
    genitive = language == "de" and word not in phrases
    return phrases.get(word.removesuffix("s") if genitive else word, ())


@cache
def role_nouns(language: str) -> HeadNouns:
    """Functions that a person holds."""
    return head_nouns(vocabulary(language).roles, compounds=language == "de", above=8)


@cache
def member_nouns(language: str) -> frozenset[str]:
    """One of a group, who has a function before a name in English: *protester*, but not *media*."""
    if language != "en":
        return frozenset()
    known = vocabulary(language)
    singular = frozenset(noun[:-1] for noun in known.groups if noun.endswith("s") and " " not in noun)
    adjectives = frozenset(noun for noun in singular if noun.endswith(("al", "ate", "ist", "ive")))
    return singular - known.roles - known.nouns - adjectives - known.naming["partisans"]


@cache
def common_nouns(language: str) -> tuple[tuple[MentionKind, HeadNouns], ...]:
    """Other nouns that a mention can turn on, by kind, in the order they are looked at."""
    known = vocabulary(language)
    lists: tuple[tuple[MentionKind, frozenset[str]], ...] = (
        ("state", known.states),
        ("organization", known.organizations),
        ("unnamed", known.unnamed),
        ("group", known.groups),
    )
    return tuple((kind, head_nouns(nouns, compounds=language == "de")) for kind, nouns in lists)
