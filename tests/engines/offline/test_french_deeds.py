"""French deeds: who appoints, signs, forbids, strikes or resigns takes a stand, but not with any object."""

from __future__ import annotations

import pytest

from summarizer import summarize


def told(text: str) -> list[tuple[str, str, str]]:
    found = summarize(text, language="fr").positions
    return [(position.actor, position.stance, position.evidence[0].text) for position in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le roi a limogé son chef d'état-major.", ("roi", "opposes", "Le roi a limogé son chef d'état-major")),
        ("Paul Vermand, le ministre, démissionne.", ("Paul Vermand", "opposes", "démissionne")),
        (
            "L'Oroland a déployé deux mille soldats à la frontière.",
            ("Oroland", "supports", "L'Oroland a déployé deux mille soldats à la frontière"),
        ),
        (
            "L'Union européenne a levé les sanctions contre la Norlande.",
            ("Union européenne", "supports", "L'Union européenne a levé les sanctions contre la Norlande"),
        ),
        ("La chasse a été interdite par le préfet.", ("préfet", "opposes", "a été interdite par le préfet")),
        (
            "La société Fermex va supprimer deux cents emplois.",
            ("Fermex", "opposes", "La société Fermex va supprimer deux cents emplois"),
        ),
    ],
)
def test_deeds_of_decision_take_a_stand(text: str, expected: tuple[str, str, str]) -> None:
    """What somebody in office does, by a verb of deciding and a thing to be decided."""
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Le maire a levé les yeux au ciel.",
        "Le couple a adopté un enfant norlandais.",
        "La victime n'a pas pu désigner son agresseur.",
        "Le maire a créé la surprise.",
        "Le ministre a quitté la salle à midi.",
    ],
)
def test_other_objects_make_other_senses(text: str) -> None:
    """The same verbs tell no decision with an object that nobody decides on."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jean Calder va faire appel.", ("Jean Calder", "opposes", "Jean Calder va faire appel")),
        ("Les élus ont pris la défense du maire.", ("élus", "supports", "Les élus ont pris la défense du maire")),
        (
            "Le gouvernement norlandais a mis fin au gel des salaires.",
            ("gouvernement norlandais", "opposes", "Le gouvernement norlandais a mis fin au gel des salaires"),
        ),
        (
            "Le port a mis en place un contrôle des filets.",
            ("port", "supports", "Le port a mis en place un contrôle des filets"),
        ),
        ("Le maire a porté plainte contre Fermex.", ("maire", "opposes", "Le maire a porté plainte contre Fermex")),
    ],
)
def test_verbs_that_take_a_stand_with_their_noun(text: str, expected: tuple[str, str, str]) -> None:
    """A verb that says little by itself takes a stand with one of its nouns."""
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "La ville a fait appel à un expert.",
        "Le maire a pris la parole.",
        "Le pont met en danger les piétons.",
        "Le ministre annoncera lundi s'il se retire.",
    ],
)
def test_the_verb_alone_takes_none(text: str) -> None:
    """Another noun, or another preposition behind it, makes another phrase; a question tells nothing yet."""
    assert told(text) == []


def test_the_object_of_an_act_is_its_issue() -> None:
    """A noun without an article belongs to the verb, and so does the preposition behind it."""
    (position,) = summarize("Le port a mis en place un contrôle des filets.", language="fr").positions
    assert position.issue == "un contrôle des filets"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("L'Oroland cherche à empêcher la vente du port.", "L'Oroland cherche à empêcher la vente du port"),
        ("La Norlande continue d'interdire la chasse.", "La Norlande continue d'interdire la chasse"),
        ("Le maire tente encore de suspendre les travaux.", "Le maire tente encore de suspendre les travaux"),
    ],
)
def test_who_tries_takes_the_stand(text: str, words: str) -> None:
    """The evidence begins with the verb of trying, and its subject has the stand."""
    assert [evidence for _, _, evidence in told(text)] == [words]


def test_who_fails_to_do_it_takes_none() -> None:
    """What is not done is no deed."""
    assert told("Le conseil échoue à suspendre les travaux.") == []
