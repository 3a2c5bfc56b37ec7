"""Words that could be nouns are verbs where a clause needs one: the tag behind it hands over its words."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str, language: str) -> list[tuple[tuple[str, ...], str]]:
    quotes = summarize(text, language=language).quotes
    return [(quote.speakers, " … ".join(span.text for span in quote.text)) for quote in quotes]


@rows(
    "words",
    [
        "La mesure entre en vigueur lundi",
        "La réforme porte sur les quais",
        "Le pays manque de médecins",
        "L'île aide les familles",
        "Le bourg compte fermer le bac",
        "Le train part lundi",
        "La ville ne compte pas vendre le bac",
    ],
)
def test_a_french_noun_behind_its_subject_is_a_verb(words: str) -> None:
    """*Entre*, *porte* and *part* behind a noun; what *ne* denies is a verb whatever else it could be."""
    assert told(f"{words}, a précisé Claire Vannier aux élus.", "fr") == [(("Claire Vannier",), words)]


@rows(
    "words",
    [
        "The law changes the rules",
        "The valley lacks doctors",
        "The train links Arlen and Marlow",
        "The mill produces 300 tonnes",
        "The old ferry runs on coal",
    ],
)
def test_an_english_present_that_could_be_a_plural_is_a_verb(words: str) -> None:
    """*Changes* behind a noun, whether the tag has its subject before or behind its verb."""
    assert told(f"{words}, the minister said.", "en") == [(("minister",), words)]
    assert told(f"{words}, said Ada Roe.", "en") == [(("Ada Roe",), words)]


@rows(
    ("text", "language", "expected"),
    [
        ("En marche vers le port, la ministre a dit que le bac ferme.", "fr", [(("ministre",), "le bac ferme")]),
        ("Le bac du port, a dit la ministre, est vieux.", "fr", [(("ministre",), "Le bac du port … est vieux")]),
        ("Last week, the minister said the ferry would stop.", "en", [(("minister",), "the ferry would stop")]),
        ("In the price talks, the minister said the firm had lied.", "en", [(("minister",), "the firm had lied")]),
        ("The club members, said Ada Roe, are angry.", "en", [(("Ada Roe",), "The club members … are angry")]),
    ],
)
def test_a_noun_stays_a_noun_behind_an_article_or_a_preposition(
    text: str, language: str, expected: list[tuple[tuple[str, ...], str]]
) -> None:
    """What only tells when or where is no clause that a tag could close."""
    assert told(text, language) == expected
