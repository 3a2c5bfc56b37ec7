"""Who speaks in French behind a verb: the noun phrase there, not a name that only belongs to it."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def speakers(text: str) -> list[tuple[str, ...]]:
    """Who speaks in each quote of *text*."""
    return [quote.speakers for quote in summarizer.summarize(text, language="fr").quotes]


@rows(
    ("who", "name"),
    [
        ("le prix Nobel de la Paix", "prix Nobel de la Paix"),
        ("la locataire de la place Vernon", "locataire de la place Vernon"),
        ("la locataire de la place Vernon, Odile Marn", "Odile Marn"),
        ("le directeur du stade Vernon", "directeur du stade Vernon"),
        ("le préfet du quai Vernon, Paul Roy", "Paul Roy"),
    ],
)
def test_a_name_that_a_noun_before_it_bears_does_not_speak(who: str, name: str) -> None:
    assert speakers(f"« La digue tiendra », a ajouté {who}.") == [(name,)]


@rows(
    ("who", "name"),
    [
        ("le procureur de la République Paul Roy", "Paul Roy"),
        ("la maire Odile Marn", "Odile Marn"),
        ("le patron de Vorax", "patron de Vorax"),
    ],
)
def test_a_name_behind_a_function_is_its_holders(who: str, name: str) -> None:
    assert speakers(f"« La digue tiendra », a ajouté {who}.") == [(name,)]


@rows(
    "function",
    [
        "président du groupe d'assurances Vorax",
        "patronne de la société de transports Vorax",
        "directeur de la chaîne d'hôtels VAX",
        "porte-parole du réseau de crèches Vorax",
        "cheffe de la compagnie Vorax",
    ],
)
def test_what_somebody_heads_does_not_speak(function: str) -> None:
    assert speakers(f"Henri Castel, {function}, a estimé que la digue tient.") == [("Henri Castel",)]


@rows("noun", ["coalition"])
def test_a_body_of_bodies_is_not_the_institution_named_last(noun: str) -> None:
    text = f"La {noun} a confirmé la frappe. Les Nations unies la déplorent. La {noun} a annoncé une enquête."
    assert speakers(text) == [(noun,), (noun,)]


@rows(
    ("tag", "name"),
    [
        ("a-t-on appris auprès de la police", "police"),
        ("a-t-on appris jeudi auprès du parquet", "parquet"),
        ("a-t-on appris mardi matin auprès des pompiers", "pompiers"),
        ("a-t-on appris auprès des pompiers et un facteur a été blessé à Val", "pompiers"),
        ("a dit le maire et le préfet est parti", "maire"),
    ],
)
def test_from_whom_one_has_it_speaks_and_nobody_behind_with_a_verb(tag: str, name: str) -> None:
    quotes = summarizer.summarize(f"Le port est fermé, {tag}.", language="fr").quotes
    assert [(quote.speakers, [run.text for run in quote.text]) for quote in quotes] == [
        ((name,), ["Le port est fermé"])
    ]


@rows(
    ("text", "expected"),
    [
        ("Il a appelé les élus à s'engager « pleinement dans la tâche commune ».", [()]),
        ("Paul Roy a appelé les élus à s'engager « pleinement dans la tâche commune ».", [("Paul Roy",)]),
        ("Une source dit qu'« un don » pour ce fonds sera « dans la gamme du possible ».", [("source",)]),
        ("Le port ferme, ont dit le maire et le préfet.", [("maire", "préfet")]),
        ("Le maire s'engage à fermer le port.", [("maire",)]),
    ],
)
def test_whom_a_verb_calls_on_does_not_speak(text: str, expected: list[tuple[str, ...]]) -> None:
    assert speakers(text) == expected


@rows(
    ("text", "expected"),
    [
        (
            "Selon Luc Tal, Ada Marn ment. « Ada Marn ne dit jamais la vérité sur ce port. »",
            [("Luc Tal",), ("Luc Tal",)],
        ),
        ("Odile Marn a nié. « Il n'y a pas de preuve contre Odile Marn dans ce port. »", [()]),
        ("Odile Marn a dit oui au port. Cette dernière, à Val, a dit que le quai tient.", [("Odile Marn",)]),
        ("Ada Marn dit que tout va. « Je ne quitterai jamais ce port avant la nuit. »", [("Ada Marn",), ("Ada Marn",)]),
    ],
)
def test_nobody_speaks_in_marks_that_name_them(text: str, expected: list[tuple[str, ...]]) -> None:
    assert speakers(text) == expected


@rows(
    "text",
    [
        "Paul Roy a été mis en examen pour « faux acte » et « recel de bateaux en bande ».",
        "Le maire est poursuivi pour « détournement de fonds publics et faux ».",
        "Cette femme avait été placée en garde à vue pour « vol de bateau en bande ».",
        "Le maire a été félicité pour « son courage et sa grande ténacité ».",
        "Paul Roy a été jugé pour « vol », « faux » ou « recel de bateaux en bande ».",
    ],
)
def test_what_somebody_is_charged_with_is_nobodys_word(text: str) -> None:
    assert speakers(text) == []


_MET = "Odile Marn et Luc Dorque se sont vus lundi."


@rows(
    ("text", "expected"),
    [
        ("Certains ont affirmé que la mairie avait menti.", [()]),
        ("Beaucoup ont déclaré que les écoles fermeraient.", [()]),
        ("Tous ont dit que le préfet partirait.", [()]),
        ("Odile Marn est venue. Plusieurs ont déclaré que les prix montaient.", [()]),
        ("Odile Marn est venue. D'autres ont affirmé que la CGT avait menti.", [()]),
        ("Tous les maires ont déclaré que les écoles fermeraient.", [("maires",)]),
        ("Odile Marn a quitté la ville après avoir annoncé que le quai fermait.", [("Odile Marn",)]),
        ("Odile Marn est venue et, devant le port, a affirmé que le quai fermait.", [("Odile Marn",)]),
    ],
)
def test_nobody_speaks_whom_only_the_words_name(text: str, expected: list[tuple[str, ...]]) -> None:
    """*Certains ont dit que la mairie ment*: somebody says so, but neither the mayor's office nor who acted before."""
    assert speakers(text) == expected


@rows(
    ("text", "expected"),
    [
        (f"{_MET} Tous deux ont déclaré que les écoles fermeraient.", [("Odile Marn", "Luc Dorque")]),
        (f"{_MET} Les deux ont affirmé que le quai tient.", [("Odile Marn", "Luc Dorque")]),
        ("Odile Marn a vu le port. Tous deux ont déclaré que les écoles fermeraient.", [()]),
    ],
)
def test_tous_deux_takes_up_two_who_act_together(text: str, expected: list[tuple[str, ...]]) -> None:
    assert speakers(text) == expected


@rows(
    ("who", "name"),
    [
        ("Odile Marn, 42 ans, mère de deux enfants,", "Odile Marn"),
        ("Odile Marn, 42 ans, boulangère à Val,", "Odile Marn"),
        ("Luc Dorque, 27 ans, père de famille,", "Luc Dorque"),
        ("La mère de deux enfants", "mère de deux enfants"),
    ],
)
def test_an_age_does_not_part_somebody_from_what_they_are(who: str, name: str) -> None:
    assert speakers(f"{who} affirme que le quai tient.") == [(name,)]
