"""What seems, is feared or may have been: phrases by which an article vouches for nothing."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def evidence(text: str, language: str) -> list[str]:
    """The words of each disputed fact."""
    return [fact.evidence[0].text for fact in summarize(text, language=language).disputed_facts]


@rows(
    ("text", "language"),
    [
        ("Il semble bien que l'accord ait été signé en secret à Lorvac.", "fr"),
        ("Tout indique que le pilote s'était endormi.", "fr"),
        ("Le maire semble avoir quitté la ville.", "fr"),
        ("Il pourrait s'agir d'un crime de guerre.", "fr"),
        ("It appears that the bridge was sabotaged.", "en"),
        ("The driver seems to have fallen asleep at the wheel.", "en"),
        ("Reports indicate the driver may have fallen asleep at the wheel.", "en"),
        ("Forty miners are feared dead.", "en"),
    ],
)
def test_what_seems_is_nobodys_word(text: str, language: str) -> None:
    """The sentence is a claim that nobody asserts."""
    (fact,) = summarize(text, language=language).disputed_facts
    assert (fact.asserted_by, fact.evidence[0].text) == ((), text.removesuffix("."))


@rows(
    ("text", "language"),
    [
        ("The driver may have to pay.", "en"),
        ("The bridge may open in May.", "en"),
        ("Le maire pourrait quitter la ville.", "fr"),
        ("Le pont est probablement fermé.", "fr"),
    ],
)
def test_what_may_come_is_no_claim(text: str, language: str) -> None:
    """A forecast, a duty and a guess that weighs nothing."""
    assert evidence(text, language) == []


def test_a_hedge_reaches_to_the_name_of_whom_the_next_words_quote() -> None:
    """The speaker of a relative clause is part of what is hedged before it."""
    text = "Il semble que la rupture ait été négociée avec le chef Marc Orval, qui a dit que « tout est fini ici »."
    assert "Il semble que la rupture ait été négociée avec le chef Marc Orval" in evidence(text, "fr")
