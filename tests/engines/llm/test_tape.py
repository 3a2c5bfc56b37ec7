"""Whole runs from tape: the same requests, the same answers, the same summary."""

from __future__ import annotations

import re

import pytest

from tests.engines.llm.articles import ENGLISH, texts
from tests.engines.llm.tape import RUNS, run, taped

_RIGHT = [tuple(quote["text"]) for quote in ENGLISH.answer["quotes"]]


@pytest.mark.parametrize("name", RUNS)
def test_a_run_is_on_tape_to_the_last_request(name: str) -> None:
    """A run sends exactly what is on its tape, and all of it: no server is there to be asked anything else."""
    with taped(name) as tape:
        summary = run()

        assert tape.all_played
        assert tape.play_count == summary.provenance.usage.requests == len(RUNS[name])


@pytest.mark.parametrize("name", ["right-at-first", "asked-again", "cut-and-continued"])
def test_what_comes_of_it_is_right(name: str) -> None:
    """However many questions it took, every quote is there, and none that nobody said."""
    with taped(name):
        summary = run()

    assert sorted(texts(summary)) == sorted(_RIGHT)
    assert summary.rejected == ()


def test_what_stays_wrong_is_refused() -> None:
    """A quote that lost its negation and does not get it back is in no list but that of the refused."""
    with taped("refused-for-good"):
        summary = run()

    assert sorted(texts(summary)) == sorted(_RIGHT[1:])
    assert [refused.text for refused in summary.rejected] == ["We did pay the fine"]


@pytest.mark.parametrize("name", RUNS)
def test_no_key_is_on_tape(name: str) -> None:
    """Neither the key nor anything that looks like one stands on a tape."""
    with taped(name) as tape:
        written = repr(list(tape.requests)) + repr(list(tape.responses)) + repr([r.headers for r in tape.requests])
        run()

    assert not re.search(r"sk-|bearer|authorization|api[-_]?key", written, re.IGNORECASE)
