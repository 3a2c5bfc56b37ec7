"""German verbs of duty that demand nothing: *Man* **muss** *das* **nicht** *tun*, *was kommen* **sollte**."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import either, word_sets

__all__ = ["GermanDuties"]

_ADJECTIVES = ("los", "lich", "ig", "isch", "haft", "sam", "bar")


class GermanDuties:
    """The verbs of duty of one German scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.tokens = scene, scene.tokens
        self.known, words = word_sets("de", "arguing"), scene.vocabulary.words
        self.relatives, self.nominal = words["relatives"], either(words["articles"], words["determiners"])

    def are_none(self, at: int, start: int, last: int) -> bool:
        """Whether the verb at token *at*, whose clause begins at *start*, demands nothing before the token *last*."""
        opens_case = self.tokens[at].is_capital  # **Sollte** *er zahlen* puts a case
        done = self.scene.lower(at + 1) == "worden"  # *die Auskunft sei* **benötigt worden**
        told = self._was_to_be(at, start) or self._need_not(at, last) or self._only_shows(at, last)
        return opens_case or done or told or self._is_adverb(at)

    def _is_adverb(self, at: int) -> bool:
        """Whether a word of judgement tells how a thing was done: *hat* **verantwortungslos den** *Damm geöffnet*."""
        return self.scene.lower(at).endswith(_ADJECTIVES) and self.scene.lower(at + 1) in self.nominal

    def _only_shows(self, at: int, last: int) -> bool:
        """Whether the clause only asks to look or to think: **man muss** *sich nur die Liste* **ansehen**."""
        end = next((to for to in range(at, last) if not self.scene.lower(to)[:1].isalnum()), last)
        return self.scene.lower(end - 1) in self.known["showing"] or self.scene.lower(at + 1) in self.known["showing"]

    def _was_to_be(self, at: int, start: int) -> bool:
        """Whether *sollte* closes a relative clause and tells what came later: *ein Streit, der dauern* **sollte**."""
        closes = self.scene.lower(at) in self.known["was_to_be"] and not self.scene.lower(at + 1)[:1].isalnum()
        return closes and self.scene.lower(start - 1) == "," and self.scene.lower(start) in self.relatives

    def _need_not(self, at: int, last: int) -> bool:
        """Whether a verb of need is denied further on: *Man* **muss** *das* **nicht** *verharmlosen*."""
        if self.scene.lower(at) not in self.known["needing"]:
            return False
        end = next((to for to in range(at, last) if not self.scene.lower(to)[:1].isalnum()), last)
        return self.scene.has_one_of(self.known["negations"], at + 1, end)

    def forbidden(self, at: int, last: int) -> int | None:
        """The negation of a verb of leave behind an object: *die Stadt* **darf** *das Bad* **nicht** *schließen*."""
        if self.scene.lower(at) not in self.known["leave"]:
            return None
        end = next((to for to in range(at, last) if not self.scene.lower(to)[:1].isalnum()), last)
        denied = next((to for to in range(at + 2, end - 1) if self.scene.lower(to) in self.known["negations"]), None)
        if denied is None or self.scene.lower(denied + 1) in self.known["only"]:
            return None
        told = self.scene.lower(end - 1) in self.known["showing"]  # *Man* **darf** *das* **nicht** *vergessen*
        named = self.scene.lower(at + 1) in self.nominal and any(
            word.is_capital for word in self.tokens[at + 1 : denied]
        )
        return denied if named and not told else None
