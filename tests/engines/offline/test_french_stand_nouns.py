"""French stands that a noun tells: its holder between it and what it is about, and the verb it is the subject of."""

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
        ("L'opposition de la Suède à cette taxe est connue.", [("Suède", "opposes", "cette taxe")]),
        ("Malgré l'opposition du maire à ce pont, la région paiera.", [("maire", "opposes", "ce pont")]),
        ("La grue attend, vu l'opposition des dockers à sa peinture.", [("dockers", "opposes", "sa peinture")]),
        ("L'opposition du maire de Mirande à la vente du moulin surprend la ville.", [("maire de Mirande", "opposes")]),
        ("Le soutien de l'adjoint à la culture au musée est acquis.", [("adjoint à la culture", "supports")]),
        ("L'opposition de gauche à la mairie de Mirande compte six élus.", []),
        ("L'opposition du conseil compte six élus.", []),
    ],
)
def test_what_a_noun_is_about_may_stand_behind_its_holder(text: str, expected: list[tuple[str, ...]]) -> None:
    """*L'opposition de X à Y* is a stand of X, and no body; what *à* opens is no part of X's function."""
    assert [stand[: len(want)] for stand, want in zip(told(text), expected, strict=True)] == expected


@rows(
    ("text", "expected"),
    [
        ("Le refus de la Suède d'ouvrir ses ports irrite les dockers.", "ouvrir ses ports"),
        ("L'hostilité des habitants à ce pont est connue.", "ce pont"),
        ("La volonté du maire de fermer les quais divise la ville.", "fermer les quais"),
        ("Malgré l'opposition du maire à ce pont, la région paiera.", "ce pont"),
        ("L'appel du préfet à un vote qui aurait lieu en mai surprend.", "un vote"),
        ("On connaît le refus du maire de vendre l'île d'outre-mer.", "vendre l'île d'outre-mer"),
    ],
)
def test_an_issue_ends_before_the_verb_of_its_sentence(text: str, expected: str) -> None:
    """The verb whose subject the noun is begins something else, but for what a relative clause tells."""
    assert expected in [issue for _, _, issue in told(text)]


@rows(
    ("text", "expected"),
    [
        ("Awa Kessan a redit sa volonté de quitter le port.", ("Awa Kessan", "supports", "quitter le port")),
        ("L'intention du maire de bloquer la vente est connue.", ("maire", "supports", "bloquer la vente")),
        ("Awa Kessan a redit sa volonté de refuser l'accord.", ("Awa Kessan", "opposes", "refuser l'accord")),
    ],
)
def test_who_wants_to_leave_is_for_leaving(text: str, expected: tuple[str, str, str]) -> None:
    """Only a verb that opposes whatever governs it turns a noun of wanting."""
    assert expected in told(text)
