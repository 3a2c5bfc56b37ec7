"""From an article to its summary."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from summarizer import Document, Summary, __version__, summarize
from summarizer.engines.registry import ENGINES, engine_named
from summarizer.errors import ConfigurationError, EmptyInput, EngineError, GroundingError, UnknownEngine
from summarizer.grounding import ground
from summarizer.render.json_text import schema_fingerprint
from tests.scripted import ScriptedEngine

_TEXT = "The ferry is late again\n\nThe ferry is late again, Ada Moss said on the quay. Nobody answered her.\n"


def _read(source: Any = _TEXT, **settings: Any) -> Summary:
    return summarize(source, **{"engine": ScriptedEngine(), "language": "en", **settings})


def test_a_string_is_text_and_a_path_is_a_file(tmp_path: Path) -> None:
    """Text, its file and its document give the same summary, but for the name of the article."""
    path = tmp_path / "ferry.txt"
    path.write_text(_TEXT, encoding="utf-8")

    read = [_read(), _read(path), _read(Document.from_text(_TEXT, id="quay", language="en"))]

    same = {summary.model_copy(update={"article": None}).model_dump_json(warnings=False) for summary in read}
    assert len(same) == 1
    assert [summary.article.id for summary in read[1:]] == ["ferry", "quay"]
    assert {summary.article.sha256 for summary in read} == {read[0].article.sha256}


def test_a_string_is_never_a_path(tmp_path: Path) -> None:
    """The name of a file, given as a string, is an article of one line."""
    path = tmp_path / "ferry.txt"
    path.write_text(_TEXT, encoding="utf-8")

    assert _read(str(path)).article.length == len(str(path))


def test_the_article_is_described() -> None:
    """Language, length in code points, title and hash are those of the text that was read."""
    document = Document.from_text(_TEXT, id="quay", language="en")

    article = _read(document).article

    assert (article.language, article.length, article.sha256) == ("en", len(document.text), document.sha256)
    assert article.title == "The ferry is late again"


def test_every_span_holds_its_words() -> None:
    """The quote stands in the summary with its place in the text."""
    (quote,) = _read().quotes
    (run,) = quote.text

    assert _TEXT[run.start : run.end] == run.text == "The ferry is late again"


def test_what_nobody_wrote_is_refused() -> None:
    """A claim that is not in the article is in no list but that of the refused."""
    summary = _read(f"INVENT {_TEXT}")

    assert summary.quotes == ()
    assert [refused.item for refused in summary.rejected] == ["quotes"]


def test_provenance_says_what_read_it() -> None:
    """Engine, versions in the order of their names, this package among them, and the shape of the output."""
    provenance = _read().provenance

    assert (provenance.engine, provenance.method) == ("scripted", "by a script.")
    assert list(provenance.versions.items()) == [("aardvark", "1"), ("summarizer", __version__), ("zebra", "3")]
    assert provenance.schema_fingerprint == schema_fingerprint()


def test_an_engine_is_named_or_given(monkeypatch: pytest.MonkeyPatch) -> None:
    """A registered name and an engine of that class do the same."""
    monkeypatch.setitem(ENGINES, "scripted", "tests.scripted:ScriptedEngine")

    assert _read(engine="scripted") == _read(engine=ScriptedEngine())
    assert engine_named("scripted").name == "scripted"


@pytest.mark.parametrize("name", sorted(ENGINES))
def test_registered_engines_go_by_their_name(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every engine of the table can be made, and calls itself what the table calls it."""
    monkeypatch.setenv("SUMMARIZE_MODEL", "some-model")

    assert engine_named(name).name == name


@pytest.mark.parametrize(
    ("name", "hint"),
    [("ofline", "did you mean offline? known: offline"), ("x", "known: offline"), ("", "known: offline")],
)
def test_an_unknown_engine_names_the_known(name: str, hint: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error lists all engines, and the nearest first."""
    monkeypatch.setattr("summarizer.engines.registry.ENGINES", {"offline": "nowhere:nothing"})

    with pytest.raises(UnknownEngine) as caught:
        _read(engine=name)

    assert caught.value.message == f"no engine is named {name!r}"
    assert caught.value.hint == hint


def test_a_document_keeps_its_language() -> None:
    """Another language than the document's is an error, the same one is none."""
    document = Document.from_text(_TEXT, id="quay", language="en")

    assert _read(document, language="en") == _read(document, language=None)
    with pytest.raises(ConfigurationError, match="'fr'"):
        _read(document, language="fr")


@pytest.mark.parametrize(
    ("text", "error"),
    [("", EmptyInput), (" \n", EmptyInput), ("FAIL now", EngineError), ("CRASH now", ZeroDivisionError)],
)
def test_errors_come_as_they_are(text: str, error: type[Exception]) -> None:
    """What the reader of the file or the engine raises reaches the caller unchanged."""
    with pytest.raises(error):
        _read(text)


def test_no_summary_leaves_unchecked(monkeypatch: pytest.MonkeyPatch) -> None:
    """If grounding put a span one place off, the caller gets an error and no summary."""
    document = Document.from_text(_TEXT, id="quay", language="en")
    elsewhere = Document.from_text(f"X{_TEXT}", id="quay", language="en")
    monkeypatch.setattr("summarizer.pipeline.ground", lambda _, extraction: ground(elsewhere, extraction))

    with pytest.raises(GroundingError):
        _read(document)


def test_the_pipeline_is_silent(capfd: pytest.CaptureFixture[str]) -> None:
    """Nothing is printed, neither on success nor on failure."""
    _read()
    with pytest.raises(EngineError):
        _read("FAIL")

    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("example", ["usine-halden", "harbour-contract", "windpark-nordheide"])
def test_offline_reading_repeats_itself(example: str, repository: Path) -> None:
    """The same article gives the same bytes, twice in one process."""
    path = repository / "examples" / f"{example}.txt"

    assert summarize(path).model_dump_json() == summarize(path).model_dump_json()
