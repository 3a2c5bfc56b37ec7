"""One reported clause, with what is asked of it more than once."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.engines.offline.quotes.finder import QuoteDraft
from summarizer.tokens import Token
from summarizer.values import value

__all__ = ["Clause"]


@value
class Clause:
    """A clause of *quote*: half-open token indices, its finite verbs, whether it counts and whether it names harm."""

    first: int
    last: int
    quote: QuoteDraft
    verbs: Sequence[Token]
    figures: bool
    grave: bool
    sourced: bool
    """Whether a preposition names the source: *selon*, *according to*."""
    behind_cue: bool
    """Whether the cue stands right before it."""

    @property
    def direct(self) -> bool:
        """Whether the words are the speaker's own."""
        return self.quote.kind == "direct"
