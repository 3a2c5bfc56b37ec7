"""``compare``: whether one reader is better than another by more than chance."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from evals.answers import Source, by_engine, from_folder
from evals.cassettes import CassetteSet
from evals.commands.speech import Refused, say
from evals.comparison import Difference, compare, moved
from evals.conduct import score_answer
from evals.gold import GoldArticle
from evals.places import CASSETTES, add_gold, gold_of
from evals.recording import by_cassettes
from evals.report import HEADLINES, SCORES
from evals.scoring import Counts

__all__ = ["add"]

_HEADLINES = tuple(score for score in SCORES if score.found in HEADLINES.values())


def add(commands: Any) -> None:
    """Add the command's options."""
    parser = commands.add_parser(
        "compare", help="whether B is better than A by more than chance", description=_compare.__doc__
    )
    parser.add_argument(
        "a", metavar="A", help="a report of run --json, a folder of summaries, a set of cassettes, or offline"
    )
    parser.add_argument("b", metavar="B", help="the same")
    add_gold(parser)
    parser.add_argument("--cassettes", type=Path, default=CASSETTES, metavar="DIR", help=f"default: {CASSETTES}")
    parser.add_argument("--every", action="store_true", help="every figure, not the headlines alone")
    parser.set_defaults(call=_compare)


def _compare(options: argparse.Namespace) -> int:
    """Compare two readers article by article: F1 of each, the difference with its 95 % interval (jackknife over
    articles), the p-value of a paired permutation test, the smallest difference these articles would show, and which
    articles moved."""
    a, b = (_counts_of(name, options) for name in (options.a, options.b))
    try:
        found = compare(a, b, SCORES if options.every else _HEADLINES)
    except ValueError as error:
        raise Refused(str(error)) from error
    say(f"A: {options.a}   B: {options.b}   {len(a)} articles", "", *_table(found))
    for score in _HEADLINES:
        rows = moved(a, b, score)
        if rows:
            say("", f"{score.label.strip()}, articles that moved (more right, more wrong):")
            say(*(f"  {name:<28} {right:+d} {wrong:+d}" for name, right, wrong in rows))
    return 0


def _table(found: Sequence[Difference]) -> list[str]:
    lines = [f"{'F1 %':<26}{'A':>7}{'B':>7}{'B - A':>8}{'95 % interval':>18}{'p':>8}{'detectable':>12}"]
    for one in found:
        line = f"{one.label:<26}{_percent(one.a):>7}{_percent(one.b):>7}{_percent(one.change, '+'):>8}"
        if one.p is not None:
            interval = f"{_percent(one.low, '+')} to {_percent(one.high, '+')}"
            line += f"{interval:>18}{one.p:>8.3f}{_percent(one.detectable):>12}"
        lines.append(line)
    return lines


def _percent(value: float | None, sign: str = "") -> str:
    return "-" if value is None else f"{100 * value:{sign}.1f}"


def _counts_of(name: str, options: argparse.Namespace) -> dict[str, Counts]:
    place = Path(name)
    if place.is_file():
        return _from_report(place)
    articles = gold_of(options)
    return _scored(_source(name, options), articles)


def _source(name: str, options: argparse.Namespace) -> Source:
    if Path(name).is_dir():
        return from_folder(Path(name))
    if (options.cassettes / name / "set.yaml").is_file():
        try:
            return by_cassettes(CassetteSet.open(options.cassettes / name))
        except ValueError as error:
            raise Refused(str(error)) from error
    if name == "offline":
        return by_engine(name)
    raise Refused(f"{name}: no report, no folder of summaries, no set of cassettes")


def _scored(source: Source, articles: Sequence[GoldArticle]) -> dict[str, Counts]:
    answers = source(articles)
    return {article.name: score_answer(article, answer) for article, answer in zip(articles, answers, strict=True)}


def _from_report(file: Path) -> dict[str, Counts]:
    try:
        held = json.loads(file.read_text(encoding="utf-8"))["articles"]
        return {name: Counter(counts) for name, counts in held.items()}
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Refused(f"{file}: not a report of one reader (python -m evals run --json): {error}") from error
