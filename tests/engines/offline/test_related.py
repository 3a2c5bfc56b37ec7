"""Lines that lead to other articles: small invented articles, true cases and traps."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def names(language: str, text: str) -> list[str]:
    """The names of an article's actors."""
    return [actor.name for actor in summarize(text, language=language).actors]


@rows(
    ("language", "text", "name"),
    [
        ("fr", "Le port ferme\n\nLire aussi : Paul Dorque refuse le plan\n\nAwa Kessan a refusé.", "Paul Dorque"),
        ("en", "Ada Kessan refused.\n\nRead more: Paul Dorque quits the board\n\nNobody spoke.", "Paul Dorque"),
        (
            "de",
            "Ada Kessan lehnte ab.\n\nMehr zum Thema: Paul Dorque verlässt den Rat\n\nMehr war nicht.",
            "Paul Dorque",
        ),
        ("es", "Lea también: Pablo Dorque rechaza el plan\n\nAda Kessan rechazó el plan.", "Pablo Dorque"),
    ],
)
def test_a_headline_of_another_article_names_nobody_of_this_one(language: str, text: str, name: str) -> None:
    """Behind a rubric on its line."""
    found = names(language, text)
    assert (name in found, len(found)) == (False, 1)


@rows(
    ("language", "text", "name"),
    [
        ("en", "Related workers of Paul Dorque left.\n\nPaul Dorque refused to pay.", "Paul Dorque"),
        ("en", "Read more than once, Paul Dorque's letter says no.\n\nAda Kessan refused.", "Paul Dorque"),
        ("fr", "Lire aussi les lettres de Paul Dorque est permis.\n\nAwa Kessan a refusé.", "Paul Dorque"),
        ("fr", "Sur le même sujet\n\nPaul Dorque a refusé le plan lundi.", "Paul Dorque"),
        ("de", "Zum Thema Hafen sagte Paul Dorque nichts.\n\nAda Kessan lehnte ab.", "Paul Dorque"),
    ],
)
def test_a_sentence_is_no_rubric(language: str, text: str, name: str) -> None:
    """Words that only begin as a rubric does, and what the article says below one."""
    assert name in names(language, text)


@rows(
    ("language", "text", "main"),
    [
        (
            "fr",
            "Le port ferme\n\nSur le même sujet\nPaul Dorque quitte le port\n\nAwa Kessan a refusé le plan.",
            "Awa Kessan",
        ),
        (
            "en",
            "Ada Kessan refused. Ada Kessan left.\n\nRelated stories\nPaul Dorque quits the board\nPaul Dorque waits",
            "Ada Kessan",
        ),
    ],
)
def test_headlines_below_a_rubric_bring_in_nobody_who_carries_the_article(language: str, text: str, main: str) -> None:
    """Only what the article itself says weighs."""
    assert [actor.name for actor in summarize(text, language=language).actors if actor.main] == [main]


@rows(
    ("language", "text", "named"),
    [
        ("en", "Ada Kessan refused.\n\nImage: Paul Dorque.\n\nImage: Paul Dorque.", False),
        ("en", "Ada Kessan refused.\n\nPhoto credit: Paul Dorque\n\nNobody spoke.", False),
        ("fr", "Awa Kessan a refusé.\n\nCrédit photo : Paul Dorque / ABP", False),
        ("de", "Ada Kessan lehnte ab.\n\nFoto: Paul Dorque", False),
        ("es", "Ada Kessan rechazó el plan.\n\nFoto: Pablo Dorque", False),
        ("en", "Ada Kessan refused.\n\nImage: Paul Dorque leaves the board.", True),
        ("en", "Ada Kessan refused.\n\nPhotos of Paul Dorque were burnt.", True),
        ("fr", "Awa Kessan a refusé.\n\nPhoto : Paul Dorque quitte la salle", True),
    ],
)
def test_a_picture_credit_names_nobody_of_the_article(language: str, text: str, named: bool) -> None:
    """A line of names behind *Photo:*; whom a caption tells of is somebody."""
    assert any(name.endswith("Dorque") for name in names(language, text)) == named
