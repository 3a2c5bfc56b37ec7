"""Whose words they are: of a body's own person, of whom an outlet quotes, of whoever issued a document before."""

from __future__ import annotations

import summarizer
from tests.tables import rows


def speakers(text: str, language: str) -> list[tuple[str, ...]]:
    """The speakers of each quote in order."""
    return [quote.speakers for quote in summarizer.summarize(text, language=language).quotes]


def last(text: str, language: str) -> tuple[str, ...]:
    """Who says the last quote."""
    return speakers(text, language)[-1]


@rows(
    ("text", "speaker"),
    [
        ("Ruth Kell of the Valmer Union, a charity for sailors, said the pier was rotten.", "Ruth Kell"),
        ("Ruth Kell, 52, of Valmer, who sells fish on the quay, said the pier was rotten.", "Ruth Kell"),
        ("Ruth Kell of Valmer, who sells fish near the Mill, said the pier was rotten.", "Ruth Kell"),
        ('Ruth Kell of "Safe Seas", a charity for sailors, told the court that the pier was rotten.', "Ruth Kell"),
        ("Ruth Kell, a clerk of the Valmer Union, said the pier was rotten.", "Ruth Kell"),
        ("The Valmer Union, a charity, said the pier was rotten.", "Valmer Union"),
        ("The Mill Institute, a research centre in Valmer, said the pier was rotten.", "Mill Institute"),
        ("Ocean Watch, an advocacy group based in Valmer, said the pier was rotten.", "Ocean Watch"),
        ("The Valmer Council, a union, and the port met. A union said the pier was rotten.", "union"),
        ("Ruth Kell left. The Valmer Union, which mends boats, said the pier was rotten.", "Valmer Union"),
        ("Ruth Kell sued the Valmer Union, which said the pier was rotten.", "Valmer Union"),
    ],
)
def test_who_is_of_a_body_or_a_town_speaks_herself(text: str, speaker: str) -> None:
    assert last(text, "en") == (speaker,)


@rows(
    ("text", "speaker"),
    [
        ("Ruth Kell asked that the quay be shut and the boats moved, the Valmer Times reported.", "Ruth Kell"),
        ("Ruth Kell said the quay was old, the Valmer Times reported.", "Ruth Kell"),
        ("Ruth Kell warned that the quay would sink within weeks, the Valmer News reported.", "Ruth Kell"),
        ('Ruth Kell said the day closed a "long wait," the Valmer Times reported.', "Ruth Kell"),
        ("Ruth Kell promised that the ferry would sail again, the Valmer Times reported.", "Ruth Kell"),
        ("The quay would be shut within a week, the Valmer Times reported.", "Valmer Times"),
        ("Ruth Kell had left the town before dawn, the Valmer Times reported.", "Valmer Times"),
        ("Ruth Kell refused to leave the quay, Ian Brandt said.", "Ian Brandt"),
    ],
)
def test_an_outlet_only_hands_on_what_somebody_said(text: str, speaker: str) -> None:
    assert last(text, "en") == (speaker,)


_BETWEEN = "Ian Brandt, the mayor, was not there. "


@rows(
    ("text", "language", "speaker"),
    [
        (f"A Valmer Union report blames the mill. {_BETWEEN}The report said the wheel was worn.", "en", "Valmer Union"),
        (f"A report by the Valmer Union blames the mill. {_BETWEEN}The report said it was worn.", "en", "Valmer Union"),
        (f'A Valmer Union audit blames the mill. {_BETWEEN}"The wheel is worn," the audit said.', "en", "Valmer Union"),
        (
            "Un rapport de l'Agence du lac accuse le moulin. Paul Roy est parti. Le rapport affirme qu'elle a cédé.",
            "fr",
            "Agence du lac",
        ),
        (
            "Der Bericht der Seebehörde tadelt die Mühle. Jan Kolb ging. Im Bericht heißt es, das Rad sei alt.",
            "de",
            "Seebehörde",
        ),
        (f"{_BETWEEN}Ruth Kell wrote a report. The report said the wheel was worn.", "en", "Ruth Kell"),
    ],
)
def test_a_document_speaks_for_who_was_named_with_it(text: str, language: str, speaker: str) -> None:
    assert last(text, language) == (speaker,)


def test_a_document_that_nobody_is_named_with_speaks_for_nobody_new() -> None:
    assert last("Die Mühle steht still. Jan Kolb ging. Im Bericht heißt es, das Rad sei alt.", "de") == ()


@rows(
    ("text", "language", "speaker"),
    [
        ("Les caisses de Val censées garder les fonds ont nié tout lien avec lui.", "fr", ("caisses de Val",)),
        (
            "La gauche a réagi, la gauche pointant la dette, tandis que la droite dénonce une ruse.",
            "fr",
            ("droite",),
        ),
        (
            "Le club a salué, par la voix de ses porte-parole Anne Roy et Luc Marn, se disant « ravi du pas ».",
            "fr",
            ("Anne Roy", "Luc Marn"),
        ),
        ("Ruth Kell wept upon hearing her son was hurt and said the quay was rotten.", "en", ("Ruth Kell",)),
        ("Les marins, ainsi que la mairie, ont affirmé que la roue tenait.", "fr", ("marins", "mairie")),
        ("La gauche se tait et la droite dénonce une ruse dans ce texte.", "fr", ("droite",)),
        ("Ruth Kell was ill and said the quay was rotten.", "en", ("Ruth Kell",)),
        ("La mairie a affirmé que la roue tenait, ainsi que le mur.", "fr", ("mairie",)),
    ],
)
def test_what_a_participle_governs_is_no_subject(text: str, language: str, speaker: tuple[str, ...]) -> None:
    assert last(text, language) == speaker


@rows(
    ("before", "who"),
    [
        ("Une équipe a vu la juge Anne Roy et le préfet Luc Marn.", ("Anne Roy", "Luc Marn")),
        ("Une équipe a vu la juge, Anne Roy, et le préfet, Luc Marn.", ("Anne Roy", "Luc Marn")),
        ("Une équipe a été reçue par Anne Roy et Luc Marn.", ("Anne Roy", "Luc Marn")),
        ("Des élus ont vu la juge Anne Roy et le préfet Luc Marn.", ("élus",)),
        ("Les pêcheurs sont partis.", ("pêcheurs",)),
    ],
)
def test_a_plural_means_two_people_rather_than_one_body(before: str, who: tuple[str, ...]) -> None:
    assert last(f"{before} Ils ont promis que la roue serait changée.", "fr") == who


@rows(
    ("text", "speaker"),
    [
        ("Ruth Kell, a clerk in charge of the quay, left. The clerk said it was rotten.", "Ruth Kell"),
        (
            "They met Ruth Kell, the Norvan commissioner for ports, who left. The commissioner said it leaked.",
            "Ruth Kell",
        ),
        ("Ruth Kell, the mayor and two clerks left. The mayor said it was rotten.", "mayor"),
    ],
)
def test_a_function_goes_on_up_to_its_comma(text: str, speaker: str) -> None:
    assert last(text, "en") == (speaker,)
