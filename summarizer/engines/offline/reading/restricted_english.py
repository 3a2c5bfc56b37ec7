"""Where English relative clauses without commas end: *a man who accused Roe of theft* **said** *he was ill*."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.cues import Cue
from summarizer.engines.offline.reading.scene import Scene
from summarizer.engines.offline.reading.verbs import is_finite_at
from summarizer.lexicon import either, without

__all__ = ["before_bare_main_verb"]

_LONGEST = 60  # tokens of a relative clause behind its verb
_PRONOUNS = frozenset({"who", "which", "that", "whom"})
_SUBJECT = 5  # tokens between *whom* and the verb that governs it
_STOPS = frozenset(",;:.!?()–—")
_AS = frozenset({"as"})
_NAMING = frozenset({"called", "named", "known", "dubbed"})
_JOINING = frozenset({"and", "or", "but"})
_INFINITIVE = frozenset({"to", "be", "been", "being"})  # before a verb that is not finite, and ends nothing
_OWN = frozenset({"say", "estimate"})  # kinds of verbs whose clause needs no *that*


def before_bare_main_verb(scene: Scene, cue: Cue, first: int, limit: int) -> int:
    """Where words end that a relative clause without commas tells by *cue*: at the main verb, else at *limit*.

    The words begin at token *first*. A clause that *cue* or a conjunction opens has a verb of its own before that.
    """
    if scene.language != "en" or not _is_in_relative(scene, cue):
        return limit
    last = min(limit, first + _LONGEST)
    verbs = list(_free_verbs(scene, first, last, _own_clause(scene, cue, first)))
    sure = [at for at in verbs if _is_sure(scene, at)]
    if not sure:
        return limit if not verbs or _is_governed(scene, cue) else _main(scene, verbs, limit)
    plain = (cue.kind == "accuse" or cue.lemma == "say") and not scene.has_one_of(_JOINING, first, sure[0])
    return sure[0] if plain or len(sure) == 1 or _speaks(scene, sure[0]) else sure[1]


def _free_verbs(scene: Scene, first: int, last: int, pending: int) -> Iterator[int]:
    """The verbs up to a mark that no conjunction opens the clause of, but for *pending* ones at the beginning."""
    openers, found, at = _openers(scene), False, first
    while at < last and scene.tokens[at].text not in _STOPS:
        lower = scene.lowers[at]
        if scene.inside[at] >= 0:
            at = scene.tokens_of(scene.inside[at])[1]
        elif lower in _JOINING:
            if found:
                return
            at = _behind_verb(scene, at + 1) if _is_verb(scene, at + 1) else at + 1
        elif _is_verb(scene, at) and lower not in openers and scene.lowers[at - 1] not in _INFINITIVE:
            if not pending:
                found = True
                yield at
            pending = max(0, pending - 1)
            at = _behind_verb(scene, at)
        else:
            pending += lower in openers
            at += 1


def _is_in_relative(scene: Scene, cue: Cue) -> bool:
    """Whether *who* or *that* is the subject of *cue*, or *whom* its object, with no comma before it."""
    if cue.kind == "accuse" and cue.form == "gerund":
        before = scene.tokens[cue.first - 1]
        return before.is_word and before.lower not in scene.vocabulary.function_words  # *the man* **accusing** *Roe*
    at = cue.first - 1
    while scene.lower(at) in scene.vocabulary.words["adverbs"] or scene.lower(at).endswith("ly"):
        at -= 1
    if scene.lower(at) not in _PRONOUNS:
        near = range(at, max(0, at - _SUBJECT), -1)
        at = next((place for place in near if scene.lowers[place] == "whom"), -1)
    if at < 1 or not scene.tokens[at - 1].is_word or scene.inside[at] >= 0:
        return False
    return scene.lowers[at] != "that" or scene.lowers[at - 1] not in scene.lexicon.verbs


def _own_clause(scene: Scene, cue: Cue, first: int) -> int:
    """1 where *cue* opens a clause with a verb of its own, behind *that* or without: *who said* **the dam leaked**."""
    if scene.lower(first - 1) in scene.quoting["complementizers"]:
        return 1
    describes = cue.lemma in either(scene.quoting["calling"], scene.quoting["judging"])
    return int(cue.kind in _OWN and not describes and (cue.lemma == "say" or not cue.takes_object))


def _openers(scene: Scene) -> frozenset[str]:
    words, quoting = scene.vocabulary.words, scene.quoting
    conjunctions = without(words["conjunctions.subordinating"], _AS)  # *described it* **as unsafe**
    return either(conjunctions, words["relatives"], quoting["complementizers"], quoting["question_words"])


def _is_verb(scene: Scene, at: int) -> bool:
    return at < len(scene.tokens) and scene.inside[at] < 0 and is_finite_at(scene.tokens, at, "en")


def _is_sure(scene: Scene, at: int) -> bool:
    """Whether the verb at token *at* can be no participle: **has**, **said**, not **resigned**."""
    return scene.lowers[at] in scene.quoting["certainly_finite"] or _speaks(scene, at)


def _speaks(scene: Scene, at: int) -> bool:
    """Whether a verb of speech begins at token *at* that is no participle: **said**, **has told**, **says**."""
    cue = next(iter(scene.cues_between(at, at + 1)), None)
    if cue is None or cue.passive or cue.form not in {"finite", "compound"}:
        return False
    return cue.form == "compound" or not scene.lowers[at].endswith("ed")


def _behind_verb(scene: Scene, at: int) -> int:
    """The token behind the verb that begins at *at*, past its adverbs and the participle of an auxiliary."""
    words = scene.vocabulary.words
    auxiliary = scene.lower(at) in words["auxiliaries"]
    at += 1
    between = either(words["adverbs"], words["negations"], words["auxiliaries"])
    while auxiliary and (scene.lower(at) in between or scene.lower(at).endswith("ly")):
        at += 1
    return at + (auxiliary and _is_verb(scene, at))


def _is_governed(scene: Scene, cue: Cue) -> bool:
    """Whether the noun that the clause of *cue* tells of is an object, and no verb follows: *He praised men who …*."""
    first = scene.units[scene.unit_of[cue.first]].first
    stops = (at + 1 for at in range(cue.first - 1, first, -1) if scene.tokens[at].text in _STOPS)
    verb = scene.next_finite(next(stops, first))
    told = next(iter(scene.cues_between(verb, verb + 1)), None)
    return verb < cue.first - 1 and (told is None or told.lemma in scene.quoting["judging"])


def _main(scene: Scene, verbs: list[int], limit: int) -> int:
    """The main one of *verbs* that may be participles: not one that tells of the noun before it, by its agent."""
    agents, prepositions = scene.quoting["agents"], scene.vocabulary.words["prepositions"]
    free = [at for at in verbs if scene.lower(at + 1) not in agents]
    told = len(free) > 1 and scene.lower(free[0] + 1) in prepositions and scene.lowers[free[1]] not in _NAMING
    return free[told] if free else limit
