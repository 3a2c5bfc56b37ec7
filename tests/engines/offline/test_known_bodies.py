"""Associations, movements and branches of unions that go by a name of several words."""

from __future__ import annotations

import pytest

import summarizer


def actors(text: str, language: str) -> list[str]:
    """The names of the actors of *text*."""
    return [actor.name for actor in summarizer.summarize(text, language=language).actors]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Die Organisation Ärzte ohne Grenzen warnte vor einer Seuche.", "de", "Ärzte ohne Grenzen"),
        ("Die Hamas erklärte, sie werde kämpfen.", "de", "Hamas"),
        ("Doctors Without Borders said the clinic was hit.", "en", "Doctors Without Borders"),
        ("Reporters sans frontières dénonce cette loi.", "fr", "Reporters sans frontières"),
        ("La CGT ports et docks a appelé à la grève.", "fr", "CGT ports et docks"),
        ("L'UNSA police a dénoncé ces propos.", "fr", "UNSA police"),
        ("Greenpeace pidió una moratoria.", "es", "Greenpeace"),
    ],
)
def test_a_body_goes_by_its_whole_name(text: str, language: str, name: str) -> None:
    """What the word lists know by name is no group, and a union's trades are part of it."""
    assert name in actors(text, language)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La CGT refuse de signer.", "CGT"),
        ("La CGT et la police ont signé.", "CGT"),
        ("La CGT, santé fragile, a renoncé.", "CGT"),
    ],
)
def test_what_is_no_trade_is_no_part_of_a_union(text: str, name: str) -> None:
    """A verb, a conjunction and a comma end its letters."""
    assert name in actors(text, "fr")
