"""German tags that *so* opens before a verb, *wie* and a plural at the end, and reports that nobody is named for."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, list[str]]]:
    """Speakers and runs of each quote of an article."""
    quotes = summarize(f"{text}\n", language="de").quotes
    return [(" + ".join(q.speakers), [run.text for run in q.text]) for q in quotes]


@rows(
    ("text", "expected"),
    [
        ("Die Steuer, so schreibt die Zeitung, sei zu hoch.", [("Zeitung", ["Die Steuer", "sei zu hoch"])]),
        ("Der Kai ist alt, so sagte Paul Kolb.", [("Paul Kolb", ["Der Kai ist alt"])]),
        (
            "In den Dörfern am Fluss fehlt Wasser, wie Hilfsorganisationen betonen.",
            [("Hilfsorganisationen", ["In den Dörfern am Fluss fehlt Wasser"])],
        ),
        (
            "Am Abend war berichtet worden, dass in der Werft Streit herrschte.",
            [("", ["in der Werft Streit herrschte"])],
        ),
        (
            "In dem Beschluss, der am Montag fiel, heißt es, dass der Kai sicher sei.",
            [("", ["der Kai sicher sei"])],
        ),
        # traps: so that tells what followed or how much, and a report without words
        ("Paul Kolb war krank, so sagte er das Treffen ab.", []),
        ("Der Streit in der Werft war gestern berichtet worden.", []),
        ("Paul Kolb kann nicht tun, was Fischer sagen.", []),
    ],
)
def test_so_or_wie_opens_a_tag(text: str, expected: list[tuple[str, list[str]]]) -> None:
    """Neither *so* before a verb of speech nor a plural that closes a clause with *wie* hides who speaks."""
    assert told(text) == expected


@rows(
    ("text", "speaker", "run"),
    [
        (
            "Der Streit ist alt, weil die Werft angekündigt hatte, mit der Stadt zu verhandeln.",
            "Werft",
            "mit der Stadt zu verhandeln",
        ),
        ("Das ist neu, da die Polizei erklärt hat, sie wisse nichts.", "Polizei", "sie wisse nichts"),
        ("Der Kai war zu, obwohl Anna Weber versprochen hatte, ihn zu öffnen.", "Anna Weber", "ihn zu öffnen"),
        ("Die Bauern klagten am Montag darüber, dass die Stadt nicht zahle.", "Bauern", "die Stadt nicht zahle"),
        ("Die Forscher schlussfolgern, dass der Damm hält.", "Forscher", "der Damm hält"),
        ("Der Damm sei alt, sagte Ann O’Hara.", "Ann O’Hara", "Der Damm sei alt"),
        # traps: a passive, and a verb without words
        ("Gestern war berichtet worden, dass der Kai schließt.", "", "der Kai schließt"),
        ("Die Bauern klagten darüber. Der Damm sei alt, sagte Anna Weber.", "Anna Weber", "Der Damm sei alt"),
    ],
)
def test_who_speaks_at_the_end_of_a_clause(text: str, speaker: str, run: str) -> None:
    """An auxiliary that closes a clause belongs to the participle before it, whatever verb the main clause has."""
    assert told(text) == [(speaker, [run])]
