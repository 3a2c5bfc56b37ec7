"""German resignations, what is carried through, conditions that are made, and what a step or a signal is called."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str, str]]:
    found = summarize(text, language="de").positions
    return [(position.actor, position.stance, position.issue) for position in found]


@rows(
    ("text", "expected"),
    [
        ("Ministerin Petra Lohmann trat am Montag zurück.", [("Petra Lohmann", "supports", "Rücktritt")]),
        ("Am Montag war Ministerin Petra Lohmann zurückgetreten.", [("Petra Lohmann", "supports", "Rücktritt")]),
        (
            "Ministerin Petra Lohmann ist von ihrem Amt zurückgetreten.",
            [("Petra Lohmann", "supports", "Rücktritt von ihrem Amt")],
        ),
        ("Ministerin Petra Lohmann erklärte ihren Rücktritt.", [("Petra Lohmann", "supports", "Rücktritt")]),
        ("Ministerin Petra Lohmann gab ihren Rücktritt bekannt.", [("Petra Lohmann", "supports", "Rücktritt")]),
        ("Ministerin Petra Lohmann ist nicht zurückgetreten.", []),
        ("Die zurückgetretene Ministerin Petra Lohmann schwieg.", []),
        ("Die Partei gab den Rücktritt der Ministerin bekannt.", []),
    ],
)
def test_whoever_resigns_wants_to(text: str, expected: list[tuple[str, str, str]]) -> None:
    """A deed is called by its noun; who only tells of somebody else's takes no stand on it."""
    assert told(text) == expected


@rows(
    ("text", "expected"),
    [
        ("Die Gewerkschaft setzte eine neue Zulage durch.", [("Gewerkschaft", "supports", "eine neue Zulage")]),
        ("Die Gewerkschaft hat eine Zulage durchgesetzt.", [("Gewerkschaft", "supports", "eine Zulage")]),
        ("Die Gewerkschaft setzte sich gegen die Leitung durch.", []),
        ("Nun stellt sich die SPD (Kreis Tarn) hinter den Entwurf.", [("SPD", "supports", "den Entwurf")]),
        ("Die SPD hat sich hinter den Entwurf gestellt.", [("SPD", "supports", "den Entwurf")]),
        (
            "Die SPD machte zur Bedingung, dass der Hafen offen bleibt.",
            [("SPD", "supports", "der Hafen offen bleibt")],
        ),
        ("Die Gruppe Rote Möwe bekannte sich zu dem Anschlag.", []),
        ("Die SPD bekannte sich zu dem Entwurf.", [("SPD", "supports", "dem Entwurf")]),
    ],
)
def test_what_is_carried_through_backed_or_made_a_condition(text: str, expected: list[tuple[str, str, str]]) -> None:
    """*Sich* makes another verb: who gets the better of others takes no stand, nor who owns up to a crime."""
    assert told(text) == expected


@rows(
    ("text", "stances"),
    [
        ("Petra Lohmann nannte den Entwurf einen wichtigen Schritt.", ["supports"]),
        ("Petra Lohmann sah in dem Entwurf ein gutes Signal.", ["supports"]),
        ("Petra Lohmann nannte den Entwurf ein falsches Signal.", ["opposes"]),
        ("Petra Lohmann nannte den Entwurf einen gefährlichen Weg.", ["opposes"]),
        ("Petra Lohmann nannte den Entwurf einen weiteren Schritt zur Zensur.", ["opposes"]),
        ("Petra Lohmann nannte den Entwurf einen weiteren Schritt in den Ruin.", []),
    ],
)
def test_a_step_or_a_signal_takes_the_side_of_its_adjective(text: str, stances: list[str]) -> None:
    assert [position.stance for position in summarize(text, language="de").positions] == stances
