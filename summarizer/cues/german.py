"""German verbs of speech: separable verbs with their particle, perfect tenses with their auxiliary far ahead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.cues.cue import Cue, simple_cue
from summarizer.cues.german_plurals import ATTRIBUTED, JOINS, MODALS, SUBJECT, WERDEN, is_plural
from summarizer.lexicon import Lexicon, SpeechVerb, WordSets, either
from summarizer.tokens import Token

__all__ = ["read_german"]

_PERFECT = frozenset({"haben", "sein"})  # *warf ihr vor, ihn zu spät* **informiert zu haben**
_ATTRIBUTE = 5  # tokens of what stands between an article and a participle before its noun
_CLAUSE = 40  # tokens within which a particle or an auxiliary is looked for

_PARTICLES = frozenset("ab an auf aus bei ein los mit nach statt teil um vor weg zu zurück zusammen".split())
"""Words that close the clause of a separable verb."""
_PREFIXES = ("be", "er", "ver", "ent", "emp", "zer", "wider", "unter")
"""Beginnings of verbs whose participle has no *ge*."""
_DAY = 2  # digits
_MONTHS = frozenset("januar jänner februar märz april mai juni juli august september oktober november dezember".split())
_PASSIVE = frozenset({"wird", "wurde", "wurden", "werde", "würde", "würden"})
"""Behind a participle they make it a passive one: *da der Bericht* **bestätigt wurde**."""
_NOT_REFLEXIVE = frozenset(
    {"melden", "informieren", "unterrichten", "bestätigen", "ankündigen", "versprechen", "herausstellen"}
)
"""Lemmas of verbs that are none of speech with *sich*."""
_SICH = 6  # words beside a verb among which *sich* stands
_GOVERNING = frozenset({"wollen", "können", "müssen", "dürfen", "sollen", "lassen", "werden"})
_INTENSIFYING = frozenset({"betont", "ausgesprochen"})
"""Participles that make an adjective stronger."""
"""Words before an attribute, not before a verb and its subject: *das* *sagte Kolb*."""


def read_german(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> Cue | None:
    """The cue of the verb form at *index*, or None where it is a noun (a capital within a sentence)."""
    if tokens[index].is_capital and not _starts_sentence(tokens, index):
        return None
    verb = _reading(tokens, index, lexicon)
    if (
        verb is None
        or (tokens[index].is_capital and f"{tokens[index].lower}n" == verb.lemma)  # **Berichte** *über Schüsse*
        or _is_other_verb(tokens, index, verb)
        or _is_attribute(tokens, index, lexicon)
        or _is_adverb(tokens, index, lexicon.words)
        or _is_governed_infinitive(tokens, index)
        or _is_to_be_done(tokens, index, lexicon.words)
    ):
        return None
    form = tokens[index].lower
    if _is_final_passive(tokens, index):
        return Cue(index, index, index, verb.lemma, verb.kind, "compound", verb.strong, verb.takes_object, passive=True)
    if _closes_frame(tokens, index, lexicon.words):
        return Cue(index, index, index, verb.lemma, verb.kind, "compound", verb.strong, verb.takes_object)
    if _is_participle(form):
        be = _auxiliary(tokens, index, lexicon.words)
        if be is not None:
            last = index + (next(_clause_after(tokens, index), "") in lexicon.words["auxiliaries.have"])
            return Cue(
                index, last, index, verb.lemma, verb.kind, "compound", verb.strong, verb.takes_object, passive=be
            )
        if _is_only_participle(form, verb) and not _is_passive(tokens, index):
            return simple_cue(tokens, index, verb, "participle")
    plain = form == verb.lemma and not is_plural(tokens, index)
    if plain or (_holds_zu(form, verb) and not _tells_clause(tokens, index)):
        return simple_cue(tokens, index, verb, "infinitive")
    return simple_cue(tokens, index, verb, "finite")


def _holds_zu(form: str, verb: SpeechVerb) -> bool:
    """Whether a separable verb stands in its infinitive with *zu*: **zurückzuziehen**."""
    return bool(verb.particle) and form.startswith(f"{verb.particle}zu") and form.endswith("n")


def _tells_clause(tokens: Sequence[Token], index: int) -> bool:
    """Whether *dass* stands behind the comma that follows: *Sie beeilte sich mitzuteilen* **, dass** *…*."""
    return [token.lower for token in tokens[index + 1 : index + 3]] in ([",", "dass"], [",", "daß"])


def _is_adverb(tokens: Sequence[Token], index: int, words: WordSets) -> bool:
    """Whether a present participle opens a sentence before its verb: **Zusammenfassend** *wird der Plan …*.

    Or a participle makes an adjective stronger that closes the clause: *Die Lage ist* **betont ruhig** *.*
    """
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if tokens[index].lower in _INTENSIFYING and after is not None and index + 2 < len(tokens):
        closed = either(words["pronouns"], words["auxiliaries"], words["prepositions"])
        adjective = after.is_word and not after.is_capital and after.lower not in closed
        return adjective and tokens[index + 2].text in ".,;!?"
    return tokens[index].lower.endswith("end") and after is not None and after.is_word and not after.is_capital


def _starts_sentence(tokens: Sequence[Token], index: int) -> bool:
    return index == 0 or tokens[index - 1].text in '.!?:…„“»«"'


def _reading(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> SpeechVerb | None:
    """The verb whose particle stands later in the clause or is joined to the form, before the one that needs none."""
    verbs = lexicon.verbs[tokens[index].lower]
    closing = set(_closing_words(tokens, index)) if any(verb.particle for verb in verbs) else frozenset[str]()
    for verb in verbs:
        if " " in verb.particle:
            if _stands_beside(tokens, index, verb.words):
                return verb
        elif verb.particle and (
            verb.particle in closing
            or tokens[index].lower.startswith(verb.particle)
            or (verb.particle != "zu" and tokens[max(0, index - 1)].lower == verb.particle)  # *ohne* **zu** *sagen*
        ):
            return verb
    plain = _plain(tokens, index, [verb for verb in verbs if not verb.particle])
    return None if plain and _has_other_particle(tokens, index) else plain


def _plain(tokens: Sequence[Token], index: int, verbs: Sequence[SpeechVerb]) -> SpeechVerb | None:
    """The verb without a particle: with *sich* beside it the one that needs that, *beklagten* **sich** *über …*."""
    if any(verb.reflexive for verb in verbs) and "sich" not in _own_clause(tokens, index, _CLAUSE):
        verbs = [verb for verb in verbs if not verb.reflexive]
    if len(verbs) < 2:
        return next(iter(verbs), None)
    reflexive = any(token.lower == "sich" for token in tokens[max(0, index - 1) : index + 1 + _SICH // 2])
    return next((verb for verb in verbs if verb.reflexive == reflexive), verbs[0])


def _stands_beside(tokens: Sequence[Token], index: int, words: Sequence[str]) -> bool:
    """Whether fixed words belong to the verb at *index*: *vertritt seit Jahren* **die Ansicht**, **der Ansicht** *war*.

    They close its clause, or stand right before a verb that does.
    """
    before = tokens[max(0, index - len(words)) : index]
    if [token.lower for token in before] == list(words):
        return True
    for at in range(index + 1, min(len(tokens) - len(words), index + _CLAUSE)):
        if tokens[at].text in ".;:!?,":
            return False
        if tokens[at].lower == words[0] and [token.lower for token in tokens[at : at + len(words)]] == list(words):
            return tokens[at + len(words)].text in ",:."
    return False


def _has_other_particle(tokens: Sequence[Token], index: int) -> bool:
    """Whether a particle closes the clause that makes another verb of the form: *meldete das Patent* **an**."""
    for at in range(index + 1, min(len(tokens) - 1, index + _CLAUSE)):
        if _is_ordinal_point(tokens, at):
            continue
        if not (tokens[at].is_word or tokens[at].text[0].isdigit()) or tokens[at].lower in JOINS:
            return False
        if tokens[at].lower in _PARTICLES and (tokens[at + 1].text in ".,;!?" or tokens[at + 1].lower in JOINS):
            return at + 2 >= len(tokens) or tokens[at + 2].lower not in {"dass", "daß", "ob"}
    return False


def _is_other_verb(tokens: Sequence[Token], index: int, verb: SpeechVerb) -> bool:
    """Whether a form belongs to another verb: *gibt das Ergebnis* **bekannt**, **meldete** *sich krank*."""
    near = {token.lower for token in tokens[max(0, index - _SICH) : index + 1 + _SICH]}
    if tokens[index].lower == "bekannt":
        told = [token.lower for token in tokens[index + 1 : index + 3]]
        return "sich" not in near and told not in ([",", "dass"], [",", "daß"])
    if verb.lemma == "verfügen":
        return "über" in _clause_after(tokens, index)  # **verfügt über** *sechs Sitze*
    return verb.lemma in _NOT_REFLEXIVE and "sich" in _own_clause(tokens, index)


def _own_clause(tokens: Sequence[Token], index: int, reach: int = _SICH) -> Iterator[str]:
    """The words near the verb at *index* that no mark parts from it."""
    for step in (-1, 1):
        for at in range(index + step, index + step * (reach + 1), step):
            if not 0 <= at < len(tokens) or tokens[at].text in ",;:.!?":
                break
            yield tokens[at].lower


def _is_governed_infinitive(tokens: Sequence[Token], index: int) -> bool:
    """Whether *zu* and a verb that governs it follow an infinitive or a participle: **anbieten** *zu wollen*."""
    following = [token.lower for token in tokens[index + 1 : index + 3]]
    return len(following) > 1 and following[0] == "zu" and following[1] in _GOVERNING | _PERFECT


def _is_to_be_done(tokens: Sequence[Token], index: int, words: WordSets) -> bool:
    """Whether an infinitive with *zu* tells with *sein* what can be done: *Das* **ist auszuschließen** *.*

    A form of *sein* stands behind it or before it in its clause: *Gutes* **ist zu** *berichten: …*.
    """
    form = tokens[index].lower
    if not (form.endswith("en") and ("zu" in form[2:-3] or (index and tokens[index - 1].lower == "zu"))):
        return False
    after = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    before = _back_to_mark(tokens, index)
    return after in words["auxiliaries.be"] or any(word in words["auxiliaries.be"] for word in before)


def _back_to_mark(tokens: Sequence[Token], index: int) -> Iterator[str]:
    """The words before the token at *index*, back to a mark."""
    for at in range(index - 1, max(-1, index - SUBJECT), -1):
        if not tokens[at].is_word:
            return
        yield tokens[at].lower


def _is_final_passive(tokens: Sequence[Token], index: int) -> bool:
    """Whether a passive ends its clause, and no *dass* tells what was said: *da der Bericht* **bestätigt wurde**."""
    after = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if after == "worden":
        return not _tells_clause(tokens, index + 1)
    passive = after in _PASSIVE and tokens[index].lower.endswith(("t", "en"))
    return passive and not _tells_clause(tokens, index + 1)


def _is_attribute(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether a form describes the noun behind it: *zwei* **beschuldigte** *Männer sind*, **Bekannte** *Gründe*."""
    if tokens[index].is_capital and index + 1 < len(tokens) and tokens[index + 1].is_capital:
        return True
    if index + 2 >= len(tokens) or not tokens[index].lower.endswith(("te", "ten")):
        return False
    if tokens[index + 1].is_capital and _is_behind_article(tokens, index, lexicon.words):
        return True
    made = tokens[index].lower.startswith(_PREFIXES) and index and tokens[index - 1].lower in ATTRIBUTED
    if made and tokens[index + 1].is_capital:
        return True  # *der* **bekannten** *Forscherin*
    verb = tokens[index + 2].lower
    owned = verb in lexicon.words["auxiliaries.have"] or verb in lexicon.words["auxiliaries.be"] or verb in MODALS
    return owned and tokens[index + 1].is_capital


