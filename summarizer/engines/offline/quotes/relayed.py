"""What an outlet only hands on: *According to the Valmer Post,* **a spokesman said the port would close**.

The words are the spokesman's, and a quote of the outlet beside them would say the same twice.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.engines.offline.cast.cast import Cast, Player
from summarizer.engines.offline.quotes.drafts import QuoteDraft

__all__ = ["is_outlet_s", "without_relayed"]

_SLACK = 2  # letters between the edges of a source's words and of the quote in them: an article, a mark


def without_relayed(cast: Cast, drafts: Sequence[QuoteDraft]) -> list[QuoteDraft]:
    """*drafts* without those of an outlet that hold nothing but what somebody else said."""
    sources = cast.scene.lexicon.prepositions
    given = (draft for draft in drafts if draft.lemma.partition(" ")[0] in sources)
    outlets = [draft for draft in given if is_outlet_s(cast, draft.speakers)]
    if not outlets:
        return list(drafts)
    relayed = [draft for draft in outlets if any(_fills(inner, draft) for inner in drafts)]
    return [draft for draft in drafts if draft not in relayed]


def is_outlet_s(cast: Cast, speakers: Sequence[int]) -> bool:
    """Whether nobody but a newspaper, a broadcaster or an agency speaks."""
    return bool(speakers) and all(_is_outlet(cast, cast.players[number]) for number in speakers)


def _is_outlet(cast: Cast, player: Player) -> bool:
    known = cast.scene.vocabulary
    words = {word for form in (player.name, *player.surfaces) for word in form.lower().replace("'", " ").split()}
    return player.name in known.agencies or not words.isdisjoint(known.naming["outlets"])


def _fills(inner: QuoteDraft, outer: QuoteDraft) -> bool:
    """Whether *outer* begins with who speaks in *inner*, and both end together."""
    if inner is outer or inner.mention is None or inner.cue is None or inner.speakers == outer.speakers:
        return False
    begins = 0 <= inner.mention[0] - outer.start <= _SLACK and inner.cue[0] < outer.runs[0][1]
    return begins and abs(outer.runs[-1][1] - inner.runs[-1][1]) <= _SLACK
