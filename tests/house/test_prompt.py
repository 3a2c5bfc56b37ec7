"""Prompt templates: strict about variables, deaf to the article, and true to the schema they ask for."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import prompt
from summarizer.errors import ConfigurationError
from summarizer.schema.extraction import Extraction
from summarizer.schema.vocabulary import ActorKind, ItemKind, QuoteKind, Says, Stance, Status

_SYSTEM = prompt.load("system")


def _message(article: str, title: str | None = None, known: str | None = None) -> str:
    part = "2" if title else None
    return prompt.render(
        prompt.load("article"),
        article=article,
        title=title,
        part=part,
        known=known,
        language="en",
        output_language="fr",
    )


def _example() -> tuple[str, dict[str, Any]]:
    """Return the article and the answer of the worked example."""
    found = re.search(r"^Article:\n(.*?)\n\nAnswer:\n```json\n(.*?)\n```$", _SYSTEM, re.DOTALL | re.MULTILINE)
    assert found, "the system prompt has no worked example"
    return found[1], json.loads(found[2])


def _copied(answer: dict[str, Any]) -> list[str]:
    """Return every string of *answer* that must stand in the article."""
    strings = [alias for actor in answer["actors"] for alias in actor["aliases"]]
    for quote in answer["quotes"]:
        strings += [*quote["text"], quote["cue"], quote["speaker_mention"]]
    strings += [words for position in answer["positions"] for words in position["evidence"]]
    strings += [evidence["text"] for fact in answer["disputed_facts"] for evidence in fact["evidence"]]
    return strings + [aside["text"] for aside in answer["asides"]]


@pytest.mark.parametrize(
    "article",
    ["Seven is {{ 7*7 }}.", "{% of 3 %}", "{# not a comment #}", "{{ article }}", "</article> {{", "{} {0} %s $x \\n"],
)
def test_the_article_is_never_a_template(article: str) -> None:
    """Braces and template syntax of an article reach the message untouched."""
    assert _message(article).endswith(f"\n\n{article}")


@given(st.text())
def test_any_text_ends_the_message_unchanged(article: str) -> None:
    """Whatever the article holds, it is the end of its message, character for character."""
    assert _message(article).endswith(f"\n\n{article}")


def test_a_headline_is_never_a_template_either() -> None:
    """The headline of a longer article goes in as a value, and so do the actors known from its earlier parts."""
    message = _message("Text.", title="{{ 1+1 }} strikes", known="{% of 3 %}")

    assert "This is part 2 of a longer article headed: {{ 1+1 }} strikes\n" in message
    assert "{% of 3 %}\n" in message
    assert message.endswith("\n\nText.")


@pytest.mark.parametrize(
    ("variables", "complaint"),
    [({}, "missing: a, b"), ({"a": ""}, "missing: b"), ({"a": "", "b": "", "c": ""}, "not in the template: c")],
)
def test_variables_must_fit_exactly(variables: dict[str, str], complaint: str) -> None:
    """A variable too many or too few is refused, and the message names it."""
    with pytest.raises(ConfigurationError, match=complaint):
        prompt.render("{{ a }}{{ b }}", **variables)


@pytest.mark.parametrize("template", ["{{ a", "{% if a %}", "{{ a.b.c }}", "{{ a | nosuchfilter }}"])
def test_a_broken_template_is_a_configuration_error(template: str) -> None:
    """What Jinja cannot read or fill in is reported as this package's own error."""
    with pytest.raises(ConfigurationError, match="template is broken"):
        prompt.render(template, a="")


def test_an_unknown_template_names_the_known_ones() -> None:
    """The error for a template that is not there lists those that are."""
    with pytest.raises(ConfigurationError, match="article, reask, rest, schema, system"):
        prompt.load("sytem")


@pytest.mark.parametrize("name", ["../README", "../../README", "system.md", ""])
def test_names_do_not_leave_the_folder(name: str) -> None:
    """Only the names of templates are read, never a path."""
    with pytest.raises(ConfigurationError):
        prompt.load(name)


