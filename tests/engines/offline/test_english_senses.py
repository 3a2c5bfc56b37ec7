"""English verbs of stance in other senses, and stands that stand in other words."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str]]:
    return [(position.actor, position.stance) for position in summarize(text, language="en").positions]


@rows(
    ("text", "expected"),
    [
        ("The raid was condemned by Oroland.", ("Oroland", "opposes")),
        ("The raid was criticised by members of the Dock Union.", ("Dock Union", "opposes")),
        ("The council announced a withdrawal from the treaty.", ("council", "supports")),
        ("Ruth Ashdown seconded the motion to close the pier.", ("Ruth Ashdown", "supports")),
        ("The plan was seconded by Ruth Ashdown.", ("Ruth Ashdown", "supports")),
        ("Ruth Ashdown is a fierce critic of the toll.", ("Ruth Ashdown", "opposes")),
        ("Ruth Ashdown is a keen supporter of the bridge.", ("Ruth Ashdown", "supports")),
        ("The union tried to keep the pier open.", ("union", "supports")),
        ("Prosecutors charged the captain with smuggling.", ("Prosecutors", "supports")),
        ("The Coast Guard is investigating the fire.", ("Coast Guard", "supports")),
        ("“I look forward to opening the bridge,” Ruth Ashdown said.", ("Ruth Ashdown", "supports")),
        ("Ruth Ashdown said the longer lease was welcome.", ("Ruth Ashdown", "supports")),
        ("Ruth Ashdown said the flyers were abhorrent.", ("Ruth Ashdown", "opposes")),
        ("Ruth Ashdown pressured the council to sell the pier.", ("Ruth Ashdown", "supports")),
        ("The court ruled against the toll.", ("court", "opposes")),
        ("Ruth Ashdown named Tal Brook harbour chief.", ("Ruth Ashdown", "supports")),
        ("Ruth Ashdown condemned the decision to close the pier.", ("Ruth Ashdown", "opposes")),
        ("The port offered the council a new deal.", ("port", "supports")),
    ],
)
def test_stands_in_other_words(text: str, expected: tuple[str, str]) -> None:
    """Passives, critics and supporters, what is tried, seconded, looked forward to or investigated."""
    assert told(text) == [expected]


@rows(
    "text",
    [
        "A pupil named Brook waved at Ruth Ashdown.",
        "Ruth Ashdown named both the gulls and the crows as pests.",
        "Ruth Ashdown said poverty had condemned the women to work at night.",
        "Ruth Ashdown regrets the mistake.",
        "Ruth Ashdown protested on the street.",
        "The police deployed tear gas.",
        "Rules that would have allowed Oroland to fine boats lapsed, Ruth Ashdown recalled.",
        "The council announced the samples from a chemist held lead.",
        "Ruth Ashdown wept while announcing the result.",
        "The port offered Ruth Ashdown a late supper.",
        "The union did not try to close the pier.",
        "Ruth Ashdown tried to find the boy.",
        "Ruth Ashdown was charged with arson.",
        "The police are investigating.",
        "The port-backed singer smiled at Ruth Ashdown.",
        "Police are investigating whether Ruth Ashdown was there.",
        "Of those asked, 60% voted against, Ruth Ashdown heard.",
    ],
)
def test_other_senses_take_no_stand(text: str) -> None:
    """Names, dooms, mishaps, weapons, unreal deeds, meals and what was not even tried are no stands."""
    assert told(text) == []


def test_who_tries_takes_the_stand_of_what_is_tried() -> None:
    """To try to block a thing is to oppose it."""
    assert told("The union tried to block the toll.") == [("union", "opposes")]


def test_pending_is_no_condition() -> None:
    """*Pending* tells until when."""
    assert told("Ruth Ashdown demanded a halt to the sale pending her appeal.") == [("Ruth Ashdown", "supports")]


def test_a_mere_source_takes_no_stand() -> None:
    """Who is named for what the article tells does not take the stand it tells of."""
    found = told("The league is large and, according to Oroland, supportive of the strike.")
    assert "Oroland" not in [actor for actor, _ in found]
