"""French stands in politics, courts and strikes: phrases, protests, judgements, nouns, and what joins or parts them."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str, str]]:
    found = summarize(text, language="fr").positions
    return [(position.actor, position.stance, position.evidence[0].text) for position in found]


@rows(
    ("text", "expected"),
    [
        ("La ville refuse de parler de la paix avec le port.", [("ville", "opposes")]),
        ("L'avocat a réclamé l'acquittement.", [("avocat", "supports")]),
        ("Le régulateur a ouvert une enquête.", [("régulateur", "supports")]),
        ("« Personne ici ne veut de ce projet », a dit Claire Vannier.", [("Claire Vannier", "opposes")]),
        ("Les élus ont voté pour, sous réserve.", [("élus", "conditional")]),
    ],
)
def test_talks_trials_and_votes(text: str, expected: list[tuple[str, str]]) -> None:
    """To refuse talks is a stand, to ask for an acquittal opposes the charge, and a reserve is a condition."""
    assert [(who, side) for who, side, _ in told(text)] == expected


@rows(
    "text",
    [
        "La ville refuse de parler à la presse.",
        "Les gendarmes ont ouvert une enquête.",
        "La mairie annonce que la piscine, rénovée l'an dernier, est ouverte.",
        "Le contrat prévoit de fermer la gare.",
        "« Personne ne veut céder le premier », a dit Claire Vannier.",
        "Claire Vannier s'est retirée du tournoi.",
        "Les experts sont d'accord sur ce constat.",
    ],
)
def test_silence_routine_and_facts(text: str) -> None:
    """Who is silent, does what it is there for or tells a fact takes no stand."""
    assert told(text) == []


@rows(
    ("text", "expected"),
    [
        ("Le parti est résolument opposé à la loi.", ("parti", "opposes")),
        ("Le parti est attaché à la loi.", ("parti", "supports")),
        ("La CGT appelle à une journée de mobilisation contre la loi.", ("CGT", "opposes")),
        ("Les riverains ont lancé une pétition contre l'usine.", ("riverains", "opposes")),
        ("Le tribunal administratif a suspendu l'arrêté du maire.", ("tribunal administratif", "supports")),
        ("Claire Vannier a présenté sa démission.", ("Claire Vannier", "supports")),
        ("Le ministère recommande de ne pas voyager au Mali.", ("ministère", "opposes")),
        ("Les étudiants occupent l'université pour demander une crèche.", ("étudiants", "supports")),
        ("Le refus du maire de signer l'accord a choqué.", ("maire", "opposes")),
        ("La volonté du maire de refuser l'accord est connue.", ("maire", "opposes")),
        ("Pour Claire Vannier, il faut suspendre les travaux.", ("Claire Vannier", "supports")),
        ("« Il est temps d'agir », a lancé Claire Vannier.", ("Claire Vannier", "supports")),
        ("Claire Vannier s'est prononcée en faveur d'une crèche.", ("Claire Vannier", "supports")),
        ("« C'est une très mauvaise décision », a réagi Claire Vannier.", ("Claire Vannier", "opposes")),
        ("« Ce texte va dans le bon sens », a jugé Claire Vannier.", ("Claire Vannier", "supports")),
    ],
)
def test_sides_of_adjectives_protests_nouns_and_views(text: str, expected: tuple[str, str]) -> None:
    """One stand each: a protest opposes what it is against, and to ask that a thing not be done opposes it."""
    assert [(who, side) for who, side, _ in told(text)] == [expected]


@rows(
    "text",
    [
        "Claire Vannier a présenté le film.",
        "Claire Vannier a lancé le ballon.",
        "Pour Claire Vannier, la pluie est finie.",
        "Pour signer, il faut une carte.",
    ],
)
def test_presenting_and_throwing_are_no_stands(text: str) -> None:
    """A verb with a few objects that make it a stand is none with others."""
    assert told(text) == []


@rows(
    ("text", "expected"),
    [
        (
            "Les syndicats ont jugé insuffisantes les propositions de la mairie.",
            ("syndicats", "opposes", "Les syndicats ont jugé insuffisantes les propositions de la mairie"),
        ),
        ("Le maire juge le projet trop coûteux.", ("maire", "opposes", "Le maire juge le projet trop coûteux")),
        (
            "Claire Vannier estime la réforme nécessaire.",
            ("Claire Vannier", "supports", "Claire Vannier estime la réforme nécessaire"),
        ),
        (
            "Claire Vannier a décrit le projet comme « une menace ».",
            ("Claire Vannier", "opposes", "Claire Vannier a décrit le projet comme « une menace »"),
        ),
        (
            "La décision, jugée scandaleuse par les élus, a été annulée.",
            ("élus", "opposes", "jugée scandaleuse par les élus"),
        ),
        (
            "Le rejet de la motion par les députés a surpris.",
            ("députés", "opposes", "Le rejet de la motion par les députés"),
        ),
        (
            "Le bac a circulé malgré l'appel lancé par le syndicat ainsi que des élus.",
            ("élus", "supports", "l'appel lancé par le syndicat ainsi que des élus"),
        ),
        (
            "Claire Vannier a redit son attachement à la laïcité.",
            ("Claire Vannier", "supports", "a redit son attachement à la laïcité"),
        ),
        (
            "Trente députés ont voté contre le texte, dix se sont abstenus.",
            ("Trente députés", "opposes", "Trente députés ont voté contre le texte"),
        ),
    ],
)
def test_judgements_and_nouns_with_an_agent(text: str, expected: tuple[str, str, str]) -> None:
    """What somebody judges a thing to be is a stand on it, and *par* names whose rejection it is."""
    assert expected in told(text)


@rows(
    "text",
    [
        "Le maire ne juge pas le projet inutile.",
        "Le maire juge que la pluie, dangereuse, va durer.",
        "Le passage par les champs est fermé par les élus.",
        "Dix se sont abstenus.",
    ],
)
def test_no_judgement_and_no_agent(text: str) -> None:
    """A judgement that is denied, one of something else, a way and a number by itself."""
    assert told(text) == []


@rows(
    ("text", "expected"),
    [
        ("La CGT a annoncé des actions devant la gare lundi.", ("CGT", "supports")),
        ("La CGT a annoncé une grève pour les salaires.", ("CGT", "supports")),
        ("La mairie a réclamé l'intervention des gendarmes contre le barrage.", ("mairie", "supports")),
        ("La mairie a demandé l'intervention de l'État.", ("mairie", "supports")),
        ("Les commerçants ont choisi de travailler malgré l'appel du syndicat.", ("commerçants", "opposes")),
        ("Les commerçants ont décidé de rester ouverts malgré la pluie.", ("commerçants", "supports")),
        ("Les adhérents de l'association Rive, qui veut une digue, ont voté contre le plan.", ("Rive", "opposes")),
    ],
)
def test_protests_and_what_is_done_against_them(text: str, expected: tuple[str, str]) -> None:
    """A protest and the police are wanted by whoever calls them; who opens in spite of a call is against it."""
    assert expected in [(who, side) for who, side, _ in told(text)]


@rows(
    ("text", "expected"),
    [
        (
            "Des salariés protestant contre le plan ont décidé de voter contre le budget.",
            [("salariés", "opposes", "Des salariés protestant contre le plan")],
        ),
        (
            "Le syndicat refuse le plan, qu'il conteste depuis mai.",
            [("syndicat", "opposes", "Le syndicat refuse le plan")],
        ),
        (
            "Le syndicat refuse le plan et réclame une prime.",
            [("syndicat", "opposes", "Le syndicat refuse le plan"), ("syndicat", "supports", "réclame une prime")],
        ),
        (
            "Les élus de la région et de la vallée soutiennent le plan.",
            [
                (
                    "élus de la région et de la vallée",
                    "supports",
                    "soutiennent le plan",
                )
            ],
        ),
        ("La région a mis lundi son veto au plan.", [("région", "opposes", "La région a mis lundi son veto au plan")]),
        ("Le maire est venu. À noter que les élus doivent signer le plan.", []),
    ],
)
def test_one_stand_is_told_once(text: str, expected: list[tuple[str, str, str]]) -> None:
    """A relative clause or the verb of the same subject goes on with a stand; what is to be noted is nobody's."""
    assert told(text) == expected


