"""Things and events as the subjects of verbs of speech: they are nobody, whoever speaks."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def names(language: str, text: str) -> set[str]:
    """The names of an article's actors."""
    return {actor.name for actor in summarize(text, language=language).actors}


@rows(
    ("language", "text"),
    [
        ("fr", "Jeanne Kessan est revenue. Son retour montre que le club compte encore."),
        ("fr", "Les choix disent que la ville hésite, note Jeanne Kessan. Les choses disent que tout va mal."),
        ("fr", "La victoire a prouvé que l'équipe tient, et ces échecs disent que rien n'est joué."),
        ("en", "The crisis shows that the dam is old."),
        ("en", "The storm proved that the dam was old. The victory says that the club still counts."),
    ],
)
def test_things_that_show_something_are_nobody(language: str, text: str) -> None:
    """A return, a choice, a storm or a victory shows much and says nothing."""
    things = ("retour", "choses", "choix", "victoire", "échecs", "crisis", "storm", "victory")
    assert not [name for name in names(language, text) if name.lower().endswith(things)]


@rows(
    ("language", "text", "name"),
    [
        ("fr", "Le plombier affirme que le pont est fermé.", "plombier"),
        ("fr", "La patronne du bar affirme que le pont est fermé.", "patronne du bar"),
        ("en", "The plumber said that the dam was old.", "plumber"),
    ],
)
def test_people_whom_no_list_knows_still_speak(language: str, text: str, name: str) -> None:
    """Who is no such thing and says something is somebody."""
    assert name in names(language, text)
