"""What something is called without marks: *called* **the plan a fraud**, *nannte* **das Ergebnis dürftig**."""

from __future__ import annotations

from dataclasses import replace

from summarizer.cues import Cue
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite_at
from summarizer.lexicon import either

__all__ = ["with_description"]

_OBJECT = 14  # tokens of what is called something
_PRONOUNS = frozenset({"it", "him", "her", "them", "us", "me", "this", "that", "these", "those"})
_SURE = frozenset({"it", "him", "them", "us", "me"})  # no noun stands behind these
_FEWEST = 3  # tokens of an object and what it is called
_GERMAN_OBJECTS = frozenset({"ihn", "es", "sie", "dies", "das"})
_ARTICLES = frozenset({"a", "an"})
_ENDS = frozenset({".", ",", ";", "and", "but", "because", "as", "to", "in", "for", "while", "after"})


def with_description(scene: Scene, cue: Cue) -> Cue:
    """*cue*, as one that hands its object over where that is told to be something; marked words do so anyway."""
    if cue.last + _FEWEST >= len(scene.tokens):
        return cue
    if scene.language == "de":
        return replace(cue, strong=True, takes_object=True) if _is_german_verdict(scene, cue) else cue
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


def _is_german_verdict(scene: Scene, cue: Cue) -> bool:
    """Whether an adjective behind its object closes the clause of *nennen*: *nannte das Ergebnis* **dürftig**."""
    if cue.lemma != "nennen" or cue.form != "finite":
        return False
    words, first = scene.vocabulary.words, cue.last + 1
    objects = either(words["articles"], words["determiners"], _GERMAN_OBJECTS)
    if scene.lower(first) not in objects:
        return False
    end = next(
        (at for at in range(first, min(len(scene.tokens), first + _OBJECT)) if not scene.tokens[at].is_word), first
    )
    last = scene.tokens[end - 1]
    if end - first < _FEWEST - 1 or scene.lower(end) not in {".", ","} or scene.has_marks(first, end):
        return False
    told = last.is_capital or last.lower in scene.vocabulary.function_words or is_finite_at(scene.tokens, end - 1, "de")
    return not told and not scene.has_clause(first, end)
