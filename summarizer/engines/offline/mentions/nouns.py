"""How far a noun phrase reaches around its head: word lists, endings, and a few rules per language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from summarizer.engines.offline.mentions.phrases_english import EnglishPhrases
from summarizer.engines.offline.mentions.phrases_french import FrenchPhrases
from summarizer.engines.offline.mentions.phrases_german import GermanPhrases
from summarizer.engines.offline.mentions.phrases_spanish import SpanishPhrases
from summarizer.engines.offline.mentions.spelled import behind_spelled
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.wording import Wording

__all__ = ["NounPhrases"]


class _Rules(Protocol):
    """What a language has to say: how far a phrase reaches from its head to either side."""

    def left(self, head: int) -> int: ...

    def right(self, head: int, *, role: bool) -> int: ...


_RULES: Mapping[str, Callable[[Wording], _Rules]] = {
    "fr": FrenchPhrases,
    "de": GermanPhrases,
    "es": SpanishPhrases,
}


class NounPhrases(Wording):
    """The noun phrases of one text. A language without rules of its own is read as English is."""

    def __init__(self, scene: Scene, decorated: frozenset[int] = frozenset()) -> None:
        super().__init__(scene, decorated)
        self._rules = _RULES.get(scene.language, EnglishPhrases)(Wording(scene, decorated))

    def around(self, head: int, *, role: bool = False) -> tuple[int, int]:
        """The phrase around the noun at *head*, its determiner included: *la | ministre | de la Pêche*.

        `role`: functions reach further than other nouns (*ministre | à la Mer*).
        """
        end = self._rules.right(head, role=role)
        return self._rules.left(head), end if role else behind_spelled(self, head, end)

    def behind_purpose(self, end: int) -> int:
        """Token behind what a German body whose name ends at *end* is for: *Oberster Rat* **zur Rettung**."""
        return self._rules.behind_purpose(end) if isinstance(self._rules, GermanPhrases) else end
