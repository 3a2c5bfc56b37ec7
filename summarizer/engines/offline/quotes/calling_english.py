"""What an English verb says that something is, without marks: *called* **the plan a fraud**, *labelled* **him as …**."""

from __future__ import annotations

from dataclasses import replace

from summarizer.cues import Cue
from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import either

__all__ = ["with_description"]

_OBJECT = 14  # tokens of what is called something
_PRONOUNS = frozenset({"it", "him", "her", "them", "us", "me", "this", "that", "these", "those"})
_SURE = frozenset({"it", "him", "them", "us", "me"})  # no noun stands behind these
_ARTICLES = frozenset({"a", "an"})
_ENDS = frozenset({".", ",", ";", "and", "but", "because", "as", "to", "in", "for", "while", "after"})


def with_description(scene: Scene, cue: Cue) -> Cue:
    """*cue*, as one that hands its object over where that is told to be something; marked words do so anyway."""
    if scene.language != "en" or cue.strong or cue.passive or cue.form == "infinitive":
        return cue
    told = (cue.lemma in scene.quoting["described_as"] and _is_described(scene, cue.last + 1)) or (
        cue.lemma == "call" and _is_called(scene, cue.last + 1)
    )
    return replace(cue, strong=True, takes_object=True) if told else cue


def _is_described(scene: Scene, first: int) -> bool:
    """Whether *as* stands behind the object at token *first*: *identified* **the driver as** *a clerk*."""
    for at in range(first, min(len(scene.tokens) - 1, first + _OBJECT)):
        if scene.inside[at] >= 0 or scene.tokens[at].text in ",.;:":
            return False
        if scene.lowers[at] == "as":
            return at > first and not scene.has_clause(first, at) and scene.inside[at + 1] < 0
    return False


def _is_called(scene: Scene, first: int) -> bool:
    """Whether the object at token *first* has behind it what it is called: *it* **unwise**, *the plan* **a fraud**."""
    words, lower = scene.vocabulary.words, scene.lower(first)
    if lower in _PRONOUNS:
        behind = scene.lower(first + 1)
        idle = either(words["prepositions"], words["conjunctions"], words["adverbs"], words["time"], _ENDS)
        free = lower in _SURE and behind not in idle and scene.tokens[first + 1].is_word and not behind.endswith("ly")
        return scene.inside[first + 1] < 0 and (free or _is_predicate(scene, first + 1))
    opens = either(words["articles.definite"], words["determiners"])
    if scene.inside[first] >= 0 or lower in _ARTICLES or not (lower in opens or scene.tokens[first].is_capital):
        return False
    for at in range(first + 1, min(len(scene.tokens) - 1, first + _OBJECT)):
        if scene.inside[at] >= 0 or not scene.tokens[at].is_word:
            return False
        if _is_predicate(scene, at) and (scene.lowers[at] in _ARTICLES or scene.lower(at + 1) in _ENDS):
            return scene.lower(at - 1) not in either(words["prepositions"], opens, scene.quoting["linking"])
    return False


def _is_predicate(scene: Scene, at: int) -> bool:
    """Whether *a* and a noun, or an adjective that judges, stand at token *at*."""
    lower = scene.lower(at)
    if lower in _ARTICLES:
        return scene.lower(at + 1) not in scene.quoting["spans"]
    return lower in scene.quoting["predicative"] or lower.endswith(tuple(scene.quoting["predicative_endings"]))
