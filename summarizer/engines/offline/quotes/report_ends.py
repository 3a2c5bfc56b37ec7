"""Where English words end that a cue opens: at the main clause behind a subordinate one, at a narrative of its own."""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.reading.verbs import is_finite_at
from summarizer.lexicon import either

__all__ = ["before_joined_verb", "before_main_clause", "before_main_verb", "before_verdict"]

_CLAUSE = 14  # tokens between the word that opens a clause and its verb of speech
_SUBJECT = 7  # tokens of a subject up to its verb
_LONGEST = 80  # tokens of a report in which its end is looked for
_FEWEST = 2  # tokens of a report
_OBJECT = 8  # tokens of whoever is asked, before *to*
_VERDICT = 4  # tokens of what a claim is called
_OTHERS = frozenset({"others", "some", "many"})
_DASHES = frozenset("-–—")
_INFINITIVES = frozenset({"do", "have", "be"})  # *asked them to vote and* **have** *faith*
_LEAVING = frozenset({"left", "put", "set", "cut", "hit", "shut", "quit", "let"})  # pasts that look like base forms
_JOINING = frozenset({"and", "but"})
_BEFORE_GERUNDS = frozenset({"in", "by", "after", "before", "while", "when", "despite", "without"})
_OBJECTS = frozenset({"accuse", "ask"})  # kinds of verbs that govern whom they speak of, and no clause
_PARTICLES = frozenset({"to", "out", "off", "down", "back", "up", "away"})


def before_main_clause(scene: Scene, unit: Unit, cue: Cue, first: int, limit: int) -> int:
    """Where words end that a subordinate clause reports: *When Roe says the dam leaks* **, he means it**."""
    if scene.language != "en" or not (_is_subordinate(scene, unit, cue) or _is_fronted(scene, unit, cue)):
        return limit
    depends = scene.lower(first + (scene.lower(first) == ",")) in scene.vocabulary.words["conjunctions.subordinating"]
    for at in range(_behind_aside(scene, first, limit) + _FEWEST, min(limit - 1, first + _LONGEST)):
        if _parts(scene, at) and _is_clause(scene, at + 1, limit):
            if depends:  # *in which she vowed that,* **if it leaked,** *she would go*
                depends = False
                continue
            return at if scene.inside[at] < 0 else at + 1
    return limit


def _is_fronted(scene: Scene, unit: Unit, cue: Cue) -> bool:
    """Whether a participle opens its sentence, and the main clause is to come: **In describing** *it as old, Roe …*."""
    if not (cue.form == "gerund" or scene.lower(cue.first) == "having"):
        return False
    at = cue.first - (scene.lower(cue.first - 1) in _BEFORE_GERUNDS)
    at -= scene.lower(at - 1) in _JOINING
    return at <= unit.first


def _behind_aside(scene: Scene, first: int, limit: int) -> int:
    """The token behind what commas part from *that* before its clause: *said that***, if elected,** *he would go*."""
    comma = first if scene.lower(first) == "," else first - 1
    if scene.lower(comma) != "," or scene.lower(comma - 1) not in scene.quoting["complementizers"]:
        return first
    near = range(comma + 1, min(limit, comma + _CLAUSE))
    return next((at + 1 for at in near if scene.tokens[at].text == ","), first)


def before_main_verb(scene: Scene, cue: Cue, first: int, limit: int) -> int:
    """Where words end that a relative clause in commas reports: *Roe,* **who said it leaked** *, won the election*.

    The last verb right behind a comma is the main one, if the report has a verb before it that is no participle:
    *who said the toll,* **introduced** *in May, was unfair* goes on. Marks that close there, and words that are no
    clause, need none: *the toll, which Roe called* **“unfair”** *, starts in May*.
    """
    aside = cue.form == "gerund" and scene.lower(cue.first - 1) == ","
    if scene.language != "en" or not (aside or _is_in_relative(scene, cue)):
        return limit
    for at in range(min(limit - 2, first + _LONGEST), first, -1):
        comma = scene.tokens[at].text == "," and scene.inside[at] < 0
        told = aside and _is_participle(scene, at + 1)
        if (comma or scene.closes_with_comma(at)) and not told and _opens_main(scene, at + 1):
            marked = scene.inside[at - comma] >= 0 or (
                at + 2 < limit and scene.inside[at + 2] >= 0 > scene.inside[at + 1]
            )
            ends = (
                marked or cue.kind in _OBJECTS or _has_verb(scene, first, at) or (aside and _is_whole(scene, first, at))
            )
            return at + (not comma) if ends else limit
    return limit


