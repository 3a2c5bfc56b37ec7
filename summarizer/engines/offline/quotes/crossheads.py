"""Headlines and crossheads in marks: the body tells whose words they are, not whoever spoke before them."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.engines.offline.quotes.drafts import QuoteDraft
from summarizer.engines.offline.reading.scene import Scene, Unit

__all__ = ["give_headlines_their_speakers", "heads"]

_LONGEST = 12  # words of a crosshead
_ENDS = frozenset(".!?…,;:")


def heads(scene: Scene, unit: Unit) -> bool:
    """Whether *unit* is a crosshead in marks: a paragraph of a few marked words that no full stop ends."""
    if unit.title or unit.number + 1 >= len(scene.units) or scene.has_plain_word(unit.first, unit.last):
        return False
    beside = (scene.units[number].paragraph for number in (unit.number - 1, unit.number + 1) if number >= 0)
    if unit.paragraph in beside or scene.count_words(unit.first, unit.last) > _LONGEST:
        return False
    passages = scene.passages_of(unit)
    ends = scene.passages[passages[0]].end - 1 if len(passages) == 1 else 0
    last = next((at for at in range(unit.last - 1, unit.first, -1) if scene.tokens[at].text.strip()), unit.first)
    return len(passages) == 1 and scene.text[ends] not in _ENDS and scene.tokens[last].text not in _ENDS


def give_headlines_their_speakers(scene: Scene, drafts: Sequence[QuoteDraft]) -> None:
    """The speaker whom only the body names speaks in a headline too, if the body repeats its words."""
    said = [(draft, _words(scene, draft)) for draft in drafts if draft.speakers and not scene.units[draft.unit].title]
    for headline in drafts:
        unit = scene.units[headline.unit]
        if headline.cue or not (unit.title or (not headline.speakers and heads(scene, unit))):
            continue
        words = _words(scene, headline)
        repeated = next((draft for draft, known in said if words and words <= known and draft is not headline), None)
        if repeated is not None:
            headline.speakers, headline.mention = repeated.speakers, None


def _words(scene: Scene, draft: QuoteDraft) -> set[str]:
    return {
        token.lower
        for start, end in draft.runs
        for token in scene.tokens[scene.token_at(start) : scene.token_at(end - 1) + 1]
        if token.is_word
    }
