"""Signatures: a dash and a name behind words in marks, as under a motto: *« La digue tient. » —* **Ada Tal**."""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.engines.offline.quotes.drafts import Aside, QuoteDraft
from summarizer.engines.offline.reading.verbs import has_clause, is_finite
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source, named

__all__ = ["sign"]

_DASHES = frozenset("—–―-")
_STOPS = 2  # stops of no width between the marks and the dash: the ends of two lines
_LONGEST = 8  # words of a signature that no list knows
_SHORTEST = 3  # words that somebody signs


def sign(discourse: Discourse, drafts: list[QuoteDraft], asides: list[Aside]) -> list[QuoteDraft]:
    """The quotes with those whose words in marks are signed given to whoever signs; such words are no aside."""
    scene = discourse.scene
    held = {run: draft for draft in drafts if draft.cue is None for run in draft.runs}
    cued = {run for draft in drafts if draft.cue is not None for run in draft.runs}
    signed: set[int] = set()
    added = []
    for number, name in _signed(discourse):
        run = (scene.passages[number].start, scene.passages[number].end)
        if run in cued:
            continue
        first, last = scene.tokens_of(number)
        if run not in held:
            held[run] = QuoteDraft("mixed", [run], unit=scene.unit_of[first])
            added.append(held[run])
        held[run].kind = "direct" if has_clause(scene.tokens[first:last], scene.language) else "mixed"
        held[run].speakers = name.players
        held[run].mention = scene.bounds(name.first, name.last)
        signed.add(number)
    asides[:] = [aside for aside in asides if scene.inside[scene.token_at(aside.start)] not in signed]
    return sorted([*drafts, *added], key=lambda draft: draft.start) if added else drafts


def _signed(discourse: Discourse) -> Iterable[tuple[int, Source]]:
    """The number of each passage that somebody signs, with who does."""
    scene, tokens = discourse.scene, discourse.scene.tokens
    for number in range(len(scene.passages)):
        first, at = scene.tokens_of(number)
        if scene.count_words(first, at) < _SHORTEST:
            continue
        ends = at + _STOPS
        while at < min(ends, len(tokens)) and scene.starts[at] == scene.ends[at]:
            at += 1
        if at + 1 >= len(tokens) or tokens[at].text not in _DASHES:
            continue
        names = (m for m in discourse.by_unit.get(scene.unit_of[at + 1], ()) if m.first == at + 1)
        name = next(names, None)
        if name is None:
            unknown = _unknown(discourse, at + 1)
            if unknown is not None:
                yield number, unknown
        elif not (name.last < len(tokens) and is_finite(tokens[name.last], scene.language)):
            yield number, named(name)


def _unknown(discourse: Discourse, first: int) -> Source | None:
    """A signature that no list knows, the last words of their paragraph: *—* **Press office of the fair**."""
    scene = discourse.scene
    last = scene.units[scene.unit_of[first]].last
    while last > first and not scene.tokens[last - 1].is_word:
        last -= 1
    if not 0 < last - first <= _LONGEST or not all(token.is_word for token in scene.tokens[first:last]):
        return None
    ends = last >= len(scene.tokens) or "\n" in scene.text[scene.ends[last - 1] : scene.starts[last] + 1]
    closes = ends or all(scene.starts[at] == scene.ends[at] for at in range(last, min(last + 1, len(scene.tokens))))
    opens = scene.tokens[first].is_capital and scene.tokens[first].lower not in scene.vocabulary.function_words
    return discourse.strangers.marked(first, last) if closes and opens else None
