"""Cassettes: what went over the wire when a model read an article, in a file that people can read and git can compare.

vcrpy records and plays; how a cassette is written is ours. JSON bodies stand as YAML, long strings as blocks; headers
are those of a short list, and nothing of the machine that recorded is in it. A cassette is a fixed point of its
`clean`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import vcr
import yaml  # type: ignore[import-untyped,unused-ignore]  # PyYAML ships no types
from vcr.cassette import Cassette
from vcr.request import Request

__all__ = ["BASE_URL", "SecretFound", "clean", "dump", "load", "playing", "read", "recording", "secrets"]

BASE_URL: Final = "http://model.invalid/v1"
"""The server of every cassette: a name that no machine has."""

_URI: Final = f"{BASE_URL}/chat/completions"
_HEADERS: Final = {"content-type": ["application/json"]}
_SECRETS: Final = re.compile(
    r"\bsk-[\w-]{8,}|\bBearer\s+[\w.~+/-]{8,}|\b(?:gh[oprsu]_|github_pat_|glpat-|hf_|xox[abprs]-|AKIA|AIza)[\w-]{12,}"
    r"|-----BEGIN [A-Z ]*PRIVATE KEY|(?i:api[-_]?key|authorization|cookie)[\"']?\s*[:=]"
)
_YAML_BREAKS: Final = re.compile("[\x85\u2028\u2029]")
_REPLY: Final = ("object", "model", "choices", "usage", "error")
"""What is kept of a chat completion; identifiers, times and the like differ from call to call and say nothing."""


class SecretFound(ValueError):
    """A cassette would hold what looks like a key. Nothing was written."""


# --- reading and writing ---


def dump(cassette: Mapping[str, Any]) -> str:
    """*cassette* as YAML; bodies that are JSON, and stay the same when written as JSON again, as what they hold."""
    interactions = [
        {
            "request": {**one["request"], "body": _opened(one["request"]["body"])},
            "response": {**one["response"], "body": _opened(one["response"]["body"]["string"])},
        }
        for one in cassette["interactions"]
    ]
    text = yaml.dump(
        {**cassette, "interactions": interactions}, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=120
    )
    return str(text)


def load(text: str) -> dict[str, Any]:
    """The cassette in *text*, in the form vcrpy has it."""
    cassette: dict[str, Any] = yaml.load(text, Loader=_Loader)
    for one in cassette["interactions"]:
        one["request"]["body"] = _closed(one["request"]["body"])
        one["response"]["body"] = {"string": _closed(one["response"]["body"])}
    return cassette


def read(file: Path) -> dict[str, Any]:
    """The cassette in *file*. Raises `OSError`, and `ValueError` where it is none."""
    try:
        cassette = load(file.read_text(encoding="utf-8"))
        if not isinstance(cassette["provenance"], dict):
            raise ValueError(f"{file}: no provenance")
    except (yaml.YAMLError, TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"{file}: not a cassette: {error}") from error
    return cassette


def _opened(body: str | bytes) -> Any:
    text = body.decode() if isinstance(body, bytes) else body
    try:
        value = json.loads(text)
    except ValueError:
        return text
    return {"json": value} if _compact(value) == _compact(json.loads(_compact(value))) else text


def _closed(body: Any) -> str:
    return _compact(body["json"]) if isinstance(body, dict) else str(body)


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class _Dumper(yaml.SafeDumper):  # type: ignore[misc,unused-ignore]  # the class is untyped, see the import
    """Long strings as blocks, where YAML has a block that gives them back; nothing by reference."""

    def ignore_aliases(self, _: Any) -> bool:
        return True


_SafeLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the one in C, where PyYAML was built with it


class _Loader(_SafeLoader):  # type: ignore[misc,unused-ignore]
    """The same without dates: a day in a provenance is a word."""

    yaml_implicit_resolvers: dict[str, Any] = {  # noqa: RUF012  # as in the base class
        first: [(tag, form) for tag, form in resolvers if tag != "tag:yaml.org,2002:timestamp"]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def _string(dumper: Any, text: str) -> Any:
    style = "|" if "\n" in text else None
    if _YAML_BREAKS.search(text):
        style = '"'  # YAML takes these for ends of a line, and gives them back as spaces
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _string)


class _Serializer:
    """What vcrpy takes for a serializer; cassettes are played with it, and recorded into a draft."""

    @staticmethod
    def serialize(cassette: dict[str, Any]) -> str:
        return dump(cassette)

    @staticmethod
    def deserialize(text: str) -> dict[str, Any]:
        return load(text)


# --- cleaning ---


def clean(cassette: Mapping[str, Any]) -> dict[str, Any]:
    """*cassette* with nothing but what was asked and answered: no failures, no headers, no address, no identifiers."""
    return {
        "provenance": cassette["provenance"],
        "interactions": [_cleaned(one) for one in cassette["interactions"] if one["response"]["status"]["code"] == 200],
        "version": 1,
    }


def _cleaned(one: Mapping[str, Any]) -> dict[str, Any]:
    reply = one["response"]["body"]["string"]
    return {
        "request": {"method": "POST", "uri": _URI, "headers": _HEADERS, "body": _text(one["request"]["body"])},
        "response": {
            "status": {"code": 200, "message": "OK"},
            "headers": _HEADERS,
            "body": {"string": _kept(_text(reply))},
        },
    }


def _text(body: str | bytes) -> str:
    return body.decode() if isinstance(body, bytes) else body


def _kept(reply: str) -> str:
    try:
        value = json.loads(reply)
    except ValueError:
        return reply
    if not isinstance(value, dict):
        return reply
    kept = {key: value[key] for key in _REPLY if key in value}
    return _compact({"id": "recorded", "created": 0, **kept})


def secrets(text: str, *keys: str | None) -> list[str]:
    """What in *text* looks like a secret, its first characters only; *keys* are looked for as they are."""
    found = [match[0] for match in _SECRETS.finditer(text)]
    found += [key for key in keys if key and len(key) >= 8 and key in text]
    return [f"{secret[:6]}…" for secret in found]


# --- over the wire ---


@contextmanager
def recording(draft: Path) -> Iterator[None]:
    """Record all chat requests inside the block into *draft*, which must not exist yet."""
    with _vcr("once").use_cassette(str(draft)):
        yield


@contextmanager
def playing(file: Path) -> Iterator[Cassette]:
    """Answer all chat requests inside the block from *file*; nothing reaches the network, nothing is recorded."""
    with _vcr("none").use_cassette(str(file)) as cassette:
        yield cassette


def _vcr(mode: str) -> vcr.VCR:
    tape = vcr.VCR(
        record_mode=mode,
        match_on=["method", "path", "json"],
        serializer="readable",
        before_record_request=_without_headers,
        decode_compressed_response=True,
        record_on_exception=False,
    )
    tape.register_serializer("readable", _Serializer)
    tape.register_matcher("json", _same_json)
    return tape


def _without_headers(request: Request) -> Request:
    request.headers = {"content-type": "application/json"}
    return request


def _same_json(one: Request, other: Request) -> None:
    assert json.loads(one.body) == json.loads(other.body)
