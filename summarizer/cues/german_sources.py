"""German phrases that name a source by a noun of saying: *nach* **Angaben** *der Polizei*, **Berichten** *zufolge*."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.cues.cue import Cue
from summarizer.lexicon import Lexicon, SourcePhrase, WordSets, either
from summarizer.tokens import Token

__all__ = ["is_loud", "opens_tag", "read_german_source", "with_so"]

_BEHIND = "zufolge"
_LONGEST = 4  # words between the preposition and its noun: an article, adjectives, a name in the genitive
_PUBLISHED = 2  # an article and a preposition before the day or place of a publication
_PLANNED = 9  # tokens of whose plan it is, up to the verb
_SOUGHT = 7  # words before the preposition among which a verb of seeking stands
_ADJECTIVE = ("en", "er", "em")
_TOLD = ("angaben", "aussagen")  # of compounds too: *nach den* **Polizeiangaben**
_ONE_REPORT = "bericht"  # a compound of it is a source without its article: *laut* **Amtsbericht**
_GENITIVE = ("s", "'", "’")


def read_german_source(tokens: Sequence[Token], index: int, words: WordSets) -> Cue | None:
    """The source that the word at *index* opens or closes, None where no noun of saying is beside it.

    Its phrase tells where the speaker is to be looked for: in what the noun governs (*object*), before it (*before*),
    in the subject of the clause (*subject*), or in the noun alone, as far as at all (*inside*).
    """
    if tokens[index].lower == _BEHIND:
        return _behind(tokens, index, words)
    return _before(tokens, index, words)


def is_loud(tokens: Sequence[Token], index: int, words: WordSets) -> bool:
    """Whether *laut* says how somebody speaks or thinks: *dachte* **laut über** *Nachfolger nach*, *wurde* **laut**."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    return tokens[index].lower == "laut" and (
        after is None
        or after.text in ".,;:!?"
        or after.lower in words["prepositions"]
        or after.lower in words["auxiliaries.be"]
        or after.lower == "und"
    )


