"""Infinitives by which something makes somebody speak: *the leak led* **Roe** *to warn of a “flood”*."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.reading.scene import Scene

__all__ = ["is_made_to_speak", "is_voiced_aim"]

_MADE = 10  # tokens between a causative and its infinitive: who is made to speak, with a function
_MARKS_REACH = 12  # tokens between the infinitive and the marked words
_ENDS = frozenset(".;:!?()")
_VOICED = frozenset({"ask", "accuse", "deny"})  # kinds of verbs that are an aim of their own


def is_made_to_speak(scene: Scene, cue: Cue) -> bool:
    """Whether a causative has made somebody say or fear what is marked behind *cue*.

    It has to be told as done: what *could lead* somebody to speak, or *did not*, has not been said.
    """
    causatives = scene.quoting["causatives.done"]
    if not causatives or not _is_near_marks(scene, cue.last + 1):
        return False
    if cue.lemma in scene.quoting["wishes"] and cue.lemma not in scene.quoting["causatives.feared"]:
        return False
    link = cue.first - 1
    if scene.lower(link) not in scene.quoting["causatives.links"]:
        return False
    near = range(link - 1, max(scene.units[scene.unit_of[cue.first]].first - 1, link - 1 - _MADE), -1)
    for at in near:
        if scene.lower(at) in causatives:
            return not _is_denied(scene, at)
        if scene.tokens[at].text in _ENDS or scene.inside[at] >= 0 or scene.lower(at) in scene.quoting["linking"]:
            return False
    return False


def _is_near_marks(scene: Scene, first: int) -> bool:
    for at in range(first, min(len(scene.tokens), first + _MARKS_REACH)):
        if scene.inside[at] >= 0:
            return True
        if scene.tokens[at].text in _ENDS or scene.tokens[at].text == ",":
            return False
    return False


def _is_denied(scene: Scene, at: int) -> bool:
    """Whether a causative at token *at* is only possible, or did not happen: *could* **lead**, *n'a pas* **poussé**."""
    before = [scene.lower(to) for to in range(at - 1, max(at - 5, -1), -1)]
    undone = scene.quoting["causatives.undone"]
    return not undone.isdisjoint(before)


def is_voiced_aim(scene: Scene, cue: Cue) -> bool:
    """Whether a French infinitive tells what people act to say: *défilent* **pour réclamer** *une digue*."""
    voices = cue.kind in _VOICED or cue.lemma == "dire"
    return scene.language == "fr" and cue.strong and voices and scene.lower(cue.first - 1) == "pour"
