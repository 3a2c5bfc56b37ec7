"""Record what a model answers, one cassette for each article; and read an article with the answers on its cassette."""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Final

import summarizer
from evals import tape
from evals.answers import Answer, Source, each, failed, understand
from evals.cassettes import CassetteSet
from evals.gold import GoldArticle

__all__ = ["by_cassettes", "record", "record_all"]

_PATIENCE: Final = 24 * 3600.0  # seconds: whoever answers by hand may sleep over it
_USAGE: Final = ("requests", "re_asks", "input_tokens", "cached_tokens", "output_tokens", "cost_usd")


def record_all(
    cassettes: CassetteSet, articles: Sequence[GoldArticle], base_url: str | None, *, at_once: int
) -> Iterator[tuple[str, str]]:
    """Record *articles*, some *at_once*; yields name and outcome of each as it ends, "recorded" or what went wrong.

    Several at once have a process each, since vcrpy cannot tell apart what several threads or tasks send.
    """
    if at_once == 1:
        yield from ((article.name, _outcome(cassettes, article, base_url)) for article in articles)
        return
    with ProcessPoolExecutor(at_once, mp_context=get_context("spawn")) as pool:
        running = {pool.submit(_outcome, cassettes, article, base_url): article.name for article in articles}
        yield from ((running[done], done.result()) for done in as_completed(running))


def _outcome(cassettes: CassetteSet, article: GoldArticle, base_url: str | None) -> str:
    try:
        record(cassettes, article, base_url)
    except (summarizer.SummarizerError, tape.SecretFound, OSError) as error:
        return f"{type(error).__name__}: {error}"
    return "recorded"


def record(cassettes: CassetteSet, article: GoldArticle, base_url: str | None) -> None:
    """Ask about *article* and write its cassette, in one go at the end; what fails leaves the old one as it was.

    Raises `SummarizerError` where there is no answer, `SecretFound` where the cassette would hold a key.
    """
    cassettes.folder.mkdir(parents=True, exist_ok=True)
    settings = cassettes.model_settings(base_url, **_patience(cassettes.kind))
    with tempfile.TemporaryDirectory(dir=cassettes.folder, prefix=".recording-") as folder:
        draft = Path(folder) / "draft.yaml"
        with tape.recording(draft):
            summary = _read(article, settings)
        raw = {"provenance": _provenance(cassettes, article, summary), **tape.load(draft.read_text(encoding="utf-8"))}
        text = tape.dump(tape.clean(raw))
        if found := tape.secrets(text, settings.key if settings.key != "none" else None):
            raise tape.SecretFound(f"{article.name}: the answer or the request holds {', '.join(found)}; not written")
        draft.write_text(text, encoding="utf-8")
        draft.replace(cassettes.file(article.name))


def _patience(kind: str) -> dict[str, float]:
    return {"timeout": _PATIENCE, "deadline": _PATIENCE} if kind == "relayed" else {}


def _read(article: GoldArticle, settings: summarizer.ModelSettings) -> summarizer.Summary:
    engine = summarizer.ModelEngine(settings)
    try:
        return summarizer.summarize(article.path, engine=engine)
    finally:
        engine.close()


def _provenance(cassettes: CassetteSet, article: GoldArticle, summary: summarizer.Summary) -> dict[str, Any]:
    told = summary.provenance
    usage = told.usage.model_dump()
    return {
        "kind": cassettes.kind,
        "answered_by": told.model,
        "settings": cassettes.settings,
        "article": hashlib.sha256(article.text.encode()).hexdigest(),
        **summarizer.fingerprints(),
        "versions": {"summarizer": summarizer.__version__, **told.versions},
        "usage": {name: usage[name] for name in _USAGE},
        "seconds": None if cassettes.kind == "relayed" or usage["seconds"] is None else round(usage["seconds"], 1),
        "recorded": datetime.now(UTC).date().isoformat(),
    }


def by_cassettes(cassettes: CassetteSet) -> Source:
    """Answer with what is on the cassettes: no network, nothing recorded, every answer played.

    A cassette that is not fresh is a failure that says why. Raises `ValueError` for a set that is made up: its answers
    would be a figure of nothing.
    """
    if cassettes.kind == "synthetic":
        raise ValueError(f"{cassettes.folder}: these answers are made up; they enter no figure")

    def answer(article: GoldArticle) -> Answer:
        state = cassettes.state(article)
        if state.state != "fresh":
            return Answer(None, str(state))
        return _played(cassettes, article)

    return each(answer)


def _played(cassettes: CassetteSet, article: GoldArticle) -> Answer:
    file = cassettes.file(article.name)
    length = len(tape.read(file)["interactions"])
    # No more may be asked than was: a question that is not on the cassette is not waited for.
    settings = cassettes.model_settings(tape.BASE_URL, api_key="none", max_requests=length)
    with tape.playing(file) as cassette:
        try:
            summary = _read(article, settings)
        except summarizer.SummarizerError as error:
            return failed(error)
        played = cassette.play_count
    if played != length:
        return Answer(
            None, f"stale: {played} of {length} answers on the cassette were asked for ({_asked(file, played)})"
        )
    return understand(summary.model_dump(mode="json"), article.text)


def _asked(file: Path, number: int) -> str:
    """The last message of the request after *number*, shortened: what is no longer asked in these words."""
    body = json.loads(tape.read(file)["interactions"][number]["request"]["body"])
    return "recorded was: " + " ".join(body["messages"][-1]["content"].split())[:160]
