"""French participles that an aside parts from their auxiliary, and objects of which somebody says what they are."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def told(text: str) -> list[tuple[tuple[str, ...], str]]:
    """The speakers and the first run of each quote."""
    found = summarizer.summarize(f"La maire Ada Tal est venue. {text}", language="fr").quotes
    return [(quote.speakers, quote.text[0].text) for quote in found]


@rows(
    ("text", "held"),
    [
        ("Ada Tal a, dans une lettre, affirmé que le pont tiendrait.", "le pont tiendrait"),
        ("Ada Tal avait, la veille au soir, promis de rester.", "de rester"),
        ("Ada Tal aurait, au téléphone, expliqué avoir été chassée.", "avoir été chassée"),
        ("Ada Tal a lundi matin annoncé la fin du chantier.", "la fin du chantier"),
        ("Ada Tal a dans un entretien assuré que la digue tient.", "la digue tient"),
    ],
)
def test_an_aside_parts_no_verb(text: str, held: str) -> None:
    """In commas, or as a day or a place between the two."""
    assert told(text) == [(("Ada Tal",), held)]


@rows(
    "text",
    [
        "Le port, sali par la mer, va fermer.",
        "Ada Tal a trois enfants, un chien, et un port.",
        "Ada Tal a, hier, fermé le port.",
    ],
)
def test_commas_make_no_verb_of_speech(text: str) -> None:
    """Another participle, or none, hands nothing over."""
    assert told(text) == []


@rows(
    ("text", "held"),
    [
        ("Ada Tal a décrit le projet comme « une menace ».", "le projet comme « une menace »"),
        ("Ada Tal a déclaré cette décision « inacceptable ».", "cette décision « inacceptable »"),
        ("Ada Tal juge sa peine « lourde et inutile ».", "sa peine « lourde et inutile »"),
        ("Ada Tal considère le plan comme « un piège ».", "le plan comme « un piège »"),
        ("Ada Tal estime le chiffre « très loin du compte ».", "le chiffre « très loin du compte »"),
    ],
)
def test_what_is_judged_belongs_to_the_words(text: str, held: str) -> None:
    """An object before a fragment in marks is what the words are about."""
    assert told(text) == [(("Ada Tal",), held)]


@rows(
    ("text", "held"),
    [
        ("Ada Tal a lancé à la foule « nous restons au port ».", "nous restons au port"),
        ("Ada Tal a confié un soir « je quitte le port ».", "je quitte le port"),
        ("Ada Tal a répondu ce lundi « nous verrons bien ».", "nous verrons bien"),
    ],
)
def test_a_whole_clause_in_marks_has_no_object_before_it(text: str, held: str) -> None:
    """Whom and when stays outside."""
    assert told(text) == [(("Ada Tal",), held)]
