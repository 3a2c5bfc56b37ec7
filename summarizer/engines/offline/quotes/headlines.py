"""English headlines that a person and a colon open, whose words those behind are: *Ann Roe:* **The lock is safe**."""

from __future__ import annotations

from summarizer.engines.offline.quotes.drafts import QuoteDraft, Work
from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.reading.verbs import may_be_finite
from summarizer.engines.offline.speakers.discourse import Discourse
from summarizer.schema.vocabulary import QuoteKind

__all__ = ["headline_words"]

_COLON = 8  # tokens of a name and its function before the colon
_FEWEST = 3  # words of a clause
_TELLING_OF = frozenset("how why what who when where whether he his she her a an the".split())
"""What begins the headline of a portrait: *Ann Roe:* **how she won**, *Ann Roe:* **a life in trade**."""
_ENDS = frozenset(".!")


def headline_words(discourse: Discourse, work: Work) -> list[QuoteDraft]:
    """The clause behind the person and the colon that open the first unit of an article and stand alone in it.

    A question is the outlet's own, and what shows no verb is a topic.
    """
    scene, unit = discourse.scene, work.unit
    if unit.number or scene.language != "en" or not _stands_alone(scene, unit):
        return []
    colon = next((at for at in range(unit.first, min(unit.last, unit.first + _COLON)) if scene.lower(at) == ":"), 0)
    named = discourse.subjects.touching(colon - 1, unit) if colon else None
    if named is None or named.first != unit.first or discourse.cast.players[named.players[0]].kind != "person":
        return []
    first, last = colon + 1, unit.last
    while last > first and scene.tokens[last - 1].text in _ENDS and scene.inside[last - 1] < 0:
        last -= 1
    asked = scene.tokens[unit.last - 1].text == "?"
    if asked or scene.lower(first) in _TELLING_OF or not _is_clause(scene, first, last):
        return []
    passages = scene.passages_within(first, last)
    work.used.update(passages)
    runs, mention = [scene.bounds(first, last)], scene.bounds(named.first, colon)
    kind: QuoteKind = "mixed" if passages else "indirect"
    return [QuoteDraft(kind, runs, named.players, mention=mention, unit=unit.number)]


def _stands_alone(scene: Scene, unit: Unit) -> bool:
    """Whether *unit* is all of its paragraph, and others follow."""
    return unit.number + 1 < len(scene.units) and scene.units[unit.number + 1].paragraph != unit.paragraph


def _is_clause(scene: Scene, first: int, last: int) -> bool:
    """Whether a verb, its capital or not, stands behind another word outside marks: *Roe* **Is** *“Out”*."""
    words = [at for at in range(first, last) if scene.tokens[at].is_word]
    verbs = (at for at in words[1:] if scene.inside[at] < 0 and may_be_finite(scene.lowers[at], "en"))
    return len(words) >= _FEWEST and any(scene.lower(at - 1) != "to" for at in verbs)
