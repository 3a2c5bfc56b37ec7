"""Whether a place in a text lies inside a word, a number or a letter with its accents.

"he paid" stands in "she paid" and "5 milliards" in "2,5 milliards" as characters only; nobody wrote them there.
"""

from __future__ import annotations

import re
import unicodedata

from summarizer.alignment.characters import (
    APOSTROPHES,
    DASHES,
    HYPHENS,
    MARKS,
    UNSPACED,
    VANISHING,
    is_attached,
    is_word,
)

__all__ = ["is_whole", "splits_accent", "splits_word", "widened"]

_FARTHEST = 32  # characters looked at on each side: longer runs of accents or numbers are no writing

_UNSPACED = re.compile(f"[{UNSPACED}]")
_DIGIT_JOINERS = ".,:/·⋅∙⁄∕" + APOSTROPHES
_THOUSANDS_SPACES = " \u00a0\u2007\u2009\u202f"
_SIGNS = "-‐‑−–—－﹣+＋±."
_WORD_DASHES = HYPHENS + "‒–−⁃﹣－"  # unspaced; a long dash parts what it stands between

# A word broken at the end of a line.
_BROKEN = re.compile(rf"(?<=[^\W\d_])[{HYPHENS}][ \t\r]*\n[ \t]*(?=[^\W\d_])")

# French pronouns and particles that a hyphen hangs on a verb or noun: dit-il, a-t-elle, cet homme-là.
_CLITIC = re.compile(
    rf"(?:t[{HYPHENS}])?(?:ils?|elles?|on|je|tu|nous|vous|ce|ci|là|moi|toi|lui|leur|les?|la|en|y)(?![\w{HYPHENS}])",
    re.IGNORECASE,
)
# Elisions, French and Italian, that a word of its own may follow. Not n': without it the sentence says the contrary.
_ELIDED = frozenset("l d j m t s c ç qu jusqu lorsqu puisqu quoiqu dell nell all sull dall un gl quest com dov".split())
# What English and German hang on a word. Not 't, for the same reason.
_HUNG = frozenset("s d ll re ve m".split())
# A letter or a few put into a word or added to it: [s]he, employé(e)s. Longer ones are words that lost their space.
_STOPS = frozenset(".,;:!?")
# What ties nothing together: no apostrophe, no bracket, no sign of a number.
_GAPS = frozenset(" \n\u00a0\u202f")
_QUOTATION = frozenset('«»“”„"')
_INERT = (_GAPS | _QUOTATION) - {"\n"}
_BEHIND_STOPS = frozenset({"", *_GAPS, *_QUOTATION})
_LETTER_MARKS = frozenset(filter(str.isalpha, MARKS))
_MAY_BREAK = frozenset({*HYPHENS, " ", "\t", "\r"})  # before the end of a line in the middle of a word
_PUT_IN = re.compile(r"[(\[][^\W\d_]{1,3}[)\]]")
_PREFIX = re.compile(r"[(\[][^\W\d_]{1,14}[)\]]")  # (anti)war
_WORD_BEFORE = re.compile(r"[^\W\d_]*\Z")
_WORD_AFTER = re.compile(r"[^\W\d_]*")


