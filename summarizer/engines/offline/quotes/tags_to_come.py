"""English tags that tell what will be said: *"It is time," the mayor* **will say** *on Monday*."""

from __future__ import annotations

from dataclasses import replace

from summarizer.cues import Cue
from summarizer.engines.offline.reading.scene import Scene

__all__ = ["with_modal"]

_SUBJECT = 8  # tokens of a subject between marks and the verb
_STOPS = frozenset(".,;:!?")
_WILL = frozenset({"will", "would"})


def with_modal(scene: Scene, cue: Cue) -> Cue:
    """*cue* with the *will* before it, where nothing but a subject stands between marked words and that."""
    if cue.form != "infinitive" or cue.kind != "say" or scene.lower(cue.first - 1) not in _WILL:
        return cue
    for at in range(cue.first - 2, max(0, cue.first - 2 - _SUBJECT), -1):
        if scene.inside[at] >= 0:
            return replace(cue, first=cue.first - 1, form="compound") if scene.closes_with_comma(at) else cue
        if scene.tokens[at].text in _STOPS:
            return cue
    return cue
