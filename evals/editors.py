"""The JSON schema of gold files, for editors. It knows the shape; `evals.gold` knows the text and the names as well."""

from __future__ import annotations

from typing import Any

from evals.gold import ABOUT, ACTOR_KINDS, AGREEMENT, LABELLING, QUOTE_KINDS, SAYS, STANCES, STATUSES

__all__ = ["editor_schema"]

_WORD: dict[str, Any] = {"type": "string", "minLength": 1}
_FLAG = {"type": "boolean"}
_VERBATIM = {
    "anyOf": [
        _WORD,
        {
            "type": "object",
            "properties": {"text": _WORD, "occurrence": {"type": "integer", "minimum": 1}},
            "required": ["text"],
            "additionalProperties": False,
        },
    ],
    "description": "Words of the text, character for character.",
}


def editor_schema() -> dict[str, Any]:
    """JSON schema (draft 2020-12) of a gold file."""
    about = {name: _nullable(_WORD) for name in ABOUT}
    sections = {
        "actors": _list(_record({**_ACTOR}, optional=("optional",))),
        "quotes": _list(_record({**_QUOTE}, optional=("optional",))),
        "positions": _list(_record({**_POSITION}, optional=("optional", "must"))),
        "disputed_facts": _list(_record({**_FACT}, optional=("optional", "must"))),
    }
    properties = {"article": _WORD, "language": _WORD, **about, "labelling": _LABELLING, **sections}
    schema = _record(properties, optional=(*ABOUT, "labelling"))
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Labels of an article", **schema}


def _record(properties: dict[str, Any], *, optional: tuple[str, ...] = ()) -> dict[str, Any]:
    marks = {name: _FLAG for name in ("optional", "must") if name in optional}
    return {
        "type": "object",
        "properties": {**properties, **marks},
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }


def _list(items: dict[str, Any], least: int = 0) -> dict[str, Any]:
    return {"type": "array", "items": items, **({"minItems": least} if least else {})}


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


_NAMES = _list(_WORD)
_ACTOR = {
    "name": _WORD,
    "kind": {"enum": list(ACTOR_KINDS)},
    "role": _nullable(_WORD),
    "aliases": _list(_VERBATIM),
    "main": _FLAG,
}
_QUOTE = {
    "kind": {"enum": list(QUOTE_KINDS)},
    "speakers": _NAMES,
    "speaker_mention": _nullable(_VERBATIM),
    "cue": _nullable(_VERBATIM),
    "text": _list(_VERBATIM, least=1),
}
_POSITION = {
    "actor": _WORD,
    "issue": _WORD,
    "stance": {"enum": list(STANCES)},
    "statement": _WORD,
    "evidence": _list(_VERBATIM, least=1),
}
_PIECE = {
    "type": "object",
    "properties": {
        "by": _nullable(_WORD),
        "says": {"enum": list(SAYS)},
        "text": _WORD,
        "occurrence": {"type": "integer", "minimum": 1},
    },
    "required": ["by", "says", "text"],
    "additionalProperties": False,
}
_FACT = {
    "claim": _WORD,
    "status": {"enum": list(STATUSES)},
    "asserted_by": _NAMES,
    "denied_by": _NAMES,
    "evidence": _list(_PIECE, least=1),
}
_PERCENT = _nullable({"type": "number", "minimum": 0, "maximum": 100})
_LABELLING = _record(
    {
        LABELLING[0]: _list(_WORD, least=1),
        LABELLING[1]: _WORD,
        LABELLING[2]: _record(dict.fromkeys(AGREEMENT, _PERCENT)),
    }
)
