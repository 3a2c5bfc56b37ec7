"""Passives by which nobody who is named says what somebody is: *est décrit comme « un sage »*."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def told(language: str, text: str) -> list[tuple[tuple[str, ...], str]]:
    """The speakers and the first run of each quote."""
    return [(quote.speakers, quote.text[0].text) for quote in summarizer.summarize(text, language=language).quotes]


@rows(
    ("language", "text", "held"),
    [
        ("fr", "L'homme est décrit comme « un voisin sans histoire ».", "un voisin sans histoire"),
        ("fr", "La tempête avait été annoncée comme « exceptionnelle ».", "exceptionnelle"),
        (
            "fr",
            "Une collecte, qualifiée d'« collecte des derniers espoirs », a lieu.",
            "collecte des derniers espoirs",
        ),
        ("fr", "Ce choix, jugé « incompréhensible », a surpris la ville.", "incompréhensible"),
        ("en", "The man was described as “a quiet neighbour”.", "a quiet neighbour"),
    ],
)
def test_what_somebody_is_said_to_be_is_nobody_s_word(language: str, text: str, held: str) -> None:
    """The marked words alone are handed over, and nobody is their speaker."""
    assert told(language, text) == [((), held)]


@rows(
    ("language", "text"),
    [
        ("fr", "L'homme, surnommé « le Chat », est parti."),
        ("fr", "La rue est appelée « rue du Port »."),
        ("fr", "Le navire, baptisé « Aurore », a coulé."),
        ("en", "The man known as “The Fox” was arrested."),
        ("en", "The ship, dubbed “Ash,” sank."),
    ],
)
def test_a_name_is_said_by_nobody(language: str, text: str) -> None:
    """What something is called is no description."""
    assert told(language, text) == []


def test_an_agent_speaks() -> None:
    """With *par* behind the marks somebody says so."""
    text = "La maire Ada Tal est venue. La loi, qualifiée de « folie » par Ada Tal, est votée."
    assert told("fr", text) == [(("Ada Tal",), "folie")]


@rows(
    "text",
    [
        "Jean Marn, décrit comme « prudent », est parti mardi.",
        "Jean Marn, âgé de 40 ans et décrit comme « prudent », est parti mardi.",
        "La police cherche un homme grand et décrit comme « prudent ».",
        "Un homme décrit comme « prudent » est attendu au port.",
        "Le maire, élu en mai et décrit comme « prudent », a démissionné.",
    ],
)
def test_who_has_no_object_before_french_decrit_comme_is_described(text: str) -> None:
    assert told("fr", text) == [((), "prudent")]


@rows(
    ("text", "name"),
    [
        ("Jean Marn, que sa voisine décrit comme « prudent », est parti mardi.", "voisine"),
        ("Luc Tal se décrit comme « prudent ».", "Luc Tal"),
        ("Le maire le décrit comme « prudent ».", "maire"),
    ],
)
def test_who_has_an_object_before_it_describes(text: str, name: str) -> None:
    assert told("fr", text) == [((name,), "prudent")]
