"""What a noun in commas tells of a name: small invented articles, true cases and traps."""

from __future__ import annotations

from summarizer import summarize
from summarizer.schema.summary import Actor
from tests.tables import rows


def actors(language: str, text: str) -> dict[str, Actor]:
    """An article's actors by name."""
    return {actor.name: actor for actor in summarize(text, language=language).actors}


@rows(
    ("language", "text", "name", "alias"),
    [
        ("en", "Fair Mooring, a consumer group, said no. Fair Mooring is old.", "Fair Mooring", "a consumer group"),
        ("en", "The charity, Harbour Aid, said it was sorry.", "Harbour Aid", "The charity"),
        ("en", "Telvor Marine, the gas company, said no.", "Telvor Marine", "the gas company"),
        ("fr", "Mains Libres, une association de pêcheurs, a refusé.", "Mains Libres", "une association de pêcheurs"),
        ("en", "Telvor Compute, the company behind the plan, said no.", "Telvor Compute", "the company"),
        ("es", "La empresa, Naviera Talmar, rechazó la acusación.", "Naviera Talmar", "La empresa"),
        ("fr", "L'agence de presse, Telvaq, annonce la fin du conflit.", "Telvaq", "L'agence de presse"),
    ],
)
def test_a_noun_in_commas_makes_a_name_an_institution(language: str, text: str, name: str, alias: str) -> None:
    """Two capitals that could as well be a person's are an institution, and the noun is one of its forms."""
    actor = actors(language, text)[name]
    assert (actor.kind, alias in actor.aliases) == ("organization", True)


@rows(
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


@rows(
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


@rows(
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


@rows(
    ("language", "text", "name", "role"),
    [
        ("en", "Ada Kessan, 46, a farmer whose well ran dry, said no.", "Ada Kessan", "farmer"),
        ("en", "Ada Kessan, a Republican who leads the board, said no.", "Ada Kessan", "Republican"),
        (
            "fr",
            "Awa Kessan, secrétaire du Syndicat des ports (SP), a refusé.",
            "Awa Kessan",
            "secrétaire du Syndicat des ports",
        ),
    ],
)
def test_a_function_in_commas_is_the_persons(language: str, text: str, name: str, role: str) -> None:
    """Behind an age, before a relative clause or brackets, and a member of a party."""
    assert actors(language, text)[name].role == role


@rows(
    ("text", "name"),
    [
        ("Ada Kessan, a Republican bill in hand, said no.", "Republican"),
        ("Ada Kessan rejected a Republican plan.", "Republican"),
    ],
)
def test_a_party_beside_a_thing_is_no_member(text: str, name: str) -> None:
    """*A Republican plan* is nobody's function."""
    assert actors("en", text)["Ada Kessan"].role != name


@rows(
    ("text", "name", "alias", "one"),
    [
        ("The company Telvor Marine met. Later Telvor refused to pay.", "Telvor Marine", "Telvor", True),
        ("The Valmer Port Council met. Later Valmer refused to pay.", "Valmer Port Council", "Valmer", False),
    ],
)
def test_the_first_word_of_a_companys_name_stands_for_it(text: str, name: str, alias: str, one: bool) -> None:
    """Not that of a council, which may be its town."""
    assert (alias in actors("en", text)[name].aliases) is one
