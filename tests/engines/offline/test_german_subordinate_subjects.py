"""German clauses that close with their verb, verbs behind a comma, and duties that demand nothing."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str, str]]:
    found = summarize(text, language="de").positions
    return [(position.actor, position.stance, position.evidence[0].text) for position in found]


@rows(
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


@rows(
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


@rows(
    ("text", "actor"),
    [
        ("Die Behörde hatte den Damm geprüft und der Verband forderte danach einen Baustopp.", "Verband"),
        ("Ada Roe sagte, die Behörde habe sich geirrt und der Verband forderte einen Baustopp.", "Verband"),
        ("Die Stadt ist verschuldet und Otto Kolb verlangte ein neues Gesetz.", "Otto Kolb"),
        ("Die Stadt hat gezögert und die Gewerkschaft kritisierte den Plan.", "Gewerkschaft"),
        ("Die Gewerkschaft ist empört und lehnte den Plan ab.", "Gewerkschaft"),
        ("Der Verband hatte einen Baustopp gefordert.", "Verband"),
        ("Gestern hat der Verband einen Baustopp gefordert.", "Verband"),
        ("Der Verband hätte den Plan abgelehnt.", "Verband"),
    ],
)
def test_a_past_tense_has_its_own_subject(text: str, actor: str) -> None:
    """The auxiliary of the clause before is none of its words; a participle has one."""
    assert [holder for holder, _, _ in told(f"Am Montag regnete es im Tal. {text}")][-1] == actor


@rows(
    ("text", "speaker"),
    [
        ("Die Veranstalter, unter ihnen der Hafenverband, betonen, der Hafen sei alt.", "Veranstalter"),
        ("Die Veranstalter, unter denen Anna Roth ist, betonen, wie alt der Hafen sei.", "Veranstalter"),
        ("Mehrere Verbände, allen voran der Hafenverband, sagten, der Hafen sei alt.", "Mehrere Verbände"),
        # a trap: two names for one
        ("Die Gewerkschaft, der Hafenverband, betont, der Hafen sei alt.", "Gewerkschaft"),
    ],
)
def test_an_aside_that_names_some_of_many_is_no_subject(text: str, speaker: str) -> None:
    """Between two commas the form of an infinitive is a plural, and whoever stands before the aside speaks."""
    assert [quote.speakers for quote in summarize(text, language="de").quotes] == [(speaker,)]
