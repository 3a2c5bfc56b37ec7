"""How the commands speak: results on standard output, what is wrong on standard error."""

from __future__ import annotations

import sys

__all__ = ["Refused", "complain", "say"]


class Refused(ValueError):
    """The command cannot be carried out as it was given; the message says why, a line for each thing wrong."""


def say(*lines: str) -> None:
    """Print results."""
    print(*lines, sep="\n")


def complain(*lines: str) -> None:
    """Print what is wrong."""
    print(*lines, sep="\n", file=sys.stderr)
