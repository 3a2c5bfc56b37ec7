"""Where things lie unless an option says otherwise: below the folder ``evals`` of the current directory."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from evals.gold import GoldArticle, load_folder

__all__ = ["BASELINES", "CASSETTES", "FIXTURES", "add_gold", "gold_of"]

FIXTURES: Final = Path("evals/fixtures")
CASSETTES: Final = Path("evals/cassettes")
BASELINES: Final = Path("evals/baselines")


def add_gold(parser: argparse.ArgumentParser) -> None:
    """Add the options that say what is scored against."""
    parser.add_argument(
        "--gold",
        type=Path,
        default=FIXTURES,
        metavar="DIR",
        help=f"folder of gold files, NAME.yaml (default: {FIXTURES})",
    )
    parser.add_argument(
        "--texts", type=Path, metavar="DIR", help="folder of their texts, NAME.txt (default: the folder of the gold)"
    )


def gold_of(options: argparse.Namespace) -> list[GoldArticle]:
    """The labelled articles that the options name. Raises `GoldError`."""
    return load_folder(options.gold, options.texts or options.gold)
