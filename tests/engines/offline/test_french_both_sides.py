"""French stands of one verb on two sides, with an object pronoun, in a relative clause or a participle that opens."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str, str]]:
    return [(at.actor, at.stance, at.issue) for at in summarize(f"{text}\n", language="fr").positions]


@rows(
    ("text", "expected"),
    [
        ("Ada Tal a voté pour la taxe et contre le budget.", [("supports", "la taxe"), ("opposes", "le budget")]),
        ("Ada Tal a voté contre la taxe, mais pour le budget.", [("opposes", "la taxe"), ("supports", "le budget")]),
        ("Ada Tal est pour la paix et contre la guerre.", [("supports", "la paix"), ("opposes", "la guerre")]),
        (
            "Le club s'est prononcé en faveur du pont et contre le tunnel.",
            [("supports", "pont"), ("opposes", "le tunnel")],
        ),
        (
            "Ada Tal a voté contre la taxe, contre le budget et pour le prêt.",
            [("opposes", "la taxe"), ("opposes", "le budget"), ("supports", "le prêt")],
        ),
    ],
)
def test_a_verb_with_two_sides_tells_two_stands(text: str, expected: list[tuple[str, str]]) -> None:
    """*Pour la taxe et contre le budget*: the second side is no part of the first issue."""
    assert [(side, issue) for _, side, issue in told(text)] == expected


@rows(
    "text",
    [
        "Ada Tal a voté pour la taxe et pour la première fois a souri.",
        "Ada Tal veut une grève pour jeudi, pour tous les dockers.",
        "Ada Tal a voté contre la taxe et pour cause.",
        "Ada Tal a voté contre la taxe, Lise Orme pour la première fois avec elle.",
    ],
)
def test_a_time_or_an_aim_is_no_second_side(text: str) -> None:
    """*Pour la première fois* takes no side."""
    assert len(told(text)) == 1


@rows(
    ("text", "expected"),
    [
        ("La vente du parc est décidée. Ada Tal la rejette.", ("Ada Tal", "opposes", "La vente du parc")),
        ("Le conseil défend la réforme. Ada Tal, elle, la refuse.", ("Ada Tal", "opposes", "la réforme")),
        ("La loi que soutient Ada Tal sera votée lundi.", ("Ada Tal", "supports", "La loi")),
        ("La loi, que Ada Tal conteste, sera votée lundi.", ("Ada Tal", "opposes", "La loi")),
        ("Le conseil défend une loi que conteste Ada Tal.", ("conseil", "supports", "une loi")),
        ("La CGT réclame la vente du port, que le préfet refuse.", ("préfet", "opposes", "la vente du port")),
        ("La CGT fustige la fin du bac de nuit, que Val défend.", ("Val", "supports", "la fin du bac de nuit")),
        ("Refusant la taxe, le maire Ada Tal a quitté la salle.", ("Ada Tal", "opposes", "la taxe")),
        ("Ada Tal a dénoncé une décision qu'elle juge injuste.", ("Ada Tal", "opposes", "une décision")),
        ("Ada Tal exige de la mairie qu'elle retire le plan.", ("Ada Tal", "supports", "elle retire le plan")),
        ("Ada Tal exige de la mairie une réponse.", ("Ada Tal", "supports", "une réponse")),
        ("Le projet a été dénoncé par la CGT et par le préfet.", ("préfet", "opposes", "Le projet")),
        ("Ada Tal milite contre le tunnel depuis dix ans.", ("Ada Tal", "opposes", "le tunnel")),
        ("Ada Tal n'est pas favorable à ce que l'école ferme.", ("Ada Tal", "opposes", "l'école ferme")),
        ("Ada Tal refuse ce que le préfet demande.", ("Ada Tal", "opposes", "ce que le préfet demande")),
        ("Ada Tal a défendu, face aux élus, la taxe.", ("Ada Tal", "supports", "la taxe")),
        ("Critiqué par la CGT, le projet sera voté lundi.", ("CGT", "opposes", "le projet")),
        ("Contesté par les élus, le projet est abandonné.", ("élus", "opposes", "le projet")),
        ("Le conseil a voté la taxe avec le soutien du maire.", ("maire", "supports", "la taxe")),
        ("Le conseil a voté la taxe avec le soutien du maire.", ("conseil", "supports", "la taxe")),
        ("Le conseil a voté la taxe malgré la colère des élus.", ("conseil", "supports", "la taxe")),
        ("Ada Tal a voté pour le texte, Lise Orme contre.", ("Lise Orme", "opposes", "le texte")),
        ("Le maire, farouchement opposé à la taxe, est parti.", ("maire", "opposes", "la taxe")),
        ("Les élus opposés au budget ont quitté la salle.", ("élus", "opposes", "budget")),
        ("Le conseil a voté la taxe contre l'avis du maire.", ("conseil", "supports", "la taxe")),
    ],
)
def test_whose_stand_on_what(text: str, expected: tuple[str, str, str]) -> None:
    """A pronoun, *que* and a participle find what they are about; an issue ends before what is only told of it."""
    assert expected in told(text)


@rows(
    "text",
    [
        "Soutenu par la vallée, le maire est venu.",
        "Soutenue par son parti, elle a gagné.",
        "Rejetée par la mer, la proue est là.",
    ],
)
def test_nobody_behind_a_comma_is_an_agent(text: str) -> None:
    """*Soutenu par la vallée, le maire*: the mayor backs nobody."""
    assert told(text) == []


@rows(
    ("text", "issue"),
    [
        ("Ada Tal défend l'idée que le port doit fermer.", "l'idée que le port doit fermer"),
        ("Le journal écrit que le maire la soutient.", ""),
        ("Ada Tal a promis aux habitants que la ligne serait rouverte.", "la ligne serait rouverte"),
    ],
)
def test_a_clause_that_says_what_it_is_stays(text: str, issue: str) -> None:
    """*L'idée que* is no relative clause, nor is what somebody writes an object."""
    assert [what for *_, what in told(text)] == ([issue] if issue else [])


def test_a_stand_that_finds_its_object_elsewhere_is_told_with_it() -> None:
    """*Ada Tal rejette* alone would say nothing."""
    (found,) = summarize("La vente du parc est décidée. Ada Tal la rejette.\n", language="fr").positions
    assert found.statement == "Ada Tal rejette la vente du parc."


@rows(
    ("text", "expected"),
    [
        ("Le maire et le préfet, qui rejette la taxe, se sont vus.", [("préfet", "opposes", "la taxe")]),
        (
            "Le maire, qui défend la taxe, et le préfet, qui la rejette, se sont vus.",
            [("maire", "supports", "la taxe"), ("préfet", "opposes", "la taxe")],
        ),
        (
            "Le maire et le préfet, qui rejettent la taxe, se sont vus.",
            [("maire", "opposes", "la taxe"), ("préfet", "opposes", "la taxe")],
        ),
    ],
)
def test_a_relative_verb_of_one_is_that_of_the_last(text: str, expected: list[tuple[str, str, str]]) -> None:
    """*Le maire et le préfet, qui rejette*: a present in -e tells of one, as *a* and *dira* do."""
    assert told(text) == expected
