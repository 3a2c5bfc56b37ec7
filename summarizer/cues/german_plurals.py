"""Whether a German form that is an infinitive too is a plural: *die Fischer* **sagen**, *sie wollen es* **sagen**."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.tokens import Token

__all__ = ["ATTRIBUTED", "JOINS", "MODALS", "SUBJECT", "WERDEN", "is_plural"]

MODALS = frozenset("kann können konnte konnten muss müssen musste mussten soll sollen darf dürfen will wollen".split())
JOINS = frozenset({"und", "oder", "sowie"})
WERDEN = frozenset({"wird", "werden", "wurde", "wurden", "werde", "würde", "würden"})
ATTRIBUTED = frozenset("der die den dem des ein eine einen einem einer eines zwei drei mehrere viele alle".split())
SUBJECT = 10  # tokens of a subject before its verb
_CLOSING = frozenset('“"«')
_IN_SUBJECTS = frozenset(
    "der die das des von vom aus in im am und oder viele einige mehrere andere beide sowie auch den dem einer".split()
)


def is_plural(tokens: Sequence[Token], index: int) -> bool:
    """Whether a form of the infinitive is a plural: *sie* **sagen**, *die Imker* **bestreiten** *den Bericht*.

    An infinitive closes its clause or stands before the verb that governs it.
    """
    before = tokens[index - 1] if index else None
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if before is None or after is None or before.lower in {"sie", "und"}:
        return before is not None and before.lower in {"sie", "und"}
    if after.text == "." and before.is_capital and _is_as_told(tokens, index):
        return True
    if after.text in ",:":
        if before.text == ",":
            return True  # *Die Fischer, die Wirte und der Hafen* **, sagen,** *dass …*
        return (before.is_capital or before.text in _CLOSING) and not _is_governed(tokens, index)
    if before.text == "," and after.is_word and after.lower != "zu":
        return after.is_capital or after.lower in ATTRIBUTED  # *Der Damm sei dicht,* **sagen** *Leute*
    goes_on = after.is_word and after.lower not in MODALS and after.lower not in WERDEN and after.lower not in JOINS
    return (before.is_capital or before.text in _CLOSING) and goes_on


def _is_as_told(tokens: Sequence[Token], index: int) -> bool:
    """Whether *wie* opens the clause that a form closes: *…,* **wie Fischer sagen** *.*"""
    for at in range(index - 1, max(0, index - SUBJECT), -1):
        if not tokens[at].is_word:
            return tokens[at].text == "," and tokens[at + 1].lower == "wie"
    return False


def _is_governed(tokens: Sequence[Token], index: int) -> bool:
    """Whether another verb or *zu* may govern the form before a comma: *Er* **will** *den Fischern sagen, dass …*.

    Words in small letters that are no article and no adjective stand for one.
    """
    for at in range(index - 1, max(-1, index - SUBJECT), -1):
        if tokens[at].text in _CLOSING:
            continue
        if not (tokens[at].is_word or tokens[at].text[0].isdigit()):
            return False
        if not tokens[at].is_capital and tokens[at].lower not in _IN_SUBJECTS and not tokens[at].lower.endswith("e"):
            return True
    return index >= SUBJECT
