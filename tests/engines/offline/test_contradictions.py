"""Claims that are set against an earlier one: *on the contrary*, and two counts of one thing."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def statuses(text: str, language: str) -> list[str]:
    """The status of each disputed fact, in order of the text."""
    return [fact.status for fact in summarize(f"{text}\n", language=language).disputed_facts]


@rows(
    ("text", "language"),
    [
        (
            (
                "Des riverains ont affirmé que le barrage était négligé depuis dix ans. "
                "L'audit affirmait au contraire que le barrage « était entretenu »."
            ),
            "fr",
        ),
        (
            (
                "Tom Vale said the reservoir had been neglected. "
                "On the contrary, Ruth Ashdown said the reservoir had been mended every year."
            ),
            "en",
        ),
        (
            (
                "Tom Vale said 12 people had been killed in the flood. "
                "The dockers' union said 100 people had been killed in the flood."
            ),
            "en",
        ),
        (
            (
                "Selon Claire Vannier, 12 personnes ont été tuées dans la crue. "
                "Yves Garrec affirme que 40 personnes ont été tuées dans la crue."
            ),
            "fr",
        ),
        ("Tom Vale said nine miners had been killed. Ruth Ashdown said twelve miners had been killed.", "en"),
    ],
)
def test_what_is_set_against_a_claim_denies_it(text: str, language: str) -> None:
    """*On the contrary* answers the claim that speaks of the same thing, another count the count of the same noun."""
    assert statuses(text, language) == ["contested"]


@rows(
    "text",
    [
        "Tom Vale said 12 miners had been killed. Ruth Ashdown said 40 soldiers had been killed.",
        "Tom Vale said 12 miners had been killed. Ruth Ashdown said another 40 miners had been killed.",
        "Tom Vale said 12 miners had been killed. Ruth Ashdown said 40 miners had been killed in Redby.",
        "Tom Vale said 12 miners had been killed. Ruth Ashdown said 40 miners had stolen coal.",
        "Tom Vale accused the firm of losing 12 files. Ruth Ashdown accused the firm of losing 40 files.",
        (
            "Tom Vale said the reservoir had been neglected. "
            "Contrary to the plan, Ruth Ashdown said, the reservoir was emptied by thieves."
        ),
    ],
)
def test_counts_of_other_things_stand_beside_each_other(text: str) -> None:
    """Another noun, another place, a further number or another deed contradicts nothing."""
    assert "contested" not in statuses(text, "en")
