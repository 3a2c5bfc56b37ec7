"""A text of five times the length takes five times the work: counted in calls, which no machine makes fewer or more."""

from __future__ import annotations

import pstats
from cProfile import Profile
from pathlib import Path

import pytest

from summarizer import summarize

_TIMES = 5


def _text(fixtures: list[Path], times: int) -> str:
    """The fixtures' paragraphs so many times over, each with a number."""
    source = [line.strip() for file in fixtures for line in file.read_text("utf-8").split("\n\n") if line.strip()]
    return "\n\n".join(f"{number}. {paragraph}" for number, paragraph in enumerate(source * times))


def _calls(text: str, language: str) -> int:
    profile = Profile()
    profile.runcall(summarize, text, language=language)
    calls: int = pstats.Stats(profile).total_calls  # type: ignore[attr-defined]
    return calls


@pytest.mark.parametrize("language", ["fr", "en", "de"])
def test_work_grows_with_the_length_of_a_text(language: str, repository: Path) -> None:
    """No rule goes through the whole text for each of its sentences."""
    fixtures = sorted((repository / "evals" / "fixtures").glob(f"{language}-*.txt"))
    short, long = _text(fixtures[:4], 1), _text(fixtures[:4], _TIMES)
    _calls(short, language)  # what is told of a word is told once

    each, more = _calls(short, language) / len(short), _calls(long, language) / len(long)

    assert more <= each
