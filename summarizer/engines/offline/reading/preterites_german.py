"""Past forms of German strong verbs, which no ending tells: *brach*, *flohen*, *verschwand*."""

from __future__ import annotations

from functools import lru_cache

from summarizer.lexicon import word_sets

__all__ = ["is_preterite"]

_LOOSE = (
    "zurück", "zusammen", "hervor", "heraus", "hinaus", "herein", "hinein", "herab", "hinab", "herum", "fort", "nach",
    "statt", "fest", "frei", "teil", "auf", "aus", "bei", "ein", "her", "hin", "los", "mit", "vor", "weg", "ab", "an",
    "zu", "um",
)  # fmt: skip
_FAST = ("wider", "hinter", "unter", "über", "durch", "miss", "ent", "emp", "ver", "zer", "er", "be")
"""Prefixes that stay at their verb, whose participle has no *ge* then: *beschlossen* may be one."""


@lru_cache(maxsize=1 << 14)
def is_preterite(word: str) -> bool:
    """Whether *word* is the past form of a strong verb and no participle."""
    words = word_sets("de", "quoting")
    same, other = words["preterites.same"], words["preterites.other"]
    for prefix in ("", *_LOOSE, *_FAST):
        stem = word.removeprefix(prefix)
        if prefix and stem == word:
            continue
        if stem in same or stem in other or _singular(stem) in other:
            return True
        if _singular(stem) in same and prefix not in _FAST:
            return True
    return False


def _singular(stem: str) -> str:
    """The singular of a plural: *flohen*, *schrien*."""
    return stem.removesuffix("n" if stem.endswith("ien") else "en") if stem.endswith("en") else ""
