"""``run``: score readers against gold, side by side."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import summarizer
from evals.answers import Answer
from evals.commands.readers import Reader, add_readers, readers_of
from evals.commands.speech import Refused, say
from evals.conduct import score_answer
from evals.gold import GoldArticle
from evals.listing import LISTINGS, listing
from evals.page import render_page
from evals.places import add_gold, gold_of
from evals.report import HEADLINES, figures, table, totals
from evals.scoring import Counts

__all__ = ["add", "run"]


def add(commands: Any) -> None:
    """Add the command's options."""
    parser = commands.add_parser("run", help="score readers against labelled articles", description=__doc__)
    add_gold(parser)
    add_readers(parser)
    parser.add_argument("--json", action="store_true", help="print counts and figures as JSON")
    parser.add_argument(
        "--html", type=Path, metavar="FILE", help="write a page that shows gold against predicted in the text"
    )
    parser.add_argument(
        "--repeat", type=int, default=1, metavar="N", help="read N times and tell the spread (default: 1)"
    )
    parser.add_argument(
        "--errors",
        action="append",
        choices=sorted(LISTINGS),
        default=[],
        metavar="ITEMKIND",
        help=f"list misses and inventions too: {', '.join(LISTINGS)}; may be given several times",
    )
    parser.set_defaults(call=run)


class _Outcome:
    """What one reader answered, and what it counts for."""

    def __init__(self, reader: Reader, articles: Sequence[GoldArticle]) -> None:
        self.name = reader.name
        self.answers: list[Answer] = reader.source(articles)
        self.counted = {a.name: score_answer(a, answer) for a, answer in zip(articles, self.answers, strict=True)}
        self.failures = {
            a.name: one.failure for a, one in zip(articles, self.answers, strict=True) if one.reading is None
        }

    def totals(self, articles: Sequence[GoldArticle]) -> dict[str, Counts]:
        return totals((article.reading.language, self.counted[article.name]) for article in articles)


def run(options: argparse.Namespace) -> int:
    """Score, print, and return 0; 1 where no article got an answer from any reader, so that the figures say nothing."""
    if options.repeat < 1:
        raise Refused("--repeat takes a number from 1")
    articles = gold_of(options)
    outcomes = [_Outcome(reader, articles) for reader in readers_of(options) for _ in range(options.repeat)]
    if options.html:
        answers = {outcome.name: outcome.answers for outcome in outcomes}
        options.html.write_text(render_page(articles, answers), encoding="utf-8")
    say(_as_json(articles, outcomes) if options.json else _as_text(articles, outcomes, options))
    return 0 if any(answer.reading for outcome in outcomes for answer in outcome.answers) else 1


def _as_text(articles: Sequence[GoldArticle], outcomes: Sequence[_Outcome], options: argparse.Namespace) -> str:
    parts = [
        listing(kind, article.name, article.reading, answer.reading, article.text)
        for kind in options.errors
        for outcome in outcomes
        for article, answer in zip(articles, outcome.answers, strict=True)
    ]
    if options.repeat > 1:
        parts.append(_spread(outcomes))
    elif len(outcomes) == 1:
        parts.append(table(outcomes[0].totals(articles)))
    else:
        parts.append(table({outcome.name: outcome.totals(articles)["all"] for outcome in outcomes}))
    several = len(outcomes) > 1
    failures = [
        f"FAILED {f'{outcome.name}, ' if several else ''}{name}: {reason}"
        for outcome in outcomes
        for name, reason in outcome.failures.items()
    ]
    if failures:
        parts.append("\n".join(failures))
    return "\n\n".join(parts)


def _spread(outcomes: Sequence[_Outcome]) -> str:
    """F1 of the headlines over several runs of each reader: mean, least and most."""
    lines = ["F1 % over runs: mean (least to most)"]
    for name in dict.fromkeys(outcome.name for outcome in outcomes):
        runs = [figures(totals(("", c) for c in o.counted.values())["all"]) for o in outcomes if o.name == name]
        for label, key in HEADLINES.items():
            values = [100 * (run[key]["f1"] or 0.0) for run in runs]
            mean = sum(values) / len(values)
            lines.append(
                f"{name:<20} {label:<20} {mean:5.1f} ({min(values):.1f} to {max(values):.1f}, {len(values)} runs)"
            )
    return "\n".join(lines)


def _as_json(articles: Sequence[GoldArticle], outcomes: Sequence[_Outcome]) -> str:
    """One report; of several readers, one for each under its name (numbered where a reader ran several times)."""
    names = [outcome.name for outcome in outcomes]
    keys = [name if names.count(name) == 1 else f"{name}#{number}" for number, name in enumerate(names, start=1)]
    reports = {key: _report(articles, outcome) for key, outcome in zip(keys, outcomes, strict=True)}
    found: Mapping[str, Any] = next(iter(reports.values())) if len(reports) == 1 else {"readers": reports}
    return json.dumps(found, ensure_ascii=False, indent=1, sort_keys=True)


def _report(articles: Sequence[GoldArticle], outcome: _Outcome) -> dict[str, Any]:
    sums = outcome.totals(articles)
    return {
        "summarizer": summarizer.__version__,
        "reader": outcome.name,
        "failures": outcome.failures,
        "totals": {name: {"figures": figures(counts), "counts": counts} for name, counts in sums.items()},
        "articles": outcome.counted,
    }
