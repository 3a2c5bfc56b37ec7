"""Score the summarizer against gold: ``python -m evals --gold DIR --texts DIR``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from evals.answers import Answer, by_engine, from_folder
from evals.gold import GoldArticle, GoldError, load_folder
from evals.listing import LISTINGS, listing
from evals.report import figures, table, totals
from evals.scoring import Counts, score_article

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code.

    0: scored. 1: no article got an answer, so that the figures say nothing of quality. 2: gold, texts or predictions
    cannot be used, with a line for each thing wrong.
    """
    options = _parser().parse_args(arguments)
    try:
        articles = load_folder(options.gold, options.texts)
        if options.predictions and not options.predictions.is_dir():
            raise GoldError([f"{options.predictions}: no such folder"])
    except GoldError as error:
        print(*error.problems, sep="\n", file=sys.stderr)
        return 2
    source = from_folder(options.predictions) if options.predictions else by_engine(options.engine)
    answers = [source(article) for article in articles]
    counted = [score_article(a.reading, answer.reading, a.text) for a, answer in zip(articles, answers, strict=True)]
    if options.json:
        print(_as_json(articles, answers, counted))
    else:
        print(_as_text(articles, answers, counted, options.errors))
    return 0 if any(answer.reading for answer in answers) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m evals", description=__doc__)
    parser.add_argument("--gold", type=Path, required=True, metavar="DIR", help="folder of gold files, NAME.yaml")
    parser.add_argument("--texts", type=Path, required=True, metavar="DIR", help="folder of their texts, NAME.txt")
    parser.add_argument("--engine", default="offline", help="engine to run (default: offline)")
    parser.add_argument(
        "--predictions", type=Path, metavar="DIR", help="score the summaries NAME.json of this folder instead"
    )
    parser.add_argument("--json", action="store_true", help="print counts and figures as JSON")
    parser.add_argument(
        "--errors",
        action="append",
        choices=sorted(LISTINGS),
        default=[],
        metavar="ITEMKIND",
        help=f"list misses and inventions too: {', '.join(LISTINGS)}; may be given several times",
    )
    return parser


def _as_text(
    articles: Sequence[GoldArticle], answers: Sequence[Answer], counted: Sequence[Counts], kinds: Sequence[str]
) -> str:
    parts = [
        listing(kind, article.name, article.reading, answer.reading, article.text)
        for kind in kinds
        for article, answer in zip(articles, answers, strict=True)
    ]
    parts.append(table(totals(zip((a.reading.language for a in articles), counted, strict=True))))
    if failures := _failures(articles, answers):
        parts.append("\n".join(f"FAILED {name}: {reason}" for name, reason in failures.items()))
    return "\n\n".join(parts)


def _as_json(articles: Sequence[GoldArticle], answers: Sequence[Answer], counted: Sequence[Counts]) -> str:
    sums = totals(zip((article.reading.language for article in articles), counted, strict=True))
    report = {
        "failures": _failures(articles, answers),
        "totals": {name: {"figures": figures(counts), "counts": counts} for name, counts in sums.items()},
        "articles": {article.name: counts for article, counts in zip(articles, counted, strict=True)},
    }
    return json.dumps(report, ensure_ascii=False, indent=1, sort_keys=True)


def _failures(articles: Sequence[GoldArticle], answers: Sequence[Answer]) -> dict[str, str]:
    return {a.name: answer.failure for a, answer in zip(articles, answers, strict=True) if answer.reading is None}


if __name__ == "__main__":
    sys.exit(main())