def _is_behind_article(tokens: Sequence[Token], index: int, words: WordSets) -> bool:
    """Whether an article and a day or place stand before a form: *in einem* **am Freitag** *gedruckten Brief*."""
    days = either(words["time"], words["prepositions"], words["adverbs"])
    for at in range(index - 1, max(-1, index - 1 - _ATTRIBUTE), -1):
        lower = tokens[at].lower
        if lower in words["articles"]:
            return at < index - 1
        if not (lower in days or lower.isdigit()):
            return False
    return False


def _closing_words(tokens: Sequence[Token], index: int) -> Iterator[str]:
    """Words after the verb that no noun follows: a particle closes its clause, a preposition does not (*zu Beginn*)."""
    for at in range(index + 1, min(len(tokens), index + _CLAUSE)):
        if tokens[at].text in ".;:!?" and not _is_ordinal_point(tokens, at):
            return
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if following is None or not following.is_word or following.lower in JOINS:
            yield tokens[at].lower


def _is_ordinal_point(tokens: Sequence[Token], at: int) -> bool:
    """Whether the point at token *at* belongs to a date: *am 6***.** *Mai*."""
    day = tokens[at].text == "." and at > 0 and tokens[at - 1].text.isdigit() and len(tokens[at - 1].text) <= _DAY
    return day and at + 1 < len(tokens) and (tokens[at + 1].lower in _MONTHS or tokens[at + 1].text.isdigit())


