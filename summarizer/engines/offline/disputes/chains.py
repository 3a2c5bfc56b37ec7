"""Accusations of more than one deed: *accusé d'avoir vendu le port* **et d'avoir menti aux juges**."""

from __future__ import annotations

from summarizer.engines.offline.disputes.words import disputing
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import gerund_endings, is_french_infinitive

__all__ = ["Chains"]

_ENDS = frozenset(";:.!?()–—»”")
_FEWEST = 2  # tokens of a further deed with what it was done to
_NEGATED = frozenset({"ne", "pas"})  # before a French infinitive: *de* **ne pas** *avoir payé*


class Chains:
    """Tells the deeds apart that one verb of accusing is followed by."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens, self.language = scene, scene.tokens, scene.language
        self.links = scene.quoting["accusation_links"]
        self.coordinators, self.clitics = disputing(scene.language)["coordinators"], scene.quoting["clitics"]
        self.gerunds, self.speech = gerund_endings(scene.language), scene.lexicon.verbs

    def deeds(self, first: int, last: int) -> list[tuple[int, int]]:
        """The deeds from token *first*, behind the verb, to *last*, where there are two or more; each with its link.

        The first range holds the accused as well.
        """
        if self.language not in {"en", "fr"}:
            return []
        if self.language == "en" and not self.scene.has_one_of(self.coordinators, first, last):
            return []
        end = next((at for at in range(first, last) if self.tokens[at].text in _ENDS), last)
        joints = [at for at in range(first + 1, end - _FEWEST) if self._joins(at)]
        while joints and self.language == "en" and self.tokens[joints[-1]].text == ",":
            joints.pop()  # *of shelling the port* **, killing** *two men*: what came of it
        if not joints or not self.scene.has_one_of(self.links, first, joints[0]):
            return []
        opens = [first, *(at + 1 + (self.tokens[at].text == "," and self._joins(at + 1)) for at in joints)]
        closes = [*joints, end]
        pieces = list(zip(opens, closes, strict=True))
        return pieces if all(close - begin >= _FEWEST for begin, close in pieces) else []

    def _joins(self, at: int) -> bool:
        """Whether a comma or a conjunction at token *at* leads to another deed."""
        token = self.tokens[at]
        if token.text != "," and token.lower not in self.coordinators:
            return False
        if token.text == "," and self.scene.lower(at + 1) in self.coordinators:
            return False  # the conjunction itself does
        linked = self.scene.lower(at + 1) in self.links
        return self._is_deed(at + 1 + linked) if linked or self.language == "en" else False

    def _is_deed(self, at: int) -> bool:
        """Whether a verb that tells a deed begins at token *at*: **d'avoir**, *de ne pas* **payer**, *of* **lying**."""
        if self.language == "en":
            lower = self.scene.lower(at)
            return lower.endswith(self.gerunds) and lower not in self.speech
        while self.scene.lower(at) in self.clitics or self.scene.lower(at) in _NEGATED:
            at += 1
        return is_french_infinitive(self.scene.lower(at))
