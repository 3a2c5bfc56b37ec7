"""The package's own words in the language of the article: headings, marks, counts and the sentences of the gist."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

__all__ = ["Phrases", "phrases"]

_FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Phrases:
    """The words of one language. A key that the data file lacks is a `KeyError`."""

    language: str
    open: str
    close: str
    colon: str
    conjunction: str
    determiners: Sequence[str]
    pronouns: frozenset[str]
    dangling: frozenset[str]
    subjectless: frozenset[str]
    headings: Mapping[str, str]
    words: Mapping[str, str]
    counts: Mapping[str, Sequence[str]]
    sentences: Mapping[str, str]

    def quoted(self, text: str) -> str:
        """*text* between the language's quotation marks."""
        return f"{self.open}{text}{self.close}"

    def counted(self, key: str, count: int | None) -> str:
        """*count* with its noun, such as ``1 quote`` or ``3 quotes``; None is a count that is not known."""
        one, many = self.counts[key]
        return (one if count == 1 else many).format(count=self.words["unknown"] if count is None else count)

    def listed(self, names: Sequence[str]) -> str:
        """*names* as a reader lists them: ``A, B and C``."""
        if len(names) < 2:
            return "".join(names)
        return f"{', '.join(names[:-1])} {self.conjunction} {names[-1]}"

    def sentence(self, key: str, **places: str) -> str:
        """The sentence *key* with its places filled. What fills them is never read as a pattern itself."""
        return self.sentences[key].format(**places)


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads(files("summarizer").joinpath("data", "phrases.toml").read_text("utf-8"))


@cache
def phrases(language: str) -> Phrases:
    """The words of *language* (an ISO 639-1 code), English where there are none."""
    known = language if language in _table() else _FALLBACK
    table = _table()[known]
    return Phrases(
        language=known,
        open=table["open"],
        close=table["close"],
        colon=table["colon"],
        conjunction=table["and"],
        determiners=tuple(table["determiners"]),
        pronouns=frozenset(table["pronouns"]),
        dangling=frozenset(table["dangling"]),
        subjectless=frozenset(table["subjectless"]),
        headings=table["headings"],
        words=table["words"],
        counts=table["counts"],
        sentences=table["gist"],
    )
