"""Whose stand reported words tell whose subject is a pronoun or left out: the speaker's, but not in an accusation."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str, language: str) -> list[tuple[str, str]]:
    return [(position.actor, position.stance) for position in summarize(text, language=language).positions]


@rows(
    ("text", "language", "actor", "stance"),
    [
        ("Der Minister warf der Opposition vor, sie unterstütze die Maut.", "de", "Opposition", "supports"),
        ("Die Partei hielt der Regierung vor, sie lehne die Brücke ab.", "de", "Regierung", "opposes"),
        ("Die Gewerkschaft beschuldigte den Vorstand, er plane die Maut.", "de", "Vorstand", "supports"),
        ("Le syndicat reproche au maire de soutenir la taxe.", "fr", "maire", "supports"),
        ("La ministre accuse les élus de refuser le péage.", "fr", "élus", "opposes"),
    ],
)
def test_an_accusation_tells_the_stand_of_whom_it_accuses(text: str, language: str, actor: str, stance: str) -> None:
    """Given to the accuser it would be told as its contrary."""
    assert stands(text, language) == [(actor, stance)]


@rows(
    ("text", "language", "found"),
    [
        ("Le syndicat reproche de soutenir la taxe.", "fr", []),  # nobody is accused by name
        ("Der Minister sagte, er unterstütze die Maut.", "de", [("Minister", "supports")]),
        ("The port authority said it would not support the toll.", "en", [("port authority", "opposes")]),
        ("Le syndicat a dit soutenir la taxe.", "fr", [("syndicat", "supports")]),
    ],
)
def test_other_words_tell_the_stand_of_whoever_speaks(text: str, language: str, found: list[tuple[str, str]]) -> None:
    """A pronoun, or an infinitive, behind a verb of saying is the speaker."""
    assert stands(text, language) == found


def test_he_is_no_body() -> None:
    """What a union says of a person is that person's stand."""
    text = "The board met the mayor, Ann Porter. The union said she would not support the toll."

    assert ("Ann Porter", "opposes") in stands(text, "en")


def test_a_german_report_names_its_source_without_an_article() -> None:
    """The article's own would have to be put into another case."""
    text = "Die Partei hielt der Regierung vor, sie unterstütze die Maut."

    assert summarize(text, language="de").positions[0].statement.startswith("Laut Partei: ")
