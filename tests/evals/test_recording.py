"""Recording and replay: the real client, a server on loopback, and every reason why a recording no longer counts."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from evals import tape
from evals.cassettes import CassetteSet, find_sets
from evals.gold import GoldArticle
from evals.items import Reading
from evals.recording import by_cassettes, record, record_all
from summarizer import SummarizerError, prompt
from summarizer.engines.llm import messages
from summarizer.engines.llm import reply as wire
from tests.engines.llm.articles import ENGLISH, altered, certificates, only
from tests.model_server import ModelServer, Step, broken, reply

KEY = "my-own-secret-key-4711"


@pytest.fixture
def article(tmp_path: Path) -> GoldArticle:
    """An article without labels: what is on its cassette is not scored here."""
    file = tmp_path / "ferry.txt"
    file.write_bytes(ENGLISH.text.encode())
    return GoldArticle("ferry", file, ENGLISH.text, Reading(language="en"))


@pytest.fixture
def cassettes(tmp_path: Path) -> CassetteSet:
    """An empty set."""
    one = CassetteSet(tmp_path / "sets" / "test", "live", "test-model")
    one.save()
    return one


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelServer]:
    """A model behind a real server, and a key for it."""
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setattr(ssl, "create_default_context", certificates)
    with ModelServer() as server:
        yield server


def recorded(server: ModelServer, cassettes: CassetteSet, article: GoldArticle, *steps: Step) -> None:
    server.script(*(steps or (reply(ENGLISH.answer),)))
    record(cassettes, article, server.base_url)


def test_what_was_recorded_is_replayed(server: ModelServer, cassettes: CassetteSet, article: GoldArticle) -> None:
    """Without a server the same answer gives the same reading, and the cassette is fresh."""
    recorded(server, cassettes, article)

    answer = by_cassettes(cassettes)([article])[0]

    assert str(cassettes.state(article)) == "ferry: fresh"
    assert answer.reading is not None
    assert len(answer.reading.quotes) == len(ENGLISH.answer["quotes"])


def test_a_re_ask_is_part_of_it(server: ModelServer, cassettes: CassetteSet, article: GoldArticle) -> None:
    """Every question of a run is on its cassette, and every answer is played."""
    wrong = altered(ENGLISH.answer, "quotes", 0, text=["We did pay the fine"])
    recorded(server, cassettes, article, reply(wrong), reply(only(quotes=[ENGLISH.answer["quotes"][0]])))

    answer = by_cassettes(cassettes)([article])[0]

    assert answer.summary is not None
    assert answer.summary["provenance"]["usage"]["requests"] == 2


def test_no_key_is_on_it(server: ModelServer, cassettes: CassetteSet, article: GoldArticle) -> None:
    """Neither the key that was used nor the server's address is written, and provenance says whose answers they are."""
    recorded(server, cassettes, article)

    text = cassettes.file("ferry").read_text(encoding="utf-8")
    told = tape.read(cassettes.file("ferry"))["provenance"]

    assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"
    assert KEY not in text
    assert server.base_url not in text
    assert (told["kind"], told["settings"]["model"], told["usage"]["requests"]) == ("live", "test-model", 1)


def test_an_answer_that_holds_the_key_is_not_written(
    server: ModelServer, cassettes: CassetteSet, article: GoldArticle
) -> None:
    """A server that echoes the key gets no cassette."""
    leaking = altered(ENGLISH.answer, "positions", 0, statement=f"The key is {KEY}.")

    with pytest.raises(tape.SecretFound, match="my-own"):
        recorded(server, cassettes, article, reply(leaking))

    assert not cassettes.file("ferry").exists()
    assert [file.name for file in cassettes.folder.iterdir()] == ["set.yaml"]


def test_a_failed_recording_leaves_the_old_one(
    server: ModelServer, cassettes: CassetteSet, article: GoldArticle
) -> None:
    """Cassettes are replaced whole or not at all."""
    recorded(server, cassettes, article)
    before = cassettes.file("ferry").read_bytes()

    with pytest.raises(SummarizerError):
        recorded(server, cassettes, article, broken("refusal"))

    assert cassettes.file("ferry").read_bytes() == before
    assert sorted(file.name for file in cassettes.folder.iterdir()) == ["ferry.yaml", "set.yaml"]


def test_several_are_recorded_at_once(server: ModelServer, cassettes: CassetteSet, article: GoldArticle) -> None:
    """Each article has a cassette of its own, whatever is sent beside it."""
    other = GoldArticle("twin", article.path, article.text, article.reading)
    server.script(reply(ENGLISH.answer), reply(ENGLISH.answer))

    outcomes = dict(record_all(cassettes, [article, other], server.base_url, at_once=2))

    assert outcomes == {"ferry": "recorded", "twin": "recorded"}
    assert [len(tape.read(cassettes.file(name))["interactions"]) for name in outcomes] == [1, 1]


