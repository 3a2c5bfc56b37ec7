"""What a server delivered: the words of the model, how they ended, and what they cost."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from summarizer.errors import AnswerRefused, AnswerUnusable, Tokens

__all__ = ["Delivery", "delivered"]


_OTHER = "try another model, or --fallback offline"


@dataclass(frozen=True, slots=True)
class Delivery:
    """The text of an answer. `cut`: it stopped at the limit of tokens, not at its end."""

    text: str
    cut: bool
    model: str | None
    tokens: Tokens
    repairs: tuple[str, ...] = ()


def delivered(body: bytes, tool: str) -> Delivery:
    """Read the *body* of a chat completion, whose answer may be a call of *tool*.

    Raises `AnswerUnusable` where it holds no answer, and `AnswerRefused` where the model or a filter declined; both
    say the tokens they cost.
    """
    try:
        completion = json.loads(body)
    except (ValueError, RecursionError):
        raise AnswerUnusable(f"the server sent {_looks_like(body)} for an answer", hint="check --base-url") from None
    if not isinstance(completion, dict):
        raise AnswerUnusable("the server sent no chat completion", hint="check --base-url")
    tokens = _tokens(completion.get("usage"))
    try:
        return _delivery(completion, tool, tokens)
    except (AnswerRefused, AnswerUnusable) as error:
        error.tokens = tokens
        raise


def _delivery(completion: Mapping[str, Any], tool: str, tokens: Tokens) -> Delivery:
    choice = _first(completion.get("choices"))
    message = choice.get("message")
    if not isinstance(message, dict):
        raise AnswerUnusable("the server sent a chat completion without an answer in it", hint=_OTHER)
    refusal, finish = message.get("refusal"), choice.get("finish_reason")
    if refusal:
        raise AnswerRefused(f"the model will not answer: {' '.join(str(refusal).split())[:200]}", hint=_OTHER)
    if finish == "content_filter":
        raise AnswerRefused("a content filter of the provider stopped the answer", hint=_OTHER)
    text, repairs = _words(message, tool)
    model = completion.get("model")
    return Delivery(
        text=text,
        cut=finish == "length",
        model=model if isinstance(model, str) else None,
        tokens=tokens,
        repairs=repairs,
    )


def _first(choices: Any) -> Mapping[str, Any]:
    if isinstance(choices, list) and choices and isinstance(choices[0], dict):
        return choices[0]
    raise AnswerUnusable("the server sent a chat completion without an answer in it", hint=_OTHER)


def _words(message: Mapping[str, Any], tool: str) -> tuple[str, tuple[str, ...]]:
    """The words of the answer: the arguments of a call, else what was written, and what was odd about it."""
    calls = message.get("tool_calls")
    functions = [call.get("function") for call in calls if isinstance(call, dict)] if isinstance(calls, list) else []
    called = [function for function in functions if isinstance(function, dict) and function.get("arguments")]
    if not called:
        return _content(message.get("content")), ()
    chosen = next((function for function in called if function.get("name") == tool), called[0])
    arguments = chosen["arguments"]
    repairs = []
    if chosen.get("name") != tool:
        repairs.append("another tool was called than the one asked for")
    if any(function["arguments"] != arguments for function in called):
        repairs.append("of several calls one was read")
    return arguments if isinstance(arguments, str) else json.dumps(arguments), tuple(repairs)


def _content(content: Any) -> str:
    """Written words; some servers send them in parts."""
    if isinstance(content, list):
        return "".join(str(part.get("text") or "") for part in content if isinstance(part, dict))
    return content if isinstance(content, str) else ""


def _tokens(usage: Any) -> Tokens:
    if not isinstance(usage, dict):
        return Tokens()
    details = usage.get("prompt_tokens_details")
    cached = details.get("cached_tokens") if isinstance(details, dict) else None
    return Tokens(
        sent=_count(usage.get("prompt_tokens")),
        cached=_count(cached) or 0,
        received=_count(usage.get("completion_tokens")),
    )


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _looks_like(body: bytes) -> str:
    start = body[:200].lstrip().lower()
    if not start:
        return "nothing"
    return "a web page" if start.startswith((b"<!doctype", b"<html")) else "something that is no JSON"
