"""What does not fit into one request or one answer: long texts, answers cut off, contexts that are too small."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from summarizer import Document
from summarizer.engines.llm.windows import cut
from summarizer.errors import AnswerRefused, AnswerUnusable, ContextOverflow
from tests.engines.llm.articles import (
    ENGLISH,
    FRENCH,
    Article,
    actor,
    answer_of,
    article_in,
    contents,
    hurry,
    only,
    quote,
    read,
    texts,
)
from tests.model_server import ModelServer, Received, broken, reply

_WINDOW = 60  # tokens: about a paragraph of these articles
_RIGHT = [tuple(record["text"]) for record in ENGLISH.answer["quotes"]]
_REPEATED = "“We will appeal,” Ada Moss said on the quay of Saltmere."
_FILLER = "The ferry left the harbour at noon and came back before the evening tide, as on every other day."
_TWICE = f"{_REPEATED}\n\n{_FILLER} {_FILLER} {_FILLER}\n\n{_REPEATED}\n"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelServer]:
    """A server that runs for the length of one test, before a client that loses no time between two requests."""
    hurry(monkeypatch)
    with ModelServer() as running:
        yield running


def _careful(article: Article) -> Callable[[Received], dict[str, list[Any]]]:
    """A model that answers about what it is shown of *article*."""
    return lambda received: answer_of(article, received)


def _windows(text: str, language: str = "en", tokens: int = _WINDOW) -> int:
    return len(cut(Document.from_text(text, language=language), tokens))


# --- long texts ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("article", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_a_long_text_is_read_in_windows(article: Article, server: ModelServer) -> None:
    """A text longer than a window is as many requests as windows, which together hold the whole text."""
    server.script(reply(_careful(article)))

    summary = read(article, server, window=_WINDOW)

    assert len(server.requests) == summary.provenance.windows == _windows(article.text, article.language) > 2
    assert "".join(map(article_in, server.requests)) == Document.from_text(article.text).text
    assert summary.provenance.usage.requests == len(server.requests)


def test_what_stands_in_a_window_is_found(server: ModelServer) -> None:
    """Quotes of all windows are in the summary, in order of the text and at their places in the whole of it."""
    server.script(reply(_careful(ENGLISH)))

    summary = read(ENGLISH, server, window=_WINDOW)

    text = Document.from_text(ENGLISH.text).text
    assert texts(summary) == _RIGHT
    assert [text[span.start : span.end] for quote in summary.quotes for span in quote.text] == [
        run for runs in _RIGHT for run in runs
    ]
    assert summary.rejected == ()


def test_actors_are_carried_from_window_to_window(server: ModelServer) -> None:
    """Later windows are told the actors of earlier ones, whose quotes need no new actor; nobody comes twice."""
    server.script(reply(_careful(ENGLISH)))

    summary = read(ENGLISH, server, window=_WINDOW)

    told = [contents(received)[1].partition("Actors of earlier parts")[2] for received in server.requests]
    assert told[0] == ""
    assert all('["Ada Moss", "Moss"]' in known for known in told[2:])
    assert [found.name for found in summary.actors] == [record["name"] for record in ENGLISH.answer["actors"]]
    assert [len(found.aliases) for found in summary.actors] == [len(r["aliases"]) for r in ENGLISH.answer["actors"]]


def test_another_name_of_a_known_actor_is_the_same_actor(server: ModelServer) -> None:
    """A window that calls a known actor by an alias, in an entry and a quote of its own, adds to that actor."""

    def answer(received: Received) -> dict[str, list[Any]]:
        shown = article_in(received)
        if "Ada Moss, told" in shown:
            return only(actors=[actor("Ada Moss", "person", "Moss")])
        if "Nobody told" in shown:
            return only(
                actors=[actor("Moss")], quotes=[quote("direct", "Moss", "Nobody told us anything before April,")]
            )
        return only()

    server.script(reply(answer))

    summary = read(ENGLISH, server, window=_WINDOW)

    assert [found.name for found in summary.actors] == ["Ada Moss"]
    assert [quote.speakers for quote in summary.quotes] == [("Ada Moss",)]
    assert summary.rejected == ()


def test_the_same_words_twice_are_two_quotes(server: ModelServer) -> None:
    """What is said in two windows in the same words stands in the summary at both places."""

    def answer(received: Received) -> dict[str, list[Any]]:
        said = [quote("direct", "Ada Moss", "We will appeal,", cue="said")] * ("appeal" in article_in(received))
        return only(actors=[actor("Ada Moss")], quotes=said)

    server.script(reply(answer))

    summary = read(_TWICE, server, window=_WINDOW)

    starts = [quote.text[0].start for quote in summary.quotes]
    assert starts == [1, _TWICE.rindex("We will")]
    assert summary.rejected == ()


def test_each_window_is_asked_again_for_itself(server: ModelServer) -> None:
    """A window with something wrong in it costs one request more, the others none; its re-ask holds it alone."""

    def answer(received: Received) -> dict[str, list[Any]]:
        right = answer_of(ENGLISH, received)
        wrong = "a rush job" in article_in(received) and len(contents(received)) == 2
        return {**right, "quotes": [quote("mixed", "Ada Moss", "a great rush job")]} if wrong else right

    server.script(reply(answer))

    summary = read(ENGLISH, server, window=_WINDOW)

    assert len(server.requests) == _windows(ENGLISH.text) + 1
    (again,) = (received for received in server.requests if len(contents(received)) > 2)
    assert "a rush job" in article_in(again)
    assert "Saltmere fined the ferry" not in article_in(again)
    assert _RIGHT[1] in texts(summary)


def test_the_ceiling_of_requests_holds_for_each_window(server: ModelServer) -> None:
    """A window that needs two requests leaves the next its own."""
    server.script(broken("500"), reply(_careful(ENGLISH)))

    summary = read(ENGLISH, server, window=_WINDOW, max_requests=2)

    assert len(server.requests) == _windows(ENGLISH.text) + 1
    assert texts(summary) == _RIGHT


def test_a_window_that_fails_fails_the_article(server: ModelServer) -> None:
    """Where a later window gets no answer there is no half summary."""
    server.script(reply(_careful(ENGLISH)), broken("refusal"))

    with pytest.raises(AnswerRefused):
        read(ENGLISH, server, window=_WINDOW)

    assert len(server.requests) == 2


# --- answers that were cut off ---------------------------------------------------------------------------------------


def _cut_before(words: str) -> str:
    """The right answer as far as just after the beginning of *words*."""
    text = json.dumps(ENGLISH.answer, ensure_ascii=False)
    return text[: text.index(words) + len(words) // 2]


def test_an_answer_that_was_cut_off_is_continued(server: ModelServer) -> None:
    """Where an answer stops at the limit of tokens, the rest is asked for, and both make one summary."""
    rest = {**ENGLISH.answer, "actors": [], "quotes": ENGLISH.answer["quotes"][3:]}
    server.script(reply(_cut_before(_RIGHT[3][0]), finish="length"), reply(rest))

    summary = read(ENGLISH, server)

    assert len(server.requests) == 2
    assert texts(summary) == _RIGHT
    assert (len(summary.positions), len(summary.disputed_facts)) == (1, 1)
    assert (summary.rejected, summary.provenance.shortfalls) == ((), ())
    assert summary.provenance.repairs == ("the answer was cut off; its complete records were read",)
    assert summary.provenance.usage.re_asks == 0


def test_the_rest_is_asked_for_behind_what_came(server: ModelServer) -> None:
    """The question for the rest shows the model its complete records as its own words, and no half of one."""
    server.script(reply(_cut_before(_RIGHT[3][0]), finish="length"), reply(only()))

    read(ENGLISH, server)

    messages = server.requests[1].body["messages"]
    assert [message["role"] for message in messages] == ["system", "user", "assistant", "user"]
    assert messages[:2] == server.requests[0].body["messages"]
    said = json.loads(messages[2]["content"])
    assert [tuple(record["text"]) for record in said["quotes"]] == _RIGHT[:3]


def test_an_answer_given_whole_again_makes_no_doubles(server: ModelServer) -> None:
    """A model that begins anew instead of going on doubles nothing."""
    server.script(reply(_cut_before(_RIGHT[3][0]), finish="length"), ENGLISH.right)

    summary = read(ENGLISH, server)

    assert len(server.requests) == 2
    assert texts(summary) == _RIGHT
    assert (len(summary.actors), summary.rejected) == (5, ())


def test_a_rest_that_does_not_come_is_said(server: ModelServer) -> None:
    """What came is kept where the rest does not, and that is a shortfall."""
    server.script(reply(_cut_before(_RIGHT[3][0]), finish="length"), broken("401"))

    summary = read(ENGLISH, server)

    assert texts(summary) == _RIGHT[:3]
    assert len(summary.provenance.shortfalls) == 1


def test_half_a_quote_is_no_quote(server: ModelServer) -> None:
    """A record that was cut off is left out, though all of it that came stands in the article."""
    server.script(reply(_cut_before(_RIGHT[0][0]), finish="length"))

    summary = read(ENGLISH, server)

    assert (summary.quotes, summary.rejected) == ((), ())
    assert summary.provenance.shortfalls == ("the answer was cut off, and the rest did not come",)


def test_an_answer_without_a_complete_record_halves_the_text(server: ModelServer) -> None:
    """Where nothing of an answer is complete, the same limit would cut it again: the text is read in two parts."""
    server.script(reply('{"actors": [{"name": "Ada', finish="length"), reply(_careful(ENGLISH)))

    summary = read(ENGLISH, server)

    assert len(server.requests) == 3
    assert summary.provenance.windows == 2
    assert texts(summary) == _RIGHT


def test_halving_comes_to_an_end(server: ModelServer) -> None:
    """An answer that is always cut off before anything is complete ends in an error, within the ceiling of requests."""
    server.script(reply('{"actors": [{"name": "Ada', finish="length"))

    with pytest.raises(AnswerUnusable, match="cut off"):
        read(ENGLISH, server, max_requests=20)

    assert len(server.requests) <= 20


# --- contexts that are too small -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["400_context", "413"])
def test_a_context_that_is_too_small_splits_the_text_once(name: str, server: ModelServer) -> None:
    """A request that is too long is sent as two, each about its half; what both find is one summary."""
    server.script(broken(name), reply(_careful(ENGLISH)))

    summary = read(ENGLISH, server)

    assert len(server.requests) == 3
    assert "".join(map(article_in, server.requests[1:])) == article_in(server.requests[0])
    assert texts(summary) == _RIGHT
    assert summary.provenance.windows == 2


def test_a_half_that_is_too_long_too_is_an_error(server: ModelServer) -> None:
    """The second overflow ends it: two requests, and an error that names --window."""
    server.script(broken("400_context"))

    with pytest.raises(ContextOverflow, match="--window"):
        read(ENGLISH, server)

    assert len(server.requests) == 2


def test_one_sentence_is_not_split(server: ModelServer) -> None:
    """A text without a border inside is not split: one request."""
    server.script(broken("400_context"))

    with pytest.raises(ContextOverflow):
        read("Ada Moss said that the ferry is late.", server)

    assert len(server.requests) == 1
