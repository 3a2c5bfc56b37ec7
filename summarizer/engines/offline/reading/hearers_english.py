"""English participles that tell who hears, and nothing that is said: *men* **told** *to go*, *Roe,* **asked** *to*."""

from __future__ import annotations

from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite_at

__all__ = ["before_main_clause", "hears"]

_BY = "by"
_TO = frozenset({"to", "not"})
_LONGEST = 60  # tokens from a participle to the main verb
_PRONOUN = 5  # tokens of a relative clause before its verb
_STOPS = frozenset(";:.!?")
_WHOM = frozenset({"whom", "who", "that", "which"})


def hears(scene: Scene, at: int) -> bool:
    """Whether the past form at token *at* is a participle, and its noun hears what others say.

    Where the verb must have its hearer behind it, a link there tells so: *residents* **told to** *leave*. Else it
    opens the sentence, or stands in commas behind the subject of another verb: *Roe,* **asked** *to go, refused*.
    """
    word, link = scene.lowers[at], scene.lower(at + 1)
    if scene.language != "en" or word not in scene.quoting["hearers.all"] or scene.inside[at] >= 0:
        return False
    if link == _BY:
        return not _has_subject(scene, at)
    if link not in scene.quoting["hearers.links"] or not _is_link(scene, at + 1):
        return False
    opens = scene.units[scene.unit_of[at]].first == at
    told = word in scene.quoting["hearers.told"] and link == "that"
    bound = told or (word in scene.quoting["hearers.bound"] and link in _TO)
    return not _has_subject(scene, at) if bound else opens or _stands_in_commas(scene, at)


def _is_link(scene: Scene, at: int) -> bool:
    """Whether a word that a participle governs opens an infinitive or a clause: not *told* **to** *the court*."""
    if scene.lowers[at] != "to":
        return True
    words, behind = scene.vocabulary.words, scene.tokens[at + 1]
    nominal = behind.lower in words["articles"] or behind.lower in words["determiners"]
    return behind.is_word and not (nominal or behind.is_capital)


def _has_subject(scene: Scene, at: int) -> bool:
    """Whether the verb at token *at* has its subject before it: *what* **he** *told*, *whom* **Roe** *told to go*."""
    before = scene.lower(at - 1)
    if before in scene.quoting["pronouns.subject"] or scene.lower(at - 1) in scene.vocabulary.words["auxiliaries"]:
        return True
    for place in range(at - 2, max(0, at - _PRONOUN), -1):
        if not scene.tokens[place].is_word:
            return False
        if scene.lowers[place] in _WHOM:
            return True
    return False


def _stands_in_commas(scene: Scene, at: int) -> bool:
    """Whether commas enclose the participle at token *at* between a subject and its verb.

    A comma before that would make it the verb of the subject, but behind words that only say when.
    """
    unit = scene.units[scene.unit_of[at]]
    if scene.lower(at - 1) != "," or scene.has_clause(unit.first, at - 1):
        return False
    commas = [place for place in range(unit.first, at - 1) if scene.tokens[place].text == ","]
    words = scene.vocabulary.words
    opener = scene.lower(unit.first)
    when = opener in words["prepositions"] or opener in words["conjunctions.subordinating"]
    if len(commas) > when:
        return False
    return before_main_clause(scene, at, at + 1, unit.last) < unit.last


def before_main_clause(scene: Scene, at: int, first: int, limit: int) -> int:
    """The comma before the main verb, or before its subject, that ends the words behind the participle at token *at*.

    The words begin at token *first*.
    """
    opens = scene.units[scene.unit_of[at]].first == at
    for place in range(first + 1, min(limit - 1, first + _LONGEST)):
        if scene.tokens[place].text in _STOPS:
            return limit
        if scene.tokens[place].text == "," and scene.inside[place] < 0 and (opens or _is_verb(scene, place + 1)):
            return place
    return limit


def _is_verb(scene: Scene, at: int) -> bool:
    return scene.inside[at] < 0 and is_finite_at(scene.tokens, at, "en")
