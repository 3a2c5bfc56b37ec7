"""Whom a German verb accuses, and of what, where both are nouns: *warf dem Rat Betrug vor*."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "accuser", "charge", "claim"),
    [
        (
            "Petra Lohmann warf Nils Brehm Betrug vor.",
            "Petra Lohmann",
            "Betrug",
            "Vorwurf gegenüber Nils Brehm: Betrug.",
        ),
        (
            "Die Gewerkschaft warf dem Konzern Telvor am Montag Lohnraub vor.",
            "Gewerkschaft",
            "Lohnraub",
            "Vorwurf gegenüber dem Konzern Telvor: Lohnraub.",
        ),
        (
            "Dem Minister warf die Gewerkschaft am Montag Untreue vor.",
            "Gewerkschaft",
            "Untreue",
            "Vorwurf gegenüber dem Minister: Untreue.",
        ),
        (
            "Petra Lohmann hat dem Minister Untreue vorgeworfen.",
            "Petra Lohmann",
            "Untreue",
            "Vorwurf gegenüber dem Minister: Untreue.",
        ),
        (
            "Die Gewerkschaft beschuldigt Nils Brehm der Untreue.",
            "Gewerkschaft",
            "der Untreue",
            "Vorwurf der Untreue gegen Nils Brehm.",
        ),
        (
            "Petra Lohmann warf der Stadt und dem Land Untätigkeit vor.",
            "Petra Lohmann",
            "Untätigkeit",
            "Vorwurf gegenüber der Stadt und dem Land: Untätigkeit.",
        ),
        # traps: a clause tells of what
        (
            "Petra Lohmann warf Nils Brehm vor, den Rat belogen zu haben.",
            "Petra Lohmann",
            "den Rat belogen zu haben",
            "Vorwurf gegenüber Nils Brehm: den Rat belogen zu haben.",
        ),
    ],
)
def test_a_charge_is_told_from_whom_it_is_raised_against(text: str, accuser: str, charge: str, claim: str) -> None:
    """The quote is the charge alone, and the claim names whom it is raised against."""
    found = summarize(text, language="de")
    assert [(quote.speakers, quote.text[0].text) for quote in found.quotes] == [((accuser,), charge)]
    assert [(fact.claim, fact.asserted_by) for fact in found.disputed_facts] == [(claim, (accuser,))]


def test_whom_a_dative_names_does_not_accuse() -> None:
    """Where nobody can tell who accuses, the accused is not taken for them."""
    found = summarize("Nils Brehm tritt ab. Ihm wirft kaum jemand Betrug vor.", language="de")
    assert all("Nils Brehm" not in quote.speakers for quote in found.quotes)
    assert all("Nils Brehm" not in fact.asserted_by for fact in found.disputed_facts)


def test_who_threw_what_is_no_charge() -> None:
    """*Warf den Ball ein* accuses nobody."""
    assert not summarize("Petra Lohmann warf Nils Brehm den Ball zu.", language="de").disputed_facts
