"""French plans that a thing not be done, or be ended, are stands against it: *a l'intention de* **ne pas** *signer*."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[tuple[str, str]]:
    """Side and issue of each position, in order of the text."""
    return [(position.stance, position.issue) for position in summarize(f"{text}\n", language="fr").positions]


@rows(
    ("text", "issue"),
    [
        ("Le syndicat a l'intention de ne pas traiter avec la mairie.", "traiter avec la mairie"),
        ("Le syndicat est prêt à ne pas signer l'accord.", "signer l'accord"),
        ("Le syndicat envisage de ne pas signer l'accord.", "signer l'accord"),
        ("Le syndicat promet de ne plus vendre le quai.", "vendre le quai"),
        ("Le syndicat demande de ne jamais vendre le quai.", "vendre le quai"),
        ("Le syndicat veut mettre fin aux travaux du quai.", "travaux du quai"),
        ("Le syndicat veut mettre un terme à la vente.", "la vente"),
        ("Le syndicat a mis un terme à la vente.", "la vente"),
    ],
)
def test_what_is_not_to_be_is_opposed(text: str, issue: str) -> None:
    """The negation belongs to the side, and so does the end that a thing is put to."""
    assert told(text) == [("opposes", issue)]


@rows(
    ("text", "issue"),
    [
        ("Le syndicat a l'intention de traiter avec la mairie.", "traiter avec la mairie"),
        ("Le syndicat est prêt à signer l'accord.", "signer l'accord"),
        ("Le syndicat demande plus de places sur le quai.", "plus de places sur le quai"),
        ("Le syndicat veut mettre en place une taxe.", "mettre en place une taxe"),
    ],
)
def test_what_is_to_be_is_wanted(text: str, issue: str) -> None:
    """*Plus* alone counts, and *mettre* alone ends nothing."""
    assert told(text) == [("supports", issue)]


@rows("text", ["Le maire regrette d'avoir soutenu le quai.", "Le maire regrette d'avoir approuvé la taxe."])
def test_who_regrets_a_stand_has_given_it_up(text: str) -> None:
    """What was done is told as a stand where somebody says so, and not where they are sorry for it."""
    assert not told(text)


def test_who_says_what_they_did_stands_for_it() -> None:
    """*Affirme avoir soutenu* vouches for the stand."""
    assert told("Le maire affirme avoir soutenu le quai.") == [("supports", "le quai")]