def is_whole(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] begins and ends at a boundary of words and numbers."""
    return not splits_word(text, start) and not splits_word(text, end)


def widened(text: str, start: int, end: int) -> tuple[int, int]:
    """The span made longer until it ends at boundaries, or by `_FARTHEST` characters on each side."""
    first, last = max(0, start - _FARTHEST), min(len(text), end + _FARTHEST)
    while start > first and splits_word(text, start):
        start -= 1
    while end < last and splits_word(text, end):
        end += 1
    return start, end


def splits_accent(text: str, at: int) -> bool:
    """Whether a cut at *at* parts a letter from an accent or vowel sign of its own."""
    return 0 < at < len(text) and is_attached(text[at])


def splits_word(text: str, at: int) -> bool:
    """Whether a cut at *at* (in code points) goes through a word, a number or a letter with its accents."""
    if not 0 < at < len(text) or _parts_nothing(text, at):
        return False
    if is_attached(text[at]):
        return True
    left, right = _visible_before(text, at), _visible_from(text, at)
    if left is None or right is None:
        return False
    if is_word(text[left]) and is_word(text[right]):
        return not (_UNSPACED.match(text[left]) or _UNSPACED.match(text[right]))
    return (
        _is_joiner(text, right, after=False)
        or _is_joiner(text, left, after=True)
        or _is_sign(text, left, right)
        or _breaks_line(text, at)
    )


def _parts_nothing(text: str, at: int) -> bool:
    """Whether the two characters at a cut tell that it goes through nothing: a letter and a space, a mark or a stop."""
    before, after = text[at - 1], text[at]
    if before.isalpha() and before not in _LETTER_MARKS:
        return after in _INERT or after == "\n" or (after in _STOPS and text[at + 1 : at + 2] in _BEHIND_STOPS)
    if after < "\u0300" and after.isalpha() and after not in _LETTER_MARKS:
        return before in _INERT or (before == "\n" and text[at - 2 : at - 1] not in _MAY_BREAK)
    return before in _QUOTATION and (after in _GAPS or (after in _STOPS and text[at + 1 : at + 2] in _BEHIND_STOPS))


def _is_joiner(text: str, mark: int, *, after: bool) -> bool:
    """Whether the character at *mark* makes one word or number of its neighbours; *after* tells a cut behind it."""
    if is_word(text[mark]):
        return False
    left, right = _visible_before(text, mark), _visible_from(text, mark + 1)
    if left is None or right is None or not (is_word(text[left]) and is_word(text[right])):
        return False
    if text[left].isdigit() and text[right].isdigit():
        return _joins_digits(text, left, mark, right)
    if text[mark] in _WORD_DASHES:
        return not _CLITIC.match(text, right) and not (text[mark] not in HYPHENS and _joins_names(text, mark, right))
    if text[mark] in "([":
        return _opens_letters(text, left, mark)
    if text[mark] in ")]":
        return _closes_prefix(text, mark)
    if text[mark] in APOSTROPHES:
        return not (_is_elided(text, mark) if after else _is_hung(text, right))
    return False


def _joins_names(text: str, mark: int, right: int) -> bool:
    """Whether both sides of the dash at *mark* are names: Paris–Berlin are two, anti–war is one word."""
    word = _WORD_BEFORE.search(text[max(0, mark - _FARTHEST) : mark])
    return word is not None and word[0][:1].isupper() and text[right].isupper()


def _opens_letters(text: str, left: int, mark: int) -> bool:
    """Whether the bracket at *mark* opens letters put into a word; an acronym behind small letters lost its space."""
    put_in = _PUT_IN.match(text, mark)
    if put_in is None:
        return False
    letters = put_in[0][1:-1]
    return len(letters) == 1 or not letters.isupper() or not text[left].islower()


def _closes_prefix(text: str, mark: int) -> bool:
    """Whether the bracket at *mark* closes letters put before a word; capitals alone are a party, not a prefix."""
    first = max(0, mark - 15)
    begin = max(text.rfind("(", first, mark), text.rfind("[", first, mark))
    if begin < 0 or _PREFIX.fullmatch(text, begin, mark + 1) is None:
        return False
    letters = text[begin + 1 : mark]
    return len(letters) <= 3 or not letters.isupper()


def _breaks_line(text: str, at: int) -> bool:
    """Whether a cut at *at* goes through a word broken at the end of a line, other than before a French pronoun."""
    if "\n" not in text[max(0, at - 8) : at + 8]:
        return False
    for found in _BROKEN.finditer(text, max(0, at - 8), min(len(text), at + 8)):
        if found.start() <= at <= found.end() and not _CLITIC.match(text, found.end()):
            return True
    return False


def _joins_digits(text: str, left: int, mark: int, right: int) -> bool:
    """Whether *mark*, between two digits, is part of their number: 2,5 and 12:30 and 2014-2018 and 420 000."""
    if text[mark] in _DIGIT_JOINERS or text[mark] in DASHES:
        return True
    if text[mark] not in _THOUSANDS_SPACES:
        return False
    before = _run_of_digits(text[max(0, left - 3) : left + 1][::-1])
    return before <= 3 and _run_of_digits(text[right : right + 4]) == 3


def _run_of_digits(characters: str) -> int:
    return next((n for n, character in enumerate(characters) if not character.isdigit()), len(characters))


def _is_elided(text: str, mark: int) -> bool:
    word = _WORD_BEFORE.search(text[max(0, mark - _FARTHEST) : mark])
    return word is not None and word[0].lower() in _ELIDED


def _is_hung(text: str, right: int) -> bool:
    word = _WORD_AFTER.match(text, right, right + _FARTHEST)
    return word is not None and word[0].lower() in _HUNG


def _is_sign(text: str, left: int, right: int) -> bool:
    """Whether a cut between *left* and *right* parts a number from its sign or bare decimal point: -5, -€5, -"5"."""
    if right != left + 1:
        return False
    sign, digit = left, right
    while sign > 0 and left - sign < 2 and _is_worn(text[sign]):
        sign -= 1
    while digit + 1 < len(text) and digit - right < 2 and _is_worn(text[digit]):
        digit += 1
    if text[sign] not in _SIGNS or not text[digit].isdigit() or (text[sign] == "." and digit > sign + 1):
        return False
    return sign == 0 or text[sign - 1].isspace() or text[sign - 1] in "([" or _is_worn(text[sign - 1])


def _is_worn(character: str) -> bool:
    """Whether *character* may stand between a number and its sign: a currency or a quotation mark."""
    return character in MARKS or unicodedata.category(character) == "Sc"


def _visible_before(text: str, at: int) -> int | None:
    """Index of the last character before *at* that leaves ink and stands by itself."""
    for index in range(at - 1, max(-1, at - 1 - _FARTHEST), -1):
        if text[index] not in VANISHING and not is_attached(text[index]):
            return index
    return None


def _visible_from(text: str, at: int) -> int | None:
    """Index of the first character from *at* on that leaves ink."""
    for index in range(at, min(len(text), at + _FARTHEST)):
        if text[index] not in VANISHING:
            return index
    return None
