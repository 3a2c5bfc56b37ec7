"""A cue, and how one is made of a verb and the words around it."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from summarizer.lexicon import SourcePhrase, SpeechVerb
from summarizer.tokens import Token
from summarizer.values import value

__all__ = ["REACH", "Cue", "compound_cue", "finite_at", "reading", "simple_cue"]

_lower = attrgetter("lower")
REACH = 5
"""Tokens between an auxiliary and its participle: adverbs, an inverted pronoun, a negation."""

_BEFORE = frozenset({"n'", "ne", "not", "never", "nie", "didn't", "doesn't", "don't"})
_NEGATIVE = frozenset({"pas", "jamais", "guère", "not", "never", "nicht"})


@value
class Cue:
    """A verb group or a preposition of speech, as indices into the tokens of the text.

    `first` and `last` bound the group, both included; `head` is the verb itself. `kind` is the verb's class: say,
    accuse, deny, ask, announce, estimate, confirm. `form` is finite, compound (with an auxiliary), gerund (-ant, -ing),
    infinitive, participle (bare) or preposition. `pronoun` is the index of an inverted pronoun (-t-il).
    """

    first: int
    last: int
    head: int
    lemma: str
    kind: str
    form: str
    strong: bool
    takes_object: bool = False
    passive: bool = False
    negated: bool = False
    pronoun: int | None = None
    phrase: SourcePhrase | None = None


def finite_at(at: int) -> Cue:
    """A finite verb at token *at* of which no list says anything: enough to look for its subject."""
    return Cue(at, at, at, "", "", "finite", strong=True)


def reading(tokens: Sequence[Token], index: int, verbs: Sequence[SpeechVerb]) -> tuple[SpeechVerb, int] | None:
    """The verb that a form stands for, and the words after it that belong to it (*fait* **savoir**, *called* **for**).

    A reading whose words follow comes before one that needs none; None where there is neither.
    """
    plain: SpeechVerb | None = None
    for verb in verbs:
        words = verb.words
        if not words:
            plain = plain or verb
        elif tuple(map(_lower, tokens[index + 1 : index + 1 + len(words)])) == words:
            return verb, len(words)
    return (plain, 0) if plain else None


def simple_cue(tokens: Sequence[Token], index: int, verb: SpeechVerb, form: str) -> Cue:
    """The cue of a verb without an auxiliary, with its negation, its reflexive and its inverted pronoun."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    inverted = after is not None and after.text.startswith("-") and after.text[-1].isalpha()
    before = tokens[index - 1].lower if index else ""
    return Cue(
        first=index - 1 if before in {"s'", "se", "n'", "ne"} else index,
        last=index + 1 if inverted else index,
        head=index,
        lemma=verb.lemma,
        kind=verb.kind,
        form=form,
        strong=verb.strong,
        takes_object=verb.takes_object,
        passive=form == "participle",
        negated=before in _BEFORE or (after is not None and after.lower == "nicht"),
        pronoun=index + 1 if inverted else None,
    )


def compound_cue(
    tokens: Sequence[Token], index: int, verb: SpeechVerb, auxiliary: int, *, be: bool, pronoun: int | None = None
) -> Cue:
    """The cue of a participle and its auxiliary. `be`: the auxiliary is one of being, which makes the group passive."""
    between = {token.lower for token in tokens[auxiliary:index]}
    before = tokens[auxiliary - 1].lower if auxiliary else ""
    return Cue(
        first=auxiliary - 1 if before in {"n'", "s'"} else auxiliary,
        last=index,
        head=index,
        lemma=verb.lemma,
        kind=verb.kind,
        form="compound",
        strong=verb.strong,
        takes_object=verb.takes_object,
        passive=(be or bool(between & {"été", "been"})) and before not in {"s'", "se"},
        negated=bool(between & _NEGATIVE) or before == "n'" or any(word.endswith("n't") for word in between),
        pronoun=pronoun,
    )
