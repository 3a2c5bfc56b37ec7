"""An engine that claims what a test wants it to claim, told by words in the article."""

from __future__ import annotations

from summarizer.document import Document
from summarizer.errors import EngineError
from summarizer.schema.extraction import ActorClaim, Extraction, QuoteClaim, Words
from summarizer.schema.provenance import Reading

__all__ = ["ScriptedEngine"]


class ScriptedEngine:
    """Claims that Ada Moss says the first line; FAIL, CRASH and INVENT in an article make it do so."""

    name = "scripted"

    def extract(self, document: Document) -> Extraction:
        """Raise `EngineError` on FAIL and `ZeroDivisionError` on CRASH; on INVENT claim words that nobody wrote."""
        if "FAIL" in document.text:
            raise EngineError("it would not read", hint="try another day")
        if "CRASH" in document.text:
            raise ZeroDivisionError("by\nnothing")
        first_line = document.text.strip().splitlines()[0]
        words = "Nobody ever wrote these words anywhere." if "INVENT" in document.text else first_line
        return Extraction(
            reading=Reading(engine=self.name, method="by a script.", versions={"zebra": "3", "aardvark": "1"}),
            actors=(ActorClaim(name="Ada Moss", kind="person", main=True),),
            quotes=(QuoteClaim(kind="indirect", speakers=("Ada Moss",), text=(Words(text=words),)),),
        )
