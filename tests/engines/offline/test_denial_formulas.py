"""Formulas by which somebody denies what has just been claimed, or lets a question pass."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows

_CLAIM = {
    "fr": "La Vigie affirme que le ministre Yves Garrec a vendu des terrains à son frère.",
    "en": "The Tal Times reported that the minister Owen Marsh sold land to his brother.",
}


def answers(language: str, answer: str) -> list[tuple[str, str]]:
    """What follows the claim in its evidence."""
    (fact,) = summarize(f"{_CLAIM[language]} {answer}\n", language=language).disputed_facts
    return [(piece.says, piece.text) for piece in fact.evidence[1:]]


@rows(
    ("language", "answer", "says", "passage"),
    [
        ("fr", "Yves Garrec dénonce des allégations mensongères.", "denies", "allégations mensongères"),
        ("fr", "Le ministre s'en défend.", "denies", "s'en défend"),
        (
            "fr",
            "Le ministre renie toute implication dans cette vente.",
            "denies",
            "renie toute implication dans cette vente",
        ),
        ("fr", "Le ministre rejette la faute sur son notaire.", "denies", "rejette la faute sur son notaire"),
        ("fr", "« C'est une manipulation », a réagi Ada Lorne.", "denies", "C'est une manipulation"),
        ("fr", "Contacté, le ministère n'a pas donné suite.", "no_comment", "n'a pas donné suite"),
        ("en", "Owen Marsh called the report false.", "denies", "called the report false"),
        ("en", "Marsh pleaded not guilty on Monday.", "denies", "pleaded not guilty on Monday"),
    ],
)
def test_a_formula_answers_the_claim_before_it(language: str, answer: str, says: str, passage: str) -> None:
    """It joins the claim, and makes no fact of its own."""
    assert answers(language, answer) == [(says, passage)]


@rows(
    ("language", "answer"),
    [
        ("fr", "Le ministre défend son bilan."),
        ("fr", "Le ministère a donné suite à notre courrier."),
        ("en", "Owen Marsh called the report on Monday."),
    ],
)
def test_what_only_looks_like_one_answers_nothing(language: str, answer: str) -> None:
    """Who defends a record, or gives an answer, denies nothing."""
    assert answers(language, answer) == []
