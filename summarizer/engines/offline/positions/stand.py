"""A stand as it was found: whose, on which side, and where the words stand that tell it."""

from __future__ import annotations

from summarizer.engines.offline.speakers.source import Source
from summarizer.schema.vocabulary import Stance
from summarizer.values import value

__all__ = ["Stand"]


@value
class Stand:
    """A stand found: whose, its side, and the tokens at which verb and issue begin and the clause ends."""

    source: Source
    stance: Stance
    first: int
    begin: int
    end: int
    about: tuple[int, int] | None = None
    """The tokens of the issue, where it does not stand behind the verb."""
    deed: str = ""
    """What is done, as a noun and its preposition, where the issue is called by it: *resignation as* *chair*."""
    like: Stand | None = None
    """The same stand, as its sentence tells it: with the words of those who were followed, or of the passive."""
    denied: int = -1
    """The token of a negation within the issue that has turned the side: *will das Bad* **nicht** *schließen*."""
    listed: bool = False
    """Whether the issue is one thing of a list, and the others are stands of their own."""
