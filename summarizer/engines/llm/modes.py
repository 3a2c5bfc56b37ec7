"""How structure is asked for on the wire: a forced call of a tool, a JSON schema for the answer, or JSON by word."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, Final

from summarizer.engines.llm.counting import estimate_tokens
from summarizer.engines.llm.reply import NAME, wire_schema
from summarizer.mode import Mode
from summarizer.settings import ModelSettings

__all__ = ["ask_for_structure", "chosen_mode", "others", "structure_tokens"]

# What a server takes is known for a few that take less than most; all others are asked for a schema first. One that
# refuses is asked in the next form, and remembered.
_BY_HOST: Final[dict[str, Mode]] = {
    "api.anthropic.com": "tools",
    "api.deepseek.com": "tools",
}
_ORDER: Final[tuple[Mode, ...]] = ("json_schema", "tools", "json")


def chosen_mode(settings: ModelSettings) -> Mode:
    """The mode asked for, else the one the endpoint is known to take, else a JSON schema."""
    if settings.provider:
        return "tools"  # in whatever form instructor asks that provider for it
    return settings.mode or _BY_HOST.get(settings.host, _ORDER[0])


def others(tried: set[Mode]) -> Mode | None:
    """The next mode to try after those *tried*, or None."""
    return next((mode for mode in _ORDER if mode not in tried), None)


@cache
def ask_for_structure(mode: Mode) -> dict[str, Any]:
    """What a request in *mode* holds beside model and messages. One object for all requests: do not change it."""
    if mode == "tools":
        function = {"name": NAME, "strict": True, "parameters": wire_schema()}
        return {
            "tools": [{"type": "function", "function": function}],
            "tool_choice": {"type": "function", "function": {"name": NAME}},
        }
    if mode == "json_schema":
        schema = {"name": NAME, "strict": True, "schema": wire_schema()}
        return {"response_format": {"type": "json_schema", "json_schema": schema}}
    return {"response_format": {"type": "json_object"}}


@cache
def structure_tokens(mode: Mode) -> int:
    """About how many tokens the structure asked for adds to a request."""
    return estimate_tokens(json.dumps(ask_for_structure(mode)))
