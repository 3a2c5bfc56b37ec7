"""German plans: the verb that closes the clause tells whether somebody is for what they will do, or against it."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str]]:
    return [(position.stance, position.issue) for position in summarize(text, language="de").positions]


@rows(
    ("text", "expected"),
    [
        ("Petra Lohmann sagte: „Wir werden dieser Maut nicht zustimmen.“", ("opposes", "dieser Maut zustimmen")),
        ("Petra Lohmann sagte: „Wir werden den Hafenbau verhindern.“", ("opposes", "den Hafenbau")),
        ("Petra Lohmann sagte: „Diesen Weg werden wir nicht mitgehen.“", ("opposes", "Diesen Weg")),
        ("Petra Lohmann sagte, sie werde dem Entwurf nicht zustimmen.", ("opposes", "dem Entwurf zustimmen")),
        (
            "Petra Lohmann sagte: „Ich werde diesen Vertrag auf keinen Fall unterschreiben.“",
            ("opposes", "diesen Vertrag"),
        ),
        ("Petra Lohmann sagte: „Wir werden uns gegen die Maut wehren.“", ("opposes", "die Maut")),
        ("Petra Lohmann sagte: „Wir werden die Maut senken.“", ("supports", "werden die Maut senken")),
    ],
)
def test_a_plan_in_german_words(text: str, expected: tuple[str, str]) -> None:
    """*Nicht* may stand far behind *werden*, right before the verb."""
    assert told(text) == [expected]


@rows(
    ("text",),
    [
        ("Petra Lohmann sagte: „Wir werden nicht nur reden, sondern bauen.“",),
        ("Petra Lohmann sagte, man werde den Hafenbau nicht verhindern.",),
        ("Petra Lohmann sagte: „Wir werden uns nicht gegen die Maut wehren.“",),
    ],
)
def test_a_plan_that_takes_no_side(text: str) -> None:
    assert told(text) == []


@rows(
    ("text", "expected"),
    [
        ("Die Gewerkschaft will die Wahl boykottieren.", ("opposes", "die Wahl")),
        ("Die Gewerkschaft will gegen die Maut stimmen.", ("opposes", "die Maut")),
        ("Die Gewerkschaft drohte, die Sitzung zu boykottieren.", ("opposes", "die Sitzung")),
        ("Die Gewerkschaft kündigte an, den Entwurf abzulehnen.", ("opposes", "den Entwurf")),
        ("Die Gewerkschaft fordert die Abgeordneten auf, den Entwurf abzulehnen.", ("opposes", "den Entwurf")),
        ("Die Gewerkschaft fordert ein Gesetz, um Unfälle zu verhindern.", ("supports", "ein Gesetz")),
        ("Die Gewerkschaft will für die Maut stimmen.", ("supports", "für die Maut stimmen")),
        ("Die Gewerkschaft erwägt, den Entwurf abzulehnen.", ("supports", "den Entwurf abzulehnen")),
    ],
)
def test_who_wants_to_oppose_a_thing_is_against_it(text: str, expected: tuple[str, str]) -> None:
    assert told(text) == [expected]


def test_who_does_not_want_to_oppose_a_thing_takes_no_side() -> None:
    assert told("Die Gewerkschaft will die Maut nicht ablehnen.") == []
