"""Words that nobody may leave out of a sentence without saying something else: negations and modals."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache
from importlib.resources import files

from summarizer.alignment.characters import APOSTROPHES, DASHES, SPACES, VANISHING

__all__ = ["clipped_negator", "hidden_word"]

_APOSTROPHE = f"[{APOSTROPHES}]"
_PLAIN = str.maketrans({**dict.fromkeys(DASHES, "-"), **dict.fromkeys(SPACES, " "), **dict.fromkeys(VANISHING)})
# A negator and at most one word more, up to where the words begin. French "plus" negates behind a "ne" alone.
_CLIPPED = re.compile(
    rf"\b(not|never|no|cannot|\w+n{_APOSTROPHE}t|nobody|none|nothing|neither|no one|pas|jamais"
    rf"|personne(?= +n)|rien(?= +n)|nicht|nie|niemals|niemand|nichts|kein\w*|(?P<plus>plus))"
    rf"(?: +(?!(?:que|qu|that|if|whether|dass|ob|si|parce|because|weil)\b)[\w{APOSTROPHES}-]+)?"
    rf"(?: +|(?<=[{APOSTROPHES}]))\Z",
    re.IGNORECASE,
)
# What begins with one of these names a thing; the verb, with its negation, stands before it.
_NOUN_PHRASE = re.compile(
    rf"(?:the|this|that|these|those|his|her|its|their|our|my|your|l[aes]s?|une?|des?|du|[mts](?:on|a|es)|leurs?|[nv]otre"
    rf"|[nv]os|ce|cet|cette|ces|d(?:er|ie|as|en|em|es)|ihr\w*|sein\w*|unser\w*|el|los|las|su|sus)\b|[ld]{_APOSTROPHE}",
    re.IGNORECASE,
)
# What French *nie* (denies) governs, so that it is no German *nie* (never): "nie toute faute".
_DENIED = re.compile(rf"(?:tout|toute|avoir|être|s{_APOSTROPHE}être|que|qu{_APOSTROPHE})\b", re.IGNORECASE)
_NE = re.compile(rf"\b(?:ne\b|n{_APOSTROPHE})", re.IGNORECASE)


def hidden_word(text: str) -> str | None:
    """The first negation or modal of *text*, in any language of `data/negation.toml`; None where there is none."""
    found = _pattern().search(_plain(text))
    return found[0] if found else None


def clipped_negator(clause: str, words: str) -> str | None:
    """The negator at the end of *clause*, or one word before it, that the *words* behind it would be said without.

    None where there is none, and where *words* name a thing: "does not leave | his people" keeps "leave" out too.
    """
    plain = _plain(clause)
    found = _CLIPPED.search(plain)
    if found is None or _NOUN_PHRASE.match(_plain(words)) or (found["plus"] and not _NE.search(plain)):
        return None
    return None if found[1].lower() == "nie" and _DENIED.match(_plain(words)) else found[1]


def _plain(text: str) -> str:
    """*text* with composed letters, plain dashes and spaces, and nothing that leaves no ink."""
    return unicodedata.normalize("NFC", text.translate(_PLAIN))


@cache
def _pattern() -> re.Pattern[str]:
    table = tomllib.loads(files("summarizer").joinpath("data/negation.toml").read_text("utf-8"))
    words = {word for language in table.values() for group in language.values() for word in group}
    return re.compile("|".join(sorted(map(_as_pattern, words), key=len, reverse=True)), re.IGNORECASE)


def _as_pattern(word: str) -> str:
    """Regular expression of one entry of the table."""
    pattern = re.escape(word.rstrip("*")).replace("'", _APOSTROPHE)
    before = "" if word == "n't" else r"\b"
    after = r"\w*" if word.endswith("*") else "" if word.endswith("'") else r"\b"
    return before + pattern + after
