"""Signatures: a dash and a name behind words in marks, as under a motto: *« La digue tient. » —* **Ada Tal**."""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.engines.offline.drafts import Aside, QuoteDraft
from summarizer.engines.offline.mentions import Mention
from summarizer.engines.offline.speakers import Discourse
from summarizer.engines.offline.verbs import has_clause, is_finite
from summarizer.marks import QuotedPassage

__all__ = ["sign"]

_DASHES = frozenset("—–―-")
_STOPS = 2  # stops of no width between the marks and the dash: the ends of two lines
_SHORTEST = 3  # words that somebody signs


def sign(discourse: Discourse, drafts: list[QuoteDraft], asides: list[Aside]) -> list[QuoteDraft]:
    """The quotes with those whose words in marks are signed given to whoever signs; such words are no aside."""
    held = {run: draft for draft in drafts if draft.cue is None for run in draft.runs}
    cued = {run for draft in drafts if draft.cue is not None for run in draft.runs}
    added = []
    for passage, name in _signed(discourse):
        run = (passage.start, passage.end)
        if run in cued:
            continue
        if run not in held:
            held[run] = QuoteDraft("mixed", [run], unit=discourse.scene.unit_of[discourse.scene.token_at(run[0])])
            added.append(held[run])
        first, last = discourse.scene.tokens_of(discourse.scene.inside[discourse.scene.token_at(run[0])])
        whole = has_clause(discourse.scene.tokens[first:last], discourse.scene.language)
        held[run].kind = "direct" if whole else "mixed"
        held[run].speakers = (name.actor,)
        held[run].mention = discourse.scene.bounds(name.first, name.last)
        asides[:] = [aside for aside in asides if not (run[0] <= aside.start < run[1])]
    return sorted([*drafts, *added], key=lambda draft: draft.start) if added else drafts


def _signed(discourse: Discourse) -> Iterable[tuple[QuotedPassage, Mention]]:
    """Each passage that somebody signs, with the mention that does."""
    scene, tokens = discourse.scene, discourse.scene.tokens
    for number, passage in enumerate(scene.passages):
        first, at = scene.tokens_of(number)
        if sum(token.is_word for token in tokens[first:at]) < _SHORTEST:
            continue
        ends = at + _STOPS
        while at < min(ends, len(tokens)) and tokens[at].start == tokens[at].end:
            at += 1
        if at + 1 >= len(tokens) or tokens[at].text not in _DASHES:
            continue
        names = (m for m in discourse.by_unit.get(scene.unit_of[at + 1], ()) if m.first == at + 1)
        name = next(names, None)
        if name is not None and not (name.last < len(tokens) and is_finite(tokens[name.last], scene.language)):
            yield passage, name
