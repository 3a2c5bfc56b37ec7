"""A text of five times the length takes five times the work: counted in calls, which no machine makes fewer or more."""

from __future__ import annotations

import pstats
from cProfile import Profile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from summarizer import Document, summarize
from summarizer.engines.offline import engine
from summarizer.engines.offline.reading.scene import Scene, read_scene

_TIMES = 5
_SENTENCE = 400  # tokens; what one pair of marks holds together may be several


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


class _Noting(list[Any]):
    """A list that notes the longest piece that was cut out of it."""

    longest = 0

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, slice):
            first, last, _ = key.indices(len(self))
            _Noting.longest = max(_Noting.longest, last - first)
        return super().__getitem__(key)


@pytest.mark.parametrize("language", ["fr", "en", "de", "es"])
def test_no_rule_cuts_out_more_than_a_sentence(
    language: str, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A piece that begins with the text, because nothing was found, would grow with it."""

    def noting(document: Document) -> Scene:
        scene = read_scene(document)
        return replace(scene, tokens=_Noting(scene.tokens), lowers=_Noting(scene.lowers))

    monkeypatch.setattr(engine, "read_scene", noting)
    monkeypatch.setattr(_Noting, "longest", 0)
    fixtures = sorted((repository / "evals" / "fixtures").glob(f"{language}-*.txt"))

    summarize(_text(fixtures[:4], 2), language=language)

    assert 0 < _Noting.longest < _SENTENCE
