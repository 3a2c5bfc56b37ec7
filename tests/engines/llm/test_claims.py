"""Records of an answer become claims each by itself: a broken one costs no other, and is listed."""

from __future__ import annotations

from typing import Any

import pytest

from summarizer.engines.llm.claims import LISTS, Claims, Hints, WrongShape, read_claims
from summarizer.schema.extraction import EvidenceClaim, MalformedClaim, QuoteClaim, Words
from summarizer.segmentation import Passage

_ACTOR = {"name": "Ida Brandt", "kind": "person", "role": "mayor", "aliases": ["Brandt"], "main": True}
_QUOTE = {"kind": "direct", "speakers": ["Ida Brandt"], "speaker_mention": "she", "cue": "said", "text": ["We", "stay"]}
_POSITION = {"actor": "Ida Brandt", "issue": "a", "stance": "opposes", "statement": "b", "evidence": ["c"]}
_FACT = {
    "claim": "It leaked.",
    "status": "contested",
    "asserted_by": ["Ida Brandt"],
    "denied_by": ["Olav Rimm"],
    "evidence": [{"by": None, "says": "denies", "text": "d"}],
}
_ASIDE = {"text": "last resort", "note": "borrowed"}
_ANSWER: dict[str, Any] = {
    "actors": [_ACTOR],
    "quotes": [_QUOTE],
    "positions": [_POSITION],
    "disputed_facts": [_FACT],
    "asides": [_ASIDE],
}


def _plain(value: Any) -> Any:
    """A claim as an answer writes it."""
    if isinstance(value, dict):
        return (
            value["text"] if set(value) == {"text", "near"} else {k: _plain(v) for k, v in value.items() if k != "near"}
        )
    return [_plain(part) for part in value] if isinstance(value, list | tuple) else value


def test_every_field_of_an_answer_is_claimed() -> None:
    """What is read of a whole answer is that answer, list by list, and nothing else."""
    claims = read_claims(_ANSWER)

    assert {name: [_plain(item.model_dump()) for item in getattr(claims, name)] for name in LISTS} == _ANSWER
    assert claims.malformed == ()


def test_copied_words_have_no_hint_of_their_own() -> None:
    """Words are claimed as words: where they stand is not for the model to say."""
    given = {**_FACT, "evidence": [{"by": None, "says": "denies", "text": "d", "near": 4}]}
    claims = read_claims({"quotes": [_QUOTE], "disputed_facts": [given]})

    assert claims.quotes[0].text == (Words(text="We"), Words(text="stay"))
    assert claims.disputed_facts[0].evidence == (EvidenceClaim(text="d", says="denies"),)


@pytest.mark.parametrize(
    ("record", "missing"),
    [
        ({"kind": "direct", "text": ["a"]}, {"speakers": (), "speaker_mention": None, "cue": None}),
        (
            {"kind": "direct", "text": ["a"], "cue": None, "speaker_mention": None},
            {"cue": None, "speaker_mention": None},
        ),
    ],
)
def test_what_an_item_can_do_without_may_be_missing(record: dict[str, Any], missing: dict[str, Any]) -> None:
    """A field with a value for nothing gets it where the answer leaves it out."""
    assert read_claims({"quotes": [record]}).quotes == (QuoteClaim(kind="direct", text=(Words(text="a"),), **missing),)


def test_fields_nobody_asked_for_are_passed_over() -> None:
    """More lists, and more fields of a record, change nothing."""
    claims = read_claims({"quotes": [{**_QUOTE, "start": 4, "confidence": 0.9}], "thoughts": "none", "summary": [1]})

    assert claims == read_claims({"quotes": [_QUOTE]})


