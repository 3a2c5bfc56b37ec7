"""Answers that came by another way: out of a chat window, from another tool, from a colleague with a key."""

from __future__ import annotations

from summarizer.document import Document
from summarizer.engines.llm.claims import LISTS, Hints, WrongShape, lists_of, read_claims
from summarizer.engines.llm.merging import with_cast
from summarizer.engines.llm.messages import prompt_fingerprint
from summarizer.engines.llm.repair import Unreadable, read_object
from summarizer.engines.llm.reply import fingerprint
from summarizer.errors import AnswerUnusable
from summarizer.schema.extraction import Extraction
from summarizer.schema.provenance import Reading, Usage
from summarizer.segmentation import Passage

__all__ = ["ReplyEngine"]

_METHOD = "An answer that was handed in; the program looked up every quote and piece of evidence in the article."


class ReplyEngine:
    """Claims what *reply* claims, for the one article it is about.

    The reply is JSON in the shape the prompt asks for; what stands around it is passed over.
    """

    name = "reply"

    def __init__(self, reply: str, *, model: str | None = None) -> None:
        """*model* is who is said to have written the reply."""
        self._reply = reply
        self._model = model

    def extract(self, document: Document) -> Extraction:
        """Claim who says what. Raises `AnswerUnusable` where the reply cannot be read."""
        try:
            repaired = read_object(self._reply, LISTS)
            hints = Hints(document.text, Passage(0, len(document.text)))
            claims = with_cast(read_claims(repaired.value, hints), ())
        except (Unreadable, WrongShape) as error:
            raise AnswerUnusable(
                f"the reply cannot be read: {error}", hint="it is what a model answers to: summarize prompt ARTICLE"
            ) from error
        return Extraction(
            reading=Reading(
                engine=self.name,
                method=_METHOD,
                model=self._model,
                prompt=prompt_fingerprint(),
                schema_sent=fingerprint(),
                usage=Usage(input_tokens=None, cached_tokens=None, output_tokens=None, cost_usd=None),
                repairs=repaired.repairs,
            ),
            **lists_of(claims),
        )
