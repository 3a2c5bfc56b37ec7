"""French words that look like stands: what may come, what was told before, nouns, aims of things, duties of others."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def stands(text: str) -> list[tuple[str, str]]:
    return [(position.actor, position.stance) for position in summarize(text, language="fr").positions]


@rows(
    ("text", "expected"),
    [
        ("La mairie de Sauvy peut désormais refuser le permis.", []),
        ("Les bateliers pourront accepter un autre quai.", []),
        ("Au lieu de soutenir la vente, la mairie de Sauvy attend.", []),
        ("Ada Tolin l'avait annoncé sur une radio locale.", []),
        ("Tout dépend des élus, selon qu'ils veulent ou non vendre le lavoir.", []),
        ("La mairie de Sauvy refuse la vente.", [("mairie de Sauvy", "opposes")]),
        ("Ada Tolin avait annoncé la vente du lavoir.", [("Ada Tolin", "supports")]),
        ("La mairie de Sauvy ne peut pas accepter la vente.", [("mairie de Sauvy", "opposes")]),
    ],
)
def test_what_may_come_or_was_told_is_no_stand(text: str, expected: list[tuple[str, str]]) -> None:
    """Who may do a thing, does not do it, or told news that a pronoun takes up, takes no side by that."""
    assert stands(text) == expected


@rows(
    ("text", "expected"),
    [
        ("La Ligue des bateliers est enfin reçue, signe d'une crise profonde.", []),
        ("Le cercle, menace du bois, a disparu.", []),
        ("Ada Tolin, la maire, signe un accord avec les bateliers.", [("Ada Tolin", "supports")]),
        ("Ada Tolin, la maire, menace de partir.", [("Ada Tolin", "supports")]),
        ("Ada Tolin, la maire, demande au préfet de fermer la carrière.", [("Ada Tolin", "supports")]),
    ],
)
def test_a_noun_in_apposition_is_no_verb(text: str, expected: list[tuple[str, str]]) -> None:
    """Behind a comma, a bare noun with what it is of tells what something is; with an object it is a verb."""
    assert stands(text) == expected


@rows(
    ("text", "expected"),
    [
        ("Ada Tolin dirige une société visant à vendre des barques.", []),
        ("Ada Tolin préside une amicale militant pour les lavoirs.", []),
        ("Un texte tendant à supprimer le bac circule, dit Ada Tolin.", []),
        ("Ada Tolin a défilé en militant pour les lavoirs.", [("Ada Tolin", "supports")]),
        ("Les bateliers militent pour le bac.", [("bateliers", "supports")]),
    ],
)
def test_a_participle_behind_a_noun_tells_its_aim(text: str, expected: list[tuple[str, str]]) -> None:
    """What a thing is for is nobody's stand; behind *en* or a comma the participle tells of who acts."""
    assert [found for found in stands(text) if found[0] in {"Ada Tolin", "bateliers"}] == expected


@rows(
    ("text", "expected"),
    [
        ("Ada Tolin a dit : « Je note ce qui est strictement nécessaire. »", []),
        ("Les bateliers ont dit que, lorsqu'ils arriveraient au port, la pluie cesserait.", []),
        ("« Qu'ils pensent ce qu'ils veulent », a dit Ada Tolin.", []),
        ("Ada Tolin, maire de Sauvy, devrait annoncer sa démission du conseil mardi.", []),
        ("Ada Tolin a donné sa démission mardi.", [("Ada Tolin", "supports")]),
        ("« Cette digue est nécessaire », a dit Ada Tolin.", [("Ada Tolin", "supports")]),
        ("« Que le préfet retire sa plainte », a dit Ada Tolin.", [("Ada Tolin", "supports")]),
    ],
)
def test_embedded_duties_and_the_own_resignation(text: str, expected: list[tuple[str, str]]) -> None:
    """What a relative or temporal clause holds is no demand; who resigns does not oppose what is left."""
    assert stands(text) == expected


@rows(
    ("text", "expected"),
    [
        ("Ce bac est remis en cause, selon Ada Tolin.", []),
        ("Ce bac est vivement remis en cause.", []),
        ("Les bateliers ont été mis en garde mardi.", []),
        ("Ce bac a été remis en cause par la mairie de Sauvy.", [("mairie de Sauvy", "opposes")]),
        ("La mairie de Sauvy a remis en cause ce bac.", [("mairie de Sauvy", "opposes")]),
        ("Les élus se sont mis d'accord pour fermer le bac.", [("élus", "supports")]),
    ],
)
def test_what_is_done_to_the_subject(text: str, expected: list[tuple[str, str]]) -> None:
    """What is called into question takes no side; who does it does, as the subject or behind *par*."""
    assert stands(text) == expected
