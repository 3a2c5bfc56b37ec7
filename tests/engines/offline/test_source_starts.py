"""Where words begin that stand before their source, and which adverbs before a source belong to the words behind it."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def runs(language: str, text: str) -> list[list[str]]:
    """The runs of all quotes."""
    return [[run.text for run in quote.text] for quote in summarizer.summarize(text, language=language).quotes]


@rows(
    ("language", "text", "held"),
    [
        ("fr", "La marche a réuni 3 000 personnes (1 200 selon la police).", "1 200"),
        ("fr", "Ils étaient 800 à Val (2 000 selon les syndicats) à dire non au quai.", "2 000"),
        ("fr", "Quelque 900 marins, 500 selon la police, ont marché jusqu'au port.", "500"),
        ("fr", "Entre 500 et 900 marins ont marché, dont 15 à Val (30 selon la mairie).", "30"),
        ("en", "The rally drew 3,000 people (1,200 according to the police).", "1,200"),
        ("en", "Some 900 sailors, 500 according to the union, marched to the port.", "500"),
    ],
)
def test_a_rival_figure_alone_is_its_source_s(language: str, text: str, held: str) -> None:
    """In brackets, or behind a comma and another figure; the sentence around it is the article's."""
    assert runs(language, text) == [[held]]


@rows(
    ("language", "text", "held"),
    [
        ("fr", "En mai, 300 emplois ont disparu selon la mairie.", "En mai, 300 emplois ont disparu"),
        ("fr", "Le port a perdu 300 emplois selon la mairie.", "Le port a perdu 300 emplois"),
        ("fr", "La digue (1950) est usée, selon la mairie.", "La digue (1950) est usée"),
        ("en", "The port lost 300 jobs, according to the mayor.", "The port lost 300 jobs"),
    ],
)
def test_a_figure_in_its_clause_stays_there(language: str, text: str, held: str) -> None:
    """A bracket that is closed, and a figure that is part of a clause, cut nothing off."""
    assert runs(language, text) == [[held]]


@rows(
    ("text", "held"),
    [
        ("Lundi soir, selon la préfecture, trois maisons ont brûlé.", "trois maisons ont brûlé"),
        ("Dans la nuit de lundi à mardi, selon la mairie, le quai a cédé.", "le quai a cédé"),
        ("Au total, selon le ministère, 40 000 foyers sont privés d'eau.", "40 000 foyers sont privés d'eau"),
        ("À 10 h 23, selon la mairie, « la digue est rompue ».", "la digue est rompue"),
        ("Vers 22h25, selon Ada Tal, cheffe du port, le quai a cédé.", "le quai a cédé"),
    ],
)
def test_a_day_before_a_source_opens_its_sentence(text: str, held: str) -> None:
    """However long the day is told, the words stand behind the source."""
    assert runs("fr", text) == [[held]]


@rows(
    ("text", "held"),
    [
        ("La digue, selon la mairie, est rompue.", ["La digue", "est rompue"]),
        ("Lundi soir, trois maisons ont brûlé, selon la mairie.", ["Lundi soir, trois maisons ont brûlé"]),
        ("Le lundi de la fête, selon la mairie, sera férié.", ["Le lundi de la fête", "sera férié"]),
    ],
)
def test_a_subject_before_a_source_goes_on_behind_it(text: str, held: list[str]) -> None:
    """A source that parts a subject from its verb opens no sentence."""
    assert runs("fr", text) == [held]
