"""Whole runs on tape: requests and answers as they went over the wire, replayed without a server.

``python -m tests.engines.llm.tape`` records them anew, against the server of the tests: what is on them is made up, and
good for showing that a run is the same run. A change of prompt or schema makes them stale, and the tests say so.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import vcr
from vcr.cassette import Cassette
from vcr.request import Request

import summarizer
from summarizer import ModelEngine, ModelSettings, Summary
from tests.engines.llm.articles import ENGLISH, altered, only
from tests.model_server import ModelServer, Step, broken, reply

__all__ = ["RUNS", "run", "taped"]

_FOLDER = Path(__file__).parent.parent.parent / "cassettes"
_SERVER = "http://model.test/v1"
_MISQUOTED = altered(ENGLISH.answer, "quotes", 0, text=["We did pay the fine"])

RUNS: dict[str, tuple[Step, ...]] = {
    "right-at-first": (reply(ENGLISH.answer),),
    "asked-again": (reply(_MISQUOTED), reply(only(quotes=[ENGLISH.answer["quotes"][0]]))),
    "refused-for-good": (reply(_MISQUOTED), reply(_MISQUOTED)),
    "cut-and-continued": (broken("length", answer=ENGLISH.answer), reply(ENGLISH.answer)),
}
"""Name of a run, and what the server answers in it."""


def run(base_url: str = _SERVER) -> Summary:
    """Read the English article with a model."""
    engine = ModelEngine(ModelSettings(model="test-model", base_url=base_url, api_key="sk-not-for-tape"))
    try:
        return summarizer.summarize(ENGLISH.text, engine=engine)
    finally:
        engine.close()


@contextmanager
def taped(name: str, mode: str = "none") -> Iterator[Cassette]:
    """Play the tape of a run; in the mode ``all``, record it."""
    tape = vcr.VCR(
        record_mode=mode,
        match_on=["method", "path", "json"],
        before_record_request=_without_place,
        before_record_response=_without_headers,
        decode_compressed_response=True,
        record_on_exception=False,
    )
    tape.register_matcher("json", _same_json)
    with tape.use_cassette(str(_FOLDER / f"{name}.yaml")) as cassette:
        yield cassette


def _same_json(one: Request, other: Request) -> None:
    assert json.loads(one.body) == json.loads(other.body)


def _without_place(request: Request) -> Request:
    """*request* as it would go to any server: no key, and no port of the day."""
    request.headers = {"content-type": "application/json"}
    request.uri = urlunsplit(urlsplit(request.uri)._replace(netloc=urlsplit(_SERVER).netloc))
    return request


def _without_headers(response: dict[str, Any]) -> dict[str, Any]:
    response["headers"] = {"content-type": ["application/json"]}
    return response


if __name__ == "__main__":
    for name, steps in RUNS.items():
        (_FOLDER / f"{name}.yaml").unlink(missing_ok=True)
        with ModelServer() as server, taped(name, "all"):
            server.script(*steps)
            run(server.base_url)
