"""What the program cut out of the text itself becomes a record without being looked at again."""

from __future__ import annotations

import copy
import pickle

import pytest
from pydantic import ValidationError

from summarizer.schema.summary import CoveredCue, Span
from summarizer.schema.trusted import trusted

SPAN = trusted(Span, start=3, end=7, text="quay")
CUE = trusted(CoveredCue, start=0, end=4, text="said", lemma="say", item=None)


def test_it_is_the_record_that_validation_would_have_made() -> None:
    validated = Span(start=3, end=7, text="quay")
    assert validated == SPAN
    assert hash(validated) == hash(SPAN)
    assert SPAN.model_fields_set == validated.model_fields_set
    assert repr(SPAN) == repr(validated)
    assert SPAN.model_dump_json() == validated.model_dump_json()


def test_it_has_the_fields_of_its_base_first() -> None:
    assert CUE.model_dump_json() == '{"start":0,"end":4,"text":"said","lemma":"say","item":null}'


def test_it_can_be_copied_changed_and_sent_to_another_process() -> None:
    assert copy.deepcopy(CUE) == pickle.loads(pickle.dumps(CUE)) == CUE
    assert CUE.model_copy(update={"item": "quotes[0]"}).item == "quotes[0]"
    assert CUE.item is None


def test_it_is_as_immutable_as_any_other() -> None:
    with pytest.raises(ValidationError):
        SPAN.start = 4  # type: ignore[misc]
