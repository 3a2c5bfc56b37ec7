"""Words that nobody may leave out of a sentence without saying something else: negations and modals."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

from summarizer.alignment.characters import APOSTROPHES

__all__ = ["hidden_word"]

_APOSTROPHE = f"[{APOSTROPHES}]"


def hidden_word(text: str) -> str | None:
    """The first negation or modal of *text*, in any language of `data/negation.toml`; None where there is none."""
    found = _pattern().search(text)
    return found[0] if found else None


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
