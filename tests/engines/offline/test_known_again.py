"""Whom other forms of a name take up, and whom a noun cannot mean."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def actors(language: str, text: str) -> dict[str, tuple[str, ...]]:
    """The aliases of an article's actors by name."""
    return {actor.name: tuple(actor.aliases) for actor in summarize(text, language=language).actors}


@rows(
    ("language", "text", "name", "alias"),
    [
        (
            "fr",
            "Le port ferme, dit Zoruan Kessadi, son directeur. M. Zoruan part lundi.",
            "Zoruan Kessadi",
            "M. Zoruan",
        ),
        ("fr", "M. Zoruan refuse. Il est tard, dit Zoruan Kessadi.", "Zoruan Kessadi", "M. Zoruan"),
        ("en", "Zoruan Kessadi left. Mr Zoruan said no.", "Zoruan Kessadi", "Mr Zoruan"),
        ("fr", "Victor Kessan-Roh refuse. VKR partira lundi, dit Awa Lind.", "Victor Kessan-Roh", "VKR"),
        ("fr", "Awa Lou d'Arlen refuse. Les amis d'ALDA s'en vont.", "Awa Lou d'Arlen", "ALDA"),
        ("en", "Ann Lou Kessan left. ALK said no.", "Ann Lou Kessan", "ALK"),
    ],
)
def test_a_person_is_known_again(language: str, text: str, name: str, alias: str) -> None:
    """By a surname that stands first, behind a form of address, and by the letters of the name."""
    found = actors(language, text)
    assert alias in found[name]
    assert not set(found).intersection({"Zoruan", "VKR", "ALDA", "ALK"})


@rows(
    ("language", "text", "name"),
    [
        ("fr", "Victor Kessan refuse. M. Victor part lundi, dit Awa Lind.", "Victor"),
        ("fr", "Victor Kessan refuse. La VKB part lundi.", "VKB"),
        ("en", "Ann Kessan left. AK Steel said no.", "AK Steel"),
    ],
)
def test_another_stays_another(language: str, text: str, name: str) -> None:
    """A given name may be a surname too; two letters, and others, are no person's."""
    assert name in actors(language, text)


@rows(
    ("text", "person"),
    [
        ("Victor Kessan est venu. Il défend les droits de l'homme, dit-il, et part lundi.", "Victor Kessan"),
        ("Victor Kessan est venu. La Ligue des droits de l’Homme a dit non.", "Victor Kessan"),
        ("Victor Kessan est venu. L'histoire de l'homme est longue, a dit Awa Lind.", "Victor Kessan"),
    ],
)
def test_everybody_is_nobody(text: str, person: str) -> None:
    """*L'homme* in what belongs to all is not the man named before."""
    assert not any("homme" in alias.lower() for alias in actors("fr", text)[person])


def test_the_man_named_before_is_taken_up() -> None:
    """*L'homme* by itself is he."""
    assert "L'homme" in actors("fr", "Victor Kessan est venu. L'homme a refusé de parler.")["Victor Kessan"]


@rows(
    ("language", "text", "name", "alias"),
    [
        ("fr", "Il part, a-t-il dit à l'AFP. Le club a démenti.", "AFP", "Le club"),
        ("en", "The dam is old, CNN said. The party refused to pay.", "CNN", "The party"),
        ("fr", "Selon Reuters, le port ferme. L'entreprise a démenti.", "Reuters", "L'entreprise"),
        ("en", "The Pell Foundation left. The Group of 20 said no.", "Pell Foundation", "The Group"),
    ],
)
def test_a_noun_takes_up_no_body_of_another_sort(language: str, text: str, name: str, alias: str) -> None:
    """An outlet is no party, club or firm, and *the Group of* somebody is another group."""
    assert alias not in actors(language, text).get(name, ())


@rows(
    ("language", "text", "name", "alias"),
    [
        ("fr", "Selon Reuters, le port ferme. L'agence cite un pilote.", "Reuters", "L'agence"),
        ("en", "The dam is old, CNN said. The network named no source.", "CNN", "The network"),
        ("en", "The Pell Group left. The group said no.", "Pell Group", "The group"),
    ],
)
def test_a_noun_takes_up_a_body_of_its_sort(language: str, text: str, name: str, alias: str) -> None:
    """An agency, a network and a bare group do."""
    assert alias in actors(language, text)[name]


@rows(
    ("text", "name", "alias"),
    [
        ("Le coureur malien Victor Kessan a gagné. « Je pars », a dit le Malien.", "Victor Kessan", "le Malien"),
        ("Victor Kessan a gagné. Selon l'Américain, la côte était dure.", "Victor Kessan", "l'Américain"),
        ("La nageuse italienne Awa Kessan a perdu. L'Italienne a refusé de parler.", "Awa Kessan", "L'Italienne"),
        ("Le maire italien Victor Kessan et Awa Roh sont venus. L'Italien a refusé.", "Victor Kessan", "L'Italien"),
        ("Awa Roh a battu la joueuse suédoise Ada Kessan. La Suédoise a dit non.", "Ada Kessan", "La Suédoise"),
    ],
)
def test_a_nation_takes_up_the_one_of_it(text: str, name: str, alias: str) -> None:
    """*Le Malien* is whoever was called a Malian, else the only one named whose nation the text has not told."""
    assert alias in actors("fr", text)[name]


@rows(
    ("text", "alias"),
    [
        ("Victor Kessan a perdu devant Luc Roh. L'Italien a critiqué la course.", "L'Italien"),
        ("Victor Kessan a perdu devant l'Italien.", "l'Italien"),
        ("Jeanne Kessan a perdu. L'Italien a critiqué la course.", "L'Italien"),
    ],
)
def test_a_nation_of_none_of_those_named_takes_up_nobody(text: str, alias: str) -> None:
    """Of two it may be either, in one sentence it is another, and a woman is no *Italien*."""
    found = actors("fr", text)
    assert not any(alias in found.get(name, ()) for name in ("Jeanne Kessan", "Luc Roh", "Victor Kessan"))


@rows(
    ("text", "name"),
    [
        ("Il part à la Chancellerie pour des retards, dit Awa Lind. La Chancellerie refuse.", "Chancellerie"),
        ("La Ligue contre des vents mauvais se bat. La Ligue refuse.", "Ligue"),
        ("Le Comité pour la défense des dunes refuse.", "Comité pour la défense des dunes"),
    ],
)
def test_some_words_are_no_purpose_of_a_body(text: str, name: str) -> None:
    """*Pour des propos* goes with the verb, *pour la défense des dunes* with the name."""
    assert name in actors("fr", text)
