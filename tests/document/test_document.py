"""The document: the text as it was given, what was guessed, and one clear error for each thing that is no article."""

from __future__ import annotations

import dataclasses
import errno
import hashlib
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import document
from summarizer.document import Document
from summarizer.errors import (
    BinaryInput,
    ConfigurationError,
    EmptyInput,
    InputError,
    OverlongInput,
    UnreadableInput,
)
from summarizer.segmentation import Passage

_TITLE = "L'école de Brézeilles est sauvée"
_BODY = "Le conseil a voté mardi. « Nous sommes soulagés », a dit Mme Thévenoux."
_ARTICLE = f"{_TITLE}\n\n{_BODY}\n"


# --- the text and its parts ------------------------------------------------------------------------------------------


def test_an_article_has_its_parts() -> None:
    """Title, paragraphs and sentences stand where their words stand in the text."""
    article = Document.from_text(_ARTICLE, id="ecole", language="fr")

    title, body = Passage(0, len(_TITLE)), Passage(len(_TITLE) + 2, len(_ARTICLE) - 1)
    assert (article.id, article.language, article.title) == ("ecole", "fr", title)
    assert article.paragraphs == (title, body)
    assert [_ARTICLE[part.start : part.end] for part in article.sentences] == [
        _TITLE,
        "Le conseil a voté mardi.",
        "« Nous sommes soulagés », a dit Mme Thévenoux.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Un.\r\n\r\nDeux.\r\n",
        "L'e\u0301cole rouvre.",
        "M.\u00a0Lunel part\u202f!",
        "  deux espaces  \t\n",
        "\ufeffUn mot",
        "sou\u00adligné",
        "😀 fin",
    ],
)
def test_the_text_is_never_changed(text: str) -> None:
    """Line ends, combining accents, no-break spaces, soft hyphens and outer white space stay as they were given."""
    assert Document.from_text(text, language="fr").text == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "iso-8859-15"])
def test_bytes_and_text_give_the_same_document(encoding: str) -> None:
    """The same article in any encoding is the same document but for the note on its encoding."""
    article = Document.from_bytes(_ARTICLE.encode(encoding), id="text", language="fr")

    assert dataclasses.replace(article, notes=()) == Document.from_text(_ARTICLE, language="fr")


_TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(lambda text: text[0] != "\ufeff")


@given(_TEXTS, st.sampled_from(["utf-8", "utf-16", "utf-32"]))
def test_any_text_survives_unicode(text: str, encoding: str) -> None:
    """A text comes back from its Unicode encodings unchanged, or is refused as empty."""
    try:
        article = Document.from_bytes(text.encode(encoding), id="x", language="fr")
    except EmptyInput:
        assert not any(map(str.isalnum, text))
    else:
        assert article.text == text


def test_the_fingerprint_is_that_of_the_text() -> None:
    """`sha256` is the hash of the text in UTF-8, whatever encoding it came in."""
    article = Document.from_bytes(_ARTICLE.encode("cp1252"), id="x", language="fr")

    assert article.sha256 == hashlib.sha256(_ARTICLE.encode("utf-8")).hexdigest()


def test_a_document_cannot_be_changed() -> None:
    """A document is immutable, so spans into it stay true."""
    article = Document.from_text(_ARTICLE, language="fr")

    with pytest.raises(dataclasses.FrozenInstanceError):
        article.text = "autre"  # type: ignore[misc]  # the point of the test


def test_a_document_does_not_print_its_text() -> None:
    """The representation names the article and leaves its text out: it may be long."""
    assert "Thévenoux" not in repr(Document.from_text(_ARTICLE, language="fr"))


# --- language and notes ----------------------------------------------------------------------------------------------


def test_guesses_are_noted() -> None:
    """What was guessed about encoding and language is said in plain words, in that order."""
    article = Document.from_bytes(_ARTICLE.encode("cp1252"), id="x")

    assert article.language == "fr"
    assert article.notes == ("encoding guessed: windows-1252", "language detected: fr (1.00)")


def test_nothing_guessed_is_nothing_noted() -> None:
    """UTF-8 in a language that was given leaves no note."""
    assert Document.from_bytes(_ARTICLE.encode(), id="x", language="fr").notes == ()


