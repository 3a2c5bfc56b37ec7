"""Whose marked words are: of who owns the noun of speech before them, of an agent behind them, of nobody."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[tuple[str, ...], str]]:
    """The speakers and the first run of each quote."""
    return [(quote.speakers, quote.text[0].text) for quote in summarize(text, language="fr").quotes]


@rows(
    ("text", "held"),
    [
        ("Ada Tal a rejeté les appels à « l'union du port » de Luc Marn.", "l'union du port"),
        ("Ada Tal a repoussé fermement l'appel de Luc Marn à « l'union du port ».", "l'union du port"),
        ("Ada Tal a répondu aux critiques de Luc Marn sur son « manque de courage ».", "manque de courage"),
        ("Ada Tal évoque les accusations de « trahison » de Luc Marn.", "trahison"),
        ("Ada Tal a contesté l'accusation de Luc Marn sur un « vol de sable ».", "vol de sable"),
        ("La commission examine les « irrégularités » dénoncées par Luc Marn.", "irrégularités"),
        ("Ada Tal a quitté le parti après les propos de Luc Marn sur les « incapables ».", "incapables"),
        ("Les « pressions » ont été dénoncées par Luc Marn.", "pressions"),
    ],
)
def test_the_words_are_of_whoever_said_them(text: str, held: str) -> None:
    """Not of those who turn them down, answer them or look into them."""
    assert told(text) == [(("Luc Marn",), held)]


@rows(
    ("text", "speakers"),
    [
        ("Ada Tal a dénoncé les propos « honteux » de Luc Marn.", ("Ada Tal",)),
        ("Ada Tal a rejeté les accusations de « vol » devant la presse.", ("Ada Tal",)),
        ("Ada Tal a dénoncé la proposition de Luc Marn, « une folie ».", ("Ada Tal",)),
        ("Ada Tal qualifie la proposition de Luc Marn de « folie ».", ("Ada Tal",)),
    ],
)
def test_what_somebody_calls_the_words_of_another_is_theirs(text: str, speakers: tuple[str, ...]) -> None:
    assert {found for found, _ in told(text)} == {speakers}


@rows(
    "text",
    [
        "Luc Marn, considéré comme un « modéré », a gagné.",
        "Le quai, considéré comme le « cœur » de la ville, a fermé.",
        "L'opération « Port propre » présentée par Luc Marn a débuté.",
        "Le « Printemps des quais » annoncé par Luc Marn a ouvert.",
    ],
)
def test_names_and_what_people_think_are_nobody_s_words(text: str) -> None:
    assert told(text) == []


@rows(
    ("text", "held"),
    [
        ("Luc Marn, accusé par Ada Tal d'être un « incapable », a quitté le port.", "d'être un « incapable »"),
        ("Ada Tal a rappelé aux élus leur « devoir de réserve ».", "leur « devoir de réserve »"),
        ("Ada Tal a promis aux habitants de la rive du lac « un quai neuf ».", "un quai neuf"),
        ("Ada Tal a demandé au préfet la « fermeture » du port.", "la « fermeture » du port"),
        ("Ada Tal a dit au maire de la ville que le quai est « mort ».", "le quai est « mort »"),
        ("Ada Tal appelle au « calme ».", "au « calme »"),
        ("Ada Tal a demandé aux élus de « partir ».", "aux élus de « partir »"),
    ],
)
def test_where_the_words_begin_and_end(text: str, held: str) -> None:
    """Behind whoever hears them, and before the main verb of whoever is accused."""
    assert told(text) == [(("Ada Tal",), held)]
