"""English sources that belong to somebody: *according to the port's chief engineer*, *per the ministry's rules*."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "speaker", "held"),
    [
        ("According to the port's chief engineer, the lock was unsafe.", "chief engineer", "the lock was unsafe"),
        ("According to Anna Tal's husband Ben Roe, she left at noon.", "Ben Roe", "she left at noon"),
        ("According to Ann Tal's lawyer, the lock was unsafe.", "Ann Tal's lawyer", "the lock was unsafe"),
        ("The lock was unsafe, according to the port's chief engineer.", "chief engineer", "The lock was unsafe"),
        ("According to the bank's chief executive, sales rose.", "chief executive", "sales rose"),
    ],
)
def test_somebody_who_belongs_to_a_source_speaks(text: str, speaker: str, held: str) -> None:
    """The words begin behind the whole of the source."""
    (quote,) = summarize(text, language="en").quotes
    assert (quote.speakers, quote.text[0].text) == ((speaker,), held)


@rows(
    ("text", "speaker", "held"),
    [
        ("According to the party's website, Ann Tal is a vet.", "party", "Ann Tal is a vet"),
        ("Per the ministry's new rules, all schools must close.", "ministry", "all schools must close"),
        ("According to the bank's annual report, sales rose.", "bank", "sales rose"),
        ("According to the Weather Agency's “Storm Desk”, winds rose.", "Weather Agency", "winds rose"),
    ],
)
def test_for_a_thing_its_owner_speaks(text: str, speaker: str, held: str) -> None:
    """A document or figures of somebody's own are that one's words."""
    (quote,) = summarize(text, language="en").quotes
    assert (quote.speakers, quote.text[0].text) == ((speaker,), held)
