"""Words within the frame of a German perfect tense: *Die Stadt hat* **eine neue Fähre** *angekündigt*."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.speakers.source import Source
from summarizer.lexicon import either, without

__all__ = ["NEVER", "before_locution", "first_framed", "verdict_before"]

_BLAMING = frozenset({"accuse", "deny"})
_JUDGING = frozenset({"als"})
NEVER = frozenset({"nicht", "nie", "niemals"})
"""Words that deny a verb, wherever in its frame they stand."""
_ADVERBS = 2  # words between a verdict in marks and its verb: *als „Unsinn“* **scharf** *kritisiert*
_OBJECTS = frozenset({"ask", "accuse", "announce", "deny"})
"""Kinds of verbs whose object is what they say, whether the lexicon says so or not."""


def first_framed(scene: Scene, cue: Cue, auxiliary: int | None, subject: Source | None) -> int | None:
    """First token of the object, or of the phrase that the verb's preposition opens, behind its *auxiliary*.

    None where the verb tells a deed as well (*hat eine Sitzung beantragt*), where a comma or a verb parts them, where
    the participle does not close its clause, and where nobody acts.
    """
    if auxiliary is None or subject is None or not subject.players or cue.passive or cue.negated:
        return None
    if cue.lemma in either(scene.quoting["deeds"], scene.quoting["bare_deeds"]) or _is_denied(scene, cue, auxiliary):
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


def before_locution(scene: Scene, cue: Cue) -> int:
    """Where words in a frame end: at the verb, or at fixed words of its own: *hat Geld* **in Aussicht gestellt**."""
    for verb in scene.lexicon.verbs[scene.lower(cue.head)]:
        first = cue.first - len(verb.words)
        if verb.lemma == cue.lemma and list(verb.words) == scene.lowers[first : cue.first]:
            return first
    return cue.first


def _is_denied(scene: Scene, cue: Cue, auxiliary: int) -> bool:
    """Whether nobody has said so: *hat den Plan* **nie** *erwähnt*, **nicht** *als „Unsinn“ bezeichnet*."""
    return any(
        scene.lower(at) in NEVER and scene.inside[at] < 0 and (at + 1 == cue.first or scene.lower(at + 1) in _JUDGING)
        for at in range(auxiliary + 1, cue.first)
    )


def verdict_before(scene: Scene, cue: Cue) -> int | None:
    """The *als* of a verdict in marks that stands right before its German verb: *wird* **als „Unsinn“** *bezeichnet*.

    The verb closes its clause, as a participle does and a verb behind *weil*.
    """
    judges = cue.kind in _BLAMING or not scene.lexicon.connectors.get(cue.lemma, frozenset()).isdisjoint(_JUDGING)
    if scene.language != "de" or not judges:
        return None
    before = next((at for at in range(cue.first - 1, max(0, cue.first - 2 - _ADVERBS), -1) if scene.inside[at] >= 0), 0)
    if not before or scene.inside[before] == scene.inside[cue.first]:
        return None
    following = scene.tokens[cue.last + 1] if cue.last + 1 < len(scene.tokens) else None
    closes = following is None or not following.is_word or following.is_capital  # *die als „Hexe“ bezeichnete* **Frau**
    closes = closes or scene.lower(cue.last + 1) in either(
        scene.vocabulary.words["auxiliaries"], scene.quoting["linking"]
    )
    at = scene.tokens_of(scene.inside[before])[0] - 1
    at -= scene.lower(at) in scene.vocabulary.words["articles"]
    return at if closes and scene.lower(at) in _JUDGING else None
