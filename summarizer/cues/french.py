"""French verbs of speech: a form is told from the noun of the same spelling by what stands before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.cues.adverbials import adverbial_before
from summarizer.cues.cue import REACH, Cue, compound_cue, reading, simple_cue
from summarizer.lexicon import Lexicon, SpeechVerb, WordSets, either
from summarizer.tokens import Token

__all__ = ["read_french"]

_ASIDE = 16  # tokens of an aside in commas between an auxiliary and its participle
_REFLEXIVE = 6  # tokens before a verb among which its reflexive stands
_SELF = frozenset({"s'", "se", "m'", "me", "t'", "te", "nous", "vous"})
_SUBJECT = 3  # tokens before a verb among which *je* stands
_OBJECTS = frozenset({"le", "la", "l'", "les"})
_DESCRIBED = "décrit"
_QUE = frozenset({"que", "qu'"})
_SPEAKING = frozenset({"je", "j'", "tu"})
_STOPS = frozenset(",;:.")
_OPENING_ASIDES = frozenset({"dans", "lors", "devant", "hier"})
_OF = frozenset({"de", "d'"})
_REFLEXIVES = frozenset({"se", "s'"})
_NOUN_SIGNS = frozenset({"de", "d'", "en", "sans", "par", "pour", "à", "sur", "avec", "première", "nouvelle"})
_SHORT_ADJECTIVES = frozenset({"nouvelle", "même", "double", "simple", "autre", "seule", "vive", "forte", "dernière"})
_ADJECTIVE_HOSTS = frozenset({"une", "cette", "la", "sa", "leur", "les", "des", "ces", "ses"})
_REGULAR_PARTICIPLE = ("é", "ée", "és", "ées")
_IRREGULAR_PARTICIPLE = (
    "i", "ie", "is", "ies", "it", "its", "ite", "ites", "u", "ue", "us", "ues", "ert", "erte", "ort",
)  # fmt: skip


def read_french(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> Cue | None:
    """The cue of the verb form at *index*, or None where it is a noun."""
    verbs = _told_by(tokens, index, lexicon.verbs[tokens[index].lower])
    found = reading(tokens, index, [verb for verb in verbs if _is_denied_of(tokens, index, verb)] or verbs)
    if found is None:
        return None
    cue = _cue_of(tokens, index, found[0], lexicon)
    return replace(cue, last=cue.last + found[1]) if cue and found[1] else cue


def _is_denied_of(tokens: Sequence[Token], index: int, verb: SpeechVerb) -> bool:
    """Whether a reflexive verb denies what *de* governs: *il* **s'est défendu d'***avoir menti*."""
    if not verb.reflexive or verb.kind != "deny" or index + 1 >= len(tokens) or tokens[index + 1].lower not in _OF:
        return False
    return any(token.lower in _REFLEXIVES for token in tokens[max(0, index - 2) : index])


def _told_by(tokens: Sequence[Token], index: int, verbs: Sequence[SpeechVerb]) -> Sequence[SpeechVerb]:
    """*verbs* without those that need a reflexive before them: *il* **s'est** *engagé*, but not *il risque dix ans*."""
    if not any(verb.reflexive for verb in verbs):
        return verbs
    near = (token.lower for token in tokens[max(0, index - _REFLEXIVE) : index])
    return verbs if any(word in _SELF for word in near) else [verb for verb in verbs if not verb.reflexive]


def _cue_of(tokens: Sequence[Token], index: int, verb: SpeechVerb, lexicon: Lexicon) -> Cue | None:
    form, words = tokens[index].lower, lexicon.words
    if _is_participle(form, verb):
        auxiliary = _auxiliary(tokens, index, words)
        if auxiliary:
            at, pronoun, be = auxiliary
            return compound_cue(tokens, index, verb, at, be=be, pronoun=pronoun)
    if form.endswith("ant"):
        return simple_cue(tokens, index, verb, "gerund")
    if form == _infinitive(verb):
        noted = index > 0 and tokens[index - 1].text in {"À", "A"}  # **À noter** *que la gare est fermée*: by nobody
        return None if noted else simple_cue(tokens, index, verb, "infinitive")
    if _is_participle(form, verb) and not (_finite_too(form, verb) and _may_act(tokens, index)):
        noun = index > 0 and tokens[index - 1].lower in either(words["articles"], words["determiners"])
        return None if noun else simple_cue(tokens, index, verb, "participle")  # *dans* **un communiqué**
    return None if _is_noun(tokens, index, lexicon) else simple_cue(tokens, index, verb, "finite")


