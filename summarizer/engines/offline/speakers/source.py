"""Who speaks, and the words that name them."""

from __future__ import annotations

from summarizer.engines.offline.mentions.mention import Mention
from summarizer.values import value

__all__ = ["Source", "named"]


@value
class Source:
    """Who speaks: players' numbers, and the tokens (half-open) that name them here; 0 and 0 where none do."""

    players: tuple[int, ...]
    first: int
    last: int


def named(mention: Mention) -> Source:
    """The player of one mention, which names it here."""
    return Source((mention.actor,), mention.first, mention.last)
