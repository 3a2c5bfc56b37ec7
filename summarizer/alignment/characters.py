"""Classes of characters that typography exchanges for one another."""

from __future__ import annotations

import unicodedata

__all__ = [
    "APOSTROPHES",
    "DASHES",
    "HYPHENS",
    "MARKS",
    "SPACES",
    "UNSPACED",
    "VANISHING",
    "is_attached",
    "is_word",
]

MARKS = "\"'«»‹›“”„‟‘’‚‛‵‶′″`´ʹʺʼ＂＇「」『』〝〞〟❛❜❝❞⹂"
"""Quotation marks, apostrophes and primes: which one is used is the typesetter's choice."""

APOSTROPHES = "'’ʼ＇‘‛`´′ʹ"
"""What stands for an apostrophe inside a word, the mistyped ones too."""

HYPHENS = "‐‑-"  # the plain one last, as a class of a regular expression wants it
DASHES = HYPHENS + "‒–—―−⁃⸺⸻﹘﹣－"
SPACES = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)

VANISHING = (
    "\xad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"
)
"""Soft hyphens, zero-width characters and marks of writing direction: they leave no ink."""

UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u312f\u31a0-\u31ff\u3400-\u9fff\uf900-\ufaff"
"""For the class of a regular expression: scripts that put no space between words (Thai to Khmer, Chinese, Japanese)."""

_JAMO = range(0x1160, 0x1200)  # Korean vowels and final consonants, written into the syllable before them


def is_attached(character: str) -> bool:
    """Whether *character* belongs to the one before it: an accent or vowel sign of its own, a Korean part letter."""
    if character < "\u0300":
        return False
    return unicodedata.category(character)[0] == "M" or ord(character) in _JAMO


def is_word(character: str) -> bool:
    """Whether *character* is part of words or numbers."""
    return (character.isalnum() or character == "_") and character not in MARKS
