"""The promises of the README, from end to end: what an engine claims and what a reader gets."""

from __future__ import annotations

import json
from typing import get_args

import pytest

import summarizer
from summarizer import Document, Extraction
from summarizer.schema.extraction import ActorClaim, QuoteClaim
from summarizer.schema.provenance import Reading
from summarizer.schema.summary import DisputedFact
from summarizer.schema.vocabulary import Status

_ARTICLE = """\
Ferry company fined over lifeboats

Ada Moss, who runs the ferry company, said on 3 May: “We did not pay the fine of £4,200, and we may appeal.”
“The boats were checked in spring,” she added. Her lawyer, Jon Pike, called the report “a rush job (...) from first page
to last”. Nobody was hurt.
"""

_ALTERED = {
    "a dropped negation": "We did pay the fine of £4,200",
    "a negation put in": "The boats were not checked in spring",
    "another number": "We did not pay the fine of £2,400",
    "another modal": "and we will appeal",
    "another name": "Her lawyer, Jon Pyke",
    "another date": "said on 5 May",
    "two sentences stitched": "The boats were checked in spring, and we may appeal",
    "words left out": "We did not pay, and we may appeal",
    "a word of one's own": "We did certainly not pay the fine",
    "a tidied spelling": "We didn't pay the fine",
    "a translation": "Nous n'avons pas payé l'amende",
    "part of a number": "pay the fine of £4,20",
    "the worked example of a prompt": "We were not asked,",
}

_TYPOGRAPHIC = {
    "character for character": "We did not pay the fine of £4,200, and we may appeal.",
    "straight marks around it": '"The boats were checked in spring,"',
    "a non-breaking space": "The boats were checked in\N{NO-BREAK SPACE}spring",
    "a soft hyphen": "The boats were che\N{SOFT HYPHEN}cked in spring",
    "a line break for a space": "a rush job (...) from first page to last",
}


class _Claiming:
    """An engine that claims one thing whatever it reads."""

    name = "claiming"

    def __init__(self, words: str) -> None:
        self.words = words

    def extract(self, document: Document) -> Extraction:
        """Claim that Ada Moss said the words."""
        quote = QuoteClaim.model_validate({"kind": "direct", "speakers": ["Ada Moss"], "text": [self.words]})
        reading = Reading(engine=self.name, method="by hand.")
        return Extraction(reading=reading, actors=(ActorClaim(name="Ada Moss", kind="person"),), quotes=(quote,))


def _summarized(words: str) -> summarizer.Summary:
    return summarizer.summarize(_ARTICLE, engine=_Claiming(words), language="en")


@pytest.mark.parametrize("words", _ALTERED.values(), ids=_ALTERED.keys())
def test_altered_words_are_refused(words: str) -> None:
    """Words that were altered stand nowhere in the output but in the list of the refused, with a reason."""
    summary = _summarized(words)

    assert summary.quotes == ()
    assert [(refused.item, refused.text) for refused in summary.rejected] == [("quotes", words)]
    output = json.dumps(summary.model_dump(mode="json", exclude={"rejected"}), ensure_ascii=False)
    assert json.dumps(words, ensure_ascii=False) not in output


@pytest.mark.parametrize("words", _TYPOGRAPHIC.values(), ids=_TYPOGRAPHIC.keys())
def test_typography_alone_is_no_alteration(words: str) -> None:
    """Words that differ from the article's in typography alone are shown as the article spells them."""
    summary = _summarized(words)

    (quote,) = summary.quotes
    (span,) = quote.text
    assert _ARTICLE[span.start : span.end] == span.text
    assert summary.rejected == ()


def test_a_disputed_fact_has_no_place_for_a_verdict() -> None:
    """A disputed fact says what is claimed and who asserts or denies it; nothing in its shape can say who is right."""
    assert set(DisputedFact.model_fields) == {"claim", "status", "asserted_by", "denied_by", "evidence"}
    assert set(get_args(Status)) == {"contested", "unconfirmed"}


def test_what_nothing_claims_is_still_listed() -> None:
    """Passages between quotation marks that the engine passed over stand in the coverage without an item."""
    summary = _summarized("The boats were checked in spring,")
    held = {passage.text: passage.item for passage in summary.coverage.passages}

    assert [item for text, item in held.items() if text.startswith("The boats")] == ["quotes[0]"]
    assert [item for text, item in held.items() if text.startswith(("We did", "a rush job"))] == [None, None]
    assert len(summary.unaccounted) >= 2
