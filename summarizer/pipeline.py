"""From an article to its summary: read, extract, ground, cover, put into words."""

from __future__ import annotations

import os

from summarizer import __version__
from summarizer.coverage import cover
from summarizer.document import Document
from summarizer.engines.engine import Engine
from summarizer.engines.registry import DEFAULT, engine_named
from summarizer.errors import ConfigurationError
from summarizer.gist import gist
from summarizer.grounding import ground
from summarizer.render.json_text import schema_fingerprint
from summarizer.schema.provenance import Provenance, Reading
from summarizer.schema.summary import Article, Summary

__all__ = ["summarize"]


def summarize(
    source: str | os.PathLike[str] | Document, *, engine: str | Engine = DEFAULT, language: str | None = None
) -> Summary:
    """Who says what, who stands where and what is in dispute in one article.

    A string is the article's text, a path names its file, a `Document` has been read already. *engine* is an engine or
    the name of one. *language* is an ISO 639-1 code; without it the language is told from the text.

    Raises `InputError` where the article cannot be read, `ConfigurationError` for an engine or a language that cannot
    be had, and `EngineError` where the engine fails on a readable article.
    """
    reader = engine_named(engine) if isinstance(engine, str) else engine
    return _read(_document(source, language), reader)


def _document(source: str | os.PathLike[str] | Document, language: str | None) -> Document:
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


def _read(document: Document, engine: Engine) -> Summary:
    extraction = engine.extract(document)
    grounded = ground(document, extraction)
    coverage = cover(document, grounded.quotes, grounded.positions, grounded.disputed_facts, extraction.asides)
    summary = Summary(
        article=_article(document),
        gist=gist(grounded, document.language, coverage.passages),
        actors=grounded.actors,
        quotes=grounded.quotes,
        positions=grounded.positions,
        disputed_facts=grounded.disputed_facts,
        coverage=coverage,
        rejected=grounded.rejected,
        provenance=_provenance(extraction.reading),
    )
    summary.verify(document.text)
    return summary


def _article(document: Document) -> Article:
    title = document.title
    return Article(
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
    return Provenance(**fields, schema_fingerprint=schema_fingerprint())
