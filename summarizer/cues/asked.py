"""English participles of asking, before which whoever is asked stands: *the mayor,* **urged to** *resign, refused*."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.tokens import Token

__all__ = ["is_asked"]

_NEEDING = frozenset(
    "urged told ordered advised encouraged instructed reminded pressed pressured invited directed implored exhorted "
    "persuaded warned cautioned".split()
)
"""Past forms that need whom they ask: with *to* right behind them that one stands before."""
_ASKING = frozenset({"asked", "begged", "petitioned"})
_AGENT, _TO = frozenset({"by"}), frozenset({"to"})
_REACH = 10  # tokens between such a form and its agent: *asked* **to step down at once by** *the union*


def is_asked(tokens: Sequence[Token], index: int) -> bool:
    """Whether the past form at *index*, which has no auxiliary, tells of whom it asks: *Tal,* **told to** *go, …*.

    Who *asked to see it* asked; who stands before a comma and is *asked to see it* **by** *somebody* did not.
    """
    if index + 1 >= len(tokens) or tokens[index + 1].lower not in _TO:
        return False
    form = tokens[index].lower
    if form in _NEEDING:
        return True
    if form not in _ASKING or not index or tokens[index - 1].text != ",":
        return False
    for token in tokens[index + 2 : index + _REACH]:
        if not token.is_word:
            return False
        if token.lower in _AGENT:
            return True
    return False
