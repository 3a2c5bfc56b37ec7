"""French deeds of money, goods, trade and threats that are decided."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


@rows(
    ("text", "stance", "issue"),
    [
        ("L'armateur Paul Durand a donné 20 millions d'euros au musée.", "supports", "20 millions d'euros au musée"),
        ("Le gouvernement va réduire les impôts locaux.", "supports", "réduction des impôts locaux"),
        ("L'Italie a acheté douze hélicoptères.", "supports", "achat de douze hélicoptères"),
        ("La police a démantelé le campement de la place.", "supports", "démantèlement du campement de la place"),
        ("Claire Vannier menace de fermer la piscine.", "supports", "fermer la piscine"),
        ("La ministre justifie la fermeture du pont.", "supports", "la fermeture du pont"),
        ("Le comité a attribué les Jeux à la Norvège.", "supports", "attribution des Jeux à la Norvège"),
        ("Le préfet a pris un arrêté contre le bruit.", "supports", "un arrêté contre le bruit"),
        ("Le syndicat refuse de participer au gouvernement.", "opposes", "participer au gouvernement"),
    ],
)
def test_what_is_paid_sold_changed_or_threatened_is_decided(text: str, stance: str, issue: str) -> None:
    """Whoever does so wants it; who clears a camp is against it."""
    (position,) = summarize(text, language="fr").positions
    assert (position.stance, position.issue) == (stance, issue)


@rows(
    "text",
    [
        "Le pont menace de s'effondrer.",
        "La sécheresse a réduit la production de blé.",
        "La police a démantelé un réseau de trafiquants.",
        "Le ministre a participé à la cérémonie.",
        "Claire Vannier a donné trois exemples.",
        "L'artiste a vendu peu de disques.",
    ],
)
def test_things_routine_and_facts_decide_nothing(text: str) -> None:
    """Droughts, police work and figures take no stand."""
    assert not summarize(text, language="fr").positions


@rows(
    ("text", "actor", "stance", "issue"),
    [
        ("Le conseil de prud'hommes a rejeté la demande de Telor.", "conseil de prud'hommes", "opposes",
         "la demande de Telor"),
        ("Les prud'hommes ont condamné la société Telor.", "prud'hommes", "supports",
         "condamnation de la société Telor"),
        ("Les prud’hommes de Valmer ont annulé le licenciement.", "prud’hommes de Valmer", "opposes",
         "le licenciement"),
        ("Le conseil de prud'hommes a ordonné une expertise.", "conseil de prud'hommes", "supports", "une expertise"),
        ("Le maire a condamné la société Telor.", "maire", "opposes", "la société Telor"),
    ],
)  # fmt: skip
def test_a_labour_court_decides_as_others_do(text: str, actor: str, stance: str, issue: str) -> None:
    """Whom it condemns it is not against; the apostrophe is part of the name."""
    (position,) = summarize(text, language="fr").positions
    assert (position.actor, position.stance, position.issue) == (actor, stance, issue)
