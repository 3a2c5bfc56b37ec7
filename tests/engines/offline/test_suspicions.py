"""Suspicions that a noun, an adjective or a word of proceedings tells, told by the article itself."""

from __future__ import annotations

from summarizer import summarize
from summarizer.schema.summary import DisputedFact
from tests.tables import rows


def facts(text: str, language: str) -> tuple[DisputedFact, ...]:
    return summarize(text, language=language).disputed_facts


def evidence(text: str, language: str) -> list[str]:
    return [piece.text for fact in facts(text, language) for piece in fact.evidence]


@rows(
    ("text", "language", "passage"),
    [
        (
            "The auction was overshadowed by allegations of fraud and theft.",
            "en",
            "The auction was overshadowed by allegations of fraud and theft",
        ),
        ("There were complaints about wardens beating boys.", "en", "There were complaints about wardens beating boys"),
        ("Amid reports of torture, the union suspended its aid.", "en", "reports of torture"),
        (
            "Two men were arrested on suspicion of arson in Marwick.",
            "en",
            "Two men were arrested on suspicion of arson in Marwick",
        ),
        ("The firm was sued for dumping waste in the river.", "en", "The firm was sued for dumping waste in the river"),
        (
            "Two clerks were detained for leaking files to a rival.",
            "en",
            "Two clerks were detained for leaking files to a rival",
        ),
        (
            "Deux hommes ont été interpellés pour trafic au port.",
            "fr",
            "Deux hommes ont été interpellés pour trafic au port",
        ),
        ("La vente est entachée de soupçons de pots-de-vin.", "fr", "La vente est entachée de soupçons de pots-de-vin"),
        ("Malgré les accusations de fraude, le scrutin de Morlain a été validé.", "fr", "accusations de fraude"),
        (
            "Une enquête a été ouverte pour soupçons de fraude.",
            "fr",
            "Une enquête a été ouverte pour soupçons de fraude",
        ),
        (
            "Le maire a été mis en examen pour détournement de fonds.",
            "fr",
            "Le maire a été mis en examen pour détournement de fonds",
        ),
        (
            "La justice de Torvel enquête sur d'éventuels détournements.",
            "fr",
            "La justice de Torvel enquête sur d'éventuels détournements",
        ),
    ],
)
def test_a_noun_of_suspicion_leaves_a_wrong_unverified(text: str, language: str, passage: str) -> None:
    """The noun with the wrong it names is evidence, with the clause that says who is suspected; nobody asserts it."""
    (fact,) = facts(text, language)

    assert (fact.status, fact.asserted_by) == ("unconfirmed", ())
    assert [(e.says, e.text) for e in fact.evidence] == [("unverified", passage)]


def test_a_clause_behind_the_noun_is_the_claim() -> None:
    """What a rumour tells is the claim; its noun stays in the evidence."""
    (english,) = facts("Rumours circulated that the king was preparing to abdicate.", "en")
    (french,) = facts("L'accusation selon laquelle la banque a caché des pertes circule à Morlain.", "fr")

    assert english.claim == "The king was preparing to abdicate."
    assert french.claim.startswith("La banque a caché des pertes")


def test_whoever_owns_an_allegation_asserts_it() -> None:
    """An English genitive says whose allegation it is."""
    text = "Ruth Ashdown lost the vote. Despite Ashdown's allegations of widespread fraud, the result stood."

    (fact,) = facts(text, "en")

    assert fact.asserted_by == ("Ruth Ashdown",)


@rows(
    ("text", "language"),
    [
        ("The treasurer was cleared of allegations of fraud.", "en"),
        ("The complaints that were filed in May concern the fence.", "en"),
        ("Police are investigating the possible closure of the bridge.", "en"),
        ("The guide has complaints about the weather and the food.", "en"),
        ("Le trésorier a été blanchi des soupçons de fraude.", "fr"),
        ("Une enquête pour mesurer le trafic routier a été lancée.", "fr"),
        ("La mairie craint une possible grève des éboueurs.", "fr"),
        ("Il est possible que la fête ait lieu en mai.", "fr"),
    ],
)
def test_what_names_no_wrong_or_takes_it_back_is_no_suspicion(text: str, language: str) -> None:
    """A noun of suspicion alone says nothing: it needs a wrong, and nothing that clears of it."""
    assert evidence(text, language) == []
