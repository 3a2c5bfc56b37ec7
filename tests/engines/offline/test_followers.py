"""Those who do as others did take the same stand; who vouches for a deed of one's own takes that of the deed."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str, language: str) -> list[tuple[str, str]]:
    return [(position.actor, position.stance) for position in summarize(text, language=language).positions]


@rows(
    ("text", "language", "expected"),
    [
        (
            "La Grèce a suspendu ses exportations de blé, suivie par l'Italie et la Belgique.",
            "fr",
            [("Grèce", "supports"), ("Italie", "supports"), ("Belgique", "supports")],
        ),
        (
            "La Grèce a signé l'accord, imitée peu après par Malte.",
            "fr",
            [("Grèce", "supports"), ("Malte", "supports")],
        ),
        (
            "France rejected the treaty, followed by Italy and Spain.",
            "en",
            [("France", "opposes"), ("Italy", "opposes"), ("Spain", "opposes")],
        ),
        ("The port opposed the toll, along with the union.", "en", [("port", "opposes"), ("union", "opposes")]),
        ("The port opposed the toll, along with a plan of the union.", "en", [("port", "opposes")]),
        (
            "Le maire a voté contre le budget, tout comme le préfet.",
            "fr",
            [("maire", "opposes"), ("préfet", "opposes")],
        ),
        ("The senate approved the bill, followed by a vote in the other house.", "en", [("senate", "supports")]),
        ("La Grèce a signé l'accord, un texte suivi par de nombreux curieux.", "fr", [("Grèce", "supports")]),
    ],
)
def test_who_follows_takes_the_same_stand(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    """Whoever is named behind *followed by* did the same; events follow nobody."""
    assert stands(text, language) == expected


def test_the_sentence_of_a_follower_tells_the_deed() -> None:
    """What was done stands before *suivie par*."""
    (_, second) = summarize("La Grèce a suspendu ses vols, suivie par l'Italie.", language="fr").positions
    assert second.statement == "L'Italie a suspendu ses vols."
    assert [evidence.text for evidence in second.evidence] == ["suivie par l'Italie"]


@rows(
    ("text", "expected"),
    [
        ("Claire Vannier affirme avoir accepté le contrôle.", [("Claire Vannier", "supports")]),
        ("Claire Vannier assure avoir refusé la prime.", [("Claire Vannier", "opposes")]),
        ("Claire Vannier a dit lundi avoir voté contre la loi.", [("Claire Vannier", "opposes")]),
        ("Claire Vannier dément avoir accepté la prime.", []),
        ("Claire Vannier est accusée d'avoir accepté la prime.", []),
        ("Claire Vannier n'a pas dit avoir accepté la prime.", []),
    ],
)
def test_who_says_to_have_done_so_takes_the_stand(text: str, expected: list[tuple[str, str]]) -> None:
    """A denied deed is none, and what somebody is accused of is a claim."""
    assert stands(text, "fr") == expected
