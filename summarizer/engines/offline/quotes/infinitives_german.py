"""German infinitives that hand words over: *Sie musste* **einräumen** *, dass …*, *er ließ* **mitteilen** *, …*."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.reading.mood_german import is_subjunctive
from summarizer.engines.offline.reading.scene import Scene

__all__ = ["holds_report", "is_told_by_infinitive"]

_FRAME = 24  # tokens between a modal and its infinitive
_MOOD = 12  # tokens of a clause in which its verb tells a report
_EDGES = frozenset(".,;:!?")


def is_told_by_infinitive(scene: Scene, cue: Cue) -> bool:
    """Whether somebody has to, can or lets say what the clause behind the comma holds.

    The modal stands in the same clause. *Man* and *niemand* say nothing, and what is *not* said is only told where the
    verb denies: *wollte nicht* **ausschließen** *, dass …*.
    """
    if scene.language != "de" or scene.lower(cue.last + 1) != ",":
        return False
    first = scene.units[scene.unit_of[cue.first]].first
    clause = [scene.lower(at) for at in _clause_before(scene, cue.first, first)]
    if scene.quoting["infinitive_governors"].isdisjoint(clause) or "zu" in clause[:1]:
        return False
    if not scene.quoting["no_tellers"].isdisjoint(clause):
        return False
    if "weder" in clause:
        return False  # *konnte* **weder** *bestätigen noch* **ausschließen** *, dass …*: nothing is told
    denied = not scene.quoting["not_told"].isdisjoint(clause)
    return denied == (cue.kind == "deny") and holds_report(scene, cue.last + 2)


def _clause_before(scene: Scene, at: int, first: int) -> range:
    """The tokens of the clause that ends before token *at*, from the last to the first."""
    near = range(at - 1, max(first, at - _FRAME) - 1, -1)
    edge = next((to for to in near if scene.tokens[to].text in _EDGES), near.stop)
    return range(at - 1, edge, -1)


def holds_report(scene: Scene, first: int) -> bool:
    """Whether the clause at token *first* begins with *dass* or stands in the reported mood."""
    if scene.lower(first) in scene.quoting["complementizers"]:
        return True
    last = min(first + _MOOD, len(scene.tokens))
    forms = scene.vocabulary.conditional_forms
    return any(
        scene.lower(at) in forms or (not scene.tokens[at].is_capital and is_subjunctive(scene.lower(at)))
        for at in range(first, last)
    )
