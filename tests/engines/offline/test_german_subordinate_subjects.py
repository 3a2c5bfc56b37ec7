"""German clauses that close with their verb, verbs behind a comma, and duties that demand nothing."""

from __future__ import annotations

import pytest

from summarizer import summarize


def told(text: str) -> list[tuple[str, str, str]]:
    found = summarize(text, language="de").positions
    return [(position.actor, position.stance, position.evidence[0].text) for position in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Petra Lohmann sagte, dass sie die Brücke bauen wolle.",
            ("Petra Lohmann", "supports", "die Brücke bauen wolle"),
        ),
        (
            "Jan Kolb berichtete, dass die Gewerkschaft den Entwurf ablehnt.",
            ("Gewerkschaft", "opposes", "den Entwurf ablehnt"),
        ),
        (
            "Jan Kolb ging, weil Petra Lohmann den Umzug gebilligt hatte.",
            ("Petra Lohmann", "supports", "den Umzug gebilligt"),
        ),
        (
            "Petra Lohmann hofft, dass der Streik endet.",
            ("Petra Lohmann", "supports", "hofft, dass der Streik endet"),
        ),
        (
            "Petra Lohmann sagte, sie hoffe auf einen Neubau.",
            ("Petra Lohmann", "supports", "sie hoffe auf einen Neubau"),
        ),
        (
            "„Ich habe mich entschieden, den Hafen zu verkaufen“, sagte Petra Lohmann.",
            ("Petra Lohmann", "supports", "Ich habe mich entschieden, den Hafen zu verkaufen"),
        ),
        (
            "Wie der Bote schreibt, kritisiert Petra Lohmann den Entwurf.",
            ("Petra Lohmann", "opposes", "kritisiert Petra Lohmann den Entwurf"),
        ),
    ],
)
def test_subjects_of_clauses(text: str, expected: tuple[str, str, str]) -> None:
    """The subject stands right behind what opens a clause, or between a verb behind a comma and its object."""
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "„Man muss sich nur die Liste ansehen“, sagte Petra Lohmann.",
        "Petra Lohmann sagte, die Auskunft sei benötigt worden.",
        "Petra Lohmann wandte sich gegen die Behauptung, der Turm sei krumm.",
        "Petra Lohmann schloss sich dem Verdacht an.",
        "Dies habe Petra Lohmann mit einem Seil verhindert.",
    ],
)
def test_no_stands(text: str) -> None:
    """What one only looks at, what was needed, what was said or suspected and how a thing was stopped is no stand."""
    assert told(text) == []