@pytest.mark.parametrize(
    ("name", "odd", "even"),
    [
        ("actors", {"aliases": "Brandt"}, {"aliases": ["Brandt"]}),
        ("actors", {"aliases": None, "main": None}, {"aliases": [], "main": False}),
        ("quotes", {"text": "We stay", "speakers": "Ida Brandt"}, {"text": ["We stay"], "speakers": ["Ida Brandt"]}),
        ("quotes", {"cue": {"text": "said", "near": 4}}, {"cue": "said"}),
        ("positions", {"evidence": "wants it"}, {"evidence": ["wants it"]}),
        ("disputed_facts", {"denied_by": None}, {"denied_by": []}),
    ],
)
def test_small_oddities_of_shape_cost_nothing(name: str, odd: dict[str, Any], even: dict[str, Any]) -> None:
    """One string for a list, null for an empty one and an object around a string are read for what they mean."""
    whole = _ANSWER[name][0]

    assert read_claims({name: [{**whole, **odd}]}) == read_claims({name: [{**whole, **even}]})
    assert read_claims({name: [{**whole, **odd}]}).malformed == ()


@pytest.mark.parametrize(
    ("name", "record", "place"),
    [
        ("actors", {**_ACTOR, "kind": "town"}, "kind: "),
        ("actors", {**_ACTOR, "name": ""}, "name: "),
        ("actors", {"kind": "person"}, "name: "),
        ("quotes", {**_QUOTE, "text": []}, "text: "),
        ("quotes", {**_QUOTE, "text": ["We", 7]}, "text.1: "),
        ("quotes", {**_QUOTE, "speakers": [None]}, "speakers.0: "),
        ("positions", {**_POSITION, "evidence": []}, "evidence: "),
        ("positions", {**_POSITION, "stance": "Supports"}, "stance: "),
        ("disputed_facts", {**_FACT, "evidence": [{"text": "d"}]}, "evidence.0.says: "),
        ("disputed_facts", {**_FACT, "status": None}, "status: "),
    ],
)
def test_a_record_in_another_shape_is_listed(name: str, record: dict[str, Any], place: str) -> None:
    """A record that does not fit is no claim: it is listed with its list and the place of what is wrong."""
    whole = _ANSWER[name][0]

    claims = read_claims({name: [whole, record, whole]})

    assert len(getattr(claims, name)) == 2
    assert [claim.item for claim in claims.malformed] == [name]
    assert claims.malformed[0].message.startswith(place)


@pytest.mark.parametrize(
    ("record", "shown"),
    [
        ("We stay", "We stay"),
        (None, "None"),
        ([], "[]"),
        ({}, "(nothing)"),
        ("", "(nothing)"),
        ({"kind": "", "text": None, "cue": "said"}, "None · said"),
        (["x" * 1_000], "['" + "x" * 298),
    ],
    ids=["string", "null", "list", "no fields", "empty", "fields", "long"],
)
def test_a_broken_record_is_shown_in_its_own_words(record: Any, shown: str) -> None:
    """Whatever stood in the place of a record is shown, not too long and never as nothing."""
    assert [claim.text for claim in read_claims({"quotes": [record]}).malformed] == [shown]


def test_a_broken_aside_is_dropped() -> None:
    """A note on words that are no quote is not worth a complaint."""
    claims = read_claims({"asides": [{"text": "a"}, _ASIDE, 7]})

    assert (len(claims.asides), claims.malformed) == (1, ())


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({}, "none of the lists is there: actors, quotes, positions, disputed_facts, asides"),
        ({"actors": None, "name": "Ida Brandt"}, "none of the lists is there"),
        ({"actors": {}, "quotes": []}, "actors is not a list"),
        ({"actors": [], "quotes": "none"}, "quotes is not a list"),
        ({"asides": 0}, "asides is not a list"),
    ],
)
def test_an_answer_without_lists_is_of_the_wrong_shape(answer: dict[str, Any], said: str) -> None:
    """At least one of the lists has to be there, and none may be anything else."""
    with pytest.raises(WrongShape, match=said):
        read_claims(answer)


@pytest.mark.parametrize("answer", [{"actors": []}, {"asides": [], "quotes": None}, {name: [] for name in LISTS}])
def test_an_answer_may_claim_nothing(answer: dict[str, Any]) -> None:
    """Empty lists are an answer, and lists that are missing or null beside one are empty."""
    assert read_claims(answer) == Claims()
    assert Claims().empty


