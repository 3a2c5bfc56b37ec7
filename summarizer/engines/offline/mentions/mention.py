"""One place where an article may name an actor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from summarizer.schema.vocabulary import ActorKind

__all__ = ["Mention", "MentionKind"]

MentionKind = ActorKind | Literal["role", "unknown"]
"""An actor's kind, or role: a function without a name, or unknown: capitals that nothing explains."""


@dataclass(slots=True)
class Mention:
    """A noun phrase that may name an actor; half-open token indices.

    `name` bounds the proper name within it, `role` the function beside the name, `head` is the noun it turns on: in *la
    ministre Ada Tal* the name is *Ada Tal*, the role *la ministre*, the head *ministre*. `code` is a state's ISO 3166
    code.
    """

    first: int
    last: int
    kind: MentionKind
    head: int
    name: tuple[int, int] | None = None
    role: tuple[int, int] | None = None
    code: str = ""
    capital: bool = False
    """It is a capital city's name, which may stand for its government."""
    nested: bool = False
    """It stands inside a longer mention."""
    actor: int = -1
    """Number of the player it names; -1 for none."""
