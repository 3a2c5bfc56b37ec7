"""Whose stand it is: spokespeople, one's own country, answers of interviews, and subjects that fit their verb."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str) -> list[tuple[str, str]]:
    return [(position.actor, position.stance) for position in summarize(text, language="fr").positions]


@rows(
    ("text", "expected"),
    [
        ("Paul Durand a ajouté que son pays refusait le traité.", [("Paul Durand", "opposes")]),
        ("« Notre parti refuse la réforme », a déclaré Paul Durand.", [("Paul Durand", "opposes")]),
        ("Le syndicat refuse la réforme, a précisé son délégué, Paul Durand.", [("Paul Durand", "opposes")]),
        ("La CGT refuse la réforme, a dit Paul Durand, le porte-parole de la CGT.", [("Paul Durand", "opposes")]),
        ("La CGT refuse la réforme, a déclaré Paul Durand.", [("CGT", "opposes")]),
        ("Selon son porte-parole Paul Durand, la CGT refuse la réforme.", [("CGT", "opposes")]),
        ("L'Italie refuse le traité, a dit Paul Durand, l'ambassadeur de l'Italie.", [("Paul Durand", "opposes")]),
        ("Paul Durand, président de l'Italie, rappelle que l'Italie refuse le traité.", [("Italie", "opposes")]),
    ],
)
def test_who_speaks_for_a_body_voices_its_stand(text: str, expected: list[tuple[str, str]]) -> None:
    """A spokesperson's words are the spokesperson's stand; those of anybody else, and of a mere source, are not."""
    assert stands(text) == expected


@rows(
    ("text", "expected"),
    [
        ("Anna Reed, a spokeswoman for the Harbour Board, said the Harbour Board opposes the toll.", "Anna Reed"),
        ("Paul Reed said that his country rejects the treaty.", "Paul Reed"),
        ("President Paul Reed said that France rejects the treaty.", "France"),
        ("The Harbour Board opposes the toll, according to its spokesman Paul Reed.", "Harbour Board"),
    ],
)
def test_english_envoys_voice_stands_too(text: str, expected: str) -> None:
    """A president only reports what the country does."""
    assert [(position.actor, position.stance) for position in summarize(text, language="en").positions] == [
        (expected, "opposes")
    ]


@rows(
    ("language", "text", "expected"),
    [
        ("en", "Norway's foreign minister Ann Roe said Norway rejects the treaty.", "Ann Roe"),
        ("en", "Transport Minister Ann Roe said the government opposes the toll.", "Ann Roe"),
        ("fr", "La ministre des Transports, Ada Tal, a déclaré que le gouvernement refuse le péage.", "Ada Tal"),
        ("fr", "Le ministre norvégien des Ports, Luc Tal, a dit que la Norvège refuse le traité.", "Luc Tal"),
        ("de", "Regierungssprecher Otto Kolb sagte, die Regierung lehne den Plan ab.", "Otto Kolb"),
        ("en", "Norway's foreign minister Ann Roe said Sweden rejects the treaty.", "Sweden"),
        ("en", "Norway's foreign minister Ann Roe said Norway has rejected the treaty.", "Norway"),
        ("fr", "Selon le ministre norvégien des Ports, Luc Tal, la Norvège refuse le traité.", "Norvège"),
        ("de", "Die Gewerkschaft lehne den Plan ab, sagte Otto Kolb.", "Gewerkschaft"),
    ],
)
def test_a_minister_voices_what_the_own_government_wants(language: str, text: str, expected: str) -> None:
    """Not what another country wants, nor a deed that the country has done, nor as a mere source."""
    assert [(position.actor, position.stance) for position in summarize(text, language=language).positions] == [
        (expected, "opposes")
    ]


@rows(
    ("answer", "expected"),
    [
        ("Je ne signerai pas un contrat sans garantie.", [("Claire Vannier", "opposes")]),
        ("La loi est passée. C'est une bonne chose.", [("Claire Vannier", "supports")]),
        ("Il pleut depuis lundi. Je signerai si le port paie les travaux.", [("Claire Vannier", "conditional")]),
        ("Il pleut depuis lundi. La digue tient encore.", []),
    ],
)
def test_answers_without_marks_hold_stands_too(answer: str, expected: list[tuple[str, str]]) -> None:
    """Every sentence of an interview's answer is its speaker's, not only the first."""
    text = (
        "Claire Vannier, maire de Tarn, répond à nos questions.\n\n"
        f"Que ferez-vous ?\n\nClaire Vannier : {answer}\n\nEt ensuite ?\n\n— Personne ne le sait."
    )

    assert stands(text) == expected


@rows(
    ("text", "expected"),
    [
        ("Le syndicat possède des plans des rebelles et fera tout pour les lire.", [("syndicat", "supports")]),
        ("À l'arrivée de Paul Durand, les trois juges ont décidé de fermer la salle.", []),
    ],
)
def test_a_subject_has_the_number_of_its_verb(text: str, expected: list[tuple[str, str]]) -> None:
    """A plural is no subject of a singular verb, and one person none of a plural verb."""
    found = stands(text)
    assert ("rebelles", "supports") not in found
    assert ("Paul Durand", "supports") not in found
    assert [stand for stand in found if stand in expected] == expected


@rows(
    ("text", "language", "statement"),
    [
        (
            "The union said the mayor had promised to pay and must keep her word.",
            "en",
            "The union: must keep her word.",
        ),
        ("The union said the mayor must keep her word.", "en", "The union: the mayor must keep her word."),
        ("The union refuses the toll.", "en", "The union refuses the toll."),
    ],
)
def test_what_others_must_do_is_not_told_of_whoever_says_so(text: str, language: str, statement: str) -> None:
    """A duty without its subject stands behind a colon: the union need not keep its word."""
    assert statement in [position.statement for position in summarize(text, language=language).positions]


@rows(
    ("language", "text", "expected"),
    [
        ("en", 'Rain fell. "We at the Dock Union oppose the plan," Ada Roe said.', "Ada Roe"),
        ("en", 'Rain fell. "We in the north of the valley reject the plan," Ada Roe said.', "Ada Roe"),
        ("en", 'Rain fell. "We at the Dock Union have rejected the plan," Ada Roe said.', "Ada Roe"),
        ("de", "Es regnete. „Wir in der Hafengewerkschaft lehnen den Plan ab“, sagte Ada Roe.", "Ada Roe"),
        ("fr", "Il a plu. « Nous, à la CGT, refusons le plan », a dit Luc Tal.", "Luc Tal"),
        ("en", 'Rain fell. "We told the union. The council rejected the plan," Ada Roe said.', "council"),
        ("fr", "Il a plu. « Chez nous, la mairie refuse le plan », a dit Luc Tal.", "mairie"),
        ("fr", "Il a plu. « La CGT refuse le plan », a dit Luc Tal.", "CGT"),
    ],
)
def test_where_we_are_does_not_act(language: str, text: str, expected: str) -> None:
    """What stands between *we* and the verb tells where the speakers belong; a clause of its own has its subject."""
    assert [(position.actor, position.stance) for position in summarize(text, language=language).positions] == [
        (expected, "opposes")
    ]
