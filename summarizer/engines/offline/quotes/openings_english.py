"""What an English verb of speech has behind it that opens no words, or opens them by a colon."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.untruths import untrue_noun
from summarizer.engines.offline.reading.verbs import has_clause
from summarizer.lexicon import either

__all__ = ["adds_noun", "is_heard", "opening", "points_at", "spoken_whole", "told_behind_colon", "voices_nothing"]

_ANSWERING = frozenset({"to", "on", "at", "about"})  # behind *respond*, *comment*, *laugh*
_AN = frozenset({"a", "an"})
_BARE = frozenset({"say", "insist", "argue", "believe"})  # whose object is a clause, and no noun
_NOTHING = frozenset({"nothing", "little", "much", "more"})  # behind *say* what is not told
_NO = frozenset({"no", "little", "scant", "insufficient"})
_PARTING = frozenset(",–—")
_CLOSING = frozenset(".,;:!?")
_CLAUSE = 40  # tokens of a clause
_FEELING = 6  # tokens of a feeling that is voiced


def spoken_whole(scene: Scene, cue: Cue, begin: int, at: int) -> bool:
    """Whether a whole English sentence in marks follows who hears it, or of what: *told* **the court** *"We ran"*.

    It begins with a capital or an editor's bracket; a verb before it would make it a part of more words.
    """
    if scene.language != "en" or cue.lemma in scene.quoting["calling"]:
        return False
    if is_heard(scene, at) or (cue.kind == "say" and _is_announced(scene, cue, at)):
        return True
    first, last = scene.tokens_of(scene.inside[at])
    asks = cue.lemma == "ask" and scene.text[scene.passages[scene.inside[at]].end - 1] == "?"
    if cue.kind != "say" and not asks:
        return False
    before, opens = scene.lower(at - 1), scene.tokens[first + 1]
    if not (before == "," or opens.is_capital or opens.text == "[") or scene.has_clause(last, last + 1):
        return False  # *said the sign* **“We are closed”** *was gone*
    words = scene.vocabulary.words
    nominal = either(words["prepositions"], words["articles"], words["determiners"])
    governs = either(nominal, words["auxiliaries"], scene.quoting["infinitive_marks"])
    return before not in governs and has_clause(scene.tokens[first:last], "en") and not scene.has_clause(begin, at)


def is_heard(scene: Scene, at: int) -> bool:
    """Whether what is heard or read stands before the marks at token *at*: *with* **cries of** *"Go"*, **reading**."""
    before = at - 1 - (scene.tokens[at - 1].text == ",")
    if scene.lower(before) in scene.quoting["reading"]:
        return scene.tokens[before - 1].is_word
    if scene.lower(before) == "saying":
        return scene.lower(before - 1) in scene.quoting["things"]  # *carried* **signs saying** *"Go"*
    return scene.lower(before) == "of" and scene.lower(before - 1) in scene.quoting["cries"]


def _is_announced(scene: Scene, cue: Cue, at: int) -> bool:
    """Whether an infinitive of speech and a comma stand before marks: *paused* **to announce,** *"It leaks"*."""
    verb = at - 2
    if "," in scene.lowers[cue.last + 1 : verb]:
        return False
    known = scene.tokens[at - 1].text == "," and scene.lower(verb) in scene.lexicon.verbs
    return known and verb > cue.last and scene.lower(verb - 1) == "to" and cue.lemma not in scene.quoting["addressed"]


def told_behind_colon(scene: Scene, cue: Cue, at: int) -> bool:
    """Whether a sentence in marks at token *at* tells how a thing is described: *described it* **: "It is old."**"""
    first, last = scene.tokens_of(scene.inside[at])
    whole = scene.tokens[at - 1].text == ":" and scene.tokens[first + 1].is_capital
    judged = scene.language == "en" and cue.lemma in scene.quoting["calling"]
    return judged and whole and has_clause(scene.tokens[first:last], "en")


def points_at(scene: Scene, begin: int, at: int) -> bool:
    """Whether *that* at token *at* only points behind a participle: *said* **cutting that output** *helps*."""
    first = scene.tokens[begin]
    return at == begin + 1 and first.lower.endswith("ing") and not first.is_capital


def opening(scene: Scene, cue: Cue, begin: int, at: int) -> int | None:
    """Where words begin that the complementizer at token *at* opens; None where it tells what others said.

    With a noun before it that is denied: *found* **no proof that** *it leaked*.
    """
    if scene.language != "en":
        return at + 1
    if begin < at - 1 and scene.lowers[begin] in _NO:
        return begin
    if scene.lower(at + 1) in {".", ";"} and at == begin:
        return at  # *denied* **that** *.*
    bare = cue.lemma in _BARE and begin < at and scene.lowers[at - 1] in scene.quoting["claims"]
    if bare or (cue.kind != "deny" and untrue_noun(scene, begin, _sentence_end(scene, at), whole=False)):
        return begin  # *said* **reports that it leaked were false**
    return None if _answers(scene, cue, begin, at) else at + 1


def _sentence_end(scene: Scene, at: int) -> int:
    """The next token that is no word."""
    return next((to for to in range(at, min(len(scene.tokens), at + _CLAUSE)) if not scene.tokens[to].is_word), at)


def _answers(scene: Scene, cue: Cue, begin: int, at: int) -> bool:
    """Whether *that* at token *at* tells what others said, whom a verb answers: *responded to* **claims that** *…*."""
    told = cue.kind == "say" and scene.lowers[begin] in _ANSWERING
    return told and at > begin and scene.lowers[at - 1] in scene.quoting["answered"]


def adds_noun(scene: Scene, at: int) -> bool:
    """Whether *that* at token *at* tells of a noun that sums up what was said: *asked them to go* **– a wish that**."""
    if scene.language != "en":
        return False
    article = next((to for to in (at - 2, at - 3) if scene.lower(to) in _AN), at)
    return article < at and scene.tokens[article - 1].text in _PARTING


def voices_nothing(scene: Scene, cue: Cue, begin: int, limit: int) -> bool:
    """Whether a verb of voicing has a feeling behind it and no more: *expressed* **deep concern**."""
    if scene.lowers[begin] in _NOTHING and scene.lower(begin + 1) in either(_ANSWERING, _CLOSING):
        return True  # *said* **nothing about** *the toll*
    if cue.lemma not in scene.quoting["voicing"]:
        return False
    linking = scene.quoting["linking"]
    near = range(begin, min(limit, begin + _FEELING))
    ends = (at for at in near if not scene.tokens[at].is_word or scene.inside[at] >= 0 or scene.lowers[at] in linking)
    end = next(ends, limit)
    felt = end > begin and scene.lowers[end - 1] in scene.quoting["felt"]
    return felt and (end >= limit or scene.lowers[end] in either(_CLOSING, linking))