def _prompt_word(monkeypatch: pytest.MonkeyPatch, article: GoldArticle) -> None:
    load = prompt.load
    monkeypatch.setattr(prompt, "load", lambda name: load(name).replace("news article", "news report"))
    messages._template.cache_clear()
    messages._system.cache_clear()
    monkeypatch.setattr(prompt, "fingerprint", lambda: "another")
    messages.prompt_fingerprint.cache_clear()


def _description(monkeypatch: pytest.MonkeyPatch, article: GoldArticle) -> None:
    monkeypatch.setattr(wire, "_described", lambda node, flat: {**flat, "description": "another"})
    wire.wire_schema.cache_clear()
    wire.fingerprint.cache_clear()


def _article(monkeypatch: pytest.MonkeyPatch, article: GoldArticle) -> None:
    article.path.write_bytes(article.text.replace("fine", "fee").encode())
    monkeypatch.setattr(GoldArticle, "__hash__", object.__hash__)
    object.__setattr__(article, "text", article.text.replace("fine", "fee"))


CHANGES: dict[str, Any] = {
    "the prompt has changed": _prompt_word,
    "the schema has changed": _description,
    "the article has changed": _article,
}


@pytest.fixture
def _as_before() -> Iterator[None]:
    """What is kept of prompts and schema is forgotten again."""
    yield
    for kept in (messages._template, messages._system, messages.prompt_fingerprint, wire.wire_schema, wire.fingerprint):
        kept.cache_clear()


@pytest.mark.usefixtures("_as_before")
@pytest.mark.parametrize("reason", CHANGES)
def test_a_changed_question_makes_an_answer_stale(
    reason: str,
    server: ModelServer,
    cassettes: CassetteSet,
    article: GoldArticle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """One word of a prompt, one description of a field, one word of an article: the answer counts no more, and why."""
    recorded(server, cassettes, article)
    with monkeypatch.context() as patch:
        CHANGES[reason](patch, article)

        state = cassettes.state(article)
        answer = by_cassettes(cassettes)([article])[0]

    assert state.state == "stale"
    assert [told for told in state.reasons if told.startswith(reason)]
    assert answer.reading is None
    assert reason in answer.failure


def test_another_model_makes_it_stale(server: ModelServer, cassettes: CassetteSet, article: GoldArticle) -> None:
    """A set that is of another model now has no answers yet."""
    recorded(server, cassettes, article)

    other = CassetteSet(cassettes.folder, "live", "another-model")

    assert "the setting model has changed: 'test-model' then, 'another-model' now" in other.state(article).reasons


def test_a_question_that_is_no_longer_asked_is_told(
    server: ModelServer, cassettes: CassetteSet, article: GoldArticle
) -> None:
    """Where a run asks other questions after the first, what was recorded for them is not quietly passed over."""
    wrong = altered(ENGLISH.answer, "quotes", 0, text=["We did pay the fine"])
    recorded(server, cassettes, article, reply(wrong), reply(only(quotes=[ENGLISH.answer["quotes"][0]])))
    file = cassettes.file("ferry")
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("These items did not pass", "Those items have failed"), encoding="utf-8")

    answer = by_cassettes(cassettes)([article])[0]

    assert answer.reading is None
    assert answer.failure.startswith("stale: 1 of 2 answers")
    assert "Those items have failed" in answer.failure


def test_made_up_answers_enter_no_figure(cassettes: CassetteSet) -> None:
    """A synthetic set cannot be scored."""
    made_up = CassetteSet(cassettes.folder, "synthetic", "nobody")

    with pytest.raises(ValueError, match="made up"):
        by_cassettes(made_up)


def test_orphans_and_gaps_are_told(server: ModelServer, cassettes: CassetteSet, article: GoldArticle) -> None:
    """A cassette without an article, and an article without a cassette, are both in the list."""
    recorded(server, cassettes, article)
    other = GoldArticle("other", article.path, article.text, article.reading)

    assert [str(state) for state in cassettes.states([other])] == [
        "other: missing",
        "ferry: orphan (no article of this name)",
    ]


@pytest.mark.parametrize(
    ("about", "reason"),
    [
        ("kind: live", "needs kind and model"),
        ("kind: live\nmodel: m\ncolour: red", "needs kind and model"),
        ("kind: dreamt\nmodel: m", "'dreamt' is none of live, relayed, synthetic"),
        ("[", "set.yaml"),
    ],
)
def test_a_broken_set_is_told(about: str, reason: str, tmp_path: Path) -> None:
    """What a set says of itself is read strictly."""
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "set.yaml").write_text(about)

    with pytest.raises(ValueError, match=reason):
        find_sets(tmp_path)
