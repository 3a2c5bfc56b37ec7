"""English deeds of money, laws and sanctions that are decided, and what is refused within marks."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "stance", "issue"),
    [
        ("The foundation gave 3 million crowns to the hospital.", "supports", "3 million crowns to the hospital"),
        ("The duke instituted a policy of seizing land.", "supports", "a policy of seizing land"),
        ("France imposed sanctions on Norland.", "supports", "sanctions on Norland"),
        ("France lifted sanctions against Norland.", "supports", "lifting of sanctions against Norland"),
        ("The mayor ended the alliance with the union.", "opposes", "the alliance with the union"),
        ("The committee voted 12-3 to approve the merger.", "supports", "approving the merger"),
        ("The committee voted to reject the merger.", "opposes", "the merger"),
        ("The union urged members to boycott the fair.", "opposes", "the fair"),
        ("About 62% of voters support the treaty.", "supports", "the treaty"),
        ("“There will be no tolls,” said Ruth Ashdown.", "opposes", "tolls"),
    ],
)
def test_what_is_paid_enacted_or_refused_is_decided(text: str, stance: str, issue: str) -> None:
    """Whoever does so takes a side; to lift sanctions is to be for their end."""
    (position,) = summarize(text, language="en").positions
    assert (position.stance, position.issue) == (stance, issue)


@rows(
    "text",
    [
        "Prices ended lower on Monday.",
        "The keeper gave the dog food.",
        "The band is running for its life.",
    ],
)
def test_the_same_verbs_tell_facts_too(text: str) -> None:
    """Without money, a law or an office nothing is decided."""
    assert not summarize(text, language="en").positions


def test_who_decided_without_a_word_of_what_takes_no_stand() -> None:
    """What was decided is told elsewhere."""
    assert not summarize("The union met on Monday. The judge decided.", language="en").positions
