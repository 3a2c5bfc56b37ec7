"""A subject and its verb with words in commas or a day between them."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def actors(text: str, language: str) -> list[str]:
    """The names of the actors of *text*."""
    return [actor.name for actor in summarizer.summarize(text, language=language).actors]


@rows(
    ("text", "language", "name"),
    [
        ("Police on Monday arrested two men.", "en", "Police"),
        ("Rebels late Friday seized the port.", "en", "Rebels"),
        ("The army, backed by tanks, entered the town.", "en", "army"),
        ("Residents, meanwhile, blocked the road.", "en", "Residents"),
        ("Les pêcheurs, réunis au port, ont bloqué la route.", "fr", "pêcheurs"),
        ("Les rebelles, eux, ont pris le port.", "fr", "rebelles"),
        ("La police, de son côté, a arrêté deux hommes.", "fr", "police"),
        ("Die Polizei, unterstützt von der Armee, räumte den Platz.", "de", "Polizei"),
        ("Die Fischer, angeführt von Jens Kolb, blockierten die Straße.", "de", "Fischer"),
    ],
)
def test_an_aside_parts_no_subject_from_its_verb(text: str, language: str, name: str) -> None:
    """What stands in commas without a verb of its own, and a day, are passed over."""
    assert name in actors(text, language)


@rows(
    ("text", "language", "name"),
    [
        ("A storm hit the farms of residents, broke two boats and left.", "en", "residents"),
        ("A storm on Monday hit the houses of rebels, the port, was told.", "en", "rebels"),
        ("La tempête a touché le port, loin de la maison de pêcheurs, avant midi.", "fr", "pêcheurs"),
    ],
)
def test_what_is_governed_acts_no_more_than_before(text: str, language: str, name: str) -> None:
    """A preposition keeps a mention from being the subject, whatever follows it."""
    assert name not in actors(text, language)


@rows(
    ("text", "speaker"),
    [
        ("Ann Tal, in a note passed on by the harbour secretary, said the lock was shut.", "Ann Tal"),
        ("Ann Tal, in a letter published by the Arlen Herald, said the lock was shut.", "Ann Tal"),
        ("Ann Tal, in an interview with Moe Roe, said the lock was shut.", "Ann Tal"),
        ("Ann Tal, through a lawyer hired by Moe Roe, said the lock was shut.", "Ann Tal"),
        ("Ann Tal left, in a boat steered by Moe Roe, who said the lock was shut.", "Moe Roe"),
        ("In a hall opened by Moe Roe, Ann Tal said the lock was shut.", "Ann Tal"),
    ],
)
def test_who_only_delivers_a_statement_does_not_make_it(text: str, speaker: str) -> None:
    """Whoever is named in what commas enclose is not the subject of the verb behind it."""
    assert [quote.speakers for quote in summarizer.summarize(text, language="en").quotes] == [(speaker,)]
