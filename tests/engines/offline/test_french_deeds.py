"""French deeds: who appoints, signs, forbids, strikes or resigns takes a stand, but not with any object."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str, str]]:
    found = summarize(text, language="fr").positions
    return [(position.actor, position.stance, position.evidence[0].text) for position in found]


@rows(
    ("text", "expected"),
    [
        ("Le roi a limogé son chef d'état-major.", ("roi", "supports", "Le roi a limogé son chef d'état-major")),
        ("Paul Vermand, le ministre, démissionne.", ("Paul Vermand", "supports", "démissionne")),
        (
            "L'Oroland a déployé deux mille soldats à la frontière.",
            ("Oroland", "supports", "L'Oroland a déployé deux mille soldats à la frontière"),
        ),
        (
            "L'Union européenne a levé les sanctions contre la Norlande.",
            ("Union européenne", "supports", "L'Union européenne a levé les sanctions contre la Norlande"),
        ),
        ("La chasse a été interdite par le préfet.", ("préfet", "supports", "a été interdite par le préfet")),
        (
            "La société Fermex va supprimer deux cents emplois.",
            ("Fermex", "supports", "La société Fermex va supprimer deux cents emplois"),
        ),
    ],
)
def test_deeds_of_decision_take_a_stand(text: str, expected: tuple[str, str, str]) -> None:
    """What somebody in office does, by a verb of deciding and a thing to be decided."""
    assert expected in told(text)


@rows(
    "text",
    [
        "Le maire a levé les yeux au ciel.",
        "Le couple a adopté un enfant norlandais.",
        "La victime n'a pas pu désigner son agresseur.",
        "Le maire a créé la surprise.",
        "Les deux pays ont levé l'embargo.",
        "Le ministre a quitté la salle à midi.",
    ],
)
def test_other_objects_make_other_senses(text: str) -> None:
    """The same verbs tell no decision with an object that nobody decides on."""
    assert told(text) == []


@rows(
    ("text", "expected"),
    [
        ("Jean Calder va faire appel.", ("Jean Calder", "supports", "Jean Calder va faire appel")),
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


@rows(
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


@rows(
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


@rows(
    ("text", "expected"),
    [
        ("La chasse a été interdite par le préfet.", "La chasse a été interdite par le préfet."),
        (
            "La charte, votée par le conseil régional, est là.",
            "Le conseil régional : la charte, votée par le conseil régional.",
        ),
        ("La France et l'Espagne ont signé l'accord.", "La France et l'Espagne ont signé l'accord."),
        ("Le maire a ratifié le traité.", "Le maire a ratifié le traité."),
        ("Le maire juge que la mer est dangereuse.", "Le maire : la mer est dangereuse."),
    ],
)
def test_a_stand_is_told_in_a_sentence_that_reads(text: str, expected: str) -> None:
    """What was done and by whom, all who did it, the article of a name that has one, a colon before a clause."""
    assert expected in [position.statement for position in summarize(text, language="fr").positions]


@rows(
    ("text", "expected"),
    [
        ("Le traité, rejeté par la France et l'Espagne, est là.", ["France", "Espagne"]),
        ("Le traité, rejeté par la France en mars, est là.", ["France"]),
    ],
)
def test_two_agents_share_what_was_done(text: str, expected: list[str]) -> None:
    """*And* joins a second agent to the first one."""
    assert [actor for actor, _, _ in told(text)] == expected


@rows(
    ("text", "words"),
    [
        (
            "Le port a annoncé la fermeture de deux quais dans le cadre d'un plan d'économies.",
            "Le port a annoncé la fermeture de deux quais",
        ),
        ("Le port a voté la charte c'est-à-dire que la chasse est close.", "Le port a voté la charte"),
        ("La ville a interdit la baignade à la suite d'une pollution.", "La ville a interdit la baignade"),
        (
            "Le maire demande aux pêcheurs de rentrer estimant que la mer est forte.",
            "Le maire demande aux pêcheurs de rentrer",
        ),
        (
            "Le maire a promis « de prendre des mesures […] avec la ville voisine ».",
            "Le maire a promis « de prendre des mesures […] avec la ville voisine »",
        ),
        ("Les deux ports ont signé.", "Les deux ports ont signé"),
    ],
)
def test_the_evidence_ends_with_the_core(text: str, words: str) -> None:
    """Reasons, frames and glosses are left out; what marks leave out ends nothing; a bare verb has its subject."""
    assert told(text)[0][2] == words


@rows(
    ("text", "words"),
    [
        ("Le port a annoncé la fermeture dans le nord du quai.", "la fermeture dans le nord du quai"),
        ("Le port refuse un quai menaçant la digue.", "un quai menaçant la digue"),
    ],
)
def test_what_describes_the_object_stays(text: str, words: str) -> None:
    """A place and a participle that tell which thing it is belong to the evidence."""
    assert told(text)[0][2].endswith(words)