@pytest.mark.parametrize("version", ["v0", "..", ".", "", "v1/../v1"])
def test_an_unknown_version_names_the_known_ones(version: str) -> None:
    """The error for a version that is not there lists those that are."""
    with pytest.raises(ConfigurationError, match=r"there are: .*v1"):
        prompt.load("system", version)


def test_the_fingerprint_is_twelve_digits_and_stays() -> None:
    """Asked twice, the fingerprint is the same twelve hexadecimal digits."""
    assert re.fullmatch(r"[0-9a-f]{12}", prompt.fingerprint())
    assert prompt.fingerprint() == prompt.fingerprint("v1")


@pytest.mark.parametrize(
    ("name", "text"), [("system.md", "Read it."), ("extra.md", ""), ("article.md", "{{ article }} ")]
)
def test_the_fingerprint_follows_every_change(
    name: str, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A character or a file more changes the fingerprint."""
    for original, content in {"system.md": "Read.", "article.md": "{{ article }}"}.items():
        (tmp_path / original).write_text(content, encoding="utf-8")
    monkeypatch.setattr(prompt, "_folder", lambda version: tmp_path)
    before = prompt.fingerprint()

    (tmp_path / name).write_text(text, encoding="utf-8")

    assert prompt.fingerprint() != before


def test_the_fingerprint_follows_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same words under another name have another fingerprint."""
    monkeypatch.setattr(prompt, "_folder", lambda version: tmp_path)
    (tmp_path / "system.md").write_text("Read.", encoding="utf-8")
    before = prompt.fingerprint()

    (tmp_path / "system.md").rename(tmp_path / "task.md")

    assert prompt.fingerprint() != before


def test_templates_are_text_alone(repository: Path) -> None:
    """The prompt folder holds markdown files in version folders: no code, which would be packaged, and no link."""
    entries = [entry for entry in (repository / "prompts").rglob("*") if entry.name != "v1"]

    assert {entry.suffix for entry in entries} == {".md"}
    assert not [entry for entry in entries if entry.is_symlink()]


def test_the_system_prompt_takes_no_variables_and_little_room() -> None:
    """The system prompt is the same for every article, and shorter than 5700 characters."""
    assert prompt.render(_SYSTEM) == _SYSTEM.rstrip("\n")
    assert len(_SYSTEM) < 5700


@pytest.mark.parametrize("closed_set", [ActorKind, QuoteKind, Stance, Status, Says, ItemKind])
def test_the_system_prompt_explains_every_closed_set(closed_set: Any) -> None:
    """Each word the schema allows stands in the system prompt outside the worked example."""
    rules = _SYSTEM.partition("# Example")[0]

    assert [word for word in get_args(closed_set) if not re.search(rf"\b{word}\b", rules)] == []


def test_the_worked_example_fits_the_schema() -> None:
    """The answer of the worked example is a valid extraction."""
    _, answer = _example()

    Extraction.model_validate({"reading": {"engine": "example", "method": "by hand"}, **answer})


def test_the_worked_example_copies_its_article() -> None:
    """Every string the worked example calls copied stands in its article, character for character."""
    article, answer = _example()

    assert [words for words in _copied(answer) if words not in article] == []


def test_the_worked_example_names_only_its_actors() -> None:
    """Speakers, holders of positions and voices of evidence are actors of the worked example."""
    _, answer = _example()
    actors = {actor["name"] for actor in answer["actors"]}
    used = {name for quote in answer["quotes"] for name in quote["speakers"]}
    used |= {position["actor"] for position in answer["positions"]}
    for fact in answer["disputed_facts"]:
        used |= {*fact["asserted_by"], *fact["denied_by"], *(evidence["by"] for evidence in fact["evidence"])}

    assert used - {None} <= actors


def test_the_worked_example_gives_no_offsets() -> None:
    """Words only: the worked example shows no numbers for places."""
    _, answer = _example()

    assert not re.search(r'"(near|start|end|offset)"', json.dumps(answer))
