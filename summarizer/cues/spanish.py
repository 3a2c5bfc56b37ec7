"""Spanish verbs of speech: told from nouns by what stands before them, from impersonal *se dice* by their reflexive."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.cues.cue import REACH, Cue, compound_cue, reading, simple_cue
from summarizer.lexicon import Lexicon, SourcePhrase, SpeechVerb, WordSets
from summarizer.tokens import Token

__all__ = ["read_spanish", "source_with_verb"]

_CLITICS = frozenset({"lo", "la", "los", "las", "le", "les", "me", "nos", "os", "se"})
_OBJECTS = frozenset({"la", "los", "las"})  # pronouns that are articles too
_PARTICIPLE = ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ído", "ída", "ídos", "ídas")
_IRREGULAR = tuple(
    stem + ending for stem in ("ich", "ech", "uest", "crit", "ist", "uelt") for ending in ("o", "a", "os", "as")
)
_GERUND = ("ando", "iendo", "yendo", "ándose", "iéndose", "yéndose")
_PRETERITE = ("ó", "jo", "aron", "ieron", "jeron")  # no noun that a cue could be ends so
_NEGATIONS = frozenset({"no", "nunca", "jamás", "tampoco", "ni"})
_OF_SOMEBODY = frozenset({"acusar", "culpar", "responsabilizar", "inculpar"})  # their object is whom they accuse
_LINKS = frozenset({"de", "en", "a", "con"})  # prepositions that a verb keeps before *que*
_BEFORE_TAG = frozenset(",»”\"'’")
_SOURCES = frozenset({"como"})


def read_spanish(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> Cue | None:
    """The cue of the verb form at *index*, or None where it is a noun."""
    reflexive = _is_reflexive(tokens, index, lexicon.words)
    verbs = lexicon.verbs[tokens[index].lower]
    found = reading(tokens, index, [verb for verb in verbs if verb.reflexive == reflexive])
    if found is None and reflexive:  # *se dice*: said by nobody, or *se lo dijo*: said to somebody
        found = reading(tokens, index, [verb for verb in verbs if not verb.reflexive])
    if found is None or _is_noun(tokens, index, lexicon):
        return None
    cue = _cue_of(tokens, index, found[0], lexicon.words)
    if cue is None:
        return None
    cue = _with_pronouns(tokens, replace(cue, last=cue.last + found[1]))
    if reflexive and not found[0].reflexive and tokens[cue.first].lower == "se":
        told = _has_object_pronoun(tokens, cue) and found[0].lemma not in _OF_SOMEBODY  # but *se* **le** *acusa*
        cue = replace(cue, passive=not (told or _is_tag(tokens, cue)))
    return _with_link(tokens, _as_source(tokens, cue))


def _is_reflexive(tokens: Sequence[Token], index: int, words: WordSets) -> bool:
    """Whether *se* stands before the verb or its auxiliary, or is joined to it: *se ha quejado*, *quejándose*."""
    if tokens[index].lower.endswith("se") and tokens[index].lower[-3:-2] in {"r", "o"}:
        return True
    at = index - 1
    while at >= max(0, index - REACH):
        lower = tokens[at].lower
        if lower == "se":
            return True
        if lower not in words["auxiliaries.have"] and lower not in _CLITICS and not _is_adverb(tokens[at], words):
            return False
        at -= 1
    return False


def _has_object_pronoun(tokens: Sequence[Token], cue: Cue) -> bool:
    return any(token.lower in _CLITICS - {"se"} for token in tokens[cue.first + 1 : cue.head])


def _is_tag(tokens: Sequence[Token], cue: Cue) -> bool:
    """Whether the verb follows a mark, where *se* is somebody's own: *«…», se justificó Roa*."""
    return cue.first > 0 and tokens[cue.first - 1].text in _BEFORE_TAG


