"""Nouns that speak for nobody, and those of documents, which speak for whoever issued them."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import either

__all__ = ["Things"]

_HEADS = 2  # words among which the noun of a phrase stands, behind an adjective or none
_SHORTEST_THING = 6  # letters of a noun whose ending tells


class Things:
    """Tells what the nouns of one text are that are nobody."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.quoting, self.language = scene, scene.quoting, scene.language
        self.documents = either(self.quoting["documents"], scene.vocabulary.naming["documents"])
        self._endings, german = tuple(self.quoting["thing_endings"]), scene.language == "de"
        self._things = tuple(word for word in self.quoting["things"] if german and len(word) >= _SHORTEST_THING)
        self._compounds = tuple(self.documents) if german else ()
        self._genitive = scene.vocabulary.naming["genitive_articles"]
        self._ties = either(self.quoting["ties"], self.quoting["genitives"], self.quoting["contracted"])

    def is_document(self, nouns: Sequence[int]) -> bool:
        """Whether a phrase turns on the noun of a document, or a German compound of one: *Prüfbericht*."""
        words = [self.scene.lower(at) for at in self._before_tie(nouns)]
        return any(word in self.documents or word.endswith(self._compounds) for word in words)

    def is_thing(self, nouns: Sequence[int]) -> bool:
        """Whether a phrase turns on a noun that is nobody: *les* **données** *locales*, *the latest* **figures**."""
        before = self._before_tie(nouns)
        if self.language == "de":
            before = [at for at in before if self.scene.tokens[at].is_capital]
        head = before[:_HEADS] if self.language in {"fr", "es"} else before[-1:]
        letters = self.scene.vocabulary.thing_letters
        named = any(self.scene.tokens[at].text in letters or self.names(self.scene.lower(at)) for at in head)
        return named and not self._honours(head[0])

    def _honours(self, at: int) -> bool:
        """Whether an honour with its name stands for whoever has it: *le* **prix Nobel** *de la paix a dit …*."""
        named = at + 1 < len(self.scene.tokens) and self.scene.tokens[at + 1].is_capital
        return named and self.scene.lower(at) in self.quoting["honours"]

    def _before_tie(self, nouns: Sequence[int]) -> list[int]:
        """The nouns that a phrase turns on, not what completes them: **l'auteur** *du rapport*."""
        tied = next((at for at in nouns[1:] if self._is_tied(at)), nouns[-1] + 1)
        return [at for at in nouns if at < tied]

    def _is_tied(self, at: int) -> bool:
        """Whether a tie stands at token *at*, or a German noun with its genitive article: *der Titel* **des Buchs**."""
        if self.scene.lower(at) in self._ties:
            return True
        owned = self.language == "de" and self.scene.lower(at - 1) in self._genitive
        return owned and self.scene.tokens[at - 2].is_capital

    def names(self, word: str) -> bool:
        """Whether a noun is nobody's, by a list or by its ending."""
        word = word.rpartition("-")[2] if self.language == "de" else word
        if word in self.quoting["not_things"] or word in self.scene.vocabulary.nouns:
            return False
        listed = word in self.quoting["things"] or word.endswith(self._things)
        return listed or (len(word) >= _SHORTEST_THING and word.endswith(self._endings))
