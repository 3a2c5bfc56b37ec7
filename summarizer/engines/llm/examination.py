"""An answer held against the article: what stands, what does not, and how the model is told."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from summarizer.coverage import cover
from summarizer.document import Document
from summarizer.engines.llm.claims import LISTS, Claims, lists_of
from summarizer.grounding import Grounded, ground_ahead
from summarizer.schema.extraction import Extraction
from summarizer.schema.provenance import Reading
from summarizer.schema.summary import Rejected
from summarizer.segmentation import Passage

__all__ = ["Examination", "as_asked", "examine"]

# The claims of a conversation that is not over: who read them, and at what cost, is written when it is.
_UNREAD = Reading(engine="", method="")

_PLACE = re.compile(r"(?P<list>\w+)\[(?P<number>\d+)\].*")

# Not worth a request: the item stands without them, and the summary lists what was dropped.
_TRIFLES: Final = ("aliases", "role", "name", "cue", "speaker_mention")


@dataclass(frozen=True, slots=True)
class Examination:
    """What is wrong with the claims about one window: numbers of failing items by list, and why each fails."""

    extraction: Extraction
    failing: Mapping[str, tuple[int, ...]]
    reasons: tuple[Rejected, ...]
    left_out: tuple[str, ...]

    def complaints(self) -> Iterator[str]:
        """Each failing item as the model gave it, with the place and the reason of each thing that is wrong with it."""
        reasons: dict[tuple[str, int], list[Rejected]] = {}
        for refused in self.reasons:
            reasons.setdefault(_item(refused.path), []).append(refused)
        for (name, number), refusals in reasons.items():
            items = getattr(self.extraction, name)
            item = _as_asked(items[number]) if number < len(items) else refusals[0].text  # what is no record at all
            yield "\n".join([f"{name}[{number}]: {item}", *map(_reason, refusals)])


def examine(
    document: Document,
    passage: Passage,
    claims: Claims,
    *,
    carried: int,
    thorough: bool,
) -> Examination:
    """Hold *claims* about *passage* against *document*; the first *carried* actors are of earlier windows.

    Where *thorough*, quoted passages that no claim accounts for are named.
    """
    extraction = Extraction(reading=_UNREAD, **lists_of(claims))
    grounded = ground_ahead(document, extraction)
    reasons = tuple(refused for refused in grounded.rejected if _matters(refused, carried))
    failing: dict[str, list[int]] = {}
    for name, number in dict.fromkeys(_item(refused.path) for refused in reasons):
        failing.setdefault(name, []).append(number)
    return Examination(
        extraction=extraction,
        failing={name: tuple(sorted(numbers)) for name, numbers in failing.items()},
        reasons=reasons,
        left_out=tuple(_left_out(document, passage, grounded, extraction)) if thorough else (),
    )


def _matters(refused: Rejected, carried: int) -> bool:
    """Whether the model should hear of it: an item or a piece of evidence is lost, and not as a double."""
    name, number = _item(refused.path)
    trifle = any(f"].{word}" in refused.path for word in _TRIFLES)
    return refused.reason != "duplicate" and not trifle and not (name == "actors" and number < carried)


def _item(path: str) -> tuple[str, int]:
    found = _PLACE.fullmatch(path)
    if found is None:
        raise ValueError(f"{path!r} is no place in an answer")
    return found["list"], int(found["number"])


def _reason(refused: Rejected) -> str:
    """One line: where, what is wrong, and the words of the article that it seems to have been taken from."""
    line = f"- {refused.path}: {refused.message}"
    if refused.closest is None:
        return line
    return f"{line}; the article has: {json.dumps(refused.closest.text, ensure_ascii=False)}"


def _left_out(document: Document, passage: Passage, grounded: Grounded, extraction: Extraction) -> Iterator[str]:
    coverage = cover(document, grounded.quotes, grounded.positions, grounded.disputed_facts, extraction.asides)
    for quoted in coverage.passages:
        inside = passage.start <= quoted.start and quoted.end <= passage.end
        if inside and quoted.item is None and quoted.note is None:
            yield quoted.text


def as_asked(claims: Claims) -> str:
    """*claims* in the shape the model was asked for, as compact JSON."""
    lists = {name: [_plain(item.model_dump()) for item in getattr(claims, name)] for name in LISTS}
    return json.dumps(lists, ensure_ascii=False, separators=(",", ":"))


def _as_asked(item: Any) -> str:
    """One claim in the shape the model was asked for: words as plain strings, without hints."""
    return json.dumps(_plain(item.model_dump()), ensure_ascii=False)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        if set(value) == {"text", "near"}:  # words of the article, with a hint where they stand
            return value["text"]
        return {key: _plain(part) for key, part in value.items() if key != "near"}
    return [_plain(part) for part in value] if isinstance(value, list | tuple) else value
