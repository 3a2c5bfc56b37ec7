"""French accusations that the same sentence answers, and wrongs that somebody is charged with."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str, tuple[str, ...], tuple[str, ...]]]:
    """The disputed facts, in order: status, claim, who asserts and who denies it."""
    found = summarize(text, language="fr").disputed_facts
    return [(fact.status, fact.claim, tuple(fact.asserted_by), tuple(fact.denied_by)) for fact in found]


@rows(
    ("text", "expected"),
    [
        (
            "Luc Vernier est accusé de corruption par la justice suisse, ce qu'il conteste.",
            ("Luc Vernier serait coupable de corruption.", ("justice suisse",), ("Luc Vernier",)),
        ),
        (
            "Luc Vernier est accusé de corruption, ce que nie son avocat.",
            ("Luc Vernier serait coupable de corruption.", (), ("avocat",)),
        ),
        (
            "Luc Vernier est accusé d'avoir menti, accusation qu'il rejette.",
            ("Luc Vernier aurait menti.", (), ("Luc Vernier",)),
        ),
        (
            "Luc Vernier est accusé d'avoir menti, des accusations qu'il rejette.",
            ("Luc Vernier aurait menti.", (), ("Luc Vernier",)),
        ),
        (
            "Awa Kessan a déclaré que dix dockers avaient été blessés, affirmation démentie par le préfet.",
            ("Dix dockers avaient été blessés.", ("Awa Kessan",), ("préfet",)),
        ),
    ],
)
def test_an_answer_is_no_part_of_the_charge(text: str, expected: tuple[str, tuple[str, ...], tuple[str, ...]]) -> None:
    """A charge ends before *ce que*, or a noun that takes it up, and what stands before that names who accuses."""
    assert told(text) == [("contested", *expected)]


@rows(
    ("text", "claims"),
    [
        ("Luc Vernier a été inculpé de meurtre.", ["Luc Vernier a été inculpé de meurtre."]),
        (
            "Luc Vernier est mis en examen pour recel.",
            ["Luc Vernier est mis en examen pour recel."],
        ),
        (
            "Luc Vernier a été mis en examen pour avoir détourné des fonds.",
            ["Luc Vernier a été mis en examen pour avoir détourné des fonds."],
        ),
        ("Luc Vernier a été mis en examen hier.", []),
        ("Luc Vernier a été félicité pour ses tableaux.", []),
    ],
)
def test_what_a_judge_charges_somebody_with_is_open(text: str, claims: list[str]) -> None:
    """Nobody is guilty because they are charged."""
    assert [claim for _, claim, _, _ in told(text)] == claims