def _cue_of(tokens: Sequence[Token], index: int, verb: SpeechVerb, words: WordSets) -> Cue | None:
    form = tokens[index].lower
    if form.endswith(_GERUND):
        return simple_cue(tokens, index, verb, "gerund")
    if form == verb.lemma.split()[0] or form.endswith(("ar", "er", "ir", "rse")):
        return simple_cue(tokens, index, verb, "infinitive")
    if form.endswith(_PARTICIPLE) or form.endswith(_IRREGULAR):
        at = _auxiliary(tokens, index, words)
        if at is None:
            return simple_cue(tokens, index, verb, "participle")
        be = any(token.lower in words["auxiliaries.be"] for token in tokens[at:index])
        return compound_cue(tokens, index, verb, at, be=be)
    return simple_cue(tokens, index, verb, "finite")


def _auxiliary(tokens: Sequence[Token], index: int, words: WordSets) -> int | None:
    """Index of the auxiliary before a participle: *ha*, *ha sido*, *fue*."""
    for at in range(index - 1, max(-1, index - 1 - REACH), -1):
        lower = tokens[at].lower
        if lower in words["auxiliaries.have"] or lower in words["auxiliaries.be"]:
            if lower != "sido":
                return at
        elif not _is_adverb(tokens[at], words):
            return None
    return None


def _is_adverb(token: Token, words: WordSets) -> bool:
    return token.lower in words["adverbs"] or (token.lower.endswith("mente") and not token.is_capital)


def _is_noun(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether a form that is a noun as well is one here: *la denuncia*, *sin respuesta*, *denuncia de …*."""
    words, form = lexicon.words, tokens[index].lower
    before = tokens[index - 1].lower if index else ""
    if before in words["determiners.demonstrative"] and form.endswith(_PRETERITE):
        return False  # *Roa vio a Gil. Este* **dijo** *que …*
    if before in words["determiners"] or before in words["articles"] - _OBJECTS - {"lo"}:
        return True
    if before in _OBJECTS and index > 1 and tokens[index - 2].lower in {"no", "que", "quien", "ya", "se", "él", "ella"}:
        return False
    follows = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if form in lexicon.nouns:
        return before in _OBJECTS or before in words["prepositions"] or follows in {"de", "del"}
    return before in _OBJECTS and form.endswith(("a", "e", "as", "es")) and not form.endswith("aba")


def _with_pronouns(tokens: Sequence[Token], cue: Cue) -> Cue:
    """The cue with the pronouns and the negation before its verb: **no se lo** *ha dicho*."""
    first, negated = cue.first, cue.negated
    while first > 0 and tokens[first - 1].lower in _CLITICS | _NEGATIONS and first > cue.first - REACH:
        first -= 1
        negated = negated or tokens[first].lower in _NEGATIONS
    keeps = cue.form in {"finite", "compound"} and any(t.lower in {"se", "no"} for t in tokens[first : cue.first])
    return replace(cue, first=first if keeps else cue.first, negated=negated)


def _as_source(tokens: Sequence[Token], cue: Cue) -> Cue:
    """A verb after *como* names a source, as a preposition does: **como explicó** *la ministra*."""
    at = cue.first - 1
    if at < 0 or tokens[at].lower not in _SOURCES or cue.form not in {"finite", "compound"} or not cue.strong:
        return cue
    opens = at == 0 or not tokens[at - 1].is_word
    phrase = SourcePhrase((tokens[at].lower,), follows=False, strong=True)
    return replace(cue, first=at, form="preposition", phrase=phrase) if opens else cue


def source_with_verb(tokens: Sequence[Token], source: Cue, lexicon: Lexicon) -> Cue:
    """A source with the verb that stands before whoever it names: **según ha explicado** *la ministra*."""
    for at in range(source.last + 1, min(len(tokens), source.last + 1 + REACH)):
        cue = read_spanish(tokens, at, lexicon) if tokens[at].lower in lexicon.verbs else None
        if cue is not None:
            touches = cue.first == source.last + 1 and cue.form in {"finite", "compound"}
            return replace(source, last=cue.last) if touches else source
    return source


def _with_link(tokens: Sequence[Token], cue: Cue) -> Cue:
    """The cue with the preposition that its verb keeps before *que*: **advirtió de** *que …*."""
    following = [token.lower for token in tokens[cue.last + 1 : cue.last + 3]]
    linked = len(following) == 2 and following[0] in _LINKS and following[1] == "que"
    return replace(cue, last=cue.last + 1) if linked else cue
