"""Where a claim goes on behind a comma: with what says who or what is meant, and in a row of hearsay."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def evidence(text: str, language: str) -> list[str]:
    """The words of each disputed fact."""
    return [fact.evidence[0].text for fact in summarize(text, language=language).disputed_facts]


@rows(
    ("text", "language", "words"),
    [
        (
            "Selon Paul Vidal, la firme a commis d'autres fautes graves, telles que la vente de lots périmés.",
            "fr",
            "la firme a commis d'autres fautes graves, telles que la vente de lots périmés",
        ),
        (
            "Selon la CGT, la charge a blessé quarante dockers, dont trois grièvement.",
            "fr",
            "la charge a blessé quarante dockers, dont trois grièvement",
        ),
        (
            "Claire Vannier affirme que l'enquête a commencé trop tard, freinée par le directeur du port.",
            "fr",
            "l'enquête a commencé trop tard, freinée par le directeur du port",
        ),
        (
            "Ruth Ashdown said the firm had hidden several accidents, including two deaths at the mill.",
            "en",
            "the firm had hidden several accidents, including two deaths at the mill",
        ),
        (
            "Petra Lohmann sagte, die Firma habe mehrere Unfälle verschwiegen, darunter zwei Todesfälle.",
            "de",
            "die Firma habe mehrere Unfälle verschwiegen, darunter zwei Todesfälle",
        ),
    ],
)
def test_what_is_meant_belongs_to_the_claim(text: str, language: str, words: str) -> None:
    """Examples, shares of a number and who was behind it say what somebody would deny."""
    assert evidence(text, language) == [words]


@rows(
    ("text", "language", "words"),
    [
        (
            "Selon Paul Vidal, la firme a vendu les lots périmés, dont la mairie ne voulait plus.",
            "fr",
            "la firme a vendu les lots périmés",
        ),
        (
            "Selon Paul Vidal, la firme a vendu les lots périmés à Morlain, une ville du nord.",
            "fr",
            "la firme a vendu les lots périmés à Morlain",
        ),
        (
            "Ruth Ashdown said the firm had hidden several accidents, which nobody in the town believed.",
            "en",
            "the firm had hidden several accidents",
        ),
    ],
)
def test_what_only_describes_does_not(text: str, language: str, words: str) -> None:
    """A relative clause with a verb and an apposition are left out."""
    assert evidence(text, language) == [words]


def test_a_row_of_hearsay_is_one_claim() -> None:
    """A conditional without a subject of its own goes on with the one before it, behind a comma as well."""
    text = "Le guetteur aurait quitté la tour avant la nuit, aurait rejoint la route de Morlain à pied."
    assert evidence(text, "fr") == [text.removesuffix(".")]


def test_hearsay_with_a_subject_of_its_own_is_another_claim() -> None:
    """Who did what may be denied one by one."""
    text = "Le guetteur aurait quitté la tour avant la nuit, et la gardienne aurait vendu les clés."
    assert evidence(text, "fr") == [
        "Le guetteur aurait quitté la tour avant la nuit",
        "la gardienne aurait vendu les clés",
    ]
