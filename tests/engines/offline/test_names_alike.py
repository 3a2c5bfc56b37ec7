"""Names with and without their strokes, and verbs that are no part of whom they are about."""

from __future__ import annotations

from summarizer import summarize
from summarizer.tokens import plain
from tests.tables import rows


def names(text: str) -> set[str]:
    """The names of the actors of an English *text*."""
    return {actor.name for actor in summarize(text, language="en").actors}


@rows(
    ("text", "name", "other"),
    [
        ("Stanisław Morek said the port would close. Stanislaw Morek denied it.", "Stanisław Morek",
         "Stanislaw Morek"),
        ("Jørgen Tal said the port would close. Jorgen Tal denied it.", "Jørgen Tal", "Jorgen Tal"),
        ("José Tal said the port would close. Jose Tal denied it.", "José Tal", "Jose Tal"),
    ],
)  # fmt: skip
def test_a_name_without_its_stroke_is_the_same(text: str, name: str, other: str) -> None:
    """The second spelling is no second person."""
    found = names(text)
    assert name in found
    assert other not in found


def test_other_letters_are_other_names() -> None:
    """*Jorgen* is not *Jürgen*'s neighbour *Jorden*, and *ß* stays."""
    assert {"Jorgen Tal", "Jorden Roe"} <= names("Jorgen Tal said no. Jorden Roe said yes.")
    assert plain("Łódź") == "lodz"
    assert plain("Maß") == "maß"


@rows(
    ("text", "name"),
    [
        ("Ada Moe met officers at the pier. Officers said they were sorry.", "officers"),
        ("Ada Moe gave teachers a rise. Teachers said they were glad.", "teachers"),
        ("Anyone who saw it was asked to contact police. Police said a boat was lost.", "police"),
        ("The town wants to help migrants. Migrants said they were glad.", "migrants"),
        ("Ada Moe spoke to police officers. Police officers said they were sorry.", "police officers"),
        ("Left activists said the plan was wrong.", "Left activists"),
        ("The lost sailors said they were glad.", "lost sailors"),
    ],
)
def test_a_verb_is_no_part_of_whom_it_is_about(text: str, name: str) -> None:
    """An irregular past and an infinitive are not; a noun and what may be an adjective are."""
    assert name in names(text)
