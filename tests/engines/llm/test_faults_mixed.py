"""Servers that ask for patience, faults in any order, and answers with anything anywhere in them."""

from __future__ import annotations

import asyncio
import copy
import json
import random
import re
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from email.utils import formatdate
from typing import Any

import pytest

from summarizer import Document, ModelEngine, Summary, asummarize
from summarizer.engines.llm.claims import read_claims
from summarizer.engines.llm.examination import examine
from summarizer.errors import EngineError, RateLimited
from summarizer.render.json_text import render_pretty
from summarizer.segmentation import Passage
from tests.engines.llm.articles import ENGLISH, contents, hurry, only, quote, read, settings, texts
from tests.model_server import FAULTS, PRESETS, ModelServer, Step, broken, error

_RIGHT = [tuple(record["text"]) for record in ENGLISH.answer["quotes"]]
_QUICK = sorted((FAULTS | set(PRESETS)) - {"hang", "slow_body", "big"})
_SHORTFALL = re.compile(
    r"asked again, and (no answer: (127\.0\.0\.1 |the |an? )|the answer could not be read: )"
    r"|not asked again: |the answer was cut off, and the rest "
)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelServer]:
    """A server that runs for the length of one test, before a client that loses no time between two requests."""
    hurry(monkeypatch)
    with ModelServer() as running:
        yield running


# --- patience --------------------------------------------------------------------------------------------------------


def _in(seconds: float) -> str:
    return formatdate(time.time() + seconds, usegmt=True)


def _busy(wish: str, header: str = "retry-after", status: int = 429) -> Step:
    """A refusal with a wish for how long to wait."""
    return replace(error(status, "rate_limit_exceeded", "Slow down."), headers={header: wish})


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(("header", "wish"), [("retry-after", "0.05"), ("retry-after-ms", "50")])
def test_a_wish_is_met(header: str, wish: str, status: int, server: ModelServer) -> None:
    """A server that says for how long it wants to be left alone is left alone for so long, and then asked again."""
    server.script(_busy(wish, header, status), ENGLISH.right)

    summary = read(ENGLISH, server)

    first, second = (received.at for received in server.requests)
    assert second - first >= 0.049  # there is no upper bound: machines may be slow
    assert texts(summary) == _RIGHT


@pytest.mark.parametrize(
    "wish", ["soon", "-5", "", "nan", _in(-3600), "Wed, 99 Foo 2099"], ids="word minus none nan past no-date".split()
)
def test_a_wish_that_cannot_be_met(wish: str, server: ModelServer) -> None:
    """A wish that is no time, or a time gone by, holds nobody up for long."""
    server.script(_busy(wish), ENGLISH.right)

    summary = read(ENGLISH, server, deadline=30)

    assert len(server.requests) == 2
    assert texts(summary) == _RIGHT


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("header", "wish"),
    [("retry-after", "3600"), ("retry-after", _in(3 * 3600)), ("retry-after-ms", "3600000")],
    ids=["seconds", "date", "milliseconds"],
)
def test_a_wish_beyond_the_deadline_ends_it(header: str, wish: str, status: int, server: ModelServer) -> None:
    """A pause longer than an article may take is not waited for: one request, and the error says until when."""
    server.script(_busy(wish, header, status), ENGLISH.right)

    with pytest.raises(RateLimited, match=r"until \d{4}-\d\d-\d\d \d\d:\d\d.*--deadline"):
        read(ENGLISH, server)

    assert len(server.requests) == 1


@pytest.mark.parametrize("wish", ["1e13", "inf", "Thu, 30 Dec 9999 23:59:59 GMT"])
def test_a_wish_beyond_all_time(wish: str, server: ModelServer) -> None:
    """A pause that no calendar holds is an error of ours like any other."""
    server.script(_busy(wish), ENGLISH.right)

    with pytest.raises(RateLimited):
        read(ENGLISH, server)

    assert len(server.requests) == 1


def test_a_quota_loses_no_article(server: ModelServer) -> None:
    """Thirty articles at once before a server that bears fewer are all read, and refusals are not many."""
    server.script(ENGLISH.right)
    server.quota(rate=200, retry_after=0.05)

    async def all_of_them() -> list[Summary]:
        engine = ModelEngine(settings(server))
        try:
            return await asyncio.gather(
                *(asummarize(ENGLISH.text, engine=engine, language="en") for _ in range(30)),
            )
        finally:
            await engine.aclose()

    summaries = asyncio.run(all_of_them())

    assert [texts(summary) for summary in summaries] == [_RIGHT] * 30
    assert len(server.requests) < 30 * 4


