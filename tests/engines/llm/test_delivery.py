"""What a server delivers is read in every form servers use, and what is no answer says what it is and what it cost."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.engines.llm.delivery import Delivery, delivered
from summarizer.errors import AnswerRefused, AnswerUnusable, Tokens

_TOOL = "who_said_what"
_ANSWER = '{"actors": [], "note": "« é »"}'
_USAGE = {"prompt_tokens": 30, "completion_tokens": 12, "prompt_tokens_details": {"cached_tokens": 20}}


def _body(message: Any, finish: str = "stop", **fields: Any) -> bytes:
    choice = {"index": 0, "message": message, "finish_reason": finish}
    return json.dumps({"model": "halm-1", "choices": [choice], "usage": _USAGE, **fields}).encode()


def _call(arguments: Any, name: str = _TOOL) -> dict[str, Any]:
    return {"id": "1", "type": "function", "function": {"name": name, "arguments": arguments}}


def test_a_written_answer_is_delivered() -> None:
    """Words, model and tokens of a chat completion are told."""
    assert delivered(_body({"role": "assistant", "content": _ANSWER}), _TOOL) == Delivery(
        text=_ANSWER, cut=False, model="halm-1", tokens=Tokens(30, 20, 12)
    )


@pytest.mark.parametrize(
    "message",
    [
        {"content": None, "tool_calls": [_call(_ANSWER)]},
        {"content": "Let me see.", "tool_calls": [_call(_ANSWER)]},
        {"tool_calls": [_call("", "other"), _call(_ANSWER), None, {"function": None}]},
        {"tool_calls": [_call(_ANSWER), _call(_ANSWER, "other")]},
        {"content": [{"type": "text", "text": _ANSWER[:9]}, {"type": "text", "text": _ANSWER[9:]}]},
        {"content": [None, "no", {"type": "image"}, {"text": None}, {"text": _ANSWER}]},
        {"content": _ANSWER, "tool_calls": []},
        {"content": _ANSWER, "tool_calls": None, "refusal": None},
        {"content": _ANSWER, "tool_calls": [_call("")]},
        {"content": _ANSWER, "tool_calls": "none"},
    ],
)
def test_an_answer_comes_as_a_call_or_as_words(message: dict[str, Any]) -> None:
    """The arguments of a call come before what is written, and words in parts are put together."""
    delivery = delivered(_body(message), _TOOL)

    assert (delivery.text, delivery.repairs) == (_ANSWER, ())


def test_arguments_that_are_no_string_are_written_down() -> None:
    """Some servers send the arguments as an object: it is the same answer."""
    delivery = delivered(_body({"tool_calls": [_call(json.loads(_ANSWER))]}), _TOOL)

    assert json.loads(delivery.text) == json.loads(_ANSWER)


@pytest.mark.parametrize(
    ("calls", "text", "repairs"),
    [
        ([_call("{}", "other")], "{}", ("another tool was called than the one asked for",)),
        ([_call("[1]", "other"), _call("{}")], "{}", ("of several calls one was read",)),
        ([_call("{}"), _call("[1]")], "{}", ("of several calls one was read",)),
        (
            [_call("[1]", "a"), _call("[2]", "b")],
            "[1]",
            ("another tool was called than the one asked for", "of several calls one was read"),
        ),
    ],
)
def test_odd_calls_are_read_and_told(calls: list[Any], text: str, repairs: tuple[str, ...]) -> None:
    """The call of the tool that was asked for is read, else the first one, and what was odd is told."""
    delivery = delivered(_body({"tool_calls": calls}), _TOOL)

    assert (delivery.text, delivery.repairs) == (text, repairs)


@pytest.mark.parametrize(("finish", "cut"), [("length", True), ("stop", False), ("tool_calls", False), ("", False)])
def test_an_answer_at_the_limit_of_tokens_was_cut(finish: str, cut: bool) -> None:
    """Only the limit of tokens cuts an answer; its words are delivered all the same."""
    delivery = delivered(_body({"content": "{"}, finish), _TOOL)

    assert (delivery.text, delivery.cut) == ("{", cut)


@pytest.mark.parametrize("message", [{"content": None}, {"content": ""}, {"content": 7}, {}])
def test_an_answer_without_words_is_empty(message: dict[str, Any]) -> None:
    """No words are no reason to fail here: they cannot be read, which is told later."""
    assert delivered(_body(message), _TOOL).text == ""


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "nothing"),
        (b" \n", "nothing"),
        (b"<!DOCTYPE html><p>Sign in</p>", "a web page"),
        (b"\n<HTML>", "a web page"),
        (b"upstream timed out", "something that is no JSON"),
        (b'{"choices": [', "something that is no JSON"),
        (b"\xff\xfe\xfa", "something that is no JSON"),
        (b"[" * 100_000, "something that is no JSON"),
        (b"[]", "no chat completion"),
        (b"null", "no chat completion"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_what_is_no_chat_completion_says_what_it_is(body: bytes, said: str) -> None:
    """A body that is none of a model names the base URL as what to check, and costs no tokens."""
    with pytest.raises(AnswerUnusable, match=f"the server sent {said}") as caught:
        delivered(body, _TOOL)

    assert (caught.value.hint, caught.value.tokens) == ("check --base-url", None)


@pytest.mark.parametrize(
    "fields",
    [
        {"choices": []},
        {"choices": None},
        {"choices": {}},
        {"choices": [None]},
        {"choices": [{}]},
        {"choices": [{"message": "words"}]},
    ],
)
def test_a_completion_without_an_answer_costs_what_it_says(fields: dict[str, Any]) -> None:
    """A chat completion with nothing in it is unusable, and its tokens are told."""
    with pytest.raises(AnswerUnusable, match="without an answer in it") as caught:
        delivered(_body({}, **fields), _TOOL)

    assert caught.value.tokens == Tokens(30, 20, 12)


@pytest.mark.parametrize(
    ("message", "finish", "said"),
    [
        ({"content": None, "refusal": "I cannot help."}, "stop", "the model will not answer: I cannot help."),
        ({"content": _ANSWER, "refusal": "No."}, "stop", "the model will not answer: No."),
        ({"content": _ANSWER}, "content_filter", "a content filter of the provider stopped the answer"),
    ],
)
def test_a_refusal_is_one_and_costs_what_it_says(message: dict[str, Any], finish: str, said: str) -> None:
    """Where the model or a filter declines, that is told, with the tokens it cost."""
    with pytest.raises(AnswerRefused) as caught:
        delivered(_body(message, finish), _TOOL)

    assert (caught.value.message, caught.value.tokens) == (said, Tokens(30, 20, 12))


@pytest.mark.parametrize(
    ("usage", "tokens"),
    [
        (None, Tokens(None, None, None)),
        ("many", Tokens(None, None, None)),
        ({}, Tokens(None, 0, None)),
        ({"prompt_tokens": 3, "completion_tokens": 4}, Tokens(3, 0, 4)),
        ({"prompt_tokens": 3, "completion_tokens": 4, "prompt_tokens_details": None}, Tokens(3, 0, 4)),
        ({"prompt_tokens": 0, "completion_tokens": 0}, Tokens(0, 0, 0)),
        ({"prompt_tokens": -1, "completion_tokens": "4"}, Tokens(None, 0, None)),
        ({"prompt_tokens": True, "completion_tokens": 4.0}, Tokens(None, 0, None)),
        (
            {"prompt_tokens": 3, "completion_tokens": 4, "prompt_tokens_details": {"cached_tokens": "2"}},
            Tokens(3, 0, 4),
        ),
    ],
)
def test_only_counts_are_counted(usage: Any, tokens: Tokens) -> None:
    """What a server does not say, or says in no number, is not known."""
    assert delivered(_body({"content": "{}"}, usage=usage), _TOOL).tokens == tokens


@pytest.mark.parametrize("model", [None, 7, ["halm-1"]])
def test_a_model_without_a_name_is_unknown(model: Any) -> None:
    """A name that is no string is none."""
    assert delivered(_body({"content": "{}"}, model=model), _TOOL).model is None


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(["choices", "message", "content", "tool_calls", "function", "arguments", "usage", "text"]),
            inner,
            max_size=3,
        )
    ),
    max_leaves=10,
)


@given(_JSON.map(json.dumps).map(str.encode) | st.binary(max_size=20))
def test_any_body_is_delivered_or_one_of_our_errors(body: bytes) -> None:
    """Whatever a server sends, nothing else is raised."""
    try:
        text = delivered(body, _TOOL).text
    except (AnswerRefused, AnswerUnusable):
        text = ""

    assert isinstance(text, str)
