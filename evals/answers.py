"""Where predictions come from: a run of the summarizer, a model that is asked now, or files of an earlier run.

Either way a failure is an answer: without a reading, and with the reason, so that it can be counted as all missed.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import summarizer
from evals.gold import GoldArticle
from evals.items import Reading, from_summary

__all__ = ["Answer", "Source", "by_engine", "by_model", "each", "failed", "from_folder", "understand"]

AT_ONCE = 8
"""Articles that a model is asked about at the same time."""


@dataclass(frozen=True)
class Answer:
    """What was predicted for one article: a reading, or None and the reason why there is none.

    `summary` is what the reading was made of, in its JSON form. `unsupported`: the engine does not read the language,
    and says so; the article counts as missed, and not as an error.
    """

    reading: Reading | None
    failure: str = ""
    summary: Mapping[str, Any] | None = None
    unsupported: bool = False


Source = Callable[[Sequence[GoldArticle]], list[Answer]]


def by_engine(engine: str) -> Source:
    """Answer by running the summarizer's *engine* on each article's file."""

    def answer(article: GoldArticle) -> Answer:
        try:
            summary = summarizer.summarize(article.path, engine=engine)
        except Exception as error:  # noqa: BLE001  # whatever the cause, the reader of this article got nothing
            return failed(error)
        return understand(summary.model_dump(mode="json"), article.text)

    return each(answer)


def by_model(settings: summarizer.ModelSettings) -> Source:
    """Answer by asking a language model now."""

    async def answers(articles: Sequence[GoldArticle]) -> list[Answer]:
        engine = summarizer.ModelEngine(settings)
        free = asyncio.Semaphore(AT_ONCE)

        async def answer(article: GoldArticle) -> Answer:
            async with free:
                try:
                    summary = await summarizer.asummarize(article.path, engine=engine)
                except summarizer.SummarizerError as error:
                    return failed(error)
            return understand(summary.model_dump(mode="json"), article.text)

        try:
            return await asyncio.gather(*map(answer, articles))
        finally:
            await engine.aclose()

    return lambda articles: asyncio.run(answers(articles))


def from_folder(folder: Path) -> Source:
    """Answer with the summary in ``NAME.json`` of *folder*; a missing or broken file is a failure."""

    def answer(article: GoldArticle) -> Answer:
        try:
            summary = json.loads((folder / f"{article.name}.json").read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            return failed(error)
        return understand(summary, article.text)

    return each(answer)


def each(answer: Callable[[GoldArticle], Answer]) -> Source:
    """A source that answers for one article after the other."""
    return lambda articles: [answer(article) for article in articles]


def failed(error: Exception) -> Answer:
    """No answer, because of *error*."""
    kind = type(error).__name__
    return Answer(None, f"{kind}: {error}", unsupported=kind == "UnsupportedLanguage")


def understand(summary: Mapping[str, Any], text: str) -> Answer:
    """Read a summary of *text* in its JSON form. One of another text fails: its offsets mean something else."""
    try:
        fingerprint = summary["article"]["sha256"]
        reading = from_summary(summary)
    except (KeyError, TypeError, AttributeError) as error:
        return Answer(None, f"not a summary: {type(error).__name__}: {error}")
    if fingerprint != hashlib.sha256(text.encode("utf-8")).hexdigest():
        return Answer(None, "summary of another text: the SHA-256 differs")
    return Answer(reading, summary=summary)
