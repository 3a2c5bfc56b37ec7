"""Who accuses, named in a passive: *accused* **by the port** *of theft*, *accusé de vol* **par la régie**."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Unit
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.engines.offline.speakers.source import Source, named

__all__ = ["accuser_behind", "agent_at"]

_ARTICLE = 2  # tokens from the preposition to the name, an article between
_UNDERGONE = frozenset({"été", "être", "been", "being", "be", "sido", "ser"})  # then it is the wrong's own agent


def agent_at(discourse: Discourse, unit: Unit, preposition: int) -> Source | None:
    """Who is named right behind the preposition of a passive: *soupçonnés* **par le parquet** *d'avoir …*.

    An article may stand before a name that holds none: *accusée* **par la CGT**.
    """
    mentions, begin = discourse.by_unit.get(unit.number, ()), preposition + 1
    begin += discourse.scene.lower(begin) in discourse.scene.vocabulary.words["articles"]
    near = discourse.subjects.nearby.between(mentions, preposition + 1, begin + 1)
    mention = max(near, key=lambda one: one.last, default=None)  # **the opposition leader Moe**, not *the opposition*
    return named(mention) if mention else None


def accuser_behind(discourse: Discourse, unit: Unit, first: int, last: int) -> Source | None:
    """Whoever ends a passive accusation whose wrong stands among the tokens from *first* to *last*.

    None where the wrong has an agent of its own: *accused of being paid* **by the port**. The preposition is the token
    before the `Source`.
    """
    scene = discourse.scene
    last -= not scene.tokens[last - 1].is_word  # the full stop
    mentions = discourse.by_unit.get(unit.number, ())
    for mention in discourse.subjects.nearby.between(mentions, first + 2, last):
        near = range(mention.first - 1, mention.first - 1 - _ARTICLE, -1)
        at = next((at for at in near if scene.lower(at) in scene.quoting["agents"]), first)
        undergone = scene.has_one_of(_UNDERGONE, first, at) or scene.lower(at - 1).endswith("ed")
        if mention.last == last and at > first and not undergone:
            return Source((mention.actor,), at + 1, mention.last)
    return None
