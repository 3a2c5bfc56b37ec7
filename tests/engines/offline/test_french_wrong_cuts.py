"""Where French words begin and end: at links, spans, examples, gerunds and sources behind *mais*."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def told(text: str) -> list[str]:
    """The first run of each quote."""
    return [quote.text[0].text for quote in summarize(text, language="fr").quotes]


@rows(
    ("text", "held"),
    [
        ("Le port, qu'Ada Tal qualifiait jusque-là de « modèle », a fermé.", ["modèle"]),
        ("Ada Tal a qualifié aussitôt le port de « ruine ».", ["le port de « ruine »"]),
        (
            "Ada Tal, qui défend une baisse de « 3 euros » de la taxe, est partie.",
            ["une baisse de « 3 euros » de la taxe"],
        ),
        ("« Le port tient », dit un élu « las » du débat.", ["Le port tient"]),
        ("Luc Tal a demandé au préfet de lui parler.", ["au préfet de lui parler"]),
        ("Luc Tal réclame d'abord la fin du chantier.", ["la fin du chantier"]),
        (
            "Les élus sont accusés de cacher la crue, et notamment la digue.",
            ["de cacher la crue, et notamment la digue"],
        ),
        ("Les élus sont accusés de cacher la crue, et le port a fermé.", ["de cacher la crue"]),
    ],
)
def test_where_words_begin_and_end(text: str, held: list[str]) -> None:
    assert told(text) == held


@rows(
    ("text", "held"),
    [
        ("Les loyers monteront entre 2017 et 2019, selon la CGT.", ["Les loyers monteront entre 2017 et 2019"]),
        ("Ils étaient 300, et 200 selon la police.", ["200"]),
        ("Le port est ouvert, mais selon la CGT, deux grues sont en panne.", ["deux grues sont en panne"]),
        ("Le port est ouvert mais usé selon la CGT.", ["Le port est ouvert mais usé"]),
        ("Selon le schéma retenu, la ville paiera la moitié du quai.", []),
        ("La prime varie de 2 à 5 euros selon le volume des commandes.", []),
        ("Selon les critères du BIT, une heure suffit pour sortir du chômage.", []),
        ("Selon le rapport de la CGT, une grue est en panne.", ["une grue est en panne"]),
    ],
)
def test_which_words_a_source_has(text: str, held: list[str]) -> None:
    """Rules and measures say nothing, and what joins two ends of a span cuts nothing off."""
    assert told(text) == held


@rows(
    ("text", "held"),
    [
        ("La mairie riposte en réaffirmant sa « confiance » aux élus.", ["sa « confiance » aux élus"]),
        ("Ada Tal a conclu en affirmant que la digue tient.", ["la digue tient"]),
        ("Les quais relèvent de la souveraineté de la ville.", []),
        ("Ada Tal relève que les quais sont usés.", ["les quais sont usés"]),
        ("Ada Tal doute de la victoire.", []),
        ("Ada Tal nie de nouveau avoir vendu le quai.", ["avoir vendu le quai"]),
    ],
)
def test_one_verb_has_the_words_and_a_mere_link_none(text: str, held: list[str]) -> None:
    assert told(text) == held
