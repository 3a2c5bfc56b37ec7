"""Hotels, schools and festivals are institutions where they speak, and the noun takes the name up."""

from __future__ import annotations

from summarizer import summarize
from summarizer.schema.summary import Actor
from tests.tables import rows


def actors(text: str, language: str) -> dict[str, Actor]:
    """The actors of *text* by name."""
    return {actor.name: actor for actor in summarize(text, language=language).actors}


@rows(
    ("text", "language", "name", "form"),
    [
        ("The Garnet Hotel said a guest was hurt. The hotel denied that the doors were locked.", "en", "Garnet Hotel",
         "The hotel"),
        ("Tolbury Zoo said the tiger had escaped. The zoo said nobody was hurt.", "en", "Tolbury Zoo", "The zoo"),
        ("The Norvane Jazz Festival said it was sold out. “We are sorry,” the festival said.", "en",
         "Norvane Jazz Festival", "the festival"),
        ("L'hôtel Belmar a démenti. « Les portes étaient ouvertes », assure l'hôtel.", "fr", "Belmar", "l'hôtel"),
        ("Le zoo de Valmer a annoncé la mort du tigre. Le zoo a indiqué qu'il était vieux.", "fr", "zoo de Valmer",
         "Le zoo"),
    ],
)  # fmt: skip
def test_a_noun_takes_a_house_up_again(text: str, language: str, name: str, form: str) -> None:
    """*The hotel* is the hotel named before, and an institution."""
    actor = actors(text, language)[name]
    assert (actor.kind, form in actor.aliases) == ("organization", True)


@rows(
    ("text", "language", "name"),
    [
        ("The bakery said it would appeal.", "en", "bakery"),
        ("La prison a indiqué que le détenu était mort.", "fr", "prison"),
        ("The Friends of Marsh Library said the plan was wrong.", "en", "Friends of Marsh Library"),
    ],
)
def test_a_house_that_speaks_is_an_institution(text: str, language: str, name: str) -> None:
    """Without a name too, and so is whatever capitals and *of* name."""
    assert actors(text, language)[name].kind == "organization"


@rows(
    ("text", "language", "name"),
    [
        ("Ada Tal stayed at the hotel. The hotel has forty rooms.", "en", "hotel"),
        ("Ada Tal a dormi à l'hôtel. L'hôtel compte quarante chambres.", "fr", "hôtel"),
        ("Ada Tal spoke at Garnet Hotel in June.", "en", "Garnet Hotel"),
    ],
)
def test_a_house_where_something_happens_is_nobody(text: str, language: str, name: str) -> None:
    """A house that is only there neither acts nor speaks."""
    assert name not in actors(text, language)


def test_whoever_holds_a_title_is_a_person() -> None:
    """*The Countess of Arlen* is one, though capitals and *of* name her, and no group for her last letter."""
    assert actors("The Countess of Arlen said she would sell.", "en")["Countess of Arlen"].kind == "person"


def test_a_noun_without_the_name_is_another_house() -> None:
    """*The school* is not the hotel."""
    found = actors("The Garnet Hotel said a guest was hurt. The bakery denied it was burnt.", "en")
    assert {"Garnet Hotel", "bakery"} <= set(found)
