"""What a protest is for, asides between a subject and its verb, and stands that go on behind *and*."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str, language: str) -> list[tuple[str, str]]:
    positions = summarize(text, language=language).positions
    return [(position.actor, position.stance) for position in positions]


@rows(
    ("text", "language", "expected"),
    [
        (
            "Hundreds of residents marched through Lorme on Sunday to demand a new clinic.",
            "en",
            [("residents", "supports")],
        ),
        ("Residents rallied in Lorme to oppose the toll.", "en", [("Residents", "opposes")]),
        ("À Lorme, des pêcheurs ont défilé samedi pour réclamer un quai.", "fr", [("pêcheurs", "supports")]),
        ("Residents bought seats in Lorme to support the team.", "en", []),
        ("Residents marched through Lorme. The time has come to demand a clinic.", "en", []),
    ],
)
def test_a_protest_tells_what_it_is_for(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    """Behind a verb of protest, its place and its day an infinitive tells what is wanted; behind others it need not."""
    assert stands(text, language) == expected


@rows(
    ("text", "language", "expected"),
    [
        ("Several unions, including the Quay Union, rejected the toll.", "en", [("Several unions", "opposes")]),
        ("Plusieurs syndicats, dont Mer libre, ont refusé le péage.", "fr", [("Plusieurs syndicats", "opposes")]),
        ("The Quay Union, including its youth wing, rejected the toll.", "en", [("Quay Union", "opposes")]),
        ("La décision de la mairie, lundi dernier, de fermer le quai a surpris.", "fr", [("mairie", "supports")]),
        ("La décision de la mairie, une surprise, a ému le port.", "fr", []),
        ("La mairie a appelé les pêcheurs au calme et les a payés.", "fr", [("mairie", "supports")]),
    ],
)
def test_asides_stand_between(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    """Who is named as an example is not the subject; a day may stand between a holder and the decision."""
    assert stands(text, language) == expected


@rows(
    ("text", "expected"),
    [
        ("Mary Vane pleaded not guilty and plans to appeal the verdict.", [("Mary Vane", "supports")]),
        ("Mary Vane denied the charges and supports the toll.", [("Mary Vane", "supports")]),
        ("Mary Vane denied that she supports the toll.", []),
        ("The Quay Union said it was open to talks.", [("Quay Union", "supports")]),
        ("The quay was opened by Mary Vane.", []),
        (
            "Mary Vane said she supports the toll, while Adam Orme called it absurd.",
            [("Mary Vane", "supports"), ("Adam Orme", "opposes")],
        ),
        ("The Quay Union wants the toll scrapped and the quay kept open.", [("Quay Union", "supports")]),
    ],
)
def test_english_clauses_of_their_own(text: str, expected: list[tuple[str, str]]) -> None:
    """A denial ends before *and* with a verb, reported words before *while*; *open to* is no participle."""
    assert stands(text, "en") == expected


def test_french_reactions_against_something() -> None:
    """Who reacts against a thing opposes it."""
    assert stands("Le syndicat Mer libre a vivement réagi contre la vente du quai.", "fr") == [("Mer libre", "opposes")]
