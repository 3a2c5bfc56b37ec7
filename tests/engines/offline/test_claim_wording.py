"""Claims that the article words without a subject."""

from __future__ import annotations

import pytest

from summarizer import summarize


def claims(text: str, language: str) -> list[str]:
    """What is disputed, in order of the text."""
    return [fact.claim for fact in summarize(f"{text}\n", language=language).disputed_facts]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Les douanes ont affirmé avoir cherché de l'ambre dans la cale du navire.",
            "Les douanes auraient cherché de l'ambre dans la cale du navire.",
        ),
        (
            "Le groupe Bréval assure avoir livré 40 grues au port.",
            "Bréval aurait livré 40 grues au port.",
        ),
        ("Le groupe Bréval dit détenir six otages.", "Bréval détiendrait six otages."),
        (
            "Exclue en mars, accusée par le bureau de falsifier les votes, Odile Prigent se tait.",
            "Odile Prigent falsifierait les votes.",
        ),
        (
            "Yves Garrec, soupçonné par la direction d'avoir volé deux caisses, a quitté la ville.",
            "Yves Garrec aurait volé deux caisses.",
        ),
    ],
)
def test_a_french_infinitive_gets_its_subject(text: str, claim: str) -> None:
    """*Ont affirmé avoir vu* is worded with whoever affirms, *accusé par X de mentir* with the accused."""
    assert claims(text, "fr") == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "La mairie de Vannes dit regretter la mort de trois agents.",
        "Le groupe Bréval affirme craindre la perte de 40 emplois.",
        "Le groupe Bréval dit espérer la reprise de 40 emplois.",
    ],
)
def test_a_mood_in_the_infinitive_is_no_claim(text: str) -> None:
    """Who says what they regret, fear or hope tells nothing to check."""
    assert claims(text, "fr") == []
