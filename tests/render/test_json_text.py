"""The JSON form of a summary and its schema."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from summarizer.render.formats import FORMATS
from summarizer.render.json_text import json_schema, render_line, render_pretty, schema_fingerprint
from summarizer.schema.summary import Summary
from tests.render.sample import hostile, mill


def _descriptions(schema: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Every field of every object with its description; pydantic leaves out one that its type has already."""
    types = {f"#/$defs/{name}": definition for name, definition in schema["$defs"].items()}
    for name, definition in {"": schema, **types}.items():
        for field, content in definition.get("properties", {}).items():
            of_type = types.get(content.get("$ref"), {}).get("description", "")
            yield f"{name}.{field}", content.get("description", of_type)


def test_json_is_the_summary() -> None:
    """Either form, read back, is the summary that was written."""
    summary = mill().summary()

    assert Summary.model_validate_json(render_pretty(summary)) == summary
    assert Summary.model_validate_json(render_line(summary)) == summary


def test_one_article_is_indented_and_readable() -> None:
    """One article is indented by two spaces, its letters are not escaped, and a newline ends it."""
    rendered = render_pretty(hostile("Élan « vif »"))

    assert rendered.startswith('{\n  "schema_version"')
    assert "Élan « vif »" in rendered
    assert rendered.endswith("}\n")


@pytest.mark.parametrize("words", ["a\nb\r\nc", "a\x85b", "\x1b[0m"])
def test_a_line_is_one_line(words: str) -> None:
    """Whatever breaks the article holds, its JSON line has one newline, at the end."""
    rendered = render_line(hostile(words))

    assert rendered.index("\n") == len(rendered) - 1
    assert json.loads(rendered)["article"]["title"] == words


@pytest.mark.parametrize("articles", [1, 2, 3])
def test_several_articles_are_one_array(articles: int) -> None:
    """The frame around several articles makes a JSON array of them, in order."""
    frame = FORMATS["json"].several
    summaries = [hostile(f"line\nnumber {number}\u2028\x85") for number in range(articles)]

    written = frame.head + frame.between.join(frame.load()(summary) for summary in summaries) + frame.tail

    array = [json.loads(summary.model_dump_json()) for summary in summaries]
    assert written == json.dumps(array, indent=2, ensure_ascii=False) + "\n"


def test_every_field_of_the_schema_is_described() -> None:
    """Each field of each object has a description."""
    assert [path for path, description in _descriptions(json_schema()) if not description] == []


@pytest.mark.parametrize("summary", [mill().summary(), hostile("x")], ids=["mill", "one letter"])
def test_the_output_keeps_to_the_schema(summary: Summary) -> None:
    """What is written is valid by the schema, and the schema is valid by its dialect."""
    schema = json_schema()

    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(json.loads(render_line(summary)))


def test_the_schema_is_closed() -> None:
    """A field nobody declared is against the schema."""
    content = json.loads(render_line(mill().summary())) | {"verdict": "true"}

    assert not jsonschema.Draft202012Validator(json_schema()).is_valid(content)


def test_the_fingerprint_is_short_and_steady() -> None:
    """The fingerprint is twelve hexadecimal digits, the same at each call."""
    assert len(schema_fingerprint()) == 12
    assert int(schema_fingerprint(), 16) >= 0
    assert schema_fingerprint.__wrapped__() == schema_fingerprint()
