"""What is announced of others, or of a thing, is wanted by whoever announces it; a forecast is nobody's will."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str, language: str) -> list[tuple[str, str, str]]:
    found = summarize(text, language=language).positions
    return [(position.actor, position.stance, position.issue) for position in found]


@rows(
    ("text", "language", "stance", "issue"),
    [
        ("Claire Vannier a annoncé que le lavoir rouvrira en juin.", "fr", "supports", "le lavoir rouvrira en juin"),
        (
            "Claire Vannier avait annoncé que le gué ne serait plus surveillé.",
            "fr",
            "supports",
            "le gué ne serait plus surveillé",
        ),
        (
            "Claire Vannier précise qu'elle « se rendra au bal du port ».",
            "fr",
            "supports",
            "elle « se rendra au bal du port »",
        ),
        (
            "Ruth Ashdown announced that the sluice would open in June.",
            "en",
            "supports",
            "the sluice opening in June",
        ),
        (
            "Ruth Ashdown announced that from May, wearing a whistle will become compulsory.",
            "en",
            "supports",
            "wearing a whistle becoming compulsory",
        ),
        ("Ruth Ashdown said the sluice will be mended.", "en", "supports", "the sluice being mended"),
        ("Ruth Ashdown said they would be inspecting the pier.", "en", "supports", "inspecting the pier"),
        ("Ruth Ashdown announced that the port will not sell the pier.", "en", "opposes", "selling the pier"),
    ],
)
def test_what_is_announced_is_wanted(text: str, language: str, stance: str, issue: str) -> None:
    """The issue is the whole clause; who announces that somebody will not do a thing is against it."""
    assert [(found[1], found[2]) for found in stands(text, language)] == [(stance, issue)]


@rows(
    ("text", "language"),
    [
        ("Selon Claire Vannier, le lavoir sera rempli par la crue.", "fr"),
        ("Claire Vannier estime que la crue atteindra le lavoir.", "fr"),
        ("Claire Vannier a révélé que le notaire aurait vendu le lavoir.", "fr"),
        ("Ruth Ashdown said the storm will reach the pier.", "en"),
        ("Ruth Ashdown warned that the pier will be flooded.", "en"),
        ("Ruth Ashdown said the pier would be flooded by the storm.", "en"),
        ("Ruth Ashdown announced that she would be unable to come.", "en"),
        ("Ruth Ashdown said she “wouldn't shed tears” about the pier.", "en"),
    ],
)
def test_what_is_foretold_is_not(text: str, language: str) -> None:
    """A warning, a rumour, what a storm does and what somebody would only feel are no plans."""
    assert stands(text, language) == []