def _is_participle(scene: Scene, at: int) -> bool:
    """Whether a past form with a preposition behind it stands at token *at*: *said he was ill,* **tired of** *it*."""
    return scene.lowers[at].endswith("ed") and scene.lower(at + 1) in scene.vocabulary.words["prepositions"]


def _is_whole(scene: Scene, first: int, last: int) -> bool:
    """Whether words are an object without a verb, or a clause behind *that* has its verb before any comma."""
    if scene.lower(first - 1) not in scene.quoting["complementizers"]:
        return not scene.has_clause(first, last) and not scene.has_mark(first, last)
    verb = scene.next_finite(first + 1)
    return verb < last and not scene.has_mark(first, verb)


def _is_in_relative(scene: Scene, cue: Cue) -> bool:
    """Whether *cue* tells of a relative clause behind a comma: *Roe,* **who said**, *tolls,* **which he called**."""
    for at in range(cue.first - 1, max(1, cue.first - 1 - _SUBJECT), -1):
        if scene.inside[at] >= 0 or scene.tokens[at].text in ",;:":
            return False
        if scene.lowers[at] in scene.quoting["relatives"] or scene.lowers[at] == "whom":
            return "," in {scene.lower(at - 1), scene.lower(at - 2)} or _is_apposed(scene, at)
    return False


def _is_apposed(scene: Scene, who: int) -> bool:
    """Whether a description in commas holds the pronoun at token *who*: *Roe,* **the mayor who** *said it leaked, won*.

    Its noun has an article behind the comma; before *which* commas stand anyway: *the report,* **in which** *Roe said*.
    """
    near = range(who - 1, max(1, who - 1 - _SUBJECT), -1)
    comma = next((at for at in near if not scene.tokens[at].is_word or scene.inside[at] >= 0), who)
    opens = comma < who and scene.tokens[comma].text == "," and scene.tokens[comma - 1].is_capital
    return opens and scene.lowers[comma + 1] in scene.vocabulary.words["articles"]


def _opens_main(scene: Scene, at: int) -> bool:
    """Whether the verb of the main clause stands at token *at*: finite, or shown by its object."""
    if scene.inside[at] >= 0:
        return False
    words, word, behind = scene.vocabulary.words, scene.lowers[at], scene.lower(at + 1)
    closed = word in scene.vocabulary.closed_words or word.endswith("ing") or lemma_of(word, "en") == word
    closed = closed and not (word in _LEAVING and behind in words["articles"])
    if closed or is_finite_at(scene.tokens, at, "en"):
        return is_finite_at(scene.tokens, at, "en")
    marked = at + 1 < len(scene.tokens) and scene.inside[at + 1] >= 0  # *who leads the poll,* **enjoys** *“Home Town”*
    tied = word.endswith("s") and (marked or behind in words["prepositions"] or behind in _PARTICLES)
    return tied or behind in words["articles"]


def before_joined_verb(scene: Scene, first: int, limit: int) -> int:
    """Where an infinitive that is asked for or promised ends: at the next verb of whoever asks.

    *Roe urged the owners* **to come back** *but ruled out a subsidy*. The infinitive opens no clause, whose subject
    could share the next verb: *asked them to find out who lied* **and stole** *the money*.
    """
    if scene.language != "en":
        return limit
    to = next((at for at in range(first, min(limit, first + _OBJECT)) if scene.lowers[at] == "to"), None)
    if to is None or scene.next_finite(first) < to:
        return limit
    clauses = either(scene.quoting["relatives"], scene.quoting["complementizers"], scene.quoting["question_words"])
    for at in range(to + _FEWEST, min(limit - 2, first + _LONGEST)):
        if scene.lowers[at] in clauses:
            return limit
        if scene.inside[at] < 0 and scene.lowers[at] in _JOINING and _is_next_verb(scene, at + 1):
            return at - (scene.tokens[at - 1].text == ",")
    return limit