def _clause_after(tokens: Sequence[Token], index: int) -> Iterator[str]:
    for at in range(index + 1, min(len(tokens), index + _CLAUSE)):
        if tokens[at].text in ".;:!?" and not _is_ordinal_point(tokens, at):
            return
        yield tokens[at].lower


def _is_participle(form: str) -> bool:
    prefixed = form.startswith("ge") or "ge" in form[2:6] or form.endswith("iert")
    return prefixed and form.endswith(("t", "en")) and not form.endswith("te")


def _closes_frame(tokens: Sequence[Token], index: int, words: WordSets) -> bool:
    """Whether a form that may be finite too ends the clause of an auxiliary: *Kolb* **hat** *am Montag* **erklärt**."""
    if not tokens[index].lower.startswith(_PREFIXES) or not tokens[index].lower.endswith(("t", "en")):
        return False
    if index + 1 < len(tokens) and tokens[index + 1].is_word:
        return False
    for at in range(index - 1, max(-1, index - _CLAUSE), -1):
        if tokens[at].text in ",;:.!?":
            return False
        if tokens[at].lower in words["auxiliaries.have"]:
            return True
    return False


def _is_passive(tokens: Sequence[Token], index: int) -> bool:
    """Whether a form of *werden* before a participle tells what somebody was told: *ihm* **wurde** *vorgeworfen*."""
    for at in range(index - 1, max(-1, index - _CLAUSE), -1):
        if tokens[at].text in ".;!?":
            return False
        if tokens[at].lower in WERDEN:
            return True
    return False


def _is_only_participle(form: str, verb: SpeechVerb) -> bool:
    """Whether a participle is no finite form too: *genannt*, *aufgerufen*, but not *gesteht* or *signalisiert*."""
    begins = form.startswith("ge") or "ge" in form[2:6]
    return begins and "ge" not in verb.lemma[:6] and not form.endswith("iert")


def _auxiliary(tokens: Sequence[Token], index: int, words: WordSets) -> bool | None:
    """Whether the auxiliary of a participle is one of being; None where it has none in its sentence.

    The one right behind it closes its clause: *Der Streit* **ist** *alt, weil die Stadt angekündigt* **hatte***, …*.
    """
    if next(_clause_after(tokens, index), "") in words["auxiliaries.have"]:
        return False
    for at in range(index - 1, max(-1, index - _CLAUSE), -1):
        lower = tokens[at].lower
        if tokens[at].text in ".;!?" and not _is_ordinal_point(tokens, at):
            break
        if lower in words["auxiliaries.have"] or lower in words["auxiliaries.be"]:
            return lower in words["auxiliaries.be"]
    return None
