"""What is announced or planned and needs no second source, and suspicions that are one."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def claims(text: str, language: str) -> list[str]:
    """What is disputed, in order of the text."""
    return [fact.claim for fact in summarize(text, language=language).disputed_facts]


@rows(
    ("text", "language"),
    [
        ("The poet Ada Lorne has died at the age of 90, according to her son Paul Kerdal.", "en"),
        ("Ruth Ashdown said the old king had died at home.", "en"),
        ("La comédienne Ada Lorne est décédée à l'âge de 90 ans, selon son fils Paul Kerdal.", "fr"),
        ("Paul Kerdal dit que la ville compte attirer 30 millions d'euros.", "fr"),
        ("Ruth Ashdown said the town plans to raise 30 million crowns.", "en"),
        ("When Ruth Ashdown assumed the chair in 1987, she also became head of the board.", "en"),
    ],
)
def test_a_death_a_plan_and_an_office_are_no_claims(text: str, language: str) -> None:
    """Those close to somebody vouch for a death, and a plan cannot be checked yet."""
    assert claims(text, language) == []


@rows(
    ("text", "language", "claim"),
    [
        ("Ruth Ashdown said the old king had died of poison.", "en", "The old king had died of poison."),
        ("Ruth Ashdown said twelve men had died in the mine.", "en", "Twelve men had died in the mine."),
        (
            "Selon Paul Kerdal, le détenu est mort sous les coups des gardiens.",
            "fr",
            "Le détenu est mort sous les coups des gardiens.",
        ),
    ],
)
def test_how_and_how_many_died_remain_claims(text: str, language: str, claim: str) -> None:
    """A cause or a number of deaths wants a second source."""
    assert claims(text, language) == [claim]


def test_two_suspicions_of_one_wrong_are_one_fact() -> None:
    """The second noun is further evidence of the first."""
    text = (
        "Une enquête a été ouverte pour soupçons de corruption au port.\n\n"
        "La justice de Sarvane s'intéresse à des soupçons de vol et de corruption dans la vente des grues."
    )

    (fact,) = summarize(text, language="fr").disputed_facts

    assert [piece.says for piece in fact.evidence] == ["unverified", "unverified"]


def test_an_object_behind_the_source_belongs_to_the_claim() -> None:
    """What the participle lacks stands behind the words that name who says so."""
    text = "En 2011, la régie de Morlain aurait recruté, selon plusieurs agents, des espions du palais."

    (fact,) = summarize(text, language="fr").disputed_facts

    assert "aurait recruté" in fact.evidence[0].text
    assert "des espions" in fact.evidence[0].text
