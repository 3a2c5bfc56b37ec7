"""Where a stand ends, whose it is in a clause of manner, and verbs that only look like a stand."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def found(text: str, language: str) -> list[tuple[str, str, str]]:
    positions = summarize(text, language=language).positions
    return [(position.actor, position.stance, position.evidence[0].text) for position in positions]


def stands(text: str, language: str) -> list[tuple[str, str]]:
    return [(actor, stance) for actor, stance, _ in found(text, language)]


@rows(
    ("text", "language", "expected"),
    [
        (
            "Alors que Lise Orme annonce la fermeture du quai, Paul Verdier a réagi en dénonçant un affront.",
            "fr",
            [("Lise Orme", "supports"), ("Paul Verdier", "opposes")],
        ),
        ("Paul Verdier a répondu à Lise Orme en critiquant la vente du quai.", "fr", [("Paul Verdier", "opposes")]),
        ("Lise Orme a surpris Paul Verdier en refusant la vente du quai.", "fr", [("Lise Orme", "opposes")]),
        ("Adam Orme angered Mary Vane by rejecting the sale of the quay.", "en", [("Adam Orme", "opposes")]),
        ("Mary Vane said the ship had fuelled the war by supporting Adam Orme.", "en", []),
    ],
)
def test_manner_is_its_verbs_subjects(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    """What is done *en* doing something, or *by* doing it, is done by the subject of the verb before."""
    assert stands(text, language) == expected


@rows(
    ("text", "evidence"),
    [
        ("Le maire a refusé de plier et Orme l'avait aussitôt remplacé.", "Le maire a refusé de plier"),
        ("Le maire refuse la vente et Orme l'a dit.", "Le maire refuse la vente"),
        (
            "Le syndicat a appelé à ce que les élus qui ont vendu le quai soient entendus.",
            "Le syndicat a appelé à ce que les élus qui ont vendu le quai soient entendus",
        ),
        ("Le syndicat demande que le préfet soit muté, qui a tort.", "Le syndicat demande que le préfet soit muté"),
        ("Le maire refuse l'accord et l'aide.", "Le maire refuse l'accord et l'aide"),
        (
            "Le maire souhaite que la ville et le port coopèrent.",
            "Le maire souhaite que la ville et le port coopèrent",
        ),
        (
            "« Il est inacceptable que ceux qui aident soient tués », a dit Orme.",
            "Il est inacceptable que ceux qui aident soient tués",
        ),
        ("« Il faut que les élus et la presse sachent », a dit Orme.", "Il faut que les élus et la presse sachent"),
        ("« Il faut que l'élu soit puni et la ville revivra », a dit Orme.", "Il faut que l'élu soit puni"),
        ("Le maire est favorable à ce quai et a voté pour.", "Le maire est favorable à ce quai"),
    ],
)
def test_french_clauses_end_with_their_verb(text: str, evidence: str) -> None:
    """A clause ends before the verb of another subject, and not before a relative of its own."""
    assert [told for _, _, told in found(text, "fr")] == [evidence]


@rows(
    ("text", "expected"),
    [
        (
            "Le quai est soutenu par la Grèce, la Suède et Malte.",
            [("Grèce", "supports"), ("Suède", "supports"), ("Malte", "supports")],
        ),
        ("La vente a été refusée par la Grèce et la Suède.", [("Grèce", "opposes"), ("Suède", "opposes")]),
        ("La vente a été refusée par la Grèce, a dit la Suède.", [("Grèce", "opposes")]),
        ("La vente a été refusée par la Grèce, une alliée de la Suède.", [("Grèce", "opposes")]),
    ],
)
def test_all_who_are_named_behind_par(text: str, expected: list[tuple[str, str]]) -> None:
    """A row of names behind *par* acts together; an apposition or a tag is no part of it."""
    assert stands(text, "fr") == expected


@rows(
    ("text", "language", "expected"),
    [
        ("Paul Verdier dirige le port. Il est favorable à la vente.", "fr", [("Paul Verdier", "supports")]),
        ("Paul Verdier dirige le port. Il était hostile à la vente.", "fr", [("Paul Verdier", "opposes")]),
        ("Paul Verdier dirige le port. Il est opposé à la vente.", "fr", [("Paul Verdier", "opposes")]),
        ("The Quay Union met on Monday. It was opposed to the new toll.", "en", [("Quay Union", "opposes")]),
        ("The Quay Union met on Monday. It is in favour of the new toll.", "en", [("Quay Union", "supports")]),
        ("Paul Verdier dirige le port. Il est hors de question de vendre.", "fr", []),
        ("The Quay Union met on Monday. It is premature to reopen the quay.", "en", []),
    ],
)
def test_il_may_be_somebody(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    """Behind *il* or *it* an adjective of taking sides tells of somebody, one of judging things of nobody."""
    assert stands(text, language) == expected


@rows(
    ("text", "expected"),
    [
        ("Les pêcheurs ont depuis accepté la trêve.", [("pêcheurs", "supports")]),
        ("La ville de Lorme a par la suite demandé la fermeture du quai.", [("ville de Lorme", "supports")]),
        ("La ville de Lorme a dans la foulée refusé la vente.", [("ville de Lorme", "opposes")]),
        ("Le patronat préfère une réduction des cotisations.", [("patronat", "supports")]),
        ("Les pêcheurs se disent contre la vente.", [("pêcheurs", "opposes")]),
        ("Le maire n'avait aucune intention de vendre le quai.", [("maire", "opposes")]),
        ("Le port a répété son intention de ne pas signer le texte.", [("port", "opposes")]),
        ("Le patronat préfère le calme.", []),
        ("Le maire décidera lundi s'il vend le quai.", []),
        ("Le conseil a décidé de vendre le quai.", [("conseil", "supports")]),
    ],
)
def test_french_words_of_stands(text: str, expected: list[tuple[str, str]]) -> None:
    """Adverbs stand between a verb and its auxiliary; what is not decided yet is no stand."""
    assert stands(text, "fr") == expected


@rows(
    ("text", "language", "expected"),
    [
        ("Selon le maire, il faudra six mois pour que le quai rouvre.", "fr", []),
        ("« Il faut plusieurs jours pour le réparer », a dit le maire.", "fr", []),
        ("« Il faut fermer le quai », a dit le maire.", "fr", [("maire", "supports")]),
        ("« Il faut six bateaux », a dit le maire.", "fr", [("maire", "supports")]),
        ("“We never felt the need to pay the toll,” Mary Vane said.", "en", []),
        ("“We need to pay the toll,” Mary Vane said.", "en", [("Mary Vane", "supports")]),
        ("Les soldats se battent pour le quai.", "fr", []),
        ("Les pêcheurs se battent pour le quai.", "fr", [("pêcheurs", "supports")]),
        ("Paul Verdier, dit-elle, était pour moi un père.", "fr", []),
        ("The Quay Union has been encouraging fishermen to leave the quay.", "en", [("Quay Union", "supports")]),
    ],
)
def test_what_only_looks_like_a_stand(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    """A time that something takes, a need that nobody felt, and a war are no stands."""
    assert stands(text, language) == expected
