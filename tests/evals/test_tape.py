"""Cassettes: readable, the same after writing and reading, and clean of all that is nobody's business."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals import tape


def cassette(answer: str = "{}", question: str = '{"model":"m","messages":[]}', **response: Any) -> dict[str, Any]:
    """A cassette of one question and answer, as vcrpy has it."""
    body = json.dumps({"id": "chatcmpl-9", "created": 1, "model": "m", "choices": [answer], "usage": None, **response})
    return {
        "provenance": {"kind": "synthetic"},
        "interactions": [
            {
                "request": {
                    "method": "POST",
                    "uri": "http://127.0.0.1:4711/v1/chat/completions",
                    "headers": {"authorization": ["Bearer abcdefgh12345"], "content-type": ["application/json"]},
                    "body": question.encode(),
                },
                "response": {
                    "status": {"code": 200, "message": "OK"},
                    "headers": {"set-cookie": ["a=b"], "content-type": ["application/json"]},
                    "body": {"string": body.encode()},
                },
            }
        ],
    }


def test_cleaning_keeps_question_and_answer_alone() -> None:
    """No address, no header but the type, no identifier and no time of the call is left."""
    text = tape.dump(tape.clean(cassette("yes", system_fingerprint="fp_1")))

    assert not [word for word in ("4711", "Bearer", "cookie", "chatcmpl", "fp_1") if word in text]
    assert json.loads(tape.load(text)["interactions"][0]["response"]["body"]["string"])["choices"] == ["yes"]


def test_cleaning_twice_is_cleaning_once() -> None:
    """A clean cassette is a fixed point."""
    once = tape.clean(cassette("yes"))

    assert tape.clean(once) == once
    assert tape.clean(tape.load(tape.dump(once))) == once


def test_failures_are_left_out() -> None:
    """What was refused and asked again would only be waited for."""
    failed = cassette()
    failed["interactions"][0]["response"]["status"]["code"] = 429

    assert tape.clean(failed)["interactions"] == []


_WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(_WORDS, _WORDS)
def test_what_is_written_is_what_is_read(question: str, answer: str) -> None:
    """Whatever characters model and article use, a cassette gives them back; quote marks and line ends above all."""
    held = tape.clean(cassette(answer, json.dumps({"messages": [question]})))

    again = tape.load(tape.dump(held))

    assert json.loads(again["interactions"][0]["request"]["body"]) == {"messages": [question]}
    assert json.loads(again["interactions"][0]["response"]["body"]["string"])["choices"] == [answer]
    assert tape.dump(again) == tape.dump(held)


def test_long_answers_stand_as_lines() -> None:
    """A person reads a cassette: several lines stand as several lines, not as one with escapes."""
    text = tape.dump(tape.clean(cassette('{\n "quotes": [\n  "« Non »"\n ]\n}')))

    assert '  "« Non »"\n' in text
    assert "\\n" not in text


def test_a_body_that_is_no_json_stays_a_string() -> None:
    """What a server sent is what a cassette has."""
    held = cassette()
    held["interactions"][0]["response"]["body"]["string"] = b"<html>"

    assert tape.load(tape.dump(tape.clean(held)))["interactions"][0]["response"]["body"]["string"] == "<html>"


@pytest.mark.parametrize(
    "secret",
    [
        "sk-proj-abcdefgh1234",
        "Bearer abcdefgh.1234",
        "ghp_abcdefghijkl1234",
        "AKIAABCDEFGHIJKLMNOP",
        "-----BEGIN RSA PRIVATE KEY",
        'api_key: "x"',
        "Authorization: y",
        "my-own-key-that-looks-like-nothing",
    ],
)
def test_secrets_are_seen(secret: str) -> None:
    """What looks like a key is found, and so is the key in use whatever it looks like; it is never shown whole."""
    found = tape.secrets(f"… {secret} …", "my-own-key-that-looks-like-nothing")

    assert len(found) == 1
    assert secret not in found[0]


def test_ordinary_words_are_no_secrets() -> None:
    """The words of the trade in an article are not taken for keys."""
    assert tape.secrets("The authorization of the cookie factory took a risk-averse bearer of news. sk-") == []


@pytest.mark.parametrize("content", ["", "a: 1", "interactions: []", "[", "provenance: x\ninteractions: []"])
def test_what_is_no_cassette_is_told(content: str, tmp_path: Any) -> None:
    """A file of another kind is an error that names it."""
    file = tmp_path / "x.yaml"
    file.write_text(content)

    with pytest.raises(ValueError, match=r"x\.yaml"):
        tape.read(file)