@rows(
    ("text", "expected"),
    [
        (
            "Le maire a pour sa part rejeté la digue.",
            ("maire", "opposes", "Le maire a pour sa part rejeté la digue"),
        ),
        (
            "La Turquie a de nouveau plaidé pour un corridor.",
            ("Turquie", "supports", "a de nouveau plaidé pour un corridor"),
        ),
        ("Une centaine d'habitants ont manifesté contre le projet.", ("habitants", "opposes", "ont manifesté contre")),
        (
            "« Nous ne pouvons pas soutenir une loi qui coûte tant », a dit Claire Vannier.",
            ("Claire Vannier", "opposes", "Nous ne pouvons pas soutenir une loi qui coûte tant"),
        ),
        (
            "« Nous utiliserons tous les moyens pour faire reculer le maire », a dit Claire Vannier.",
            ("Claire Vannier", "opposes", "Nous utiliserons tous les moyens pour faire reculer le maire"),
        ),
        (
            "L'opposition a annoncé le dépôt d'une motion de censure.",
            ("opposition", "supports", "a annoncé le dépôt d'une motion de censure"),
        ),
    ],
)
def test_what_parts_a_verb_from_its_auxiliary(text: str, expected: tuple[str, str, str]) -> None:
    """Adverbs of several words, numbers of people and verbs of ability keep verb and subject together."""
    actor, stance, words = expected
    found = [(who, side, evidence) for who, side, evidence in told(text) if actor in who and side == stance]
    assert any(words in evidence for _, _, evidence in found)