def test_an_unknown_language_is_und() -> None:
    """A text too short to tell is in no language, and a note says so."""
    article = Document.from_text("Ouf !")

    assert article.language == "und"
    assert article.notes == ("language could not be told",)


def test_earlier_notes_are_kept() -> None:
    """Notes of whoever got the text come first."""
    article = Document.from_text(_ARTICLE, language="fr", notes=["read from a web page"])

    assert article.notes == ("read from a web page",)


@pytest.mark.parametrize("given_as", ["fr", "FR", " fr ", "fr-CA", "fr_FR"])
def test_a_language_may_name_a_region(given_as: str) -> None:
    """A language is an ISO 639-1 code in any case; its region is dropped."""
    assert Document.from_text(_ARTICLE, language=given_as).language == "fr"


@pytest.mark.parametrize("given_as", ["french", "", "f", "12", "fra"])
def test_a_language_that_is_none_is_refused(given_as: str) -> None:
    """Anything but a two-letter code is an error that says what is wanted."""
    with pytest.raises(ConfigurationError, match="not an ISO 639-1 code"):
        Document.from_text(_ARTICLE, language=given_as)


# --- what is refused -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["", " ", "\r\n\t\u00a0\u2028", "\ufeff", "\u200b\u00ad"])
def test_a_text_without_a_visible_character_is_empty(text: str) -> None:
    """White space and invisible characters are no article, as text or as bytes."""
    with pytest.raises(EmptyInput):
        Document.from_text(text)
    with pytest.raises(EmptyInput):
        Document.from_bytes(text.encode(), id="x")


@pytest.mark.parametrize(
    "page",
    [
        "<!DOCTYPE html>\n<p>x",
        " \n<html lang=fr>",
        '<?xml version="1.0"?>\n<!doctype HTML PUBLIC "x">',
        "\ufeff<HTML>",
    ],
)
def test_a_web_page_is_refused(page: str) -> None:
    """The tags of a page are not its article; the error names a tool that extracts it."""
    with pytest.raises(UnreadableInput, match="web page") as caught:
        Document.from_text(page, language="fr")

    assert "trafilatura" in caught.value.hint


def test_half_a_character_is_refused() -> None:
    """A lone surrogate, which no encoding can write, is refused with its position."""
    with pytest.raises(UnreadableInput, match="position 4"):
        Document.from_text("caf\u00e9\udce9", language="fr")


def test_control_characters_are_refused_in_text_too() -> None:
    """A string with a NUL is no article, like bytes with one."""
    with pytest.raises(BinaryInput):
        Document.from_text("Le maire\0 part.", language="fr")


def test_a_long_text_is_refused_and_not_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text over the limit is refused with its length and the limit; one at the limit is read to its end."""
    monkeypatch.setattr(document, "MAX_CHARACTERS", len(_ARTICLE))
    assert Document.from_text(_ARTICLE, language="fr").text == _ARTICLE

    with pytest.raises(OverlongInput, match=f"has {len(_ARTICLE) + 1} characters; the limit is {len(_ARTICLE)}"):
        Document.from_text(_ARTICLE + "!", language="fr")


def test_too_many_bytes_are_refused_before_decoding(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bytes over the limit are not even looked at."""
    monkeypatch.setattr(document, "MAX_BYTES", 8)
    monkeypatch.setattr(document, "decode", _must_not_run)

    with pytest.raises(OverlongInput, match="more than 8 bytes"):
        Document.from_bytes(b"x" * 9, id="x")


def _must_not_run(*_: object) -> None:
    raise AssertionError("this must not run")


# --- files -----------------------------------------------------------------------------------------------------------


def test_a_file_is_named_by_its_stem(tmp_path: Path) -> None:
    """A file's document has the file's name without its last ending, and the file's text."""
    path = tmp_path / "2031-05-04.ecole.txt"
    path.write_bytes(_ARTICLE.encode("utf-16"))

    article = Document.from_path(str(path), language="fr")

    assert (article.id, article.text) == ("2031-05-04.ecole", _ARTICLE)


def test_a_file_name_in_another_encoding_becomes_an_id_that_can_be_written(tmp_path: Path) -> None:
    """A file name that is not UTF-8 gives an id without surrogates that still tells it from others."""
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    path.write_text(_ARTICLE, encoding="utf-8")

    assert Document.from_path(path, language="fr").id == "caf\\udce9"


