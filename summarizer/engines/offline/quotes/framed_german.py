"""Words within the frame of a German perfect tense: *Die Stadt hat* **eine neue Fähre** *angekündigt*."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, without

__all__ = ["first_framed"]

_OBJECTS = frozenset({"ask", "accuse", "announce", "deny"})
"""Kinds of verbs whose object is what they say, whether the lexicon says so or not."""


def first_framed(scene: Scene, cue: Cue, auxiliary: int | None, subject: Source | None) -> int | None:
    """First token of the object, or of the phrase that the verb's preposition opens, behind its *auxiliary*.

    None where the verb tells a deed as well (*hat eine Sitzung beantragt*), where a comma or a verb parts them, where
    the participle does not close its clause, and where nobody acts.
    """
    if auxiliary is None or subject is None or not subject.players or cue.passive or cue.negated:
        return None
    if cue.lemma in scene.quoting["deeds"]:
        return None
    if scene.lower(cue.last + 1) not in {".", ",", ";", "und", "!", ""}:
        return None
    begin = auxiliary + 1
    if begin <= subject.first < cue.first:
        begin = subject.last
    words = scene.vocabulary.words
    accusative = without(either(words["articles"], words["determiners.possessive"]), scene.quoting["oblique_articles"])
    connectors = scene.lexicon.connectors.get(cue.lemma, frozenset())
    judges = not connectors.isdisjoint(scene.quoting["judging_links"])  # *hat* **das Gesetz als** *„Verrat“ bezeichnet*
    takes_object = cue.takes_object or cue.kind in _OBJECTS or judges
    for at in range(begin, cue.first - 1):
        token = scene.tokens[at]
        if token.text in ",;:–—" and scene.inside[at] < 0:
            return None
        opens = takes_object and token.lower in accusative and scene.lower(at - 1) not in words["prepositions"]
        if token.lower in connectors or opens:
            parted = any(scene.tokens[to].text in ",;:" and scene.inside[to] < 0 for to in range(at, cue.first))
            return None if parted or scene.has_clause(at, cue.first) else at
    return None
