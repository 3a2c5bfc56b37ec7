"""Speed with a language model, as ratios within one run: ``python benchmarks/model_bench.py [--quick]``.

The model is a server in a process of its own that gives one answer, right for the article, after 50 ms. What is timed
is the program: articles a second with 64 at a time, against instructor alone on the same messages and answer; a quota
of 20 requests a second; and a command whose answer is in the cache, against one import of pydantic.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import instructor
import openai

import summarizer
from summarizer import ModelEngine, ModelSettings, asummarize
from summarizer.engines.llm.forecast import first_request
from summarizer.engines.llm.reply import Reply

__all__ = ["main"]

_ROOT = Path(__file__).parent.parent
_ARTICLE = (_ROOT / "examples" / "harbour-contract.txt").read_text(encoding="utf-8")
_AT_ONCE = 64


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, and return the exit code 0."""
    parser = argparse.ArgumentParser(description="Measure speed with a language model.")
    parser.add_argument("--quick", action="store_true", help="small sizes: shows that it runs, not how fast")
    quick = parser.parse_args(arguments).quick
    kinds = (("every quote of it", 1), ("every third quote of it", 3))
    for label, share in kinds[:1] if quick else kinds:
        with _server(_answer(share)) as url:
            asyncio.run(_throughput(url, label, articles=4 if quick else 192, rounds=1 if quick else 5))
    with _server(_answer(3), "20") as url:
        asyncio.run(_under_quota(url, articles=30 if quick else 200))
    with _server(_answer(3)) as url, tempfile.TemporaryDirectory() as folder:
        _from_cache(url, Path(folder), repeats=1 if quick else 15)
    return 0


def _answer(share: int) -> dict[str, Any]:
    """An answer that is right for the article, with one in *share* of the quotes that the offline engine finds."""
    found = summarizer.summarize(_ARTICLE)
    return {
        "actors": [actor.model_dump(exclude={"mentions"}) for actor in found.actors],
        "quotes": [_words(quote.model_dump()) for quote in found.quotes[::share]],
        "positions": [_words(position.model_dump()) for position in found.positions[::share]],
        "disputed_facts": [_words(fact.model_dump()) for fact in found.disputed_facts[::share]],
        "asides": [],
    }


def _words(value: Any) -> Any:
    """Spans as the words they hold; a piece of evidence keeps who says it."""
    if isinstance(value, dict) and {"start", "end", "text"} <= value.keys():
        rest = {key: part for key, part in value.items() if key not in {"start", "end"}}
        return rest if len(rest) > 1 else rest["text"]
    if isinstance(value, dict):
        return {key: _words(part) for key, part in value.items()}
    return [_words(part) for part in value] if isinstance(value, list | tuple) else value


@contextmanager
def _server(answer: dict[str, Any], *quota: str) -> Iterator[str]:
    command = [sys.executable, str(Path(__file__).parent / "canned_server.py"), "50", *quota]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        if server.stdin is None or server.stdout is None:
            raise RuntimeError("the server has no pipes")
        server.stdin.write(json.dumps(answer, ensure_ascii=False) + "\n")
        server.stdin.flush()
        yield f"http://127.0.0.1:{server.stdout.readline().strip()}/v1"
        server.stdin.close()


async def _throughput(url: str, label: str, articles: int, rounds: int) -> None:
    client = openai.AsyncOpenAI(base_url=url, api_key="none", max_retries=0)
    bare = instructor.from_openai(client, mode=instructor.Mode.JSON_SCHEMA)
    engine = ModelEngine(ModelSettings(model="canned", base_url=url))
    messages = first_request(summarizer.Document.from_text(_ARTICLE), engine.settings)["messages"]

    async def by_instructor() -> object:
        return await bare.chat.completions.create(
            model="canned", messages=messages, response_model=Reply, max_retries=0
        )

    async def by_us() -> object:
        return await asummarize(_ARTICLE, engine=engine)

    speeds: dict[str, list[float]] = {"instructor": [], "summarizer": []}
    costs: dict[str, list[float]] = {"instructor": [], "summarizer": []}
    for number in range(rounds + 1):
        for name, call in (("instructor", by_instructor), ("summarizer", by_us)):
            speed, cost = await _timed(call, articles)
            if number:  # the first round loads and connects
                speeds[name].append(speed)
                costs[name].append(cost)
    await engine.aclose()
    await client.close()
    (alone, ours), (alone_cpu, ours_cpu) = (map(statistics.median, each.values()) for each in (speeds, costs))
    print(
        f"{_AT_ONCE} at a time, {label}: {ours:.0f} articles a second, {ours_cpu:.1f} ms of CPU each; "
        f"instructor alone {alone:.0f}, {alone_cpu:.1f} ms: {ours / alone:.2f} of its speed"
    )


async def _timed(call: Callable[[], Awaitable[object]], number: int) -> tuple[float, float]:
    """Calls a second, and milliseconds of CPU for each."""
    free = asyncio.Semaphore(_AT_ONCE)

    async def one() -> None:
        async with free:
            await call()

    cpu, wall = time.process_time(), time.perf_counter()
    await asyncio.gather(*(one() for _ in range(number)))
    return number / (time.perf_counter() - wall), (time.process_time() - cpu) / number * 1000


async def _under_quota(url: str, articles: int) -> None:
    engine = ModelEngine(ModelSettings(model="canned", base_url=url))

    async def read(number: int) -> int:
        try:
            return len((await asummarize(f"{_ARTICLE}\n\nNote {number}.", engine=engine)).quotes)
        except summarizer.SummarizerError:
            return 0

    began = time.perf_counter()
    found = await asyncio.gather(*(read(number) for number in range(articles)))
    seconds = time.perf_counter() - began
    await engine.aclose()
    print(
        f"{articles} articles at once under a quota of 20 requests a second: {found.count(0)} lost, "
        f"{engine.spent.requests} requests, {seconds:.1f} s; at best {articles} and {max(articles - 20, 0) / 20:.1f} s"
    )


def _from_cache(url: str, folder: Path, repeats: int) -> None:
    place = {**os.environ, "PYTHONPATH": str(_ROOT), "SUMMARIZE_CACHE": str(folder / "answers.sqlite")}
    article = str(_ROOT / "examples" / "harbour-contract.txt")
    command = [sys.executable, "-m", "summarizer", "-m", "canned", "--base-url", url, "-f", "json", article]
    pydantic = [sys.executable, "-c", "import pydantic"]

    def seconds(call: list[str]) -> float:
        began = time.perf_counter()
        subprocess.run(call, env=place, check=True, capture_output=True)
        return time.perf_counter() - began

    seconds(command)
    pairs = [(seconds(command), seconds(pydantic)) for _ in range(repeats)]
    cached, reference = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(
        f"an article in the cache, from the start of the process: {cached * 1000:.0f} ms, "
        f"{cached / reference:.2f} × python -c 'import pydantic'"
    )


if __name__ == "__main__":
    raise SystemExit(main())
