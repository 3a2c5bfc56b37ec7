"""German tags that *so* opens before a verb, *wie* and a plural at the end, and reports that nobody is named for."""

from __future__ import annotations

import pytest

from summarizer import summarize


def told(text: str) -> list[tuple[str, list[str]]]:
    """Speakers and runs of each quote of an article."""
    quotes = summarize(f"{text}\n", language="de").quotes
    return [(" + ".join(q.speakers), [run.text for run in q.text]) for q in quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die Steuer, so schreibt die Zeitung, sei zu hoch.", [("Zeitung", ["Die Steuer", "sei zu hoch"])]),
        ("Der Kai ist alt, so sagte Paul Kolb.", [("Paul Kolb", ["Der Kai ist alt"])]),
        (
            "In den Dörfern am Fluss fehlt Wasser, wie Hilfsorganisationen betonen.",
            [("Hilfsorganisationen", ["In den Dörfern am Fluss fehlt Wasser"])],
        ),
        (
            "Gestern war berichtet worden, dass es in der Werft Streit gab.",
            [("", ["es in der Werft Streit gab"])],
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
