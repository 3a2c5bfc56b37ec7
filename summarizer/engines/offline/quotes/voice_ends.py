"""Where the article takes the word back without a mark: *said it was safe* **, but the union has sued**.

Reported words behind a verb in the past stand in the past; a clause of its own in the present or the perfect is the
article's. So is what is set against an object that somebody announced, and where it was announced.
"""

from __future__ import annotations

from summarizer.cues import Cue
from summarizer.engines.offline.quotes.reticent_english import tells_silence
from summarizer.engines.offline.reading.lemmas import lemma_of
from summarizer.engines.offline.reading.scene import Scene
from summarizer.lexicon import either

__all__ = ["before_own_voice"]

_FEWEST = 2  # tokens of a report
_SUBJECT = 7  # tokens of a subject up to its verb
_CHANNEL = 5  # tokens from a preposition to the noun of a channel
_BACKSHIFTED = frozenset("was were had would could might did".split())
_PRESENT = {"en": frozenset("has have is are".split()), "fr": frozenset("a ont est sont".split())}
_JOINS = {"en": frozenset({"and", "but"}), "fr": frozenset({"mais", "et"})}
_PAST = ("ait", "aient")
_WHERE = frozenset({"in", "on", "at", "during"})
_WHICH = frozenset({"that", "which"})
_PARTING = frozenset(",–—")
_AN = frozenset({"a", "an"})


def before_own_voice(scene: Scene, cue: Cue, first: int, limit: int) -> int:
    """Where the words of *cue* end that begin at *first*, before the token *limit*."""
    if scene.language not in _JOINS:
        return limit
    clause = _is_clause(scene, first, limit) or scene.lower(first) in _WHERE
    for at in range(first + _FEWEST, limit - 1):
        if scene.inside[at] >= 0:
            if scene.language == "en" and scene.closes_with_comma(at) and _sums_up(scene, at):
                return at + 1
            continue
        if scene.tokens[at].text == "," and _is_set_against(scene, cue, at, clause=clause):
            return at
        if scene.tokens[at].text in _PARTING and (_sums_up(scene, at) or _acts_again(scene, first, at)):
            return at
        if scene.language == "en" and tells_silence(scene, at):
            return at - (scene.tokens[at - 1].text == ",")
        if scene.lower(at) in _JOINS[scene.language] and (
            _breaks_tense(scene, cue, first, at, limit) or _is_answered(scene, cue, first, at, limit)
        ):
            return at - (scene.tokens[at - 1].text == ",")
        if not clause and scene.lower(at) in _WHERE and _tells_channel(scene, at, limit):
            return _before_day(scene, first, at)
    return limit


def _sums_up(scene: Scene, comma: int) -> bool:
    """Whether a noun takes up what was said, in the article's voice: *…,* **a claim Roe denied**, **a dig at Roe**."""
    noun = comma + 2
    if scene.language != "en" or scene.lower(comma + 1) not in _AN:
        return False
    noun += not _is_summing(scene, noun)
    if not _is_summing(scene, noun):
        return False
    if scene.lower(noun) in scene.quoting["summing_asides"]:
        return scene.lower(noun + 1) in scene.vocabulary.words["prepositions"]
    verb = scene.next_finite(noun + 1)
    clause = verb < noun + _SUBJECT and all(scene.tokens[at].is_word for at in range(noun, verb))
    return clause or scene.lower(noun + 1) in _WHICH


def _is_summing(scene: Scene, at: int) -> bool:
    """Whether a noun of speech stands at token *at*, or one that calls it a deed: *a* **claim**, *a* **move**."""
    word, quoting = scene.lower(at), scene.quoting
    return word in quoting["summing_asides"] or word in scene.lexicon.nouns or word in quoting["summing"]


def _acts_again(scene: Scene, first: int, comma: int) -> bool:
    """Whether whoever announced an object acts in a clause behind it: *stressed the risk* **, and she left**."""
    joined = scene.lower(comma + 1) in _JOINS["en"] and scene.lower(comma + 2) in scene.quoting["pronouns.subject"]
    acts = scene.language == "en" and joined and scene.next_finite(comma + 3) == comma + 3
    return acts and not (scene.has_clause(first, comma) or scene.lower(first - 1) in scene.quoting["complementizers"])


def _is_clause(scene: Scene, first: int, limit: int) -> bool:
    """Whether a clause is handed over: behind *that* or a colon, or an English one with its verb."""
    if scene.lower(first - 1) in scene.quoting["complementizers"] or scene.tokens[first - 1].text == ":":
        return True
    return scene.inside[first] >= 0 or (scene.language == "en" and scene.has_clause(first, limit))


