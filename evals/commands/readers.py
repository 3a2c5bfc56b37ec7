"""Options that name readers: whatever gives an answer for an article."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import summarizer
from evals.answers import Source, by_engine, by_model, from_folder
from evals.cassettes import CassetteSet, find_sets
from evals.commands.speech import Refused
from evals.places import CASSETTES
from evals.recording import by_cassettes

__all__ = ["Reader", "add_readers", "readers_of"]


@dataclass(frozen=True)
class Reader:
    """Somebody who reads, and what they are called in tables."""

    name: str
    source: Source


def add_readers(parser: argparse.ArgumentParser) -> None:
    """Add the options that say who reads. Without any, the offline engine and every recorded model do."""
    parser.add_argument("--engine", action="append", metavar="NAME", help="run this engine; offline needs nothing else")
    parser.add_argument("--recorded", action="append", metavar="NAME", help="replay this set of cassettes")
    parser.add_argument(
        "--model",
        action="append",
        metavar="NAME",
        help="ask this model now; its key is in OPENAI_API_KEY and costs money",
    )
    parser.add_argument("--base-url", metavar="URL", help="ask the models of this OpenAI-compatible server")
    parser.add_argument(
        "--predictions", type=Path, action="append", metavar="DIR", help="take the summaries NAME.json of this folder"
    )
    parser.add_argument(
        "--cassettes", type=Path, default=CASSETTES, metavar="DIR", help=f"folder of sets (default: {CASSETTES})"
    )


def readers_of(options: argparse.Namespace) -> list[Reader]:
    """The readers that the options name. Raises `Refused`."""
    return list(_named(options)) or list(_all(options.cassettes))


def _named(options: argparse.Namespace) -> Iterator[Reader]:
    for name in options.engine or ():
        yield Reader(name, by_engine(name))
    for name in options.recorded or ():
        yield _recorded(_open(options.cassettes / name))
    for name in options.model or ():
        yield Reader(name, by_model(summarizer.ModelSettings(model=name, base_url=options.base_url)))
    for folder in options.predictions or ():
        if not folder.is_dir():
            raise Refused(f"{folder}: no such folder")
        yield Reader(folder.name, from_folder(folder))


def _all(cassettes: Path) -> Iterator[Reader]:
    yield Reader("offline", by_engine("offline"))
    try:
        sets = find_sets(cassettes)
    except ValueError as error:
        raise Refused(str(error)) from error
    yield from (_recorded(one) for one in sets if one.kind != "synthetic")


def _open(folder: Path) -> CassetteSet:
    try:
        return CassetteSet.open(folder)
    except ValueError as error:
        raise Refused(str(error)) from error


def _recorded(cassettes: CassetteSet) -> Reader:
    try:
        return Reader(cassettes.name, by_cassettes(cassettes))
    except ValueError as error:
        raise Refused(str(error)) from error
