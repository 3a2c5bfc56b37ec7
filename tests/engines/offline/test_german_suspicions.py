"""German nouns of suspicion, guesses at what was, and passives that look like a future."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def evidence(text: str) -> list[str]:
    """The words of each disputed fact."""
    return [fact.evidence[0].text for fact in summarize(text, language="de").disputed_facts]


@rows(
    ("text", "words"),
    [
        ("Gegen den Trainer wird wegen des Verdachts des Betrugs ermittelt.", "Verdachts des Betrugs"),
        (
            "Gegen die Kämmerin wurde ein Verfahren wegen des Verdachts der Unterschlagung eingeleitet.",
            "Verdachts der Unterschlagung",
        ),
        ("Die Vorwürfe der Korruption belasten das Amt seit Jahren.", "Die Vorwürfe der Korruption"),
        (
            "Die Zeitung vermutet, der Ausfall dürfte vom Betreiber selbst verursacht worden sein.",
            "der Ausfall dürfte vom Betreiber selbst verursacht worden sein",
        ),
        (
            "Petra Lohmann sagte, das Wahlrecht werde durch zu große Kreise untergraben.",
            "das Wahlrecht werde durch zu große Kreise untergraben",
        ),
    ],
)
def test_what_is_suspected_or_guessed_is_disputed(text: str, words: str) -> None:
    """The noun with its wrong, a modal before a perfect infinitive, and a passive with whose doing it is."""
    assert evidence(text) == [words]


@rows(
    "text",
    [
        "Es besteht kein Verdacht auf Brandstiftung.",
        "Die Vorwürfe der Opposition sind alt.",
        "Petra Lohmann sagte, das Fest werde im Mai beginnen.",
        "Petra Lohmann sagte, der Ausfall könnte noch Tage dauern.",
    ],
)
def test_what_is_none_or_may_come_is_not(text: str) -> None:
    """A suspicion denied, one without a wrong, a future and a forecast."""
    assert evidence(text) == []
