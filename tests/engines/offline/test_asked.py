"""Whoever is asked to do something is an actor: *a demandé* **aux pêcheurs** *de rester au port*."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def actors(text: str, language: str) -> list[str]:
    """The names of the actors of *text*."""
    return [actor.name for actor in summarizer.summarize(text, language=language).actors]


@rows(
    ("text", "language", "name"),
    [
        ("Le gouvernement a demandé aux pêcheurs de rester au port.", "fr", "pêcheurs"),
        ("Le préfet a ordonné à la gendarmerie d'évacuer le quai.", "fr", "gendarmerie"),
        ("Le maire a promis aux riverains que le bruit cesserait.", "fr", "riverains"),
        ("The mayor urged residents to leave.", "en", "residents"),
        ("The president ordered the army to withdraw.", "en", "army"),
        ("Der Bürgermeister forderte die Fischer auf, im Hafen zu bleiben.", "de", "Fischer"),
        ("Die Ministerin bat die Polizei um Hilfe.", "de", "Polizei"),
    ],
)
def test_who_is_asked_to_do_something_is_an_actor(text: str, language: str, name: str) -> None:
    """The guide counts whoever is addressed."""
    assert name in actors(text, language)


@rows(
    ("text", "language", "name"),
    [
        ("Le préfet a demandé une enquête sur la mort de marins.", "fr", "marins"),
        ("Le préfet a ordonné la fermeture de l'usine des ouvriers.", "fr", "ouvriers"),
        ("The mayor ordered a review of the houses of residents.", "en", "residents"),
    ],
)
def test_what_is_asked_for_is_nobody(text: str, language: str, name: str) -> None:
    """Only whom the verb's own link or place names is asked."""
    assert name not in actors(text, language)