# --- anything in any order -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(40))
def test_faults_in_any_order_keep_the_ceiling(seed: int, server: ModelServer) -> None:
    """Whatever comes after whatever, an article is a summary or an error, within its ceiling of requests."""
    chance = random.Random(seed)
    steps = [broken(name, answer=ENGLISH.answer) if name in FAULTS else broken(name) for name in _QUICK]
    server.script(*chance.choices(steps, k=12))
    most = chance.randint(1, 8)

    outcome: Summary | EngineError
    try:
        outcome = read(ENGLISH, server, max_requests=most, mode=chance.choice(["tools", "json_schema", "json"]))
    except EngineError as failed:
        outcome = failed

    assert 1 <= len(server.requests) <= most
    if isinstance(outcome, Summary):
        assert outcome.provenance.usage.requests == len(server.requests)
        assert [tuple(runs) for runs in texts(outcome)] == [runs for runs in _RIGHT if runs in texts(outcome)]


_JUNK: tuple[Any, ...] = (
    None,
    7,
    -1.5,
    True,
    "",
    "\x00",
    "x" * 5000,
    [],
    {},
    [[]],
    [None],
    {"text": None},
    "Ada Moss",
    ["Ada Moss"],
)


def _spoiled(chance: random.Random) -> Any:
    """The right answer with something else in a few places, at any depth."""
    answer: Any = copy.deepcopy(ENGLISH.answer)
    for _ in range(chance.randint(1, 4)):
        node, key = answer, chance.choice([*answer])
        while isinstance(node[key], list | dict) and node[key] and chance.random() < 0.8:
            node = node[key]
            key = chance.choice([*node]) if isinstance(node, dict) else chance.randrange(len(node))
        node[key] = chance.choice(_JUNK)
    return answer


@pytest.mark.parametrize("seed", range(60))
def test_answers_with_anything_in_them(seed: int, server: ModelServer) -> None:
    """Wherever an answer holds something else than asked for, what stands in the article is in, and nothing else."""
    chance = random.Random(seed)
    server.script(*(Step(_spoiled(chance)) for _ in range(4)))

    outcome: Summary | EngineError
    try:
        outcome = read(ENGLISH, server)
    except EngineError as failed:
        outcome = failed

    assert 1 <= len(server.requests) <= 4
    if isinstance(outcome, Summary):
        assert {runs for runs in texts(outcome) if runs not in _RIGHT} == set()
        json.loads(render_pretty(outcome).encode())


def test_no_defect_passes_for_a_shortfall(server: ModelServer) -> None:
    """What is told as a shortfall is what a server or a model did, never an error in reading it."""
    said: list[str] = []
    for seed in range(20):
        chance = random.Random(seed)
        server.script(*(Step(_spoiled(chance)) for _ in range(4)))
        with suppress(EngineError):
            said.extend(read(ENGLISH, server).provenance.shortfalls)

    assert [words for words in said if not _SHORTFALL.match(words)] == []


# --- answers without end ---------------------------------------------------------------------------------------------


def _lost(number: int) -> list[Any]:
    """So many quotes that stand nowhere."""
    return [quote("direct", "Ada Moss", f"word {place} stands nowhere") for place in range(number)]


@pytest.mark.parametrize("records", [_lost(300), [{}] * 300], ids=["lost", "malformed"])
def test_a_re_ask_is_bounded(records: list[Any], server: ModelServer) -> None:
    """However many items fail, a re-ask has less than 2.2 times the characters of the first request."""
    server.script(Step(only(quotes=records)))

    read(ENGLISH, server)

    first, second = (sum(map(len, contents(received))) for received in server.requests)
    assert second < 2.2 * first


def test_twice_the_failures_take_twice_the_steps() -> None:
    """The work of a re-ask grows with the number of failing items, not with its square."""
    document = Document.from_text(ENGLISH.text, language="en")

    def steps(number: int) -> int:
        claims = read_claims(only(actors=ENGLISH.answer["actors"], quotes=_lost(number)))
        passage = Passage(0, len(document.text))
        examination = examine(document, passage, claims, carried=0, thorough=False)
        taken = 0

        def count(*_: object) -> None:
            nonlocal taken
            taken += 1

        sys.setprofile(count)
        try:
            list(examination.complaints())
        finally:
            sys.setprofile(None)
        return taken

    assert steps(200) < 3 * steps(100)
