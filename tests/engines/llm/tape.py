"""Whole runs on tape: requests and answers as they went over the wire, replayed without a server.

``python -m tests.engines.llm.tape`` records them anew, against the server of the tests: what is on them is made up, and
good for showing that a run is the same run. A change of prompt or schema makes them stale, and the tests say so.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from vcr.cassette import Cassette

import summarizer
from evals import tape
from summarizer import ModelEngine, ModelSettings, Summary
from tests.engines.llm.articles import ENGLISH, altered, only
from tests.model_server import ModelServer, Step, broken, reply

__all__ = ["FOLDER", "RUNS", "run", "taped"]

FOLDER = Path(__file__).parent.parent.parent / "cassettes"
_MISQUOTED = altered(ENGLISH.answer, "quotes", 0, text=["We did pay the fine"])

RUNS: dict[str, tuple[Step, ...]] = {
    "right-at-first": (reply(ENGLISH.answer),),
    "asked-again": (reply(_MISQUOTED), reply(only(quotes=[ENGLISH.answer["quotes"][0]]))),
    "refused-for-good": (reply(_MISQUOTED), reply(_MISQUOTED)),
    "cut-and-continued": (broken("length", answer=ENGLISH.answer), reply(ENGLISH.answer)),
}
"""Name of a run, and what the server answers in it."""


def run(base_url: str = tape.BASE_URL) -> Summary:
    """Read the English article with a model."""
    engine = ModelEngine(ModelSettings(model="test-model", base_url=base_url, api_key="sk-not-for-tape"))
    try:
        return summarizer.summarize(ENGLISH.text, engine=engine)
    finally:
        engine.close()


def taped(name: str) -> AbstractContextManager[Cassette]:
    """Play the tape of a run."""
    return tape.playing(FOLDER / f"{name}.yaml")


def _record(name: str, steps: tuple[Step, ...]) -> None:
    file = FOLDER / f"{name}.yaml"
    file.unlink(missing_ok=True)
    with ModelServer() as server, tape.recording(file):
        server.script(*steps)
        run(server.base_url)
    made_up = {"provenance": {"kind": "synthetic"}, **tape.load(file.read_text(encoding="utf-8"))}
    file.write_text(tape.dump(tape.clean(made_up)), encoding="utf-8")


if __name__ == "__main__":
    for name, steps in RUNS.items():
        _record(name, steps)