def _is_noun(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    before, words = tokens[index - 1].lower if index else "", lexicon.words
    if tokens[index].is_capital and index and tokens[index - 1].is_word:
        return True  # *la nageuse* **Lance** *Ferré*
    if before == "leur" and _has_no_noun(tokens[index].lower, lexicon):
        return False  # *la mairie* **leur répond** *que …*
    if before in _NOUN_SIGNS or before in words["determiners"]:
        return True
    if before in words["articles"]:
        may_act = before not in words["articles.indefinite"]  # *un* **acte**
        return not (may_act and (_object_pronoun(tokens, index) or _only_verb(tokens, index, lexicon)))
    return index > 1 and before in _SHORT_ADJECTIVES and tokens[index - 2].lower in _ADJECTIVE_HOSTS


def _object_pronoun(tokens: Sequence[Token], index: int) -> bool:
    """Whether *le, la, les, l'* before a verb is its object: a subject pronoun or *ne* stands before it."""
    return index > 1 and tokens[index - 2].lower in {"il", "elle", "ils", "elles", "on", "qui", "ne", "nous", "je"}


def _only_verb(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether a form that no noun has follows *le, la, les, l'* and a subject: *la mairie* **le conteste**."""
    before = tokens[index - 2] if index > 1 else None
    if before is None or not _has_no_noun(tokens[index].lower, lexicon):
        return False
    words = lexicon.words
    return before.is_word and before.lower not in either(words["prepositions"], words["conjunctions"], words["adverbs"])


def _has_no_noun(form: str, lexicon: Lexicon) -> bool:
    """Whether no noun or participle is spelled like a verb's form: *répond*, but not *demande*."""
    return not (form in lexicon.ambiguous or form in lexicon.nouns or form.endswith(_REGULAR_PARTICIPLE))


def _infinitive(verb: SpeechVerb) -> str:
    """The infinitive that a lemma begins with: **engager** in *s'engager*, **donner** in *donner l'ordre*."""
    return verb.lemma.removeprefix("s'").removeprefix("se ").split()[0]


def _is_participle(form: str, verb: SpeechVerb) -> bool:
    infinitive = _infinitive(verb)
    if form.endswith(("ise", "ises")) and infinitive.endswith(("ettre", "endre", "quérir")):
        return True  # *mise*, *prise*, but not *dise*
    regular = infinitive.endswith("er")
    return form.endswith(_REGULAR_PARTICIPLE if regular else _IRREGULAR_PARTICIPLE)


def _finite_too(form: str, verb: SpeechVerb) -> bool:
    """Whether the participle of an irregular verb is a present or a past tense as well: dit, promit, soutint."""
    return not _infinitive(verb).endswith("er") and form.endswith(("it", "ut", "is"))


def _may_act(tokens: Sequence[Token], index: int) -> bool:
    """Whether a form in *-is* has one of its two subjects: **je** *vous dis*, but not *les médias admis*.

    *Décrit* needs its object before *comme*: *qu'il* **décrit** *comme*, but not *un homme décrit comme*.
    """
    described = tokens[index].lower == _DESCRIBED and index + 1 < len(tokens)
    if described and tokens[index + 1].lower == "comme":
        near = {token.lower for token in tokens[max(0, index - _REFLEXIVE) : index]}
        return tokens[index - 1].lower in either(_OBJECTS, _SELF) or not _QUE.isdisjoint(near)
    if not tokens[index].lower.endswith("is"):
        return True
    return any(token.lower in _SPEAKING for token in tokens[max(0, index - _SUBJECT) : index])


def _auxiliary(tokens: Sequence[Token], index: int, words: WordSets) -> tuple[int, int | None, bool] | None:
    """Index of the auxiliary before a participle, of an inverted pronoun between them, and whether it is *être*."""
    parted = _before_aside(tokens, index, words)
    if parted is not None:
        return parted, None, tokens[parted].lower in words["auxiliaries.be"]
    pronoun, phrase = None, index
    for at in range(index - 1, max(-1, index - 1 - REACH), -1):
        token = tokens[at]
        begun = at if at >= phrase else adverbial_before(tokens, at)
        if begun is not None:
            phrase = min(phrase, begun)
            continue
        if token.lower in words["auxiliaries.have"] or token.lower in words["auxiliaries.be"]:
            if token.lower != "été":
                return at, pronoun, token.lower in words["auxiliaries.be"]
        elif token.text.startswith("-") and token.text[-1].isalpha():
            pronoun = at
        elif not _may_stand_between(token, words):
            return None
    return None


def _before_aside(tokens: Sequence[Token], index: int, words: WordSets) -> int | None:
    """Index of the auxiliary that an aside parts from its participle: **a**, *dans une lettre,* **affirmé** *que …*.

    Without commas a preposition or a day begins it: **a** *lundi matin* **affirmé** *que …*.
    """
    auxiliaries = either(words["auxiliaries.have"], words["auxiliaries.be"])
    if index > 2 and tokens[index - 1].text == ",":
        near = range(index - 2, max(0, index - _ASIDE), -1)
        opening = next((at for at in near if tokens[at].text in _STOPS), 0)
        found = tokens[opening].text == "," and tokens[opening - 1].lower in auxiliaries
        return opening - 1 if found and tokens[opening - 1].lower != "été" else None
    days = either(words["time.weekdays"], _OPENING_ASIDES)
    for at in range(index - 1, max(0, index - REACH), -1):
        if not tokens[at].is_word or tokens[at].lower in auxiliaries:
            return None
        if tokens[at].lower in days and tokens[at - 1].lower in words["auxiliaries.have"]:
            return at - 1
    return None


def _may_stand_between(token: Token, words: WordSets) -> bool:
    lower = token.lower
    known = lower in words["adverbs"] or lower in words["negations"]
    return known or lower in {"été", ","} or (lower.endswith("ment") and not token.is_capital)