@rows(
    "text",
    [
        "Le conseil échoue à adopter la trêve.",
        "Le maire a oublié de signer le plan.",
        "La députée a évité de condamner le blocus.",
        "La députée s'est bien gardée de soutenir le plan.",
        "La députée a failli soutenir le plan.",
        "La députée se dispense de critiquer le plan.",
        "Pour sa part de gâteau, il attend.",
    ],
)
def test_what_fails_is_no_stand(text: str) -> None:
    """What is not done decides nothing."""
    assert told(text) == []


@rows(
    ("text", "expected"),
    [
        ("La FCPE ne s'oppose pas à la loi mais souhaite un débat.", [("FCPE", "supports", "souhaite un débat")]),
        (
            "La Ligue Horizon, premier syndicat du pays, refuse la loi.",
            [("Ligue Horizon", "opposes", "refuse la loi")],
        ),
        ("Me Paul Durand plaidera la relaxe.", [("Paul Durand", "supports", "Me Paul Durand plaidera la relaxe")]),
        ("Me Paul Durand défend l'entreprise Batilor.", []),
        ("Paul Durand conteste toute malversation.", []),
        ("Les proches se refusent à croire le suspect.", []),
    ],
)
def test_who_goes_on_who_is_described_and_who_defends(text: str, expected: list[tuple[str, str, str]]) -> None:
    """*mais* joins a verb to its subject, a description parts none from it; lawyers and the accused take no stands."""
    assert told(text) == expected


@rows(
    ("text", "expected"),
    [
        (
            "Des centaines d'enseignants ont manifesté lundi à l'appel de la CGT.",
            [("CGT", "supports", "Des centaines d'enseignants ont manifesté lundi à l'appel de la CGT")],
        ),
        (
            "Des salariés ont défilé pour leurs retraites à l'appel de la CFDT.",
            [
                ("salariés", "supports", "Des salariés ont défilé pour leurs retraites à l'appel de la CFDT"),
                ("CFDT", "supports", "Des salariés ont défilé pour leurs retraites à l'appel de la CFDT"),
            ],
        ),
        (
            "La CGT a appelé les salariés à cesser le travail.",
            [("CGT", "opposes", "La CGT a appelé les salariés à cesser le travail")],
        ),
        ("Un concert est prévu à l'appel de la mairie.", []),
    ],
)
def test_who_calls_a_protest_takes_its_stand(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Behind *à l'appel de* stands who calls a protest; what else is called takes no side."""
    assert told(text) == expected
