"""English *per* that names no source: *two per day*, *Per Olsen*."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.lexicon import word_sets
from summarizer.tokens import Token

__all__ = ["is_rate"]


def is_rate(tokens: Sequence[Token], index: int) -> bool:
    """Whether *per* at *index* counts, or is a given name, and names no source: *two* **per** *day*, **Per** *Olsen*.

    A source opens its sentence with an article, a plural or an acronym behind it, or closes one behind a comma.
    """
    if tokens[index].lower != "per" or index + 1 >= len(tokens):
        return tokens[index].lower == "per"
    after, before = tokens[index + 1], tokens[index - 1].text if index else "."
    article = after.lower in word_sets("en")["articles.definite"]
    if tokens[index].is_capital:
        plural = after.lower.endswith("s") and not after.is_capital
        return not (article or plural or (len(after.text) > 1 and after.text.isupper()))
    return not (before == "," and (article or after.is_capital))
