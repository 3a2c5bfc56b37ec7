"""Who acts without speaking: one of several subjects, the agent of a passive, capitals that no list knows."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def kept(text: str) -> list[str]:
    """The names of a French article's actors."""
    return [actor.name for actor in summarize(text, language="fr").actors]


@rows(
    ("text", "name"),
    [
        ("La mine est fermée. La Suède et la Norvège ont signé le texte lundi.", "Suède"),
        ("La mine est fermée. La Suède, la Finlande et la Norvège ont signé le texte.", "Finlande"),
        ("Ce prix est celui de l'Institut Telor qui a vendu ses quais.", "Institut Telor"),
        ("Le quai a été vendu par l'Institut Telor à un groupe du nord.", "Institut Telor"),
        ("Les quais ont été bloqués par les pêcheurs lundi matin.", "pêcheurs"),
    ],
)
def test_who_shares_a_verb_or_does_what_a_passive_tells_acts(text: str, name: str) -> None:
    """All of several subjects act, so does the agent of a passive and whom *qui* and a verb take up."""
    assert name in kept(text)


@rows(
    ("text", "name"),
    [
        ("La route va de Valmer à la Suède et la Norvège.", "Suède"),
        ("Le bateau est passé par la Suède lundi matin.", "Suède"),
        ("Le buste dans l'Institut Telor, que la ville a donné, reste ici.", "Institut Telor"),
    ],
)
def test_who_only_stands_beside_a_verb_does_not_act(text: str, name: str) -> None:
    """Neither what a preposition governs, nor where somebody passes by, nor the object of a relative clause acts."""
    assert name not in kept(text)


@rows(
    "text",
    [
        "Telor rachète deux quais du port.",
        "Lundi matin, Telor a fermé ses bureaux.",
        "La mairie a dit non et Telor bloque le port.",
        "Le port dit que Telor refuse de payer.",
        "Dans le nord, TelorMar ouvre un quai.",
    ],
)
def test_capitals_that_nothing_explains_are_kept_where_they_act(text: str) -> None:
    """A company that no list knows is an actor where its bare name is a subject."""
    assert any(name.startswith("Telor") for name in kept(text))


@rows(
    "text",
    [
        "Le boulevard Telor a été fermé lundi.",
        "Depuis lundi, la Telorie est sous la neige.",
        "Le bateau de Telor arrive lundi.",
    ],
)
def test_streets_and_regions_do_not_act(text: str) -> None:
    """A name behind a noun is the name of a thing, behind an article or a preposition mostly that of a place."""
    assert not any(name.startswith("Telor") for name in kept(text))


@rows(
    ("language", "text", "name"),
    [
        ("fr", "Awa Kessan est venue. Des dizaines de riverains bloquent la route.", "riverains"),
        ("fr", "Awa Kessan est venue. Une poignée d'ouvriers occupe le hangar.", "ouvriers"),
        ("fr", "Awa Kessan est venue. Plusieurs milliers d'étudiants défilent depuis midi.", "étudiants"),
        ("en", "Ada Kessan came. Dozens of residents blocked the road on Monday.", "residents"),
        ("en", "Ada Kessan came. A crowd of protesters occupied the hall.", "protesters"),
    ],
)
def test_whoever_is_counted_acts(language: str, text: str, name: str) -> None:
    """A number of people acts where the verb behind it is its own."""
    assert name in {actor.name for actor in summarize(text, language=language).actors}


@rows(
    ("language", "text", "name"),
    [
        ("fr", "Awa Kessan est venue. La maison de riverains borde la route.", "riverains"),
        ("fr", "Awa Kessan est venue. La voix d'ouvriers couvre le bruit.", "ouvriers"),
        ("en", "Ada Kessan came. The houses of residents lined the road.", "residents"),
    ],
)
def test_whose_thing_does_something_does_not_act(language: str, text: str, name: str) -> None:
    """Behind any other noun *de* and *of* make whoever follows them a possessor."""
    assert name not in {actor.name for actor in summarize(text, language=language).actors}
