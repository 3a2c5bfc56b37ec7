"""Where the article takes the word back behind marks: *said it was "over,"* **but left**, *…,* **adding to** *…*."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.openings_english import is_heard
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import has_clause, is_finite
from summarizer.lexicon import either
from summarizer.tokens import Token

__all__ = ["before_narration"]

_NARRATION = 40  # tokens that the article adds behind the last marked words of a sentence
_NAME = 8  # tokens in marks, these included, that call somebody something
_DASHES = frozenset("-–—")
_COMPLETES = frozenset("of for to that who which than or about with".split())
"""Words that go on with what somebody is called."""
_ECHOES = frozenset("have has had do does did is are was were will would".split())
_WHERE = frozenset({"on", "in", "at", "during"})
_ADJUNCTS = frozenset({"all", "every", "once", "twice", "again", "yesterday", "today", "this", "last"})
_WHILE = frozenset({"as", "after", "before", "until", "when", "while", "whenever"})
_SPANS = frozenset(
    {"moments", "minutes", "hours", "seconds", "days", "shortly", "soon", "just", "long", "right", "even"}
)
_WHO = frozenset({"who", "whose"})
_AND = frozenset({"and", "but", "or"})
_SUBJECT = 8  # tokens of a subject up to its verb
_THEN = frozenset({"before", "after", "while"})
_CHANNEL = 5  # tokens up to the noun that tells how something was said


def before_narration(scene: Scene, cue: Cue, first: int, limit: int) -> int:
    """Where the words of *cue* end that begin at *first*, before the token *limit*.

    A comma at the last marks, then a word that opens a clause, give the word back to the article; in English a dash,
    a verb of its own and where something was said do so as well.
    """
    if scene.language == "en":
        limit = _before_next_verb(scene, cue, first, limit)
        limit = _before_circumstance(scene, cue, first, _before_added(scene, cue, first, limit))
    last = next((at for at in range(limit - 1, max(first, limit - _NARRATION), -1) if scene.inside[at] >= 0), None)
    if last is None or last + 1 >= limit:
        return limit
    if scene.language == "en":
        if (
            _is_uttered(scene, cue, first, last, limit)
            or _is_called(scene, last, limit)
            or _is_left(scene, cue, first, last + 1, limit)
        ):
            return last + 1
        limit = _before_participle(scene, last, _before_echo(scene, last, limit))
    outside = scene.tokens[last + 1].text == ","
    if not outside and scene.text[scene.passages[scene.inside[last]].end - 1] not in ",?!":
        return limit
    behind = last + 2 if outside else last + 1
    told = scene.language == "en" and scene.inside[first] >= 0 and scene.lower(behind) in _WHO
    return last + 1 if told or _opens_clause(scene, behind, limit) else limit


def _opens_clause(scene: Scene, at: int, limit: int) -> bool:
    """Whether a clause of the article's own begins at token *at*."""
    word = scene.lower(at)
    helping = scene.lower(at + 1) in scene.vocabulary.words["auxiliaries"]  # *was "old,"* **and would** *fall*
    joined = word in scene.quoting["linking"] and at + 1 < limit and is_finite(scene.tokens[at + 1], scene.language)
    adding = scene.language == "en" and word.endswith("ing") and word not in scene.vocabulary.words["prepositions"]
    return (joined and not helping) or word in scene.quoting["narrating"] or adding


def _before_next_verb(scene: Scene, cue: Cue, first: int, limit: int) -> int:
    """Where marked words without a verb end, at the next verb of whoever speaks: *called it "old"* **and left**."""
    present = cue.form == "finite" and scene.lower(cue.head) == cue.lemma.split()[0]
    for last in _ends_of_marks(scene, first, limit):
        word, verb = scene.lower(last), last + 1
        verb += scene.lower(verb).endswith("ly")
        if scene.has_clause(first, last) or _holds_predicate(scene, first, last, limit):
            break
        if word in {"and", "but"} and verb < limit and _goes_on(scene.tokens[verb], present=present):
            return last
    return limit


def _holds_predicate(scene: Scene, first: int, last: int, limit: int) -> bool:
    """Whether the marks before token *last* open with the verb of a subject before them, whose next verb is marked.

    *said the firm* **"has a name" and has "a plan"**.
    """
    opening = scene.tokens_of(scene.inside[last - 1])[0]
    verb = opening + 1
    return first < opening and is_finite(scene.tokens[verb], "en") and scene.has_marks(last, limit)


def _goes_on(token: Token, *, present: bool) -> bool:
    """Whether an English verb goes on with whoever speaks, and no infinitive: in the past, or in the *present* too."""
    return is_finite(token, "en") and (present or lemma_of(token.lower, "en") != token.lower)


def _ends_of_marks(scene: Scene, first: int, limit: int) -> Iterator[int]:
    """The tokens right behind marks."""
    return (at for at in range(first + 1, limit) if scene.inside[at - 1] >= 0 > scene.inside[at])


