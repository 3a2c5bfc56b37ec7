"""A person without a name, whom other nouns take up: **a man of 26** *drove off. The driver … . The suspect …*."""

from __future__ import annotations

from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.mentions.surfaces import Surfaces

__all__ = ["Somebody"]

_REACH = 150  # tokens


class Somebody:
    """The person without a name that one text brought in last."""

    def __init__(self, surfaces: Surfaces) -> None:
        self.surfaces, self.nouns = surfaces, surfaces.naming["somebody"]
        self._last: tuple[int, int] | None = None

    def meet(self, number: int, mention: Mention) -> None:
        """Remember whom an indefinite phrase brings in: **a man** *was arrested*."""
        if not self._is_somebody(mention) or not self.surfaces.opens_with(mention, "indefinite"):
            return
        self._last = (number, mention.last)

    def again(self, mention: Mention) -> int | None:
        """Whom a bare noun takes up: **the driver**, **l'individu**."""
        if self._last is None or not self._is_somebody(mention) or mention.last - mention.first != 2:
            return None
        number, last = self._last
        if mention.first - last > _REACH or not self.surfaces.opens_with(mention, "definite"):
            return None
        self._last = (number, mention.last)
        return number

    def _is_somebody(self, mention: Mention) -> bool:
        return self.surfaces.tokens[mention.head].lower in self.nouns
