"""Reports of contests: what players and teams want there is to win, which is nobody's to decide."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from summarizer.engines.offline.cast.cast import Player
from summarizer.engines.offline.positions.stand import Stand
from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import word_sets

__all__ = ["Contests"]

_FEWEST = 6  # words of sport in a report of a contest
_KINDS = 3  # different ones
_SHARE = 60  # words of the text for one of these
_DECIDING = frozenset({"organization", "state"})


class Contests:
    """Whether one scene reports a contest, found out when it matters first."""

    def __init__(self, scene: Scene, players: Sequence[Player]) -> None:
        self.lowers, self.players = scene.lowers, players
        self.words = word_sets(scene.language, "senses")["sport"]

    @cached_property
    def reported(self) -> bool:
        if not self.words:
            return False
        found = list(filter(self.words.__contains__, self.lowers))
        return len(found) >= max(_FEWEST, len(self.lowers) // _SHARE) and len(set(found)) >= _KINDS

    def holds(self, stand: Stand) -> bool:
        """Whether *stand* is what somebody hopes for in a contest; federations and states decide things."""
        deciding = any(self.players[number].kind in _DECIDING for number in stand.source.players)
        return not deciding and self.reported
