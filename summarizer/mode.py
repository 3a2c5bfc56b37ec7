"""How structure is asked of a model."""

from __future__ import annotations

from typing import Final, Literal, get_args

__all__ = ["MODES", "Mode"]

Mode = Literal["tools", "json_schema", "json"]
"""A forced call of a tool, a JSON schema for the answer, or JSON by word alone."""

MODES: Final[tuple[str, ...]] = get_args(Mode)
