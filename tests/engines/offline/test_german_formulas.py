"""German formulas of more than a verb: of being ready or not, of seeing no reason, of concluding. All is invented."""

from __future__ import annotations

import summarizer
from tests.tables import rows


@rows(
    ("text", "expected"),
    [
        ("Der Rat ist nicht bereit, den Damm zu erhöhen.", [("Rat", "opposes", "den Damm zu erhöhen")]),
        ("Die Reederei ist wenig geneigt, den Kai zu bezahlen.", [("Reederei", "opposes", "den Kai zu bezahlen")]),
        ("Die Reederei sieht keinen Grund, den Kai zu räumen.", [("Reederei", "opposes", "den Kai zu räumen")]),
        ("Die Reederei hatte keine Einwände gegen den Kai.", [("Reederei", "supports", "den Kai")]),
        ("Der Verband reagierte empört auf den Beschluss.", [("Verband", "opposes", "den Beschluss")]),
        ("Die Regierung setzt auf Windkraft.", [("Regierung", "supports", "Windkraft")]),
        ("Der Rat ist offen für Gespräche.", [("Rat", "supports", "Gespräche")]),
        # traps: readiness, a place
        ("Der Rat ist bereit, den Damm zu erhöhen.", [("Rat", "supports", "den Damm zu erhöhen")]),
        ("Die Reederei setzte den Kran auf den Kai.", []),
    ],
)
def test_formulas_of_a_stand(text: str, expected: list[tuple[str, str, str]]) -> None:
    """The formula holds its own negation, and its verb has the subject before it."""
    found = summarizer.summarize(f"{text}\n", language="de").positions
    assert [(stand.actor, stand.stance, stand.issue) for stand in found] == expected


@rows(
    ("text", "expected"),
    [
        ("Die Kommission kam zu dem Schluss, der Damm sei leck.", ["der Damm sei leck"]),
        ("Das Gericht kam zum Ergebnis, dass der Damm leck ist.", ["der Damm leck ist"]),
        ("Das Gericht gelangte zu der Auffassung, dass der Damm leck ist.", ["der Damm leck ist"]),
        ("Die Reederei begründete den Schritt damit, dass der Damm leck sei.", ["der Damm leck sei"]),
        ("Die Reederei gab zu verstehen, dass der Damm leck sei.", ["der Damm leck sei"]),
        # traps: somebody comes, a result that is nothing said, a reason of another kind
        ("Die Kommission kam zum Damm, der leck ist.", []),
        ("Die Leute kamen zu dem Ergebnis der Wahl zusammen.", []),
        ("Die Reederei begründete den Schritt mit der Lage.", []),
    ],
)
def test_formulas_of_concluding(text: str, expected: list[str]) -> None:
    """A clause follows what somebody concludes, makes clear or gives as a reason."""
    found = summarizer.summarize(f"{text}\n", language="de").quotes
    assert [quote.text[0].text for quote in found] == expected


@rows(
    ("text", "issues"),
    [
        ("Anna Kolb sagte, die Lotsen müssten den Kai räumen.", ["müssten den Kai räumen"]),
        ("Laut Anna Kolb muss die Reederei den Kai räumen.", ["muss die Reederei den Kai räumen"]),
        # traps: what had to be done, what is only guessed
        ("Anna Kolb sagte, die Lotsen mussten den Kai räumen.", []),
        ("Anna Kolb sagte, dass die Lotsen es gesehen haben müssen.", []),
        ("Laut Anna Kolb muss die Reederei das Leck gesehen haben.", []),
    ],
)
def test_a_duty_is_neither_past_nor_guessed(text: str, issues: list[str]) -> None:
    """*Mussten* tells what was, and *muss* with the infinitive of the perfect what seems so."""
    assert [stand.issue for stand in summarizer.summarize(f"{text}\n", language="de").positions] == issues
