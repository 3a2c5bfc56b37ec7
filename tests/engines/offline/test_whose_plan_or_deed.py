"""Whose a plan is that *it* tells, and whose a deed that a perfect without a subject tells; English."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    "text",
    [
        "Opponents argue it will drown nine farms.",
        "The engineer said it would drown nine farms.",
        "Ann Tal warned it would ruin the port.",
    ],
)
def test_it_is_nobody(text: str) -> None:
    """Whoever says what a thing will do has no plan to do it."""
    assert summarize(text, language="en").positions == ()


@rows(
    ("text", "issue"),
    [
        ("The union said it would strike in June.", "striking in June"),
        ("The ministry said it would drain the lake.", "draining the lake"),
        ("Ann Tal said she would stay.", "staying"),
        ("Opponents said they would occupy the farms.", "occupying the farms"),
    ],
)
def test_a_body_may_be_it(text: str, issue: str) -> None:
    """A union is *it*, a woman *she*, people *they*."""
    assert [position.issue for position in summarize(text, language="en").positions] == [issue]


@rows(
    ("text", "claim"),
    [
        ("Ann Tal denied having met the rebels.", "Ann Tal had met the rebels."),
        ("Police denied having used gas against the crowd.", "Police had used gas against the crowd."),
        ("The rebels claimed to have shot nine guards.", "The rebels had shot nine guards."),
        (
            "The man who shot Roe denies having met Ann Tal.",
            "The man who shot Roe denies having met Ann Tal.",
        ),
        ("Ann Tal, who owns it, denied having met the rebels.", "Ann Tal, who owns it, denied having met the rebels."),
        ("Ann Tal denied that John Roe had met the rebels.", "John Roe had met the rebels."),
    ],
)
def test_a_perfect_has_the_subject_of_its_verb(text: str, claim: str) -> None:
    """Where more than a subject stands before the verb, the article's sentence tells the claim."""
    assert [fact.claim for fact in summarize(text, language="en").disputed_facts] == [claim]