def opens_tag(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether *so* stands between a comma and a verb of speech, whose tag it opens: *Der Kai,* **so** *sagte sie*."""
    if tokens[index].lower != "so" or not index or tokens[index - 1].text != "," or index + 1 >= len(tokens):
        return False
    return not tokens[index + 1].is_capital and tokens[index + 1].lower in lexicon.verbs


def with_so(tokens: Sequence[Token], cue: Cue) -> Cue:
    """A verb with the *so* that opens its tag."""
    at = cue.first - 1
    tagged = at > 0 and tokens[at].lower == "so" and tokens[at - 1].text == "," and cue.form == "finite"
    return replace(cue, first=at) if tagged else cue


def _before(tokens: Sequence[Token], index: int, words: WordSets) -> Cue | None:
    last = min(len(tokens) - 1, index + 2 + _LONGEST)
    noun = next((at for at in range(index + 1, last) if tokens[at].is_capital and _is_noun(tokens[at], words)), None)
    if noun is None or not _leads_to(tokens[index + 1 : noun], words):
        return None
    if (
        noun > index + 1
        and tokens[noun].lower.endswith(_ONE_REPORT)
        and tokens[noun].lower not in words["sources.nouns"]
    ):
        return None  # *laut* **einem Prüfbericht** *des Amts*: whoever issued it
    before = {token.lower for token in tokens[index + 1 : noun]}
    told = tokens[noun].lower in words["sources.told"] or tokens[noun].lower.endswith(_TOLD)
    definite = not before.isdisjoint(words["sources.definite"]) and not told
    if (definite or tokens[noun].lower in words["sources.plans"]) and not _is_planned(tokens, noun, words):
        return None  # *nach* **dem** *Bericht*: after it
    if tokens[noun + 1].text[:1].isdigit() and tokens[noun].lower in words["sources.numbered"]:
        return None  # *nach* **Artikel 68** *des Gesetzes*
    if tokens[noun + 1].lower in words["sources.about"] or _is_sought(tokens, index, noun, words):
        return None
    if tokens[noun - 1].is_capital and noun - 1 > index:
        return _cue(index, noun, noun, tokens, "before")
    holds = _held(tokens, noun, words) if before.isdisjoint(words["sources.own"]) else "subject"
    of = holds == "object" and tokens[noun + 1].lower in words["sources.of"]
    return _cue(index, noun + of, noun, tokens, holds)


def _is_planned(tokens: Sequence[Token], noun: int, words: WordSets) -> bool:
    """Whether what is planned follows a plan: *nach der* **Ankündigung** *der Ministerin* **soll** *die Frist …*."""
    if tokens[noun].lower not in words["sources.plans"]:
        return False
    return any(token.lower in words["sources.planned"] for token in tokens[noun + 1 : noun + _PLANNED])


def _leads_to(between: Sequence[Token], words: WordSets) -> bool:
    """Whether only an article and adjectives, or a genitive, stand before a noun: *nach* **Kolbs** *Angaben*."""
    if between and between[-1].is_capital:
        return len(between) == 1 and between[0].text.endswith(_GENITIVE)
    if len(between) > _PUBLISHED and between[1].lower in words["sources.published"]:
        return between[-1].lower.endswith("ten")  # *einer* **am Montag veröffentlichten** *Studie*
    known = either(words["sources.own"], words["sources.definite"], words["sources.indefinite"])
    return all(
        token.is_word and not token.is_capital and (token.lower in known or token.lower.endswith(_ADJECTIVE))
        for token in between
    )


def _behind(tokens: Sequence[Token], index: int, words: WordSets) -> Cue | None:
    noun = index - 1
    if noun < 0 or not tokens[noun].is_capital or not _is_noun(tokens[noun], words):
        return None
    first = noun
    while first > 0 and noun - first < _LONGEST and _describes(tokens[first - 1], words):
        first -= 1
    own = any(token.lower in words["sources.own"] for token in tokens[first:noun])
    return _cue(first, index, noun, tokens, "subject" if own else "inside")


def _describes(token: Token, words: WordSets) -> bool:
    lower = token.lower
    known = lower in words["sources.own"] or lower in words["sources.definite"]  # **Dem** *Bericht zufolge* opens
    if token.is_capital and token.text[:1].isupper() and not known:
        return lower.endswith(_ADJECTIVE) and lower in words["sources.adjectives"]
    return lower in words["sources.own"] or lower in words["sources.definite"] or lower in words["sources.adjectives"]


def _is_noun(token: Token, words: WordSets) -> bool:
    return token.lower in words["sources.nouns"] or token.lower.endswith(tuple(words["sources.tails"]))


def _is_sought(tokens: Sequence[Token], index: int, noun: int, words: WordSets) -> bool:
    """Whether *nach* belongs to a verb of seeking: *Sie* **suchte** *nach Angaben des Zeugen*, or to a noun before it.

    *In dieser* **Frage** *hat nach Ansicht der Stadt …* does not ask for it.
    """
    near = (*tokens[max(0, index - _SOUGHT) : index], *tokens[noun + 1 : noun + 3])
    sought = any(token.lower in words["sources.seeking"] and not token.is_capital for token in near)
    return sought or (index > 0 and tokens[index - 1].lower in words["sources.seeking"])


def _held(tokens: Sequence[Token], noun: int, words: WordSets) -> str:
    """Whether the noun governs who speaks: *Angaben* **der Polizei**, *Angaben* **Kolbs**."""
    after = tokens[noun + 1]
    governs = after.lower in words["sources.governed"] or after.lower in words["sources.of"]
    if governs or after.text in '„«"':
        return "object"
    compound = tokens[noun].lower not in words["sources.nouns"]  # *nach* **Medienberichten** *Geld bekommen*
    return "object" if after.is_capital and not compound else "inside"


def _cue(first: int, last: int, noun: int, tokens: Sequence[Token], holds: str) -> Cue:
    lemma = " ".join(token.lower for token in tokens[first : last + 1])
    phrase = SourcePhrase(tuple(lemma.split()), follows=False, strong=True, holds=holds, noun=noun - first)
    return replace(Cue(first, last, first, lemma, "say", "preposition", strong=True), phrase=phrase)
