"""From bytes to text, without ever replacing a character.

The order: a byte order mark; UTF-16 without one; strict UTF-8; UTF-8 with a few stray bytes; the encodings of the Latin
alphabet, weighed here; other scripts, by charset-normalizer. What was guessed is said in a note. Bytes that nothing
explains, or that two encodings explain equally well, are an error with a remedy.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from encodings.cp1252 import decoding_table
from itertools import islice, pairwise
from pkgutil import resolve_name

from summarizer.errors import BinaryInput, UnreadableInput

__all__ = ["decode", "refuse_control_characters"]

Decoded = tuple[str, tuple[str, ...]]
"""A text and the notes on what had to be guessed to get it."""


def decode(data: bytes) -> Decoded:
    """Text of *data*, and what had to be guessed about its encoding, in plain words.

    A byte order mark at the start is dropped; every other character stays. Raises `BinaryInput` for what is no text
    (PDF, image, archive, NUL bytes) and `UnreadableInput` for text whose encoding cannot be told.
    """
    _refuse_formats(data)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_marked(data, mark, encoding)
    if b"\0" in data:
        return _decode_unmarked_utf16(data)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        return _decode_mixed(data) or _decode_legacy(data)


# --- not text --------------------------------------------------------------------------------------------------------

_SAVE_AS_TEXT = "save the article as a plain text file"
_SAVE_AS_UTF8 = "save it again as UTF-8"
_CONVERT = "convert it first:"
_UNPACK = "unpack it first"
_OCR = "read the text off it first: tesseract FILE - | summarize -"
_FORMATS = (
    (rb"%PDF-", "a PDF document", "extract its text first: pdftotext FILE.pdf - | summarize -"),
    (rb"PK\x03\x04.{26,4000}?word/", "a Word document", f"{_CONVERT} pandoc -t plain FILE.docx | summarize -"),
    (rb"PK\x03\x04.{26,80}?opendocument", "an OpenDocument file", f"{_CONVERT} pandoc -t plain FILE.odt | summarize -"),
    (rb"PK\x03\x04", "a ZIP archive", _UNPACK),
    (rb"\x1f\x8b", "a gzip archive", "unpack it first: gunzip -c FILE.gz | summarize -"),
    (rb"BZh[1-9]1AY|\xfd7zXZ\0|\x28\xb5\x2f\xfd|7z\xbc\xaf\x27\x1c|Rar!\x1a\x07", "a compressed archive", _UNPACK),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document", _SAVE_AS_TEXT),
    (rb"\{\\rtf", "a Rich Text document", f"{_CONVERT} pandoc -f rtf -t plain FILE.rtf | summarize -"),
    (rb"%!PS", "a PostScript document", f"{_CONVERT} ps2ascii FILE.ps | summarize -"),
    (rb"\x89PNG|\xff\xd8\xff|GIF8[79]a|II\*\0|MM\0\*|RIFF....WEBP", "an image", _OCR),
)

# Neither white space nor ESC, which copied terminal output leaves behind, is held against a text.
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x7f]")
_MOST_CONTROLS = 0.02
"""Share of control characters above which nobody means it as text; a stray one or two in an article do no harm."""


def _refuse_formats(data: bytes) -> None:
    for signature, name, hint in _FORMATS:
        if re.match(signature, data, re.DOTALL):
            raise BinaryInput(f"the input is {name}, not text", hint=hint)


def refuse_control_characters(text: str) -> None:
    """Raise `BinaryInput` if *text* holds a NUL, or more than two percent control characters."""
    controls = len(_CONTROL.findall(text))
    if "\0" in text or controls > len(text) * _MOST_CONTROLS:
        raise BinaryInput(f"the input holds {controls} control characters, so it is not text", hint=_SAVE_AS_TEXT)


# --- Unicode ---------------------------------------------------------------------------------------------------------

_MARKS = (  # the little-endian mark of UTF-32 begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MULTIBYTE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]"
    rb"|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|(?P<stray>[\x80-\xff])"
)
_CUT_SHORT = re.compile(rb"([\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})\Z")
_ENOUGH_STRAYS = 100
"""How far stray bytes must lead before the count is given up: a long text in another encoding shows early."""


def _decode_marked(data: bytes, mark: bytes, encoding: str) -> Decoded:
    body = data[len(mark) :]
    try:
        return body.decode(encoding), ()
    except UnicodeDecodeError as error:
        mixed = _decode_mixed(body) if mark == codecs.BOM_UTF8 else None
        if mixed:
            return mixed
        message = f"the input is marked as {encoding}, but its byte {error.start + len(mark)} is not"
        raise UnreadableInput(message, hint=_SAVE_AS_UTF8) from error


def _decode_unmarked_utf16(data: bytes) -> Decoded:
    """Zeros give UTF-16 away: they are one byte of each Latin letter, space or full stop, and always the same one."""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    encoding = "utf-16-be" if even > odd else "utf-16-le"
    pattern = 4 * min(even, odd) <= max(even, odd) >= len(data) / 40
    try:
        text = data.decode(encoding) if pattern else "\0"
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        raise BinaryInput("the input holds NUL bytes, so it is not text", hint=_SAVE_AS_TEXT)
    return text, (f"encoding guessed: {encoding}",)


def _decode_mixed(data: bytes) -> Decoded | None:
    """UTF-8 into which bytes of windows-1252 were pasted, or None if it is not mainly UTF-8.

    Each stray byte must make sense where it stands, or the text is damaged and `UnreadableInput` is raised.
    """
    strays = _strays(data)
    if not strays:
        return None
    if _CUT_SHORT.match(data, strays[0]):
        raise UnreadableInput("the input ends in the middle of a character", hint="it was cut short: get all of it")
    pieces = [data[stray + 1 : end].decode("utf-8") for stray, end in pairwise([-1, *strays, len(data)])]
    guesses = [decoding_table[data[stray]] for stray in strays]
    parts = pieces[:1]
    for stray, guess, piece in zip(strays, guesses, pieces[1:], strict=True):
        if not _is_at_home(parts[-1][-1:], guess, piece[:1]):
            raise UnreadableInput(f"the input is UTF-8, but its byte {stray} is not", hint=_SAVE_AS_UTF8)
        parts += [guess, piece] if piece else [guess]
    count = "1 stray byte" if len(strays) == 1 else f"{len(strays)} stray bytes"
    return "".join(parts), (f"encoding mixed: utf-8 with {count} read as windows-1252, first at byte {strays[0]}",)


def _strays(data: bytes) -> list[int]:
    """Offsets of the bytes that break UTF-8, or none if they outnumber its well-formed sequences."""
    strays: list[int] = []
    well_formed = 0
    for match in _MULTIBYTE.finditer(data):
        if match["stray"] is None:
            well_formed += 1
        else:
            strays.append(match.start())
            if len(strays) > well_formed + _ENOUGH_STRAYS:
                return []
    return strays if len(strays) <= well_formed else []


# --- older encodings -------------------------------------------------------------------------------------------------

# Letters beyond a to z, one string per language. Latin encodings are weighed here because charset-normalizer 3.5, given
# 137 sentences and paragraphs in French, German, Spanish and English in windows-1252, latin-1 and latin-9, returned the
# right text for 62 and read the others as windows-1250, cp932 or Big5; this weighing is right on all 137.
_WESTERN = (
    "àâæçèéêëîïôœùûüÿ",
    "äöüß",
    "áéíñóúü",
    "àáâãçéêíóôõúü",
    "àèéìíòóùú",
    "éèëïöüáíó",
    "àçèéíïòóúü",
    "åäöé",
    "åæøé",
)
_CENTRAL = ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíľňóôšťúýž", "áéíóöőúüű", "čćđšž", "ăâîşţ")
_UNUSUAL = (
    ("windows-1250", _CENTRAL),
    ("iso-8859-2", _CENTRAL),
    ("windows-1252", ("áéíóúýðþæö",)),  # Icelandic: its ý, ð and þ are the Turkish ı, ğ and ş
    ("windows-1254", ("çğıöşü",)),
    ("windows-1257", ("ąčęėįšųūž", "āčēģīķļņšūž", "äöõüšž")),
    ("mac-roman", _WESTERN),
    ("cp850", _WESTERN),
)

_SIGNS = frozenset("‚„…†‡‰‹›‘’“”•–—™¡£€¥§©ª«»®°±²³´µ¶·¹º¼½¾¿×÷\u00a0\u00ad")
_WITHIN_WORDS = frozenset("’‘´`·•–—…\u00a0\u00ad")

# Where latin-9 differs from windows-1252: the euro sign, and œ, š, ž in words ("½" after a digit stays a half).
_LATIN9 = re.compile(rb"\xa4|(?<!\d)[\xbc\xbd](?=[A-Za-z])|(?<=[A-Za-z])[\xa8\xb8](?=[a-z])")
_NOT_LATIN9 = re.compile(rb"[\x80-\x9f]")

_ENOUGH = 0.75
"""Least plausibility of a Latin reading. Other scripts read as windows-1252 reach 0.36, three-letter words 0.67."""
_ENOUGH_AMONG_ASCII = 0.5
"""The same where nine in ten letters are ASCII: one German sentence with a French and a Turkish name in it."""
_MARGIN = 0.1
"""What another reading must be ahead of the usual one, so that a foreign name in an article does not tip the scale."""
_SAMPLE = 100_000
"""Bytes, from the first one above ASCII, that are weighed."""
_CHARACTERS = 2_000
"""Characters above ASCII in the sample that are weighed."""


def _decode_legacy(data: bytes) -> Decoded:
    refuse_control_characters(data.decode("latin-1"))
    sample = _sample(data)
    encoding = _latin_encoding(sample) or _other_encoding(sample)
    try:
        return data.decode(encoding), (f"encoding guessed: {encoding}",)
    except UnicodeDecodeError as error:
        raise _undecodable(f"it looks like {encoding}, but its byte {error.start} is not") from error


def _undecodable(reason: str) -> UnreadableInput:
    hint = "convert it to UTF-8 first: iconv -f ENCODING -t UTF-8 FILE | summarize -"
    return UnreadableInput(f"the encoding of the input cannot be told: {reason}", hint=hint)


def _sample(data: bytes) -> bytes:
    first = re.search(rb"[\x80-\xff]", data)
    start = max(0, first.start() - 1) if first else 0
    sample = data[start : start + _SAMPLE]
    whole_lines = sample.rfind(b"\n") + 1 if start + _SAMPLE < len(data) else 0
    return sample[: whole_lines or None]


def _latin_encoding(sample: bytes) -> str | None:
    """The most plausible encoding of the Latin alphabet, or None if none is plausible."""
    latin9 = _LATIN9.search(sample) and not _NOT_LATIN9.search(sample)
    usual = "iso-8859-15" if latin9 else "windows-1252"
    choice, best = usual, _plausibility(sample, usual, _WESTERN)
    bar = best + _MARGIN
    for encoding, alphabets in _UNUSUAL:
        plausibility = _plausibility(sample, encoding, alphabets)
        if plausibility > bar:
            choice, best, bar = encoding, plausibility, plausibility
    high, ascii_letters = (len(re.findall(letters, sample)) for letters in (rb"[\x80-\xff]", rb"[A-Za-z]"))
    return choice if best >= (_ENOUGH_AMONG_ASCII if ascii_letters > 9 * high else _ENOUGH) else None


def _plausibility(sample: bytes, encoding: str, alphabets: tuple[str, ...]) -> float:
    """Share of the characters above ASCII that the best of *alphabets* would put where they stand, from 0 to 1."""
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return 0
    total = signs = 0
    letters: Counter[str] = Counter()
    for match in islice(re.finditer(r"[^\x00-\x7f]", text), _CHARACTERS):
        char, at = match[0], match.start()
        total += 1
        if _is_at_home(text[max(0, at - 1) : at], char, text[at + 1 : at + 2]):
            signs += char in _SIGNS
            letters[char.lower()] += 1
    fitting = max(sum(letters[letter] for letter in alphabet) for alphabet in alphabets)
    return (signs + fitting) / total


def _is_at_home(before: str, char: str, after: str) -> bool:
    """Whether *char*, which is above ASCII, can stand between these two in text of the Latin alphabet."""
    if char == "\u00a0":
        return True
    if _is_high(before) and _is_high(after):
        return False  # three in a row make no word of any of these languages
    if char in _SIGNS:
        return char in _WITHIN_WORDS or not (before.isalpha() and after.isalpha())
    return char.isalpha() and not (before.islower() and char.isupper())


def _is_high(char: str) -> bool:
    return char > "\x7f" and char != "\u00a0"


def _other_encoding(sample: bytes) -> str:
    """The encoding of another script; what tells these is loaded for the rare text that is in none of the above."""
    likeliest: list[str] = resolve_name("summarizer.other_scripts:likeliest_encodings")(sample)
    if not likeliest:
        raise _undecodable("none fits")
    if len(likeliest) > 1:
        raise _undecodable(f"{', '.join(likeliest)} fit equally well")
    return likeliest[0]
