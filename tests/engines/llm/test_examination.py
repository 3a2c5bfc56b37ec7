"""An answer held against its article: what the model is told of, in which words, and what is not worth a request."""

from __future__ import annotations

import json
from typing import Any

import pytest

from summarizer.document import Document
from summarizer.engines.llm.claims import Claims, read_claims
from summarizer.engines.llm.examination import Examination, as_asked, examine
from summarizer.segmentation import Passage

_TEXT = """\
Ferry to stop on Mondays

"We will close the pier on 4 May," said Ida Brandt, head of the harbour office. She called it a "last resort".

"Nobody asked the islanders," the teacher Olav Rimm replied. The harbour office denies that it hid the plan.
"""
_DOCUMENT = Document.from_text(_TEXT, language="en")
_WHOLE = Passage(0, len(_TEXT))

_IDA = {"name": "Ida Brandt", "kind": "person"}
_OFFICE = {"name": "harbour office", "kind": "organization"}
_CLOSE = {"kind": "direct", "speakers": ["Ida Brandt"], "cue": "said", "text": ["We will close the pier on 4 May,"]}
_HID = {
    "claim": "The harbour office hid the plan.",
    "status": "contested",
    "asserted_by": [],
    "denied_by": ["harbour office"],
    "evidence": [{"by": "harbour office", "says": "denies", "text": "The harbour office denies that it hid the plan"}],
}


def _examined(*, carried: int = 0, thorough: bool = False, passage: Passage = _WHOLE, **lists: Any) -> Examination:
    return examine(_DOCUMENT, passage, read_claims(lists), carried=carried, thorough=thorough)


def _lines(found: Examination) -> list[str]:
    """What the model is told, line by line."""
    return [line for complaint in found.complaints() for line in complaint.split("\n")]


def test_an_answer_that_stands_fails_nowhere() -> None:
    """Where everything stands in the article, there is nothing to ask."""
    found = _examined(actors=[_IDA, _OFFICE], quotes=[_CLOSE], disputed_facts=[_HID])

    assert (found.failing, found.reasons, found.left_out, _lines(found)) == ({}, (), (), [])


