"""Where each platform wants the files of a program to be.

The rules are those of platformdirs, for the two folders used here. That library takes as long to load as an answer from
the cache takes altogether.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

__all__ = ["LEXICON_VARIABLE", "cache_file", "config_file"]

LEXICON_VARIABLE = "SUMMARIZE_LEXICON"
"""Environment variable that names a file with words of the user's own."""

_NAME = "summarize"


def cache_file() -> Path:
    """Where answers of models are kept: where SUMMARIZE_CACHE says, else where the platform wants caches to be."""
    said = os.environ.get("SUMMARIZE_CACHE")
    return Path(said) if said else _cache_folder() / "answers.sqlite"


def config_file() -> Path:
    """Where settings are looked for: where SUMMARIZE_CONFIG says, else where the platform wants settings to be."""
    said = os.environ.get("SUMMARIZE_CONFIG")
    return Path(said) if said else _config_folder() / "config.toml"


def _cache_folder() -> Path:
    if sys.platform == "win32":
        return _windows() / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / _NAME
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / _NAME


def _config_folder() -> Path:
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / _NAME
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / _NAME


def _windows() -> Path:
    return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / _NAME
