"""The schema that is sent: taken by strict servers, small, and the same as what is claimed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, get_args

import jsonschema
import pytest
from pydantic import BaseModel

from summarizer import prompt
from summarizer.document import Document
from summarizer.engines.llm.claims import LISTS
from summarizer.engines.llm.messages import Window, ask_to_read
from summarizer.engines.llm.modes import ask_for_structure
from summarizer.engines.llm.reply import NAME, fingerprint, wire_schema
from summarizer.mode import MODES, Mode
from summarizer.schema.extraction import (
    ActorClaim,
    AsideClaim,
    DisputedFactClaim,
    EvidenceClaim,
    Extraction,
    PositionClaim,
    QuoteClaim,
)
from summarizer.schema.vocabulary import ActorKind, QuoteKind, Says, Stance, Status
from summarizer.segmentation import Passage

_RECORDS = {
    "actors": ActorClaim,
    "quotes": QuoteClaim,
    "positions": PositionClaim,
    "disputed_facts": DisputedFactClaim,
    "asides": AsideClaim,
}
_SUPPORTED = {"type", "properties", "required", "additionalProperties", "items", "enum", "description"}
_TYPES = {"string", "boolean", "object", "array", "null"}


def _nodes(node: dict[str, Any], depth: int = 1) -> Iterator[tuple[dict[str, Any], int]]:
    """Every schema inside *node*, itself included, and how deep it is nested."""
    yield node, depth
    for inner in (*node.get("properties", {}).values(), *([node["items"]] if "items" in node else [])):
        yield from _nodes(inner, depth + 1)


def _record(name: str) -> dict[str, Any]:
    items: dict[str, Any] = wire_schema()["properties"][name]["items"]
    return items


def _example() -> dict[str, Any]:
    """The answer of the worked example."""
    found = re.search(r"^```json\n(.*?)\n```$", prompt.load("system"), re.DOTALL | re.MULTILINE)
    assert found
    answer: dict[str, Any] = json.loads(found[1])
    return answer


def test_the_schema_is_one() -> None:
    """The schema is a valid one, and its root is an object, closed, without a union."""
    schema = wire_schema()

    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["type"] == "object"
    assert "anyOf" not in schema


def test_only_supported_keywords_are_used() -> None:
    """Titles, defaults, references, unions and bounds are left out: strict servers refuse some, small ones all."""
    for node, _ in _nodes(wire_schema()):
        assert set(node) <= _SUPPORTED
        kinds = node["type"] if isinstance(node["type"], list) else [node["type"]]
        assert set(kinds) <= _TYPES
        assert kinds == [kinds[0]] or kinds[1:] == ["null"]


def test_every_object_is_closed_and_every_property_required() -> None:
    """Strict mode takes objects only where nothing may be added and nothing left out."""
    objects = [node for node, _ in _nodes(wire_schema()) if node["type"] == "object"]

    assert len(objects) == 7
    for node in objects:
        assert node["additionalProperties"] is False
        assert node["required"] == list(node["properties"])


def test_the_schema_is_within_the_published_limits() -> None:
    """At most ten levels, 100 properties, 500 words in enums, 15,000 characters of names: the older, lower limits."""
    nodes = list(_nodes(wire_schema()))
    names = [name for node, _ in nodes for name in node.get("properties", {})]
    words = [word for node, _ in nodes for word in node.get("enum", ())]

    assert max(depth for _, depth in nodes) <= 10
    assert len(names) <= 100
    assert len(words) <= 500
    assert sum(map(len, names + words)) <= 15_000


def test_the_name_is_one_that_servers_take() -> None:
    """A name of a schema or a tool has letters, digits, dashes and underscores, at most 64."""
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", NAME)


def test_the_lists_are_those_of_an_extraction() -> None:
    """What is asked for are the lists of claims, in the order in which they are read."""
    asked = tuple(wire_schema()["properties"])

    assert asked == LISTS
    assert set(asked) == set(Extraction.model_fields) - {"reading", "malformed"}


@pytest.mark.parametrize(("name", "claim"), _RECORDS.items())
def test_the_fields_of_a_record_are_those_of_its_claim(name: str, claim: type[BaseModel]) -> None:
    """Each record asks for what its claim holds, in that order: no field more, none less."""
    assert list(_record(name)["properties"]) == list(claim.model_fields)


def test_the_fields_of_evidence_are_those_of_its_claim() -> None:
    """Evidence of a disputed fact has voice, side and words; a hint for the place is not asked for."""
    evidence = _record("disputed_facts")["properties"]["evidence"]["items"]["properties"]

    assert set(evidence) == set(EvidenceClaim.model_fields) - {"near"}


@pytest.mark.parametrize(
    ("name", "field", "words"),
    [
        ("actors", "kind", ActorKind),
        ("quotes", "kind", QuoteKind),
        ("positions", "stance", Stance),
        ("disputed_facts", "status", Status),
    ],
)
def test_closed_sets_are_those_of_the_vocabulary(name: str, field: str, words: Any) -> None:
    """A word outside the vocabulary cannot be answered."""
    assert _record(name)["properties"][field] == {"type": "string", "enum": list(get_args(words))}


def test_the_sides_of_evidence_are_those_of_the_vocabulary() -> None:
    """Evidence takes one of the sides the vocabulary knows."""
    evidence = _record("disputed_facts")["properties"]["evidence"]["items"]["properties"]

    assert evidence["says"]["enum"] == list(get_args(Says))


def test_what_may_be_missing_may_be_null() -> None:
    """Exactly the fields without which an item stands take null, since strict mode lets none be left out."""
    nullable = {
        f"{name}.{field}"
        for name in LISTS
        for field, node in _record(name)["properties"].items()
        if node["type"] == ["string", "null"]
    }
    evidence = _record("disputed_facts")["properties"]["evidence"]["items"]["properties"]

    assert nullable == {"actors.role", "quotes.speaker_mention", "quotes.cue"}
    assert [field for field, node in evidence.items() if node["type"] == ["string", "null"]] == ["by"]


def test_the_worked_example_fits_the_schema() -> None:
    """The answer the prompt shows is one the schema takes."""
    jsonschema.validate(_example(), wire_schema())


@pytest.mark.parametrize("name", LISTS)
def test_an_answer_that_lacks_a_list_or_a_field_does_not_fit(name: str) -> None:
    """The schema holds a model to all it asks for, and to nothing more."""
    answer = _example()
    first = answer[name][0]
    short = [{**answer, name: [{key: first[key] for key in first if key != field}]} for field in first]
    without = {key: answer[key] for key in answer if key != name}

    for wrong in (*short, without, {**answer, name: [{**first, "near": 7}]}, {**answer, "near": 7}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(wrong, wire_schema())


@pytest.mark.parametrize("mode", MODES)
def test_what_is_sent_beside_the_article_is_small(mode: Mode) -> None:
    """Schema, system message and all that surrounds an article have fewer than 8,500 characters, in each mode."""
    document = Document.from_text("A", language="en")
    messages = ask_to_read(Window(document, Passage(0, 1)), mode, None)
    structure = json.dumps(ask_for_structure(mode), separators=(",", ":"), ensure_ascii=False)

    assert sum(len(message["content"]) for message in messages) - 1 + len(structure) < 8_500


@pytest.mark.parametrize("mode", MODES)
def test_the_schema_is_sent_once(mode: Mode) -> None:
    """In each mode the model sees the schema exactly once: beside the messages, or in words."""
    document = Document.from_text("A", language="en")
    schema = json.dumps(wire_schema(), separators=(",", ":"), ensure_ascii=False)
    structure = json.dumps(ask_for_structure(mode), separators=(",", ":"), ensure_ascii=False)
    system = ask_to_read(Window(document, Passage(0, 1)), mode, None)[0]["content"]

    assert (structure.count(schema), system.count(schema)) == ((0, 1) if mode == "json" else (1, 0))


def test_strict_adherence_is_asked_for() -> None:
    """A tool is forced and strict, and so is a schema for the answer, both under one name."""
    tools, schema = ask_for_structure("tools"), ask_for_structure("json_schema")

    function = tools["tools"][0]["function"]
    assert (len(tools["tools"]), function["name"], function["strict"]) == (1, NAME, True)
    assert tools["tool_choice"] == {"type": "function", "function": {"name": NAME}}
    assert schema["response_format"]["json_schema"]["strict"] is True
    assert schema["response_format"]["json_schema"]["name"] == NAME
    assert ask_for_structure("json") == {"response_format": {"type": "json_object"}}


def test_the_fingerprint_is_that_of_the_schema(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twelve digits that stay while the schema does, and change with a word of it."""
    before = fingerprint()
    changed = json.loads(json.dumps(wire_schema()))
    changed["properties"]["quotes"]["items"]["properties"]["text"]["description"] = "other words"
    monkeypatch.setattr("summarizer.engines.llm.reply.wire_schema", lambda: changed)

    assert re.fullmatch("[0-9a-f]{12}", before)
    assert fingerprint() == before
    assert fingerprint.__wrapped__() != before
