"""``gate`` and ``bless``: quality that cannot change unseen."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from evals.baseline import Baseline, breaches, headlines
from evals.commands.readers import Reader, add_readers, readers_of
from evals.commands.speech import Refused, complain, say
from evals.conduct import score_answer
from evals.gold import GoldArticle
from evals.places import BASELINES, add_gold, gold_of
from evals.scoring import Counts

__all__ = ["add"]


def add(commands: Any) -> None:
    """Add the commands' options."""
    parser = commands.add_parser("gate", help="hold readers against their baselines", description=_gate.__doc__)
    _add(parser)
    parser.set_defaults(call=_gate)

    parser = commands.add_parser("bless", help="pin what readers score now", description=_bless.__doc__)
    _add(parser)
    parser.add_argument("--reason", required=True, help="what changed, for whoever reads the baseline's history")
    parser.add_argument("--lower", action="store_true", help="allow a headline figure to fall")
    parser.set_defaults(call=_bless)


def _add(parser: argparse.ArgumentParser) -> None:
    add_gold(parser)
    add_readers(parser)
    parser.add_argument("--baselines", type=Path, default=BASELINES, metavar="DIR", help=f"default: {BASELINES}")


def _gate(options: argparse.Namespace) -> int:
    """Fail (exit code 1) where a count differs from the baseline, for better or worse, or a rule is broken that no
    baseline excuses: a span that is not in the text, an error, a side turned round on an item that must be right."""
    articles = gold_of(options)
    passed = True
    for reader in readers_of(options):
        counted, failures = _counted(reader, articles)
        found = [*breaches(counted), *_open(options, reader).changes(articles, counted)]
        passed = passed and not found
        say(f"{reader.name}: {_shown(counted)}: " + ("as pinned" if not found else f"{len(found)} differences"))
        if found:
            complain(*(f"  {line}" for line in (*failures, *found)))
    if not passed:
        complain("If this is as it should be: python -m evals bless --reason '...'")
    return 0 if passed else 1


def _bless(options: argparse.Namespace) -> int:
    """Pin the counts of each reader, with the reason. A broken rule is never pinned, a fallen headline only with
    --lower."""
    articles = gold_of(options)
    for reader in readers_of(options):
        counted, failures = _counted(reader, articles)
        try:
            _open(options, reader).bless(articles, counted, options.reason, lower=options.lower)
        except ValueError as error:
            raise Refused("\n".join([f"{reader.name}: {error}", *failures])) from error
        say(f"{reader.name}: {_shown(counted)}: pinned")
    return 0


def _counted(reader: Reader, articles: list[GoldArticle]) -> tuple[dict[str, Counts], list[str]]:
    answers = reader.source(articles)
    counted = {article.name: score_answer(article, one) for article, one in zip(articles, answers, strict=True)}
    failures = [
        f"{article.name}: {one.failure}" for article, one in zip(articles, answers, strict=True) if not one.reading
    ]
    return counted, failures


def _open(options: argparse.Namespace, reader: Reader) -> Baseline:
    try:
        return Baseline.open(options.baselines / f"{reader.name}.json")
    except ValueError as error:
        raise Refused(str(error)) from error


def _shown(counted: dict[str, Counts]) -> str:
    return ", ".join(f"{name} {'-' if value is None else value}" for name, value in headlines(counted).items())
