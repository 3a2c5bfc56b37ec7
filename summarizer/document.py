"""One article as it was given: its text, never changed, and where its parts stand."""

from __future__ import annotations

import difflib
import errno
import hashlib
import os
import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from summarizer.decoding import decode, refuse_control_characters
from summarizer.errors import ConfigurationError, EmptyInput, OverlongInput, UnreadableInput
from summarizer.language import UNDETERMINED, detect
from summarizer.segmentation import Passage, paragraphs, sentences, title

__all__ = ["MAX_BYTES", "MAX_CHARACTERS", "Document"]

MAX_CHARACTERS = 20_000_000
"""Longest text accepted, in code points. No article comes near it: longer input is an archive given by mistake. Up to
here a document is made in a few seconds and 200 MB."""

MAX_BYTES = 4 * MAX_CHARACTERS + 4
"""Longest input accepted, in bytes: no Unicode encoding takes more than four to a character, and four for its mark."""


@dataclass(frozen=True, slots=True)
class Document:
    """One article.

    All positions are half-open spans of code points of `text`, which holds exactly what was decoded: line ends, Unicode
    form, spaces and errors are the article's own. Only a byte order mark is dropped.
    """

    text: str = field(repr=False)
    id: str
    language: str
    """ISO 639-1, lower case; ``und`` where it cannot be told."""
    title: Passage | None
    paragraphs: tuple[Passage, ...] = field(repr=False)
    """Without surrounding white space; the title is one of its own."""
    sentences: tuple[Passage, ...] = field(repr=False)
    """Without surrounding white space; each inside one paragraph."""
    notes: tuple[str, ...] = ()
    """What had to be guessed, in plain words."""

    @property
    def sha256(self) -> str:
        """Hexadecimal SHA-256 of the text in UTF-8."""
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()

    @classmethod
    def from_text(
        cls,
        text: str,
        *,
        id: str = "text",  # noqa: A002 - named as the field is
        language: str | None = None,
        notes: Iterable[str] = (),
    ) -> Document:
        """Document of *text*, which is kept as it is.

        Without a *language* (ISO 639-1; a region such as ``fr-CA`` is dropped) it is detected. Raises `EmptyInput`,
        `OverlongInput`, `BinaryInput` (control characters), `UnreadableInput` (a lone surrogate, a web page) and
        `ConfigurationError` (no such language).
        """
        _refuse(text)
        said = tuple(notes)
        if language is None:
            language, confidence = detect(text)
            known = language != UNDETERMINED
            said += (f"language detected: {language} ({confidence:.2f})" if known else "language could not be told",)
        code = _language_code(language)
        parts = paragraphs(text)
        return cls(
            text=text,
            id=id,
            language=code,
            title=title(text, parts),
            paragraphs=parts,
            sentences=sentences(text, parts, code),
            notes=said,
        )

    @classmethod
    def from_bytes(cls, data: bytes, *, id: str, language: str | None = None) -> Document:  # noqa: A002 - as above
        """Document of a text in any encoding; `notes` says what was guessed.

        Raises what `from_text` raises, `BinaryInput` for PDF, images and archives, and `UnreadableInput` for an
        encoding that cannot be told.
        """
        if len(data) > MAX_BYTES:
            raise _overlong(f"more than {MAX_BYTES:,} bytes")
        text, notes = decode(data)
        return cls.from_text(text, id=id, language=language, notes=notes)

    @classmethod
    def from_path(cls, path: str | os.PathLike[str], *, language: str | None = None) -> Document:
        """Document of a file, named by the file's name without its ending.

        A pipe or a device is read like a file, up to the limit: shells hand over ``<(command)`` that way. Raises what
        `from_bytes` raises, and `UnreadableInput` for a file that is missing, forbidden or a folder.
        """
        file = Path(path)
        # A name that is not UTF-8 reaches Python with surrogates, which no output could write.
        name = file.stem.encode("utf-8", "backslashreplace").decode("utf-8")
        return cls.from_bytes(_read(file), id=name, language=language)


# --- what is refused -------------------------------------------------------------------------------------------------

_VISIBLE = re.compile(r"[^\s\u00ad\u200b-\u200f\u2060\ufeff]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_WEB_PAGE = re.compile(r"[\s\ufeff]*(<\?xml[^>]*>\s*)?<(!doctype\s+html|html[\s>])", re.IGNORECASE)


def _refuse(text: str) -> None:
    """Raise an `InputError` unless *text* can be an article."""
    if not _VISIBLE.search(text):
        raise EmptyInput("the input holds no text", hint="give the text of an article")
    if len(text) > MAX_CHARACTERS:
        raise _overlong(f"{len(text):,} characters")
    if surrogate := _SURROGATE.search(text):
        raise UnreadableInput(
            f"the text holds half a character (a lone surrogate) at position {surrogate.start()}",
            hint="decode the bytes strictly, or hand them over as bytes",
        )
    refuse_control_characters(text)
    if _WEB_PAGE.match(text):
        raise UnreadableInput(
            "the input is a web page (HTML), not the text of its article",
            hint="extract the article first: trafilatura < PAGE.html | summarize -",
        )


def _overlong(length: str) -> OverlongInput:
    return OverlongInput(
        f"the input has {length}; the limit is {MAX_CHARACTERS:,} characters", hint="give one article at a time"
    )


def _language_code(language: str) -> str:
    code = re.split("[-_]", language.strip().lower())[0]
    if not re.fullmatch("[a-z]{2}", code, re.ASCII) and code != UNDETERMINED:
        raise ConfigurationError(
            f"{language!r} is not an ISO 639-1 code of a language", hint="use two letters, such as fr, en or de"
        )
    return code


# --- files -----------------------------------------------------------------------------------------------------------

_TROUBLES = {
    errno.EACCES: ("may not be read", "check its permissions with ls -l"),
    errno.EISDIR: ("is a folder", "name the files in it"),
    errno.ELOOP: ("is a symbolic link that leads back to itself", "name the file it should lead to"),
    errno.ENOTDIR: ("lies below a file, not below a folder", "check the path"),
}
_MOST_NEIGHBOURS = 5_000
"""File names of a folder that are compared with a misspelt one."""


def _read(path: Path) -> bytes:
    """All bytes of the file; at most one more than the limit is ever read."""
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise _overlong(f"{size:,} bytes")
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise _missing(path) from error
    except OSError as error:
        what, remedy = _TROUBLES.get(error.errno or 0, (f"cannot be read: {error.strerror}", "check the path"))
        raise UnreadableInput(f"{str(path)!r} {what}", hint=remedy) from error
    except ValueError as error:  # a NUL in the name
        raise UnreadableInput(f"{str(path)!r} is no name of a file", hint="check the path") from error


def _missing(path: Path) -> UnreadableInput:
    """The error for a missing file, with what may have been meant."""
    folder = path.parent
    if path.is_symlink():
        target = str(path.readlink())
        return UnreadableInput(f"{str(path)!r} is a link to a missing file", hint=f"it leads to {target!r}")
    names: list[str] = []
    with suppress(OSError):  # the hint is a courtesy: a folder that cannot be listed must not hide the error itself
        names = [neighbour.name for neighbour in islice(folder.iterdir(), _MOST_NEIGHBOURS)]
    close = " or ".join(map(repr, difflib.get_close_matches(path.name, names)))
    nothing_close = "check the path" if folder.is_dir() else f"{str(folder)!r} is no folder"
    return UnreadableInput(f"there is no file {str(path)!r}", hint=f"did you mean {close}?" if close else nothing_close)
