"""The command line: the only room that prints or ends the process."""

from __future__ import annotations

from summarizer.cli.command import main

__all__ = ["main"]