def _is_set_against(scene: Scene, cue: Cue, comma: int, *, clause: bool) -> bool:
    """Whether the article sets something against an object or a denial: *promised a bridge* **, although …**."""
    words = scene.lower(comma + 1), scene.lower(comma + 2)
    if scene.language == "fr" and words[0] in scene.quoting["opposing"] and words[1] in scene.quoting["unsaid.nobody"]:
        return True  # *a promis une prime* **, mais rien sur les loyers**
    against = scene.quoting["set_against"]
    if words[0] not in against and " ".join(words) not in against:
        return False
    return not clause or cue.kind == "deny" or _is_told_now(scene, cue, comma + 2)


def _is_told_now(scene: Scene, cue: Cue, first: int) -> bool:
    """Whether a French clause stands in the perfect behind words in the past: *, alors que son avocat* **a nié**."""
    if scene.language != "fr" or not _is_past(scene, cue):
        return False
    verb = scene.next_finite(first + 1)
    return verb < first + 2 * _SUBJECT and scene.lower(verb) in _PRESENT["fr"]


def _breaks_tense(scene: Scene, cue: Cue, first: int, at: int, limit: int) -> bool:
    """Whether a clause in the present begins behind the conjunction at token *at*, and the report is in the past."""
    if not _is_past(scene, cue):
        return False
    finite = scene.next_finite(first)
    if not (finite < at and _is_backshifted(scene, finite)) or scene.lower(at + 1) in scene.quoting["complementizers"]:
        return False
    verb = scene.next_finite(at + 1)
    if not at + 1 < verb < min(limit, at + 1 + _SUBJECT) or scene.lower(verb) not in _PRESENT[scene.language]:
        return False
    return all(scene.tokens[place].is_word and scene.inside[place] < 0 for place in range(at + 1, verb))


def _is_answered(scene: Scene, cue: Cue, first: int, at: int, limit: int) -> bool:
    """Whether somebody else took a stand on what is or was so behind English *, but*: **but the mayor defended it**.

    A report of what was done may go on with what others did: *said the town backed it, but the mayor refused*.
    """
    if scene.language != "en" or scene.lower(at) != "but" or scene.tokens[at - 1].text != ",":
        return False
    finite, verb = scene.next_finite(first), scene.next_finite(at + 1)
    if not (finite < at and at + 1 < verb < min(limit, at + 1 + _SUBJECT)) or cue.form != "finite":
        return False
    told = scene.lower(finite)
    present = told in scene.quoting["certainly_finite"] or lemma_of(told, "en") == told
    if (told in _BACKSHIFTED) != _is_past(scene, cue) or not (present or told in _BACKSHIFTED):
        return False
    opens = scene.tokens[at + 1]
    words = scene.vocabulary.words
    named = opens.is_capital or opens.lower in either(words["articles"], words["determiners.possessive"])
    named = named or (opens.lower.endswith("s") and opens.lower not in scene.vocabulary.closed_words)
    plain = all(scene.tokens[place].is_word and scene.inside[place] < 0 for place in range(at + 1, verb))
    main = verb + (scene.lower(verb) in {"has", "have"})
    return named and plain and _takes_stand(scene, main)


def _takes_stand(scene: Scene, at: int) -> bool:
    """Whether a past form of a verb of stance or speech stands at token *at*."""
    word = scene.lower(at)
    stands = any(not stance.noun for stance in scene.vocabulary.stances.get(word, ()))
    return (stands or word in scene.lexicon.verbs) and not word.endswith("s") and lemma_of(word, "en") != word


def _is_past(scene: Scene, cue: Cue) -> bool:
    """Whether a verb tells what was said once: *said*, *a affirmé*, but not *says* or *has said*."""
    word = scene.lower(cue.head)
    if scene.language == "fr":
        return cue.form == "compound" and not cue.passive
    return cue.form == "finite" and not word.endswith("s") and lemma_of(word, "en") != word


def _is_backshifted(scene: Scene, at: int) -> bool:
    word = scene.lower(at)
    return word in _BACKSHIFTED if scene.language == "en" else word.endswith(_PAST)


def _tells_channel(scene: Scene, at: int, limit: int) -> bool:
    """Whether English words tell where something was announced: **in a statement**, **during a radio interview**."""
    if scene.language != "en" or scene.lower(at + 1) not in _AN or scene.has_clause(at, limit):
        return False
    near = range(at + 2, min(limit, at + _CHANNEL))
    return any(scene.lower(place) in scene.quoting["announcing"] for place in near)


def _before_day(scene: Scene, first: int, at: int) -> int:
    """The end of an object before the day that stands before a channel: *his bid* **on Monday** *in a statement*."""
    day = scene.lower(at - 1)
    dated = day.isdigit() or day in scene.vocabulary.words["time.weekdays"]
    return at - 2 if dated and at - 2 > first and scene.lower(at - 2) in _WHERE else at
