"""Questions that take a stand: **why should we** *pay?*, **de quel droit** *ferment-ils le gué ?*."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.engines.offline.positions.demands import Demands
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.quotes.drafts import QuoteDraft
from summarizer.engines.offline.reading.phrase_tables import phrases_at
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import word_sets
from summarizer.schema.vocabulary import Stance

__all__ = ["Questions"]

_LEADING = 3  # tokens before a question: *“But* **why should we** *pay?”*
_LONGEST = 40  # tokens of a question
_FEWEST = 2  # tokens of what is asked about
_KNOWN = 3  # tokens behind the words of a question among which a verb of helping or knowing makes a real one of it
_ENDS = frozenset(".!?…")


class Questions:
    """The questions in one scene's quotes to which nobody waits for an answer."""

    def __init__(self, demands: Demands) -> None:
        self.demands, self.scene, self.tokens = demands, demands.scene, demands.scene.tokens
        self.phrases = self.scene.vocabulary.questions
        self.leads = demands.known["leads"] | word_sets(self.scene.language, "appeals")["leads"]
        self.real = word_sets(self.scene.language, "questions")["real"]

    def of(self, unit: Unit) -> Iterator[Stand]:
        """The stands that questions in *unit* take."""
        runs = self.demands.runs.get(unit.number, ()) if self.phrases else ()
        if not runs or self.scene.text.find("?", self.scene.starts[unit.first], self.scene.ends[unit.last - 1] + 2) < 0:
            return
        for quote, first, last in runs:
            if quote.kind == "direct" or self.scene.inside[first] >= 0:
                yield from self._asked(quote, first, last)

    def _asked(self, quote: QuoteDraft, first: int, last: int) -> Iterator[Stand]:
        start = first
        for at in range(first, min(last + 1, len(self.tokens))):
            if self.tokens[at].text not in _ENDS:
                continue
            found = self._question(start, at) if self.tokens[at].text == "?" else None
            if found is not None:
                yield Stand(Source(quote.speakers, 0, 0), found[0], found[1], found[2], at)
            start = at + 1

    def _question(self, start: int, end: int) -> tuple[Stance, int, int] | None:
        """The side of the question that ends at token *end*, its first word and the one behind its opening."""
        at = start
        while (
            at < end and at - start < _LEADING and (not self.tokens[at].is_word or self.tokens[at].lower in self.leads)
        ):
            at += 1
        if at >= end or end - at > _LONGEST:
            return None
        for words, side in phrases_at(self.phrases, self.tokens, at):
            begin = at + len(words)
            real = self.scene.has_one_of(self.real, begin, min(end, begin + _KNOWN))
            if end - begin >= _FEWEST and not real:
                return "opposes" if side == "opposes" else "supports", at, begin
        return None
