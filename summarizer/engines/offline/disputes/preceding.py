"""What a denial takes up that nobody was told to have said: *the river is poisoned,* **though Roe disputes this**."""

from __future__ import annotations

from summarizer.engines.offline.disputes.cuts import Cuts
from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.quotes.drafts import QuoteDraft
from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.reading.verbs import finite_words
from summarizer.lexicon import either

__all__ = ["Preceding"]

_MARKS = frozenset(",;:(–—-")


class Preceding:
    """Finds the article's own words before the denials of one scene that only point."""

    def __init__(self, scene: Scene, cuts: Cuts) -> None:
        self.scene, self.tokens, self.cuts = scene, scene.tokens, cuts
        known, words = disputing(scene.language), scene.vocabulary.words
        self.function, self.finite = scene.vocabulary.function_words, finite_words(scene.language)
        self.pointing = either(known["pointing"], either(words["pronouns"], words["determiners"]))
        self.answers = known["answers"]

    def only_points(self, quote: QuoteDraft) -> bool:
        """Whether what is denied has no content of its own: *denies* **the charges**, *conteste* **cela**."""
        return all(self._is_empty(at) for at in self._places(quote))

    def is_pronoun(self, quote: QuoteDraft) -> bool:
        """Whether nothing but a pronoun stands for what is denied: *disputes* **this**."""
        return all(self.tokens[at].plain in self.pointing for at in self._places(quote) if self.tokens[at].is_word)

    def _places(self, quote: QuoteDraft) -> range:
        start, end = quote.runs[0][0], quote.runs[-1][1]
        return range(self.scene.token_at(start), self.scene.token_at(end - 1) + 1)

    def _is_empty(self, at: int) -> bool:
        token = self.tokens[at]
        return not token.is_word or token.lower in self.function or token.plain in either(self.pointing, self.answers)

    def of(self, at: int, unit: Unit) -> tuple[int, int] | None:
        """The clause before the one of token *at* in its sentence, else the sentence before; as code points."""
        opens = at
        while opens > unit.first and self.tokens[opens - 1].text not in _MARKS:
            opens -= 1
        if opens > unit.first:
            first = opens - 1
            while first > unit.first and self.tokens[first - 1].text not in _MARKS:
                first -= 1
            told = any(self.finite[token] for token in self.tokens[first : opens - 1])
            return self.scene.bounds(first, opens - 1) if told else None
        before = self.scene.units[unit.number - 1] if unit.number else None
        if before is None or before.title or before.paragraph != unit.paragraph:
            return None
        clauses = self.cuts.clauses(before.start, before.end)
        told = any(self.finite[token] for token in self.tokens[slice(*clauses[-1])]) if clauses else False
        return self.scene.bounds(*clauses[-1]) if told else None
