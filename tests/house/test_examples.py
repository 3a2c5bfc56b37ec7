"""The example articles are clean text, and what is read in them keeps the promises from end to end."""

from __future__ import annotations

import json
import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner

import summarizer
from summarizer.cli import main

_FOLDER = Path(__file__).parent.parent.parent / "examples"
_EXAMPLES = sorted(_FOLDER.glob("*.txt"))
_LANGUAGES = {"French": "fr", "English": "en", "German": "de"}

pytestmark = pytest.mark.parametrize("path", _EXAMPLES, ids=lambda path: path.stem)


@cache
def _summary(path: Path) -> summarizer.Summary:
    return summarizer.summarize(path)


def _spans(value: Any) -> list[dict[str, Any]]:
    """Every object with a start, anywhere in *value*."""
    if isinstance(value, list):
        return [span for item in value for span in _spans(item)]
    if not isinstance(value, dict):
        return []
    here = [value] if "start" in value else []
    return here + [span for item in value.values() for span in _spans(item)]


def test_examples_are_clean_text(path: Path) -> None:
    """An example is UTF-8 in composed form, with plain newlines, one at its end."""
    text = path.read_bytes().decode("utf-8")

    assert text == unicodedata.normalize("NFC", text)
    assert "\r" not in text
    assert text.rstrip() + "\n" == text


def test_every_example_is_listed(path: Path) -> None:
    """The list of examples names each file, and the language it names is the one that is told from the text."""
    listed = (_FOLDER / "README.md").read_text(encoding="utf-8")
    row = re.search(rf"^\| `{path.name}` \| (\w+) \|", listed, re.MULTILINE)

    assert row
    assert _summary(path).article.language == _LANGUAGES[row[1]]


def test_every_span_holds_its_text(path: Path) -> None:
    """In the JSON, each start and end name exactly the characters of the file that stand beside them."""
    text = path.read_text(encoding="utf-8")
    spans = _spans(json.loads(_summary(path).model_dump_json()))

    assert len(spans) > 20
    assert [span for span in spans if text[span["start"] : span["end"]] != span["text"]] == []


def test_the_output_fits_its_schema(path: Path) -> None:
    """The JSON of a summary is valid against the schema the package gives."""
    output = json.loads(_summary(path).model_dump_json())

    jsonschema.Draft202012Validator(summarizer.json_schema()).validate(output)


def test_something_of_each_kind_is_found(path: Path) -> None:
    """Each example has actors, quotes, positions and disputed facts, and some of each are found."""
    summary = _summary(path)

    assert all([summary.gist, summary.actors, summary.quotes, summary.positions, summary.disputed_facts])


def test_names_used_are_actors(path: Path) -> None:
    """Whoever speaks, stands, asserts or denies is an actor of the same summary."""
    summary = _summary(path)
    used = {name for quote in summary.quotes for name in quote.speakers}
    used |= {position.actor for position in summary.positions}
    for fact in summary.disputed_facts:
        used |= {*fact.asserted_by, *fact.denied_by, *(evidence.by for evidence in fact.evidence if evidence.by)}

    assert used <= {actor.name for actor in summary.actors}


def test_paths_lead_to_items(path: Path) -> None:
    """Every path in the gist and the coverage names an item that is there."""
    summary = _summary(path)
    paths = [item for sentence in summary.gist for item in sentence.items]
    paths += [passage.item for passage in summary.coverage.passages if passage.item]
    paths += [cue.item for cue in summary.coverage.cues if cue.item]

    for item in paths:
        found = re.fullmatch(r"(actors|quotes|positions|disputed_facts)\[(\d+)\]", item)
        assert found, item
        assert int(found[2]) < len(getattr(summary, found[1])), item


def test_every_quotation_mark_is_accounted_for_by_coverage(path: Path) -> None:
    """No opening mark of the article lies outside the passages of the coverage: nothing quoted is overlooked."""
    text = path.read_text(encoding="utf-8")
    opened = [found.end() for found in re.finditer('[«„“]|(?<!\\w)"(?=\\w)', text)]
    passages = _summary(path).coverage.passages
    missed = [place for place in opened if not any(p.start - 2 <= place <= p.end + 2 for p in passages)]

    assert missed == []


def test_the_same_article_gives_the_same_bytes(path: Path) -> None:
    """Read again, and read as a string, the article gives the same items, byte for byte."""
    again = summarizer.summarize(path)
    as_string = summarizer.summarize(path.read_text(encoding="utf-8"))

    assert again.model_dump_json() == _summary(path).model_dump_json()
    assert as_string.model_dump(exclude={"article"}) == again.model_dump(exclude={"article"})


def test_command_and_call_agree(path: Path) -> None:
    """The command prints what the call returns."""
    printed = CliRunner().invoke(main, ["--format", "json", str(path)])

    assert printed.exit_code == 0
    assert json.loads(printed.stdout) == json.loads(_summary(path).model_dump_json())
