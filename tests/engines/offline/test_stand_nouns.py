"""Stands that a noun tells, with its owner and the preposition that opens the issue."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str, language: str) -> list[tuple[str, str, str]]:
    positions = summarize(text, language=language).positions
    return [(position.actor, position.stance, position.issue) for position in positions]


@rows(
    ("text", "language", "expected"),
    [
        (
            "The choir repeated its strong opposition to the new hall.",
            "en",
            ("choir", "opposes", "the new hall"),
        ),
        (
            "The report ends with the harbour union's call for a second crane.",
            "en",
            ("harbour union", "supports", "a second crane"),
        ),
        (
            "Le texte rappelle le refus du maire de vendre le moulin.",
            "fr",
            ("maire", "opposes", "vendre le moulin"),
        ),
        (
            "Claire Vannier a redit son soutien au port de Mirande.",
            "fr",
            ("Claire Vannier", "supports", "port de Mirande"),
        ),
        (
            "Bekannt ist auch die Forderung der Gewerkschaft nach einem zweiten Kran.",
            "de",
            ("Gewerkschaft", "supports", "einem zweiten Kran"),
        ),
        (
            "The report tells of the union's decision to leave the port.",
            "en",
            ("union", "supports", "leaving the port"),
        ),
        (
            "The report tells of the union's decision against a strike.",
            "en",
            ("union", "opposes", "a strike"),
        ),
        (
            "Bekannt ist auch die Entscheidung der Gewerkschaft gegen einen Streik.",
            "de",
            ("Gewerkschaft", "opposes", "einen Streik"),
        ),
        (
            "Ruth Ashdown teased Peter Coyle about his support for the toll.",
            "en",
            ("Peter Coyle", "supports", "the toll"),
        ),
    ],
)
def test_a_noun_tells_its_owners_stand(text: str, language: str, expected: tuple[str, str, str]) -> None:
    """A noun of stance with an owner and an issue is a position of that owner."""
    assert expected in stands(text, language)


@rows(
    ("text", "language", "expected"),
    [
        ("The harbour union withdrew its support for the second crane.", "en", ("harbour union", "opposes")),
        ("Le syndicat a retiré son soutien au projet de grue.", "fr", ("syndicat", "opposes")),
    ],
)
def test_support_that_is_withdrawn_is_opposition(text: str, language: str, expected: tuple[str, str]) -> None:
    """A verb of giving up before the noun turns its side."""
    assert expected in [stand[:2] for stand in stands(text, language)]


@rows(
    ("text", "language"),
    [
        ("The choir is looking for support for a new hall.", "en"),
        ("Ruth Ashdown told friends of her support for Ruth Ashdown.", "en"),
        ("The choir still needs the approval of the bishop for the new hall.", "en"),
        ("Le maire cherche l'appui du préfet au projet de halle.", "fr"),
        ("L'opposition au conseil compte six élus.", "fr"),
        ("Die Zustimmung der Gäste stieg auf achtzig Prozent.", "de"),
    ],
)
def test_a_noun_without_owner_or_issue_tells_no_stand(text: str, language: str) -> None:
    """What nobody is said to hold, what is only sought, and what has no issue is no position."""
    assert stands(text, language) == []


@rows(
    ("text", "expected"),
    [
        ("The dockers' demands include a second crane.", [("dockers", "supports", "a second crane")]),
        ("The dockers’ demands have since grown to include a pay rise.", [("dockers", "supports", "a pay rise")]),
        (
            "The sailors' demands have expanded to the sale of the pier.",
            [("sailors", "supports", "the sale of the pier")],
        ),
        (
            "Ann Tal spoke on Monday. Her demands have included moving the lock, closing the ford, and a new bell.",
            [
                ("Ann Tal", "supports", "moving the lock"),
                ("Ann Tal", "supports", "closing the ford"),
                ("Ann Tal", "supports", "a new bell"),
            ],
        ),
        ("Tal Brook's refusal to lower the flag is known.", [("Tal Brook", "opposes", "lowering the flag")]),
        ("The dockers' main demand is a second crane.", [("dockers", "supports", "a second crane")]),
        ("The dockers' key demand was that the ford reopen.", [("dockers", "supports", "the ford reopen")]),
        ("The dockers' main demand has been met.", []),
        ("The dockers' demand is a joke.", []),
        ("The harbour demands included on page nine are old.", []),
        ("The night was loud, and protests filled the old market.", []),
        ("Port demands have grown.", []),
    ],
)
def test_english_demands_tell_what_they_include(text: str, expected: list[tuple[str, str, str]]) -> None:
    """*Demands include* tells whose they are and what is wanted; a plural with a verb of its own takes no stand."""
    assert stands(text, "en") == expected


def test_an_english_owner_is_told_once() -> None:
    """*The dockers' refusal* names the dockers already."""
    positions = summarize("The dockers' refusal to load the barge is well known.", language="en").positions
    assert [position.statement for position in positions] == ["The dockers' refusal to load the barge."]
