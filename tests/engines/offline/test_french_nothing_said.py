"""French verbs of speech with an object that nobody says: what a firm suffers, what somebody feels."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[tuple[str, ...], str]]:
    """The speakers and the first run of each quote."""
    return [(quote.speakers, quote.text[0].text) for quote in summarize(text, language="fr").quotes]


@rows(
    "text",
    [
        "Le groupe Valtor accuse une perte de 3 millions d'euros.",
        "Le chantier accuse un retard de deux ans sur le calendrier.",
        "La mairie a fait part lundi matin de sa surprise devant ces propos.",
        "Les pêcheurs ont fait part de leur tristesse.",
        "Luc Tal fait part de sa vive émotion à la famille.",
    ],
)
def test_losses_and_feelings_are_nobody_s_words(text: str) -> None:
    assert told(text) == []


@rows(
    ("text", "held"),
    [
        ("La société Valtor accuse la mairie d'avoir causé sa perte.", "la mairie d'avoir causé sa perte"),
        ("Ada Marn a fait part de sa volonté de partir.", "de sa volonté de partir"),
        ("Ada Marn a fait part de sa crainte que le port ferme.", "le port ferme"),
        ("Ada Marn a fait part d'un accord avec la mairie.", "d'un accord avec la mairie"),
    ],
)
def test_what_somebody_wants_or_blames_is_said(text: str, held: str) -> None:
    assert [words for _, words in told(text)] == [held]


@rows(
    ("text", "held"),
    [
        ("Les pêcheurs ont jeté des œufs et crié « le port est à nous ».", "le port est à nous"),
        ("Les élus ont quitté la salle et dénoncé « un coup de force ».", "« un coup de force »"),
        ("La préfète a reçu les pêcheurs et annoncé que le port fermait.", "le port fermait"),
        ("Les élus avaient hué le maire et scandé : « le port est à nous ».", "le port est à nous"),
        ("Ada Marn a relu sa lettre et répondu que le port fermait.", "le port fermait"),
    ],
)
def test_a_second_participle_hands_words_over_too(text: str, held: str) -> None:
    [(speakers, words)] = told(text)
    assert words in held
    assert speakers in {("pêcheurs",), ("élus",), ("préfète",), ("Ada Marn",)}


@rows(
    "text",
    [
        "Le port a été fermé et annoncé « perdu ».",
        "Ada Marn a vu un quai fermé puis annoncé « perdu ».",
        "Ada Marn a revu le quai, fermé et annoncé « perdu » en mai.",
    ],
)
def test_a_participle_that_describes_shares_no_auxiliary(text: str) -> None:
    assert all(speakers == () for speakers, _ in told(text))


@rows(
    "text",
    [
        "Lise Marn parlait encore.",
        "Luc Tal a répondu contre toute attente.",
        "Luc Tal s'engage contre la vente.",
        "Luc Tal annonce, lundi, guerre et paix.",
        "Luc Tal répondait encore lundi.",
    ],
)
def test_a_word_that_only_ends_like_an_infinitive_is_not_said(text: str) -> None:
    assert told(text) == []


@rows(
    ("text", "held"),
    [
        ("Luc Tal annonce fermer le port.", "fermer le port"),
        ("Luc Tal promet de revenir.", "de revenir"),
        ("Luc Tal déclare, lundi, avoir cédé.", "avoir cédé"),
    ],
)
def test_an_infinitive_is(text: str, held: str) -> None:
    assert told(text) == [(("Luc Tal",), held)]
