"""One invented article and its labels, and summaries made by hand."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

import pytest

from evals.gold import parse
from evals.items import Reading, from_summary
from evals.scoring import Counts, score_article

TEXT = (
    "Harbour tolls to rise\n\n"
    "Mayor Ines Calder said the tolls would double in May. "
    '"We cannot wait another year," she told reporters. '
    'The Dockers\' League called the plan "a raid on wages" and will strike on Friday. '
    "Calder denied that she had met the shippers in secret, as the League claims.\n"
)

GOLD = """
article: harbour
language: en
actors:
  - name: Ines Calder
    kind: person
    role: Mayor
    aliases: [Mayor Ines Calder, Calder]
    main: true
  - name: Dockers' League
    kind: organization
    role: null
    aliases: [The Dockers' League, the League]
    main: true
  - name: shippers
    kind: group
    role: null
    aliases: [the shippers]
    main: false
quotes:
  - kind: indirect
    speakers: [Ines Calder]
    speaker_mention: Mayor Ines Calder
    cue: said
    text: [the tolls would double in May]
  - kind: direct
    speakers: [Ines Calder]
    speaker_mention: she
    cue: told reporters
    text: [We cannot wait another year]
  - kind: mixed
    speakers: [Dockers' League]
    speaker_mention: The Dockers' League
    cue: called
    text: ['the plan "a raid on wages"']
positions:
  - actor: Ines Calder
    issue: higher harbour tolls
    stance: supports
    statement: Calder wants the tolls doubled.
    evidence: [the tolls would double in May]
  - actor: Dockers' League
    issue: higher harbour tolls
    stance: opposes
    statement: The League will strike.
    evidence: [will strike on Friday]
disputed_facts:
  - claim: Calder met the shippers in secret.
    status: contested
    asserted_by: [Dockers' League]
    denied_by: [Ines Calder]
    evidence:
      - {by: Ines Calder, says: denies, text: Calder denied that she had met the shippers in secret}
      - {by: Dockers' League, says: asserts, text: as the League claims}
notes: none
"""

Span = dict[str, Any]


@pytest.fixture
def text() -> str:
    """The article."""
    return TEXT


@pytest.fixture
def gold_yaml() -> str:
    """Its labels."""
    return GOLD


@pytest.fixture
def at() -> Callable[[str], Span]:
    """A function that finds words of the article and gives their span in the JSON form of a summary."""
    return _at


@pytest.fixture
def summary() -> dict[str, Any]:
    """A summary of the article that says just what the labels say."""
    return {
        "article": {"language": "en", "sha256": hashlib.sha256(TEXT.encode()).hexdigest()},
        "actors": [
            {"name": "Ines Calder", "kind": "person", "aliases": ["Mayor Ines Calder", "Calder"], "main": True},
            {"name": "Dockers' League", "kind": "organization", "aliases": ["the League"], "main": True},
            {"name": "the shippers", "kind": "group", "aliases": [], "main": False},
        ],
        "quotes": [
            _quote("indirect", "Ines Calder", "Mayor Ines Calder", "said", "the tolls would double in May"),
            _quote("direct", "Ines Calder", "she", "told reporters", "We cannot wait another year"),
            _quote("mixed", "Dockers' League", "The Dockers' League", "called", 'the plan "a raid on wages"'),
        ],
        "positions": [
            _position("Ines Calder", "supports", "the tolls would double in May"),
            _position("Dockers' League", "opposes", "will strike on Friday"),
        ],
        "disputed_facts": [
            {
                "claim": "There was a secret meeting.",
                "status": "contested",
                "asserted_by": ["Dockers' League"],
                "denied_by": ["Ines Calder"],
                "evidence": [
                    _at("Calder denied that she had met the shippers in secret")
                    | {"by": "Ines Calder", "says": "denies"},
                    _at("as the League claims") | {"by": "Dockers' League", "says": "asserts"},
                ],
            }
        ],
    }


@pytest.fixture
def gold(gold_yaml: str, text: str) -> Reading:
    """The labels of the article."""
    return parse(gold_yaml, text, article="harbour")


@pytest.fixture
def score(gold: Reading, text: str) -> Callable[[dict[str, Any]], Counts]:
    """A function from a summary to its counts."""
    return lambda summary: score_article(gold, from_summary(summary), text)


def _at(words: str) -> Span:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "text": words}


def _quote(kind: str, speaker: str, mention: str, cue: str, words: str) -> dict[str, Any]:
    spans = {"speaker_mention": _at(mention), "cue": _at(cue), "text": [_at(words)]}
    return {"kind": kind, "speakers": [speaker], **spans}


def _position(actor: str, stance: str, words: str) -> dict[str, Any]:
    return {"actor": actor, "issue": "tolls", "stance": stance, "statement": "So.", "evidence": [_at(words)]}
