"""Words that only look like hearsay or like a denial."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def claims(text: str, language: str) -> list[str]:
    """What is disputed, in order of the text."""
    return [fact.claim for fact in summarize(f"{text}\n", language=language).disputed_facts]


@rows(
    "text",
    [
        "Defects in the old quay are reported to the harbour board.",
        "The clerk shielded an alleged smuggler from the police.",
        "Two wardens must speak before a court can fine anyone for the alleged theft.",
    ],
)
def test_an_attribute_or_a_notice_is_no_hearsay(text: str) -> None:
    """*An alleged thief* doubts one noun, *is reported to the board* hands something in."""
    assert claims(text, "en") == []


@rows(
    ("text", "claim"),
    [
        ("Reportedly, four tenants were hurt.", "Four tenants were hurt."),
        ("Four tenants were reportedly hurt.", "Four tenants were reportedly hurt."),
        ("The clerk is reported to have burnt the ledger.", "The clerk is reported to have burnt the ledger."),
        ("The clerk allegedly burnt the ledger.", "The clerk allegedly burnt the ledger."),
    ],
)
def test_hearsay_is_still_found(text: str, claim: str) -> None:
    """A hedge of the whole sentence leaves it open, before a comma too."""
    assert claims(text, "en") == [claim]


@rows(
    ("words", "status"),
    [
        ("I was told not to show anyone the ledger", "unconfirmed"),
        ("We have been ordered not to make the losses public", "unconfirmed"),
        ("We never hid the losses", "contested"),
    ],
)
def test_an_order_not_to_speak_is_no_denial(words: str, status: str) -> None:
    """The *not* of an order says what was forbidden, not that nothing happened."""
    text = f"Ruth Ashdown accused the Brevel board of hiding the losses.\n\n“{words},” the Brevel board said.\n"

    assert [fact.status for fact in summarize(text, language="en").disputed_facts][:1] == [status]
