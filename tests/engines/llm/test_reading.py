"""One article, a real server and the real client: what is asked, what is asked again, and what comes of the answers."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest

from summarizer.schema.vocabulary import Reason
from tests.engines.llm.articles import (
    ENGLISH,
    FRENCH,
    Article,
    altered,
    contents,
    hurry,
    only,
    quote,
    read,
    seen,
    texts,
)
from tests.model_server import ModelServer, Received, broken, reply

_RIGHT = [tuple(record["text"]) for record in ENGLISH.answer["quotes"]]
_DENIAL = "We did not pay the fine, and we will not pay it,"

# What a model makes of a quote, and the reason it is refused for.
_WRONG = {
    "a dropped negation": ("We did pay the fine, and we will not pay it,", "altered"),
    "another number": ("the firm knew of the gap since 21 March", "altered"),
    "two sentences stitched": ("We did not pay the fine, and nobody came to look.", "stitched"),
}


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelServer]:
    """A server that runs for the length of one test, before a client that loses no time between two requests."""
    hurry(monkeypatch)
    with ModelServer() as running:
        yield running


def _with_quote(words: str, number: int = 0) -> dict[str, list[Any]]:
    """The right answer but for *words* in one of its quotes."""
    return altered(ENGLISH.answer, "quotes", number, text=[words])


def _last(received: Received) -> str:
    return contents(received)[-1]


# --- nothing to ask again --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("article", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_a_right_answer_costs_one_request(article: Article, server: ModelServer) -> None:
    """A right answer is one request, and all of it is in the summary."""
    server.script(article.right)

    summary = read(article, server)

    assert len(server.requests) == 1
    assert texts(summary) == [tuple(record["text"]) for record in article.answer["quotes"]]
    assert [found.name for found in summary.actors] == [record["name"] for record in article.answer["actors"]]
    assert [len(found.evidence) for found in summary.positions] == [1]
    assert [found.status for found in summary.disputed_facts] == ["contested"]
    assert [passage.note for passage in summary.coverage.passages if passage.note] == [
        record["note"] for record in article.answer["asides"]
    ]
    assert (summary.rejected, summary.provenance.shortfalls, summary.provenance.repairs) == ((), (), ())


@pytest.mark.parametrize(
    ("place", "number", "fields"),
    [
        ("actors", 1, {"aliases": ["the firm", "NL Group"]}),
        ("actors", 2, {"role": "chancellor"}),
        ("actors", 2, {"name": "Ada Josephine Moss", "aliases": ["Ada Moss"]}),
        ("quotes", 0, {"cue": "whispered"}),
        ("quotes", 0, {"speaker_mention": "the director"}),
    ],
)
def test_a_trifle_costs_no_request(place: str, number: int, fields: dict[str, Any], server: ModelServer) -> None:
    """A wrong alias, role, cue or mention is dropped and listed; the item stands, and nobody asks again."""
    answer = altered(ENGLISH.answer, place, number, **fields)
    if "name" in fields:  # who is called otherwise is called so everywhere
        answer = json.loads(json.dumps(answer).replace('["Ada Moss"]', f'["{fields["name"]}"]', 2))
        answer["actors"][2]["aliases"] = fields["aliases"]
    server.script(reply(answer))

    summary = read(ENGLISH, server)

    assert len(server.requests) == 1
    assert [refused.path.partition(".")[0] for refused in summary.rejected] == [f"{place}[{number}]"]
    assert len(summary.quotes) == len(ENGLISH.answer["quotes"])
    assert len(summary.actors) == len(ENGLISH.answer["actors"])


def test_an_empty_answer_is_an_answer(server: ModelServer) -> None:
    """A model that finds nothing has answered: one request, and the quoted passages are listed as unaccounted."""
    server.script(reply(only()))

    summary = read(ENGLISH, server)

    assert len(server.requests) == 1
    assert (summary.quotes, summary.rejected) == ((), ())
    assert len(summary.unaccounted) >= 5


# --- asked again -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("words", "reason"), _WRONG.values(), ids=_WRONG.keys())
def test_a_wrong_quote_is_asked_about_once_and_refused(words: str, reason: Reason, server: ModelServer) -> None:
    """Wrong twice, a quote is refused with its reason; all else is in, and there is no third request."""
    number = 2 if "March" in words else 0
    server.script(reply(_with_quote(words, number)), reply(only(quotes=[_with_quote(words, number)["quotes"][number]])))

    summary = read(ENGLISH, server)

    assert len(server.requests) == 2
    assert [(refused.item, refused.text, refused.reason) for refused in summary.rejected] == [("quotes", words, reason)]
    assert texts(summary) == _RIGHT[:number] + _RIGHT[number + 1 :]
    assert words not in seen(summary)
    assert summary.provenance.usage.re_asks == 1


@pytest.mark.parametrize(("words", "_"), _WRONG.values(), ids=_WRONG.keys())
def test_a_corrected_quote_is_in(words: str, _: str, server: ModelServer) -> None:
    """Corrected when asked again, a quote takes the place of the wrong one."""
    number = 2 if "March" in words else 0
    server.script(reply(_with_quote(words, number)), reply(only(quotes=[ENGLISH.answer["quotes"][number]])))

    summary = read(ENGLISH, server)

    assert len(server.requests) == 2
    assert texts(summary) == _RIGHT
    assert (summary.rejected, summary.provenance.shortfalls) == ((), ())


def test_an_unknown_speaker_is_asked_about(server: ModelServer) -> None:
    """A speaker who is no actor is asked about with the names there are, and corrected."""
    wrong = altered(ENGLISH.answer, "quotes", 0, speakers=["Mossy"])
    server.script(reply(wrong), reply(only(quotes=[ENGLISH.answer["quotes"][0]])))

    summary = read(ENGLISH, server)

    assert len(server.requests) == 2
    assert '"Ada Moss"' in _last(server.requests[1])
    assert [speaker for quote in summary.quotes for speaker in quote.speakers].count("Ada Moss") == 3
    assert summary.rejected == ()


def test_a_form_of_one_actor_alone_stands_for_him(server: ModelServer) -> None:
    """A speaker called by an alias that no other actor has is that actor, and costs no request."""
    server.script(reply(altered(ENGLISH.answer, "quotes", 0, speakers=["Moss"])))

    summary = read(ENGLISH, server)

    assert len(server.requests) == 1
    assert [speaker for quote in summary.quotes for speaker in quote.speakers].count("Ada Moss") == 3
    assert summary.rejected == ()


@pytest.mark.parametrize("place", ["positions", "disputed_facts"])
def test_evidence_that_stands_nowhere_is_asked_about(place: str, server: ModelServer) -> None:
    """Positions and disputed facts are held against the article as quotes are."""
    right = ENGLISH.answer[place][0]
    wrong = copy.deepcopy(ENGLISH.answer)
    wrong[place][0] = json.loads(
        json.dumps(right).replace("opposed any", "opposed every").replace("denies th", "owns th")
    )
    server.script(reply(wrong), reply(only(**{place: [right]})))

    summary = read(ENGLISH, server)

    assert len(server.requests) == 2
    assert f"{place}[0]" in _last(server.requests[1])
    assert (len(summary.positions), len(summary.disputed_facts), summary.rejected) == (1, 1, ())


def test_only_what_failed_is_asked_about(server: ModelServer) -> None:
    """The re-ask names the failing items, why each fails and what the article has; it says nothing of the others."""
    server.script(reply(_with_quote("We did pay the fine, and we will not pay it,")), reply(only()))

    read(ENGLISH, server)

    asked = _last(server.requests[1])
    assert "quotes[0]" in asked
    assert f'the article has: "{_DENIAL}"' in asked or _DENIAL.rstrip(",") in asked
    assert [number for number in range(1, 5) if f"quotes[{number}]" in asked] == []
    assert "nobody came to look" not in asked
    assert not {"positions[0]", "disputed_facts[0]", "actors[0]"} & set(asked.split())


def test_a_re_ask_begins_like_the_first_request(server: ModelServer) -> None:
    """A re-ask begins with the messages of the first request, for the sake of prompt caches, and only adds one."""
    server.script(reply(_with_quote("We did pay the fine")), reply(only()))

    read(ENGLISH, server)

    first, second = (received.body for received in server.requests)
    assert second["messages"][:2] == first["messages"]
    assert {**second, "messages": []} == {**first, "messages": []}


def test_a_re_ask_is_not_much_longer(server: ModelServer) -> None:
    """Even where every item fails, a re-ask has less than 2.2 times the characters of the first request."""
    wrong = json.loads(json.dumps(ENGLISH.answer).replace("the ", "some ").replace("no", "never").replace("We", "They"))
    server.script(reply(wrong), reply(only()))

    read(ENGLISH, server)

    first, second = (sum(map(len, contents(received))) for received in server.requests)
    assert _last(server.requests[1]).count("quotes[") >= 5
    assert second < 2.2 * first


@pytest.mark.parametrize(
    "second",
    [
        reply(only()),
        reply("I am sorry, I have nothing to add."),
        broken("deep"),
        broken("close"),
        broken("500"),
        broken("401"),
        broken("refusal"),
        broken("400_context"),
    ],
    ids=["empty", "garbage", "deep", "dead", "500", "401", "refusal", "overflow"],
)
def test_what_passed_is_kept_whatever_comes_then(second: Any, server: ModelServer) -> None:
    """What passed stays where the second answer is empty or garbage, or does not come; what failed is listed."""
    server.script(reply(_with_quote("We did pay the fine")), second)

    summary = read(ENGLISH, server)

    assert texts(summary) == _RIGHT[1:]
    assert [refused.text for refused in summary.rejected] == ["We did pay the fine"]
    assert (len(summary.actors), len(summary.positions), len(summary.disputed_facts)) == (5, 1, 1)
    assert len(server.requests) <= 4


@pytest.mark.parametrize("name", ["close", "500", "401", "refusal", "content_filter", "400_context", "deep", "empty"])
def test_an_answer_that_does_not_come_is_a_shortfall(name: str, server: ModelServer) -> None:
    """That a re-ask was not answered is in the provenance, on one line."""
    server.script(reply(_with_quote("We did pay the fine")), broken(name))

    (shortfall,) = read(ENGLISH, server).provenance.shortfalls

    assert shortfall.startswith("asked again, and ")
    assert "\n" not in shortfall


def test_without_a_request_left_it_is_said(server: ModelServer) -> None:
    """Where the ceiling allows no re-ask, that is a shortfall, and what failed is refused."""
    server.script(reply(_with_quote("We did pay the fine")))

    summary = read(ENGLISH, server, max_requests=1)

    assert len(server.requests) == 1
    assert [refused.text for refused in summary.rejected] == ["We did pay the fine"]
    assert summary.provenance.shortfalls == ("not asked again: the ceiling of 1 requests is reached (--max-requests)",)


def test_what_is_new_in_a_second_answer_is_checked_too(server: ModelServer) -> None:
    """A second answer that invents another quote gets it refused, and no third request."""
    invented = quote("direct", "Jon Pike", "We shall see about that.")
    server.script(
        reply(_with_quote("We did pay the fine")), reply(only(quotes=[ENGLISH.answer["quotes"][0], invented]))
    )

    summary = read(ENGLISH, server)

    assert len(server.requests) == 2
    assert sorted(texts(summary)) == sorted(_RIGHT)
    assert [refused.text for refused in summary.rejected] == ["We shall see about that."]


def test_a_second_answer_cannot_undo_what_passed(server: ModelServer) -> None:
    """What had passed stays, once, where the second answer repeats everything and has a part of it wrong."""
    again = altered(ENGLISH.answer, "quotes", 3, text=["Nobody told us nothing before April,"])
    server.script(reply(_with_quote("We did pay the fine")), reply(again))

    summary = read(ENGLISH, server)

    assert sorted(texts(summary)) == sorted(_RIGHT)
    assert [refused.text for refused in summary.rejected] == ["Nobody told us nothing before April,"]


# --- broken records --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "record",
    [
        {"kind": "shouted", "speakers": [], "text": ["We did not pay"]},
        {"kind": "direct", "speakers": []},
        {"kind": "direct", "speakers": [], "text": []},
        {"kind": "direct", "speakers": [], "text": [7]},
        {},
        None,
        "nobody came to look",
        ["nobody came to look"],
        7,
    ],
    ids=repr,
)
def test_a_broken_record_costs_no_other(record: Any, server: ModelServer) -> None:
    """A record of the wrong shape is dropped with the reason `malformed`; it is asked about, the others are kept."""
    answer = copy.deepcopy(ENGLISH.answer)
    answer["quotes"].insert(1, record)
    server.script(reply(answer), reply(only()))

    summary = read(ENGLISH, server)

    assert len(server.requests) == 2
    assert [(refused.item, refused.reason) for refused in summary.rejected] == [("quotes", "malformed")]
    assert summary.rejected[0].message
    assert texts(summary) == _RIGHT


def test_a_broken_record_given_again_is_in(server: ModelServer) -> None:
    """A record that comes in the right shape when asked again is in, and nothing is left to refuse."""
    answer = altered(ENGLISH.answer, "quotes", 4, kind="shouted")
    server.script(reply(answer), reply(only(quotes=[ENGLISH.answer["quotes"][4]])))

    summary = read(ENGLISH, server)

    assert sorted(texts(summary)) == sorted(_RIGHT)
    assert summary.rejected == ()


def test_a_broken_record_costs_no_correction(server: ModelServer) -> None:
    """Where a broken and a failing record are asked about together, the correction of the failing one is taken."""
    wrong = altered(_with_quote("We did pay the fine"), "quotes", 4, kind="shouted")
    server.script(reply(wrong), reply(only(quotes=[ENGLISH.answer["quotes"][0]])))

    summary = read(ENGLISH, server)

    assert texts(summary) == _RIGHT[:4]
    assert [refused.reason for refused in summary.rejected] == ["malformed"]
    assert summary.provenance.shortfalls == ()
