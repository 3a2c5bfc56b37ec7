"""Participles of speech that open words of their own: in English without a comma, in French behind another verb."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite
from summarizer.engines.offline.speakers.cited import quoted_before
from summarizer.lexicon import either

__all__ = ["document_before", "is_listed", "is_told_by_gerund", "opens_words", "own_subject"]

_LONGEST_NAME = 4  # tokens
_LIST = 20  # tokens of a row of participles
_TELLING = frozenset({"by", "while", "after", "before"})  # *closed* **by thanking** *all and saying …*
_ANSWERING = frozenset({"respond", "reply", "react", "answer"})
_MARKS_REACH = 8  # tokens between a participle and the marked words it hands over
_DOCUMENT = 10  # tokens from the noun of a document to its participle
_OPENING = 4  # tokens from that to marked words
_DASHES = frozenset("-–—")
_BARE = frozenset({"say", "announce", "confirm", "deny"})  # kinds of verbs with a clause behind them
_NOBODY = frozenset({"no", "no-one", "nobody", "none", "everyone", "someone"})
_CLAUSE = 12  # tokens from the subject of a clause to its verb
_CIRCUMSTANCE = frozenset({"despite", "after", "before"})
_REFLEXIVE = frozenset({"himself", "herself", "itself", "themselves"})


def opens_words(scene: Scene, cue: Cue) -> bool:
    """Whether a participle opens words: **– only saying**, *with Roe* **saying**, *a letter* **saying** *that …*."""
    if scene.language != "en" or cue.form != "gerund":
        return False
    if quoted_before(scene, cue) is not None:
        return True
    at = cue.first - 1
    while scene.lower(at) in scene.vocabulary.words["adverbs"]:
        at -= 1
    if scene.lower(at) in _CIRCUMSTANCE:
        return _hands_over(scene, cue)
    if scene.lower(at) in _DASHES or own_subject(scene, cue) is not None:
        return True
    return _tells_of_noun(scene, cue)


def is_listed(scene: Scene, cue: Cue) -> bool:
    """Whether *and* joins a participle to one that a preposition governs: *of working* **and advocating** *peace*."""
    if scene.language != "en" or scene.lower(cue.first - 1) != "and":
        return False
    governing = scene.vocabulary.words["prepositions"] | {"including"}
    for at in range(cue.first - 2, max(0, cue.first - _LIST), -1):
        if scene.inside[at] >= 0 or scene.tokens[at].text in ".;:":
            return False
        listed = scene.lowers[at].endswith("ing") and scene.lowers[at] not in governing
        if listed and scene.lowers[at - 1] in governing and scene.lowers[at - 1] not in _TELLING:
            return True
    return False


def is_told_by_gerund(scene: Scene, cue: Cue) -> bool:
    """Whether a participle tells what *cue* only announces: *issued a statement* **saying** *…*.

    Behind a document, or what somebody answers: *responded to the tweet* **by calling** *Roe "silly"*.
    """
    if scene.language == "fr":
        return _is_told_in_french(scene, cue)
    if scene.language != "en":
        return False
    if cue.last > cue.head:
        return _is_telling(scene, cue.last + 1)
    if cue.lemma not in _ANSWERING or scene.lower(cue.last + 1) != "to":
        return False
    for at in range(cue.last + 2, min(len(scene.tokens), cue.last + 2 + _LIST)):
        opens = at > cue.last + 2 and scene.lowers[at] in scene.quoting["complementizers"]
        if opens or scene.tokens[at].text in ".,;:" or scene.inside[at] >= 0:
            return False
        if _is_telling(scene, at) and next(iter(scene.cues_between(at, at + 1)), None) is not None:
            return _is_near_marks(scene, at + 1) or scene.inside[min(at + 2, len(scene.tokens) - 1)] >= 0
    return False


def document_before(scene: Scene, cue: Cue) -> int | None:
    """The noun of the French document whose participle hands words over: *publie* **un rapport** *affirmant que …*.

    Where no verb stands before it, one may end the words: **un rapport** *affirmant que l'eau monte* *a paru*.
    """
    if scene.language != "fr" or cue.form != "gerund" or not cue.strong:
        return None
    behind = cue.last + 1
    led = scene.lower(behind) in scene.quoting["complementizers"] or scene.has_marks(behind, behind + _OPENING)
    if not (led or cue.takes_object or cue.kind in {"accuse", "ask"}):
        return None
    for at in range(cue.first - 1, max(scene.units[scene.unit_of[cue.first]].first, cue.first - _DOCUMENT), -1):
        if not scene.tokens[at].is_word or scene.inside[at] >= 0 or scene.next_finite(at) == at:
            return None
        if scene.lower(at) in scene.quoting["documents"]:
            first = scene.units[scene.unit_of[cue.first]].first
            return at if scene.next_finite(first) < at else None
    return None


def _is_told_in_french(scene: Scene, cue: Cue) -> bool:
    """Whether a French gerund right behind a verb has its words: *riposte* **en réaffirmant** *sa « confiance »*.

    Or the participle of the document that is its object: *diffuse une lettre* **dénonçant** *« un vol »*.
    """
    at = cue.last + 1 + (scene.lower(cue.last + 1) == "tout")
    if cue.form not in {"finite", "compound"}:
        return False
    if scene.lower(at) != "en":
        near = (other for other in scene.cues_between(at, at + _DOCUMENT) if other.form == "gerund")
        return any((document_before(scene, other) or 0) > cue.last for other in near)
    gerund = next(iter(scene.cues_between(at + 1, at + 2)), None)
    return gerund is not None and gerund.form == "gerund" and (gerund.strong or scene.has_marks(at, at + 3))


def _is_telling(scene: Scene, at: int) -> bool:
    """Whether a participle of speech stands at token *at*."""
    return scene.lower(at).endswith("ing") and scene.lower(at) in scene.lexicon.verbs


def own_subject(scene: Scene, cue: Cue) -> int | None:
    """Where the name begins that is the subject of a participle alone: *with* **Ann Porter** *saying*."""
    at = cue.first
    while at > cue.first - _LONGEST_NAME and at and scene.tokens[at - 1].is_capital:
        at -= 1
    if at == cue.first or not (scene.lower(at - 1) == "with" or scene.lower(at - 1) in _DASHES):
        return _behind_with(scene, cue)
    return at


def _behind_with(scene: Scene, cue: Cue) -> int | None:
    """Where a noun begins that *with* makes the subject of a participle: *with* **local papers** *reporting they …*."""
    for at in range(cue.first - 1, max(0, cue.first - 1 - _LONGEST_NAME), -1):
        verb = scene.lower(at) in scene.quoting["certainly_finite"] or scene.lower(at).endswith("ed")
        if not scene.tokens[at].is_word or scene.inside[at] >= 0 or verb:
            return None
        if scene.lower(at - 1) == "with":
            return at if _hands_over(scene, cue) or _has_clause_behind(scene, cue) else None
    return None


def _tells_of_noun(scene: Scene, cue: Cue) -> bool:
    """Whether a noun stands before a participle, and words behind it that it may hand over."""
    before, after = scene.tokens[cue.first - 1], scene.lower(cue.last + 1)
    function = before.lower in scene.vocabulary.function_words or not before.is_word or before.is_capital
    if function or cue.lemma not in scene.quoting["telling"] or after in _REFLEXIVE:
        return False
    if is_finite(before, "en"):
        return False
    document = before.lower.removesuffix("s") in either(scene.quoting["documents"], scene.quoting["announcing"])
    return _hands_over(scene, cue) or (document and _has_clause_behind(scene, cue))


def _hands_over(scene: Scene, cue: Cue) -> bool:
    """Whether *that* or marked words stand behind a participle."""
    return scene.lower(cue.last + 1) in scene.quoting["complementizers"] or _is_near_marks(scene, cue.last + 1)


def _has_clause_behind(scene: Scene, cue: Cue) -> bool:
    """Whether a participle has a clause without *that* behind it: *a statement saying* **its envoy was ill**."""
    return cue.kind in _BARE and _opens_clause(scene, cue.last + 1)


def _opens_clause(scene: Scene, first: int) -> bool:
    """Whether a subject and, before any mark, its verb stand at token *first*."""
    words = scene.vocabulary.words
    opens = either(words["articles"], words["determiners"], scene.quoting["subjects"], _NOBODY)
    if first + 1 >= len(scene.tokens):
        return False
    if not (scene.lower(first) in opens or scene.tokens[first].is_capital):
        return False
    verb = scene.next_finite(first)
    return verb < first + _CLAUSE and all(scene.tokens[at].is_word for at in range(first, verb))


def _is_near_marks(scene: Scene, first: int) -> bool:
    for at in range(first, min(len(scene.tokens), first + _MARKS_REACH)):
        if scene.inside[at] >= 0:
            return True
        if scene.tokens[at].text in ".,;:":
            return False
    return False
