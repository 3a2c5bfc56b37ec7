"""Words that a user adds to the lexicons: one TOML file, named in SUMMARIZE_LEXICON.

It has the tables of `summarizer/data`, below language and name of the table, and adds to them:

    [[en.cues.verb]]
    lemma = "opine"
    class = "say"
    strength = "strong"
    forms = ["opine", "opines", "opined", "opining"]
"""

from __future__ import annotations

import hashlib
import os
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from summarizer.errors import ConfigurationError
from summarizer.places import LEXICON_VARIABLE

__all__ = ["added", "own_fingerprint", "own_table"]

_CLASSES: Final = ("say", "accuse", "deny", "ask", "announce", "estimate", "confirm")
_STRENGTHS: Final = ("strong", "weak")
_STANCES: Final = ("supports", "opposes", "conditional", "neutral")
_NEEDS: Final[dict[tuple[str, str], dict[str, tuple[str, ...] | type]]] = {
    ("cues", "verb"): {"lemma": str, "class": _CLASSES, "strength": _STRENGTHS, "forms": list},
    ("cues", "locution"): {"lemma": str, "class": _CLASSES, "strength": _STRENGTHS, "forms": list, "particle": str},
    ("cues", "noun"): {"lemma": str, "class": _CLASSES, "forms": list},
    ("cues", "preposition"): {"words": str, "position": ("before", "after"), "strength": _STRENGTHS},
    ("stances", "verb"): {"lemma": str, "stance": _STANCES, "takes": list, "forms": list},
}
"""What an entry of a table must have: the values it may take, or its type."""


def own_table(language: str, name: str) -> Mapping[str, Any]:
    """What the user adds to table *name* of *language*. Raises `ConfigurationError` for a file that is no lexicon."""
    place = os.environ.get(LEXICON_VARIABLE)
    table: Mapping[str, Any] = _read(place).get(language, {}).get(name, {}) if place else {}
    return table


def own_fingerprint() -> str | None:
    """Twelve hexadecimal digits of the user's file, or None without one."""
    place = os.environ.get(LEXICON_VARIABLE)
    return hashlib.sha256(_bytes(place)).hexdigest()[:12] if place else None


def added(table: Mapping[str, Any], more: Mapping[str, Any]) -> dict[str, Any]:
    """*table* with *more*: lists grow, tables are added to, anything else is replaced."""
    both = dict(table)
    for key, value in more.items():
        before = both.get(key)
        if isinstance(before, list) and isinstance(value, list):
            both[key] = [*value, *before]  # the first of two entries for a word wins
        elif isinstance(before, Mapping) and isinstance(value, Mapping):
            both[key] = added(before, value)
        else:
            both[key] = value
    return both


def _bytes(place: str) -> bytes:
    try:
        return Path(place).read_bytes()
    except OSError as error:
        raise ConfigurationError(
            f"cannot read the lexicon {place}: {error.strerror}", hint=f"{LEXICON_VARIABLE} or --lexicon names it"
        ) from error


@cache
def _read(place: str) -> Mapping[str, Mapping[str, Mapping[str, Any]]]:
    try:
        held = tomllib.loads(_bytes(place).decode("utf-8"))
    except (ValueError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"the lexicon {place} is no TOML: {error}", hint="see docs/cli.md") from error
    for problem in _problems(held):
        raise ConfigurationError(f"the lexicon {place}: {problem}", hint="see docs/cli.md")
    return held


def _problems(held: Mapping[str, Any]) -> Iterator[str]:
    for language, tables in held.items():
        if not isinstance(tables, Mapping) or not all(isinstance(table, Mapping) for table in tables.values()):
            yield f"{language!r} is no language with tables below it, such as [[en.cues.verb]]"
            continue
        for name, table in tables.items():
            for kind, entries in table.items():
                needs = _NEEDS.get((name, kind))
                if needs:
                    yield from _faults(f"{language}.{name}.{kind}", entries, needs)


def _faults(place: str, entries: Any, needs: Mapping[str, tuple[str, ...] | type]) -> Iterator[str]:
    if not isinstance(entries, list) or not all(isinstance(entry, Mapping) for entry in entries):
        yield f"{place} is no list of entries: write [[{place}]]"
        return
    for number, entry in enumerate(entries):
        for key, allowed in needs.items():
            if key not in entry:
                yield f"{place}[{number}] has no {key}"
            elif isinstance(allowed, tuple) and entry[key] not in allowed:
                yield f"{place}[{number}].{key} is none of {', '.join(allowed)}"
            elif isinstance(allowed, type) and not isinstance(entry[key], allowed):
                yield f"{place}[{number}].{key} is no {'list' if allowed is list else 'word'}"