def _before_circumstance(scene: Scene, cue: Cue, first: int, limit: int) -> int:
    """Where words end that marks open: before the clause that tells when they were said, *chanted "Go"* **as he left**.

    Marks that hold no clause are all of the words only of a verb that tells of a voice.
    """
    passage = scene.inside[first] if first < limit else -1
    end = scene.tokens_of(passage)[1] if passage >= 0 else limit
    if end + 2 >= limit or scene.has_marks(end, limit):
        return limit
    voiced = cue.lemma in scene.quoting["voiced"] or is_heard(scene, first)
    if voiced and scene.lower(end) in scene.vocabulary.words["prepositions"]:
        return end if not scene.has_clause(end, limit) else _before_clause(scene, end, limit)
    whole = cue.kind == "say" and has_clause(scene.tokens[first:end], "en")
    return _before_clause(scene, end, limit) if voiced or whole or cue.lemma in scene.quoting["judging"] else limit


def _before_clause(scene: Scene, end: int, limit: int) -> int:
    """The token *end* if a clause of time begins there: **as she left**, **moments after it closed**."""
    at = end + (scene.lower(end) in _SPANS)
    opener, verb = scene.lower(at), scene.next_finite(at + 1)
    if opener not in _WHILE or not at + 1 < verb < min(limit, at + _SUBJECT):
        return limit
    relatives = either(scene.quoting["relatives"], scene.quoting["linking"])
    return limit if scene.has_one_of(relatives, at + 1, verb) or scene.has_marks(at, verb) else end


def _before_added(scene: Scene, cue: Cue, first: int, limit: int) -> int:
    """Where English words end that call something by what is marked: *called it "old,"* **and the town left**.

    The article goes on behind a bracket, with a subject of its own, or with what the marked word means.
    """
    end = next(_ends_of_marks(scene, first, limit), limit)
    if cue.lemma not in scene.quoting["calling"] or end + 2 >= limit or scene.has_clause(first, end):
        return limit
    if scene.tokens[end].text == "(":
        return end
    comma = scene.tokens[end].text == ","
    if not (comma or scene.closes_with_comma(end - 1)) or scene.has_marks(end, limit):
        return limit
    at = end + comma
    if scene.lower(at) in _AND:
        verb = scene.next_finite(at + 1)
        return end if at + 1 < verb < min(limit, at + _SUBJECT) else limit
    words = scene.vocabulary.words
    meant = scene.lower(at) in either(words["articles"], words["prepositions"])
    return end if meant and not scene.has_one_of(_AND, at, limit) else limit


def _is_left(scene: Scene, cue: Cue, first: int, at: int, limit: int) -> bool:
    """Whether the article goes on at token *at* behind English marks: **– a word that hurt**, **in a tweet**."""
    if scene.tokens[at].text in _DASHES:
        opened = scene.tokens[scene.tokens_of(scene.inside[at - 1])[0] - 1].text in _DASHES
        closed = opened or any(scene.tokens[to].text in _DASHES for to in range(at + 1, limit))
        return not closed and scene.lower(at + 1) not in scene.quoting["linking"]
    if scene.lower(at) in _THEN and scene.lower(at + 1).endswith("ing"):
        return True
    if cue.lemma not in scene.quoting["calling"] or scene.has_clause(first, at):
        return False
    if scene.lower(at) in _WHERE:
        channels = scene.vocabulary.words["channels.nouns"]
        return any(scene.lower(to) in channels for to in range(at + 1, min(limit, at + _CHANNEL)))
    return scene.lower(at) == "when" or scene.lower(at) in _THEN


def _is_uttered(scene: Scene, cue: Cue, first: int, last: int, limit: int) -> bool:
    """Whether one pair of marks holds all that somebody sings or writes: *typed “she is calm”* **on her papers**."""
    if cue.lemma not in scene.quoting["uttering"] or scene.inside[first] != scene.inside[last]:
        return False
    adjunct = scene.lower(last + 1) in _ADJUNCTS or scene.lower(last + 1) in scene.vocabulary.words["prepositions"]
    held = has_clause(scene.tokens[first : last + 1], "en")
    return adjunct and held and cue.last + 1 >= first - 1 and not scene.has_clause(last + 1, limit)


def _is_called(scene: Scene, last: int, limit: int) -> bool:
    """Whether *as a* stands before the last marks, with which such words end: *saw it as a* **"shame"** *today*."""
    first = scene.tokens_of(scene.inside[last])[0]
    if scene.lower(first - 1) in scene.quoting["terms"] and not scene.has_clause(last + 1, limit):
        return True  # *used the term* **“tax”** *often*
    before = {scene.lower(first - 1), scene.lower(first - 2)} - {"a", "an", "the"}
    goes_on = scene.lower(last + 1) in _COMPLETES or scene.lower(last + 2) == "as"  # *as "old" and* **as** *costly*
    return last + 1 - first <= _NAME and "as" in before and not goes_on


def _before_echo(scene: Scene, last: int, limit: int) -> int:
    """Where words end that somebody else repeats: *called it "old"* **, as have others**."""
    for at in range(last + 1, limit - 2):
        if scene.tokens[at].text == "," and scene.lower(at + 1) == "as" and scene.lower(at + 2) in _ECHOES:
            return at
    return limit


def _before_participle(scene: Scene, last: int, limit: int) -> int:
    """Where words end behind their last marks: *whether it was "fair" to him* **, engaging in** *…*."""
    for at in range(last + 1, limit - 1):
        word = scene.lower(at + 1)
        if scene.lower(at + 1).endswith("ly"):
            word = scene.lower(at + 2)
        if scene.tokens[at].text == "," and word.endswith("ing"):
            return at if word not in scene.vocabulary.words["prepositions"] and word != "including" else limit
    return limit
