"""Reports that stand within a longer report of the same speaker: *he said* **he wanted to keep the quay open**.

They are one quote. A verb of speech or of wishing inside it tells what was said, and says nothing more by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.engines.offline.quotes.drafts import QuoteDraft
from summarizer.engines.offline.reading.scene import Scene

__all__ = ["without_contained"]

_NEAR = 4  # quotes before and behind one that may hold it


def without_contained(scene: Scene, drafts: Sequence[QuoteDraft]) -> Iterator[QuoteDraft]:
    """*drafts* without those that another one of the same speakers holds, cue and all; words all in marks are kept.

    *Roe said* **he had heard “shots” at dawn** is one quote, though a cue and marks stand within it.
    """
    for place, draft in enumerate(drafts):
        near = drafts[max(0, place - _NEAR) : place + 1 + _NEAR] if draft.kind != "direct" else ()
        if draft.kind == "mixed":
            near = [other for other in near if draft.speakers and _holds_cue(other, draft)]
        elif _begins_or_ends_marked(scene, draft):
            near = ()
        if not any(_holds(other, draft) for other in near):
            yield draft


def _holds_cue(other: QuoteDraft, draft: QuoteDraft) -> bool:
    """Whether the cue of *draft* stands among the words of *other*."""
    return draft.cue is not None and other.start <= draft.cue[0] < other.runs[-1][1]


def _holds(other: QuoteDraft, draft: QuoteDraft) -> bool:
    """Whether *other*, a report of the same speakers, has all words of *draft* and more.

    What somebody tells in marks of what they said elsewhere is a quote beside those marks.
    """
    if other.kind == "direct" or other.speakers != draft.speakers or other.runs == draft.runs:
        return False
    return all(any(begin <= start and end <= last for begin, last in other.runs) for start, end in draft.runs)


def _begins_or_ends_marked(scene: Scene, draft: QuoteDraft) -> bool:
    """Whether marked words open or close *draft*, which somebody set apart: *letters that called* **him “lost”**."""
    ends = (draft.runs[0][0], draft.runs[-1][1] - 1)
    return any(scene.inside[scene.token_at(at)] >= 0 for at in ends)
