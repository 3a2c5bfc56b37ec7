"""Whoever asks a question wants to know, and takes no side: *demande* **pourquoi** *le quai est fermé*."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def issues(text: str, language: str) -> list[str]:
    """The issue of each position, in order of the text."""
    return [position.issue for position in summarize(f"{text}\n", language=language).positions]


@rows(
    ("text", "language"),
    [
        ("Paul Dorque demande pourquoi le quai est fermé.", "fr"),
        ("Paul Dorque demande comment le quai a pu fermer.", "fr"),
        ("Paul Dorque demande combien coûte le quai.", "fr"),
        ("Paul Dorque demande quelle est la date.", "fr"),
        ("Paul Dorque demande ce que fait la mairie.", "fr"),
        ("Paul Dorque demande à quoi sert le quai.", "fr"),
        ("Paul Dorque demande à la mairie pourquoi le quai est fermé.", "fr"),
        ("Ian Roe demanded to know why the pier was closed.", "en"),
        ("Ana Sol pide saber por qué cerró el muelle.", "es"),
    ],
)
def test_a_question_is_no_stand(text: str, language: str) -> None:
    """What is asked for is an answer, whoever is asked in between."""
    assert not issues(text, language)


@rows(
    ("text", "language", "issue"),
    [
        ("Paul Dorque demande à la mairie de fermer le quai.", "fr", "fermer le quai"),
        ("Paul Dorque demande que le quai rouvre.", "fr", "le quai rouvre"),
        ("Paul Dorque demande la fermeture du quai où il vit.", "fr", "la fermeture du quai"),
        ("Ian Roe demanded a review of why the pier was closed.", "en", "a review of why the pier was closed"),
        ("Ana Sol pide que el muelle cierre.", "es", "el muelle cierre"),
    ],
)
def test_what_is_to_be_done_is_a_stand(text: str, language: str, issue: str) -> None:
    """A word of asking further on, or somebody who is asked, makes no question of a demand."""
    assert issues(text, language) == [issue]
