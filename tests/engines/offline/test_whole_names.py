"""Names of institutions that go on: with a purpose, with a second field, with *et* between two nouns."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def names(text: str, language: str = "fr") -> set[str]:
    """The names of the actors of *text*."""
    return {actor.name for actor in summarize(text, language=language).actors}


@rows(
    ("text", "name"),
    [
        ("L'Institut de la houle et des marées prévoit une crue.", "Institut de la houle et des marées"),
        ("La Brigade de sauvetage et de secours a repêché le marin.", "Brigade de sauvetage et de secours"),
        ("Le Comité pour la défense des dunes a porté plainte.", "Comité pour la défense des dunes"),
        ("Le Centre pour la voile et le vent estime que le port est sûr.", "Centre pour la voile et le vent"),
        ("La Haute Agence pour la clarté des eaux a saisi le juge.", "Haute Agence pour la clarté des eaux"),
        ("Selon la Ligue des marins et des dockers du Val, le quai ferme.", "Ligue des marins et des dockers du Val"),
    ],
)
def test_an_institution_goes_on_with_what_it_is_for(text: str, name: str) -> None:
    """A purpose has complements of its own, and a second field may follow the first."""
    assert name in names(text)


@rows(
    ("text", "name"),
    [
        ("L'Institut de la houle et des pêcheurs ont signé un accord.", "Institut de la houle"),
        ("La Cour des comptes et le maire ont critiqué ce projet.", "Cour des comptes"),
        ("Le Conseil du Val et des voisins ont protesté.", "Conseil du Val"),
        ("L'Agence pour la houle et le syndicat des dockers négocient.", "Agence pour la houle"),
    ],
)
def test_whoever_acts_beside_it_is_no_part_of_it(text: str, name: str) -> None:
    """A verb in the plural, another article and a name before *et* tell of a second actor."""
    assert name in names(text)


@rows(
    ("text", "name"),
    [
        ("Selon le Journal du Lundi, le quai ferme.", "Journal du Lundi"),
        ("Le Journal du lundi affirme que le quai ferme.", "Journal du lundi"),
        ("La revue Mers et Climat publie une enquête.", "Mers et Climat"),
        ("La marque Montres et Bijoux de Valmer a démenti.", "Montres et Bijoux de Valmer"),
        ("L'association Terre et Justice a porté plainte.", "Terre et Justice"),
        ("La banque Dorque et Cie a refusé de commenter.", "Dorque et Cie"),
    ],
)
def test_two_nouns_a_day_or_a_partner_are_part_of_a_name(text: str, name: str) -> None:
    """*Et* joins two nouns behind what they name, and a firm's partners to it."""
    assert name in names(text)


@rows(
    ("text", "name"),
    [
        ("Le Conseil du lundi 3 mai a refusé le projet.", "Conseil"),
        ("La revue Mers et Climat et le maire ont signé.", "Mers et Climat"),
        ("La banque Dorque et Telor ont signé.", "Dorque"),
    ],
)
def test_a_date_and_two_subjects_are_no_part_of_a_name(text: str, name: str) -> None:
    """A figure behind the day makes it a date; a verb in the plural has two subjects."""
    assert name in names(text)


def test_english_partners_are_part_of_a_firm() -> None:
    """*And Sons* ends a firm's name; *and Moe* is another."""
    assert "Roe and Sons" in names("Roe and Sons said it would close the yard.", "en")
    assert "Roe and Moe" not in names("Roe and Moe said they would close the yard.", "en")


@rows(
    ("text", "name"),
    [
        ("The Arlen House of Mercy burned down last night. The Arlen House of Mercy had no alarm.",
         "Arlen House of Mercy"),
        ("The House of Mercy in Arlen said it would close.", "House of Mercy"),
        ("The National Conference of Harbour Mayors urged the town to act.", "National Conference of Harbour Mayors"),
        ("Greenpeace Canada criticised the dam.", "Greenpeace Canada"),
        ("The Islamic State of Iraq and the Levant claimed the blast.", "Islamic State of Iraq and the Levant"),
    ],
)  # fmt: skip
def test_an_english_name_goes_on_behind_of(text: str, name: str) -> None:
    """What a common noun with a capital is of, and the country of a branch, are part of a name."""
    assert name in names(text, "en")


@rows(
    ("text", "name"),
    [
        ("Ada Moe of Arlen said the dam was full.", "Ada Moe"),
        ("Greenpeace and Canada criticised the dam.", "Greenpeace"),
        ("The Telor of Arlen closed on Monday. Telor said so.", "Telor"),
    ],
)
def test_a_name_ends_before_where_somebody_is_from(text: str, name: str) -> None:
    """A person's name and a word of no dictionary are not of anything; *and* parts a country from a body."""
    assert name in names(text, "en")
