"""What a noun in commas tells of a name: small invented articles, true cases and traps."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.schema.summary import Actor


def actors(language: str, text: str) -> dict[str, Actor]:
    """An article's actors by name."""
    return {actor.name: actor for actor in summarize(text, language=language).actors}


@pytest.mark.parametrize(
    ("language", "text", "name", "alias"),
    [
        ("en", "Fair Mooring, a consumer group, said no. Fair Mooring is old.", "Fair Mooring", "a consumer group"),
        ("en", "The charity, Harbour Aid, said it was sorry.", "Harbour Aid", "The charity"),
        ("en", "Telvor Marine, the gas company, said no.", "Telvor Marine", "the gas company"),
        ("fr", "Mains Libres, une association de pêcheurs, a refusé.", "Mains Libres", "une association de pêcheurs"),
        ("es", "La empresa, Naviera Talmar, rechazó la acusación.", "Naviera Talmar", "La empresa"),
        ("fr", "L'agence de presse, Telvaq, annonce la fin du conflit.", "Telvaq", "L'agence de presse"),
    ],
)
def test_a_noun_in_commas_makes_a_name_an_institution(language: str, text: str, name: str, alias: str) -> None:
    """Two capitals that could as well be a person's are an institution, and the noun is one of its forms."""
    actor = actors(language, text)[name]
    assert (actor.kind, alias in actor.aliases) == ("organization", True)


@pytest.mark.parametrize(
    ("language", "text", "name", "alias"),
    [
        ("en", "Mole Crane, the council, the church and the port said no.", "Mole Crane", "the council"),
        ("en", "Ada Kessan, a group of sailors, and Paul Dorque said no.", "Ada Kessan", "a group of sailors"),
        ("en", "On Monday the council, Ada Kessan, and the port said no.", "Ada Kessan", "the council"),
        ("fr", "Awa Kessan, le syndicat et la mairie ont refusé.", "Awa Kessan", "le syndicat"),
    ],
)
def test_a_list_is_no_apposition(language: str, text: str, name: str, alias: str) -> None:
    """The next of several is somebody else, and a given name a person's."""
    actor = actors(language, text).get(name)
    assert actor is None or (actor.kind, alias in actor.aliases) == ("person", False)


@pytest.mark.parametrize(
    ("language", "text", "name", "alias"),
    [
        ("en", "Telvor Corporation sells boats. On Monday Telvor refused to pay.", "Telvor Corporation", "Telvor"),
        ("en", "On Monday Telvor refused to pay. Telvor Group has no money.", "Telvor Group", "Telvor"),
        ("de", "Die Firma Telvor GmbH verkauft Boote. Die Firma Telvor zahlt nicht.", "Telvor GmbH", "Telvor"),
        ("fr", "La société Groupe Telvor vend des navires. La société Telvor refuse.", "Groupe Telvor", "Telvor"),
    ],
)
def test_a_legal_form_may_be_left_out(language: str, text: str, name: str, alias: str) -> None:
    """One institution goes by its name with and without it."""
    assert alias in actors(language, text)[name].aliases


@pytest.mark.parametrize(
    ("text", "name", "other"),
    [
        ("Telvor Foundation met. Telvor Union refused to pay.", "Telvor Foundation", "Telvor Union"),
        (
            "The Telvor Corporation met. The Marlow Corporation refused to pay.",
            "Telvor Corporation",
            "Marlow Corporation",
        ),
    ],
)
def test_what_tells_institutions_apart_is_no_legal_form(text: str, name: str, other: str) -> None:
    """A foundation is not the union of the same name."""
    assert other not in actors("en", f"{text} {name} refused too.")[name].aliases
