"""Many articles at once, answers that were kept, and who reads where a model fails."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from summarizer import Cache, ModelEngine, Summary, asummarize, summarize
from summarizer.errors import EngineError
from summarizer.pipeline import Source
from summarizer.render.json_text import render_pretty
from tests.engines.llm.articles import (
    ENGLISH,
    FRENCH,
    altered,
    answer_of,
    article_in,
    hurry,
    only,
    read,
    settings,
    texts,
)
from tests.model_server import ModelServer, Received, broken, error, reply

_RIGHT = [tuple(record["text"]) for record in ENGLISH.answer["quotes"]]
_KEY = "canary-7f3a91c2"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelServer]:
    """A server that runs for the length of one test, before a client that loses no time between two requests."""
    hurry(monkeypatch)
    with ModelServer() as running:
        yield running


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    """An empty cache."""
    kept = Cache(tmp_path / "kept" / "answers.sqlite")
    yield kept
    kept.close()


def _at_once(
    server: ModelServer, sources: list[Source], *, cache: Cache | None = None, **changes: Any
) -> list[Summary]:
    """Summaries of English *sources*, all asked for at the same time, by one engine."""

    async def all_of_them() -> list[Summary]:
        engine = ModelEngine(settings(server, **changes), cache=cache)
        try:
            return await asyncio.gather(*(asummarize(source, engine=engine, language="en") for source in sources))
        finally:
            await engine.aclose()

    return asyncio.run(all_of_them())


# --- kept answers ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("changes", [{}, {"window": 60}], ids=["whole", "in parts"])
def test_what_was_read_before_costs_nothing(changes: dict[str, Any], server: ModelServer, cache: Cache) -> None:
    """Read a second time, an article costs no request, and the output is the same to the byte."""
    server.script(reply(lambda received: answer_of(ENGLISH, received)))
    first = read(ENGLISH, server, cache=cache, **changes)
    asked = len(server.requests)

    again = read(ENGLISH, server, cache=Cache(cache.path), **changes)

    assert asked == first.provenance.windows
    assert len(server.requests) == asked
    assert render_pretty(again).encode() == render_pretty(first).encode()


@pytest.mark.parametrize(
    "changes",
    [
        {"model": "another-model"},
        {"mode": "tools"},
        {"mode": "json"},
        {"output_language": "fr"},
        {"temperature": 0.7},
        {"thorough": True},
        {"window": 60},
        {"max_requests": 7},
    ],
    ids=str,
)
def test_another_question_is_asked(changes: dict[str, Any], server: ModelServer, cache: Cache) -> None:
    """Whatever changes the answer is a question of its own."""
    server.script(ENGLISH.right)
    read(ENGLISH, server, cache=cache)

    read(ENGLISH, server, cache=cache, **changes)

    assert len(server.requests) >= 2


def test_another_server_is_asked(server: ModelServer, cache: Cache) -> None:
    """The answer of one server is not taken for that of another."""
    server.script(ENGLISH.right)
    read(ENGLISH, server, cache=cache)

    read(ENGLISH, server, cache=cache, base_url=f"{server.base_url}/")
    read(ENGLISH, server, cache=cache, base_url=server.base_url.replace("/v1", "/other/v1"))

    assert [received.path for received in server.requests] == ["/v1/chat/completions", "/other/v1/chat/completions"]


def test_another_article_is_asked_about(server: ModelServer, cache: Cache) -> None:
    """One character more is another article."""
    server.script(ENGLISH.right)
    read(ENGLISH.text, server, cache=cache)

    read(f"{ENGLISH.text}.", server, cache=cache)

    assert len(server.requests) == 2


def test_a_key_is_no_part_of_the_question(server: ModelServer, cache: Cache) -> None:
    """With another key the same question has the same answer."""
    server.script(ENGLISH.right)
    read(ENGLISH, server, cache=cache, api_key=_KEY)

    read(ENGLISH, server, cache=cache, api_key="another")

    assert len(server.requests) == 1


def test_a_key_is_written_nowhere(server: ModelServer, cache: Cache) -> None:
    """No file of the cache holds the key, though the server was sent it and an answer cost it."""
    server.script(ENGLISH.right)

    summary = read(ENGLISH, server, cache=cache, api_key=_KEY)
    cache.close()

    files = [path for path in cache.path.parent.iterdir() if path.is_file()]
    assert server.requests[0].headers["authorization"] == f"Bearer {_KEY}"
    assert [path for path in files if _KEY.encode() in path.read_bytes()] == []
    assert any(b"Norrey Lines" in path.read_bytes() for path in files)
    assert _KEY not in render_pretty(summary)


@pytest.mark.parametrize("name", ["401", "500", "close", "refusal", "deep", "empty_200", "400"])
def test_a_failure_is_not_kept(name: str, server: ModelServer, cache: Cache) -> None:
    """An article on which a model failed is asked about again."""
    server.script(broken(name))
    with pytest.raises(EngineError):
        read(ENGLISH, server, cache=cache)
    server.script(ENGLISH.right)

    summary = read(ENGLISH, server, cache=cache)

    assert texts(summary) == _RIGHT
    assert cache.contents().entries == 1


def test_what_fell_short_is_not_kept(server: ModelServer, cache: Cache) -> None:
    """A reading with a shortfall is done again, and then kept."""
    server.script(reply(altered(ENGLISH.answer, "quotes", 0, text=["We did pay the fine"])), broken("401"))
    short = read(ENGLISH, server, cache=cache)
    server.script(ENGLISH.right)

    again = read(ENGLISH, server, cache=cache)
    kept = read(ENGLISH, server, cache=cache)

    assert short.provenance.shortfalls
    assert again.provenance.shortfalls == ()
    assert render_pretty(kept) == render_pretty(again)
    assert len(server.requests) == 3


def test_windows_are_kept_one_by_one(server: ModelServer, cache: Cache) -> None:
    """Where a later window failed, the next run asks about that one and those behind it alone."""
    careful = reply(lambda received: answer_of(ENGLISH, received))
    server.script(careful, careful, broken("refusal"))
    with pytest.raises(EngineError):
        read(ENGLISH, server, cache=cache, window=60)
    server.script(careful)
    del server.requests[:]

    summary = read(ENGLISH, server, cache=cache, window=60)

    assert len(server.requests) == summary.provenance.windows - 2
    assert texts(summary) == _RIGHT


@pytest.mark.parametrize("damage", ["UPDATE answers SET value = '{}'", "UPDATE answers SET value = value || ' '"])
def test_a_damaged_answer_is_asked_for_again(damage: str, server: ModelServer, cache: Cache) -> None:
    """An entry that is not as it was written is no answer."""
    server.script(ENGLISH.right)
    read(ENGLISH, server, cache=cache)
    cache.close()
    connection = sqlite3.connect(cache.path, isolation_level=None)
    connection.execute(damage)
    connection.close()

    summary = read(ENGLISH, server, cache=cache)

    assert len(server.requests) == 2
    assert texts(summary) == _RIGHT


def test_a_broken_cache_costs_no_article(server: ModelServer, tmp_path: Path) -> None:
    """Where the cache cannot be written, the article is read all the same, and the cache says why it was not used."""
    server.script(ENGLISH.right)
    cache = Cache(tmp_path)  # a folder

    summary = read(ENGLISH, server, cache=cache)

    assert texts(summary) == _RIGHT
    assert str(tmp_path) in str(cache.problem)


# --- many at once ----------------------------------------------------------------------------------------------------


def test_many_at_once_get_their_own(server: ModelServer) -> None:
    """Forty articles at once are forty requests, and each summary is of its own article."""
    articles = [ENGLISH.text.replace("Norrey Lines", f"Norrey Lines {number}") for number in range(40)]

    def answer(received: Received) -> dict[str, list[Any]]:
        name = article_in(received).partition("ferry firm ")[2].partition(" £")[0]
        return only(actors=[{"name": name, "kind": "organization", "role": None, "aliases": [], "main": True}])

    server.script(reply(answer, delay=0.01))

    summaries = _at_once(server, [*articles])

    assert len(server.requests) == 40
    assert [summary.actors[0].name for summary in summaries] == [f"Norrey Lines {number}" for number in range(40)]
    assert [summary.rejected for summary in summaries] == [()] * 40


def test_the_same_article_at_once_is_asked_about_once(server: ModelServer, cache: Cache) -> None:
    """Twenty times the same article at the same time is one request, and twenty times the same summary."""
    server.script(reply(ENGLISH.answer, delay=0.05))

    summaries = _at_once(server, [ENGLISH.text] * 20, cache=cache)

    assert len(server.requests) == 1
    assert {render_pretty(summary) for summary in summaries} == {render_pretty(summaries[0])}
    assert texts(summaries[0]) == _RIGHT


def test_who_waited_for_a_failure_asks_for_itself(server: ModelServer, cache: Cache) -> None:
    """Where the first of several that want the same fails, one of the others asks, and the rest take its answer."""
    server.script(broken("refusal", delay=0.05), ENGLISH.right)

    async def all_of_them() -> list[Summary | BaseException]:
        engine = ModelEngine(settings(server), cache=cache)
        try:
            work = (asummarize(ENGLISH.text, engine=engine, language="en") for _ in range(5))
            return await asyncio.gather(*work, return_exceptions=True)
        finally:
            await engine.aclose()

    first, *others = asyncio.run(all_of_them())

    assert isinstance(first, EngineError)
    assert len(server.requests) == 2
    assert [texts(summary) for summary in others if isinstance(summary, Summary)] == [_RIGHT] * 4


def test_a_form_is_learned_once_for_all(server: ModelServer) -> None:
    """A form that the server refuses is not tried again for the next article."""
    server.script(ENGLISH.right)
    server.reject_mode("json_schema")
    engine = ModelEngine(settings(server))

    first, second = (summarize(ENGLISH.text, engine=engine, language="en") for _ in range(2))
    engine.close()

    assert len(server.requests) == 3
    assert (first.provenance.mode, second.provenance.mode) == ("tools", "tools")
    assert second.provenance.usage.requests == 1


def test_without_a_loop_within_a_loop(server: ModelServer) -> None:
    """`summarize` works where an event loop runs, and leaves it alone."""
    server.script(ENGLISH.right)

    async def inside() -> tuple[Summary, str]:
        summary = read(ENGLISH, server)
        return summary, await asyncio.sleep(0, "still here")

    summary, said = asyncio.run(inside())

    assert texts(summary) == _RIGHT
    assert said == "still here"


def test_an_engine_serves_one_loop_after_another(server: ModelServer) -> None:
    """The same engine reads in an event loop, in the next one, and without one."""
    server.script(ENGLISH.right)
    engine = ModelEngine(settings(server))

    async def once() -> Summary:
        try:
            return await asummarize(ENGLISH.text, engine=engine, language="en")
        finally:
            await engine.aclose()

    summaries = [asyncio.run(once()), asyncio.run(once()), summarize(ENGLISH.text, engine=engine, language="en")]
    engine.close()

    assert [texts(summary) for summary in summaries] == [_RIGHT] * 3
    assert engine.spent.requests == 3


# --- who reads instead -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["401", "refusal", "500", "400_context", "deep"])
def test_the_fallback_reads_and_says_why(name: str, server: ModelServer) -> None:
    """Where the model fails the other engine reads, and the provenance has its name and the reason, in one line."""
    server.script(broken(name))

    summary = read(FRENCH, server, fallback="offline")

    with pytest.raises(EngineError) as failed:
        read(FRENCH, server)
    assert summary.provenance.engine == "offline"
    assert summary.provenance.fallback == str(failed.value)
    assert "\n" not in summary.provenance.fallback
    assert summary.quotes


def test_the_fallback_rests_while_the_model_answers(server: ModelServer) -> None:
    """A model that answers badly, but answers, is not replaced."""
    server.script(error(500, "server_error", "once"), ENGLISH.right)

    summary = read(ENGLISH, server, fallback="offline")

    assert (summary.provenance.engine, summary.provenance.fallback) == ("model", None)
    assert texts(summary) == _RIGHT
