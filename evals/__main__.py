"""How well the summarizer reads: ``python -m evals COMMAND``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

try:
    from evals.commands import comparing, corpus, gate, labels, run, tapes
    from evals.commands.speech import Refused, complain
    from evals.gold import GoldError
    from summarizer import SummarizerError
except ModuleNotFoundError as missing:  # the library alone needs none of what the evals do
    sys.exit(f"evals: {missing.name} is not installed (pip install 'summarizer-news[evals]')")

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code.

    0: done. 1: it found what it looks for (a difference, a stale cassette), or nothing got an answer. 2: gold, texts or
    options cannot be used, with a line for each thing wrong. Without a command, `run` is meant.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0].startswith("-") and given[0] not in ("-h", "--help")):
        given.insert(0, "run")
    options = _parser().parse_args(given)
    try:
        code: int = options.call(options)
        sys.stdout.flush()
    except GoldError as error:
        complain(*error.problems)
        return 2
    except (Refused, SummarizerError) as error:
        complain(str(error))
        return 2
    except BrokenPipeError:  # whoever read the output has stopped reading
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m evals", description=__doc__)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for module in (run, comparing, gate, labels, tapes, corpus):
        module.add(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
