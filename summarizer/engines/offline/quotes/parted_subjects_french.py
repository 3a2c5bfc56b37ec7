"""French verbs that an aside parts from their subject: **La CGT**, *qui dénonce « un vol »,* **accuse le maire**."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.drafts import Work
from summarizer.engines.offline.speakers.discourse import Discourse

__all__ = ["has_parted_subject"]

_SUBJECT = 14  # tokens of a subject before its aside
_OPENING = 3  # tokens from the comma of an aside to its relative pronoun: *, de la part de qui*


def has_parted_subject(discourse: Discourse, work: Work, cue: Cue) -> bool:
    """Whether the verb of *cue* is that of whoever opens the words before it, and no tag behind them.

    Somebody is named there, a comma follows, and up to the comma before the verb nothing but a relative clause, a
    participle with its words or a few marked ones.
    """
    scene = discourse.scene
    if scene.language != "fr" or not scene.is_comma(cue.first - 1) or cue.pronoun is not None:
        return False
    near = range(work.done + 1, min(work.done + _SUBJECT, cue.first - 2))
    comma = next((at for at in near if scene.is_comma(at) or scene.inside[at] >= 0), None)
    if comma is None or scene.inside[comma] >= 0 or scene.has_clause(work.done, comma):
        return False
    end = discourse.subjects.nearby.before_brackets(comma - 1, work.done)
    subject = discourse.subjects.touching(end, work.unit)
    if subject is None or subject.first > work.done + 1 or not _is_aside(discourse, comma + 1, cue.first - 1):
        return False
    return not any(scene.is_comma(at) for at in range(comma + 1, cue.first - 1) if scene.inside[at] < 0)


def _is_aside(discourse: Discourse, first: int, last: int) -> bool:
    """Whether a relative clause, a participle or marked words without a clause fill the tokens."""
    scene = discourse.scene
    if scene.inside[first] >= 0:
        return scene.tokens_of(scene.inside[first])[1] == last and not scene.has_clause(first, last)
    relatives = scene.vocabulary.words["relatives"]
    relative = any(scene.lower(at) in relatives for at in range(first, min(first + _OPENING, last)))
    return relative or discourse.subjects.dependence.is_participle(first)
