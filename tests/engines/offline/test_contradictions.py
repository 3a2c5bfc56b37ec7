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


@rows(
    ("text", "language"),
    [
        ("Ann Vale said the pier was closed. “The pier is not closed,” said Ian Roe.", "en"),
        ("Ann Vale said the pier was not closed. Ian Roe said the pier was closed.", "en"),
        (
            "The minister said the army had beaten the rebels in Orrin. Mary Roe said the rebels were never beaten.",
            "en",
        ),
        ("Awa Kessan affirme que le quai était fermé. « Le quai n'était pas fermé », dit Paul Dorque.", "fr"),
        ("Awa Kessan affirme que le quai était fermé. Pour Paul Dorque, « le quai n'est pas fermé ».", "fr"),
        ("Ada Kolb sagte, die Brücke sei gesperrt. „Die Brücke ist nicht gesperrt“, sagte Jan Roth.", "de"),
        ("Ana Sol dijo que el muelle fue cerrado. «El muelle no fue cerrado», dijo Eva Gil.", "es"),
    ],
)
def test_the_same_words_with_a_negation_deny_a_claim(text: str, language: str) -> None:
    """Whoever says of the very thing that it is not so denies it, in words that claim nothing by themselves too."""
    assert statuses(text, language) == ["contested"]


@rows(
    ("text", "language"),
    [
        ("Ann Vale said the pier was closed. “The pier is not only closed, it is gone,” said Ian Roe.", "en"),
        ("Ann Vale said the pier was closed. “If the pier is not closed, people will die,” said Ian Roe.", "en"),
        ("Ann Vale said the pier was closed. “Why is the pier not closed?” asked Ian Roe.", "en"),
        ("Ann Vale said the pier was closed. Ian Roe said he did not know that the pier was closed.", "en"),
        ("Ann Vale said the pier was closed. “The pier is not closed on Sundays,” said Ann Vale.", "en"),
        ("Awa Kessan affirme que le quai était fermé. Paul Dorque assure qu'il n'a jamais vu le quai fermé.", "fr"),
        (
            "Awa Kessan affirme que le quai était fermé. « Nous ne voulons pas que le quai ferme », dit Paul Dorque.",
            "fr",
        ),
        (
            "Ada Kolb sagte, die Brücke sei gesperrt. „Die Brücke ist nicht nur gesperrt, sie ist weg“, so Jan Roth.",
            "de",
        ),
    ],
)
def test_other_words_with_a_negation_deny_nothing(text: str, language: str) -> None:
    """*Not only*, conditions, questions, what somebody knows, wants or saw, and one's own words contradict nobody."""
    assert "contested" not in statuses(text, language)
