"""A summary as JSON, the form that loses nothing, and the schema of that form."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from typing import Any

from summarizer.schema.summary import Summary

__all__ = ["json_schema", "render_item", "render_line", "render_pretty", "schema_fingerprint"]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def render_pretty(summary: Summary) -> str:
    """One indented object, ending with a newline."""
    return summary.model_dump_json(indent=2) + "\n"


def render_item(summary: Summary) -> str:
    """One indented object as an entry of an array, without a newline at its end."""
    # Inside a JSON string a newline is escaped, so each one here stands between two lines of the object.
    return "  " + summary.model_dump_json(indent=2).replace("\n", "\n  ")


def render_line(summary: Summary) -> str:
    """One object on one line, ending with a newline."""
    return summary.model_dump_json() + "\n"


def json_schema() -> dict[str, Any]:
    """JSON schema (draft 2020-12) of one summary as the JSON output holds it; every field carries its description."""
    return {"$schema": _DIALECT, **Summary.model_json_schema(mode="serialization")}


@cache
def schema_fingerprint() -> str:
    """First twelve hexadecimal digits of the SHA-256 of the schema, written with sorted keys and no spaces."""
    canonical = json.dumps(json_schema(), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()[:12]