@pytest.mark.parametrize(
    ("changed", "failing", "reason"),
    [
        ({"quotes": [_CLOSE, {**_CLOSE, "text": ["We will close the pier on 5 May,"]}]}, {"quotes": (1,)}, "altered"),
        ({"quotes": [{**_CLOSE, "text": ["The toll doubles at noon"]}]}, {"quotes": (0,)}, "not_in_article"),
        ({"quotes": [{**_CLOSE, "speakers": ["Brandt"]}]}, {"quotes": (0,)}, "unknown_actor"),
        ({"quotes": [{**_CLOSE, "text": []}]}, {"quotes": (0,)}, "malformed"),
        ({"actors": [_IDA, _OFFICE, {"name": "Jon Weld", "kind": "person"}]}, {"actors": (2,)}, "not_in_article"),
        ({"disputed_facts": [{**_HID, "status": "unconfirmed"}]}, {"disputed_facts": (0,)}, "denied_but_unconfirmed"),
        (
            {
                "positions": [
                    {
                        "actor": "Ida Brandt",
                        "issue": "the pier",
                        "stance": "supports",
                        "statement": "She wants it shut for 90 days.",
                        "evidence": ["We will close the pier"],
                    }
                ]
            },
            {"positions": (0,)},
            "number_not_in_article",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_lost_item_is_sent_back(changed: dict[str, Any], failing: dict[str, tuple[int, ...]], reason: str) -> None:
    """An item that grounding refuses is named by list and number, with the reason."""
    found = _examined(**{"actors": [_IDA, _OFFICE], "quotes": [_CLOSE], **changed})

    assert found.failing == failing
    assert {refused.reason for refused in found.reasons} == {reason}


def test_a_lost_piece_of_evidence_is_sent_back() -> None:
    """A piece of evidence that fails is told, also where another one carries the item."""
    odd = {"by": None, "says": "asserts", "text": "hid the plan since March"}

    found = _examined(actors=[_IDA, _OFFICE], disputed_facts=[{**_HID, "evidence": [*_HID["evidence"], odd]}])

    assert found.failing == {"disputed_facts": (0,)}
    assert [refused.path for refused in found.reasons] == ["disputed_facts[0].evidence[1]"]


@pytest.mark.parametrize(
    "lists",
    [
        {"actors": [{**_IDA, "aliases": ["the harbourmistress"]}]},
        {"actors": [{**_IDA, "role": "minister of fish"}]},
        {"actors": [_IDA], "quotes": [{**_CLOSE, "cue": "shouted"}]},
        {"actors": [_IDA], "quotes": [{**_CLOSE, "speaker_mention": "the harbourmistress"}]},
        {"actors": [_IDA], "quotes": [_CLOSE, {**_CLOSE, "cue": None}]},
        {"actors": [_IDA, {**_IDA, "main": True}], "quotes": [_CLOSE]},
    ],
    ids=["alias", "role", "cue", "mention", "double", "double actor"],
)
def test_trifles_and_doubles_are_not_worth_a_request(lists: dict[str, Any]) -> None:
    """What an item stands without, and what stands twice, is left to the list of what was refused."""
    found = _examined(**lists)

    assert (found.failing, found.reasons) == ({}, ())


def test_an_item_with_a_trifle_and_a_fault_is_told_of_the_fault_alone() -> None:
    """A wrong cue beside words that fail is not complained about."""
    found = _examined(actors=[_IDA], quotes=[{**_CLOSE, "cue": "shouted", "text": ["We will shut the pier"]}])

    assert [refused.path for refused in found.reasons] == ["quotes[0].text[0]"]


def test_actors_of_earlier_windows_are_not_sent_back() -> None:
    """The first actors, carried over, are not this answer's; those after them are."""
    strangers = [{"name": "Jon Weld", "kind": "person"}, {"name": "Mia Stoll", "kind": "person"}]

    assert _examined(actors=strangers, carried=1).failing == {"actors": (1,)}
    assert _examined(actors=strangers, carried=2).failing == {}


def test_carried_actors_excuse_no_quote() -> None:
    """Only actors are carried: the first quote of a later window is sent back as any other."""
    found = _examined(actors=[_IDA], quotes=[{**_CLOSE, "text": ["The toll doubles at noon"]}], carried=1)

    assert found.failing == {"quotes": (0,)}


def test_numbers_of_failing_items_stand_in_order() -> None:
    """Each failing item is named once, lists by list, in the order of the answer."""
    wrong = [{**_CLOSE, "text": [f"Invented words number {word}", "and more"]} for word in ("one", "two")]

    found = _examined(actors=[_IDA], quotes=[wrong[0], _CLOSE, wrong[1]], disputed_facts=[{**_HID, "denied_by": ["X"]}])

    assert {name: list(numbers) for name, numbers in found.failing.items()} == {"quotes": [0, 2], "disputed_facts": [0]}


# --- complaints ---


def test_a_complaint_shows_the_item_the_place_the_reason_and_the_closest_words() -> None:
    """The item as the model gave it, then a line for each fault: path, reason, and what the article has instead."""
    found = _examined(actors=[_IDA], quotes=[_CLOSE, {**_CLOSE, "text": ["We will close the pier on 5 May,"]}])

    item, *reasons = _lines(found)
    assert item.startswith("quotes[1]: ")
    assert json.loads(item.removeprefix("quotes[1]: ")) == {
        "kind": "direct",
        "speakers": ["Ida Brandt"],
        "speaker_mention": None,
        "cue": "said",
        "text": ["We will close the pier on 5 May,"],
    }
    message = found.reasons[0].message
    closest = found.reasons[0].closest
    assert closest is not None
    assert reasons == [f"- quotes[1].text[0]: {message}; the article has: {json.dumps(closest.text)}"]
    assert "4 May" in closest.text


def test_a_complaint_without_closest_words_says_the_reason_alone() -> None:
    """Where nothing in the article is like the words, none are shown."""
    found = _examined(actors=[_IDA], quotes=[{**_CLOSE, "speakers": ["Jon Weld"]}])

    lines = _lines(found)
    assert lines[1].startswith("- quotes[0].speakers[0]: ")
    assert not any("the article has" in line for line in lines)


def test_every_fault_of_an_item_stands_below_it() -> None:
    """Faults are listed with the item they belong to, none with another."""
    wrong = {**_CLOSE, "speakers": ["Jon Weld"]}

    lines = _lines(_examined(actors=[_IDA], quotes=[wrong, _CLOSE, wrong]))

    heads = [line.partition(":")[0] for line in lines]
    assert [head for head in heads if not head.startswith("-")] == ["quotes[0]", "quotes[2]"]
    for line, head in zip(lines, heads, strict=True):
        owner = [before for before in heads[: heads.index(head) + 1] if not before.startswith("-")][-1]
        assert head.removeprefix("- ").startswith(owner), line


def test_item_one_is_not_item_ten() -> None:
    """Items are told apart by their whole number."""
    wrong = {**_CLOSE, "speakers": ["Jon Weld"]}

    found = _examined(actors=[_IDA], quotes=[_CLOSE, wrong, *[_CLOSE] * 8, wrong])

    heads = [line.partition(":")[0] for line in _lines(found) if not line.startswith("-")]
    assert heads == ["quotes[1]", "quotes[10]"]
    assert len([line for line in _lines(found) if line.startswith("- quotes[1].")]) == 1


def test_a_record_that_is_no_claim_is_shown_as_it_came() -> None:
    """A malformed record is shown in its own words, with what is wrong with its shape."""
    found = _examined(actors=[_IDA], quotes=[_CLOSE, {**_CLOSE, "kind": "shouted"}])

    lines = _lines(found)
    assert lines[0] == "quotes[1]: shouted · ['Ida Brandt'] · said · ['We will close the pier on 4 May,']"
    assert lines[1].startswith("- quotes[1]: kind: Input should be 'direct', 'mixed' or 'indirect'")
    assert len(lines) == 2


def test_two_records_that_are_no_claims_are_two_complaints() -> None:
    """Each malformed record has a number of its own, behind the claims of its list."""
    found = _examined(actors=[_IDA], quotes=["once", _CLOSE, "twice"])

    assert found.failing == {"quotes": (1, 2)}
    assert [line for line in _lines(found) if not line.startswith("-")] == ["quotes[1]: once", "quotes[2]: twice"]


# --- what was left out ---


def test_only_a_thorough_reading_names_what_was_left_out() -> None:
    """Quoted passages that no claim holds are named where that is wanted, and only there."""
    lists: dict[str, Any] = {"actors": [_IDA], "quotes": [_CLOSE]}

    assert _examined(**lists).left_out == ()
    assert _examined(**lists, thorough=True).left_out == ("last resort", "Nobody asked the islanders,")


def test_an_aside_is_accounted_for() -> None:
    """A passage that the answer lists as nobody's quote is not named."""
    aside = {"text": "last resort", "note": "a figure of speech"}

    found = _examined(actors=[_IDA], quotes=[_CLOSE], asides=[aside], thorough=True)

    assert found.left_out == ("Nobody asked the islanders,",)


def test_a_refused_quote_accounts_for_nothing() -> None:
    """A passage whose quote was refused is left out still."""
    found = _examined(quotes=[_CLOSE], thorough=True)

    assert "We will close the pier on 4 May," in found.left_out


def test_only_passages_inside_the_window_are_named() -> None:
    """What stands before the window, after it or across its border is another window's."""
    window = Passage(_TEXT.index("She called"), _TEXT.index("asked the"))

    assert _examined(actors=[_IDA], thorough=True, passage=window).left_out == ("last resort",)


# --- an answer written down again ---


def test_claims_are_written_down_as_they_were_asked_for() -> None:
    """What was read, and placed, is written as plain strings without hints: reading it again gives the same."""
    answer = {
        "actors": [{**_IDA, "role": None, "aliases": ["Brandt"], "main": True}],
        "quotes": [{**_CLOSE, "speaker_mention": "Ida Brandt"}],
        "positions": [
            {"actor": "Ida Brandt", "issue": "a", "stance": "neutral", "statement": "b", "evidence": ["c", "d"]}
        ],
        "disputed_facts": [_HID],
        "asides": [{"text": "last resort", "note": "borrowed"}],
    }
    claims = read_claims(answer)
    hinted = Claims(
        actors=claims.actors,
        quotes=tuple(
            quote.model_copy(update={"text": tuple(run.model_copy(update={"near": 4}) for run in quote.text)})
            for quote in claims.quotes
        ),
        positions=claims.positions,
        disputed_facts=tuple(
            fact.model_copy(update={"evidence": tuple(e.model_copy(update={"near": 9}) for e in fact.evidence)})
            for fact in claims.disputed_facts
        ),
        asides=claims.asides,
    )

    assert json.loads(as_asked(hinted)) == answer
    assert as_asked(Claims()) == '{"actors":[],"quotes":[],"positions":[],"disputed_facts":[],"asides":[]}'
