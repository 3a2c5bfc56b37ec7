"""Words that look like a stand and are none: what alone is meant, what is undergone, has ceased, or is far off."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str) -> list[tuple[str, str, str]]:
    return [(stand.actor, stand.stance, stand.issue) for stand in summarize(text, language="fr").positions]


@rows(
    ("text", "stance", "issue"),
    [
        ("Claire Vannier n'autorisera que les bacs.", "supports", "les bacs"),
        ("Claire Vannier n'a autorisé que deux bacs.", "supports", "deux bacs"),
        ("Claire Vannier ne réclame que le respect de l'accord.", "supports", "le respect de l'accord"),
        ("Claire Vannier ne demande qu'un vote.", "supports", "un vote"),
        ("Claire Vannier n'accepte pas que le bac soit vendu.", "opposes", "le bac soit vendu"),
        ("Claire Vannier ne soutient pas le plan que propose le port.", "opposes", "le plan"),
        ("Claire Vannier n'a jamais autorisé la vente que demandait le port.", "opposes",
         "la vente"),
    ],
)  # fmt: skip
def test_ne_and_que_tell_what_alone_is_wanted(text: str, stance: str, issue: str) -> None:
    """Without *pas* or *jamais*, *ne … que* denies nothing; with them *que* opens a clause."""
    assert stands(text) == [("Claire Vannier", stance, issue)]


@rows(
    "text",
    [
        "Les élèves se sont vu refuser un quai.",
        "La ville s'est vu interdire la vente du bac.",
        "Claire Vannier se voit refuser un visa.",
        "Le pilote a été mis en garde à vue.",
        "Deux suspects ont été mis en garde à vue mardi.",
    ],
)
def test_what_is_undergone_is_nobodys_stand(text: str) -> None:
    """Who is refused a thing, or held by the police, refuses nothing."""
    assert stands(text) == []


def test_a_warning_is_still_a_stand() -> None:
    """*Mettre en garde* warns, *mettre en garde à vue* does not."""
    text = "Claire Vannier a mis en garde contre la vente."

    assert stands(text) == [("Claire Vannier", "opposes", "la vente")]


@rows(
    ("text", "language", "expected"),
    [
        ("Claire Vannier a cessé de soutenir le projet.", "fr", []),
        ("Claire Vannier a arrêté de financer le club.", "fr", []),
        ("Claire Vannier est loin d'approuver la vente.", "fr", []),
        ("Ana Ruiz dejó de apoyar el plan.", "es", []),
        ("Ana Ruiz evitó apoyar el plan.", "es", []),
        ("Ana Ruiz estuvo a punto de rechazar el plan.", "es", []),
        ("Claire Vannier ne cesse de soutenir le projet.", "fr", ["supports"]),
        ("Claire Vannier n'a pas cessé de soutenir le projet.", "fr", ["supports"]),
        ("Ana Ruiz no deja de apoyar el plan.", "es", ["supports"]),
        ("Ana Ruiz quiere apoyar el plan.", "es", ["supports"]),
    ],
)
def test_what_has_ceased_or_is_far_off_is_no_stand(text: str, language: str, expected: list[str]) -> None:
    """Who no longer does so, or nearly did, takes no side; who does not cease to does."""
    assert [position.stance for position in summarize(text, language=language).positions] == expected
