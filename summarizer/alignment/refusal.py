"""What is said of words that are not believed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from summarizer.alignment.index import Match

__all__ = ["Refusal"]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why words were refused, in a code and in words, and the passage of the article closest to them, if any is."""

    reason: Literal["altered", "hides_words", "inside_word", "not_in_article", "out_of_order", "stitched"]
    message: str
    closest: Match | None = None
