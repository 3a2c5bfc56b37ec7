"""The JSON object in what a model wrote, whatever stands around it.

Nothing here costs a request. What was done to make the answer readable is told, and what cannot be read raises
`Unreadable`; the words inside the object are never changed but for characters that no text may hold.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

__all__ = ["Repaired", "Unreadable", "complete_items", "read_object"]

_DECODED = 3  # times an answer may be a JSON string that holds JSON
_OBJECTS = 20  # opening braces in prose that are tried
_FORBIDDEN = re.compile("[\x00\ud800-\udfff]")
_ESCAPED = re.compile(r"\\u(?:0000|d[89a-f])|[\x00\ud800-\udfff]", re.IGNORECASE)  # where one may come from


class Unreadable(ValueError):
    """There is no JSON object in the answer; the message says what there is instead."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """The object of an answer, and what had to be done to read it."""

    value: dict[str, Any]
    repairs: tuple[str, ...]


def read_object(answer: str, keys: Collection[str]) -> Repaired:
    """The JSON object in *answer*: alone, fenced, inside prose, doubled, in a list of one or in a string.

    Among words, an object counts only if it has one of *keys*: a record of a broken answer is no answer.

    Raises `Unreadable`.
    """
    try:
        return _read(answer, keys)
    except RecursionError:
        raise Unreadable("the answer is nested too deeply to be one") from None


def complete_items(answer: str) -> str | None:
    """*answer*, cut off somewhere, up to its last complete record and closed.

    None where no record is complete, and where the answer is: then something else is wrong with it. A record half
    written is left out, however much of it is there: half a quote is another quote.
    """
    start = answer.find("{")
    cut, closing = _last_record(answer, start) if start >= 0 else (0, "")
    return answer[start:cut] + closing if cut else None


# --- reading ---------------------------------------------------------------------------------------------------------


def _read(answer: str, keys: Collection[str]) -> Repaired:
    repairs: list[str] = []
    value = _value(answer, keys, repairs)
    for _ in range(_DECODED):
        if isinstance(value, str):
            repairs.append("was a string that held the answer")
            value = _value(value, keys, repairs)
    if isinstance(value, list):
        objects = [part for part in value if isinstance(part, dict)]
        if objects:
            value = _merged(objects)
            repairs.append("was a list that held the answer")
    if not isinstance(value, dict):
        raise Unreadable(f"the answer is no JSON object but {_kind(value)}")
    if _ESCAPED.search(answer):
        value = _clean(value, repairs)
    return Repaired(value, tuple(dict.fromkeys(repairs)))


def _value(text: str, keys: Collection[str], repairs: list[str]) -> Any:
    """The JSON value in *text*; of several objects the first that is not empty."""
    stripped = text.strip().lstrip("\ufeff")
    if not stripped:
        raise Unreadable("the answer is empty")
    decoder = json.JSONDecoder(object_pairs_hook=_joined(repairs), parse_constant=_no_number(repairs), strict=False)
    value, rest = _first_value(stripped, decoder)
    if value is not _NOTHING and (not rest or _answers(value, keys)):
        if rest:
            repairs.append("text after the answer was passed over")
        return value
    found = _in_prose(stripped, keys, decoder)
    if found is None and value is _NOTHING:
        raise Unreadable("the answer holds broken JSON" if "{" in stripped else "the answer holds no JSON object")
    if found is not None:
        repairs.append("words around the answer were passed over")
    return value if found is None else found


_NOTHING = object()


def _answers(value: Any, keys: Collection[str]) -> bool:
    """Whether *value* is an answer, or a list with one in it, whatever follows."""
    parts = value if isinstance(value, list) else [value]
    return any(isinstance(part, dict) and not part.keys().isdisjoint(keys) for part in parts)


def _first_value(text: str, decoder: json.JSONDecoder) -> tuple[Any, str]:
    """The JSON value that *text* begins with, and what follows it; `_NOTHING` where it begins with none."""
    try:
        value, end = decoder.raw_decode(text)
    except ValueError:
        return _NOTHING, text
    return value, text[end:].strip()


def _in_prose(text: str, keys: Collection[str], decoder: json.JSONDecoder) -> dict[str, Any] | None:
    """The first object among words that has one of *keys*, or None."""
    start = text.find("{")
    for _ in range(_OBJECTS):
        if start < 0:
            break
        with suppress(ValueError):
            value: dict[str, Any] = decoder.raw_decode(text, start)[0]
            if not value.keys().isdisjoint(keys):
                return value
        start = text.find("{", start + 1)
    return None


def _joined(repairs: list[str]) -> Callable[[list[tuple[str, Any]]], dict[str, Any]]:
    """A hook for objects in which a key may stand twice."""

    def hook(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        value = dict(pairs)
        if len(value) == len(pairs):
            return value
        repairs.append("a key stood twice")
        return _merged({key: value} for key, value in pairs)

    return hook


def _no_number(repairs: list[str]) -> Callable[[str], None]:
    def constant(_: str) -> None:
        repairs.append("NaN or infinity was read as null")

    return constant


def _merged(objects: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """One object of several: lists under one key are joined, of anything else the last counts."""
    merged: dict[str, Any] = {}
    for part in objects:
        for key, value in part.items():
            before = merged.get(key)
            merged[key] = [*before, *value] if isinstance(before, list) and isinstance(value, list) else value
    return merged


def _kind(value: Any) -> str:
    return {str: "a string", list: "a list without one", bool: "true or false", type(None): "null"}.get(
        type(value), "a number"
    )


def _clean(value: Any, repairs: list[str]) -> Any:
    """*value* without NUL and lone surrogates, which no text of an article can hold."""
    if isinstance(value, str):
        if _FORBIDDEN.search(value):
            repairs.append("characters that no text can hold were dropped")
            return _FORBIDDEN.sub("", value)
        return value
    if isinstance(value, list):
        return [_clean(item, repairs) for item in value]
    if isinstance(value, dict):
        return {_clean(key, repairs): _clean(item, repairs) for key, item in value.items()}
    return value


# --- an answer that was cut off --------------------------------------------------------------------------------------


def _last_record(text: str, start: int) -> tuple[int, str]:
    """Where the last complete record or list of the top object ends, and what closes the object after it."""
    cut, closing, depth = 0, "", 0
    for position, mark in _marks(text, start):
        depth += 1 if mark in "{[" else -1
        if mark == "}" and depth == 2:
            cut, closing = position + 1, "]}"
        elif mark == "]" and depth == 1:
            cut, closing = position + 1, "}"
        elif depth <= 0:
            return 0, ""
    return cut, closing


_STRUCTURE = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\Z)|[{}\[\]]', re.DOTALL)


def _marks(text: str, start: int) -> Iterator[tuple[int, str]]:
    """Brackets outside of strings, with their places."""
    for found in _STRUCTURE.finditer(text, start):
        if found[0][0] != '"':
            yield found.start(), found[0]
