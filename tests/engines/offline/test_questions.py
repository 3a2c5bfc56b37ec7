"""Questions to which whoever asks them waits for no answer take a stand."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str, language: str) -> list[tuple[str, str]]:
    return [(position.stance, position.issue) for position in summarize(text, language=language).positions]


@rows(
    ("text", "language", "expected"),
    [
        ("“Why should our ferrymen pay a toll?” Ruth Ashdown asked.", "en", ("opposes", "our ferrymen pay a toll")),
        ("“How dare they sell the pier?” Ruth Ashdown asked.", "en", ("opposes", "sell the pier")),
        ("“We wait. But why not dredge the canal?” Ruth Ashdown said.", "en", ("supports", "dredge the canal")),
        (
            "« De quel droit ferment-ils le lavoir ? », a demandé Claire Vannier.",
            "fr",
            ("opposes", "ferment-ils le lavoir"),
        ),
        ("« Pourquoi ne pas curer le canal ? », a demandé Claire Vannier.", "fr", ("supports", "curer le canal")),
        ("« À quoi bon vendre le lavoir ? », a dit Claire Vannier.", "fr", ("opposes", "vendre le lavoir")),
    ],
)
def test_a_question_without_an_answer_takes_a_side(text: str, language: str, expected: tuple[str, str]) -> None:
    """The issue is what follows the words that ask."""
    assert stands(text, language) == [expected]


@rows(
    ("text", "language"),
    [
        ("“Why should we know?” Ruth Ashdown asked.", "en"),
        ("“How can we help?” Ruth Ashdown asked.", "en"),
        ("“Why not?” Ruth Ashdown asked.", "en"),
        ("« Comment peut-on aider les bateliers ? », a demandé Claire Vannier.", "fr"),
        ("« Pourquoi pas ? », a dit Claire Vannier.", "fr"),
    ],
)
def test_a_real_question_takes_none(text: str, language: str) -> None:
    """Who asks how to help wants to know."""
    assert stands(text, language) == []


@rows(
    ("text", "expected"),
    [
        ("“Why should we support this lock?” Ruth Ashdown asked.", [("opposes", "support this lock")]),
        ("“Which clerks would you ask to be on your board?” said Tal Brook.", []),
        ("Tal Brook: Are you concerned about the ban on kites?", []),
        ("“How will you work with the port and back its plan?” asked Tal Brook.", []),
        ("“How can anyone reject the new ferry?” Ruth Ashdown asked.", [("opposes", "reject the new ferry")]),
    ],
)
def test_a_question_holds_no_stand_on_what_may_be(text: str, expected: list[tuple[str, str]]) -> None:
    """Nobody backs what is asked about by *would you* or *why should we*."""
    assert stands(text, "en") == expected
