"""Whoever is dismissed, named or elected is what is decided about: the deed is the issue."""

from __future__ import annotations

import pytest

from summarizer import summarize


@pytest.mark.parametrize(
    ("text", "language", "stance", "issue"),
    [
        ("Claire Vannier a limogé le chef du port.", "fr", "supports", "limogeage du chef du port"),
        ("Le chef du port a été limogé par Claire Vannier.", "fr", "supports", "limogeage du chef du port"),
        ("Claire Vannier n'a pas limogé le chef du port.", "fr", "opposes", "limogeage du chef du port"),
        ("Claire Vannier a nommé Luc Tal chef du port.", "fr", "supports", "nomination de Luc Tal chef du port"),
        ("Ruth Ashdown fired the harbour chief.", "en", "supports", "dismissal of the harbour chief"),
        ("The harbour chief was sacked by Ruth Ashdown.", "en", "supports", "dismissal of the harbour chief"),
        ("Mayor Ruth Ashdown appointed Luke Tarrow.", "en", "supports", "appointment of Luke Tarrow"),
    ],
)
def test_the_deed_is_the_issue(text: str, language: str, stance: str, issue: str) -> None:
    """Who dismisses somebody is for the dismissal."""
    (position,) = summarize(text, language=language).positions
    assert (position.stance, position.issue) == (stance, issue)


def test_a_fired_shot_dismisses_nobody() -> None:
    """Police who fire do not decide about an office."""
    assert not summarize("Police fired tear gas at the harbour.", language="en").positions
