"""Where predictions come from: a run of the summarizer, or files of an earlier run.

Either way a failure is an answer: without a reading, and with the reason, so that it can be counted as all missed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import summarizer
from evals.gold import GoldArticle
from evals.items import Reading, from_summary

__all__ = ["Answer", "Source", "by_engine", "from_folder", "understand"]


@dataclass(frozen=True)
class Answer:
    """What was predicted for one article: a reading, or None and the reason why there is none."""

    reading: Reading | None
    failure: str = ""


Source = Callable[[GoldArticle], Answer]


def by_engine(engine: str) -> Source:
    """Answer by running the summarizer's *engine* on the article's file."""

    def answer(article: GoldArticle) -> Answer:
        try:
            summary = summarizer.summarize(article.path, engine=engine)
        except Exception as error:  # noqa: BLE001  # whatever the cause, the reader of this article got nothing
            return Answer(None, f"{type(error).__name__}: {error}")
        return understand(summary.model_dump(mode="json"), article.text)

    return answer


def from_folder(folder: Path) -> Source:
    """Answer with the summary in ``NAME.json`` of *folder*; a missing or broken file is a failure."""

    def answer(article: GoldArticle) -> Answer:
        try:
            summary = json.loads((folder / f"{article.name}.json").read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            return Answer(None, f"{type(error).__name__}: {error}")
        return understand(summary, article.text)

    return answer


def understand(summary: Mapping[str, Any], text: str) -> Answer:
    """Read a summary of *text* in its JSON form. One of another text fails: its offsets mean something else."""
    try:
        fingerprint = summary["article"]["sha256"]
        reading = from_summary(summary)
    except (KeyError, TypeError, AttributeError) as error:
        return Answer(None, f"not a summary: {type(error).__name__}: {error}")
    if fingerprint != hashlib.sha256(text.encode("utf-8")).hexdigest():
        return Answer(None, "summary of another text: the SHA-256 differs")
    return Answer(reading)
