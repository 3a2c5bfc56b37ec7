"""English verbs behind marks that belong to what sets the scene: *In what Roe called "a trap,"* **Moe lost a ship**."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.content import Content
from summarizer.engines.offline.quotes.drafts import Work
from summarizer.engines.offline.quotes.tag_edges import TagEdges
from summarizer.engines.offline.reading.homographs import may_hold_clause
from summarizer.engines.offline.reading.scene import Scene

__all__ = ["called", "only_sets_scene", "tells_of_subject"]

_MARKS, _CLOSED = "'’”\"»›", frozenset(",.!?…-–—")
_THEM = frozenset({"it", "him", "her", "them"})
_RELATIVES = frozenset({"who", "which", "whose", "whom", "where"})


def called(scene: Scene, cue: Cue, end: int) -> int | None:
    """Where marks open that hold what an English verb calls a thing: *his debts – his* **"sins,"** *he called them*.

    None before any other verb, and where no marks close before the token *end*.
    """
    taken_up = cue.lemma in scene.quoting["calling"] and scene.lower(cue.last + 1) in _THEM
    passage = max(scene.inside[end - 1], scene.inside[end - 2]) if scene.language == "en" and taken_up else -1
    return scene.tokens_of(passage)[0] if passage >= 0 else None


def only_sets_scene(edges: TagEdges, content: Content, work: Work, cue: Cue, first: int) -> bool:
    """Whether the words with marks in them, before the subject at token *first*, are none that *cue* hands over.

    They stand without a comma before it (*the* **"old dam"** *party said*), or tell when, where or of whom something
    is done, and the verb has its object behind it: *Late on* **"The Hour,"** *Moe questioned Roe's honesty*.
    """
    scene = edges.scene
    if scene.language == "en" and _is_in_relative(scene, cue):
        return True
    if scene.language != "en" or not edges.is_marked(work, first) or not _is_mixed(scene, work.done, first):
        return False
    if _touches(scene, first):
        return True
    last = max(scene.inside[first - 2], scene.inside[first - 1])
    if cue.lemma in scene.quoting["addressed"] or (last >= 0 and content.is_clause(last)):
        return False  # *Since then,* **"it leaks,"** *Roe said*
    if cue.lemma == "say" and scene.lower(cue.last + 1) in {",", ".", ""}:
        return False  # *As a child he was "sad,"* **Roe said.**
    joined = scene.lower(work.done) in scene.quoting["linking"] and scene.next_finite(work.done) == work.done + 1
    if joined or edges.is_only_adverbial(work.done, first - 1):
        return True  # *When Roe came* **and said it was "sad,"** *the crowd laughed*
    told = may_hold_clause(scene, work.done, first)
    return edges.governs(cue) or (not told and edges.opens_words(cue, cue.last + 1))


def _is_in_relative(scene: Scene, cue: Cue) -> bool:
    """Whether an auxiliary parts *cue* from its relative pronoun: *Roe, a man* **who is challenging** *Moe, left*."""
    helps = scene.lower(cue.first - 1) in scene.vocabulary.words["auxiliaries"]
    return helps and cue.first > 1 and scene.lowers[cue.first - 2] in _RELATIVES


def tells_of_subject(scene: Scene, first: int, last: int) -> bool:
    """Whether a subject and a relative clause in commas fill the tokens: **Roe, who led the poll,** *mocked Moe*."""
    if scene.language != "en" or last - first < 4 or not _is_mixed(scene, first, last):
        return False
    comma = next((at for at in range(first, last) if scene.tokens[at].text == ","), last)
    if comma + 1 >= last or scene.has_clause(first, comma) or scene.has_marks(first, comma):
        return False
    opens = scene.lowers[comma + 1].partition("'")[0].partition("’")[0]
    commas = (at for at in range(comma + 1, last - 1) if scene.tokens[at].text == ",")
    return opens in _RELATIVES and not any(scene.has_clause(at, last) for at in commas)


def _touches(scene: Scene, first: int) -> bool:
    """Whether marks close right before token *first* without a comma, whatever marks they hold within."""
    passage = scene.inside[first - 1]
    if passage < 0:
        return False
    found = scene.passages[passage]
    return scene.text[found.start : found.end].rstrip(_MARKS)[-1:] not in _CLOSED


def _is_mixed(scene: Scene, first: int, last: int) -> bool:
    """Whether words without marks open the tokens."""
    return any(scene.tokens[at].is_word and scene.inside[at] < 0 for at in range(first, min(first + 2, last)))
