"""What is sent about an article and what it cost; and what is asked of a model that left something out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from summarizer.errors import BudgetExceeded
from tests.engines.llm.articles import ENGLISH, FRENCH, actor, altered, article_in, contents, hurry, only, read, texts
from tests.model_server import ModelServer, reply

_RIGHT = [tuple(record["text"]) for record in ENGLISH.answer["quotes"]]
_DENIAL = _RIGHT[0][0]
_WRONG = altered(ENGLISH.answer, "quotes", 0, text=["We did pay the fine"])


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelServer]:
    """A server that runs for the length of one test, before a client that loses no time between two requests."""
    hurry(monkeypatch)
    with ModelServer() as running:
        yield running


# --- thorough --------------------------------------------------------------------------------------------------------


def _without_first_quote() -> dict[str, list[Any]]:
    return {**ENGLISH.answer, "quotes": ENGLISH.answer["quotes"][1:]}


def test_thorough_asks_for_what_was_left_out_once(server: ModelServer) -> None:
    """A quoted passage that no item holds is named once; left out again, it stays unaccounted for."""
    server.script(reply(_without_first_quote()))

    summary = read(ENGLISH, server, thorough=True)

    assert len(server.requests) == 2
    assert json.dumps(_DENIAL) in contents(server.requests[1])[-1]
    assert "Saltmere model" not in contents(server.requests[1])[-1]
    assert any(span.text == _DENIAL for span in summary.unaccounted)


def test_thorough_takes_what_comes(server: ModelServer) -> None:
    """A quote that was left out and comes when asked for is in, besides those of the first answer."""
    server.script(reply(_without_first_quote()), reply(only(quotes=ENGLISH.answer["quotes"][:1])))

    summary = read(ENGLISH, server, thorough=True)

    assert sorted(texts(summary)) == sorted(_RIGHT)
    assert summary.rejected == ()


def test_without_thorough_nobody_asks(server: ModelServer) -> None:
    """What was left out costs no request unless it is wished."""
    server.script(reply(_without_first_quote()))

    read(ENGLISH, server)

    assert len(server.requests) == 1


# --- what is sent and what it cost -----------------------------------------------------------------------------------


def test_the_output_language_reaches_the_prompt(server: ModelServer) -> None:
    """The language of paraphrases is asked for, and stands in the provenance where it is not the article's."""
    server.script(FRENCH.right)

    translated, own = read(FRENCH, server, output_language="en"), read(FRENCH, server)

    assert "`note`: en\n" in contents(server.requests[0])[1]
    assert "`note`: fr\n" in contents(server.requests[1])[1]
    assert (translated.provenance.output_language, own.provenance.output_language) == ("en", None)


def test_the_whole_article_is_sent(server: ModelServer) -> None:
    """The article ends the second message, character for character."""
    server.script(FRENCH.right)

    read(FRENCH, server)

    assert article_in(server.requests[0]).strip("\n") == FRENCH.text.strip("\n")


def test_usage_adds_up(server: ModelServer) -> None:
    """Requests and tokens of all answers are counted, those of the re-ask too."""
    usage = {"prompt_tokens": 1000, "completion_tokens": 200, "prompt_tokens_details": {"cached_tokens": 600}}
    server.script(reply(_WRONG, usage=usage), reply(only(), usage=usage))

    provenance = read(ENGLISH, server).provenance

    assert (provenance.engine, provenance.model, provenance.mode) == ("model", "test-model", "json_schema")
    assert (provenance.attempts, provenance.windows) == (2, 1)
    used = provenance.usage
    assert (used.requests, used.re_asks) == (2, 1)
    assert (used.input_tokens, used.cached_tokens, used.output_tokens) == (2000, 1200, 400)
    assert used.cost_usd is None


@pytest.mark.parametrize(
    "usage", [None, {}, {"prompt_tokens": 1000}, {"prompt_tokens": "many", "completion_tokens": 5}]
)
def test_unknown_usage_is_not_nothing(usage: Any, server: ModelServer) -> None:
    """Where one answer does not say what it cost, the tokens of the whole are null, never 0."""
    server.script(reply(_WRONG), reply(only(), usage=usage))

    used = read(ENGLISH, server).provenance.usage

    assert used.requests == 2
    assert (used.input_tokens, used.cached_tokens, used.output_tokens, used.cost_usd) == (None, None, None, None)


def test_an_answer_that_could_not_be_read_cost_too(server: ModelServer) -> None:
    """Tokens of an answer that was thrown away are counted."""
    usage = {"prompt_tokens": 1000, "completion_tokens": 200}
    server.script(reply("no", usage=usage), reply(ENGLISH.answer, usage=usage))

    used = read(ENGLISH, server).provenance.usage

    assert (used.requests, used.input_tokens, used.output_tokens) == (2, 2000, 400)


def test_actors_are_one_however_often_they_come(server: ModelServer) -> None:
    """The same actor twice in an answer is one actor, listed as a duplicate and not asked about."""
    server.script(reply({**ENGLISH.answer, "actors": [*ENGLISH.answer["actors"], actor("Ada Moss")]}))

    summary = read(ENGLISH, server)

    assert len(server.requests) == 1
    assert [refused.reason for refused in summary.rejected] == ["duplicate"]
    assert len(summary.actors) == 5


def test_a_ceiling_of_tokens_holds(server: ModelServer) -> None:
    """A request that would pass the ceiling of tokens is not sent."""
    server.script(ENGLISH.right)

    with pytest.raises(BudgetExceeded, match="--max-tokens"):
        read(ENGLISH, server, max_tokens=500)

    assert server.requests == []
