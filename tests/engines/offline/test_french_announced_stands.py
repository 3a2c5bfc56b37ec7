"""French stands that are only announced, wished or due: whose they are, and on which side."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str, str]]:
    """The positions, in order: actor, stance and issue."""
    found = summarize(text, language="fr").positions
    return [(position.actor, position.stance, position.issue) for position in found]


@rows(
    ("text", "expected"),
    [
        ("Awa Kessan a annoncé son refus de vendre le moulin.", ("Awa Kessan", "opposes", "vendre le moulin")),
        ("Awa Kessan a annoncé son opposition à la taxe.", ("Awa Kessan", "opposes", "la taxe")),
        ("Awa Kessan confirme son intention de ne pas signer.", ("Awa Kessan", "opposes", "signer")),
        ("Le maire a annoncé sa volonté de quitter le port.", ("maire", "supports", "quitter le port")),
        ("Le maire a redit sa décision de ne plus payer la grue.", ("maire", "opposes", "payer la grue")),
        ("Le maire a annoncé son intention de faire appel.", ("maire", "supports", "faire appel")),
        ("Le maire a annoncé la vente du moulin.", ("maire", "supports", "la vente du moulin")),
        ("Le maire a refusé de porter plainte.", ("maire", "opposes", "porter plainte")),
    ],
)
def test_who_announces_a_refusal_refuses(text: str, expected: tuple[str, str, str]) -> None:
    """A verb that only tells of a stand leaves it the side of its noun."""
    assert told(text) == [expected]


@rows(
    ("text", "expected"),
    [
        ("« Il faut que le maire retire cette taxe », dit Awa Kessan.", ["Awa Kessan"]),
        ("Awa Kessan dit qu'il est temps que le maire retire cette taxe.", ["Awa Kessan"]),
        ("Awa Kessan dit que le maire retire cette taxe.", ["maire"]),
    ],
)
def test_what_somebody_is_to_do_is_no_stand_of_theirs(text: str, expected: list[str]) -> None:
    """*Il faut que X retire* tells what is asked of X."""
    assert [actor for actor, _, _ in told(text)] == expected


@rows(
    ("text", "expected"),
    [
        ("Awa Kessan s'est engagée auprès des élus de la vallée à ouvrir une halle.", [("Awa Kessan", "supports")]),
        ("Le maire a appelé lundi devant les dockers de la baie à voter la taxe.", [("maire", "supports")]),
        ("Le paradoxe veut que le maire soutienne ce pont.", []),
        ("La polémique a poussé la ville à renoncer à son pont.", []),
        ("Le maire souhaite la bienvenue aux dockers.", []),
        ("Le port prévoit une dégradation de ses comptes.", []),
        ("Les élus du port ont des avis très opposés au sein du conseil.", []),
        ("Le maire, annonçant même que le port est vide, part.", []),
        ("La ville demande l'abandon des quais et la vente d'une grue.", [("ville", "supports")]),
    ],
)
def test_who_stands_for_what_is_told_by_whole_phrases(text: str, expected: list[tuple[str, str]]) -> None:
    """Those who hear a promise make none; a wish of luck, a forecast and a paradox take no side."""
    assert [stand[:2] for stand in told(text)] == expected


@rows(
    ("text", "expected"),
    [
        ("Le maire et le préfet se sont opposés à la vente.", ["maire", "préfet"]),
        ("Awa Kessan et Luc Vernier se sont mis d'accord pour ouvrir une halle.", ["Awa Kessan", "Luc Vernier"]),
        ("Le maire a reçu le préfet et Awa Kessan s'est opposée à la vente.", ["Awa Kessan"]),
        ("Certains refusent de voter le budget.", []),
        ("La grève faiblit, certains voulant déjà quitter le port.", []),
        ("Awa Kessan, annonçant que la ville perdrait le port, a voté contre la taxe.", ["Awa Kessan", "Awa Kessan"]),
    ],
)
def test_the_subject_of_a_stand(text: str, expected: list[str]) -> None:
    """A pronoun before the auxiliary hides no number, a quantity names nobody, and what is announced is no subject."""
    assert [actor for actor, _, _ in told(text)] == expected
