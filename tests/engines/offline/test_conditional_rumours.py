"""French conditionals and reckonings that the article hands on without vouching for them."""

from __future__ import annotations

from summarizer import summarize
from tests.tables import rows


def claims(text: str) -> list[str]:
    """What is disputed, in order of the text."""
    return [fact.claim for fact in summarize(text, language="fr").disputed_facts]


@rows(
    "claim",
    [
        "Le coût du chantier pourrait dépasser les 12 millions d'euros.",
        "Le butin atteindrait 3 millions d'euros.",
        "Des achats de drones seraient à l'étude à Sarvane.",
        "Les auteurs du vol seraient des proches de l'ancien gérant.",
        "La régie de Morlain serait l'un des plus gros débiteurs du canton.",
        "L'homme arrêté aurait des complices à Morlain.",
        "Le réseau élèverait des coqs de combat dans une ferme.",
        "Ce trafic toucherait une centaine d'éleveurs du canton.",
        "Les derniers relevés prouveraient la présence d'un deuxième tireur.",
        "La gérante aurait, en avril, détourné toute la recette.",
    ],
)
def test_a_conditional_of_the_article_is_a_rumour(claim: str) -> None:
    """What is said to be so, and what is reckoned, is nobody's word."""
    assert claims(claim) == [claim]


@rows(
    "text",
    [
        "Le ministre pourrait se rendre à Vaudrey en mars.",
        "La région serait prête à payer une partie des travaux.",
        "Cela serait une bonne nouvelle pour la commune.",
        "En cas de victoire, la ville serait au sommet du classement.",
        "L'équipe de Torvel serait alors qualifiée pour la finale.",
        "Le bilan pourrait s'alourdir dans la soirée.",
        "Ce ne serait pas la première fois.",
    ],
)
def test_what_may_come_is_none(text: str) -> None:
    """A conditional behind a condition, of a plan or before an adjective tells what would be."""
    assert claims(text) == []


def test_an_estimate_that_opens_the_sentence_leaves_its_clause_open() -> None:
    """The claim is what is estimated, not the words that say so."""
    text = "Selon les premières estimations, la facture dépasse les 40 millions d'euros."

    assert claims(text) == ["La facture dépasse les 40 millions d'euros."]


def test_a_second_verb_behind_an_aside_belongs_to_the_rumour() -> None:
    """*Et* with words put in joins the next verb to the first."""
    text = "Un passager sans billet, connu du chauffeur, aurait crié et, avec sa canne, aurait frappé la vitre."

    assert claims(text) == [
        "Un passager sans billet, connu du chauffeur, aurait crié et, avec sa canne, aurait frappé la vitre."
    ]


def test_a_rumour_beside_somebody_elses_words_is_read_too() -> None:
    """What a quote holds is its speaker's; a conditional outside of it is still nobody's word."""
    text = "« Nous attendons les résultats », a dit la préfète Anne Tarel, mais le dépôt abriterait encore des obus."

    assert "Le dépôt abriterait encore des obus." in claims(text)
