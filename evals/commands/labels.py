"""``check``, ``agree`` and ``schema``: what labellers need."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from evals.agreement import agreement, without_marks
from evals.commands.speech import Refused, say
from evals.editors import editor_schema
from evals.gold import load_folder
from evals.places import add_gold, gold_of
from evals.report import table, totals
from evals.scoring import score_article

__all__ = ["add"]


def add(commands: Any) -> None:
    """Add the commands' options."""
    parser = commands.add_parser("check", help="find what is wrong with gold files", description=_check.__doc__)
    add_gold(parser)
    parser.set_defaults(call=_check)

    parser = commands.add_parser("agree", help="how far two readers' labels agree", description=_agree.__doc__)
    parser.add_argument("first", type=Path, metavar="DIR", help="labels of one reader")
    parser.add_argument("second", type=Path, metavar="DIR", help="labels of the other")
    parser.add_argument("--texts", type=Path, required=True, metavar="DIR", help="folder of the texts")
    parser.add_argument(
        "--json", action="store_true", help="print the figures of each article as they stand in gold files"
    )
    parser.set_defaults(call=_agree)

    parser = commands.add_parser("schema", help="print the JSON schema of gold files", description=_schema.__doc__)
    parser.set_defaults(call=_schema)


def _check(options: argparse.Namespace) -> int:
    """Read every gold file strictly, and name each thing that is wrong with file and item."""
    for article in gold_of(options):
        sections = ("actors", "quotes", "positions", "facts")
        counts = ", ".join(f"{len(getattr(article.reading, name))} {name}" for name in sections)
        say(f"{article.name}: ok: {counts}")
    return 0


def _agree(options: argparse.Namespace) -> int:
    """Hold one reader's labels against another's, as a prediction is held against gold. Marks of items count for
    nothing."""
    sides = [load_folder(folder, options.texts) for folder in (options.first, options.second)]
    if [article.name for article in sides[0]] != [article.name for article in sides[1]]:
        raise Refused("the two readers have not labelled the same articles")
    counted = {
        one.name: score_article(without_marks(one.reading), without_marks(two.reading), one.text)
        for one, two in zip(*sides, strict=True)
    }
    if options.json:
        say(json.dumps({name: agreement(counts) for name, counts in counted.items()}, indent=1))
    else:
        say(table(totals((article.reading.language, counted[article.name]) for article in sides[0])))
    return 0


def _schema(_: argparse.Namespace) -> int:
    """Print the JSON schema of a gold file, for editors that complete and check YAML by one."""
    say(json.dumps(editor_schema(), indent=1))
    return 0
