"""English reports end where the article tells who disagreed, or what the speaker left unsaid."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def _held(text: str) -> str:
    return summarize(text, language="en").quotes[0].text[0].text


@rows(
    ("text", "held"),
    [
        ("Critics say the law is unfair, but the minister defended it.", "the law is unfair"),
        ("Critics say the law is unfair, but the minister has defended it.", "the law is unfair"),
        ("Unions said the offer was too low, but the bank called it generous.", "the offer was too low"),
        ("Experts say the plan will work, but residents opposed it in May.", "the plan will work"),
        ("The mayor said the tunnel was safe, but engineers disputed that.", "the tunnel was safe"),
    ],
)
def test_another_who_takes_a_stand_ends_a_report(text: str, held: str) -> None:
    """What is or was so is reported; behind *but* somebody else took a stand on it."""
    assert _held(text) == held


@rows(
    ("text", "held"),
    [
        ("Ann Tal said the man knew her but declined to name him.", "the man knew her"),
        ("The firm said it was looking into the leak, but did not give details.", "it was looking into the leak"),
        ("The ministry said three ships had sunk, but gave no details.", "three ships had sunk"),
        ("The port confirmed that talks were under way but would not say where.", "talks were under way"),
        ("Ann Tal said the talks had failed, without giving details.", "the talks had failed"),
    ],
)
def test_what_is_left_unsaid_ends_a_report(text: str, held: str) -> None:
    """Nobody says of themselves that they declined to comment."""
    assert _held(text) == held


@rows(
    "held",
    [
        "the lock was old, but it could be repaired",
        "the town backed it, but the council refused",
        "the lock was old, but the town had no money",
    ],
)
def test_a_report_goes_on_behind_but(held: str) -> None:
    """With a pronoun, behind what somebody did, or with a verb of no stand."""
    assert _held(f"The mayor said {held}.") == held