@pytest.mark.parametrize("name", LISTS)
def test_a_single_claim_is_not_nothing(name: str) -> None:
    """Whatever list holds something, and be it a broken record, there is something."""
    assert not read_claims({name: _ANSWER[name]}).empty
    assert not Claims(malformed=(MalformedClaim(item="quotes", text="a", message="b"),)).empty


# --- hints ---

_TEXT = "We pay. They left. We pay. They pay. We pay."
_PLACED = {
    "actors": [_ACTOR],
    "quotes": [{**_QUOTE, "text": ["We pay", "They pay"], "cue": "They", "speaker_mention": "They"}],
    "positions": [{**_POSITION, "evidence": ["We pay"]}],
    "disputed_facts": [{**_FACT, "evidence": [{"by": "Ida Brandt", "says": "asserts", "text": "We pay"}]}],
    "asides": [{"text": "They pay", "note": "b"}],
}


def _near(claims: Claims) -> list[int | None]:
    """Hints of all copied words, in order of the lists."""
    return [
        *(run.near for quote in claims.quotes for run in quote.text),
        *(piece.near for position in claims.positions for piece in position.evidence),
        *(piece.near for fact in claims.disputed_facts for piece in fact.evidence),
        *(aside.text.near for aside in claims.asides),
    ]


def test_words_of_a_part_are_hinted_at_in_that_part() -> None:
    """Words that stand several times are taken where the part that was read has them, in every list."""
    part = Passage(_TEXT.index("They left"), _TEXT.index("They pay") + 9)

    claims = read_claims(_PLACED, Hints(_TEXT, part))

    here, there = _TEXT.index("We pay", 8), _TEXT.index("They pay")
    assert _near(claims) == [here, there, here, here, there]


def test_words_that_the_part_does_not_have_are_hinted_at_elsewhere() -> None:
    """Where the part does not have the words, the whole text is asked; words that stand nowhere belong to the part."""
    hints = Hints(_TEXT, Passage(_TEXT.index("They pay"), len(_TEXT)))

    assert hints.place("They left") == _TEXT.index("They left")
    assert hints.place("They leave") == hints.passage.start


def test_words_across_the_border_of_a_part_are_not_in_it() -> None:
    """Words count as inside the part only if their last character is."""
    hints = Hints(_TEXT, Passage(_TEXT.index("They left"), len(_TEXT) - 1))

    assert hints.place("They pay. We pay.") == _TEXT.index("They pay")
    assert Hints("ab ab", Passage(1, 4)).place("ab") == 0


def test_in_a_text_read_whole_only_words_that_stand_once_get_a_hint() -> None:
    """Of words that stand several times in a text read whole, what is beside them tells; no hint gets in its way."""
    claims = read_claims(_PLACED, Hints(_TEXT, Passage(0, len(_TEXT))))

    assert _near(claims) == [None, _TEXT.index("They pay"), None, None, _TEXT.index("They pay")]
    assert Hints(_TEXT, Passage(0, len(_TEXT))).place("They leave") is None


def test_hints_change_nothing_but_places() -> None:
    """With and without hints the claims are the same words, and cue and mention are looked for beside the quote."""
    plain, hinted = read_claims(_PLACED), read_claims(_PLACED, Hints(_TEXT, Passage(8, 30)))

    for name in LISTS:
        assert _plain([item.model_dump() for item in getattr(hinted, name)]) == _PLACED[name]
    assert hinted.actors == plain.actors
    assert (hinted.quotes[0].cue, hinted.quotes[0].speaker_mention) == (Words(text="They"), Words(text="They"))


def test_a_broken_record_is_broken_with_hints_too() -> None:
    """What does not fit is listed just the same where places are told."""
    answer = {"quotes": [7, _QUOTE, {**_QUOTE, "text": []}]}

    assert read_claims(answer, Hints(_TEXT, Passage(0, 7))).malformed == read_claims(answer).malformed
