"""Capitals that a word owes to the place where it stands, and not to what it names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from summarizer.engines.offline.reading.lemmas import is_known
from summarizer.engines.offline.reading.scene import Scene, Unit
from summarizer.engines.offline.reading.vocabulary import Vocabulary
from summarizer.tokens import Token

__all__ = ["decorated_words", "is_acronym", "is_camel", "is_seat", "opens_name", "shares_surname"]

_CAMEL = re.compile(r"[^\W\d_]*[a-zäöü]{2}[A-ZÄÖÜ]")
_SEAT = re.compile(r"[A-Z]-[A-Z]")  # *(R-N.C.)*: a party and a state
_STATE = re.compile(r"(?:[A-Z]\.){2}$")  # *Manchester,* **N.H.**
_INITIALS = re.compile(r"(?:[A-ZÄÖÜ]\.){1,3}$")
_SURNAMES = ("Mc", "Mac", "Fitz", "De", "Di", "La", "Le", "Van", "Du")
_LONG = 4  # letters of a word that a headline in capitals writes with one
_SHORTEST_HEADLINE = 3  # such words


def is_acronym(token: Token) -> bool:
    """Whether a word is two to seven capitals, points and hyphens aside."""
    if not token.text.isupper():
        return False
    letters = token.text.replace(".", "").replace("-", "")
    return 2 <= len(letters) <= 7


def opens_name(words: Sequence[Token], first_names: Collection[str]) -> bool:
    """Whether a given name or initials open several capitals: **Ada** *Tal*, **A.B.** *Tal*."""
    return len(words) > 1 and (words[0].text in first_names or _INITIALS.match(words[0].text) is not None)


def shares_surname(tokens: Sequence[Token], index: int, known: Vocabulary) -> bool:
    """Whether *and* joins a given name without a surname to one that has it: **Ada** *and Ian Tal*."""
    token, first_names = tokens[index], known.first_names
    if token.text not in first_names or index + 3 >= len(tokens):
        return False
    if tokens[index + 1].lower not in known.naming["coordination"] or tokens[index + 2].text not in first_names:
        return False
    place = token.plain in known.countries or token.plain in known.capitals
    surname = tokens[index + 3].is_capital and tokens[index + 3].is_word
    return surname and not place


def is_camel(token: Token) -> bool:
    """Whether a capital amid small letters makes a word a name: *NaturWatch*, not *McTal* or *LehrerInnen*."""
    text = token.text
    if text.isupper() or text[1:].islower() or not _CAMEL.match(text):
        return False
    return not text.endswith(("In", "Innen")) and not text.startswith(_SURNAMES)


def is_seat(tokens: Sequence[Token], index: int) -> bool:
    """Whether letters tell whom or where somebody stands for: *(R-N.C.)*, *Manchester,* **N.H.**"""
    text = tokens[index].text
    if _SEAT.match(text):
        return True
    return index > 0 and tokens[index - 1].text == "," and _STATE.match(text) is not None


def decorated_words(scene: Scene) -> frozenset[int]:
    """The words whose capital tells nothing: those of shouted lines, and in English those of headlines."""
    shouted = frozenset(_shouted(scene))
    return shouted | _capitalized(scene) if scene.language == "en" else shouted


def _shouted(scene: Scene) -> Iterator[int]:
    """The known words of lines in capital letters: **FISHING PORT CLOSED FOR** *CXP*, **NOTES**, but not *the CXP*."""
    texts = ((at, scene.tokens[at].text) for at in scene.capitals)
    small = scene.vocabulary.closed_words
    loud = {at for at, text in texts if text.isupper() and (len(text) > 1 or text.lower() in small)}
    for at in loud:
        if (at - 1 in loud or at + 1 in loud or _is_line(scene, at)) and _is_common(scene, scene.tokens[at]):
            yield at


def _is_line(scene: Scene, at: int) -> bool:
    """Whether a word is a whole line, but for a mark behind it."""
    number = scene.unit_of[at]
    unit = scene.units[number] if number >= 0 else None
    return (
        unit is not None and unit.first == at and not any(token.is_word for token in scene.tokens[at + 1 : unit.last])
    )


def _is_common(scene: Scene, token: Token) -> bool:
    """Whether a shouted word names no institution: *IS* and *WHO* are words of their own there."""
    known = scene.vocabulary
    if token.lower in known.closed_words:
        return True
    listed = token.text in known.acronyms or token.text in known.agencies
    return not listed and is_known(token.lower, scene.language)


def _capitalized(scene: Scene) -> frozenset[int]:
    """The words of headlines in capitals that no other sentence writes so: *Harbour* **Deal Leaves** *Moe …*."""
    headings = [unit for unit in scene.units if (unit.title or not unit.number) and _is_capitalized(scene, unit)]
    within = {at for unit in headings for at in range(unit.first, unit.last)}
    openings = {unit.first for unit in scene.units}
    own = {scene.tokens[at].text for at in scene.capitals if within and at not in within and at not in openings}
    return frozenset(
        at
        for at in within.intersection(scene.capitals).difference(scene.given)
        if scene.tokens[at].text not in own and not is_acronym(scene.tokens[at])
    )


def _is_capitalized(scene: Scene, unit: Unit) -> bool:
    """Whether nearly every word of some length in a headline has a capital."""
    words = [token for token in scene.tokens[unit.first : unit.last] if len(token.text) >= _LONG]
    capitals = sum(token.is_capital for token in words)
    return len(words) >= _SHORTEST_HEADLINE and capitals * 5 >= len(words) * 4
