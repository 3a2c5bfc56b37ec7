"""Capitals that only locate: *à Valmer*, *in Port Tal*."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from summarizer.engines.offline.mentions.mention import Mention
from summarizer.engines.offline.mentions.surfaces import Surfaces
from summarizer.engines.offline.reading.verbs import is_finite_at

__all__ = ["find_places"]


def find_places(mentions: Iterable[Mention], surfaces: Surfaces) -> frozenset[str]:
    """Unexplained capitals that stand mostly where places do: after *à*, *in*, *de*. An article counts against it."""
    located: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for mention in mentions:
        if mention.kind == "unknown":
            name = surfaces.text(mention.first, mention.last)
            seen[name] += 1
            placed = surfaces.governed(mention) and surfaces.before(mention) not in surfaces.naming["no_places"]
            speaks = surfaces.before(mention) in surfaces.scene.lexicon.verbs  # *« … », répond* **Telor**
            acts = not placed and " " in name and _acts(surfaces, mention)
            located[name] += placed - 2 * acts - 2 * surfaces.named_with_article(mention) - 2 * speaks
    return frozenset(name for name, count in seen.items() if located[name] * 2 >= count)


def _acts(surfaces: Surfaces, mention: Mention) -> bool:
    """Whether a verb follows a name of several words, which then is no town's: **Telor Norvia** *a reconnu …*."""
    return mention.last < len(surfaces.tokens) and is_finite_at(surfaces.tokens, mention.last, surfaces.language)
