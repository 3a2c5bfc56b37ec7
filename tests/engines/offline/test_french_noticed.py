"""French verbs by which the article speaks for itself: what *on* may see, what it takes or suffices to say."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[tuple[str, ...], str]]:
    """The speakers and the first run of each quote."""
    return [(quote.speakers, quote.text[0].text) for quote in summarize(text, language="fr").quotes]


@rows(
    "text",
    [
        "Ada Tal est partie. On note aussi que le port a fermé.",
        "On constate cependant que les loyers montent à Valmer.",
        "On apprend que la digue est fissurée.",
        "On n'observe pas que les loyers aient baissé.",
        "Luc Tal est parti. Il a suffi de vérifier que la digue était fissurée.",
        "Luc Tal est parti. Il a fallu reconnaître que la digue était fissurée.",
        "Luc Tal a signé une charte pour aider les « petits ports » de la baie.",
    ],
)
def test_the_article_says_it_and_nobody_else(text: str) -> None:
    assert told(text) == []


@rows(
    ("text", "held"),
    [
        ("On affirme que le port a fermé.", [((), "le port a fermé")]),
        ("À la mairie, on constate que les loyers montent.", [(("mairie",), "les loyers montent")]),
        ("Luc Tal constate que les loyers montent.", [(("Luc Tal",), "les loyers montent")]),
        ("« La digue tient », signe Luc Tal.", [(("Luc Tal",), "La digue tient")]),
    ],
)
def test_somebody_says_it(text: str, held: list[tuple[tuple[str, ...], str]]) -> None:
    assert told(text) == held