def before_verdict(scene: Scene, cue: Cue, first: int, limit: int) -> int:
    """Where what somebody denies ends before what they call it: *dismissed reports that it leaks* **as nonsense**."""
    if scene.language != "en" or cue.kind != "deny":
        return limit
    last = limit - (not scene.tokens[limit - 1].is_word)
    near = range(last - 1, max(first + _FEWEST, last - 1 - _VERDICT), -1)
    at = next((at for at in near if scene.lowers[at] == "as" and scene.inside[at] < 0), limit)
    return at if at < limit and not scene.has_clause(at, last) and scene.has_clause(first, at) else limit


def _is_next_verb(scene: Scene, at: int) -> bool:
    """Whether an auxiliary stands at token *at*, or a past tense before its object: no adjective, **limited** *aid*."""
    if scene.lowers[at] in scene.vocabulary.words["auxiliaries"] and scene.lowers[at] not in _INFINITIVES:
        return is_finite_at(scene.tokens, at, "en")
    word, behind = scene.lowers[at], scene.lowers[at + 1]
    past = is_finite_at(scene.tokens, at, "en") and (word.endswith("ed") or lemma_of(word, "en") != word)
    if not past or word.endswith("s") or scene.inside[at] >= 0:
        return False
    words = scene.vocabulary.words
    opens = either(words["articles"], words["determiners"], words["prepositions"], scene.quoting["complementizers"])
    return behind in opens or behind in _PARTICLES or scene.tokens[at + 1].is_capital


def _has_verb(scene: Scene, first: int, last: int) -> bool:
    """Whether an infinitive, a gerund or a finite verb that can be no participle stands among the tokens."""
    words = range(first, last)
    finite = (at for at in words if is_finite_at(scene.tokens, at, "en"))
    opens = scene.lower(first) == "to" or scene.lower(first).endswith("ing")  # *who denied* **stealing it** *, fled*
    return opens or any(not scene.lower(at).endswith("ed") for at in finite)


def _is_subordinate(scene: Scene, unit: Unit, cue: Cue) -> bool:
    """Whether *when*, *while*, *if* or a relative pronoun opens the clause of *cue*: *a clip that Roe called "old"*."""
    opens = either(scene.vocabulary.words["conjunctions.subordinating"], scene.quoting["relatives"])
    at = cue.first - 1
    for _ in range(_CLAUSE):
        if at < unit.first or scene.tokens[at].text in ",;:" or scene.closes_with_comma(at):
            return False
        if scene.inside[at] < 0 and (scene.lower(at) in opens or (scene.lower(at) == "what" and at == unit.first + 1)):
            return True  # *In* **what** *Roe called a "rant," …*
        at = scene.tokens_of(scene.inside[at])[0] - 1 if scene.inside[at] >= 0 else at - 1
    return False


def _parts(scene: Scene, at: int) -> bool:
    """Whether a comma or a dash stands at token *at*, or marked words end there with a comma."""
    if scene.inside[at] < 0:
        return scene.tokens[at].text == "," or scene.tokens[at].text in _DASHES
    return scene.closes_with_comma(at)


def _is_clause(scene: Scene, first: int, limit: int) -> bool:
    """Whether a subject of a few words and its verb stand at token *first*, or a pronoun that is only a subject."""
    if scene.lower(first) in scene.quoting["subjects"] or scene.lower(first) in _OTHERS:
        return True
    verb = scene.next_finite(first)
    if not first < verb < min(limit, first + _SUBJECT):
        return False
    words = scene.vocabulary.words
    stops = either(scene.quoting["linking"], words["relatives"], words["conjunctions"], words["prepositions"])
    return not any(scene.tokens[at].text == "," or scene.lower(at) in stops for at in range(first, verb))
