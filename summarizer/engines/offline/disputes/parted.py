"""Claims that their source interrupts: *ten men were* **, police say,** *hurt*."""

from __future__ import annotations

from summarizer.engines.offline.disputes.figures import Figures
from summarizer.engines.offline.disputes.tenses import Tenses
from summarizer.engines.offline.quotes.finder import QuoteDraft
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import finite_words

__all__ = ["Parted"]

_MARKS = frozenset({",", ";", ":", ".", "!", "?"})
_OBJECT = 4  # tokens of an object among which no verb stands


class Parted:
    """Tells which verbs of one scene a source parts from what they need."""

    def __init__(self, scene: Scene, tenses: Tenses, figures: Figures) -> None:
        self.figures = figures
        self.scene, self.tokens, self.participles = scene, scene.tokens, tenses.participles
        self.words, self.finite = scene.vocabulary.words, finite_words(scene.language)

    def goes_on(self, last: int, first: int) -> bool:
        """Whether the verb that ends before token *last* needs the words from *first* on."""
        helps = self.tokens[last - 1].lower in self.words["auxiliaries"]
        return helps or self._is_object(last, first) or self._lacks_verb(first)

    def _lacks_verb(self, first: int) -> bool:
        """Whether no verb stands from *first* to the next mark: *s'appuyait, selon eux,* **sur des faux**.

        A German count without one is told for itself: *Es zogen laut Polizei* **300 Bauern**.
        """
        end = next((at for at in range(first, len(self.tokens)) if self.tokens[at].text in _MARKS), first)
        if self.scene.language == "de":
            told = (at for at in range(first, end - 1) if not self.tokens[at + 1].is_capital)  # not **alte** *Akten*
            return end > first and not (
                self.figures.counts(first, end) or any(self.finite[self.tokens[at]] for at in told)
            )
        return end > first and not any(map(self.finite.__getitem__, self.tokens[first:end]))

    def count(self, first: int, last: int, quote: QuoteDraft) -> tuple[int, int] | None:
        """A German count with the source right before it: *Es zogen* **laut Polizei 300 Bauern** *nach Ostrel*."""
        if self.scene.language != "de" or quote.cue is None or self.tokens[first - 1].text == ",":
            return None
        source = self.scene.token_at(quote.cue[0])
        figure = next((at for at in range(first, last) if self.figures.is_figure(at)), None)
        if figure is None or source >= first:
            return None
        prepositions = self.words["prepositions"]
        return source, next((at for at in range(figure + 1, last) if self.tokens[at].lower in prepositions), last)

    def _is_object(self, last: int, first: int) -> bool:
        """Whether what a participle lacks stands behind its source: *aurait embauché, selon eux,* **des espions**."""
        if self.scene.language != "fr" or not self.tokens[last - 1].lower.endswith(self.participles):
            return False
        behind = self.tokens[first : first + _OBJECT]
        return self.scene.lower(first) in self.words["articles"] and not any(map(self.finite.__getitem__, behind))
