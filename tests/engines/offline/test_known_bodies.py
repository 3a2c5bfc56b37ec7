"""Associations, movements and branches of unions that go by a name of several words."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def actors(text: str, language: str) -> list[str]:
    """The names of the actors of *text*."""
    return [actor.name for actor in summarizer.summarize(text, language=language).actors]


@rows(
    ("text", "language", "name"),
    [
        ("Die Organisation Ärzte ohne Grenzen warnte vor einer Seuche.", "de", "Ärzte ohne Grenzen"),
        ("Die Hamas erklärte, sie werde kämpfen.", "de", "Hamas"),
        ("Doctors Without Borders said the clinic was hit.", "en", "Doctors Without Borders"),
        ("Reporters sans frontières dénonce cette loi.", "fr", "Reporters sans frontières"),
        ("La CGT ports et docks a appelé à la grève.", "fr", "CGT ports et docks"),
        ("L'UNSA police a dénoncé ces propos.", "fr", "UNSA police"),
        ("Greenpeace pidió una moratoria.", "es", "Greenpeace"),
    ],
)
def test_a_body_goes_by_its_whole_name(text: str, language: str, name: str) -> None:
    """What the word lists know by name is no group, and a union's trades are part of it."""
    assert name in actors(text, language)


@rows(
    ("text", "name"),
    [
        ("La CGT refuse de signer.", "CGT"),
        ("La CGT et la police ont signé.", "CGT"),
        ("La CGT, santé fragile, a renoncé.", "CGT"),
    ],
)
def test_what_is_no_trade_is_no_part_of_a_union(text: str, name: str) -> None:
    """A verb, a conjunction and a comma end its letters."""
    assert name in actors(text, "fr")


@rows(
    ("text", "name"),
    [
        ("La Croix-Rouge a ouvert un abri au port.", "Croix-Rouge"),
        ("Pôle emploi a fermé son agence du port.", "Pôle emploi"),
        ("La garde côtière a saisi deux barques.", "garde côtière"),
        ("Le fisc réclame deux millions au port.", "fisc"),
    ],
)
def test_a_public_body_acts_under_its_name(text: str, name: str) -> None:
    """Bodies whose names are common nouns, or start like one."""
    assert name in actors(text, "fr")


@rows(
    ("text", "name"),
    [
        ("La droite a dit non à ce port.", "droite"),
        ("La classe politique a dénoncé ce port.", "classe politique"),
        ("« C'est trop », estime la famille du marin.", "famille du marin"),
    ],
)
def test_several_people_without_a_plural_are_a_group(text: str, name: str) -> None:
    """*La droite* is no person of that name."""
    found = {actor.name: actor.kind for actor in summarizer.summarize(text, language="fr").actors}
    assert found[name] == "group"


@rows("text", ["Ada Tal a tourné sur la droite du quai.", "Ada Tal garde la côte du Val."])
def test_a_side_and_a_verb_are_nobody(text: str) -> None:
    """*La droite* that does not speak is a side, and *garde* a verb."""
    assert actors(text, "fr") == ["Ada Tal"]


@rows(
    ("language", "text", "name", "alias"),
    [
        ("fr", "Daech a revendiqué l'attaque. L'État islamique a menacé la ville.", "État islamique", "Daech"),
        ("fr", "Le PS votera contre. Le Parti socialiste refuse de céder.", "Parti socialiste", "PS"),
        ("fr", "La Réserve fédérale a refusé. La Fed attend un geste.", "Réserve fédérale", "Fed"),
        ("fr", "L'ONU a refusé. Les Nations unies enverront une mission.", "Nations unies", "ONU"),
        ("en", "The GOP refused to vote. The Republican Party wants more.", "Republican Party", "GOP"),
        (
            "en",
            "The Department of Justice sued. The Justice Department wants more.",
            "Department of Justice",
            "Justice Department",
        ),
        ("en", "A new Kessan State Department refused. The State Department wants more.", "State Department", ""),
    ],
)
def test_a_body_of_several_names_is_one(language: str, text: str, name: str, alias: str) -> None:
    """Two names of one known body are one actor, under words rather than letters."""
    found = {actor.name: actor.aliases for actor in summarizer.summarize(text, language=language).actors}
    assert alias in ("", *found[name])
    assert alias not in found


@rows(
    ("language", "text", "names"),
    [
        ("fr", "Le PS votera contre. Le Parti radical refuse de céder.", {"PS", "Parti radical"}),
        ("en", "The GOP refused to vote. The Republican Union wants more.", {"GOP", "Republican Union"}),
    ],
)
def test_bodies_of_like_names_are_two(language: str, text: str, names: set[str]) -> None:
    """Another party of a like name is another."""
    assert names <= {actor.name for actor in summarizer.summarize(text, language=language).actors}
