"""Claims that the article words without a subject."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def claims(text: str, language: str) -> list[str]:
    """What is disputed, in order of the text."""
    return [fact.claim for fact in summarize(f"{text}\n", language=language).disputed_facts]


@rows(
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


@rows(
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


@rows(
    ("language", "text", "told"),
    [
        (
            "en",
            "Port officials said the crate had been opened twice at sea and was suspected to hold stolen rifles.",
            "The crate was suspected to hold stolen rifles.",
        ),
        (
            "en",
            "Port officials said the crew were beaten by the pirates and had lost all their money in the hold.",
            "The crew had lost all their money in the hold.",
        ),
        (
            "fr",
            "Le préfet a dit que la digue avait cédé la nuit de mercredi et avait noyé trois porcs à la ferme Morel.",
            "La digue avait noyé trois porcs à la ferme Morel.",
        ),
        ("fr", "La préfète est accusée de « ne pas lire les lettres ».", "La préfète ne lirait pas les lettres."),
        (
            "de",
            "Laut Karl Ramm hat die Aufsicht bei der Prüfung der Bank auf ganzer Linie versagt.",
            "Die Aufsicht hat bei der Prüfung der Bank auf ganzer Linie versagt.",
        ),
    ],
)
def test_a_clause_without_its_subject_gets_the_one_before_it(language: str, text: str, told: str) -> None:
    """A second verb shares the first one's subject, and a German verb that opens its clause goes behind it."""
    assert told in claims(text, language)


@rows(
    ("language", "text"),
    [
        ("fr", "Le procureur accuse Paul Kerdal de corruption."),
        ("fr", "Des rumeurs de fraude circulent au port."),
        ("fr", "Les dockers, selon la CGT, ont été frappés par des gardes."),
        ("en", "There were reports of fraud at the polls."),
        ("en", "The strike that began at the mill has ended but has reportedly spread to the port."),
    ],
)
def test_where_no_sentence_can_be_made_the_articles_own_stands(language: str, text: str) -> None:
    """A noun, a verb without its subject or two deeds in one accusation are printed as the article has them."""
    assert claims(text, language) == [text]
