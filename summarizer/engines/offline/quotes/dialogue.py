"""Who speaks in a row of dashes: whoever opens it asks, the last other speaker answers, and so on in turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from summarizer.engines.offline.quotes.interviews import Turn
from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.discourse import Discourse

__all__ = ["Dialogue"]


class Dialogue:
    """Gives the turns of a row of dashes to the two who were spoken of before it."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse = discourse
        self.pair: tuple[int, ...] = ()

    def enter(self, unit: Unit, turns: Mapping[int, Turn]) -> None:
        """Note who stands ready to speak where a row begins with *unit*, before its words are read."""
        turn = turns.get(unit.paragraph)
        if turn is not None and turn.row == 0:
            self.pair = self._pair() if turn.asks else ()

    def told(self, turn: Turn) -> Turn:
        """*turn* with the speaker whose turn it is, where the two are known."""
        if turn.row < 0 or turn.speakers or not self.pair:
            return turn
        return replace(turn, speakers=(self.pair[turn.row % 2],))

    def _pair(self) -> tuple[int, ...]:
        """The person who acted last, who asks, and the person who spoke last besides; empty where one is missing."""
        asking = self.discourse.subject[:1]
        if not asking or not self._is_person(asking[0]):
            return ()
        others = (number for number in reversed(self.discourse.spoken) if number not in asking)
        answering = next((number for number in others if self._is_person(number)), None)
        return () if answering is None else (asking[0], answering)

    def _is_person(self, number: int) -> bool:
        return self.discourse.cast.players[number].kind == "person"
