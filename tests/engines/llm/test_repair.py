"""An answer is read whatever stands around it, told how, and never changed into another one."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.engines.llm.repair import Unreadable, complete_items, read_object

_KEYS = ("actors", "quotes", "disputed_facts")
_ANSWER: dict[str, Any] = {
    "actors": [{"name": "Nora Falk", "aliases": ["Falk", 'the "mayor"']}, {"name": "Halm & Sohn", "aliases": []}],
    "quotes": [{"text": ["We {never} agreed]", "so we left \\ at once"], "speakers": ["Nora Falk"]}],
    "disputed_facts": [
        {"claim": "The weir leaked.", "evidence": [{"by": None, "text": 'it "leaked"'}, {"by": "Nora Falk"}]}
    ],
}
_TEXT = json.dumps(_ANSWER, ensure_ascii=False)


@pytest.mark.parametrize("before", ["", "\n\n", "\ufeff", " \ufeff", "\t\r\n"])
def test_an_object_alone_is_read_without_repairs(before: str) -> None:
    """An answer as it was asked for needs no repair, with or without blanks and a byte order mark around it."""
    found = read_object(f"{before}{_TEXT} \n", _KEYS)

    assert (found.value, found.repairs) == (_ANSWER, ())


@pytest.mark.parametrize(
    ("answer", "repair"),
    [
        (f"```json\n{_TEXT}\n```", "words around the answer were passed over"),
        (f"Here it is (in {{braces}}):\n{_TEXT}\nAnything else?", "words around the answer were passed over"),
        (f"<think>A list {{}} may be empty.</think>{_TEXT}", "words around the answer were passed over"),
        (f'As in {{"name": "Nora Falk"}}: {_TEXT}', "words around the answer were passed over"),
        (f"{_TEXT}\nI hope this helps.", "text after the answer was passed over"),
        (f"{_TEXT}{_TEXT}", "text after the answer was passed over"),
        (f"{_TEXT}}}", "text after the answer was passed over"),
        (f"[{_TEXT}]", "was a list that held the answer"),
        (f'["so:", {_TEXT}]', "was a list that held the answer"),
        (json.dumps(_TEXT), "was a string that held the answer"),
        (json.dumps(json.dumps(_TEXT)), "was a string that held the answer"),
    ],
    ids=[
        "fence",
        "prose",
        "thoughts",
        "record first",
        "prose after",
        "doubled",
        "brace",
        "list",
        "mixed list",
        "string",
        "twice",
    ],
)
def test_what_stands_around_an_answer_costs_nothing(answer: str, repair: str) -> None:
    """Fences, prose, a second copy, a list and a string around the object are passed over, and that is told."""
    found = read_object(answer, _KEYS)

    assert (found.value, found.repairs) == (_ANSWER, (repair,))


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("", "is empty"),
        (" \n\ufeff", "is empty"),
        ("I cannot do that.", "holds no JSON object"),
        ('{"actors": [', "holds broken JSON"),
        ("{'actors': []}", "holds broken JSON"),
        ('{"actors": [],}', "holds broken JSON"),
        ('Record: {"name": "Nora Falk"}', "holds broken JSON"),
        ("[1, 2]", "is no JSON object but a list without one"),
        ("[]", "is no JSON object but a list without one"),
        ("12.5", "is no JSON object but a number"),
        ("true", "is no JSON object but true or false"),
        ("null", "is no JSON object but null"),
        ('"no"', "holds no JSON object"),
        ('""', "is empty"),
        ("[" * 100_000, "nested too deeply"),
        ('{"actors": ' * 100_000, "nested too deeply"),
        ('{"actors": [' + "9" * 5_000 + "]}", "holds broken JSON"),
    ],
    ids=lambda value: str(value)[:24],
)
def test_what_holds_no_object_is_unreadable(answer: str, said: str) -> None:
    """An answer without the object raises one error, which says what there is instead."""
    with pytest.raises(Unreadable, match=said):
        read_object(answer, _KEYS)


@pytest.mark.parametrize(
    "before", ["1. ", "3 actors found: ", "[1] ", "[]\n", "null\n", '"Answer": ', "{} ", '{"ok": 1}\n']
)
def test_words_before_an_answer_may_look_like_json(before: str) -> None:
    """Words before the object are passed over also where their first one is a number, a list or another object."""
    assert read_object(before + _TEXT, _KEYS).value == _ANSWER


def test_a_record_of_a_broken_answer_is_no_answer() -> None:
    """Of an answer that breaks off, the records inside are not taken for the whole."""
    cut = _TEXT[: _TEXT.index('"quotes"')]

    with pytest.raises(Unreadable):
        read_object(f"Well: {cut}", _KEYS)


def test_a_string_in_a_string_has_an_end() -> None:
    """An answer that is a string of strings is given up after a few, not followed for ever."""
    text = _TEXT
    for _ in range(6):
        text = json.dumps(text)

    with pytest.raises(Unreadable, match="a string"):
        read_object(text, _KEYS)


def test_a_key_that_stands_twice_loses_no_record() -> None:
    """Lists under the same key are joined in their order, and of other values the last one counts."""
    found = read_object('{"actors": [1], "note": "a", "quotes": [], "actors": [2, 3], "note": "b"}', _KEYS)

    assert found.value == {"actors": [1, 2, 3], "note": "b", "quotes": []}
    assert found.repairs == ("a key stood twice",)


def test_several_objects_of_a_list_are_one_answer() -> None:
    """An answer that was given list by list, as a list of objects, is put together."""
    found = read_object('[{"actors": [1]}, "and", {"quotes": [2], "actors": [3]}]', _KEYS)

    assert found.value == {"actors": [1, 3], "quotes": [2]}


def test_several_objects_of_a_list_are_one_answer_among_words_too() -> None:
    """Words behind a list of objects cost none of the objects."""
    found = read_object('[{"actors": [1]}, {"quotes": [2]}]\nI hope this helps.', _KEYS)

    assert found.value == {"actors": [1], "quotes": [2]}


def test_a_key_that_stands_twice_in_a_record_loses_no_words() -> None:
    """Lists of one record under the same key are joined too, and that is told."""
    found = read_object('{"quotes": [{"text": ["We will"], "cue": "said", "text": ["not pay"]}]}', _KEYS)

    assert found.value["quotes"][0]["text"] == ["We will", "not pay"]
    assert found.repairs == ("a key stood twice",)


def test_numbers_that_are_none_are_null() -> None:
    """NaN and infinity, which JSON does not know, are read as null."""
    found = read_object('{"actors": [NaN, Infinity, -Infinity]}', _KEYS)

    assert (found.value, found.repairs) == ({"actors": [None, None, None]}, ("NaN or infinity was read as null",))


def test_characters_that_no_text_can_hold_are_dropped() -> None:
    """NUL and halves of surrogate pairs vanish from values and keys; pairs, and all else, stay."""
    found = read_object(r'{"actors": ["a\u0000b", "\ud800c", "\ud83d\ude00", "\u200b\u0007"], "\u0000x": 1}', _KEYS)

    assert found.value == {"actors": ["ab", "c", "😀", "\u200b\u0007"], "x": 1}
    assert found.repairs == ("characters that no text can hold were dropped",)


def test_line_breaks_inside_strings_are_taken_as_they_are() -> None:
    """A raw line break or tab in a string, which JSON forbids and models write, is part of the words."""
    found = read_object('{"actors": ["two\nlines\tand a tab"]}', _KEYS)

    assert (found.value, found.repairs) == ({"actors": ["two\nlines\tand a tab"]}, ())


def test_only_the_first_objects_among_words_are_tried() -> None:
    """An answer of nothing but braces is given up, even where an object stands far behind them."""
    near, far = "{" * 10 + _TEXT, "{ " * 30 + _TEXT

    assert read_object(near, _KEYS).value == _ANSWER
    with pytest.raises(Unreadable):
        read_object(far, _KEYS)


_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text('abc{}[]"\\ é', max_size=4), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(_KEYS), _VALUES, min_size=1), st.booleans(), st.sampled_from([None, 1]))
def test_words_inside_an_answer_are_never_changed(answer: dict[str, Any], ascii_only: bool, indent: int | None) -> None:
    """Whatever an object holds, it is read as it was written, alone and in a fence."""
    text = json.dumps(answer, ensure_ascii=ascii_only, indent=indent)

    assert read_object(text, _KEYS).value == answer
    assert read_object(f"```\n{text}\n```", _KEYS).value == answer


@given(st.text(st.sampled_from('{}[]",:\\ \nae1"actors"n')) | st.text())
def test_any_answer_is_read_or_unreadable(answer: str) -> None:
    """No answer, however odd, ends in another error."""
    try:
        value = read_object(answer, _KEYS).value
    except Unreadable:
        value = {}

    assert isinstance(value, dict)


# --- an answer that was cut off ---


def _records(answer: dict[str, Any]) -> list[str]:
    """Every record of an answer, in order, with the list it stands in."""
    return [f"{name}: {json.dumps(record)}" for name, records in answer.items() for record in records]


def test_a_cut_answer_ends_with_its_last_complete_record() -> None:
    """What is left of an answer cut inside its third record is the two before it."""
    cut = _TEXT[: _TEXT.index("so we left")]

    complete = complete_items(cut)

    assert complete is not None
    assert json.loads(complete) == {"actors": _ANSWER["actors"]}


@pytest.mark.parametrize("around", ["", "```json\n", "Here it is:\n"])
def test_wherever_an_answer_is_cut_only_whole_records_are_left(around: str) -> None:
    """At every place an answer may be cut, what is left is valid, and holds its first records unchanged."""
    whole = _records(_ANSWER)
    kept = []
    for end in range(len(_TEXT)):
        complete = complete_items(around + _TEXT[:end])
        if complete is not None:
            records = _records(json.loads(complete))
            assert records == whole[: len(records)]
            kept.append(len(records))

    assert kept == sorted(kept)
    assert set(kept) == {1, 2, 3, 4}


@pytest.mark.parametrize(
    "answer",
    ["", "no", "{", '{"actors": [', '{"actors": [{"name": "A', '{"actors": [{"aliases": ["a"]', _TEXT, _TEXT + " "],
)
def test_nothing_complete_is_nothing(answer: str) -> None:
    """Without a complete record there is nothing to keep, and an answer that is whole was not cut off."""
    assert complete_items(answer) is None


def test_an_empty_list_that_was_closed_is_complete() -> None:
    """A list is complete with its bracket, also an empty one."""
    assert complete_items('{"actors": [], "quotes": [{"te') == '{"actors": []}'


def test_brackets_in_strings_close_nothing() -> None:
    """Brackets, quotation marks and backslashes inside a string are words."""
    assert complete_items(r'{"actors": [{"name": "a }] \" }] \\"}, {"name": "}]}') == (
        r'{"actors": [{"name": "a }] \" }] \\"}]}'
    )


@pytest.mark.parametrize(
    ("answer", "complete"),
    [
        ('{"actors": [' * 30_000, None),
        ('{"actors": [{"name": "' + '\\"' * 100_000, None),
        ('{"actors": [' + '{"a": 1}, ' * 50_000, '{"actors": [' + ", ".join(['{"a": 1}'] * 50_000) + "]}"),
    ],
    ids=["deep", "string", "records"],
)
def test_a_long_answer_may_be_cut_too(answer: str, complete: str | None) -> None:
    """Depth and length of what was cut off overflow nothing."""
    assert complete_items(answer) == complete
