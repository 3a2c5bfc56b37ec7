"""From an article to its summary: read, extract, ground, cover, put into words."""

from __future__ import annotations

import os
from collections.abc import Callable, Coroutine, Sequence
from pkgutil import resolve_name
from typing import Any, TypeVar

from summarizer import __version__
from summarizer.coverage import cover, reporting_cues
from summarizer.crosscheck import cross_check as compared
from summarizer.document import Document
from summarizer.engines.engine import AsyncEngine, Engine
from summarizer.engines.registry import DEFAULT, engine_named
from summarizer.errors import ConfigurationError, EngineError, UnsupportedLanguage
from summarizer.gist import gist
from summarizer.grounding import ground
from summarizer.render.json_text import schema_fingerprint
from summarizer.schema.extraction import Extraction
from summarizer.schema.provenance import Provenance, Reading
from summarizer.schema.summary import Article, CrossCheck, Summary
from summarizer.schema.trusted import trusted
from summarizer.schema.vocabulary import SCHEMA_VERSION

__all__ = ["asummarize", "summarize"]

_T = TypeVar("_T")


Source = str | os.PathLike[str] | Document
"""A string is the article's text, a path names its file, a `Document` has been read already."""


def summarize(
    source: Source,
    *,
    engine: str | Engine = DEFAULT,
    language: str | None = None,
    fallback: str | Engine | None = None,
    cross_check: str | Engine | None = None,
) -> Summary:
    """Who says what, who stands where and what is in dispute in one article.

    A string is the article's text, a path names its file, a `Document` has been read already. *engine* is an engine or
    the name of one; where it fails, *fallback* reads in its place, and `provenance` says so. *cross_check* reads beside
    it, and the summary's `cross_check` lists what only one of the two has found. *language* is an ISO 639-1 code;
    without it the language is told from the text.

    Raises `InputError` where the article cannot be read, `ConfigurationError` for an engine or a language that cannot
    be had, and `EngineError` where the engine fails on a readable article.
    """
    engines, second = _engines(engine, fallback), _second(cross_check)
    return _at_once(_summarize(_document(source, language), engines, second, _ask))


async def asummarize(
    source: Source,
    *,
    engine: str | Engine = DEFAULT,
    language: str | None = None,
    fallback: str | Engine | None = None,
    cross_check: str | Engine | None = None,
) -> Summary:
    """The same as `summarize`, for code with an event loop; many may run at once.

    An engine that reads without one, such as the offline engine, reads in a thread.
    """
    engines, second = _engines(engine, fallback), _second(cross_check)
    return await _summarize(_document(source, language), engines, second, _await)


# --- asking an engine, with and without an event loop ----------------------------------------------------------------

_Asking = Callable[[Engine, Document], Coroutine[Any, Any, Extraction]]


async def _ask(engine: Engine, document: Document) -> Extraction:
    return engine.extract(document)


async def _await(engine: Engine, document: Document) -> Extraction:
    if isinstance(engine, AsyncEngine):
        return await engine.aextract(document)
    in_thread = resolve_name("asyncio:to_thread")  # loaded by now where a loop runs; who has none need not load it
    extraction: Extraction = await in_thread(engine.extract, document)
    return extraction


def _at_once(work: Coroutine[Any, Any, _T]) -> _T:
    """The result of *work*, which never waits for anything: no event loop is needed, nor disturbed where one runs."""
    try:
        work.send(None)
    except StopIteration as end:
        result: _T = end.value
        return result
    raise RuntimeError("work that was to be done at once has waited")


# --- from a source to a summary --------------------------------------------------------------------------------------


def _engines(engine: str | Engine, fallback: str | Engine | None) -> list[Engine]:
    named = [engine] if fallback is None else [engine, fallback]
    return [engine_named(one) if isinstance(one, str) else one for one in named]


def _second(engine: str | Engine | None) -> Engine | None:
    return engine_named(engine) if isinstance(engine, str) else engine


def _document(source: Source, language: str | None) -> Document:
    if isinstance(source, Document):
        if language not in {None, source.language}:
            raise ConfigurationError(
                f"the document is in {source.language!r}, not in {language!r}",
                hint="give the language where the Document is made",
            )
        return source
    if isinstance(source, str):
        return Document.from_text(source, language=language)
    return Document.from_path(source, language=language)


async def _summarize(document: Document, engines: Sequence[Engine], second: Engine | None, ask: _Asking) -> Summary:
    """The summary of the first of *engines* that does not fail, held against what *second* reads."""
    summary = await _first(document, engines, ask)
    return summary if second is None else await _checked(document, summary, second, ask)


async def _checked(document: Document, summary: Summary, second: Engine, ask: _Asking) -> Summary:
    """*summary* with what *second* found and it did not. A second reader that fails costs nothing but its word."""
    try:
        other = ground(document, await ask(second, document))
    except (EngineError, UnsupportedLanguage) as error:
        check = CrossCheck(engine=second.name, only_there=(), only_here=(), failure=str(error))
    else:
        check = compared(len(document.text), summary, other, engine=second.name)
    checked = summary.model_copy(update={"cross_check": check})
    checked.verify(document.text)
    return checked


async def _first(document: Document, engines: Sequence[Engine], ask: _Asking) -> Summary:
    """The summary of the first of *engines* that does not fail; of the last one the failure is raised."""
    failure: EngineError | None = None
    for engine in engines[:-1]:
        try:
            return _summary(document, await ask(engine, document))
        except EngineError as error:
            failure = error
    return _summary(document, await ask(engines[-1], document), failure)


def _summary(document: Document, extraction: Extraction, failure: EngineError | None = None) -> Summary:
    # Of a long text each of these is large: tokens go before records come, and claims before coverage.
    cues = reporting_cues(document)
    grounded = ground(document, extraction)
    reading, asides = extraction.reading, extraction.asides
    del extraction
    coverage = cover(document, grounded.quotes, grounded.positions, grounded.disputed_facts, asides, cues)
    if failure:
        reading = reading.model_copy(update={"fallback": str(failure)})
    summary = trusted(
        Summary,
        schema_version=SCHEMA_VERSION,
        article=_article(document),
        gist=gist(grounded, reading.output_language or document.language, coverage.passages),
        actors=grounded.actors,
        quotes=grounded.quotes,
        positions=grounded.positions,
        disputed_facts=grounded.disputed_facts,
        coverage=coverage,
        rejected=grounded.rejected,
        cross_check=None,
        provenance=_provenance(reading),
    )
    summary.verify(document.text)
    return summary


def _article(document: Document) -> Article:
    title = document.title
    return trusted(
        Article,
        id=document.id,
        title=document.text[title.start : title.end] if title else None,
        language=document.language,
        sha256=document.sha256,
        length=len(document.text),
        notes=tuple(document.notes),
    )


def _provenance(reading: Reading) -> Provenance:
    """*reading* with this package's version and the fingerprint of the output; versions in order of their names."""
    versions = {**reading.versions, "summarizer": __version__}
    fields = {**dict(reading), "versions": dict(sorted(versions.items()))}
    return trusted(Provenance, **fields, schema_fingerprint=schema_fingerprint())
