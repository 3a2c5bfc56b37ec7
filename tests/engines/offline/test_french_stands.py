"""French stands: what governs what, whom a participle or an adjective tells of, and words that look like stands."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str, str]]:
    found = summarize(text, language="fr").positions
    return [(position.actor, position.stance, position.evidence[0].text) for position in found]


@rows(
    ("text", "actor", "words"),
    [
        ("Le maire a décidé de voter contre le budget.", "maire", "a décidé de voter contre le budget"),
        ("Le maire envisage de boycotter la réunion.", "maire", "envisage de boycotter la réunion"),
        ("Les élus se sont mis d'accord pour rejeter le projet.", "élus", "d'accord pour rejeter le projet"),
        ("Le maire demande aux élus de rejeter le projet.", "maire", "demande aux élus de rejeter"),
        ("Le syndicat appelle ses membres à boycotter la réunion.", "syndicat", "appelle ses membres à boycotter"),
    ],
)
def test_to_want_opposition_is_to_oppose(text: str, actor: str, words: str) -> None:
    """The side is that of the verb that is governed, the evidence holds both."""
    assert any((who, side) == (actor, "opposes") and words in evidence for who, side, evidence in told(text))


@rows(
    ("text", "expected"),
    [
        ("Le maire veut interdire la vente des pétards.", ["supports"]),
        ("Le maire a décidé de fermer la piscine.", ["supports"]),
        ("Le maire n'a pas décidé de voter contre le budget.", []),
    ],
)
def test_wanting_a_ban_or_nothing_is_no_opposition(text: str, expected: list[str]) -> None:
    """Who wants to forbid is for the ban; who has not decided to vote against has taken no side."""
    assert [side for _, side, _ in told(text)] == expected


@rows(
    ("text", "expected"),
    [
        ("Les élus opposés à la réforme ont défilé.", ("élus", "opposes", "Les élus opposés à la réforme")),
        ("Le syndicat, opposé à la réforme, a défilé.", ("syndicat", "opposes", "opposé à la réforme")),
        ("Le projet soutenu par le maire sera voté jeudi.", ("maire", "supports", "Le projet soutenu par le maire")),
        (
            "Le projet, porté depuis 2021 par la mairie, a plu.",
            ("mairie", "supports", "porté depuis 2021 par la mairie"),
        ),
        ("Le texte, rejeté mardi par le Sénat, revient.", ("Sénat", "opposes", "rejeté mardi par le Sénat")),
        (
            "Claire Vannier se dit « prête » à suspendre les travaux.",
            ("Claire Vannier", "supports", "Claire Vannier se dit « prête » à suspendre les travaux"),
        ),
        (
            "La vente du parc est décidée. Claire Vannier s'y oppose.",
            ("Claire Vannier", "opposes", "Claire Vannier s'y oppose"),
        ),
        ("Claire Vannier se refuse à signer.", ("Claire Vannier", "opposes", "Claire Vannier se refuse à signer")),
        (
            "Les salariés ont voté la grève, selon la Ligue. Ils réclament un médiateur.",
            ("salariés", "supports", "Ils réclament un médiateur"),
        ),
    ],
)
def test_whose_stand_it_is_and_how_far_it_reaches(text: str, expected: tuple[str, str, str]) -> None:
    """An adjective describes whoever stands before it, an agent does what the participle tells, *y* is an object."""
    assert expected in told(text)


@rows(
    "text",
    [
        "Les tueurs se sont réclamés du mouvement.",
        "Claire Vannier, suggère-t-il, lui ment à cause d'un héritage.",
        "La brigade, prête à combattre, est arrivée.",
        "Claire Vannier a longtemps hésité avant de signer.",
        "Le ministère a prévu que le déficit baisserait.",
        "La robe portée par la ministre a plu.",
        "Les salariés bloquent l'usine.",
    ],
)
def test_what_only_looks_like_a_stand_in_french(text: str) -> None:
    """Other senses with *se*, tags, readiness to fight, forecasts, and objects that the verb has in other senses."""
    assert told(text) == []


@rows(
    ("text", "evidence"),
    [
        ("Claire Vannier a autorisé les travaux en réponse à la crue.", "Claire Vannier a autorisé les travaux"),
        ("Claire Vannier a relu et rejeté la vente lors de la séance.", "rejeté la vente"),
        ("Claire Vannier réclame un pont avant de partir en vacances.", "Claire Vannier réclame un pont"),
        ("Claire Vannier réclame un pont avant la crue.", "Claire Vannier réclame un pont avant la crue"),
        (
            "Claire Vannier appelle « à la reprise des visites dans la tour, pour en finir avec la grève ».",
            "Claire Vannier appelle « à la reprise des visites dans la tour",
        ),
        (
            "Claire Vannier refuse de signer un accord qui fermerait la piscine.",
            "Claire Vannier refuse de signer un accord qui fermerait la piscine",
        ),
        ("Claire Vannier dénonce un accord qui fermerait la piscine.", "Claire Vannier dénonce un accord"),
    ],
)
def test_evidence_leaves_out_why_and_when(text: str, evidence: str) -> None:
    """What tells why, when or what for is left out; which of many is refused is not."""
    assert evidence in [words for _, _, words in told(text)]


@rows(
    ("text", "stance"),
    [
        ("« Cette loi est inutile », a dit Claire Vannier.", "opposes"),
        ("« Il est triste que la gare ferme », a dit Claire Vannier.", "opposes"),
        ("Claire Vannier juge la mesure « inutile ».", "opposes"),
        ("« C'est embarrassant, en tant qu'élue du port, que ce projet reste », a dit Claire Vannier.", "opposes"),
        ("Les marins sont seuls. « Nous devons les aider », a dit Claire Vannier.", "supports"),
    ],
)
def test_a_judgement_of_a_thing_is_a_stand(text: str, stance: str) -> None:
    """What is judged to be useless or sad is opposed; *en tant que* is no condition."""
    assert [side for _, side, _ in told(text)] == [stance]


@rows(
    "text",
    [
        "« Ces produits illégaux viennent du port », a dit Claire Vannier.",
        "« Nous avons agi en légitime défense », a dit Claire Vannier.",
        "« Nous avons trouvé une erreur dans le compte », a dit Claire Vannier.",
        "« Cette femme est de celles qui ont voulu la gare », a dit Claire Vannier.",
        "Claire Vannier ne se prononce pas sur l'origine du feu.",
    ],
)
def test_a_word_of_judgement_that_judges_nothing(text: str) -> None:
    """Adjectives that only describe, things found, debts, and silence about what happened are no stands."""
    assert told(text) == []


@rows(
    ("text", "expected"),
    [
        ("Claire Vannier a présidé le conseil et rejeté la vente.", [("Claire Vannier", "opposes", "rejeté la vente")]),
        ("Claire Vannier a lu un texte examiné et rejeté en mars.", []),
        ("Le texte, examiné et rejeté mardi, revient.", []),
    ],
)
def test_a_participle_behind_and_shares_the_auxiliary(text: str, expected: list[tuple[str, str, str]]) -> None:
    """*a présidé … et rejeté* is one subject's; two participles that describe a noun are nobody's."""
    assert told(text) == expected


@rows(
    ("text", "expected"),
    [
        ("Le gouvernement entend réformer les retraites.", ("gouvernement", "supports")),
        ("Le syndicat compte saisir la justice.", ("syndicat", "supports")),
        ("Les salariés sont en grève.", ("salariés", "supports")),
        ("La mairie a fait appel de la décision.", ("mairie", "opposes")),
        ("Claire Vannier fait campagne contre le traité.", ("Claire Vannier", "opposes")),
        ("Claire Vannier se dit ouverte à une négociation.", ("Claire Vannier", "supports")),
        ("Claire Vannier ne veut plus de la centrale.", ("Claire Vannier", "opposes")),
        ("La vente du parc est décidée. Claire Vannier n'y est pas favorable.", ("Claire Vannier", "opposes")),
        ("Claire Vannier n'y est pas opposée, à condition que le parc soit gardé.", ("Claire Vannier", "conditional")),
        ("Claire Vannier votera non au référendum.", ("Claire Vannier", "opposes")),
        ("Claire Vannier s'est refusée à se prononcer sur le fond.", ("Claire Vannier", "neutral")),
        ("Claire Vannier n'a donné aucune consigne.", ("Claire Vannier", "neutral")),
        ("Les élus ont renouvelé leur confiance à la maire.", ("élus", "supports")),
        ("Le parti appelle au boycott du scrutin.", ("parti", "opposes")),
        ("La mairie a annoncé, dans un bref communiqué, fermer la piscine à titre provisoire.", ("mairie", "supports")),
    ],
)
def test_french_phrases_of_taking_a_stand(text: str, expected: tuple[str, str]) -> None:
    """What politicians, courts and strikers do is told in set phrases."""
    assert expected in [(who, side) for who, side, _ in told(text)]


@rows(
    "text",
    [
        "Le gouvernement entend les critiques.",
        "Le syndicat compte 300 membres.",
        "La mairie fait appel à des bénévoles.",
        "L'exposition est ouverte au public.",
        "Les soldats combattent les rebelles.",
        "Claire Vannier compte gagner la finale.",
    ],
)
def test_phrases_that_only_look_like_these(text: str) -> None:
    """Hearing, counting, calling for help, opening hours, war and sport."""
    assert told(text) == []


@rows(
    ("text", "expected"),
    [
        (
            "Le club a saisi le tribunal et demande le retrait du texte.",
            [
                ("club", "supports", "Le club a saisi le tribunal"),
                ("club", "supports", "demande le retrait du texte"),
            ],
        ),
        ("Le maire se pourvoira en cassation.", [("maire", "supports", "Le maire se pourvoira en cassation")]),
        ("Le maire a reçu la CGT et refuse l'accord.", [("maire", "opposes", "refuse l'accord")]),
    ],
)
def test_verbs_joined_to_a_recourse(text: str, expected: list[tuple[str, str, str]]) -> None:
    """*et* ends the recourse, and the verb behind it has the same subject."""
    assert told(text) == expected


@rows(
    ("text", "actor"),
    [
        ("Le maire a visité la CGT et le préfet a refusé l'accord.", "préfet"),
        ("Le maire et la CGT refusent l'accord.", "CGT"),
        ("La CGT, qui a reçu le maire et le préfet, refuse l'accord.", "CGT"),
    ],
)
def test_a_subject_behind_et_is_its_own(text: str, actor: str) -> None:
    """*et* may join nouns, or bring in another subject."""
    assert told(text)[-1][0] == actor
