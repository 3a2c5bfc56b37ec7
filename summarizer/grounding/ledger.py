"""The article that claims are held against, and the record of those it does not bear out."""

from __future__ import annotations

import re
from functools import cached_property
from typing import cast, get_args

from summarizer.alignment import Aligner, Match, Refusal
from summarizer.alignment.blocks import blocks
from summarizer.document import Document
from summarizer.grounding.numbers import Numbers
from summarizer.schema.extraction import Words
from summarizer.schema.summary import Rejected, Span
from summarizer.schema.trusted import trusted
from summarizer.schema.vocabulary import ItemKind, Reason

__all__ = ["Ledger", "stems"]

_WORD = re.compile(r"[^\W_]+")
_ENDING = 2  # letters by which a word of a role may differ from the article: iranischer, iranischen
_FILLER = 3  # letters up to which a word of a role may be one of grammar


class Ledger:
    """One article's aligner and the claims refused so far; every span of a summary is made here."""

    def __init__(self, document: Document) -> None:
        self.text = document.text
        self.aligner = Aligner(document)
        self.rejected: list[Rejected] = []
        self._words: dict[str, str] = {}  # of spans: a name is mentioned, and a cue is used, over and over

    @cached_property
    def numbers(self) -> Numbers:
        """The figures of the article."""
        return Numbers(self.aligner.index.fold.text)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The words of the article without their endings."""
        return stems(self.aligner.index.fold.text)

    def span(self, match: Match) -> Span:
        """The article's own characters at *match*, which fit by construction, and are verified with the summary."""
        start, end = match.start, match.end
        words = self.text[start:end]
        words = self._words.setdefault(words, words)
        return trusted(Span, start=start, end=end, text=words)

    def spans(self, path: str, words: Words) -> tuple[Span, ...]:
        """Where *words* stand, a span for each part that an editor's cut leaves; nothing, and an entry, if refused."""
        placement = self.aligner.place(words.text, near=words.near)
        if isinstance(placement, Refusal):
            self.refuse_for(path, words.text, placement)
            return ()
        return tuple(map(self.span, placement))

    def refuse(self, path: str, text: str, reason: Reason, message: str, closest: Match | None = None) -> None:
        """Enter the claim at *path*, whose words are *text*."""
        kind = path.partition("[")[0]
        if kind not in get_args(ItemKind):
            raise ValueError(f"no list of a summary is called {kind!r}")
        self.rejected.append(
            Rejected(
                item=cast(ItemKind, kind),
                path=path,
                text=text,
                reason=reason,
                message=message,
                closest=self.span(closest) if closest else None,
            )
        )

    def refuse_for(self, path: str, text: str, refusal: Refusal) -> None:
        """Enter the claim at *path* with what the aligner has found against it."""
        self.refuse(path, text, refusal.reason, refusal.message, refusal.closest)


def stems(text: str) -> frozenset[str]:
    """The words of a folded *text* that a role is held to, without their endings, which change by case."""
    words: set[str] = set()
    for begin, end in blocks(text):
        words.update(_WORD.findall(text[begin:end].casefold()))
    return frozenset(word[: max(_FILLER + 1, len(word) - _ENDING)] for word in words if len(word) > _FILLER)
