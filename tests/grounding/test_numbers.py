"""Figures of a paraphrase and those of the article."""

from __future__ import annotations

import pytest

from summarizer.alignment.fold import fold
from summarizer.grounding.numbers import Numbers

ARTICLE = (
    "Le 14.03.2019, 420 000 personnes ont payé 2,5 millions ; 1.500 euros chacune, dont 1'200 au G7, à 12h30, "
    "sur la RN12, le 1er jour. En 2016 300 ont marché 07 heures. 15.000 Menschen. Der 3. Mai."
)


@pytest.mark.parametrize(
    "paraphrase",
    [
        "sans chiffre",
        "le 14 mars 2019",
        "le 14/3/2019",
        "420000 personnes",
        "420,000 people",
        "420\u00a0000",
        "2.5 millions",
        "1500 euros",
        "1200 euros",
        "au g7",
        "12 h 30",
        "la RN12",
        "le 1 du mois",
        "300 personnes en 2016",
        "7 heures",
        "15 000 personnes",
        "au 3.",
        "3e jour",
    ],
)
def test_a_figure_of_the_article_is_known_in_any_spelling(paraphrase: str) -> None:
    """Spaces, points, leading zeros and the form of a date do not make another figure."""
    assert Numbers(fold(ARTICLE).text).missing(paraphrase) is None


@pytest.mark.parametrize(
    ("paraphrase", "missing"),
    [
        ("420 personnes", "420"),
        ("000", "000"),
        ("25 millions", "25"),
        ("2,4 millions", "2,4"),
        ("5,2 millions", "5,2"),
        ("2 millions", "2"),
        ("15 personnes", "15"),
        ("au G8", "G8"),
        ("RN13", "RN13"),
        ("le 15 mars 2019", "15"),
        ("le 14.03.2018", "14.03.2018"),
        ("420 001", "420 001"),
    ],
)
def test_a_figure_the_article_does_not_have_is_named(paraphrase: str, missing: str) -> None:
    """The first figure that does not stand is given as it was written."""
    assert Numbers(fold(ARTICLE).text).missing(paraphrase) == missing
