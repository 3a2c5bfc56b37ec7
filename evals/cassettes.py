"""Sets of cassettes: which model they are of, what is on them, and whether they still fit what would be asked today.

A set is a folder: ``set.yaml`` says which model was asked and how, ``ARTICLE.yaml`` is the cassette of one article. An
answer is worth nothing without the question it was given to, so every difference between the question then and the
question now is named.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final, Literal

import yaml  # type: ignore[import-untyped,unused-ignore]  # PyYAML ships no types

import summarizer
from evals import tape
from evals.gold import GoldArticle

__all__ = ["KINDS", "CassetteSet", "State", "find_sets"]

KINDS: Final = ("live", "relayed", "synthetic")
"""How answers came about: from a model's API; from a model somebody asked by hand; made up, and good for no figure."""

_ABOUT: Final = "set.yaml"
_SETTINGS: Final = ("model", "mode", "temperature", "window", "thorough", "output_language")
"""What of the settings of a model changes the question or the answer."""


@dataclass(frozen=True)
class State:
    """Of one article's cassette: fresh, stale (`reasons` say why), missing, or an orphan without an article."""

    article: str
    state: Literal["fresh", "stale", "missing", "orphan"]
    reasons: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.article}: {self.state}" + (f" ({'; '.join(self.reasons)})" if self.reasons else "")


@dataclass(frozen=True)
class CassetteSet:
    """The cassettes of one model."""

    folder: Path
    kind: str
    model: str
    mode: str | None = None
    temperature: float | None = None
    window: int | None = None
    thorough: bool = False
    output_language: str | None = None

    @classmethod
    def open(cls, folder: Path) -> CassetteSet:
        """The set in *folder*. Raises `ValueError` where there is none, or its `set.yaml` is not one."""
        file = folder / _ABOUT
        try:
            about = yaml.safe_load(file.read_text(encoding="utf-8"))
            known = {field.name for field in fields(cls)} - {"folder"}
            if not isinstance(about, dict) or not {"kind", "model"} <= about.keys() <= known:
                raise ValueError(f"{file}: needs kind and model, and knows {', '.join(sorted(known))}")
        except (OSError, yaml.YAMLError) as error:
            raise ValueError(f"{file}: {error}") from error
        if about["kind"] not in KINDS:
            raise ValueError(f"{file}: kind {about['kind']!r} is none of {', '.join(KINDS)}")
        return cls(folder, **about)

    def save(self) -> None:
        """Write `set.yaml`."""
        about = {
            "kind": self.kind,
            **{name: getattr(self, name) for name in _SETTINGS if getattr(self, name) is not None},
        }
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / _ABOUT).write_text(yaml.safe_dump(about, sort_keys=False), encoding="utf-8")

    @property
    def name(self) -> str:
        """What the set is called in tables."""
        return self.folder.name

    @property
    def settings(self) -> dict[str, Any]:
        """The settings that a question depends on, as they go into a cassette's provenance."""
        return {name: getattr(self, name) for name in _SETTINGS}

    def model_settings(self, base_url: str | None, **more: Any) -> summarizer.ModelSettings:
        """Settings to ask the set's model with, or to play its cassettes."""
        given = {name: value for name, value in self.settings.items() if value is not None}
        return summarizer.ModelSettings(base_url=base_url, **given, **more)

    def file(self, article: str) -> Path:
        """Where the cassette of *article* is, or would be."""
        return self.folder / f"{article}.yaml"

    def states(self, articles: Sequence[GoldArticle]) -> Iterator[State]:
        """The state of every article's cassette, in order, and of the cassettes that belong to none."""
        for article in articles:
            yield self.state(article)
        names = {article.name for article in articles}
        for file in sorted(self.folder.glob("*.yaml")):
            if file.name != _ABOUT and file.stem not in names:
                yield State(file.stem, "orphan", ("no article of this name",))

    def state(self, article: GoldArticle) -> State:
        """The state of the cassette of *article*."""
        file = self.file(article.name)
        if not file.is_file():
            return State(article.name, "missing")
        try:
            cassette = tape.read(file)
        except (OSError, ValueError) as error:
            return State(article.name, "stale", (str(error),))
        reasons = tuple(self._differences(cassette, article))
        return State(article.name, "stale" if reasons else "fresh", reasons)

    def _differences(self, cassette: Mapping[str, Any], article: GoldArticle) -> Iterator[str]:
        """Why the answers on *cassette* are to other questions than would be asked today."""
        told = cassette["provenance"]
        if told.get("kind") != self.kind:
            yield f"its answers are {told.get('kind')}, the set's {self.kind}"
        if told.get("article") != hashlib.sha256(article.text.encode()).hexdigest():
            yield "the article has changed"
        for name, fingerprint in summarizer.fingerprints().items():
            if told.get(name) != fingerprint:
                yield f"the {name} has changed: {told.get(name)} then, {fingerprint} now"
        for name, value in self.settings.items():
            if told.get("settings", {}).get(name) != value:
                yield f"the setting {name} has changed: {told.get('settings', {}).get(name)!r} then, {value!r} now"
        if not cassette["interactions"]:
            yield "there is no answer on it"
            return
        asked = json.loads(cassette["interactions"][0]["request"]["body"])
        document = summarizer.Document.from_path(article.path)
        settings = self.model_settings(tape.BASE_URL, api_key="none")
        for key, value in summarizer.first_request(document, settings).items():
            if asked.get(key) != value:
                yield f"the first request has other {key}"


def find_sets(folder: Path) -> list[CassetteSet]:
    """All sets below *folder*, by name. Raises `ValueError` for one that cannot be read."""
    return [CassetteSet.open(file.parent) for file in sorted(folder.glob(f"*/{_ABOUT}"))]
