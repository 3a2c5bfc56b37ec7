"""The configuration file: defaults for options, below the environment and the command line."""

from __future__ import annotations

import tomllib
from collections.abc import Collection
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from summarizer.errors import ConfigurationError

__all__ = ["load_config"]


def load_config(path: Path, known: Collection[str]) -> dict[str, Any]:
    """The settings in the file at *path*, by the names of options with underscores.

    Raises `ConfigurationError` for a file that cannot be read, and for a setting that is not *known*.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        raise ConfigurationError(f"the configuration {path} cannot be read: {error}") from error
    return _checked(path, _parsed(path, text), known)


def _parsed(path: Path, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"the configuration {path} is not TOML: {error}") from error


def _checked(path: Path, said: dict[str, Any], known: Collection[str]) -> dict[str, Any]:
    settings = {}
    for key, value in said.items():
        name = key.replace("-", "_")
        if "key" in name.split("_"):
            raise ConfigurationError(f"{path} holds {key!r}", hint="a key belongs into OPENAI_API_KEY, not into a file")
        if name not in known:
            near = get_close_matches(name, known, n=1)
            hint = f"did you mean {near[0].replace('_', '-')}?" if near else f"known: {', '.join(sorted(known))}"
            raise ConfigurationError(f"{path} has no use for {key!r}", hint=hint)
        if isinstance(value, dict | list):
            raise ConfigurationError(f"{path}: {key} is no single value", hint="write it as NAME = VALUE")
        settings[name] = value
    return settings
