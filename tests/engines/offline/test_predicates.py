"""Sentences that say who somebody is, or how else they are called."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def speaker(text: str, language: str) -> tuple[str, ...]:
    """Who speaks in the last quote of *text*."""
    return summarizer.summarize(text, language=language).quotes[-1].speakers


@rows(
    ("text", "language", "person"),
    [
        ("Jim Moe is the mayor of Arlen. The mayor said the bridge would close.", "en", "Jim Moe"),
        ("The new mayor of Arlen is Jim Moe. The mayor said the bridge would close.", "en", "Jim Moe"),
        ("Jim Moe became president of the union. The president said the dock would close.", "en", "Jim Moe"),
        ("Luc Armand est le maire de Rivel. Le maire a dit que le pont fermerait.", "fr", "Luc Armand"),
        ("Le nouveau maire de Rivel est Luc Armand. Le maire a dit que le pont fermerait.", "fr", "Luc Armand"),
        ("Jens Kolb ist der Bürgermeister. Der Bürgermeister sagte, alles sei gut.", "de", "Jens Kolb"),
        ("Jens Kolb wurde Präsident des Verbandes. Der Präsident sagte, alles sei gut.", "de", "Jens Kolb"),
        ("Neuer Präsident des Verbandes wird Jens Kolb. Der Präsident sagte, alles sei gut.", "de", "Jens Kolb"),
        ("Neuer Trainer ist Jens Kolb. Der Trainer sagte, alles sei gut.", "de", "Jens Kolb"),
    ],
)
def test_a_copula_makes_a_name_and_a_function_one(text: str, language: str, person: str) -> None:
    """*Ada Tal is the mayor* and *the mayor is Ada Tal* tell who the mayor is."""
    assert speaker(text, language) == (person,)


@rows(
    ("text", "language", "person"),
    [
        (
            "Luc Armand n'est pas le maire de Rivel. Le maire de Rivel a dit qu'il partait.",
            "fr",
            "maire de Rivel",
        ),
        ("Jim Moe is not the mayor of Arlen. The mayor of Arlen said it would close.", "en", "mayor of Arlen"),
        ("Der Präsident wurde Jens Kolb vorgestellt. Der Präsident sagte, alles sei gut.", "de", "Präsident"),
    ],
)
def test_a_denied_copula_and_a_passive_do_not(text: str, language: str, person: str) -> None:
    """More than one word between them, or a verb that goes on, makes them two."""
    assert speaker(text, language) == (person,)


@rows(
    ("text", "language", "person"),
    [
        ("Luc Armand, alias Vieux Loup, a protesté. « Nous irons tous », a dit Vieux Loup.", "fr", "Luc Armand"),
        ("Luc Armand, surnommé Vieux Loup, a ri. « Nous irons tous », a dit Vieux Loup.", "fr", "Luc Armand"),
        ("Jim Moe, also known as Sam Grey, left. Sam Grey said he was sad.", "en", "Jim Moe"),
    ],
)
def test_another_name_is_the_same_person_s(text: str, language: str, person: str) -> None:
    """*Ada Tal, alias Grey Fox* is one."""
    assert speaker(text, language) == (person,)


def test_a_name_behind_another_word_is_somebody_else_s() -> None:
    """*Ada Tal, wie Jens Kolb* are two."""
    assert speaker("Luc Armand, comme Marc Dulon, a ri. « Nous irons », a dit Marc Dulon.", "fr") == ("Marc Dulon",)
