"""Who speaks in a row of dashes: whoever opens it asks, the last other speaker answers, and so on in turn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from summarizer.engines.offline.quotes.drafts import QuoteDraft
from summarizer.engines.offline.quotes.interviews import Turn
from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.speakers.discourse import Discourse

__all__ = ["Dialogue", "merge_tags"]


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


def merge_tags(scene: Scene, drafts: Sequence[QuoteDraft], turns: Sequence[QuoteDraft]) -> list[QuoteDraft]:
    """*drafts* without the tags that only say whose one of *turns* is: *— Non.* **On attend, répond Tal.** *Et toi ?*

    The turn takes over the tag's speaker and cue, and leaves the tag out of its words.
    """
    merged = set()
    for turn in turns:
        (start, end) = turn.runs[0]
        inside = (draft for draft in drafts if draft is not turn and start <= draft.start and draft.runs[-1][1] <= end)
        tag = next((draft for draft in inside if draft.cue and draft.cue[0] >= draft.runs[0][1]), None)
        if tag is None or tag.kind != "indirect":
            continue
        merged.add(id(tag))
        turn.speakers, turn.mention = tag.speakers or turn.speakers, tag.mention
        turn.cue, turn.cue_kind, turn.lemma = tag.cue, tag.cue_kind, tag.lemma
        following = scene.units[tag.unit].last
        behind = scene.starts[following] if following < len(scene.tokens) else end
        turn.runs = [(start, tag.runs[0][1]), *tag.runs[1:], *([(behind, end)] if behind < end else [])]
    return [draft for draft in drafts if id(draft) not in merged]
