"""Quotes in the making, and what is known of a unit while its quotes are being found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from summarizer.cues import Cue
from summarizer.engines.offline.reading.clauses import Clauses
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.source import Source
from summarizer.schema.vocabulary import QuoteKind

__all__ = ["Announced", "Aside", "QuoteDraft", "Work"]

_DEEPEST = 3  # reports within reports: *A says that B claims that C denies …*; deeper ones are left to the outer three


@dataclass(slots=True)
class QuoteDraft:
    """A quote in the making: runs, cue and speaker as half-open code points of the text."""

    kind: QuoteKind
    runs: list[tuple[int, int]]
    speakers: tuple[int, ...] = ()
    mention: tuple[int, int] | None = None
    cue: tuple[int, int] | None = None
    cue_kind: str = ""
    lemma: str = ""
    unit: int = -1
    negated: bool = False

    @property
    def start(self) -> int:
        return self.runs[0][0]


@dataclass(frozen=True, slots=True)
class Aside:
    """A marked passage that is nobody's quote, and why."""

    start: int
    end: int
    note: str


@dataclass(frozen=True, slots=True)
class Announced:
    """Who speaks behind a colon that ends a sentence, and the verb that says so: **Roe went on** *:* ¶ *"…"*."""

    unit: int
    source: Source
    cue: Cue | None


@dataclass(slots=True)
class Work:
    """One unit while its quotes are being found; token indices are half-open."""

    unit: Unit
    cues: Sequence[Cue]
    passages: Sequence[int]
    clauses: Clauses
    follows_quote: bool
    """Whether the unit before holds a quote."""
    runs_on: bool
    """Whether a quote stands so near before the unit that a report may go on in it."""
    tagged: QuoteDraft | None
    """The last quote of the unit before, if it was in marks."""
    announced: Announced | None
    """Who the unit before, which ends with a colon, says speaks in this one."""
    done: int
    """Tokens before this one belong to a quote or to its cue already."""
    used: set[int] = field(default_factory=set)
    """Passages that belong to a quote."""
    subject: Source | None = None
    """The subject of the last cue that stands before its words."""
    _open: list[int] = field(default_factory=list)

    def holds(self, end: int) -> None:
        """Note that a quote reaches to the token *end*: the cues up to there stand within the quote."""
        self._open.append(end)

    def is_too_deep(self, cue: Cue) -> bool:
        """Whether *cue* stands within so many quotes already that another one would only repeat their end."""
        self._open = [end for end in self._open if end > cue.first]
        return len(self._open) >= _DEEPEST
