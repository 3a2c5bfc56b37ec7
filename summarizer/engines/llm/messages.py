"""The messages of a conversation about one window of an article, from the templates.

What never changes stands first, so that a provider's prompt cache can hit: the system message is the same for every
article, and a re-ask only adds to what was sent before.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from summarizer import prompt
from summarizer.document import Document
from summarizer.engines.llm.reply import wire_schema
from summarizer.mode import Mode
from summarizer.schema.extraction import ActorClaim
from summarizer.segmentation import Passage

__all__ = ["Message", "Window", "ask_again", "ask_for_rest", "ask_to_read", "ask_without_garbage", "prompt_fingerprint"]

Message = dict[str, str]
"""``role`` and ``content``, as a chat endpoint takes them."""

_MOST_CARRIED = 60  # actors of earlier windows that are named; a page of names would crowd out the text
_MOST_NAMES = 40  # names of actors that a re-ask reminds of


@dataclass(frozen=True, slots=True)
class Window:
    """A part of an article that is read at once. `number` counts from 1, and is 0 where the article is read whole."""

    document: Document
    passage: Passage
    number: int = 0
    known: tuple[ActorClaim, ...] = ()

    @property
    def text(self) -> str:
        return self.document.text[self.passage.start : self.passage.end]


def ask_to_read(window: Window, mode: Mode, output_language: str | None) -> list[Message]:
    """The first request: what to do, and the text to do it with."""
    document, title = window.document, window.document.title
    known = "\n".join(map(_introduction, window.known[-_MOST_CARRIED:]))
    article = prompt.render(
        _template("article"),
        language=document.language,
        output_language=output_language or document.language,
        part=str(window.number) if window.number else None,
        title=_one_line(document.text[title.start : title.end]) if title and window.number > 1 else None,
        known=known or None,
        article=window.text,
    )
    return [{"role": "system", "content": _system(mode)}, {"role": "user", "content": article}]


def ask_again(items: Iterable[str], names: Sequence[str], passages: Iterable[str]) -> Message:
    """The re-ask about *items* that failed, each with its reasons, and quoted *passages* that were left out."""
    listed = ", ".join(json.dumps(name, ensure_ascii=False) for name in names[:_MOST_NAMES])
    text = prompt.render(
        _template("reask"),
        items="\n".join(items) or None,
        names=f"Actors so far: {listed}." if listed else "",
        passages="\n".join(json.dumps(passage, ensure_ascii=False) for passage in passages) or None,
    )
    return {"role": "user", "content": text.strip()}


def ask_for_rest(complete: str) -> list[Message]:
    """What follows an answer that was cut off: its *complete* part, and the question for the rest."""
    return [
        {"role": "assistant", "content": complete},
        {"role": "user", "content": prompt.render(_template("rest"))},
    ]


def ask_without_garbage(reason: str) -> Message:
    """What follows an answer that could not be read. The answer itself is not sent back: it may be anything."""
    return {"role": "user", "content": prompt.render(_template("unreadable"), reason=reason)}


@cache
def _template(name: str) -> str:
    return prompt.load(name)


@cache
def prompt_fingerprint() -> str:
    """Fingerprint of the templates that are used."""
    return prompt.fingerprint()


@cache
def _system(mode: Mode) -> str:
    """The system message; a server that takes no schema beside the messages gets it in words."""
    system = _template("system")
    if mode != "json":
        return system
    schema = json.dumps(wire_schema(), ensure_ascii=False, separators=(",", ":"))
    return f"{system.rstrip()}\n\n{prompt.render(_template('schema'), schema=schema)}"


def _introduction(actor: ActorClaim) -> str:
    return json.dumps([actor.name, *actor.aliases], ensure_ascii=False)


def _one_line(words: str) -> str:
    return " ".join(words.split())
