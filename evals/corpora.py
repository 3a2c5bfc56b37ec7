"""Public corpora as articles to measure on: PolNeAR, German Wikinews quotations, WiNER-fr.

Each adapter takes the folder of a corpus as its publishers ship it; nothing of one is kept here. What is called a quote
differs from ours: PolNeAR counts beliefs and intentions as well. Offsets are code points, as ours are.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from evals.items import Quote, Span

__all__ = ["CORPORA", "Corpus", "Entity", "Text"]

_MARKS: Final = re.compile(r"[“„«\"](?P<inside>[^“”„«»\"]{2,}?)[”“»\"]", re.DOTALL)
_NEARLY_ALL: Final = 0.9
_BRAT_SPAN: Final = re.compile(r"(\d+) (\d+)")


@dataclass(frozen=True)
class Entity:
    """A named entity: its words and where they stand."""

    kind: str
    span: Span


@dataclass(frozen=True)
class Text:
    """One article of a corpus, with its labelled quotes or its named entities; None for what is not labelled."""

    name: str
    language: str
    text: str
    quotes: tuple[Quote, ...] | None = None
    entities: tuple[Entity, ...] | None = None


@dataclass(frozen=True)
class Corpus:
    """A corpus: how it is read, and what its publishers or others measured on it, told in one line."""

    title: str
    read: Callable[[Path], Iterator[Text]]
    known: str


def _polnear(folder: Path) -> Iterator[Text]:
    """A compartment of PolNeAR 1.0 (``data/dev``): of several annotators of one article, the first by name."""
    annotations: dict[str, Path] = {}
    for file in sorted((folder / "attributions").glob("*.ann")):
        annotations.setdefault(file.stem.rpartition("_")[0], file)
    for name, file in annotations.items():
        text = _exact(folder / "text" / f"{name}.txt")
        spans, events = _brat(file.read_text(encoding="utf-8"), text)
        quotes = []
        for event in events:
            parts = {
                role: tuple(span for key in keys for span in spans.get(key, ("", ()))[1])
                for role, keys in event.items()
            }
            if content := parts.get("Content"):
                quotes.append(Quote(_kind(content, text), (), content, parts.get("Source", ()), parts.get("Cue", ())))
        yield Text(name, "en", text, tuple(quotes))


def _wikinews(folder: Path) -> Iterator[Text]:
    """The German news quotations of Petersen-Frey and Biemann 2024 (``data/dev``); kinds are theirs."""
    for file in sorted(folder.glob("*.json")):
        held = json.loads(file.read_text(encoding="utf-8"))
        text = held["originalText"]
        quotes = [
            Quote(
                one["type"],
                (),
                tuple(_char_spans(one["quote"], text)),
                tuple(_char_spans(one.get("speaker"), text)),
                tuple(_char_spans(one.get("cue"), text)),
            )
            for one in held["annotations"]
        ]
        yield Text(file.name.removesuffix(".pretty.json"), "de", text, tuple(quote for quote in quotes if quote.runs))


def _winer(folder: Path) -> Iterator[Text]:
    """WiNER-fr, any folder of it: persons and organizations, those inside a larger one left out."""
    for file in sorted(folder.rglob("*.ann")):
        text = _exact(file.with_suffix(".txt"))
        spans, _ = _brat(file.read_text(encoding="utf-8"), text)
        named = [(kind, span) for kind, parts in spans.values() for span in parts if kind in ("Person", "Organization")]
        outer = [
            Entity(kind, span)
            for kind, span in named
            if not any(o.start <= span.start and span.end <= o.end and o != span for _, o in named)
        ]
        yield Text(file.stem, "fr", text, entities=tuple(outer))


CORPORA: Final = {
    "polnear": Corpus(
        "PolNeAR",
        _polnear,
        "On dev: two annotators agree at F1 79 (recall direct 98, mixed 93, indirect 76; sources overlap in 95 % of "
        "the matches); every quoted run of three words taken for a quote gives 31.",
    ),
    "wikinews-de": Corpus(
        "German Wikinews quotations", _wikinews, "Many articles have no quote at all: a test of precision."
    ),
    "winer-fr": Corpus("WiNER-fr", _winer, "Persons and organizations, actors or not; only recall says something."),
}


def _exact(file: Path) -> str:
    """The text of *file* without any change of its line ends, which would move offsets."""
    return file.read_bytes().decode("utf-8")


def _brat(source: str, text: str) -> tuple[dict[str, tuple[str, tuple[Span, ...]]], list[dict[str, list[str]]]]:
    """Text-bound annotations by key, and events as roles with the keys that fill them, of brat's standoff format."""
    spans: dict[str, tuple[str, tuple[Span, ...]]] = {}
    events: list[dict[str, list[str]]] = []
    for line in source.splitlines():
        key, _, rest = line.partition("\t")
        if key.startswith("T"):
            label, _, places = rest.partition("\t")[0].partition(" ")
            found = [(int(a), int(b)) for a, b in _BRAT_SPAN.findall(places)]
            spans[key] = label, tuple(Span(a, b, text[a:b]) for a, b in found)
        elif key.startswith("E"):
            roles: dict[str, list[str]] = {}
            for filler in rest.split():
                role, _, of = filler.partition(":")
                roles.setdefault(role.rstrip("0123456789"), []).append(of)
            events.append(roles)
    return spans, events


def _char_spans(part: Mapping[str, Any] | None, text: str) -> Iterator[Span]:
    for span in (part or {}).get("spans", ()):
        start, end = span["charBegin"], span["charEnd"]
        yield Span(start, end, text[start:end])


def _kind(content: Iterable[Span], text: str) -> str:
    """direct where the letters of *content* stand inside quotation marks, mixed where some do, else indirect.

    Marks are looked for around the content too, since a corpus may cut them off. A tenth of the letters may stand
    outside of a direct one: annotators took a word more or less along.
    """
    inside = {place for match in _MARKS.finditer(text) for place in range(*match.span("inside"))}
    letters = [place for span in content for place in range(span.start, span.end) if text[place].isalnum()]
    quoted = sum(place in inside for place in letters)
    return "direct" if quoted >= _NEARLY_ALL * len(letters) else "mixed" if quoted else "indirect"
