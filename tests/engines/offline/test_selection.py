"""Who is an actor of the article at all: small invented articles, each rule with true cases and traps."""

from __future__ import annotations

import pytest

from summarizer import summarize


def names(language: str, text: str) -> list[str]:
    """The names of an article's actors."""
    return [actor.name for actor in summarize(text, language=language).actors]


@pytest.mark.parametrize(
    ("language", "text", "group", "acts"),
    [
        ("fr", "Awa Kessan a ouvert la séance. Les pêcheurs bloquent le port depuis lundi.", "pêcheurs", True),
        ("fr", "Les pêcheurs en colère à Valmer\n\nAwa Kessan a reçu lundi une lettre.", "pêcheurs", True),
        ("en", "Ada Kessan opened the hall. The villagers refused to leave their homes.", "villagers", True),
        ("en", "Ada Kessan opened the hall. “We wait,” said the villagers.", "villagers", True),
        ("de", "Awa Kessan kam spät. Die Anwohner klagten über den Lärm.", "Anwohner", True),
        ("fr", "Une séance calme\n\nAwa Kessan a parlé longtemps devant les pêcheurs.", "pêcheurs", False),
        ("en", "Ada Kessan opened the hall. Her letter was sent to the villagers.", "villagers", False),
        ("de", "Ruhige Sitzung\n\nAda Kessan öffnete den Anwohnern die Halle.", "Anwohnern", False),
    ],
)
def test_a_group_is_an_actor_if_it_acts_or_is_in_the_headline(language: str, text: str, group: str, acts: bool) -> None:
    """People that are only spoken of, counted or addressed in passing are no actors."""
    assert (group in names(language, text)) is acts


@pytest.mark.parametrize(
    ("language", "text", "name", "acts"),
    [
        ("fr", "Awa Kessan a quitté la CXP lundi. La presse a accusé le coup.", "CXP", True),
        ("en", "Ada Kessan spoke about the CXP on Monday.", "CXP", True),
        ("fr", "Awa Kessan a quitté le Mali. Elle aimait le Mali.", "Mali", True),
        ("en", "Ada Kessan left the Ports Council. She hated the Ports Council.", "Ports Council", True),
        ("en", "Ada Kessan left the council. She hated the council.", "council", False),
        ("en", "Ada Kessan wrote a book about Paul Dorque.", "Paul Dorque", True),
        ("fr", "Awa Kessan a voyagé au Mali.", "Mali", False),
        ("en", "Ada Kessan walked to Market Square in the rain.", "Market Square", False),
        ("en", "Ada Kessan left at 9 A.M. on Monday.", "A.M", False),
    ],
)
def test_who_is_named_is_an_actor_without_a_verb(language: str, text: str, name: str, acts: bool) -> None:
    """An acronym, a state named twice, somebody with a given name: no verb need follow them."""
    assert (name in names(language, text)) is acts


@pytest.mark.parametrize(
    ("language", "text", "function"),
    [
        ("en", "Ada Kessan opened the hall. The mayor left early.", "mayor"),
        ("fr", "Awa Kessan a ouvert la séance. Un juge attendait dehors.", "juge"),
        ("de", "Awa Kessan eröffnete die Sitzung. Jeder Lehrer ging früh.", "Jeder Lehrer"),
    ],
)
def test_a_nameless_holder_who_says_nothing_is_no_actor(language: str, text: str, function: str) -> None:
    """A function without a name is an actor only by its words or its stand."""
    assert function not in names(language, text)
