"""Write the tables of docs/output.md from the JSON schema of the output: ``python docs/fields.py``.

The words in them are the descriptions in ``summarizer/schema``. With ``--check`` nothing is written, and the exit code
is 1 where page and schema differ: a test asks that.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from summarizer import json_schema

__all__ = ["main", "renewed"]

_PAGE = Path(__file__).parent / "output.md"

_BEGIN = "<!-- fields: written by docs/fields.py -->"
_END = "<!-- end of fields -->"


def renewed(page: str) -> str:
    """Return *page* with the tables between its two markers made anew."""
    before, begin, rest = page.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    return "".join([before, begin, "\n", *_tables(json_schema()), "\n", end, after])


def _tables(schema: dict[str, Any]) -> Iterator[str]:
    """Yield one section per record, in the order in which the schema first mentions them."""
    records = schema["$defs"] | {schema["title"]: schema}
    waiting, seen = [schema["title"]], []
    while waiting:
        name = waiting.pop(0)
        if name not in seen:
            seen.append(name)
            properties = records[name]["properties"]
            waiting += [other for field in properties.values() for other in _mentioned(field)]
            yield f"\n### {name}\n\n{records[name]['description']}\n\n| field | type | meaning |\n|---|---|---|\n"
            for key, field in properties.items():
                # The schema leaves out what a field says of itself where its record says the same.
                meaning = field.get("description") or records[_mentioned(field)[0]]["description"]
                yield f"| `{key}` | {_type(field)} | {meaning} |\n"


def _mentioned(field: dict[str, Any]) -> list[str]:
    """Return the names of the records that *field* may hold."""
    parts = [field, *field.get("anyOf", []), field.get("items", {})]
    return [part["$ref"].rpartition("/")[2] for part in parts if "$ref" in part]


def _type(field: dict[str, Any]) -> str:
    """Return the type of *field* in words."""
    if "$ref" in field:
        name = field["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "anyOf" in field:
        return " or ".join(_type(part) for part in field["anyOf"])
    if "enum" in field:
        return ", ".join(f"`{word}`" for word in field["enum"])
    if field["type"] == "array":
        return f"list of {_type(field['items'])}"
    if field["type"] == "object":
        return f"object of {_type(field['additionalProperties'])}"
    return str(field["type"])


def main(arguments: list[str]) -> int:
    """Write the page anew, or with ``--check`` only compare; return the exit code."""
    page = _PAGE.read_text(encoding="utf-8")
    if arguments != ["--check"]:
        _PAGE.write_text(renewed(page), encoding="utf-8")
    elif renewed(page) != page:
        print("docs/output.md differs from the schema; mend with: python docs/fields.py", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
