"""German verbs of speech: separable verbs with their particle, perfect tenses with their auxiliary far ahead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.cues.cue import Cue, simple_cue
from summarizer.lexicon import Lexicon, SpeechVerb, WordSets
from summarizer.tokens import Token

__all__ = ["read_german"]

_CLAUSE = 40  # tokens within which a particle or an auxiliary is looked for


def read_german(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> Cue | None:
    """The cue of the verb form at *index*, or None where it is a noun (a capital within a sentence)."""
    if tokens[index].is_capital and not _starts_sentence(tokens, index):
        return None
    verb = _reading(tokens, index, lexicon)
    if verb is None:
        return None
    form = tokens[index].lower
    if _is_participle(form):
        be = _auxiliary(tokens, index, lexicon.words)
        if be is not None:
            return Cue(
                index, index, index, verb.lemma, verb.kind, "compound", verb.strong, verb.takes_object, passive=be
            )
    if form == verb.lemma and (not index or tokens[index - 1].lower not in {"sie", "und"}):
        return simple_cue(tokens, index, verb, "infinitive")
    return simple_cue(tokens, index, verb, "finite")


def _starts_sentence(tokens: Sequence[Token], index: int) -> bool:
    return index == 0 or tokens[index - 1].text in '.!?:…„“»«"'


def _reading(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> SpeechVerb | None:
    """The verb whose particle stands later in the clause or is joined to the form, before the one that needs none."""
    verbs = lexicon.verbs[tokens[index].lower]
    closing = set(_closing_words(tokens, index))
    for verb in verbs:
        if verb.particle and (verb.particle in closing or tokens[index].lower.startswith(verb.particle)):
            return verb
    return next((verb for verb in verbs if not verb.particle), None)


def _closing_words(tokens: Sequence[Token], index: int) -> Iterator[str]:
    """Words after the verb that no noun follows: a particle closes its clause, a preposition does not (*zu Beginn*)."""
    for at in range(index + 1, min(len(tokens), index + _CLAUSE)):
        if tokens[at].text in ".;:!?":
            return
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if following is None or not following.is_word or following.lower in {"und", "oder", "sowie"}:
            yield tokens[at].lower


def _clause_after(tokens: Sequence[Token], index: int) -> Iterator[str]:
    for token in tokens[index + 1 : index + _CLAUSE]:
        if token.text in ".;:!?":
            return
        yield token.lower


def _is_participle(form: str) -> bool:
    prefixed = form.startswith("ge") or "ge" in form[2:6] or form.endswith("iert")
    return prefixed and form.endswith(("t", "en")) and not form.endswith("te")


def _auxiliary(tokens: Sequence[Token], index: int, words: WordSets) -> bool | None:
    """Whether the auxiliary of a participle is one of being; None where it has none in its sentence."""
    for at in range(index - 1, max(-1, index - _CLAUSE), -1):
        lower = tokens[at].lower
        if tokens[at].text in ".;!?":
            break
        if lower in words["auxiliaries.have"] or lower in words["auxiliaries.be"]:
            return lower in words["auxiliaries.be"]
    follows = next(_clause_after(tokens, index), "")
    return False if follows in words["auxiliaries.have"] else None
