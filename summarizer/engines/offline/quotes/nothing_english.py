"""English verbs of speech behind which nothing is said: *said* **on stage**, *what he promised* **to do**."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import either, without

__all__ = ["says_nothing"]

_SUBJECT = 8  # tokens between *what* and the verb that governs it
_STOPS = frozenset(",;:.!?()–—")
_TO, _OF = frozenset({"to"}), frozenset({"of"})
_WHAT = frozenset("what whatever something anything everything nothing all".split())
_ANSWERING = frozenset({"answer", "respond", "reply", "field"})  # *answered* **several questions**
_QUESTIONS = frozenset(
    {"question", "questions", "call", "calls", "query", "queries", "email", "emails", "letter", "letters"}
)
_THAT = frozenset({"that", "which"})
_TAKING_UP = frozenset({"which", "what", "who"})
_AMOUNTS = frozenset("between over under about around".split())  # before a number
_NEXT = frozenset({"this", "last", "next", "that"})  # before a span of time
_AGO = frozenset({"ago", "later", "earlier", "before"})
_LITTLE = frozenset("a lot little much more less it plenty volumes".split())
_LEADING = frozenset("to not if whether about for how why what that of against on when who where".split())
"""Words that lead from whoever hears to what is said."""
_CLOSED = frozenset({"ask", "accuse", "deny"})  # kinds of verbs that govern what a preposition opens


def says_nothing(scene: Scene, cue: Cue, first: int, limit: int) -> bool:
    """Whether nothing that was said stands without marks in the tokens from *first* to *limit*, which *cue* governs."""
    if scene.language != "en" or cue.form == "preposition" or scene.has_marks(first, limit):
        return False
    opener = scene.lowers[first - 1]
    if first > cue.last + 1 and (opener == ":" or opener in scene.quoting["complementizers"]):
        return False
    end = _end(scene, first, limit)
    if _lacks_subject(scene, cue, first) or _is_gap(scene, cue, first, end):
        return True
    if scene.has_clause(end, limit):
        return False  # *reported on Monday,* **on its site,** *the dam leaked*
    return (
        _tells_how_much(scene, cue, first, end)
        or _is_adjunct(scene, cue, first, end)
        or _only_hears(scene, cue, first, end)
        or _is_deed(scene, cue, first, end)
        or (cue.lemma in _ANSWERING and scene.has_one_of(_QUESTIONS, first, min(end, first + _SUBJECT)))
    )


def _end(scene: Scene, first: int, limit: int) -> int:
    """Where the words up to the first mark end."""
    return next((at for at in range(first, limit) if scene.tokens[at].text in _STOPS), limit)


def _lacks_subject(scene: Scene, cue: Cue, first: int) -> bool:
    """Whether a clause has its subject before a restrictive relative: *the tale that Roe said* **was printed in May**.

    What *which* and *what* take up may be told of whole: *a rise, which Roe said* **will come in May**.
    """
    token = scene.tokens[first]
    verb = token.lower in without(scene.quoting["certainly_finite"], scene.quoting["subjects"])
    if not verb or token.is_capital or "'" in token.lower.removesuffix("n't"):
        return False
    return not scene.has_one_of(_TAKING_UP, cue.first - _SUBJECT, cue.first)


def _tells_how_much(scene: Scene, cue: Cue, first: int, end: int) -> bool:
    """Whether the words only tell how much was said, or are a reflexive: *said* **a lot**, *revealed* **itself**."""
    words = scene.lowers[first:end]
    reflexive = len(words) == 1 and words[0] in scene.vocabulary.words["pronouns.reflexive"]
    return reflexive or (cue.lemma == "say" and bool(words) and _LITTLE.issuperset(words))


def _is_adjunct(scene: Scene, cue: Cue, first: int, end: int) -> bool:
    """Whether the words tell only where, when or how something was said: *what she said* **this week**."""
    if end <= first or " " in cue.lemma or _holds_verb(scene, first, end):
        return False
    words, word = scene.vocabulary.words, scene.lowers[first]
    if cue.kind in _CLOSED:
        return cue.lemma == "ask" and word in _OF and not scene.has_one_of(_TO, first, end)
    known = either(scene.lexicon.connectors.get(cue.lemma, frozenset()), _TO)
    if word in without(words["prepositions"], known):
        if word in _AMOUNTS and not scene.tokens[first + 1].is_word:
            return False  # *reported* **between 5 and 9 deaths**
        return cue.kind == "say" or not scene.has_one_of(_TO, first, end)
    if word.endswith("ly"):
        return first + 1 == end or scene.lowers[first + 1] in words["prepositions"]
    return _is_time(scene, first, end)


def _is_time(scene: Scene, first: int, end: int) -> bool:
    """Whether the words are a day or a span of time: **this week**, **a few days later**."""
    words, spans = scene.vocabulary.words, scene.quoting["spans"]
    if scene.lowers[first] in either(words["time.weekdays"], words["time.months"]):
        return True
    span = scene.lowers[end - 1].removesuffix("s") in spans
    if span and scene.lowers[first] in _NEXT:
        return end - first == 2
    return scene.lowers[end - 1] in _AGO and end - first > 1 and scene.lowers[end - 2].removesuffix("s") in spans


def _is_gap(scene: Scene, cue: Cue, first: int, end: int) -> bool:
    """Whether the object of what is said stands before the verb: **what** *he promised to do*."""
    if scene.lower(first) in scene.quoting["subjects"] or _holds_verb(scene, first, end):
        return False
    near = range(cue.first - 1, max(-1, cue.first - 1 - _SUBJECT), -1)
    stop = next((at for at in near if not scene.tokens[at].is_word or scene.next_finite(at) == at), -1)
    opener = next((at for at in near if at > stop and scene.lowers[at] in _WHAT), -1)
    if opener >= 0:
        return opener < cue.first - 1 and scene.lowers[opener - 1 : opener + 1] != ["at", "all"]
    return scene.lower(first) in _TO and _follows_noun(scene, cue) and _lacks_object(scene, first + 1, end)


def _follows_noun(scene: Scene, cue: Cue) -> bool:
    """Whether a pronoun and the verb tell of the noun before them: **the skill** *she promised to bring*."""
    at = cue.first - 1
    if scene.lower(at) not in scene.quoting["pronouns.subject"]:
        return False
    at -= 1 + (scene.lower(at - 1) in _THAT)
    noun, unit = scene.tokens[max(at, 0)], scene.units[scene.unit_of[cue.first]]
    words = scene.vocabulary.words
    closed = either(scene.vocabulary.function_words, words["time"], scene.quoting["spans"], words["adverbs"])
    fronted = scene.lowers[unit.first] in words["prepositions"]
    plain = noun.is_word and not noun.is_capital and noun.lower not in closed and not noun.lower.endswith("ly")
    return at > unit.first and plain and not fronted and scene.next_finite(at) != at


def _lacks_object(scene: Scene, verb: int, end: int) -> bool:
    """Whether an infinitive ends its words or has a preposition right behind it: **to bring to** *the town*."""
    return verb + 1 >= end or scene.lowers[verb + 1] in scene.vocabulary.words["prepositions"]


def _only_hears(scene: Scene, cue: Cue, first: int, end: int) -> bool:
    """Whether only whoever hears stands behind the verb: *Finch asked* **the mayor** *.*"""
    hears = cue.lemma in either(scene.quoting["addressed"], scene.quoting["hearing"])
    if not hears or scene.has_one_of(either(_LEADING, scene.quoting["subjects"]), first, end):
        return False  # *told the board* **they had lost**
    return not (_holds_clause(scene, first, end) or _holds_verb(scene, first, end))


def _is_deed(scene: Scene, cue: Cue, first: int, end: int) -> bool:
    """Whether a verb with a plain object tells a deed: *found* **a system**, *claimed* **victory**."""
    if cue.lemma not in scene.quoting["doing"] or scene.has_one_of(_LEADING, first, first + 1):
        return False
    told = scene.has_one_of(scene.quoting["doing_by_words"], first, end)
    return not told and not _holds_clause(scene, first, end)


def _holds_verb(scene: Scene, first: int, end: int) -> bool:
    """Whether a finite verb stands among the tokens, and no infinitive that looks like one: *to* **do**."""
    at = scene.next_finite(first)
    while at < end:
        if scene.lowers[at - 1] not in _TO and _is_own_verb(scene, at):
            return True
        at = scene.next_finite(at + 1)
    return False


def _holds_clause(scene: Scene, first: int, end: int) -> bool:
    """Whether a subject and its verb begin at token *first*, and no relative clause stands between them."""
    quoting, words = scene.quoting, scene.vocabulary.words
    if scene.lower(first) in quoting["subjects"]:
        return first + 1 < end
    others = either(words["relatives"], quoting["subjects"], words["conjunctions.subordinating"])
    for at in range(first + 1, end):
        if scene.lowers[at] in quoting["complementizers"]:
            return True
        if scene.lowers[at] in others:
            return False
        if scene.next_finite(at) == at and _is_own_verb(scene, at):
            return True
    return False


def _is_own_verb(scene: Scene, at: int) -> bool:
    """Whether a verb is no participle, and no noun that looks like a base form: *found the* **lost** *state*."""
    word = scene.lowers[at]
    if word in scene.quoting["certainly_finite"]:
        return True
    if lemma_of(word, "en") == word:
        return scene.lowers[at - 1].endswith("s") and scene.lowers[at - 1] not in scene.vocabulary.function_words
    if scene.tokens[at - 1].text == "-":
        return False  # *a much-***needed** *net*
    return not (word.endswith("ed") and scene.lower(at + 1) in scene.vocabulary.words["prepositions"])
