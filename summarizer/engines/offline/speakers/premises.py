"""Houses that speak without a name: *the Palace Hotel said … .* **The hotel** *denied it*."""

from __future__ import annotations

import re

from summarizer.engines.offline.cast.cast import Cast, Player

__all__ = ["Premises"]

_WORD = re.compile(r"[\w-]+")
_NAMES = frozenset({"organization", "unknown"})


class Premises:
    """Hotels, schools and festivals: where something happens, and an institution only where they speak or are named."""

    def __init__(self, cast: Cast) -> None:
        self.cast, self.nouns = cast, cast.scene.vocabulary.naming["named_only"]

    def named(self, word: str) -> Player | None:
        """The institution named last that has the noun in its name; capitals that nothing explained are one then."""
        if word not in self.nouns:
            return None
        last = max((p for p in self.cast.players if self._is_called(p, word)), key=self._last, default=None)
        if last is not None:
            last.kind = "organization"
        return last

    def _is_called(self, player: Player, word: str) -> bool:
        """Whether a name or a noun before it tells what somebody is: *Harlow* **Zoo**, *l'* **hôtel** *Belmar*."""
        if player.kind not in _NAMES or player.head:
            return False
        return any(word in _WORD.findall(form.lower()) for form in (player.name, *player.surfaces))

    def _last(self, player: Player) -> int:
        return max((self.cast.mentions[index].first for index in player.mentions), default=-1)