def test_a_large_file_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file over the limit is refused by its size, before a byte of it is read."""
    path = tmp_path / "archive.txt"
    path.write_bytes(b"x" * 9)
    monkeypatch.setattr(document, "MAX_BYTES", 8)
    monkeypatch.setattr(Path, "open", _must_not_run)

    with pytest.raises(OverlongInput, match="has 9 bytes"):
        Document.from_path(path)


def test_an_endless_device_is_read_up_to_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """A device has no size; reading it stops just after the limit."""
    monkeypatch.setattr(document, "MAX_BYTES", 1_000)

    with pytest.raises(OverlongInput):
        Document.from_path("/dev/zero")


def test_a_pipe_is_read(tmp_path: Path) -> None:
    """A named pipe, as shells use for ``<(command)``, is read like a file."""
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_bytes, args=[_ARTICLE.encode()])
    writer.start()

    article = Document.from_path(path, language="fr")

    writer.join()
    assert article.text == _ARTICLE


def test_a_missing_file_has_near_misses(tmp_path: Path) -> None:
    """The error for a missing file suggests files of the same folder with similar names."""
    for name in ("article.txt", "articles.md", "photo.png"):
        (tmp_path / name).touch()

    with pytest.raises(UnreadableInput, match="there is no file") as caught:
        Document.from_path(tmp_path / "artcle.txt")

    assert caught.value.hint == "did you mean 'article.txt' or 'articles.md'?"


def _missing(folder: Path) -> Path:
    return folder / "zzz.txt"


def _missing_folder(folder: Path) -> Path:
    return folder / "nowhere" / "zzz.txt"


def _folder(folder: Path) -> Path:
    return folder


def _below_a_file(folder: Path) -> Path:
    (folder / "a.txt").touch()
    return folder / "a.txt" / "b.txt"


def _link_to_itself(folder: Path) -> Path:
    (folder / "loop.txt").symlink_to("loop.txt")
    return folder / "loop.txt"


def _link_to_nothing(folder: Path) -> Path:
    (folder / "dead.txt").symlink_to("gone.txt")
    return folder / "dead.txt"


def _name_with_nul(folder: Path) -> Path:
    return folder / "a\0b.txt"


def _name_too_long(folder: Path) -> Path:
    return folder / ("a" * 5_000)


@pytest.mark.parametrize(
    ("place", "what", "remedy"),
    [
        (_missing, "there is no file", "check the path"),
        (_missing_folder, "there is no file", "nowhere' is no folder"),
        (_folder, "is a folder", "name the files in it"),
        (_below_a_file, "lies below a file", "check the path"),
        (_link_to_itself, "leads back to itself", "name the file"),
        (_link_to_nothing, "link to a missing file", "it leads to 'gone.txt'"),
        (_name_with_nul, "is no name of a file", "check the path"),
        (_name_too_long, "cannot be read", "check the path"),
    ],
)
def test_a_path_that_cannot_be_read_says_why(
    tmp_path: Path, place: Callable[[Path], Path], what: str, remedy: str
) -> None:
    """Each way a path can fail has one line that names it and a hint that helps."""
    with pytest.raises(UnreadableInput, match=what) as caught:
        Document.from_path(place(tmp_path))

    assert remedy in caught.value.hint
    assert "\n" not in str(caught.value)


def test_a_forbidden_file_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file without permission is named as such; the operating system's error is kept as the cause."""
    path = tmp_path / "secret.txt"
    path.write_text(_ARTICLE, encoding="utf-8")

    def forbid(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "open", forbid)

    with pytest.raises(UnreadableInput, match="may not be read") as caught:
        Document.from_path(path)
    assert isinstance(caught.value.__cause__, PermissionError)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4", b"<html>", b"a\0b", "Пожар".encode("cp1251")])
def test_every_refusal_is_one_line_with_a_remedy(data: bytes) -> None:
    """Whatever is refused, the message is one line and comes with a hint."""
    with pytest.raises(InputError) as caught:
        Document.from_bytes(data, id="x")

    assert caught.value.hint
    assert "\n" not in str(caught.value)
